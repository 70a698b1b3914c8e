// A staged database on a server of its own, which other calls have made and loaded: opened to be looked at, closed and left standing.
import type pg from 'pg';
import { ident, literal, qualified } from '../../core/sql/quote.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { connectTarget } from './connect.ts';
import { type ConnectionOptions, describeConnection } from './connection-options.ts';
import { sanitizePgError } from './errors.ts';
import { maskedMark } from './masked-mark.ts';
import { maintain, type PostgresStage, stage } from './stage-session.ts';

/** A database that was loaded before, on a server that is not this program's to end. */
export async function openStandingStage(
  connection: ConnectionOptions,
  session: () => Promise<DuckdbSession>,
): Promise<PostgresStage> {
  const connect = () => connectTarget(connection);
  const client = await connect();
  try {
    await readForcedTables(client);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return stage(session, {
    label: describeConnection(connection),
    client,
    connect,
    promote: async () => undefined,
    // A transaction that is still open is rolled back.
    dispose: () => client.end().catch(() => undefined),
  });
}

const FORCED = `SELECT n.nspname AS schema, c.relname AS name FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relforcerowsecurity AND pg_catalog.pg_has_role(c.relowner, 'USAGE')
  AND NOT (SELECT rolsuper OR rolbypassrls FROM pg_catalog.pg_roles WHERE rolname = current_user)`;

/**
 * From now on every session of the owner reads what FORCE ROW LEVEL SECURITY hides, until `forceAgain`: sessions that each lift the force
 * for themselves wait for one another.
 * @param client of a standing stage, which has lifted the force in a transaction
 */
export async function keepUnforced(client: pg.ClientBase): Promise<void> {
  await inSteps(client, ['COMMIT']);
}

/** The tables are forced once more for everybody; this session goes on reading them whole. @param statements of the loaded script that force them */
export async function forceAgain(client: pg.ClientBase, statements: readonly string[]): Promise<void> {
  await inSteps(client, ['ROLLBACK', ...statements]);
  await readForcedTables(client);
}

async function inSteps(client: pg.ClientBase, statements: readonly string[]): Promise<void> {
  try {
    for (const statement of statements) await client.query(statement);
  } catch (error) {
    throw sanitizePgError(error, 'change which tables force row-level security');
  }
}

/**
 * FORCE ROW LEVEL SECURITY hides rows from their owner, too. An owner that is no superuser reads them in a transaction in which the
 * tables are not forced, and which never commits.
 */
async function readForcedTables(client: pg.ClientBase): Promise<void> {
  try {
    const { rows } = await client.query<{ schema: string; name: string }>(FORCED);
    if (rows.length === 0) return;
    await client.query('BEGIN');
    for (const table of rows) await client.query(`ALTER TABLE ${qualified(table)} NO FORCE ROW LEVEL SECURITY`);
  } catch (error) {
    throw sanitizePgError(error, 'look at tables with forced row-level security');
  }
}

/** Makes a database for masked rows, marked as such, when there is none of its name. */
export async function ensureMaskedDatabase(connection: ConnectionOptions, run: string): Promise<void> {
  const name = connection.database;
  const found = `SELECT 1 FROM pg_catalog.pg_database WHERE datname = ${literal(name)}`;
  if ((await maintain(connection, found, 'look for the database')) === 0)
    await maintain(
      connection,
      `CREATE DATABASE ${ident(name)} TEMPLATE template0 ENCODING 'UTF8'`,
      'create the database',
    );
  const mark = `COMMENT ON DATABASE ${ident(name)} IS ${literal(maskedMark(run))}`;
  await maintain(connection, mark, 'mark the database as masked');
}
