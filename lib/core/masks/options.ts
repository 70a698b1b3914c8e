// Options of every mask: which values stay, what NULL becomes, what is evened out before masking. Lowered around the mask's own expression.
import { z } from 'zod';
import { RulesError } from '../errors.ts';
import {
  asciiLower,
  type Condition,
  type KernelCall,
  type TextExpr,
  text,
  translate,
  VALUE,
  when,
} from '../expr/nodes.ts';
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { FOLD_FROM, FOLD_TO } from './fold.ts';
import { knownFalse, maskedWhen, RowCondition } from './row-condition.ts';

const Form = z.enum(['nfc', 'trim', 'lower']);

export const COMMON = {
  /** The name of the mask. */
  mask: z.string(),
  /** Values of one domain mask alike; default: by kind for fakes, by column for the rest. */
  domain: z.string().min(1).optional(),
  /** The column's values are unique and must stay so. */
  unique: z.boolean().optional(),
  /** Values that stay as they are (exact match with the column's text). */
  keepValues: z
    .array(z.string().refine((text) => !text.includes('\0')))
    .readonly()
    .optional(),
  /** How `keepValues` compare: letter by letter, or without regard to the case of A to Z (of no other letter). */
  keepValuesCase: z.enum(['exact', 'ignore']).optional(),
  /** Rows whose value is masked: a condition on other columns of the row; where it is false the value stays, where it is unknown it does not. */
  when: RowCondition.optional(),
  /** `mask`: NULL becomes a fake too, the same one everywhere, so that nobody sees where nothing stood. */
  nulls: z.enum(['keep', 'mask']).optional(),
  /** Longest result in characters. */
  maxLength: z.int().positive().optional(),
  /**
   * What is evened out before masking, so that such values mask alike: letter case (`lower`: Latin, Greek, Cyrillic, Armenian), Unicode
   * form (`nfc`: not where a character is newer than Unicode 14), white space of ASCII at the ends (`trim`). One, or a list.
   */
  normalize: z.union([z.literal('lower'), z.array(Form).min(1).readonly()]).optional(),
};
export type CommonParameters = z.infer<z.ZodObject<typeof COMMON>>;

/** What stands for NULL under `nulls: mask`, in the canonical text of the type; undefined where no such text is known. */
const SEEDS: Readonly<Partial<Record<ColumnType['category'], string>>> = {
  text: 'no value',
  integer: '1000',
  date: '2000-01-01',
  timestamp: '2000-01-01 00:00:00',
  timestamptz: '2000-01-01 00:00:00+00',
  uuid: '00000000-0000-4000-8000-000000000000',
  inet: '192.0.2.1',
  macaddr: '00:00:5e:00:53:01',
  binary: '\\x00',
};

/** The seed of a type, or undefined. */
export function seedOf(type: ColumnType): string | undefined {
  if (type.category === 'numeric' && type.precision !== undefined) {
    const scale = Math.max(0, type.scale ?? 0);
    return scale === 0 ? '1' : `${type.precision > scale ? '1' : '0'}.${'0'.repeat(scale)}`;
  }
  return type.category === 'inet' && type.base === 'cidr' ? '192.0.2.0/24' : SEEDS[type.category];
}

/** The names in `normalize`. */
export function formsOf({ normalize }: CommonParameters): readonly z.infer<typeof Form>[] {
  return typeof normalize === 'string' ? [normalize] : (normalize ?? []);
}

/**
 * What the mask's own expression reads: the value, NULL replaced and evened out as asked.
 * @param seed of `nulls: mask`
 */
export function inputOf(
  parameters: CommonParameters,
  context: { readonly domain: string; readonly type: ColumnType },
  seed: string | undefined,
): TextExpr {
  if (parameters.nulls === 'mask' && seed === undefined)
    throw new RulesError(`nulls: mask is not possible here: no text can stand for NULL in ${context.type.text}`, {
      hint: 'remove nulls, or use mask constant',
    });
  const filled = parameters.nulls === 'mask' ? when({ kind: 'isNull', of: VALUE }, text(seed ?? ''), VALUE) : VALUE;
  const forms = formsOf(parameters);
  const kernel = forms.filter((form) => form !== 'lower');
  const call: KernelCall = {
    spec: { mask: 'normalized', forms: kernel },
    domain: context.domain,
    type: context.type,
    own: [],
  };
  const even: TextExpr = kernel.length === 0 ? filled : { kind: 'kernel', call, args: [filled] };
  return forms.includes('lower') ? translate(even, FOLD_FROM, FOLD_TO) : even;
}

const Options = z.looseObject(COMMON);

/** The common options of a spec, whatever its own parameters are; undefined when they are not valid. */
export function readOptions(spec: MaskSpec): CommonParameters | undefined {
  const parsed = Options.safeParse(spec);
  return parsed.success ? parsed.data : undefined;
}

/** Where the value stays by the options: a kept value, or a row that `when` leaves out; undefined when none asks for it. */
export function staysAsItIs(parameters: CommonParameters): Condition | undefined {
  const kept = keptValue(parameters, []);
  const left = parameters.when === undefined ? undefined : knownFalse(parameters.when);
  if (kept === undefined || left === undefined) return kept ?? left;
  return { kind: 'any', of: [kept, left] };
}

/** The options around a mask's expression. @param masksEmpty NULL and '' are masked as well */
export function withOptions(parameters: CommonParameters, masked: TextExpr, masksEmpty: boolean): TextExpr {
  const kept = keptValue(parameters, masksEmpty ? [] : ['']);
  const keeping = kept === undefined ? masked : when(kept, VALUE, masked);
  const filled =
    masksEmpty || parameters.nulls === 'mask' ? keeping : when({ kind: 'isNull', of: VALUE }, VALUE, keeping);
  return maskedWhen(parameters.when, filled);
}

/** Could the options have left this text as it is? Rows that `when` leaves out are not asked for. */
export function keepsText(parameters: CommonParameters): (text: string) => boolean {
  const ignore = parameters.keepValuesCase === 'ignore';
  const kept = new Set((parameters.keepValues ?? []).map((one) => (ignore ? lowerAscii(one) : one)));
  return (text) => kept.has(ignore ? lowerAscii(text) : text);
}

function keptValue(parameters: CommonParameters, also: readonly string[]): Condition | undefined {
  const texts = [...also, ...(parameters.keepValues ?? [])];
  if (texts.length === 0) return undefined;
  if (parameters.keepValuesCase !== 'ignore') return { kind: 'isOneOf', of: VALUE, texts };
  return { kind: 'isOneOf', of: asciiLower(VALUE), texts: texts.map(lowerAscii) };
}

function lowerAscii(of: string): string {
  return of.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
