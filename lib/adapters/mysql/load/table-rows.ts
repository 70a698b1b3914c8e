// One table's masked rows into its table: each file as CSV through LOAD DATA LOCAL, which takes what does not fit with a warning instead of
// an error. Any warning is a refusal: then rows are traced to their columns and keys, by name and error number only.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Blocker, EnvironmentError } from '../../../core/errors.ts';
import type { ColumnType, Table, UniqueKey } from '../../../core/model/catalog.ts';
import { displayIdentifier, tableKey } from '../../../core/model/names.ts';
import { keyBlocker, periodBlockers, rowsBlocker, valueBlocker } from '../../../core/plan/load-blockers.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import { writeLoadCsv } from '../../duckdb/load-csv.ts';
import { type DuckdbSession, readParquet } from '../../duckdb/session.ts';
import { type StoredColumn, storedColumns, type TableLoad } from '../../load/request.ts';
import type { MysqlWriter } from '../session.ts';
import {
  CHECK_BROKEN,
  DUPLICATE_KEY,
  type MysqlRefusal,
  NO_PARTITION,
  ROW_TOO_LONG,
  refusalOf,
  saidBy,
} from './refusal.ts';

/** Loads all rows of a table of the session's database. @returns its rows, or why none of them is in it */
export async function loadMysqlTable(
  session: MysqlWriter,
  duckdb: DuckdbSession,
  load: TableLoad,
): Promise<number | readonly Blocker[]> {
  const loaded = await loadFiles(session, duckdb, load);
  if (typeof loaded === 'number') return loaded;
  const blockers = await diagnose(session, duckdb, load, loaded);
  await emptyTable(session, load);
  return blockers;
}

/** The server did not take the rows of a file as they were sent. */
export interface RefusedFile {
  readonly file: string;
  readonly refused: Refusals;
}

/** Loads the files of a table one by one; one that is refused is the last. @returns their rows */
export async function loadFiles(
  session: MysqlWriter,
  duckdb: DuckdbSession,
  load: TableLoad,
): Promise<number | RefusedFile> {
  const columns = storedColumns(load);
  if (columns.length === 0) return insertDefaults(session, load);
  let rows = 0;
  for (const file of load.files.files) {
    const refused = await loadFile(session, duckdb, load, file, columns);
    if (typeof refused !== 'number') return { file, refused };
    rows += refused;
  }
  return rows;
}

/** What the server said of rows: at least one refusal. */
type Refusals = readonly [MysqlRefusal, ...MysqlRefusal[]];

async function loadFile(
  session: MysqlWriter,
  duckdb: DuckdbSession,
  load: TableLoad,
  file: string,
  columns: readonly StoredColumn[],
): Promise<number | Refusals> {
  const doing = `load ${tableKey(load.files.table)}`;
  const csv = join(load.scratchDirectory, 'load.csv');
  const expected = await duckdb.number(`SELECT count(*) FROM ${readParquet([file])}`, doing);
  try {
    await writeLoadCsv(duckdb, load.files, file, columns, csv, 'NULL');
    const fields = columns.map(({ name }) => fieldOf(load.table, name));
    const loaded = await loadCsv(session, load.table, loadSql(load.files.table.name, fields), csv, doing);
    if (typeof loaded === 'number' && loaded !== expected)
      throw new EnvironmentError(`${doing}: the masked file holds ${expected} rows, ${loaded} arrived`, {
        where: file,
      });
    return loaded;
  } finally {
    await rm(csv, { force: true });
  }
}

/** @returns rows, or what the server said of them */
async function loadCsv(
  session: MysqlWriter,
  table: Table,
  sql: string,
  csv: string,
  doing: string,
): Promise<number | Refusals> {
  try {
    const { rows, warnings } = await session.load(sql, createReadStream(csv), doing);
    return warnings === 0 ? rows : await warningsOf(session, table);
  } catch (error) {
    return [refusalOf(error, doing)];
  }
}

const Warning = z.object({ Level: z.string(), Code: z.coerce.number(), Message: z.string() });
const UNKNOWN = { errno: 1105 };

/** Of the last statement. A message quotes values: all that is read out of it is which of the table's own keys it ends with. */
async function warningsOf(session: MysqlWriter, table: Table): Promise<Refusals> {
  const found = await session.rows('SHOW WARNINGS', Warning, 'read the warnings');
  const [first = UNKNOWN, ...rest] = [
    ...found.filter(({ Level }) => Level !== 'Note'),
    ...found.filter(({ Level }) => Level === 'Note'),
  ].map(({ Code, Message }): MysqlRefusal => ({ errno: Code, constraint: keyAtEnd(table, Message)?.name }));
  return [first, ...rest];
}

/** MySQL puts the table before the key's name. */
function keyAtEnd({ id, uniques }: Table, message: string): UniqueKey | undefined {
  return uniques.find(
    ({ name }) => message.endsWith(` for key '${name}'`) || message.endsWith(` for key '${id.name}.${name}'`),
  );
}

interface Field {
  readonly name: string;
  readonly type: ColumnType | undefined;
  /** AUTO_INCREMENT. */
  readonly counts: boolean;
}

/** Without an escape character the bare word NULL is NULL, and every quoted text is itself. */
function loadSql(table: string, fields: readonly Field[]): string {
  const converts = fields.some(({ type }) => conversion(type, '') !== undefined);
  const converted = fields.map(({ name, type, counts }, index) => {
    const text = `@v${index}`;
    // With SET, the server takes a 0 that is not set there for none, and gives the row the next number.
    const sql = conversion(type, text) ?? (converts && counts ? text : undefined);
    return sql === undefined ? { field: mysqlIdent(name) } : { field: text, set: `${mysqlIdent(name)} = ${sql}` };
  });
  const sets = converted.flatMap(({ set }) => set ?? []);
  return `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${mysqlIdent(table)} CHARACTER SET utf8mb4
    FIELDS TERMINATED BY ',' ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n'
    (${converted.map(({ field }) => field).join(', ')})${sets.length === 0 ? '' : ` SET ${sets.join(', ')}`}`;
}

/**
 * How a canonical text becomes the column's value; undefined for what the server reads itself. Bytes that are no `\x…` are taken as they
 * stand, so that they are seen. The text 0 would be the year 2000. The largest float in as few digits as tell it apart is rounded up, past
 * what the server takes.
 */
function conversion(type: ColumnType | undefined, text: string): string | undefined {
  if (type?.base === 'year') return `CAST(${text} AS UNSIGNED)`;
  if (type?.base === 'float4') return `IF(ABS(${text}) = 3.4028235e38, SIGN(${text}) * 3.4028234663852886e38, ${text})`;
  switch (type?.category) {
    case 'binary':
    case 'other':
      return `UNHEX(IF(${text} LIKE '\\\\\\\\x%', SUBSTR(${text}, 3), HEX(${text})))`;
    case 'bit':
      return `CAST(CONV(${text}, 2, 10) AS UNSIGNED)`;
    default:
      return undefined;
  }
}

function fieldOf({ columns }: Table, name: string): Field {
  const column = columns.find((candidate) => candidate.name === name);
  return { name, type: column?.type, counts: column?.identity !== undefined };
}

/** A table of which every column is computed: rows can only be counted. */
async function insertDefaults(session: MysqlWriter, { files }: TableLoad): Promise<number> {
  const sql = `INSERT INTO ${mysqlIdent(files.table.name)} () VALUES ()`;
  for (let index = 0; index < files.rows; index += 1) await session.run(sql, `load ${tableKey(files.table)}`);
  return files.rows;
}

/** Rows that arrived otherwise than they were sent say nothing about constraints. */
export async function emptyTable(session: MysqlWriter, { files }: TableLoad): Promise<void> {
  const name = mysqlIdent(files.table.name);
  const doing = `empty ${tableKey(files.table)}`;
  // Tables that keep the history of their rows are not truncated.
  await session.run(`TRUNCATE TABLE ${name}`, doing).catch(() => session.run(`DELETE FROM ${name}`, doing));
}

/** The server names some of the rows: each column is tried alone so that every column that cannot be loaded is named. */
export async function diagnose(
  session: MysqlWriter,
  duckdb: DuckdbSession,
  load: TableLoad,
  { file, refused }: RefusedFile,
): Promise<readonly Blocker[]> {
  const found = [...brokenKeys(load, refused), ...brokenPeriods(load, refused)];
  for (const column of storedColumns(load)) {
    const { type } = fieldOf(load.table, column.name);
    const said = await probe(session, duckdb, load, file, column);
    if (type !== undefined && said !== undefined)
      found.push(valueBlocker(load.table, load.plan, column.name, type.text, saidBy(said)));
  }
  if (found.length > 0) return found;
  const [first] = refused;
  return [rowsBlocker(load.files.table, saidBy(first), causeOf(first.errno))];
}

function brokenKeys({ table, plan }: TableLoad, refused: Refusals): Blocker[] {
  return table.uniques.flatMap((key) => {
    const said = refused.find(({ errno, constraint }) => DUPLICATE_KEY.has(errno) && constraint === key.name);
    if (said === undefined) return [];
    const name = key.primary ? 'primary key' : `unique ${displayIdentifier(key.name)}`;
    return [keyBlocker(plan, `${name} on ${tableKey(table.id)}`, key.columns, saidBy({ errno: said.errno }))];
  });
}

function brokenPeriods({ table, plan }: TableLoad, refused: Refusals): Blocker[] {
  const said = refused.find(({ errno }) => CHECK_BROKEN.has(errno));
  return said === undefined ? [] : periodBlockers(table, plan, saidBy(said));
}

/** Loads one column into a table of its own, which has the column's type and no key. @returns what was said of its values */
async function probe(
  session: MysqlWriter,
  duckdb: DuckdbSession,
  load: TableLoad,
  file: string,
  column: StoredColumn,
): Promise<MysqlRefusal | undefined> {
  const doing = `probe ${tableKey(load.files.table)}`;
  const csv = join(load.scratchDirectory, 'probe.csv');
  const like = `SELECT ${mysqlIdent(column.name)} AS probe FROM ${mysqlIdent(load.files.table.name)} LIMIT 0`;
  try {
    await writeLoadCsv(duckdb, load.files, file, [column], csv, 'NULL');
    await session.run(`CREATE TEMPORARY TABLE masklake_probe AS ${like}`, doing);
    const fields = [{ ...fieldOf(load.table, column.name), name: 'probe', counts: false }];
    const said = await loadCsv(session, load.table, loadSql('masklake_probe', fields), csv, doing);
    return typeof said === 'number' ? undefined : said[0];
  } finally {
    await session.run('DROP TEMPORARY TABLE IF EXISTS masklake_probe', doing);
    await rm(csv, { force: true });
  }
}

function causeOf(errno: number): string {
  if (NO_PARTITION.has(errno)) return ': masked rows fit no partition';
  if (ROW_TOO_LONG.has(errno))
    return ': masked rows are longer than a page holds; choose shorter masks (maxLength), or leave the rows out';
  return '';
}
