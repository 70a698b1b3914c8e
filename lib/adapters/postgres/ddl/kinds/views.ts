// Views, materialized views (empty; filled at the very end) and rules.
import { z } from 'zod';
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import { ident, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';
import { reloptions } from './tables.ts';

const ViewRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  kind: z.string(),
  definition: z.string(),
  options: z.array(z.string()).nullable(),
  method: z.string().nullable(),
  populated: z.boolean(),
  aliases: z.array(z.string()),
  nulls: z.string(),
});
type ViewRow = z.infer<typeof ViewRow>;

const VIEWS = `
SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind, pg_catalog.pg_get_viewdef(c.oid) AS definition, c.reloptions AS options, am.amname::text AS method,
  c.relispopulated AS populated,
  pg_catalog.array_remove(ARRAY['pg_type:' || c.reltype, 'pg_type:' || nullif(t.typarray, 0), 'pg_rewrite:' || (SELECT r.oid FROM pg_catalog.pg_rewrite r WHERE r.ev_class = c.oid AND r.rulename = '_RETURN')], NULL) AS aliases,
  (SELECT coalesce(pg_catalog.string_agg('NULL::' || pg_catalog.format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE ' || pg_catalog.quote_ident(ln.nspname) || '.' || pg_catalog.quote_ident(l.collname) ELSE '' END
     || ' AS ' || pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attnum), '')
   FROM pg_catalog.pg_attribute a LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS nulls
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_type t ON t.oid = c.reltype
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam AND am.amname <> 'heap' WHERE c.relkind IN ('v', 'm') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

const RuleRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  rule: z.string(),
  definition: z.string(),
  enabled: z.string(),
});
const RULES = `
SELECT r.oid, n.nspname::text AS schema, c.relname::text AS name, r.rulename::text AS rule, pg_catalog.pg_get_ruledef(r.oid) AS definition, r.ev_enabled::text AS enabled
FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN' AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')} AND ${notOfExtension('pg_rewrite', 'r.oid')}`;

const ENABLED: Readonly<Record<string, string>> = { D: 'DISABLE', R: 'ENABLE REPLICA', A: 'ENABLE ALWAYS' };

/** `ALTER TABLE ... DISABLE TRIGGER x` and its kin; nothing for what is enabled in the ordinary way. */
export function enabledSql(table: string, what: 'TRIGGER' | 'RULE', name: string, enabled: string): readonly string[] {
  const mode = ENABLED[enabled];
  return mode === undefined ? [] : [`ALTER TABLE ${table} ${mode} ${what} ${ident(name)}`];
}

export interface FoundViews extends Found {
  /** REFRESH statements of materialized views that hold rows in the source, by the view's key. */
  readonly refreshes: ReadonlyMap<string, SchemaObject>;
}

export async function readViews(source: Source): Promise<FoundViews> {
  const views = await source.read('views', VIEWS, ViewRow);
  const objects = views.map(describe);
  for (const row of await source.read('rules', RULES, RuleRow)) {
    const sql = [row.definition.replace(/;\s*$/, ''), ...enabledSql(qualified(row), 'RULE', row.rule, row.enabled)];
    objects.push({
      key: objectKey('pg_rewrite', row.oid),
      kind: 'rule',
      object: `${displayIdentifier(row.rule)} on ${tableKey(row)}`,
      placement: 'late',
      rank: RANK.rule,
      sql,
      table: { schema: row.schema, name: row.name },
    });
  }
  const refreshes = new Map(
    views
      .filter((row) => row.kind === 'm' && row.populated)
      .map((row) => {
        const key = objectKey('pg_class', row.oid);
        const refresh: SchemaObject = {
          key: `${key}#refresh`,
          kind: 'refresh',
          object: tableKey(row),
          placement: 'late',
          rank: RANK.refresh,
          sql: [`REFRESH MATERIALIZED VIEW ${qualified(row)}`],
        };
        return [key, refresh] as const;
      }),
  );
  return { objects, refreshes };
}

function describe(row: ViewRow): SchemaObject {
  const definition = row.definition.replace(/;\s*$/, '');
  const options = reloptions(row.options, '');
  const withOptions = options.length === 0 ? '' : ` WITH (${options.join(', ')})`;
  const own = {
    key: objectKey('pg_class', row.oid),
    object: tableKey(row),
    placement: 'late' as const,
    aliases: row.aliases,
  };
  if (row.kind === 'm') {
    const sql = `CREATE MATERIALIZED VIEW ${qualified(row)}${row.method === null ? '' : ` USING ${ident(row.method)}`}${withOptions} AS\n${definition}\nWITH NO DATA`;
    return { ...own, kind: 'materialized view', rank: RANK.materializedView, sql: [sql] };
  }
  const body = ` VIEW ${qualified(row)}${withOptions} AS\n${definition}`;
  const standIn = `CREATE VIEW ${qualified(row)} AS SELECT ${row.nulls}`;
  return {
    ...own,
    kind: 'view',
    rank: RANK.view,
    sql: [`CREATE${body}`],
    standIn,
    finish: [`CREATE OR REPLACE${body}`],
  };
}
