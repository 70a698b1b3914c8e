// Is the target the source? Compared by what the servers say of themselves, not by how their addresses are written.
import type pg from 'pg';
import { sanitizePgError } from './errors.ts';

const IDENTITY = `SELECT concat_ws('|', (extract(epoch FROM pg_catalog.pg_postmaster_start_time()) * 1000000)::bigint::text,
  pg_catalog.current_setting('port'), (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())::text) AS identity`;

/** A text that is equal for two sessions in the same database of the same running server. */
export async function databaseIdentity(client: pg.ClientBase): Promise<string> {
  try {
    const result = await client.query<{ identity: string }>(IDENTITY);
    return result.rows[0]?.identity ?? '';
  } catch (error) {
    throw sanitizePgError(error, 'identify the server');
  }
}

/** True when no user table, type, function or schema stands in the database. */
export async function isEmptyDatabase(client: pg.ClientBase): Promise<boolean> {
  const sql = `SELECT
    (SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema')
    + (SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')) AS objects`;
  try {
    const result = await client.query<{ objects: string }>(sql);
    return Number(result.rows[0]?.objects ?? 1) === 0;
  } catch (error) {
    throw sanitizePgError(error, 'look into the target database');
  }
}
