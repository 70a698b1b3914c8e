// One column of a raw Parquet file as the classifier sees it: its values as text, and the numbers about them.
import type { DuckDBValue } from '@duckdb/node-api';
import type { ColumnScanner } from '../../core/detect/column-scanner.ts';
import type { YearSpread } from '../../core/detect/neighbours.ts';
import { InternalError } from '../../core/errors.ts';
import type { ColumnProfile } from '../../core/findings/detection.ts';
import type { CustomScanner } from '../../core/identifiers/scanner.ts';
import type { Column, TableId } from '../../core/model/catalog.ts';
import type { FileColumn } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import type { DuckdbSession } from './session.ts';

/** One column while it is looked at. */
export interface Work {
  readonly column: Column;
  readonly file: FileColumn | undefined;
  readonly scanner: ColumnScanner;
  /** Of the rules file's own identifiers; undefined until they were searched for. */
  custom: CustomScanner | undefined;
  profile: ColumnProfile;
  unknown: string | undefined;
  /** Values that the detectors which do not validate themselves saw, where that is not all of them. */
  sampled: number | undefined;
}

/** Up to this many rows every value is looked at; above, a column's distinct values if so few, else a sample of so many rows. */
export const SMALL_TABLE = 10_000;

/** Values of these categories say nothing beyond their column's name. */
const UNREAD = new Set<Column['type']['category']>([
  'boolean',
  'time',
  'interval',
  'date',
  'timestamp',
  'timestamptz',
  'money',
  'oid',
  'bit',
  'float',
  'range',
  'enum',
]);

export function isRead(work: Work): boolean {
  const { category } = work.column.type;
  if (UNREAD.has(category)) return category === 'enum' && work.profile.rows <= SMALL_TABLE;
  // Numbers of fewer than nine digits are nobody's number.
  if (category === 'integer' || category === 'numeric') return work.profile.maxLength >= 9 && !work.column.generatedKey;
  return true;
}

export function isTextual(work: Work): boolean {
  return (
    !UNREAD.has(work.column.type.category) &&
    !['integer', 'numeric', 'uuid', 'inet', 'macaddr', 'geometric'].includes(work.column.type.category)
  );
}

/** A column's values as text; binary as the printable runs in it. */
export function textOf(work: Work): string {
  const name = ident(work.column.name);
  if (work.column.type.category === 'binary' && work.file?.duckdbType === 'VARCHAR')
    return `CAST(TRY(unhex(substr(${name}, 3))) AS VARCHAR)`;
  if (work.file?.duckdbType === 'VARCHAR') return name;
  return `CAST(${name} AS VARCHAR)`;
}

/** Four words in a row; the inner ones may be numbers. */
const WORDY = literal('\\pL\\S*\\s+\\S+\\s+\\S+\\s+\\S*\\pL');

/** Numbers about each column in one pass over the file; the spread of years of dates. */
export async function readProfiles(
  session: DuckdbSession,
  source: string,
  works: readonly Work[],
  table: TableId,
  spreads: Map<string, YearSpread>,
): Promise<void> {
  const parts = works.flatMap((work, i) => {
    const name = ident(work.column.name);
    const text = textOf(work);
    const textual = isTextual(work);
    const isDate = work.column.type.category === 'date' && work.file?.encoding === 'typed';
    return [
      `count(${name}) AS n${i}`,
      `approx_count_distinct(${name}) AS d${i}`,
      textual ? `count_if(${text} = '') AS e${i}` : `0 AS e${i}`,
      `min(strlen(${text})) AS s${i}`,
      `max(strlen(${text})) AS l${i}`,
      `avg(strlen(${text})) AS a${i}`,
      textual ? `count_if(regexp_matches(${text}, ${WORDY})) AS w${i}` : `0 AS w${i}`,
      isDate
        ? `approx_quantile(year(${name}), 0.05) AS y${i}, approx_quantile(year(${name}), 0.95) AS z${i}`
        : `0 AS y${i}, 0 AS z${i}`,
    ];
  });
  const row = (
    await session.all(`SELECT count(*) AS rows, ${parts.join(', ')} FROM ${source}`, `profile ${tableKey(table)}`)
  )[0];
  if (row === undefined) throw new InternalError('a profile query returned no row', { where: tableKey(table) });
  works.forEach((work, i) => {
    const rows = numeric(row['rows']);
    const values = numeric(row[`n${i}`]);
    const empty = numeric(row[`e${i}`]);
    work.profile = {
      rows,
      nulls: rows - values,
      empty,
      distinct: Math.min(values, numeric(row[`d${i}`])),
      minLength: numeric(row[`s${i}`]),
      maxLength: numeric(row[`l${i}`]),
      averageLength: numeric(row[`a${i}`]),
      wordy: values - empty > 0 ? numeric(row[`w${i}`]) / (values - empty) : 0,
    };
    const [early, late] = [numeric(row[`y${i}`]), numeric(row[`z${i}`])];
    if (early > 0) spreads.set(work.column.name, { early, late });
  });
}

export function numeric(value: DuckDBValue | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}
