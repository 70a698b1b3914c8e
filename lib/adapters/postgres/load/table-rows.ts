// One table's masked rows into its table: each file as CSV through COPY. Rows that are refused are traced to their columns, by name and
// SQLSTATE only.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Blocker } from '../../../core/errors.ts';
import type { Table, TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { columnKey, displayIdentifier, tableKey } from '../../../core/model/names.ts';
import type { TablePlan } from '../../../core/plan/plan.ts';
import { pasteColumn, pasteKeep, pasteNoRows } from '../../../core/rules/paste.ts';
import { ident, literal, qualified } from '../../../core/sql/quote.ts';
import { type DuckdbSession, readParquet } from '../../duckdb/session.ts';
import { copyFromFile } from '../copy.ts';
import { refusalOf } from '../errors.ts';

/** One table on its way into the database. */
export interface TableLoad {
  /** Private folder for the CSV that COPY reads. */
  readonly scratchDirectory: string;
  readonly files: TableFiles;
  readonly plan: TablePlan;
  readonly table: Table;
}

/** Columns that COPY writes, with their position in the masked file. */
function storedColumns(
  load: Pick<TableLoad, 'files' | 'plan'>,
): readonly { readonly name: string; readonly position: number }[] {
  const generated = new Set(load.plan.columns.filter((column) => column.generated).map((column) => column.column));
  return load.files.columns
    .map((column, position) => ({ name: column.name, position }))
    .filter((column) => !generated.has(column.name));
}

/** A table of which no column is stored has no file that could be copied: its rows are only counted. */
export function hasStoredColumns(load: Pick<TableLoad, 'files' | 'plan'>): boolean {
  return storedColumns(load).length > 0;
}

/** Loads all rows of a table. @throws RowsRefused for rows that the database does not take */
export async function loadTable(client: pg.ClientBase, session: DuckdbSession, load: TableLoad): Promise<number> {
  if (!hasStoredColumns(load)) return insertDefaults(client, load.files.table, load.files.rows);
  let rows = 0;
  for (const file of load.files.files) rows += await loadFile(client, session, load, file);
  return rows;
}

/** Rows that the database does not take; `diagnose` says which columns are the cause. */
export class RowsRefused extends Error {
  readonly file: string;
  readonly refusal: unknown;
  constructor(file: string, refusal: unknown) {
    super('rows were refused');
    this.name = 'RowsRefused';
    this.file = file;
    this.refusal = refusal;
  }
}

/** Copies one masked file into its table. @throws RowsRefused @returns its rows */
export async function loadFile(
  client: pg.ClientBase,
  session: DuckdbSession,
  load: TableLoad,
  file: string,
): Promise<number> {
  const key = tableKey(load.files.table);
  const target = load.plan.loadThrough ?? load.files.table;
  const columns = storedColumns(load);
  const csv = join(load.scratchDirectory, 'load.csv');
  await writeCsv(session, file, load.files, columns, csv, key);
  try {
    const sql = `COPY ${qualified(target)} (${columns.map((column) => ident(column.name)).join(', ')}) FROM STDIN (FORMAT csv, NULL '')`;
    return (await copyFromFile(client, sql, csv, `load ${key}`)).rows;
  } catch (error) {
    throw new RowsRefused(file, error);
  } finally {
    await rm(csv, { force: true });
  }
}

/** CSV as Postgres reads it back exactly: every value quoted, NULL bare. Columns are taken by position: names may differ only by case. */
async function writeCsv(
  session: DuckdbSession,
  file: string,
  files: TableFiles,
  columns: readonly { readonly position: number }[],
  csv: string,
  key: string,
): Promise<void> {
  const aliases = files.columns.map((_, index) => `c${index}`);
  const select = columns.map((column) => `c${column.position}`);
  const from = `${readParquet([file])} AS t(${aliases.join(', ')})`;
  await session.run(
    `COPY (SELECT ${select.join(', ')} FROM ${from}) TO ${literal(csv)} (FORMAT csv, HEADER false, NULLSTR '', FORCE_QUOTE (${select.join(', ')}))`,
    `write ${key} for loading`,
  );
}

/** A table without columns: rows can only be counted. */
export async function insertDefaults(client: pg.ClientBase, table: TableId, rows: number): Promise<number> {
  for (let index = 0; index < rows; index += 1) await client.query(`INSERT INTO ${qualified(table)} DEFAULT VALUES`);
  return rows;
}

/** COPY stops at its first bad value: each column is tried alone so that every column that cannot be loaded is named. */
export async function diagnose(
  client: pg.ClientBase,
  session: DuckdbSession,
  load: TableLoad,
  { file, refusal }: RowsRefused,
): Promise<Blocker[]> {
  const columns = storedColumns(load);
  const key = tableKey(load.files.table);
  const csv = join(load.scratchDirectory, 'probe.csv');
  const found: Blocker[] = [];
  for (const column of columns) {
    const source = load.table.columns.find((candidate) => candidate.name === column.name);
    if (source === undefined) continue;
    await writeCsv(session, file, load.files, [column], csv, key);
    try {
      await client.query(
        `CREATE TEMPORARY TABLE masklake_probe (probe ${source.type.text}${source.nullable ? '' : ' NOT NULL'})`,
      );
      await copyFromFile(client, "COPY masklake_probe (probe) FROM STDIN (FORMAT csv, NULL '')", csv, `probe ${key}`);
    } catch (problem) {
      const { code, constraint } = refusalOf(problem);
      found.push(columnBlocker(load, column.name, source.type.text, code, constraint));
    } finally {
      await client.query('DROP TABLE IF EXISTS pg_temp.masklake_probe');
      await rm(csv, { force: true });
    }
  }
  if (found.length > 0) return found;
  const { code, constraint } = refusalOf(refusal);
  const cause =
    code === '23514' && constraint === undefined
      ? ': masked rows fit no partition'
      : code === '54000'
        ? ': masked rows are longer than a page holds; choose shorter masks (maxLength), or leave the rows out'
        : '';
  return [
    {
      code: 'LOAD_FAILED',
      where: key,
      message: `the masked rows cannot be loaded (SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`})${cause}`,
      paste: pasteNoRows(load.files.table),
    },
  ];
}

function columnBlocker(
  load: TableLoad,
  column: string,
  type: string,
  code: string,
  constraint: string | undefined,
): Blocker {
  const plan = load.plan.columns.find((candidate) => candidate.column === column);
  const where = columnKey(load.files.table, column);
  return {
    code: 'VALUE_REFUSED',
    where,
    message: `what mask ${plan?.spec.mask ?? 'keep'} makes is no valid ${type} (SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`})`,
    paste: mayBeNull(load, column)
      ? pasteColumn(load.files.table, column, { mask: 'null' })
      : pasteKeep(load.files.table, column),
  };
}

/** Nothing but the column itself is concerned when all of its values become NULL. */
function mayBeNull({ table }: TableLoad, name: string): boolean {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined || !column.nullable || column.type.domainNotNull === true) return false;
  const keys = [...table.uniques, ...table.foreignKeys];
  return table.parent === undefined && table.inherits.length === 0 && !keys.some((key) => key.columns.includes(name));
}
