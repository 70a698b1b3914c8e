// One spec for columns of several types: a mask reads a column's type (its length, the range of its integers), and columns that must mask
// alike would part where their types do. What the narrowest of them says is written into the spec.

import { numberRange } from '../masks/number.ts';
import { ruleMask } from '../masks/registry.ts';
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from './plan.ts';

/** Masks that put the same in place of every value: nothing of them depends on the value or its type. */
const LEVEL: ReadonlySet<string> = new Set(['keep', 'null', 'blank', 'constant']);

/** The spec with what it leaves to the type, as far as columns of these types would not mask equal values alike. */
export function maskAlike(spec: MaskSpec, types: readonly ColumnType[]): MaskSpec {
  const mask = ruleMask(spec.mask);
  if (mask === undefined || LEVEL.has(mask.name)) return spec;
  return { ...numbers(mask.name, types), ...texts(types), ...spec };
}

function numbers(mask: string, types: readonly ColumnType[]): Readonly<Record<string, unknown>> {
  const ranges = types.filter(({ category }) => category === 'integer' || category === 'numeric').map(numberRange);
  if (mask !== 'number' || new Set(ranges.map((range) => JSON.stringify(range))).size < 2) return {};
  const [narrow] = ranges.toSorted((a, b) => (BigInt(a.max) < BigInt(b.max) ? -1 : 1));
  return narrow === undefined ? {} : { min: narrow.min, max: narrow.max };
}

function texts(types: readonly ColumnType[]): Readonly<Record<string, unknown>> {
  const text = types.filter(({ category }) => category === 'text');
  const lengths = text.map(({ maxLength }) => maxLength ?? Number.POSITIVE_INFINITY);
  return {
    ...(new Set(lengths).size < 2 ? {} : { maxLength: Math.min(...lengths) }),
    // Their collation's key: texts that differ in letter case are one value to the database.
    ...(text.some(({ caseInsensitive }) => caseInsensitive === true) ? { normalize: 'lower' } : {}),
  };
}
