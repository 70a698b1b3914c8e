// One table's masked rows into its table: each file as CSV through COPY. Rows that are refused are traced to their columns, by name and
// SQLSTATE only.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Blocker } from '../../../core/errors.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import { displayIdentifier, tableKey } from '../../../core/model/names.ts';
import { rowsBlocker, valueBlocker } from '../../../core/plan/load-blockers.ts';
import { ident, qualified } from '../../../core/sql/quote.ts';
import { writeLoadCsv } from '../../duckdb/load-csv.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import { hasStoredColumns, storedColumns, type TableLoad } from '../../load/request.ts';
import { copyFromFile } from '../copy.ts';
import { type Refusal, refusalOf } from '../errors.ts';

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
  await writeLoadCsv(session, load.files, file, columns, csv, '');
  try {
    const sql = `COPY ${qualified(target)} (${columns.map((column) => ident(column.name)).join(', ')}) FROM STDIN (FORMAT csv, NULL '')`;
    return (await copyFromFile(client, sql, csv, `load ${key}`)).rows;
  } catch (error) {
    throw new RowsRefused(file, error);
  } finally {
    await rm(csv, { force: true });
  }
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
    await writeLoadCsv(session, load.files, file, [column], csv, '');
    try {
      await client.query(
        `CREATE TEMPORARY TABLE masklake_probe (probe ${source.type.text}${source.nullable ? '' : ' NOT NULL'})`,
      );
      await copyFromFile(client, "COPY masklake_probe (probe) FROM STDIN (FORMAT csv, NULL '')", csv, `probe ${key}`);
    } catch (problem) {
      found.push(valueBlocker(load.table, load.plan, column.name, source.type.text, said(refusalOf(problem))));
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
  return [rowsBlocker(load.files.table, said({ code, constraint }), cause)];
}

function said({ code, constraint }: Refusal): string {
  return `SQLSTATE ${code}${constraint === undefined ? '' : `, constraint ${displayIdentifier(constraint)}`}`;
}
