// Functions, procedures, aggregates, casts and transforms.
import { z } from 'zod';
import { literal } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const Definition = z.object({ oid: z.number(), kind: z.string(), object: z.string(), sql: z.string() });

// Constructors and casts of range types come with their type (dependency of kind "internal").
const FUNCTIONS = `
SELECT p.oid, CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'w' THEN 'window function' ELSE 'function' END AS kind, p.oid::regprocedure::text AS object, pg_catalog.pg_get_functiondef(p.oid) AS sql
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind <> 'a' AND ${USER_SCHEMA} AND ${notOfExtension('pg_proc', 'p.oid')}
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i')`;

const AggregateRow = z.object({
  oid: z.number(),
  object: z.string(),
  name: z.string(),
  arguments: z.string(),
  options: z.array(z.string()),
  init: z.string().nullable(),
  movingInit: z.string().nullable(),
});

const modify = (column: string, option: string) =>
  `CASE WHEN a.${column} <> CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END THEN '${option} = ' || CASE a.${column} WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END END`;
const fn = (column: string, option: string) =>
  `CASE WHEN a.${column} <> 0 THEN '${option} = ' || a.${column}::regproc END`;

const AGGREGATES = `
SELECT p.oid, p.oid::regprocedure::text AS object, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(p.proname) AS name,
  CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_catalog.pg_get_function_arguments(p.oid) END AS arguments, a.agginitval AS init, a.aggminitval AS "movingInit",
  pg_catalog.array_remove(ARRAY['SFUNC = ' || a.aggtransfn::regproc, 'STYPE = ' || pg_catalog.format_type(a.aggtranstype, NULL),
    CASE WHEN a.aggtransspace <> 0 THEN 'SSPACE = ' || a.aggtransspace END, ${fn('aggfinalfn', 'FINALFUNC')}, CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
    ${modify('aggfinalmodify', 'FINALFUNC_MODIFY')}, ${fn('aggcombinefn', 'COMBINEFUNC')}, ${fn('aggserialfn', 'SERIALFUNC')}, ${fn('aggdeserialfn', 'DESERIALFUNC')},
    ${fn('aggmtransfn', 'MSFUNC')}, ${fn('aggminvtransfn', 'MINVFUNC')}, CASE WHEN a.aggmtranstype <> 0 THEN 'MSTYPE = ' || pg_catalog.format_type(a.aggmtranstype, NULL) END,
    CASE WHEN a.aggmtransspace <> 0 THEN 'MSSPACE = ' || a.aggmtransspace END, ${fn('aggmfinalfn', 'MFINALFUNC')}, CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
    CASE WHEN a.aggmtransfn <> 0 THEN ${modify('aggmfinalmodify', 'MFINALFUNC_MODIFY')} END,
    (SELECT 'SORTOP = OPERATOR(' || pg_catalog.quote_ident(sn.nspname) || '.' || o.oprname || ')' FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace sn ON sn.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
    CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END, CASE p.proparallel WHEN 's' THEN 'PARALLEL = safe' WHEN 'r' THEN 'PARALLEL = restricted' END], NULL) AS options
FROM pg_catalog.pg_aggregate a JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_proc', 'p.oid')}`;

const CASTS = `
SELECT c.oid, 'cast' AS kind, '(' || pg_catalog.format_type(c.castsource, NULL) || ' AS ' || pg_catalog.format_type(c.casttarget, NULL) || ')' AS object,
  'CREATE CAST (' || pg_catalog.format_type(c.castsource, NULL) || ' AS ' || pg_catalog.format_type(c.casttarget, NULL) || ') '
  || CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
  || CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END AS sql
FROM pg_catalog.pg_cast c WHERE c.oid >= 16384 AND ${notOfExtension('pg_cast', 'c.oid')}
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend i WHERE i.classid = 'pg_catalog.pg_cast'::regclass AND i.objid = c.oid AND i.deptype = 'i')`;

const TRANSFORMS = `
SELECT t.oid, 'transform' AS kind, pg_catalog.format_type(t.trftype, NULL) || ' ' || pg_catalog.quote_ident(l.lanname) AS object,
  'CREATE TRANSFORM FOR ' || pg_catalog.format_type(t.trftype, NULL) || ' LANGUAGE ' || pg_catalog.quote_ident(l.lanname) || ' (' || pg_catalog.concat_ws(', ',
    CASE WHEN t.trffromsql <> 0 THEN 'FROM SQL WITH FUNCTION ' || t.trffromsql::regprocedure END, CASE WHEN t.trftosql <> 0 THEN 'TO SQL WITH FUNCTION ' || t.trftosql::regprocedure END) || ')' AS sql
FROM pg_catalog.pg_transform t JOIN pg_catalog.pg_language l ON l.oid = t.trflang WHERE t.oid >= 16384 AND ${notOfExtension('pg_transform', 't.oid')}`;

export async function readFunctions(source: Source): Promise<Found> {
  const objects: SchemaObject[] = [];
  const add = (catalog: string, rank: number, row: z.infer<typeof Definition>): void => {
    objects.push({
      key: objectKey(catalog, row.oid),
      kind: row.kind,
      object: row.object,
      placement: 'early',
      rank,
      sql: [row.sql.trimEnd()],
    });
  };
  for (const row of await source.read('functions', FUNCTIONS, Definition)) add('pg_proc', RANK.function, row);
  for (const row of await source.read('aggregates', AGGREGATES, AggregateRow)) {
    const init = [
      row.init === null ? [] : `INITCOND = ${literal(row.init)}`,
      row.movingInit === null ? [] : `MINITCOND = ${literal(row.movingInit)}`,
    ].flat();
    const sql = `CREATE AGGREGATE ${row.name}(${row.arguments}) (${[...row.options, ...init].join(', ')})`;
    add('pg_proc', RANK.aggregate, { oid: row.oid, kind: 'aggregate', object: row.object, sql });
  }
  for (const row of await source.read('casts', CASTS, Definition)) add('pg_cast', RANK.cast, row);
  for (const row of await source.read('transforms', TRANSFORMS, Definition)) add('pg_transform', RANK.transform, row);
  return { objects };
}
