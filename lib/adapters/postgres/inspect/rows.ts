// One way to ask the catalog: a query, the shape of its rows, and errors that pass on SQLSTATE and nothing the server wrote.
import pg from 'pg';
import { z } from 'zod';
import { EnvironmentError } from '../../../core/errors.ts';

/** The part of a Postgres error that never holds a value. */
export function sqlState(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'no SQLSTATE';
  return typeof error.code === 'string' ? error.code : 'no SQLSTATE';
}

/**
 * Runs `sql` and parses every row with `shape`.
 * @throws EnvironmentError naming `what` and the SQLSTATE when the server refuses.
 */
export async function rows<T>(
  client: pg.ClientBase,
  what: string,
  sql: string,
  shape: z.ZodType<T>,
): Promise<readonly T[]> {
  let found: pg.QueryResult<Record<string, unknown>>;
  try {
    // Sessions hand out text only; the catalog's numbers, arrays and JSON are wanted as such.
    found = await client.query<Record<string, unknown>>({ text: sql, types: pg.types });
  } catch (error) {
    throw new EnvironmentError(`the catalog could not be read: ${what} (${sqlState(error)})`);
  }
  return z.array(shape).parse(found.rows);
}

/** User objects: not the system's schemas. For a query in which `pg_namespace` is `n`. */
export const USER_SCHEMA = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";

/** Not a member of an extension. `catalog` and `oid` are fixed texts of this program. */
export function notOfExtension(catalog: string, oid: string): string {
  return `NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`;
}

/** Makes every deparsed name schema-qualified and every deparsed constant independent of the session. */
export async function pinSession(client: pg.ClientBase): Promise<void> {
  const settings = {
    search_path: '',
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    extra_float_digits: '3',
    bytea_output: 'hex',
    quote_all_identifiers: 'off',
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `pg_catalog.set_config('${name}', '${value}', false) AS ${name}`,
  );
  await rows(client, 'session settings', `SELECT ${calls.join(', ')}`, z.unknown());
}
