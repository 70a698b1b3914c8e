// Columns of every user table in one query; which columns a generated one is computed from comes from pg_depend.
import type pg from 'pg';
import { z } from 'zod';
import type { Column } from '../../../core/model/catalog.ts';
import { notOfExtension, rows, USER_SCHEMA } from './rows.ts';
import type { TypeResolver } from './types.ts';

const ColumnRow = z.object({
  table: z.number(),
  number: z.number(),
  name: z.string(),
  type: z.number(),
  typmod: z.number(),
  collation: z.number(),
  text: z.string(),
  notNull: z.boolean(),
  identity: z.string(),
  generated: z.string(),
  expression: z.string().nullable(),
});
type ColumnRow = z.infer<typeof ColumnRow>;

const COLUMNS = `
SELECT a.attrelid AS table, a.attnum::int4 AS number, a.attname::text AS name, a.atttypid AS type, a.atttypmod AS typmod, a.attcollation AS collation,
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS text, a.attnotnull AS "notNull", a.attidentity::text AS identity,
       a.attgenerated::text AS generated, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS expression
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}
ORDER BY a.attrelid, a.attnum`;

// Until Postgres 14 the generated column itself depends on the columns it reads, since then its default does.
const SOURCES = `
SELECT x.refobjid AS table, x.number, x.refobjsubid AS source FROM (
  SELECT d.refobjid, d.refobjsubid, d.objsubid AS number FROM pg_catalog.pg_depend d
  WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = d.classid AND d.objid = d.refobjid AND d.objsubid > 0 AND d.deptype = 'a'
  UNION
  SELECT d.refobjid, d.refobjsubid, f.adnum FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_attrdef f ON f.oid = d.objid AND f.adrelid = d.refobjid
  WHERE d.classid = 'pg_catalog.pg_attrdef'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
) x JOIN pg_catalog.pg_attribute a ON a.attrelid = x.refobjid AND a.attnum = x.number AND a.attgenerated <> ''
WHERE x.refobjsubid > 0 AND x.refobjsubid <> x.number ORDER BY 1, 2, 3`;
const SourceRow = z.object({ table: z.number(), number: z.number(), source: z.number() });

const UUID_GENERATOR =
  /^(?:[a-z_]\w*\.|"(?:[^"]|"")+"\.)?(?:gen_random_uuid|uuid_generate_v\w+|uuidv4|uuidv7|uuid_v7\w*)\(/i;

/** A column with its attribute number, and whether its default makes key values. */
export interface ReadColumn {
  readonly number: number;
  readonly generates: boolean;
  readonly column: Column;
}

/** All columns by table oid, in order. `generatedKey` still says only what the default does; keys decide the rest. */
export async function readColumns(
  client: pg.ClientBase,
  types: TypeResolver,
): Promise<ReadonlyMap<number, readonly ReadColumn[]>> {
  const byTable = new Map<number, ColumnRow[]>();
  for (const row of await rows(client, 'columns', COLUMNS, ColumnRow)) {
    const list = byTable.get(row.table);
    if (list === undefined) byTable.set(row.table, [row]);
    else list.push(row);
  }
  const sources = new Map<string, number[]>();
  for (const row of await rows(client, 'generated columns', SOURCES, SourceRow)) {
    const key = `${row.table}.${row.number}`;
    sources.set(key, [...(sources.get(key) ?? []), row.source]);
  }
  return new Map([...byTable].map(([table, list]) => [table, describe(list, types, sources)]));
}

function describe(
  list: readonly ColumnRow[],
  types: TypeResolver,
  sources: ReadonlyMap<string, readonly number[]>,
): readonly ReadColumn[] {
  const names = new Map(list.map((row) => [row.number, row.name]));
  return list.map((row, index) => {
    const expression = row.expression ?? '';
    const generates =
      row.identity !== '' ||
      (row.generated === '' && (expression.startsWith('nextval(') || UUID_GENERATOR.test(expression)));
    const from = (sources.get(`${row.table}.${row.number}`) ?? []).flatMap((number) => names.get(number) ?? []);
    const type = types.resolve(row.type, row.typmod, row.collation, row.text);
    const column: Column = {
      name: row.name,
      position: index + 1,
      type,
      nullable: !row.notNull && type.domainNotNull !== true,
      ...(row.identity === '' ? {} : { identity: row.identity === 'a' ? 'always' : 'by default' }),
      generatedKey: generates,
      ...(row.generated === '' ? {} : { generated: { expression, from } }),
      hasDefault: row.generated === '' && (row.expression !== null || types.hasDefault(row.type)),
    };
    return { number: row.number, generates, column };
  });
}
