// Indexes that are no constraint's, how partitions' indexes make up their parent's, clustering, replica identity, statistics objects.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { ident, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const IndexRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  table: z.number(),
  tableSchema: z.string(),
  tableName: z.string(),
  tableKind: z.string(),
  constraint: z.boolean(),
  usable: z.boolean(),
  definition: z.string(),
  columns: z.array(z.string()),
  clustered: z.boolean(),
  identity: z.boolean(),
  parent: z.number().nullable(),
  parentSchema: z.string().nullable(),
  parentName: z.string().nullable(),
  statistics: z.array(z.string()).nullable(),
});
type IndexRow = z.infer<typeof IndexRow>;

const INDEXES = `
SELECT x.oid, n.nspname::text AS schema, x.relname::text AS name, c.oid AS table, n.nspname::text AS "tableSchema", c.relname::text AS "tableName", c.relkind::text AS "tableKind",
  EXISTS (SELECT FROM pg_catalog.pg_constraint k WHERE k.conindid = x.oid AND k.conrelid = c.oid AND k.contype IN ('p', 'u', 'x')) AS constraint, i.indisvalid OR x.relkind = 'I' AS usable,
  pg_catalog.pg_get_indexdef(x.oid) AS definition,
  coalesce((SELECT pg_catalog.array_agg(a.attname::text ORDER BY a.attnum) FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey)), '{}') AS columns,
  i.indisclustered AS clustered, i.indisreplident AS identity, p.oid AS parent, pn.nspname::text AS "parentSchema", p.relname::text AS "parentName",
  (SELECT pg_catalog.array_agg('ALTER COLUMN ' || a.attnum || ' SET STATISTICS ' || a.attstattarget ORDER BY a.attnum) FROM pg_catalog.pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0) AS statistics
FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid JOIN pg_catalog.pg_class c ON c.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = x.oid LEFT JOIN pg_catalog.pg_class p ON p.oid = h.inhparent LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

const IdentityRow = z.object({ oid: z.number(), schema: z.string(), name: z.string(), identity: z.string() });
const IDENTITIES = `SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, CASE c.relreplident WHEN 'f' THEN 'FULL' ELSE 'NOTHING' END AS identity
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND c.relreplident IN ('f', 'n') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

const StatisticsRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  definition: z.string(),
  target: z.number().nullable(),
});
const STATISTICS = `SELECT s.oid, n.nspname::text AS schema, s.stxname::text AS name, pg_catalog.pg_get_statisticsobjdef(s.oid) AS definition, CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget::int4 END AS target
FROM pg_catalog.pg_statistic_ext s JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_statistic_ext', 's.oid')}`;

export async function readIndexes(source: Source): Promise<Found> {
  const found = await source.read('indexes', INDEXES, IndexRow);
  const omitted = found
    .filter((row) => !row.usable && !row.constraint)
    .map(
      (row): OmittedObject => ({
        kind: 'index',
        object: tableKey(row),
        why: 'the index is invalid in the source (a concurrent build failed)',
      }),
    );
  const objects = found.filter((row) => row.usable || row.constraint).flatMap(describe);
  for (const row of await source.read('replica identities', IDENTITIES, IdentityRow)) {
    const key = objectKey('pg_class', row.oid);
    objects.push({
      key: `${key}#replica-identity`,
      kind: 'replica identity',
      object: tableKey(row),
      placement: 'late',
      rank: RANK.indexOptions,
      sql: [`ALTER TABLE ONLY ${qualified(row)} REPLICA IDENTITY ${row.identity}`],
      table: { schema: row.schema, name: row.name },
      after: [key],
    });
  }
  for (const row of await source.read('statistics objects', STATISTICS, StatisticsRow)) {
    const target = row.target === null ? [] : [`ALTER STATISTICS ${qualified(row)} SET STATISTICS ${row.target}`];
    objects.push({
      key: objectKey('pg_statistic_ext', row.oid),
      kind: 'statistics',
      object: tableKey(row),
      placement: 'late',
      rank: RANK.statistics,
      sql: [row.definition, ...target],
    });
  }
  return { objects, omitted };
}

function describe(row: IndexRow): readonly SchemaObject[] {
  const key = objectKey('pg_class', row.oid);
  const table = { schema: row.tableSchema, name: row.tableName };
  const view = row.tableKind === 'm';
  const own = { object: tableKey(row), placement: 'late' as const, table, columns: row.columns };
  const objects: SchemaObject[] = [];
  if (!row.constraint)
    objects.push({
      ...own,
      key,
      kind: 'index',
      rank: view ? RANK.matviewIndex : RANK.index,
      sql: [row.definition],
      after: [objectKey('pg_class', row.table)],
    });
  if (row.parent !== null && row.parentSchema !== null && row.parentName !== null) {
    const parent = { schema: row.parentSchema, name: row.parentName };
    objects.push({
      ...own,
      key: `${key}#attach`,
      kind: 'index partition',
      rank: RANK.indexAttach,
      sql: [`ALTER INDEX ${qualified(parent)} ATTACH PARTITION ${qualified(row)}`],
      after: [key, objectKey('pg_class', row.parent)],
    });
  }
  const options = [
    row.statistics === null ? [] : `ALTER INDEX ${qualified(row)} ${row.statistics.join(', ')}`,
    row.clustered ? `ALTER TABLE ${qualified(table)} CLUSTER ON ${ident(row.name)}` : [],
    row.identity ? `ALTER TABLE ONLY ${qualified(table)} REPLICA IDENTITY USING INDEX ${ident(row.name)}` : [],
  ].flat();
  if (options.length > 0)
    objects.push({
      ...own,
      key: `${key}#options`,
      kind: 'index options',
      rank: view ? RANK.matviewIndex : RANK.indexOptions,
      sql: options,
      after: [key],
    });
  return objects;
}
