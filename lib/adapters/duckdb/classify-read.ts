// Reads the values of a table's columns into their scanners: all of them, each distinct one, or a sample and every candidate.
import type { DuckDBValue } from '@duckdb/node-api';
import { EVERY_ROW_PREFILTER } from '../../core/detect/matcher.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { isTextual, numeric, SMALL_TABLE, textOf, type Work } from './classify-column.ts';
import type { DuckdbSession } from './session.ts';

/** Columns per query: wide tables stay within memory and the parser's patience. */
export const COLUMNS_AT_ONCE = 48;
/** Columns with longer values are not grouped by value. */
const LONGEST_GROUPED = 20_000;

const PREFILTER = literal(EVERY_ROW_PREFILTER);

/** Every value, each different one once. */
export async function readAll(
  session: DuckdbSession,
  source: string,
  works: readonly Work[],
  table: TableId,
): Promise<void> {
  const columns = works.map((work, i) => `${textOf(work)} AS c${i}`);
  const seen = works.map(() => new Map<string, number>());
  await stream(session, `SELECT ${columns.join(', ')} FROM ${source}`, `read ${tableKey(table)}`, (values) => {
    values.forEach((value, i) => {
      const counts = seen[i];
      const scanner = works[i]?.scanner;
      if (typeof value !== 'string' || counts === undefined || scanner === undefined) return;
      if (value.length > 256) scanner.add(value, 1, 'both');
      else counts.set(value, (counts.get(value) ?? 0) + 1);
    });
  });
  works.forEach((work, i) => {
    const counts = seen[i] ?? new Map<string, number>();
    for (const [value, rows] of counts) work.scanner.add(value, rows, 'both');
  });
}

/** Each distinct value where there are few; else a sample, and every row that may hold what validates itself. */
export async function readLarge(
  session: DuckdbSession,
  source: string,
  works: readonly Work[],
  table: TableId,
  rows: number,
): Promise<void> {
  const few = works.filter(isGrouped);
  const many = works.filter((work) => !few.includes(work));
  for (const work of few) await readDistinct(session, source, work, table);
  const every = Math.max(1, Math.floor(rows / SMALL_TABLE));
  for (const group of groups(many, COLUMNS_AT_ONCE)) {
    const columns = group.map((work, i) => `${textOf(work)} AS c${i}`);
    const numbered = source.replace(/\)$/, ', file_row_number = true)');
    const sql = `SELECT ${columns.join(', ')} FROM ${numbered} WHERE hash(file_row_number) % ${every} = 0`;
    await stream(session, sql, `sample ${tableKey(table)}`, (values) => {
      values.forEach((value, i) => {
        const work = group[i];
        if (typeof value !== 'string' || work === undefined) return;
        work.sampled = (work.sampled ?? 0) + 1;
        work.scanner.add(value, 1, 'sampled');
      });
    });
  }
  for (const work of many)
    if (isTextual(work) || work.column.type.category === 'json') await readCandidates(session, source, work, table);
}

/** So few different values that each is looked at once. */
export function isGrouped({ profile }: Work): boolean {
  return profile.distinct <= SMALL_TABLE && profile.maxLength <= LONGEST_GROUPED;
}

async function readDistinct(session: DuckdbSession, source: string, work: Work, table: TableId): Promise<void> {
  const sql = `SELECT ${textOf(work)} AS v, count(*) AS n FROM ${source} WHERE ${ident(work.column.name)} IS NOT NULL GROUP BY 1`;
  await stream(session, sql, `distinct values of ${tableKey(table)}`, ([value, count]) => {
    if (typeof value === 'string') work.scanner.add(value, numeric(count), 'both');
  });
}

/** Every row that may hold an identifier which validates itself. */
async function readCandidates(session: DuckdbSession, source: string, work: Work, table: TableId): Promise<void> {
  const sql = `SELECT ${textOf(work)} AS v FROM ${source} WHERE regexp_matches(${textOf(work)}, ${PREFILTER})`;
  let found = 0;
  await stream(session, sql, `search ${tableKey(table)}`, ([value]) => {
    found++;
    if (typeof value === 'string') work.scanner.add(value, 1, 'every');
  });
  work.scanner.passed(work.profile.rows - work.profile.nulls - found);
}

/** Streams a query's rows; a chunk is at most 2,048 rows. */
async function stream(
  session: DuckdbSession,
  sql: string,
  doing: string,
  visit: (values: readonly DuckDBValue[]) => void,
): Promise<void> {
  for await (const chunk of session.chunks(sql, doing)) {
    // One row at a time: a chunk of long documents is never in JavaScript's memory as a whole.
    const { rowCount } = chunk;
    const vectors = Array.from({ length: chunk.columnCount }, (_, column) => chunk.getColumnVector(column));
    for (let row = 0; row < rowCount; row++) visit(vectors.map((vector) => vector.getItem(row)));
  }
}

/** Parts of at most `size`, in order. */
export function groups<T>(items: readonly T[], size: number): T[][] {
  const made: T[][] = [];
  for (let start = 0; start < items.length; start += size) made.push(items.slice(start, start + size));
  return made;
}
