// A table in ranges of its pages, which Postgres 14 and newer read without reading all others (TID range scans).
import { z } from 'zod';

/** Pages of a table's heap. */
export const PageRange = z
  .object({
    from: z.int().min(0),
    /** The first page behind it; undefined: to the end. */
    to: z.int().min(1).optional(),
  })
  .readonly();
export type PageRange = z.infer<typeof PageRange>;

/** Ranges of so many pages each, at least one; the last is open-ended, since the heap may be larger than was said. */
export function pageRanges(pages: number, perRange: number): readonly PageRange[] {
  const count = Math.max(1, Math.ceil(pages / perRange));
  return Array.from({ length: count }, (_, index) => ({
    from: index * perRange,
    to: index === count - 1 ? undefined : (index + 1) * perRange,
  }));
}

/** SQL condition on the rows of a range. */
export function inRange({ from, to }: PageRange): string {
  const page = (number: number): string => {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError('a page has no such number');
    return `'(${number},0)'::pg_catalog.tid`;
  };
  return `ctid >= ${page(from)}${to === undefined ? '' : ` AND ctid < ${page(to)}`}`;
}
