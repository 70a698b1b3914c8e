// Constraints of tables: checks, keys, exclusions, foreign keys. All of them follow the data.
import { z } from 'zod';
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import { ident, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const ConstraintRow = z.object({
  oid: z.number(),
  table: z.number(),
  schema: z.string(),
  name: z.string(),
  constraint: z.string(),
  type: z.string(),
  definition: z.string(),
  columns: z.array(z.string()),
  index: z.number(),
  depth: z.number(),
  partitioned: z.boolean(),
});
type ConstraintRow = z.infer<typeof ConstraintRow>;

// Inherited checks and foreign keys come from the parent, unless the child declared them too.
const CONSTRAINTS = `
WITH RECURSIVE depth AS (
  SELECT inhrelid, 1 AS depth FROM pg_catalog.pg_inherits UNION ALL SELECT i.inhrelid, d.depth + 1 FROM depth d JOIN pg_catalog.pg_inherits i ON i.inhparent = d.inhrelid
), deepest AS (SELECT inhrelid, max(depth) AS depth FROM depth GROUP BY 1)
SELECT k.oid, c.oid AS table, n.nspname::text AS schema, c.relname::text AS name, k.conname::text AS constraint, k.contype::text AS type, pg_catalog.pg_get_constraintdef(k.oid) AS definition,
  coalesce((SELECT pg_catalog.array_agg(a.attname::text ORDER BY u.position) FROM pg_catalog.unnest(k.conkey) WITH ORDINALITY u(number, position)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.number), '{}') AS columns,
  CASE WHEN k.contype IN ('p', 'u', 'x') THEN k.conindid ELSE 0 END AS index, coalesce(d.depth, 0)::int4 AS depth, c.relkind = 'p' AS partitioned
FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN deepest d ON d.inhrelid = c.oid
WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')} AND ${notOfExtension('pg_constraint', 'k.oid')}
  AND (k.contype IN ('p', 'u', 'x') OR (k.contype = 'c' AND (k.coninhcount = 0 OR (k.conislocal AND NOT c.relispartition))) OR (k.contype = 'f' AND k.conparentid = 0))`;

const KIND: Readonly<Record<string, string>> = {
  c: 'check',
  p: 'primary key',
  u: 'unique constraint',
  x: 'exclusion constraint',
  f: 'foreign key',
};

export async function readConstraints(source: Source): Promise<Found> {
  return { objects: (await source.read('constraints', CONSTRAINTS, ConstraintRow)).map(describe) };
}

function describe(row: ConstraintRow): SchemaObject {
  // A check spreads to inheritance children; a key of a partitioned table is put together from its partitions' own.
  const only = row.type === 'c' || (row.type === 'f' && row.partitioned) ? '' : 'ONLY ';
  return {
    key: objectKey('pg_constraint', row.oid),
    kind: KIND[row.type] ?? 'constraint',
    object: `${displayIdentifier(row.constraint)} on ${tableKey(row)}`,
    placement: 'late',
    rank: rank(row),
    sql: [`ALTER TABLE ${only}${qualified(row)} ADD CONSTRAINT ${ident(row.constraint)} ${row.definition}`],
    table: { schema: row.schema, name: row.name },
    columns: row.columns,
    aliases: row.index === 0 ? [] : [objectKey('pg_class', row.index)],
    after: [objectKey('pg_class', row.table)],
  };
}

/** A child's own check first: the parent's, coming later, merges with it; the other way round is an error. */
function rank(row: ConstraintRow): number {
  if (row.type === 'c') return RANK.check - Math.min(row.depth, 999) / 1000;
  if (row.type === 'f') return RANK.foreignKey;
  return row.type === 'x' ? RANK.exclusion : RANK.key;
}
