// Numbers and times as Macie writes them: integers or decimal strings, ISO 8601 with or without fractions.
import { z } from 'zod';

/** Macie's counts are 64-bit; whatever claims more is held at the largest. */
const LARGEST = 2n ** 63n - 1n;
const DIGITS = LARGEST.toString().length;

/** A count: an integer from 0, or the same as a decimal string. Absent and null mean that it was not told. */
export const Count = z
  .union([z.number().refine((value) => Number.isInteger(value) && value >= 0), z.string().regex(/^\d+$/)])
  .nullish()
  .transform((value) => (value === null || value === undefined ? undefined : bounded(value)));

function bounded(value: number | string): bigint {
  if (typeof value === 'string' && value.replace(/^0+/, '').length > DIGITS) return LARGEST;
  const exact = BigInt(value);
  return exact > LARGEST ? LARGEST : exact;
}

/** The number of a column, row or record as an integer, however it was written; undefined when it is none. */
export function integerOf(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d{1,15}$/.test(value)) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

/** Nanoseconds since 1970, so that `…:00Z` and `…:00.000Z` are one moment; undefined for what is no time. */
export function instant(text: string | null | undefined): bigint | undefined {
  const [, seconds, fraction, zone] = TIME.exec(text ?? '') ?? [];
  const milliseconds = Date.parse(`${seconds ?? ''}${zone ?? ''}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1_000_000n + BigInt((fraction ?? '').padEnd(9, '0'));
}
