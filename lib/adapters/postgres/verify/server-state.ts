// What only the server knows about the loaded database: what it has validated, and where its sequences stand.
import type pg from 'pg';
import { z } from 'zod';
import { columnKey } from '../../../core/model/names.ts';
import { ident, qualified } from '../../../core/sql/quote.ts';
import type { SequencePosition, UnvalidatedObject } from '../../../ports/loaded-database.ts';
import { ask } from './loaded.ts';

const Invalid = z.object({
  rows: z.array(
    z.object({ schema: z.string(), table: z.string(), name: z.string(), kind: z.enum(['constraint', 'index']) }),
  ),
});

const INVALID = `
  SELECT n.nspname AS schema, c.relname AS table, k.conname AS name, 'constraint' AS kind
  FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT k.convalidated AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  UNION ALL
  SELECT n.nspname, c.relname, i.relname, 'index'
  FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT (x.indisvalid AND x.indisready) AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/** Constraints that are NOT VALID and indexes that are not usable. */
export async function unvalidatedObjects(client: pg.ClientBase): Promise<UnvalidatedObject[]> {
  const result = Invalid.parse(await ask(client, INVALID, 'read what the server has not validated'));
  return result.rows.map((row) => ({ table: { schema: row.schema, name: row.table }, name: row.name, kind: row.kind }));
}

const Owned = z.object({
  rows: z.array(
    z.object({
      schema: z.string(),
      table: z.string(),
      column: z.string(),
      seq_schema: z.string(),
      seq: z.string(),
      increment: z.string(),
      cycles: z.boolean(),
    }),
  ),
});

/** Sequences that a column owns (serial, identity) or whose default calls them; integer columns only. */
const OWNED = `
  SELECT DISTINCT n.nspname AS schema, c.relname AS table, a.attname AS column, sn.nspname AS seq_schema, s.relname AS seq,
    q.seqincrement::text AS increment, q.seqcycle AS cycles
  FROM (
    SELECT d.objid AS seq, d.refobjid AS tab, d.refobjsubid AS col FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
    UNION
    SELECT d.refobjid, f.adrelid, f.adnum FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid
    WHERE d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
  ) o
  JOIN pg_catalog.pg_sequence q ON q.seqrelid = o.seq
  JOIN pg_catalog.pg_class s ON s.oid = o.seq JOIN pg_catalog.pg_namespace sn ON sn.oid = s.relnamespace
  JOIN pg_catalog.pg_class c ON c.oid = o.tab JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = o.tab AND a.attnum = o.col
  WHERE c.relkind IN ('r', 'p') AND a.atttypid = ANY (ARRAY['int2', 'int4', 'int8']::pg_catalog.regtype[]) AND n.nspname !~ '^pg_'
  ORDER BY 1, 2, 3`;

const Position = z.object({ rows: z.tuple([z.object({ next: z.string(), extreme: z.string().nullable() })]) });

/** Positions of all sequences that fill a column; those that cycle may come back to taken values and are left out. */
export async function sequencePositions(client: pg.ClientBase): Promise<SequencePosition[]> {
  const owned = Owned.parse(await ask(client, OWNED, 'read which sequences fill which columns'));
  const positions: SequencePosition[] = [];
  for (const row of owned.rows.filter((candidate) => !candidate.cycles)) {
    const table = { schema: row.schema, name: row.table };
    const ascending = !row.increment.startsWith('-');
    const sql = `SELECT CASE WHEN is_called THEN (last_value::numeric + ${BigInt(row.increment)})::text ELSE last_value::text END AS next,
      (SELECT ${ascending ? 'max' : 'min'}(${ident(row.column)})::text FROM ${qualified(table)}) AS extreme FROM ${qualified({ schema: row.seq_schema, name: row.seq })}`;
    const [found] = Position.parse(
      await ask(client, sql, `compare a sequence with ${columnKey(table, row.column)}`),
    ).rows;
    positions.push({
      table,
      column: row.column,
      sequence: { schema: row.seq_schema, name: row.seq },
      next: BigInt(found.next),
      extreme: found.extreme === null ? undefined : BigInt(found.extreme),
      ascending,
    });
  }
  return positions;
}
