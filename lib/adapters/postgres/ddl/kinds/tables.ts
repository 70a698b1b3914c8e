// Tables: columns, partitions (made alone, then attached, so that their column order stays), inheritance, storage, defaults.
import { z } from 'zod';
import type { TableId } from '../../../../core/model/catalog.ts';
import { columnKey, tableKey } from '../../../../core/model/names.ts';
import { ident, literal, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type ExcludedObject, type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import { collateSql, type Source } from '../source.ts';

const Name = z.object({ schema: z.string(), name: z.string() });
const TableRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  kind: z.string(),
  persistence: z.string(),
  rowType: z.number(),
  arrayType: z.number(),
  partitionKey: z.string().nullable(),
  bound: z.string().nullable(),
  isPartition: z.boolean(),
  ofType: z.string().nullable(),
  method: z.string().nullable(),
  options: z.array(z.string()).nullable(),
  toastOptions: z.array(z.string()).nullable(),
  parents: z.array(Name).nullable(),
  parentOids: z.array(z.number()).nullable(),
});
type TableRow = z.infer<typeof TableRow>;

const TABLES = `
SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind, c.relpersistence::text AS persistence, c.reltype AS "rowType", coalesce(rt.typarray, 0) AS "arrayType",
  CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS "partitionKey", pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound, c.relispartition AS "isPartition",
  CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END AS "ofType", am.amname::text AS method, c.reloptions AS options, t.reloptions AS "toastOptions",
  h.parents, h.oids AS "parentOids"
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_type rt ON rt.oid = c.reltype
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam AND am.amname <> 'heap' LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
LEFT JOIN (SELECT i.inhrelid, pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('schema', pn.nspname, 'name', p.relname) ORDER BY i.inhseqno) AS parents,
             pg_catalog.array_agg(i.inhparent ORDER BY i.inhseqno) AS oids
           FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_class p ON p.oid = i.inhparent JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace GROUP BY 1) h ON h.inhrelid = c.oid
WHERE c.relkind IN ('r', 'p', 'f') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;

const ColumnRow = z.object({
  table: z.number(),
  name: z.string(),
  type: z.string(),
  collate: z.string().nullable(),
  local: z.boolean(),
  inherited: z.boolean(),
  notNull: z.boolean(),
  parentNotNull: z.boolean(),
  generated: z.string(),
  expression: z.string().nullable(),
  expressionOid: z.number().nullable(),
  statistics: z.number().nullable(),
  storage: z.string().nullable(),
  compression: z.string().nullable(),
  options: z.array(z.string()).nullable(),
  notNullName: z.string().nullable(),
  notNullLocal: z.boolean().nullable(),
  notNullValid: z.boolean().nullable(),
  notNullOnly: z.boolean().nullable(),
  parentLate: z.boolean(),
});
type ColumnRow = z.infer<typeof ColumnRow>;

/** NOT NULL is a constraint with a name since 18. */
function columnsSql(major: number): string {
  const named = major >= 18;
  return `
SELECT a.attrelid AS table, a.attname::text AS name, pg_catalog.format_type(a.atttypid, a.atttypmod) AS type, CASE WHEN a.attcollation <> 0 THEN ${collateSql('a.attcollation', 'a.atttypid')} END AS collate,
  a.attislocal AS local, a.attinhcount > 0 AS inherited, a.attnotnull AS "notNull",
  a.attnotnull AND a.attinhcount > 0 AND EXISTS (SELECT FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_attribute p ON p.attrelid = i.inhparent
    WHERE i.inhrelid = a.attrelid AND p.attname = a.attname AND p.attnotnull) AS "parentNotNull",
  a.attgenerated::text AS generated, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression, d.oid AS "expressionOid",
  CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::int4 END AS statistics, CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END AS storage,
  ${major >= 14 ? 'a.attcompression::text' : 'NULL'} AS compression, a.attoptions AS options,
  ${named ? 'k.conname::text' : 'NULL'} AS "notNullName", ${named ? 'k.conislocal' : 'NULL::boolean'} AS "notNullLocal",
  ${named ? 'k.convalidated' : 'NULL::boolean'} AS "notNullValid", ${named ? 'k.connoinherit' : 'NULL::boolean'} AS "notNullOnly",
  ${
    named
      ? `a.attinhcount > 0 AND EXISTS (SELECT FROM pg_catalog.pg_inherits i JOIN pg_catalog.pg_attribute p ON p.attrelid = i.inhparent AND p.attname = a.attname
    JOIN pg_catalog.pg_constraint q ON q.conrelid = p.attrelid AND q.contype = 'n' AND q.conkey[1] = p.attnum AND NOT q.convalidated WHERE i.inhrelid = a.attrelid)`
      : 'false'
  } AS "parentLate"
FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
${named ? "LEFT JOIN pg_catalog.pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey[1] = a.attnum" : ''}
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY a.attrelid, a.attnum`;
}

export async function readTables(source: Source): Promise<Found> {
  const columns = new Map<number, ColumnRow[]>();
  for (const row of await source.read('columns', columnsSql(source.major), ColumnRow)) {
    const list = columns.get(row.table);
    if (list === undefined) columns.set(row.table, [row]);
    else list.push(row);
  }
  const found = await source.read('tables', TABLES, TableRow);
  const types = (row: TableRow) =>
    [row.rowType, row.arrayType].filter((oid) => oid !== 0).map((oid) => objectKey('pg_type', oid));
  const excluded = found
    .filter((row) => row.kind === 'f')
    .map(
      (row): ExcludedObject => ({
        key: objectKey('pg_class', row.oid),
        aliases: types(row),
        kind: 'foreign table',
        object: tableKey(row),
        why: 'foreign tables are not copied: their options may hold credentials',
      }),
    );
  const tables = found.filter((row) => row.kind !== 'f');
  return { objects: tables.flatMap((row) => describe(row, columns.get(row.oid) ?? [], types(row))), excluded };
}

/** Defaults of views' columns (ALTER VIEW ... SET DEFAULT). */
export async function readViewDefaults(source: Source): Promise<Found> {
  const Views = z.object({ oid: z.number(), schema: z.string(), name: z.string() });
  const sql = `SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND EXISTS (SELECT FROM pg_catalog.pg_attrdef d WHERE d.adrelid = c.oid) AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}`;
  const views = await source.read('view defaults', sql, Views);
  if (views.length === 0) return { objects: [] };
  const columns = await source.read('columns', columnsSql(source.major), ColumnRow);
  return {
    objects: views.flatMap((view) =>
      defaults(
        view.oid,
        view,
        columns.filter((column) => column.table === view.oid),
        'late',
        RANK.viewDefaults,
      ),
    ),
  };
}

function describe(row: TableRow, columns: readonly ColumnRow[], types: readonly string[]): readonly SchemaObject[] {
  const key = objectKey('pg_class', row.oid);
  const own = { object: tableKey(row), placement: 'needed' as const, table: { schema: row.schema, name: row.name } };
  const generated = columns
    .filter((column) => column.generated !== '')
    .flatMap((column) => (column.expressionOid === null ? [] : objectKey('pg_attrdef', column.expressionOid)));
  const objects: SchemaObject[] = [
    {
      ...own,
      key,
      kind: 'table',
      rank: RANK.table,
      sql: [createSql(row, columns), ...columnSql(row, columns)],
      aliases: [...types, ...generated],
    },
    ...defaults(
      row.oid,
      row,
      columns.filter((column) => column.generated === ''),
      'needed',
      RANK.defaults,
    ),
    ...columns
      .filter((column) => column.notNullValid === false && column.notNullLocal === true)
      .map((column) => lateNotNull(row, column)),
  ];
  const [parent] = row.parents ?? [];
  const [parentOid] = row.parentOids ?? [];
  if (!row.isPartition || parent === undefined || parentOid === undefined) return objects;
  const attach = `ALTER TABLE ONLY ${qualified(parent)} ATTACH PARTITION ${qualified(row)} ${row.bound ?? ''}`;
  return [
    ...objects,
    {
      ...own,
      key: `${key}#attach`,
      kind: 'partition',
      rank: RANK.attach,
      sql: [attach],
      after: [key, objectKey('pg_class', parentOid)],
    },
  ];
}

function defaults(
  oid: number,
  id: TableId,
  columns: readonly ColumnRow[],
  placement: SchemaObject['placement'],
  rank: number,
): readonly SchemaObject[] {
  const own = columns.filter((column) => column.expression !== null && column.expressionOid !== null);
  const key = objectKey('pg_class', oid);
  // One object per column, so that a rule can leave one default out.
  return own.map((column) => ({
    key: `${key}#default-${column.name}`,
    kind: 'default',
    object: columnKey(id, column.name),
    placement,
    rank,
    sql: [`ALTER TABLE ONLY ${qualified(id)} ALTER COLUMN ${ident(column.name)} SET DEFAULT ${column.expression}`],
    table: { schema: id.schema, name: id.name },
    columns: [column.name],
    aliases: column.expressionOid === null ? [] : [objectKey('pg_attrdef', column.expressionOid)],
    after: [key],
  }));
}

function createSql(row: TableRow, columns: readonly ColumnRow[]): string {
  const inherits = row.isPartition ? [] : (row.parents ?? []);
  const body = columns.flatMap((column) => columnDefinition(row, column));
  const head = `CREATE ${row.persistence === 'u' && row.kind === 'r' ? 'UNLOGGED ' : ''}TABLE ${qualified(row)}`;
  const list = row.ofType !== null && body.length === 0 ? '' : ` (${body.join(', ')})`;
  const options = [...reloptions(row.options, ''), ...reloptions(row.toastOptions, 'toast.')];
  return [
    `${head}${row.ofType === null ? '' : ` OF ${row.ofType}`}${list}`,
    inherits.length === 0 ? [] : `INHERITS (${inherits.map(qualified).join(', ')})`,
    row.partitionKey === null ? [] : `PARTITION BY ${row.partitionKey}`,
    row.method === null ? [] : `USING ${ident(row.method)}`,
    options.length === 0 ? [] : `WITH (${options.join(', ')})`,
  ]
    .flat()
    .join(' ');
}

/** `name=value` as the catalog holds it -> `"name"='value'`. */
export function reloptions(options: readonly string[] | null, prefix: string): readonly string[] {
  return (options ?? []).map((option) => {
    const at = option.indexOf('=');
    return at < 0
      ? `${prefix}${ident(option)}`
      : `${prefix}${ident(option.slice(0, at))}=${literal(option.slice(at + 1))}`;
  });
}

/** Inherited columns come with the parent, but for a NOT NULL of their own; a partition is made alone and has them all. */
function columnDefinition(row: TableRow, column: ColumnRow): readonly string[] {
  const named = column.notNullName === null ? '' : `CONSTRAINT ${ident(column.notNullName)} `;
  const only = column.notNullOnly === true ? ' NO INHERIT' : '';
  const wanted = column.notNull && column.notNullValid !== false;
  const fromParent =
    !row.isPartition &&
    (column.notNullName === null
      ? column.parentNotNull && !column.local
      : column.notNullLocal === false && !column.parentLate);
  const notNull = wanted && !fromParent ? ` ${named}NOT NULL${only}` : '';
  if (!row.isPartition && !column.local)
    return notNull !== '' && named !== '' ? [`${named}NOT NULL ${ident(column.name)}${only}`] : [];
  const generated =
    column.generated === ''
      ? ''
      : ` GENERATED ALWAYS AS (${column.expression}) ${column.generated === 'v' ? 'VIRTUAL' : 'STORED'}`;
  if (row.ofType !== null)
    return generated === '' && notNull === '' ? [] : [`${ident(column.name)} WITH OPTIONS${generated}${notNull}`];
  return [`${ident(column.name)} ${column.type}${column.collate ?? ''}${generated}${notNull}`];
}

const STORAGE: Readonly<Record<string, string>> = { p: 'PLAIN', e: 'EXTERNAL', m: 'MAIN', x: 'EXTENDED' };
const COMPRESSION: Readonly<Record<string, string>> = { p: 'pglz', l: 'lz4' };

function columnSql(row: TableRow, columns: readonly ColumnRow[]): readonly string[] {
  const clauses = columns.flatMap((column) => {
    const alter = `ALTER COLUMN ${ident(column.name)} SET`;
    const late =
      !row.isPartition && !column.local && column.notNull && !column.parentNotNull && column.notNullName === null;
    const storage = STORAGE[column.storage ?? ''];
    const compression = COMPRESSION[column.compression ?? ''];
    return [
      late ? `${alter} NOT NULL` : [],
      column.statistics === null ? [] : `${alter} STATISTICS ${column.statistics}`,
      storage === undefined ? [] : `${alter} STORAGE ${storage}`,
      compression === undefined ? [] : `${alter} COMPRESSION ${compression}`,
      (column.options ?? []).length === 0 ? [] : `${alter} (${reloptions(column.options, '').join(', ')})`,
    ].flat();
  });
  return clauses.length === 0 ? [] : [`ALTER TABLE ONLY ${qualified(row)} ${clauses.join(', ')}`];
}

/** NOT NULL that existing rows may break (18): like a check, it follows the data. */
function lateNotNull(row: TableRow, column: ColumnRow): SchemaObject {
  const key = objectKey('pg_class', row.oid);
  const sql = `ALTER TABLE ${qualified(row)} ADD CONSTRAINT ${ident(column.notNullName ?? '')} NOT NULL ${ident(column.name)}${column.notNullOnly === true ? ' NO INHERIT' : ''} NOT VALID`;
  return {
    key: `${key}#not-null-${column.name}`,
    kind: 'not null',
    object: tableKey(row),
    placement: 'late',
    rank: RANK.check,
    sql: [sql],
    table: { schema: row.schema, name: row.name },
    columns: [column.name],
    after: [key],
  };
}
