// The role that the program itself reads production data with: it may log in and read, and nothing else. It lives in the temporary server only.
//
// Master users of RDS are no superusers, so not everything that would be wanted is granted there:
// - SELECT on everything comes from pg_read_all_data (Postgres 14), or from a grant per schema where that role is missing or refused.
// - Row-level security: BYPASSRLS may be given by a superuser, and since 16 by a role that has it itself. Where it is refused, the role
//   becomes a member of the owners of such tables, since a policy does not bind an owner (but for FORCE ROW LEVEL SECURITY, which binds all).
// - What it still cannot read is named by `inspect`, and refuses the run: sessions have row_security=off, so that no row is missing unseen.
// The master gets the same memberships: DMS reads as the master, and would not say that a policy hides rows from it.
import type pg from 'pg';
import { READER_PREFIX, RunId } from '../../../core/model/run-id.ts';
import { ident, literal } from '../../../core/sql/quote.ts';
import { errorCode, sanitizePgError } from '../../postgres/errors.ts';
import { USER_SCHEMA } from '../../postgres/inspect/rows.ts';
import { scramVerifier } from '../../postgres/scram-verifier.ts';
import { queryText } from '../../postgres/session.ts';

/** Names the run, so that it can be no role of the source's own. */
export function readerRole(run: string): string {
  return `${READER_PREFIX}${RunId.parse(run)}`;
}

/** Makes the role, or gives it this password again. @param master a session of the master user that may write */
export async function ensureReader(master: pg.Client, role: string, password: string): Promise<void> {
  const doing = 'making the role that reads';
  const found = await queryText(master, 'SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1', doing, [role]);
  const verb = found.length === 0 ? 'CREATE' : 'ALTER';
  const attributes = 'LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION';
  // only an attribute that changes needs a right of its own: a new role has none of these anyway
  const with_ = verb === 'CREATE' ? attributes : 'LOGIN';
  const secret = literal(scramVerifier(password));
  await queryText(master, `${verb} ROLE ${ident(role)} ${with_} PASSWORD ${secret}`, doing);
  await attempt(master, `ALTER ROLE ${ident(role)} SET default_transaction_read_only = on`, doing);
  await attempt(master, `ALTER ROLE ${ident(role)} BYPASSRLS`, doing);
  await attempt(master, `GRANT pg_read_all_data TO ${ident(role)}`, doing);
}

/** Lets the role into one database. @param master a session of the master user in this database that may write */
export async function grantDatabase(master: pg.Client, role: string, database: string): Promise<void> {
  const doing = `letting the reading role into ${JSON.stringify(database)}`;
  await attempt(master, `GRANT CONNECT ON DATABASE ${ident(database)} TO ${ident(role)}`, doing);
  if (!(await isTrue(master, READS_ALL, [role], doing))) await grantSchemas(master, role, doing);
  if (await isTrue(master, BYPASSES, [role], doing)) return;
  for (const { owner } of await queryText(master, OWNERS_BEHIND_POLICIES, doing)) {
    if (owner === null || owner === undefined || owner === role) continue;
    await attempt(master, `GRANT ${ident(owner)} TO ${ident(role)}`, doing);
    if (!(await isTrue(master, IS_MEMBER, [owner], doing)))
      await attempt(master, `GRANT ${ident(owner)} TO CURRENT_USER`, doing);
  }
}

const READS_ALL = `SELECT (EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = 'pg_read_all_data')
  AND EXISTS (SELECT 1 FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid JOIN pg_catalog.pg_roles r ON r.oid = m.member
              WHERE g.rolname = 'pg_read_all_data' AND r.rolname = $1))::text AS yes`;
const BYPASSES = 'SELECT rolbypassrls::text AS yes FROM pg_catalog.pg_roles WHERE rolname = $1';
const IS_MEMBER = "SELECT pg_catalog.pg_has_role($1, 'USAGE')::text AS yes";
const OWNERS_BEHIND_POLICIES = `SELECT DISTINCT pg_catalog.pg_get_userbyid(c.relowner)::text AS owner
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND NOT c.relforcerowsecurity AND ${USER_SCHEMA}`;
const SCHEMAS = `SELECT n.nspname::text AS schema FROM pg_catalog.pg_namespace n WHERE ${USER_SCHEMA}`;

async function grantSchemas(master: pg.Client, role: string, doing: string): Promise<void> {
  for (const { schema } of await queryText(master, SCHEMAS, doing)) {
    if (schema === null || schema === undefined) continue;
    await attempt(master, `GRANT USAGE ON SCHEMA ${ident(schema)} TO ${ident(role)}`, doing);
    for (const kind of ['TABLES', 'SEQUENCES'])
      await attempt(master, `GRANT SELECT ON ALL ${kind} IN SCHEMA ${ident(schema)} TO ${ident(role)}`, doing);
  }
}

async function isTrue(client: pg.Client, sql: string, values: readonly string[], doing: string): Promise<boolean> {
  return (await queryText(client, sql, doing, values))[0]?.['yes'] === 'true';
}

/** Not allowed · no such role (before 14) · not here (a managed service's own refusal). */
const REFUSALS = ['42501', '42704', '0A000', '0LP01'];

/** Runs a statement that a managed server may refuse. What is not granted shows later: `inspect` names what cannot be read. */
async function attempt(client: pg.Client, sql: string, doing: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (!REFUSALS.includes(errorCode(error) ?? '')) throw sanitizePgError(error, doing);
  }
}
