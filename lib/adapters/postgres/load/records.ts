// What has been loaded, recorded in the database itself and in the same transaction: a call that is repeated, because the one before it
// ended early or nobody heard its answer, finds what is done. The records hold names, counts and SQLSTATEs; `dropRecords` removes them.
import type pg from 'pg';
import { z } from 'zod';
import { ident, literal } from '../../../core/sql/quote.ts';
import { CopyRecord, notEmpty, StatementRecord } from '../../load/recorded-load.ts';
import { sanitizePgError } from '../errors.ts';

const SCHEMA = 'masklake_load';
export const STATEMENTS = `${ident(SCHEMA)}.statements`;
export const COPIES = `${ident(SCHEMA)}.copies`;

/** Makes the records when they are not there. @throws EnvironmentError for a database that holds something else already */
export async function openRecords(client: pg.ClientBase, isEmpty: () => Promise<boolean>): Promise<void> {
  if (await hasRecords(client)) return;
  if (!(await isEmpty())) throw notEmpty();
  await act(
    client,
    `CREATE SCHEMA IF NOT EXISTS ${ident(SCHEMA)};
     CREATE TABLE IF NOT EXISTS ${STATEMENTS} (statement int PRIMARY KEY, outcome text NOT NULL, code text, "constraint" text);
     CREATE TABLE IF NOT EXISTS ${COPIES} (item text PRIMARY KEY, "table" text NOT NULL, rows bigint NOT NULL, blockers text NOT NULL)`,
    'make the records of the load',
  );
}

export async function hasRecords(client: pg.ClientBase): Promise<boolean> {
  const rows = await act(
    client,
    `SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ${literal(SCHEMA)}`,
    'look for the records of the load',
  );
  return rows.length > 0;
}

export async function dropRecords(client: pg.ClientBase): Promise<void> {
  await act(client, `DROP SCHEMA IF EXISTS ${ident(SCHEMA)} CASCADE`, 'drop the records of the load');
}

export async function statementRecords(client: pg.ClientBase): Promise<ReadonlyMap<number, StatementRecord>> {
  const rows = await act(
    client,
    `SELECT statement, outcome, code, "constraint" FROM ${STATEMENTS}`,
    'read the records',
  );
  const records = z.array(StatementRecord).parse(rows);
  return new Map(records.map((record) => [record.statement, record]));
}

export async function copyRecords(client: pg.ClientBase): Promise<readonly CopyRecord[]> {
  return z
    .array(CopyRecord)
    .parse(await act(client, `SELECT "table", rows, blockers FROM ${COPIES} ORDER BY item`, 'read the records'));
}

/** The record of one item; undefined when it was not loaded. */
export async function copyRecord(client: pg.ClientBase, item: string): Promise<CopyRecord | undefined> {
  const sql = `SELECT "table", rows, blockers FROM ${COPIES} WHERE item = ${literal(item)}`;
  return z.array(CopyRecord).parse(await act(client, sql, 'read the records'))[0];
}

/** SQL that records a copy; to be run in the transaction that copies. */
export function recordCopy(item: string, record: CopyRecord): string {
  const values = [literal(item), literal(record.table), String(record.rows), literal(JSON.stringify(record.blockers))];
  return `INSERT INTO ${COPIES} (item, "table", rows, blockers) VALUES (${values.join(', ')})`;
}

/** Runs SQL of this module. @throws a typed error without values */
export async function act(client: pg.ClientBase, sql: string, doing: string): Promise<unknown[]> {
  try {
    return (await client.query(sql)).rows;
  } catch (error) {
    throw sanitizePgError(error, doing);
  }
}
