// The built-in classifier over raw Parquet: every column of every table gets a finding. Detectors are core's; this file only
// reads. All rows are searched for identifiers that validate themselves; the others see all distinct values or a stated sample.
import type { DuckDBValue } from '@duckdb/node-api';
import { ColumnScanner } from '../../core/detect/column-scanner.ts';
import { told } from '../../core/detect/judge.ts';
import { EVERY_ROW_PREFILTER } from '../../core/detect/matcher.ts';
import { withBirthDates, withNeighbours, type YearSpread } from '../../core/detect/neighbours.ts';
import { withTravelled } from '../../core/detect/travel.ts';
import { InternalError } from '../../core/errors.ts';
import type { ColumnFinding, ColumnProfile } from '../../core/findings/detection.ts';
import { type CustomDetection, NO_CUSTOM_DETECTION } from '../../core/identifiers/custom-detection.ts';
import { type CustomScanner, isPersonalKey } from '../../core/identifiers/scanner.ts';
import type { Catalog, Column, Table, TableId } from '../../core/model/catalog.ts';
import type { FileColumn, TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { scanCustom } from './classify-custom.ts';
import { type DuckdbSession, readParquet } from './session.ts';

export interface ClassifyRequest {
  readonly catalog: Catalog;
  readonly tables: readonly TableFiles[];
  /** What the rules file adds to the built-in detectors. */
  readonly custom?: CustomDetection | undefined;
  /** Called after each table with its number of rows. */
  readonly onProgress?: ((table: TableId, rows: number) => void) | undefined;
}

/** Up to this many rows every value is looked at; above, a column's distinct values if so few, else a sample of so many rows. */
const SMALL = 10_000;
/** Columns per query: wide tables stay within memory and the parser's patience. */
const COLUMNS_AT_ONCE = 48;
/** Columns with longer values are not grouped by value. */
const LONGEST_GROUPED = 20_000;

/**
 * One finding per column of every table of the catalog, in the catalog's order. A table without files is named-only and,
 * unless it has no rows of its own, unknown.
 */
export async function classifyLake(session: DuckdbSession, request: ClassifyRequest): Promise<ColumnFinding[]> {
  const files = new Map(request.tables.map((table) => [tableKey(table.table), table]));
  const findings: ColumnFinding[] = [];
  for (const table of request.catalog.tables) {
    const exported = files.get(tableKey(table.id));
    findings.push(...(await classifyTable(session, table, exported, request.custom ?? NO_CUSTOM_DETECTION)));
    request.onProgress?.(table.id, exported?.rows ?? 0);
  }
  return withTravelled(request.catalog, findings);
}

interface Work {
  readonly column: Column;
  readonly file: FileColumn | undefined;
  readonly scanner: ColumnScanner;
  /** Of the rules file's own identifiers; undefined until they were searched for. */
  custom: CustomScanner | undefined;
  profile: ColumnProfile;
  unknown: string | undefined;
}

async function classifyTable(
  session: DuckdbSession,
  table: Table,
  exported: TableFiles | undefined,
  custom: CustomDetection,
): Promise<ColumnFinding[]> {
  const isKey = custom.identifiers.length === 0 ? undefined : (key: string): boolean => isPersonalKey(custom, key);
  const works: Work[] = table.columns.map((column) => ({
    column,
    file: exported?.columns.find((file) => file.name === column.name),
    scanner: new ColumnScanner(table.id, column, { allows: custom.allows, isPersonalKey: isKey }),
    custom: undefined,
    profile: { ...NOTHING, rows: exported?.rows ?? 0 },
    unknown: undefined,
  }));
  for (const work of works)
    if (work.file === undefined && table.kind !== 'partitioned') work.unknown = 'its values were not exported';
  const spreads = new Map<string, YearSpread>();
  if (exported !== undefined && exported.rows > 0 && exported.files.length > 0) {
    const source = readParquet(exported.files);
    const present = works.filter((work) => work.file !== undefined);
    for (const group of groups(present, COLUMNS_AT_ONCE)) await readProfiles(session, source, group, table.id, spreads);
    const read = present.filter((work) => isRead(work) && work.profile.rows > work.profile.nulls);
    if (exported.rows <= SMALL)
      for (const group of groups(read, COLUMNS_AT_ONCE)) await readAll(session, source, group, table.id);
    else await readLarge(session, source, read, table.id, exported.rows);
    if (custom.identifiers.length > 0) await readCustom(session, source, present, table.id, custom);
  }
  return withBirthDates(withNeighbours(works.map((work) => findingOf(table.id, work))), spreads);
}

const NOTHING: ColumnProfile = {
  rows: 0,
  nulls: 0,
  empty: 0,
  distinct: 0,
  minLength: 0,
  maxLength: 0,
  averageLength: 0,
  wordy: 0,
};

function findingOf(table: TableId, work: Work): ColumnFinding {
  const values = work.profile.rows - work.profile.nulls;
  const own = work.scanner.finish(work.profile.distinct, isTextual(work) ? work.profile.wordy : undefined);
  const detections = work.custom === undefined ? own : told([...own, ...work.custom.finish(values)]);
  // Both may have seen the same rows.
  const allowed = Math.min(values, Math.max(work.scanner.allowedRows, work.custom?.allowedRows ?? 0));
  const vocabulary = detections.some((detection) => detection.strength !== 'weak')
    ? undefined
    : work.scanner.vocabulary();
  return {
    table,
    column: work.column.name,
    detections,
    profile: work.profile,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(allowed === 0 ? {} : { allowed }),
    ...(work.unknown === undefined ? {} : { unknown: work.unknown }),
  };
}

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

function isRead(work: Work): boolean {
  const { category } = work.column.type;
  if (UNREAD.has(category)) return category === 'enum' && work.profile.rows <= SMALL;
  // Numbers of fewer than nine digits are nobody's number.
  if (category === 'integer' || category === 'numeric') return work.profile.maxLength >= 9 && !work.column.generatedKey;
  return true;
}

function isTextual(work: Work): boolean {
  return (
    !UNREAD.has(work.column.type.category) &&
    !['integer', 'numeric', 'uuid', 'inet', 'macaddr', 'geometric'].includes(work.column.type.category)
  );
}

/** A column's values as text; binary as the printable runs in it. */
function textOf(work: Work): string {
  const name = ident(work.column.name);
  if (work.column.type.category === 'binary' && work.file?.duckdbType === 'VARCHAR')
    return `CAST(TRY(unhex(substr(${name}, 3))) AS VARCHAR)`;
  if (work.file?.duckdbType === 'VARCHAR') return name;
  return `CAST(${name} AS VARCHAR)`;
}

/** Four words in a row; the inner ones may be numbers. */
const WORDY = literal('\\pL\\S*\\s+\\S+\\s+\\S+\\s+\\S*\\pL');

async function readProfiles(
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

function numeric(value: DuckDBValue | undefined): number {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : 0;
}

const PREFILTER = literal(EVERY_ROW_PREFILTER);
async function readAll(session: DuckdbSession, source: string, works: readonly Work[], table: TableId): Promise<void> {
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

async function readLarge(
  session: DuckdbSession,
  source: string,
  works: readonly Work[],
  table: TableId,
  rows: number,
): Promise<void> {
  const few = works.filter((work) => work.profile.distinct <= SMALL && work.profile.maxLength <= LONGEST_GROUPED);
  const many = works.filter((work) => !few.includes(work));
  for (const work of few) await readDistinct(session, source, work, table);
  const every = Math.max(1, Math.floor(rows / SMALL));
  for (const group of groups(many, COLUMNS_AT_ONCE)) {
    const columns = group.map((work, i) => `${textOf(work)} AS c${i}`);
    const numbered = source.replace(/\)$/, ', file_row_number = true)');
    const sql = `SELECT ${columns.join(', ')} FROM ${numbered} WHERE hash(file_row_number) % ${every} = 0`;
    await stream(session, sql, `sample ${tableKey(table)}`, (values) => {
      values.forEach((value, i) => {
        if (typeof value === 'string') group[i]?.scanner.add(value, 1, 'sampled');
      });
    });
  }
  for (const work of many)
    if (isTextual(work) || work.column.type.category === 'json') await readCandidates(session, source, work, table);
}

async function readDistinct(session: DuckdbSession, source: string, work: Work, table: TableId): Promise<void> {
  const sql = `SELECT ${textOf(work)} AS v, count(*) AS n FROM ${source} WHERE ${ident(work.column.name)} IS NOT NULL GROUP BY 1`;
  await stream(session, sql, `distinct values of ${tableKey(table)}`, ([value, count]) => {
    if (typeof value === 'string') work.scanner.add(value, numeric(count), 'both');
  });
}

async function readCustom(
  session: DuckdbSession,
  source: string,
  present: readonly Work[],
  table: TableId,
  custom: CustomDetection,
): Promise<void> {
  const works = present.filter((work) => work.profile.rows > work.profile.nulls);
  const asked = works.map((work) => ({
    column: work.column,
    text: textOf(work),
    grouped: work.profile.distinct <= SMALL && work.profile.maxLength <= LONGEST_GROUPED,
  }));
  const scanners = await scanCustom(session, source, table, asked, custom);
  works.forEach((work, i) => {
    work.custom = scanners[i];
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

function groups<T>(items: readonly T[], size: number): T[][] {
  const made: T[][] = [];
  for (let start = 0; start < items.length; start += size) made.push(items.slice(start, start + size));
  return made;
}
