// Digests of rows, whatever their order, made by the same function on both sides of a comparison. Digests of parts add up.
import { z } from 'zod';
import type { DuckdbSession, Row } from '../session.ts';

/** Decimal numbers as text. */
export const Digest = z
  .object({
    count: z.string(),
    /** Sums of the lower and of the upper halves of the hashes. */
    low: z.string(),
    high: z.string(),
  })
  .readonly();
export type Digest = z.infer<typeof Digest>;

/**
 * Sums of 128-bit hashes: independent of order, aware of duplicates, no sorting and no memory. A row is its values behind a mark, so
 * that NULL is not the empty string, with zero bytes between them. Zero bytes of a value itself (MySQL's texts hold them) are written so
 * that no value looks like two.
 */
export async function digest(session: DuckdbSession, source: string, width: number, doing: string): Promise<Digest> {
  const found = await session.all(`SELECT ${ROWS} FROM ${hashedRows(source, width)}`, doing);
  return digestIn(found[0] ?? {});
}

/** One sum per column, to name those that differ. */
export async function columnDigests(
  session: DuckdbSession,
  source: string,
  width: number,
  doing: string,
): Promise<readonly string[]> {
  const found = await session.all(`SELECT ${columnSums(width)} FROM ${source}`, doing);
  return columnsIn(found[0] ?? {}, width);
}

/** Both in one pass. */
export async function wideDigest(
  session: DuckdbSession,
  source: string,
  width: number,
  doing: string,
): Promise<WideDigest> {
  const found = await session.all(`SELECT ${ROWS}, ${columnSums(width)} FROM ${hashedRows(source, width)}`, doing);
  return { rows: digestIn(found[0] ?? {}), columns: columnsIn(found[0] ?? {}, width) };
}

const ROWS =
  'count(*)::VARCHAR AS n, sum((d & 18446744073709551615)::HUGEINT)::VARCHAR AS low, sum((d >> 64)::HUGEINT)::VARCHAR AS high';

function hashedRows(source: string, width: number): string {
  const values = Array.from(
    { length: width },
    (_, index) => `coalesce(chr(1) || replace(v${index}, chr(0), chr(0) || chr(2)), '')`,
  ).join(', ');
  return `(SELECT *, md5_number(concat_ws(chr(0), ${values})) AS d FROM ${source})`;
}

function columnSums(width: number): string {
  return Array.from({ length: width }, (_, index) => `sum(hash(v${index})::HUGEINT)::VARCHAR AS h${index}`).join(', ');
}

function digestIn(row: Row): Digest {
  return { count: text(row, 'n'), low: text(row, 'low'), high: text(row, 'high') };
}

function columnsIn(row: Row, width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => text(row, `h${index}`));
}

function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

export function same(a: Digest, b: Digest): boolean {
  return (['count', 'low', 'high'] as const).every((name) => number(a[name]) === number(b[name]));
}

/** Of rows and of each of their columns. */
export const WideDigest = z.object({ rows: Digest, columns: z.array(z.string()).readonly() }).readonly();
export type WideDigest = z.infer<typeof WideDigest>;

/** The digest of all rows of which these are parts; undefined without parts. */
export function summed(parts: readonly WideDigest[]): WideDigest | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  const plus = (a: string, b: string | undefined): string => String(number(a) + number(b ?? ''));
  return rest.reduce(
    (sum, { rows, columns }) => ({
      rows: {
        count: plus(sum.rows.count, rows.count),
        low: plus(sum.rows.low, rows.low),
        high: plus(sum.rows.high, rows.high),
      },
      columns: sum.columns.map((column, at) => plus(column, columns[at])),
    }),
    first,
  );
}

/** No rows have no sum, which DuckDB gives as NULL. */
function number(text: string): bigint {
  return text === '' ? 0n : BigInt(text);
}
