// Collations, conversions and text search objects.
import { z } from 'zod';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const Definition = z.object({ oid: z.number(), object: z.string(), sql: z.string() });

function inSchema(
  catalog: string,
  alias: string,
  schemaColumn: string,
  nameColumn: string,
  sql: string,
  joins = '',
): string {
  const name = `pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(${alias}.${nameColumn})`;
  return `SELECT ${alias}.oid, ${name} AS object, ${sql.replaceAll('%name%', name)} AS sql FROM pg_catalog.${catalog} ${alias} JOIN pg_catalog.pg_namespace n ON n.oid = ${alias}.${schemaColumn} ${joins}
WHERE ${USER_SCHEMA} AND ${notOfExtension(catalog, `${alias}.oid`)}`;
}

// The locale's column was renamed twice (15, 17); before 15 an ICU locale stood in collcollate.
const COLLATION = `'CREATE COLLATION ' || %name% || ' (' || pg_catalog.concat_ws(', ', 'provider = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
  CASE WHEN NOT c.collisdeterministic THEN 'deterministic = false' END, 'rules = ' || pg_catalog.quote_literal(j.c ->> 'collicurules'),
  CASE WHEN c.collprovider <> 'c' THEN 'locale = ' || pg_catalog.quote_literal(coalesce(j.c ->> 'colllocale', j.c ->> 'colliculocale', c.collcollate::text))
    WHEN c.collcollate = c.collctype THEN 'locale = ' || pg_catalog.quote_literal(c.collcollate)
    ELSE 'lc_collate = ' || pg_catalog.quote_literal(c.collcollate) || ', lc_ctype = ' || pg_catalog.quote_literal(c.collctype) END) || ')'`;
const CONVERSION = `'CREATE ' || CASE WHEN c.condefault THEN 'DEFAULT ' ELSE '' END || 'CONVERSION ' || %name% || ' FOR ' || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.conforencoding))
  || ' TO ' || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.contoencoding)) || ' FROM ' || c.conproc::regproc`;
const PARSER = `'CREATE TEXT SEARCH PARSER ' || %name% || ' (START = ' || p.prsstart::regproc || ', GETTOKEN = ' || p.prstoken::regproc || ', END = ' || p.prsend::regproc
  || CASE WHEN p.prsheadline <> 0 THEN ', HEADLINE = ' || p.prsheadline::regproc ELSE '' END || ', LEXTYPES = ' || p.prslextype::regproc || ')'`;
const TEMPLATE = `'CREATE TEXT SEARCH TEMPLATE ' || %name% || ' (' || CASE WHEN t.tmplinit <> 0 THEN 'INIT = ' || t.tmplinit::regproc || ', ' ELSE '' END || 'LEXIZE = ' || t.tmpllexize::regproc || ')'`;
const DICTIONARY = `'CREATE TEXT SEARCH DICTIONARY ' || %name% || ' (TEMPLATE = ' || pg_catalog.quote_ident(tn.nspname) || '.' || pg_catalog.quote_ident(t.tmplname) || coalesce(', ' || d.dictinitoption, '') || ')'`;
const CONFIGURATION = `'CREATE TEXT SEARCH CONFIGURATION ' || %name% || ' (PARSER = ' || pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.prsname) || ')'`;

const MappingRow = z.object({ configuration: z.number(), sql: z.string() });
const MAPPINGS = `
SELECT m.mapcfg AS configuration, 'ADD MAPPING FOR ' || pg_catalog.quote_ident((SELECT t.alias FROM pg_catalog.ts_token_type(c.cfgparser) t WHERE t.tokid = m.maptokentype))
  || ' WITH ' || pg_catalog.string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno) AS sql
FROM pg_catalog.pg_ts_config_map m JOIN pg_catalog.pg_ts_config c ON c.oid = m.mapcfg WHERE c.oid >= 16384 GROUP BY m.mapcfg, c.cfgparser, m.maptokentype ORDER BY m.mapcfg, m.maptokentype`;

export async function readTextObjects(source: Source): Promise<Found> {
  const objects: SchemaObject[] = [];
  const kinds: readonly (readonly [kind: string, catalog: string, rank: number, sql: string])[] = [
    [
      'collation',
      'pg_collation',
      RANK.collation,
      inSchema(
        'pg_collation',
        'c',
        'collnamespace',
        'collname',
        COLLATION,
        'CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(c)) j(c)',
      ),
    ],
    [
      'conversion',
      'pg_conversion',
      RANK.conversion,
      inSchema('pg_conversion', 'c', 'connamespace', 'conname', CONVERSION),
    ],
    [
      'text search parser',
      'pg_ts_parser',
      RANK.textSearch,
      inSchema('pg_ts_parser', 'p', 'prsnamespace', 'prsname', PARSER),
    ],
    [
      'text search template',
      'pg_ts_template',
      RANK.textSearch,
      inSchema('pg_ts_template', 't', 'tmplnamespace', 'tmplname', TEMPLATE),
    ],
    [
      'text search dictionary',
      'pg_ts_dict',
      RANK.textSearch,
      inSchema(
        'pg_ts_dict',
        'd',
        'dictnamespace',
        'dictname',
        DICTIONARY,
        'JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace',
      ),
    ],
    [
      'text search configuration',
      'pg_ts_config',
      RANK.textSearch,
      inSchema(
        'pg_ts_config',
        'c',
        'cfgnamespace',
        'cfgname',
        CONFIGURATION,
        'JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace',
      ),
    ],
  ];
  const mappings = await source.read('text search mappings', MAPPINGS, MappingRow);
  for (const [kind, catalog, rank, sql] of kinds) {
    for (const row of await source.read(`${kind}s`, sql, Definition)) {
      const more =
        catalog === 'pg_ts_config'
          ? mappings
              .filter((mapping) => mapping.configuration === row.oid)
              .map((mapping) => `ALTER TEXT SEARCH CONFIGURATION ${row.object} ${mapping.sql}`)
          : [];
      objects.push({
        key: objectKey(catalog, row.oid),
        kind,
        object: row.object,
        placement: 'early',
        rank,
        sql: [row.sql, ...more],
      });
    }
  }
  return { objects };
}
