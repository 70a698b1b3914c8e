// A form from a mask's own schema: one field a parameter, of the kind that its schema says; what no field can say is YAML. What is sent is
// read back and checked by the same schema, and each refusal is told at its field.
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { MaskDeclaration } from '../masks/mask.ts';
import { MASKS, ruleMask } from '../masks/registry.ts';
import { MaskSpec } from '../plan/plan.ts';
import { KeepRule } from '../rules/schema.ts';

export type FieldKind =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'flag' | 'text' | 'lines' | 'yaml' };

export interface Field {
  readonly name: string;
  readonly field: FieldKind;
  readonly required: boolean;
  /** What holds when nothing is given, as text. */
  readonly standard: string | undefined;
  readonly hint: string;
  /** Every mask has it. */
  readonly common: boolean;
}

/** Masks that a person may choose; keeping is a decision of its own. */
export const CHOOSABLE: readonly MaskDeclaration[] = MASKS.filter(({ name }) => name !== 'keep');

const Property = z.looseObject({
  type: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  default: z.unknown().optional(),
  items: z.looseObject({ type: z.unknown().optional() }).optional(),
});
const Schema = z.looseObject({
  properties: z.record(z.string(), Property),
  required: z.array(z.string()).optional(),
});

/** The parameters that every mask takes, in words. */
const COMMON_HINTS: Readonly<Record<string, string>> = {
  domain: 'values of one domain mask alike',
  unique: 'distinct values stay distinct',
  keepValues: 'values that stay as they are, one a line',
  keepValuesCase: 'how the values above compare',
  when: 'only rows that meet this condition are masked, e.g. { column: country, is: DE }',
  nulls: 'mask: NULL becomes a made-up value too',
  maxLength: 'longest result in characters',
  normalize: 'evened out before masking: lower, or a list such as [ trim, lower ]',
};

/** The parameters of a mask as fields, its own first. */
export function fieldsOf(mask: MaskDeclaration): Field[] {
  const schema = Schema.parse(z.toJSONSchema(mask.parameters, { io: 'input', unrepresentable: 'any' }));
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties).flatMap(([name, property]): Field[] => {
    if (name === 'mask' || name === 'pool' || name === 'pools') return [];
    const common = name in COMMON_HINTS;
    const field = kindOf(property);
    const hint = COMMON_HINTS[name] ?? hintOf(field);
    const standard = property.default === undefined ? undefined : textOf(field, property.default);
    return [{ name, field, required: required.has(name), standard, hint, common }];
  });
  return [...fields.filter(({ common }) => !common), ...fields.filter(({ common }) => common)];
}

function kindOf(property: z.infer<typeof Property>): FieldKind {
  const choices = property.enum?.filter((value) => typeof value === 'string');
  if (choices !== undefined && choices.length === property.enum?.length) return { kind: 'choice', values: choices };
  switch (property.type) {
    case 'boolean':
      return { kind: 'flag' };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        min: limit(property.minimum ?? property.exclusiveMinimum),
        max: limit(property.maximum),
      };
    case 'string':
      return typeof property.const === 'string' ? { kind: 'choice', values: [property.const] } : { kind: 'text' };
    case 'array':
      return { kind: property.items?.type === 'string' ? 'lines' : 'yaml' };
    default:
      return { kind: 'yaml' };
  }
}

/** JSON Schema states the limits of exact integers where nobody set one. */
function limit(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value;
}

function hintOf(field: FieldKind): string {
  switch (field.kind) {
    case 'number': {
      const { min, max } = field;
      if (min !== undefined && max !== undefined) return `${min} to ${max}`;
      return min !== undefined ? `from ${min}` : max !== undefined ? `up to ${max}` : '';
    }
    case 'lines':
      return 'one a line';
    case 'yaml':
      return 'YAML, as in the rules file';
    case 'choice':
    case 'flag':
    case 'text':
      return '';
    default:
      return field satisfies never;
  }
}

/** A parameter's value as its field shows it. */
export function textOf({ kind }: FieldKind, value: unknown): string {
  if (value === undefined) return '';
  if (kind === 'lines' && Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'string' && kind !== 'yaml'
    ? value
    : stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

/** What a form says, or what is wrong with it by field; `''` is the form as a whole. */
export type FormResult<T> =
  | { readonly value: T; readonly errors?: undefined }
  | { readonly value?: undefined; readonly errors: ReadonlyMap<string, string> };

/** Prefix of the parameters' names, so that none is taken for one of the form's own. */
export const PARAMETER = 'p.';

/** The mask that a form names, checked by its own schema. @param fits why it cannot stand where it is meant to, if so */
export function readMaskForm(
  form: URLSearchParams,
  fits: (spec: MaskSpec) => string | undefined,
): FormResult<MaskSpec> {
  const name = form.get('mask') ?? '';
  const mask = ruleMask(name);
  if (mask === undefined || mask.name === 'keep')
    return { errors: new Map([['mask', name === '' ? 'choose a mask' : 'there is no such mask']]) };
  const errors = new Map<string, string>();
  const spec: Record<string, unknown> = { mask: mask.name };
  for (const field of fieldsOf(mask)) {
    const read = readField(field, form.get(`${PARAMETER}${field.name}`));
    if (read === undefined) continue;
    if ('problem' in read) errors.set(field.name, read.problem);
    else spec[field.name] = read.value;
  }
  if (errors.size > 0) return { errors };
  const parsed = mask.parameters.safeParse(spec);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const [at, ...rest] = issue.path;
      const words = issue.code === 'invalid_union' ? 'has another form than is expected here' : issue.message;
      const key = at === undefined ? '' : String(at);
      if (!errors.has(key)) errors.set(key, rest.length === 0 ? words : `${rest.join('.')}: ${words}`);
    }
    return { errors };
  }
  const made = MaskSpec.parse(spec);
  const problem = fits(made);
  return problem === undefined ? { value: made } : { errors: new Map([['mask', problem]]) };
}

type ReadField = { readonly value: unknown } | { readonly problem: string } | undefined;

function readField({ field }: Field, sent: string | null): ReadField {
  const text = (sent ?? '').replaceAll('\r\n', '\n');
  if (text.trim() === '') return undefined;
  switch (field.kind) {
    case 'choice':
    case 'text':
      return { value: text };
    case 'flag':
      return { value: text === 'true' };
    case 'number': {
      const value = Number(text);
      return Number.isFinite(value) ? { value } : { problem: 'must be a number' };
    }
    case 'lines':
      return { value: text.split('\n').filter((line) => line !== '') };
    case 'yaml':
      return readYaml(text);
    default:
      return field satisfies never;
  }
}

function readYaml(text: string): ReadField {
  const document = parseDocument(text, { prettyErrors: false, merge: false });
  if (document.errors.length > 0) return { problem: 'is not valid YAML' };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    return { value };
  } catch {
    return { problem: 'is not valid YAML' };
  }
}

export interface KeepForm {
  readonly reason: string;
  readonly until: string | undefined;
}

/** A reason, and the last day of the keep. @param today an end before it would be none */
export function readKeepForm(form: URLSearchParams, today: string): FormResult<KeepForm> {
  const reason = (form.get('reason') ?? '').trim().replace(/\s+/g, ' ');
  const until = (form.get('until') ?? '').trim();
  const errors = new Map<string, string>();
  if (reason === '') errors.set('reason', 'say why: whoever reads the file next year wants to know');
  if (reason.length > 500) errors.set('reason', 'at most 500 characters');
  const day = KeepRule.shape.until.safeParse(until === '' ? undefined : until);
  if (!day.success) errors.set('until', 'must be a day such as 2027-06-30');
  else if (day.data !== undefined && day.data < today) errors.set('until', `has passed: today is ${today}`);
  return errors.size > 0 ? { errors } : { value: { reason, until: until === '' ? undefined : until } };
}
