// Triggers, row-level security and its policies.
import { z } from 'zod';
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import { ident, literal, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';
import { enabledSql } from './views.ts';

const TriggerRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  trigger: z.string(),
  definition: z.string(),
  enabled: z.string(),
  parent: z.number().nullable(),
  constraint: z.number(),
  table: z.number(),
});

// A partition's copy of its parent's trigger comes with the parent's; only its being enabled otherwise is its own.
const TRIGGERS = `
SELECT t.oid, n.nspname::text AS schema, c.relname::text AS name, t.tgname::text AS trigger, pg_catalog.pg_get_triggerdef(t.oid) AS definition, t.tgenabled::text AS enabled, p.oid AS parent,
  t.tgconstraint AS constraint, c.oid AS table
FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_trigger p ON p.oid = t.tgparentid
WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')} AND ${notOfExtension('pg_trigger', 't.oid')}
  AND CASE WHEN p.oid IS NULL THEN NOT t.tgisinternal ELSE t.tgenabled <> p.tgenabled AND NOT p.tgisinternal END`;

const PolicyRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  policy: z.string(),
  permissive: z.boolean(),
  command: z.string(),
  roles: z.array(z.string()).nullable(),
  using: z.string().nullable(),
  check: z.string().nullable(),
});
const POLICIES = `
SELECT p.oid, n.nspname::text AS schema, c.relname::text AS name, p.polname::text AS policy, p.polpermissive AS permissive, p.polcmd::text AS command,
  (SELECT pg_catalog.array_agg(r.rolname::text ORDER BY r.rolname) FROM pg_catalog.pg_roles r WHERE r.oid = ANY (p.polroles)) AS roles,
  pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS using, pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS check
FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

const SecurityRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  enabled: z.boolean(),
  forced: z.boolean(),
});
const SECURITY = `
SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE (c.relrowsecurity OR c.relforcerowsecurity) AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

export async function readTriggers(source: Source): Promise<Found> {
  const objects = (await source.read('triggers', TRIGGERS, TriggerRow)).map((row): SchemaObject => {
    const enabled = enabledSql(qualified(row), 'TRIGGER', row.trigger, row.enabled);
    const copy = row.parent !== null;
    // A copy that is enabled in the ordinary way under a parent that is not.
    const own = enabled.length > 0 ? enabled : [`ALTER TABLE ${qualified(row)} ENABLE TRIGGER ${ident(row.trigger)}`];
    return {
      key: objectKey('pg_trigger', row.oid),
      kind: 'trigger',
      object: `${displayIdentifier(row.trigger)} on ${tableKey(row)}`,
      placement: 'late',
      rank: RANK.trigger,
      sql: copy ? own : [row.definition, ...enabled],
      table: { schema: row.schema, name: row.name },
      aliases: row.constraint === 0 ? [] : [objectKey('pg_constraint', row.constraint)],
      after: [objectKey('pg_class', row.table), ...(row.parent === null ? [] : [objectKey('pg_trigger', row.parent)])],
    };
  });
  return { objects };
}

const COMMAND: Readonly<Record<string, string>> = { r: 'SELECT', a: 'INSERT', w: 'UPDATE', d: 'DELETE' };

export async function readPolicies(source: Source): Promise<Found> {
  const objects: SchemaObject[] = [];
  for (const row of await source.read('policies', POLICIES, PolicyRow)) {
    const parts = [
      `CREATE POLICY ${ident(row.policy)} ON ${qualified(row)} AS ${row.permissive ? 'PERMISSIVE' : 'RESTRICTIVE'} FOR ${COMMAND[row.command] ?? 'ALL'}`,
      row.roles === null ? [] : `TO ${row.roles.map(ident).join(', ')}`,
      row.using === null ? [] : `USING (${row.using})`,
      row.check === null ? [] : `WITH CHECK (${row.check})`,
    ].flat();
    objects.push({
      key: objectKey('pg_policy', row.oid),
      kind: 'policy',
      object: `${displayIdentifier(row.policy)} on ${tableKey(row)}`,
      placement: 'late',
      rank: RANK.policy,
      sql: [...(row.roles ?? []).map(missingRole), parts.join(' ')],
      table: { schema: row.schema, name: row.name },
    });
  }
  for (const row of await source.read('row security', SECURITY, SecurityRow)) {
    const alter = `ALTER TABLE ONLY ${qualified(row)}`;
    const sql = [
      row.enabled ? `${alter} ENABLE ROW LEVEL SECURITY` : [],
      row.forced ? `${alter} FORCE ROW LEVEL SECURITY` : [],
    ].flat();
    const key = objectKey('pg_class', row.oid);
    objects.push({
      key: `${key}#row-security`,
      kind: 'row security',
      object: tableKey(row),
      placement: 'late',
      rank: RANK.rowSecurity,
      sql,
      table: { schema: row.schema, name: row.name },
      after: [key],
    });
  }
  return { objects };
}

/** A policy for a role that the server lacks cannot be made: the role is, without the right to log in. */
function missingRole(role: string): string {
  const body = `BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ${literal(role)}) THEN CREATE ROLE ${ident(role)} NOLOGIN; END IF; END`;
  return `DO ${literal(body)}`;
}
