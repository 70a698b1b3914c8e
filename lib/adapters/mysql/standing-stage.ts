// A staged database on a server of its own, which other calls have made and loaded: opened to be looked at, closed and left standing.
import { mysqlIdent } from '../../core/sql/quote.ts';
import type { StagedDatabase } from '../../ports/staged-database.ts';
import { notEmpty } from '../load/recorded-load.ts';
import type { MysqlConnection } from './connection-options.ts';
import { isEmptyMysqlDatabase } from './empty-database.ts';
import { errnoOf, TABLE_EXISTS } from './load/refusal.ts';
import { isMysqlMaskedBy, markMysqlMasked } from './masked-mark.ts';
import { connectMysqlTarget } from './session.ts';
import { type Duckdb, stage } from './stage-session.ts';
import { onServer } from './target.ts';

/** A database that was loaded before, on a server that is not this program's to end. */
export async function openStandingMysqlStage(connection: MysqlConnection, duckdb: Duckdb): Promise<StagedDatabase> {
  const connect = () => connectMysqlTarget(connection);
  const session = await connect();
  return stage(duckdb, connection.database, {
    label: session.label,
    session,
    connect,
    promote: async () => undefined,
    dispose: () => session.end(),
  });
}

/**
 * Makes a database for masked rows, marked as such, when there is none of its name.
 * @throws EnvironmentError for one that holds something and was not made by this run
 */
export async function ensureMaskedMysql(connection: MysqlConnection, run: string): Promise<void> {
  const server = await onServer(connection);
  try {
    const sql = `CREATE DATABASE IF NOT EXISTS ${mysqlIdent(connection.database)} CHARACTER SET utf8mb4`;
    await server.run(sql, 'create the database');
  } finally {
    await server.end();
  }
  const session = await connectMysqlTarget(connection);
  try {
    if (await isMysqlMaskedBy(session, run)) return;
    if (await isEmptyMysqlDatabase(session)) await markOnce();
    // Or another call has marked it meanwhile.
    if (!(await isMysqlMaskedBy(session, run))) throw notEmpty();
  } finally {
    await session.end();
  }

  async function markOnce(): Promise<void> {
    try {
      await markMysqlMasked(session, run);
    } catch (error) {
      if (errnoOf(error) !== TABLE_EXISTS) throw error;
    }
  }
}
