// Reads a Postgres database's catalog into the model, in a fixed number of set-based queries. Needs no right but to connect:
// names and definitions are public in Postgres; which tables may be read is a part of the answer.
import type pg from 'pg';
import { z } from 'zod';
import { InternalError } from '../../core/errors.ts';
import { Catalog, type Table, type TableId } from '../../core/model/catalog.ts';
import { POSTGRES } from '../../core/model/dialect.ts';
import { type ReadColumn, readColumns } from './inspect/columns.ts';
import { foldsCase, type Keys, predicateColumns, readKeys, type TableNames, uniqueColumns } from './inspect/keys.ts';
import { countObjects } from './inspect/objects.ts';
import { notOfExtension, pinSession, rows, USER_SCHEMA } from './inspect/rows.ts';
import { readTypes } from './inspect/types.ts';

const ServerRow = z.object({ database: z.string(), version: z.number(), encoding: z.string() });
const SERVER = `SELECT pg_catalog.current_database()::text AS database, pg_catalog.current_setting('server_version_num')::int4 AS version,
  pg_catalog.pg_encoding_to_char(encoding)::text AS encoding FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database()`;

const TableRow = z.object({
  oid: z.number(),
  schema: z.string(),
  name: z.string(),
  kind: z.string(),
  isPartition: z.boolean(),
  parents: z.array(z.number()).nullable(),
  partitionKey: z.array(z.number()).nullable(),
  partitionBy: z.enum(['hash', 'list', 'range']).nullable(),
  rowSecurity: z.boolean(),
  readable: z.boolean(),
  estimatedRows: z.number(),
  bytes: z.number(),
});
type TableRow = z.infer<typeof TableRow>;

// A partition key's columns (also those inside expressions) are the self-references of kind "internal".
// 13 says 0 rows where later versions say -1 for "never analysed".
const TABLES = `
SELECT c.oid, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind, c.relispartition AS "isPartition", h.parents,
       k.numbers AS "partitionKey",
       (SELECT CASE p.partstrat WHEN 'h' THEN 'hash' WHEN 'l' THEN 'list' WHEN 'r' THEN 'range' END
        FROM pg_catalog.pg_partitioned_table p WHERE p.partrelid = c.oid AND NOT 0 = ANY (p.partattrs::int2[])) AS "partitionBy", c.relrowsecurity AS "rowSecurity",
       pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND CASE WHEN pg_catalog.has_table_privilege(c.oid, 'SELECT') THEN true
         ELSE (SELECT count(*) > 0 AND bool_and(pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT'))
               FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) END AS readable,
       CASE WHEN c.reltuples = 0 AND c.relpages = 0 AND pg_catalog.current_setting('server_version_num')::int4 < ${POSTGRES.since.unknownRowEstimate} THEN -1 ELSE c.reltuples END::float8 AS "estimatedRows",
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_catalog.pg_relation_size(c.oid), 0)
         + CASE WHEN c.reltoastrelid = 0 THEN 0 ELSE coalesce(pg_catalog.pg_relation_size(c.reltoastrelid), 0) END ELSE 0 END::float8 AS bytes
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (SELECT inhrelid, pg_catalog.array_agg(inhparent ORDER BY inhseqno) AS parents FROM pg_catalog.pg_inherits GROUP BY 1) h ON h.inhrelid = c.oid
LEFT JOIN (SELECT objid, pg_catalog.array_agg(DISTINCT objsubid) AS numbers FROM pg_catalog.pg_depend
           WHERE classid = 'pg_catalog.pg_class'::regclass AND refclassid = classid AND objid = refobjid AND objsubid > 0 AND refobjsubid = 0 AND deptype = 'i'
           GROUP BY 1) k ON k.objid = c.oid AND c.relkind = 'p'
WHERE c.relkind IN ('r', 'p', 'f') AND ${USER_SCHEMA} AND ${notOfExtension('pg_class', 'c.oid')}
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/**
 * Reads the whole catalog of the connected database. Sets `search_path` and output settings of the session (see `pinSession`).
 * @throws EnvironmentError when the catalog cannot be read; carries the SQLSTATE only.
 */
export async function inspectCatalog(client: pg.ClientBase): Promise<Catalog> {
  await pinSession(client);
  const [server] = await rows(client, 'server', SERVER, ServerRow);
  if (server === undefined) throw new InternalError('the connected database is not in pg_database');
  const found = await rows(client, 'tables', TABLES, TableRow);
  const columns = await readColumns(client, await readTypes(client));
  const keys = await readKeys(client);
  const names: TableNames = new Map(found.map((row) => [row.oid, { schema: row.schema, name: row.name }]));
  const tables = found.map((row) => describe(row, columns, keys, names));
  return Catalog.parse({
    dialect: POSTGRES.name,
    database: server.database,
    serverVersion: server.version,
    encoding: server.encoding,
    tables,
    objects: await countObjects(client),
  });
}

type Columns = ReadonlyMap<number, readonly ReadColumn[]>;

function describe(row: TableRow, columns: Columns, keys: Keys, names: TableNames): Table {
  const own = columns.get(row.oid) ?? [];
  const nameIn = (table: number) => {
    const byNumber = new Map((columns.get(table) ?? []).map((read) => [read.number, read.column.name]));
    return (number: number): string | undefined => byNumber.get(number);
  };
  const name = nameIn(row.oid);
  const all = (numbers: readonly number[]): string[] => numbers.flatMap((number) => name(number) ?? []);
  const parents = (row.parents ?? []).flatMap((parent): TableId[] =>
    [names.get(parent)].filter((id) => id !== undefined),
  );
  const [parent] = parents;
  const uniques = (keys.uniques.get(row.oid) ?? []).map((key) => ({
    name: key.name,
    columns: uniqueColumns(key, name),
    primary: key.primary,
    expression: key.expressions.length > 0,
    partial: key.partial,
    ...(foldsCase(key) ? { foldsCase: true } : {}),
    ...(key.predicate === null ? {} : { predicate: predicateColumns(key, name) }),
    ...(key.nullsNotDistinct ? { nullsNotDistinct: true } : {}),
  }));
  const exclusions = (keys.exclusions.get(row.oid) ?? []).map((key) => ({
    name: key.name,
    equal: all(key.equal),
    // Columns inside an expression may be compared in any way.
    other: all([...new Set([...key.other, ...key.touches])].filter((number) => !key.equal.includes(number))),
  }));
  const inKey = new Set(uniques.flatMap((key) => key.columns));
  return {
    id: { schema: row.schema, name: row.name },
    kind: row.kind === 'f' ? 'foreign' : row.kind === 'p' ? 'partitioned' : row.isPartition ? 'partition' : 'table',
    ...(row.isPartition && parent !== undefined ? { parent } : {}),
    partitionKey: all(row.partitionKey ?? []),
    ...(row.partitionBy === null ? {} : { partitionBy: row.partitionBy }),
    inherits: row.isPartition ? [] : parents,
    columns: own.map(({ column, generates }) => ({ ...column, generatedKey: generates && inKey.has(column.name) })),
    uniques,
    foreignKeys: (keys.foreign.get(row.oid) ?? []).flatMap((key) => {
      const references = names.get(key.referenced);
      const target = nameIn(key.referenced);
      return references === undefined
        ? []
        : [
            {
              name: key.name,
              columns: all(key.columns),
              references,
              referencedColumns: key.referencedColumns.flatMap((number) => target(number) ?? []),
              validated: key.validated,
            },
          ];
    }),
    checks: (keys.checks.get(row.oid) ?? []).map((check) => ({
      name: check.name,
      columns: all(check.columns),
      expression: check.expression,
      validated: check.validated,
    })),
    ...(exclusions.length === 0 ? {} : { exclusions }),
    rowSecurity: row.rowSecurity,
    readable: row.readable,
    estimatedRows: row.estimatedRows,
    bytes: row.bytes,
  };
}
