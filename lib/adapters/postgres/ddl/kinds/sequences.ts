// Sequences, whose columns own them, and identity columns (a sequence under a name that the copy keeps).
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import { ident, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

export const SequenceRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  persistence: z.string(),
  type: z.string(),
  start: z.string(),
  increment: z.string(),
  min: z.string(),
  max: z.string(),
  cache: z.string(),
  cycle: z.boolean(),
  readable: z.boolean(),
  ownership: z.string().nullable(),
  table: z.number().nullable(),
  tableSchema: z.string().nullable(),
  tableName: z.string().nullable(),
  column: z.string().nullable(),
  identity: z.string().nullable(),
  columnReadable: z.boolean(),
});
export type SequenceRow = z.infer<typeof SequenceRow>;

export const SEQUENCES = `
SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, c.relpersistence::text AS persistence, pg_catalog.format_type(s.seqtypid, NULL) AS type, s.seqstart::text AS start,
  s.seqincrement::text AS increment, s.seqmin::text AS min, s.seqmax::text AS max, s.seqcache::text AS cache, s.seqcycle AS cycle,
  pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_sequence_privilege(c.oid, 'SELECT') AS readable,
  d.deptype::text AS ownership, t.oid AS table, tn.nspname::text AS "tableSchema", t.relname::text AS "tableName", a.attname::text AS column, a.attidentity::text AS identity,
  t.oid IS NOT NULL AND pg_catalog.has_schema_privilege(tn.oid, 'USAGE') AND pg_catalog.has_column_privilege(t.oid, a.attnum, 'SELECT') AS "columnReadable"
FROM pg_catalog.pg_sequence s JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.refclassid = d.classid AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class t ON t.oid = d.refobjid LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

export async function readSequences(source: Source): Promise<Found> {
  return { objects: (await source.read('sequences', SEQUENCES, SequenceRow)).flatMap(describe) };
}

function describe(row: SequenceRow): readonly SchemaObject[] {
  const key = objectKey('pg_class', row.oid);
  const own = { key, object: tableKey(row), placement: 'needed' as const };
  const range = `START WITH ${row.start} INCREMENT BY ${row.increment} MINVALUE ${row.min} MAXVALUE ${row.max} CACHE ${row.cache}${row.cycle ? ' CYCLE' : ' NO CYCLE'}`;
  if (row.table === null || row.tableSchema === null || row.tableName === null || row.column === null)
    return [{ ...own, kind: 'sequence', rank: RANK.sequence, sql: [create(row, range)] }];
  const table = { schema: row.tableSchema, name: row.tableName };
  const after = [objectKey('pg_class', row.table)];
  if (row.ownership === 'i') {
    const sql = `ALTER TABLE ${qualified(table)} ALTER COLUMN ${ident(row.column)} ADD GENERATED ${row.identity === 'a' ? 'ALWAYS' : 'BY DEFAULT'} AS IDENTITY (SEQUENCE NAME ${qualified(row)} ${range})`;
    return [{ ...own, kind: 'identity column', rank: RANK.identity, sql: [sql], table, columns: [row.column], after }];
  }
  const owned = `ALTER SEQUENCE ${qualified(row)} OWNED BY ${qualified(table)}.${ident(row.column)}`;
  return [
    { ...own, kind: 'sequence', rank: RANK.sequence, sql: [create(row, range)] },
    {
      ...own,
      key: `${key}#owned`,
      kind: 'sequence owner',
      rank: RANK.owned,
      sql: [owned],
      table,
      columns: [row.column],
      after: [key, ...after],
    },
  ];
}

function create(row: SequenceRow, range: string): string {
  return `CREATE ${row.persistence === 'u' ? 'UNLOGGED ' : ''}SEQUENCE ${qualified(row)} AS ${row.type} ${range}`;
}
