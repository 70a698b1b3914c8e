// Unique keys, foreign keys and checks of every user table, each kind in one query, columns by attribute number.
import type pg from 'pg';
import { z } from 'zod';
import type { TableId } from '../../../core/model/catalog.ts';
import { rows, USER_SCHEMA } from './rows.ts';

export const UniqueRow = z.object({
  table: z.number(),
  name: z.string(),
  primary: z.boolean(),
  partial: z.boolean(),
  /** Key columns in order; 0 stands for an expression. */
  columns: z.array(z.number()),
  /** Texts of the expressions. */
  expressions: z.array(z.string()),
  /** Columns that occur anywhere in the index (key, expression, predicate, INCLUDE). */
  touches: z.array(z.number()),
  /** The text of the WHERE clause. */
  predicate: z.string().nullable(),
  nullsNotDistinct: z.boolean(),
});
export type UniqueRow = z.infer<typeof UniqueRow>;

// indkey counts from 0 and goes on with INCLUDE columns, which are not a part of the key.
const UNIQUES = `
SELECT i.indrelid AS table, x.relname::text AS name, i.indisprimary AS primary, i.indpred IS NOT NULL AS partial, k.columns, k.expressions,
       coalesce(t.touches, '{}') AS touches, pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,
       coalesce((pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) AS "nullsNotDistinct"
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg(i.indkey[p]::int4 ORDER BY p), '{}') AS columns,
         coalesce(pg_catalog.array_agg(pg_catalog.pg_get_indexdef(i.indexrelid, p + 1, false) ORDER BY p) FILTER (WHERE i.indkey[p] = 0), '{}') AS expressions
  FROM pg_catalog.generate_series(0, i.indnkeyatts - 1) p) k
LEFT JOIN LATERAL (
  SELECT pg_catalog.array_agg(DISTINCT d.refobjsubid ORDER BY d.refobjsubid) AS touches FROM pg_catalog.pg_depend d
  WHERE (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL) AND d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid
    AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = i.indrelid AND d.refobjsubid > 0) t ON true
WHERE i.indisunique AND (i.indisvalid OR x.relkind = 'I') AND c.relkind IN ('r', 'p') AND ${USER_SCHEMA}
ORDER BY i.indrelid, NOT i.indisprimary, x.relname`;

const ForeignRow = z.object({
  table: z.number(),
  name: z.string(),
  columns: z.array(z.number()),
  referenced: z.number(),
  referencedColumns: z.array(z.number()),
  validated: z.boolean(),
});
export type ForeignRow = z.infer<typeof ForeignRow>;

// A reference to a partitioned table has one more entry per partition of it: not a constraint of its own. A partition's copy of its parent's is.
const FOREIGN = `
SELECT k.conrelid AS table, k.conname::text AS name, k.conkey::int4[] AS columns, k.confrelid AS referenced, k.confkey::int4[] AS "referencedColumns", k.convalidated AS validated
FROM pg_catalog.pg_constraint k LEFT JOIN pg_catalog.pg_constraint p ON p.oid = k.conparentid
WHERE k.contype = 'f' AND (p.oid IS NULL OR p.confrelid = k.confrelid) ORDER BY k.conrelid, k.conname`;

const CheckRow = z.object({
  table: z.number(),
  name: z.string(),
  columns: z.array(z.number()),
  expression: z.string(),
  validated: z.boolean(),
});
export type CheckRow = z.infer<typeof CheckRow>;

const CHECKS = `
SELECT conrelid AS table, conname::text AS name, coalesce(conkey::int4[], '{}') AS columns, pg_catalog.pg_get_expr(conbin, conrelid) AS expression, convalidated AS validated
FROM pg_catalog.pg_constraint WHERE contype = 'c' AND conrelid <> 0 ORDER BY conrelid, conname`;

const ExclusionRow = z.object({
  table: z.number(),
  name: z.string(),
  /** Columns compared by `=`, and those compared in another way; 0 stands for an expression. */
  equal: z.array(z.number()),
  other: z.array(z.number()),
  /** Columns that occur in the constraint's index. */
  touches: z.array(z.number()),
});
export type ExclusionRow = z.infer<typeof ExclusionRow>;

const EXCLUSIONS = `
SELECT k.conrelid AS table, k.conname::text AS name,
       coalesce(pg_catalog.array_agg(e.attribute::int4) FILTER (WHERE o.oprname = '='), '{}') AS equal,
       coalesce(pg_catalog.array_agg(e.attribute::int4) FILTER (WHERE o.oprname <> '='), '{}') AS other,
       coalesce((SELECT pg_catalog.array_agg(DISTINCT d.refobjsubid) FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass
         AND d.objid = k.conindid AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = k.conrelid AND d.refobjsubid > 0), '{}') AS touches
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid
CROSS JOIN LATERAL ROWS FROM (unnest(i.indkey::int2[]), unnest(k.conexclop)) AS e(attribute, operator)
JOIN pg_catalog.pg_operator o ON o.oid = e.operator
WHERE k.contype = 'x' GROUP BY k.oid, k.conrelid, k.conname, k.conindid ORDER BY k.conrelid, k.conname`;

export interface Keys {
  readonly uniques: ReadonlyMap<number, readonly UniqueRow[]>;
  readonly foreign: ReadonlyMap<number, readonly ForeignRow[]>;
  readonly checks: ReadonlyMap<number, readonly CheckRow[]>;
  readonly exclusions: ReadonlyMap<number, readonly ExclusionRow[]>;
}

function byTable<T extends { readonly table: number }>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const item of list) {
    const known = map.get(item.table);
    if (known === undefined) map.set(item.table, [item]);
    else known.push(item);
  }
  return map;
}

/** Keys and checks by table oid. @throws EnvironmentError when the catalog cannot be read. */
export async function readKeys(client: pg.ClientBase): Promise<Keys> {
  return {
    uniques: byTable(await rows(client, 'unique keys', UNIQUES, UniqueRow)),
    foreign: byTable(await rows(client, 'foreign keys', FOREIGN, ForeignRow)),
    checks: byTable(await rows(client, 'checks', CHECKS, CheckRow)),
    exclusions: byTable(await rows(client, 'exclusion constraints', EXCLUSIONS, ExclusionRow)),
  };
}

/** Names of table oids, to resolve references. */
export type TableNames = ReadonlyMap<number, TableId>;

// A constant, a quoted name, or a bare name that is not a function's.
const TOKEN = /'(?:[^']|'')*'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_$]*)(?![\p{L}\p{N}_$]|\s*\()/gu;

/** Names that occur in an expression as Postgres prints it. */
function namesIn(expression: string): readonly string[] {
  return [...expression.matchAll(TOKEN)].flatMap(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? []);
}

/**
 * Columns of a unique key. pg_depend does not tell an expression's columns from those of the predicate or INCLUDE, so a column counts
 * when its name stands in an expression's text; when none does (a whole-row reference), all that the index touches count.
 */
export function uniqueColumns(row: UniqueRow, name: (number: number) => string | undefined): readonly string[] {
  const plain = row.columns.filter((number) => number !== 0);
  const mentioned = new Set(row.expressions.flatMap(namesIn));
  const named = row.touches.filter((number) => mentioned.has(name(number) ?? ''));
  const inside = row.expressions.length === 0 ? [] : named.length > 0 ? named : row.touches;
  return [...new Set([...plain, ...inside])].flatMap((number) => name(number) ?? []);
}

/** `lower(name)`, with or without the cast that Postgres prints. */
const FOLDS_CASE = /^(?:lower|upper)\(\(?(?:[^()'"]|"(?:[^"]|"")*")+\)?(?:::text)?\)$/;

/** True when the key's expressions do nothing but fold letter case. */
export function foldsCase(row: UniqueRow): boolean {
  return row.expressions.length > 0 && row.expressions.every((expression) => FOLDS_CASE.test(expression));
}

/** Masks keep NULL and '' as they are. */
const ONLY_FILLED =
  /(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")*") IS (?:NOT )?NULL|\(?(?:[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")*")\)?(?:::text)? <> ''(?:::text)?/gu;

/** Columns whose values, beyond being there or not, decide whether a row is in the index. */
export function predicateColumns(row: UniqueRow, name: (number: number) => string | undefined): readonly string[] {
  if (row.predicate === null) return [];
  const mentioned = new Set(namesIn(row.predicate.replaceAll(ONLY_FILLED, '')));
  return row.touches.flatMap((number) => name(number) ?? []).filter((column) => mentioned.has(column));
}
