// User-defined types: enum, composite, domain, range, base and shell. Base and range types may need functions that need the type.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import { ident, literals, qualified } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import { collateSql, type Source } from '../source.ts';

const TypeRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  kind: z.string(),
  defined: z.boolean(),
  array: z.number(),
  relation: z.number(),
  labels: z.array(z.string()).nullable(),
  fields: z.array(z.string()).nullable(),
});
type TypeRow = z.infer<typeof TypeRow>;

const TYPES = `
SELECT t.oid, n.nspname::text AS schema, t.typname::text AS name, t.typtype::text AS kind, t.typisdefined AS defined, t.typarray AS array, t.typrelid AS relation,
  (SELECT pg_catalog.array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid) AS labels,
  (SELECT pg_catalog.array_agg(pg_catalog.quote_ident(a.attname) || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
     || coalesce(${collateSql('a.attcollation', 'a.atttypid')}, '') ORDER BY a.attnum)
   FROM pg_catalog.pg_attribute a WHERE t.typtype = 'c' AND a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped) AS fields
FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_type', 't.oid')}
  AND (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c')
    OR (t.typtype IN ('b', 'p') AND NOT EXISTS (SELECT FROM pg_catalog.pg_type m WHERE m.typarray = t.oid)))`;

const DomainRow = z.object({
  oid: z.number(),
  base: z.string(),
  collate: z.string().nullable(),
  notNull: z.boolean(),
  notNullName: z.string().nullable(),
  default: z.string().nullable(),
  checks: z.array(z.object({ oid: z.number(), name: z.string(), definition: z.string() })),
});
type DomainRow = z.infer<typeof DomainRow>;

const DOMAINS = `
SELECT t.oid, pg_catalog.format_type(t.typbasetype, t.typtypmod) AS base, ${collateSql('t.typcollation', 't.typbasetype')} AS collate, t.typnotnull AS "notNull",
  (SELECT k.conname::text FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'n') AS "notNullName",
  coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), pg_catalog.quote_literal(t.typdefault)) AS default,
  (SELECT coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('oid', k.oid::int8, 'name', k.conname, 'definition', pg_catalog.pg_get_constraintdef(k.oid)) ORDER BY k.conname), '[]')
   FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c') AS checks
FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND t.oid >= 16384`;

const RangeRow = z.object({
  oid: z.number(),
  multirange: z.number(),
  multirangeArray: z.number(),
  options: z.array(z.string()),
});

function rangesSql(major: number): string {
  const multi = major >= 14;
  return `
SELECT r.rngtypid AS oid, ${multi ? 'r.rngmultitypid' : '0'} AS multirange, ${multi ? '(SELECT m.typarray FROM pg_catalog.pg_type m WHERE m.oid = r.rngmultitypid)' : '0'} AS "multirangeArray",
  pg_catalog.array_remove(ARRAY['SUBTYPE = ' || pg_catalog.format_type(r.rngsubtype, NULL),
    ${multi ? `'MULTIRANGE_TYPE_NAME = ' || pg_catalog.format_type(r.rngmultitypid, NULL)` : 'NULL'},
    CASE WHEN NOT c.opcdefault THEN 'SUBTYPE_OPCLASS = ' || pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(c.opcname) END,
    'COLLATION = ' || pg_catalog.substr(${collateSql('r.rngcollation', 'r.rngsubtype')}, 10),
    CASE WHEN r.rngcanonical <> 0 THEN 'CANONICAL = ' || r.rngcanonical::regproc END,
    CASE WHEN r.rngsubdiff <> 0 THEN 'SUBTYPE_DIFF = ' || r.rngsubdiff::regproc END], NULL) AS options
FROM pg_catalog.pg_range r JOIN pg_catalog.pg_opclass c ON c.oid = r.rngsubopc JOIN pg_catalog.pg_namespace cn ON cn.oid = c.opcnamespace WHERE r.rngtypid >= 16384`;
}

const BaseRow = z.object({ oid: z.number(), options: z.array(z.string()) });

function basesSql(major: number): string {
  const fn = (option: string, column: string) =>
    `CASE WHEN t.${column} <> 0 THEN '${option} = ' || t.${column}::regproc END`;
  return `
SELECT t.oid, pg_catalog.array_remove(ARRAY['INPUT = ' || t.typinput::regproc, 'OUTPUT = ' || t.typoutput::regproc,
  'INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END,
  ${fn('RECEIVE', 'typreceive')}, ${fn('SEND', 'typsend')}, ${fn('TYPMOD_IN', 'typmodin')}, ${fn('TYPMOD_OUT', 'typmodout')}, ${fn('ANALYZE', 'typanalyze')},
  ${major >= 14 ? fn('SUBSCRIPT', 'typsubscript') : 'NULL'}, CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END,
  CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END, CASE t.typalign WHEN 'c' THEN 'ALIGNMENT = char' WHEN 's' THEN 'ALIGNMENT = int2' WHEN 'i' THEN 'ALIGNMENT = int4' ELSE 'ALIGNMENT = double' END,
  CASE t.typstorage WHEN 'p' THEN 'STORAGE = plain' WHEN 'e' THEN 'STORAGE = external' WHEN 'x' THEN 'STORAGE = extended' ELSE 'STORAGE = main' END,
  'CATEGORY = ' || pg_catalog.quote_literal(t.typcategory::text), CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
  'DEFAULT = ' || coalesce(pg_catalog.pg_get_expr(t.typdefaultbin, 0), pg_catalog.quote_literal(t.typdefault)),
  CASE WHEN t.typelem <> 0 THEN 'ELEMENT = ' || pg_catalog.format_type(t.typelem, NULL) END, 'DELIMITER = ' || pg_catalog.quote_literal(t.typdelim::text)], NULL) AS options
FROM pg_catalog.pg_type t WHERE t.typtype = 'b' AND t.typisdefined AND t.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_catalog.pg_type m WHERE m.typarray = t.oid)`;
}

export async function readTypeObjects(source: Source): Promise<Found> {
  const domains = new Map((await source.read('domains', DOMAINS, DomainRow)).map((row) => [row.oid, row]));
  const ranges = new Map((await source.read('ranges', rangesSql(source.major), RangeRow)).map((row) => [row.oid, row]));
  const bases = new Map(
    (await source.read('base types', basesSql(source.major), BaseRow)).map((row) => [row.oid, row]),
  );
  const objects = (await source.read('types', TYPES, TypeRow)).map((row): SchemaObject => {
    const name = qualified(row);
    const own = {
      key: objectKey('pg_type', row.oid),
      object: tableKey(row),
      placement: 'needed' as const,
      rank: RANK.type,
    };
    const array = row.array === 0 ? [] : [objectKey('pg_type', row.array)];
    const shell = `CREATE TYPE ${name}`;
    const domain = domains.get(row.oid);
    if (domain !== undefined)
      return {
        ...own,
        kind: 'domain',
        aliases: [...array, ...domain.checks.map((check) => objectKey('pg_constraint', check.oid))],
        ...domainSql(name, domain),
      };
    const range = ranges.get(row.oid);
    if (range !== undefined) {
      const multi = [range.multirange, range.multirangeArray]
        .filter((oid) => oid !== 0)
        .map((oid) => objectKey('pg_type', oid));
      return {
        ...own,
        kind: 'range type',
        aliases: [...array, ...multi],
        sql: [`${shell} AS RANGE (${range.options.join(', ')})`],
        standIn: shell,
      };
    }
    const base = bases.get(row.oid);
    if (base !== undefined)
      return {
        ...own,
        kind: 'base type',
        aliases: array,
        sql: [`${shell} (${base.options.join(', ')})`],
        standIn: shell,
      };
    return { ...own, ...plainType(row, shell, array) };
  });
  return { objects };
}

function plainType(
  row: TypeRow,
  shell: string,
  array: readonly string[],
): Pick<SchemaObject, 'kind' | 'aliases' | 'sql'> {
  if (row.kind === 'e')
    return { kind: 'enum', aliases: array, sql: [`${shell} AS ENUM (${literals(row.labels ?? [])})`] };
  if (row.kind === 'c')
    return {
      kind: 'composite type',
      aliases: [...array, objectKey('pg_class', row.relation)],
      sql: [`${shell} AS (${(row.fields ?? []).join(', ')})`],
    };
  return { kind: 'shell type', aliases: array, sql: [shell] };
}

/** A check that calls a function on the domain itself cannot stand in CREATE DOMAIN: then it follows. */
function domainSql(name: string, domain: DomainRow): Pick<SchemaObject, 'sql' | 'standIn' | 'finish'> {
  const notNull = domain.notNull
    ? `${domain.notNullName === null ? '' : ` CONSTRAINT ${ident(domain.notNullName)}`} NOT NULL`
    : '';
  const plain = `CREATE DOMAIN ${name} AS ${domain.base}${domain.collate ?? ''}${domain.default === null ? '' : ` DEFAULT ${domain.default}`}${notNull}`;
  const clauses = domain.checks.map((check) => `CONSTRAINT ${ident(check.name)} ${check.definition}`);
  // NOT VALID is a clause of ALTER DOMAIN only.
  const late = clauses.filter((clause) => clause.endsWith(' NOT VALID'));
  const inline = clauses.filter((clause) => !clause.endsWith(' NOT VALID'));
  const add = (clause: string) => `ALTER DOMAIN ${name} ADD ${clause}`;
  return { sql: [[plain, ...inline].join(' '), ...late.map(add)], standIn: plain, finish: clauses.map(add) };
}
