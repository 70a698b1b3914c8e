// What rds_pg_anon writes as a `type` ("faker.email", "fake.email()", "raw.x", "datetime", "custom.method") as one mask of ours.

import { PICKED_TYPES } from '../../masks/pool-pick.ts';
import { ruleMask } from '../../masks/registry.ts';
import type { TypeCategory } from '../../model/catalog.ts';
import type { MaskSpec } from '../../plan/plan.ts';
import { FAKER_PROVIDERS, type FakerProvider } from './faker-providers.ts';

export interface GeneratedContext {
  readonly category: TypeCategory;
  readonly unique: boolean;
  /** Keyword arguments of faker methods, of defaults.json. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Names of generator modules that exist beside the rules file: `generators/<name>.mjs`. */
  readonly generators: ReadonlySet<string>;
  /** First argument of a custom method. */
  readonly args?: unknown;
}

/** A mask, or why there is none and what to write. `notes` say what is not alike in every detail. */
export type Generated =
  | { readonly spec: MaskSpec; readonly notes: readonly string[] }
  | { readonly why: string; readonly write: string };

const FAKER = /^(?:faker|fake)\.([A-Za-z_][A-Za-z0-9_]*)(?:\((.*)\))?$/s;
const CUSTOM = /^custom\.([A-Za-z_][A-Za-z0-9_]*)(?:\(.*\))?$/s;

export function generatedValue(type: string, context: GeneratedContext): Generated {
  const faker = FAKER.exec(type.trim());
  if (faker?.[1] !== undefined) return fromFaker(faker[1], faker[2]?.trim() ?? '', context);
  if (type.startsWith('raw.')) return fromRaw(type.slice('raw.'.length), context);
  if (type === 'datetime') return fromFaker('date_time', '', context);
  const custom = CUSTOM.exec(type.trim());
  if (custom?.[1] !== undefined) return fromCustom(custom[1], context);
  return { why: `no type of rds_pg_anon is called so`, write: '{ mask: redact }, or another of `masklake masks`' };
}

function fromRaw(value: string, { unique }: GeneratedContext): Generated {
  if (value.includes('\0')) return { why: 'no database text holds NUL', write: '{ mask: redact }' };
  if (unique) return { why: 'one literal value cannot be unique', write: '{ mask: hash, unique: true }' };
  return {
    spec: { mask: 'constant', value },
    notes: [
      'NULL and empty values become the value too; there they stay',
      ...(value.includes('.') ? ['there only the text before the next dot is written'] : []),
    ],
  };
}

function fromCustom(method: string, { generators, args, category, unique }: GeneratedContext): Generated {
  const module = `./generators/${method}.mjs`;
  const spec: MaskSpec = {
    mask: 'custom',
    module,
    ...(args === undefined ? {} : { args }),
    ...(unique ? { unique } : {}),
  };
  const written = `{ mask: custom, module: ${module}${args === undefined ? '' : `, args: ${JSON.stringify(args)}`} }`;
  if (!PICKED_TYPES.includes(category))
    return {
      why: `a generator of this program makes single values, not values of type ${category}`,
      write: 'a mask for the parts, such as { mask: json, paths: … } or { mask: list, each: … }',
    };
  if (generators.has(method)) return { spec, notes: [] };
  return {
    why: `its Python method ${method} cannot be run here`,
    write: `${written}, with the generator in generators/${method}.mjs beside the rules file; imported again, it is found`,
  };
}

function fromFaker(name: string, given: string, context: GeneratedContext): Generated {
  const provider = FAKER_PROVIDERS.get(name);
  if (provider === undefined)
    return {
      why: `the faker method ${name} has no equivalent in the table`,
      write: '{ mask: fake, method: module.method }',
    };
  const spec = specOf(provider, context);
  if (spec === undefined)
    return {
      why: `no fake like ${name} fits ${context.category}${context.unique ? ', unique' : ''}`,
      write: '{ mask: hash }',
    };
  const { found, lost } = withArguments(spec, context.arguments);
  return {
    spec: found,
    notes: [
      ...(given === '' ? [] : ['the arguments in parentheses are not carried over (rds_pg_anon does not read them)']),
      ...(lost.length === 0 ? [] : [`arguments of defaults.json without equivalent: ${lost.join(', ')}`]),
    ],
  };
}

/** Masks that keep a format but not apart: `fpe` does both. */
const FORMATTED: ReadonlySet<string> = new Set(['national-id', 'format', 'phone', 'card', 'iban', 'zip']);

function specOf(
  { mask, method, options }: FakerProvider,
  { category, unique }: GeneratedContext,
): MaskSpec | undefined {
  const declared = mask === undefined ? undefined : ruleMask(mask.mask);
  const fits = declared?.accepts.includes(category) === true;
  if (mask !== undefined && fits && (!unique || declared.properties.injective !== 'never'))
    return unique ? { ...mask, unique } : mask;
  if (unique && category === 'text' && mask !== undefined && FORMATTED.has(mask.mask)) return { mask: 'fpe', unique };
  if (method === undefined || !PICKED_TYPES.includes(category)) return undefined;
  const more = options === undefined ? {} : { options };
  return { mask: 'fake', method, ...more, ...(unique ? { unique } : {}) };
}

/** Of e-mail the domain, when it is reserved; of numbers the limits. */
function withArguments(
  spec: MaskSpec,
  given: Readonly<Record<string, unknown>>,
): { readonly found: MaskSpec; readonly lost: readonly string[] } {
  let found = spec;
  const lost: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const [key, within] = TARGETS[`${spec.mask} ${name}`] ?? TARGETS[`${String(spec['method'])} ${name}`] ?? [];
    if (key === undefined) lost.push(name);
    else {
      const options = isRecord(found['options']) ? found['options'] : {};
      const next: MaskSpec = within ? { ...found, options: { ...options, [key]: value } } : { ...found, [key]: value };
      if (ruleMask(next.mask)?.parameters.safeParse(next).success === true) found = next;
      else lost.push(`${name} (for ${key}: another value is needed)`);
    }
  }
  return { found, lost };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `mask argument` -> parameter, and whether it stands in `options`. */
const TARGETS: Readonly<Record<string, readonly [string, boolean]>> = {
  'email domain': ['host', false],
  'number.int min_value': ['min', true],
  'number.int max_value': ['max', true],
  'number.int min': ['min', true],
  'number.int max': ['max', true],
  'number.float min_value': ['min', true],
  'number.float max_value': ['max', true],
};
