// What a pool is asked for: where its entries come from and which of them may stay. Equal requests are answered by one pool, for ever.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ColumnType, TYPE_CATEGORIES } from '../model/catalog.ts';
import { canonicalJson } from '../report/canonical-json.ts';

/** What an entry must look like to stand in a column. */
export const EntryForm = z.strictObject({
  category: z.enum(TYPE_CATEGORIES),
  /** Base type of a number: its range. */
  base: z.string().optional(),
  precision: z.int().optional(),
  scale: z.int().optional(),
  /** Characters (code points). */
  maxLength: z.int().positive().optional(),
  /** One word of ASCII letters, a capital first, of at most so many letters: parts of e-mail addresses. */
  asciiWord: z.int().positive().optional(),
});
export type EntryForm = z.infer<typeof EntryForm>;

const COMMON = { locale: z.string(), size: z.int().min(2), form: EntryForm };

const FakerRequest = z.strictObject({
  from: z.literal('faker'),
  /** `module.method`, e.g. `commerce.productName`. */
  method: z.string(),
  /** The method's argument; a list: its arguments. */
  options: z.json().optional(),
  ...COMMON,
});
const ModuleRequest = z.strictObject({
  from: z.literal('module'),
  /** Path relative to the rules file. */
  module: z.string(),
  export: z.string(),
  args: z.json().optional(),
  ...COMMON,
});
export const PoolRequest = z.discriminatedUnion('from', [FakerRequest, ModuleRequest]);
export type FakerRequest = z.infer<typeof FakerRequest>;
export type ModuleRequest = z.infer<typeof ModuleRequest>;
export type PoolRequest = z.infer<typeof PoolRequest>;

/** One text per request: equal requests have equal texts. */
export function requestKey(request: PoolRequest): string {
  return canonicalJson(request);
}

/** Numbers that follow from the request alone: whoever builds it begins at the same place. */
export function requestSeed(request: PoolRequest): readonly number[] {
  const digest = createHash('sha256').update(requestKey(request)).digest();
  return Array.from({ length: 8 }, (_, at) => digest.readUInt32BE(at * 4));
}

/** Method or module and locale, for people. */
export function describeRequest(request: PoolRequest): string {
  const source = request.from === 'faker' ? request.method : `${request.module} (${request.export})`;
  return `${source}, ${request.locale}`;
}

/** The beginning of the pool's id. */
export function purposeOf(request: PoolRequest): string {
  if (request.from === 'faker') return `${request.method} ${request.locale}`;
  const file = request.module.slice(request.module.lastIndexOf('/') + 1);
  return `custom ${file.replace(/\.[a-z]+$/, '')} ${request.export === 'default' ? '' : request.export}`;
}

/** The form of a column's entries. @param maxLength of the rule; else the type's */
export function formOf(type: ColumnType, maxLength?: number): EntryForm {
  const longest = maxLength ?? (type.category === 'text' ? type.maxLength : undefined);
  const numeric = type.category === 'integer' || type.category === 'numeric';
  return {
    category: type.category,
    ...(numeric ? { base: type.base } : {}),
    ...(type.category === 'numeric' && type.precision !== undefined ? { precision: type.precision } : {}),
    ...(type.category === 'numeric' && type.scale !== undefined ? { scale: type.scale } : {}),
    ...(longest === undefined ? {} : { maxLength: longest }),
  };
}
