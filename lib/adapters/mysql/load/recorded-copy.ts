// Masked files into their table, once: where the table can undo, rows and their record are one transaction; where it cannot, the table is
// emptied first and loaded as a whole. A call that died in the middle may still hold its session; nobody can go on with its rows, so the
// next call ends it.
import { z } from 'zod';
import { tableKey } from '../../../core/model/names.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import type { TableLoad } from '../../load/request.ts';
import type { MysqlSession } from '../session.ts';
import { lockName, takeOver } from './named-lock.ts';
import type { Staged } from './recorded-statements.ts';
import { errnoOf, HELD_BY_OTHERS } from './refusal.ts';
import { diagnose, emptyTable, loadFiles, type RefusedFile } from './table-rows.ts';

const Name = z.object({ name: z.string() });

/** Names of tables whose engine undoes nothing (MyISAM, Aria, MEMORY, …). */
export async function tablesWithoutUndo(session: MysqlSession): Promise<ReadonlySet<string>> {
  const sql = `SELECT t.table_name AS name FROM information_schema.tables t LEFT JOIN information_schema.engines e ON e.engine = t.engine
    WHERE t.table_schema = DATABASE() AND t.engine IS NOT NULL AND COALESCE(e.transactions, 'NO') <> 'YES'`;
  return new Set((await session.rows(sql, Name, 'ask for the engines of the tables')).map(({ name }) => name));
}

const TRIES = 6;

/** See `StagedLoad`. */
export async function copyOnceMysql(
  staged: Staged,
  duckdb: DuckdbSession,
  load: TableLoad,
  item: string,
): Promise<number> {
  const { session, database, records } = staged;
  return takeOver(session, lockName(database, `copy ${item}`), async () => {
    const done = await records.copy(item);
    if (done !== undefined) return done.rows;
    const undoes = !(await tablesWithoutUndo(session)).has(load.files.table.name);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (undoes ? inTransaction : afresh)(staged, duckdb, load, item);
      } catch (error) {
        // Files of one table that are loaded side by side may wait for one another.
        if (attempt >= TRIES || !HELD_BY_OTHERS.has(errnoOf(error) ?? 0)) throw error;
      }
    }
  });
}

async function inTransaction(staged: Staged, duckdb: DuckdbSession, load: TableLoad, item: string): Promise<number> {
  const { session, records } = staged;
  const table = tableKey(load.files.table);
  const doing = `load ${table}`;
  await session.run('START TRANSACTION', doing);
  let loaded: number | RefusedFile;
  try {
    loaded = await loadFiles(session, duckdb, load);
    if (typeof loaded === 'number') {
      await records.addCopy(item, { table, rows: loaded, blockers: [] });
      await session.run('COMMIT', doing);
      return loaded;
    }
    await session.run('ROLLBACK', doing);
  } catch (error) {
    await session.run('ROLLBACK', doing).catch(() => undefined);
    throw error;
  }
  await records.addCopy(item, { table, rows: 0, blockers: await diagnose(session, duckdb, load, loaded) });
  return 0;
}

async function afresh(
  { session, records }: Staged,
  duckdb: DuckdbSession,
  load: TableLoad,
  item: string,
): Promise<number> {
  const table = tableKey(load.files.table);
  await emptyTable(session, load);
  const loaded = await loadFiles(session, duckdb, load);
  if (typeof loaded === 'number') {
    await records.addCopy(item, { table, rows: loaded, blockers: [] });
    return loaded;
  }
  const blockers = await diagnose(session, duckdb, load, loaded);
  await emptyTable(session, load);
  await records.addCopy(item, { table, rows: 0, blockers });
  return 0;
}
