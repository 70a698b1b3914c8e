// One masked file into its table, once: rows and their record are one transaction. A call that died in the middle may still hold its
// session; nobody can go on with its COPY, so the next call ends it.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { EnvironmentError } from '../../../core/errors.ts';
import { tableKey } from '../../../core/model/names.ts';
import { literal } from '../../../core/sql/quote.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import type { TableLoad } from '../../load/request.ts';
import { isTransient, refusalOf, sanitizePgError } from '../errors.ts';
import { act, copyRecord, recordCopy } from './records.ts';
import { diagnose, insertDefaults, loadFile, RowsRefused } from './table-rows.ts';

const GONE_TRIES = 100;
const GONE_MILLISECONDS = 100;

/**
 * Copies one file, or, without one, as many rows without values as the table has. A refusal of the rows is recorded as blockers.
 * @param path where the file lies @returns rows in the table from this item
 */
export async function copyOnce(
  client: pg.ClientBase,
  session: DuckdbSession,
  load: TableLoad,
  item: string,
  path: string | undefined,
): Promise<number> {
  const table = tableKey(load.files.table);
  await endOthers(client, item);
  const done = await copyRecord(client, item);
  if (done !== undefined) return done.rows;
  await act(client, 'BEGIN', `load ${table}`);
  try {
    const rows =
      path === undefined
        ? await insertDefaults(client, load.files.table, load.files.rows)
        : await loadFile(client, session, load, path);
    await client.query(recordCopy(item, { table, rows, blockers: [] }));
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    if (!(error instanceof RowsRefused) || isTransient(refusalOf(error.refusal).code))
      throw sanitizePgError(error instanceof RowsRefused ? error.refusal : error, `load ${table}`);
    const blockers = await diagnose(client, session, load, error);
    await act(client, recordCopy(item, { table, rows: 0, blockers }), 'record what was refused');
    return 0;
  }
}

/** Names this session after the item, and ends every other one of that name. */
async function endOthers(client: pg.ClientBase, item: string): Promise<void> {
  const name = literal(`masklake copy ${item}`);
  await act(client, `SET application_name = ${name}`, 'name the session');
  const others = `FROM pg_catalog.pg_stat_activity WHERE application_name = ${name} AND datname = pg_catalog.current_database() AND pid <> pg_catalog.pg_backend_pid()`;
  for (let tries = 0; tries < GONE_TRIES; tries += 1) {
    const left = await act(client, `SELECT pg_catalog.pg_terminate_backend(pid) ${others}`, 'end an earlier call');
    if (left.length === 0) return;
    await sleep(GONE_MILLISECONDS);
  }
  throw new EnvironmentError('the session of an earlier call does not end', { where: item, hint: 'call again' });
}
