// A database that a run made says so in its comment, so that it is never masked a second time: that would hide which key made it,
// and its fakes would be reported as found and masked personal data.
import type pg from 'pg';
import { RefusedError } from '../../core/errors.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { sanitizePgError } from './errors.ts';

const MARK = 'masklake run ';

/** The comment of a database that this run made. */
export function maskedMark(run: string): string {
  return MARK + run;
}

/** Marks the session's database. @throws when this role does not own it */
export async function markMasked(client: pg.ClientBase, run: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT pg_catalog.current_database() AS name');
  await client.query(`COMMENT ON DATABASE ${ident(rows[0]?.name ?? '')} IS ${literal(maskedMark(run))}`);
}

/** SQL condition over pg_database's row: a run made the database. */
export const IS_MASKED = `coalesce(pg_catalog.shobj_description(oid, 'pg_database'), '') LIKE ${literal(`${MARK}%`)}`;

/** @throws RefusedError when the session's database was made by a run */
export async function refuseMasked(client: pg.ClientBase): Promise<void> {
  let found: string | undefined;
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database() AND ${IS_MASKED}`,
    );
    found = rows[0]?.name;
  } catch (error) {
    throw sanitizePgError(error, 'look whether the source is masked already');
  }
  if (found === undefined) return;
  const message =
    'the database is masked already (its comment says which run made it): give the database it was made from as --source';
  throw new RefusedError([{ code: 'ALREADY_MASKED', where: found, message, paste: '' }], { where: 'inspect' });
}
