// How many objects of each kind the database holds: source and copy are compared by these counts.
import type pg from 'pg';
import { z } from 'zod';
import { notOfExtension, rows, USER_SCHEMA } from './rows.ts';

/** Objects that live in a schema: catalog, name of its schema column, CASE expression for the kind, condition. */
const IN_SCHEMAS: readonly (readonly [catalog: string, schema: string, kind: string, where: string])[] = [
  [
    'pg_class',
    'relnamespace',
    `CASE WHEN o.relkind IN ('i', 'I') THEN 'index' WHEN o.relispartition AND o.relkind IN ('r', 'p') THEN 'partition' ELSE
     CASE o.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
     WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'composite type' END END`,
    "o.relkind IN ('r', 'p', 'v', 'm', 'S', 'f', 'c', 'i', 'I')",
  ],
  [
    'pg_proc',
    'pronamespace',
    "CASE o.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' WHEN 'w' THEN 'window function' ELSE 'function' END",
    "NOT EXISTS (SELECT FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = o.oid AND i.deptype = 'i')",
  ],
  [
    'pg_type',
    'typnamespace',
    "CASE WHEN NOT o.typisdefined THEN 'shell type' WHEN o.typtype = 'e' THEN 'enum' WHEN o.typtype = 'd' THEN 'domain' WHEN o.typtype = 'r' THEN 'range type' ELSE 'base type' END",
    "(o.typtype IN ('e', 'd', 'r') OR (o.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_catalog.pg_type m WHERE m.typarray = o.oid)))",
  ],
  ['pg_operator', 'oprnamespace', "'operator'", 'o.oprcode <> 0'],
  ['pg_opclass', 'opcnamespace', "'operator class'", 'true'],
  ['pg_opfamily', 'opfnamespace', "'operator family'", 'true'],
  ['pg_collation', 'collnamespace', "'collation'", 'true'],
  ['pg_conversion', 'connamespace', "'conversion'", 'true'],
  ['pg_ts_config', 'cfgnamespace', "'text search configuration'", 'true'],
  ['pg_ts_dict', 'dictnamespace', "'text search dictionary'", 'true'],
  ['pg_statistic_ext', 'stxnamespace', "'statistics'", 'true'],
];

/** Objects that belong to a table: catalog, the table's column, kind, condition. */
const OF_TABLES: readonly (readonly [catalog: string, table: string, kind: string, where: string])[] = [
  ['pg_trigger', 'tgrelid', "'trigger'", 'NOT o.tgisinternal AND o.tgparentid = 0'],
  ['pg_policy', 'polrelid', "'policy'", 'true'],
  ['pg_rewrite', 'ev_class', "'rule'", "o.rulename <> '_RETURN'"],
  [
    'pg_constraint',
    'conrelid',
    "CASE o.contype WHEN 'c' THEN 'check' WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint' WHEN 'f' THEN 'foreign key' ELSE 'exclusion constraint' END",
    "o.contype IN ('c', 'p', 'u', 'x', 'f') AND (o.conparentid = 0 OR o.contype <> 'f')",
  ],
];

function counted(kind: string, from: string, catalog: string, where: string): string {
  return `SELECT ${kind} AS kind, count(*)::int4 AS count FROM ${from} WHERE ${USER_SCHEMA} AND ${where} AND ${notOfExtension(catalog, 'o.oid')} GROUP BY 1`;
}

function query(): string {
  const schemas = `SELECT 'schema' AS kind, count(*)::int4 AS count FROM pg_catalog.pg_namespace n WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_namespace', 'n.oid')}`;
  const extensions = "SELECT 'extension', count(*)::int4 FROM pg_catalog.pg_extension WHERE extname <> 'plpgsql'";
  const casts = `SELECT 'cast', count(*)::int4 FROM pg_catalog.pg_cast o WHERE o.oid >= 16384 AND ${notOfExtension('pg_cast', 'o.oid')}
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_cast'::regclass AND i.objid = o.oid AND i.deptype = 'i')`;
  const inSchemas = IN_SCHEMAS.map(([catalog, schema, kind, where]) =>
    counted(kind, `pg_catalog.${catalog} o JOIN pg_catalog.pg_namespace n ON n.oid = o.${schema}`, catalog, where),
  );
  const ofTables = OF_TABLES.map(([catalog, table, kind, where]) =>
    counted(
      kind,
      `pg_catalog.${catalog} o JOIN pg_catalog.pg_class c ON c.oid = o.${table} JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace`,
      catalog,
      where,
    ),
  );
  return [schemas, extensions, casts, ...inSchemas, ...ofTables].join('\nUNION ALL\n');
}

/** Counts per kind; kinds of which there is none are left out. */
export async function countObjects(client: pg.ClientBase): Promise<Record<string, number>> {
  const found = await rows(client, 'object counts', query(), z.object({ kind: z.string(), count: z.number() }));
  return Object.fromEntries(
    found
      .filter((row) => row.count > 0)
      .map((row) => [row.kind, row.count] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
