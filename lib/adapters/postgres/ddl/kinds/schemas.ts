// Schemas, extensions, languages and access methods: what everything else lives in or is written in.
import { z } from 'zod';
import { displayIdentifier } from '../../../../core/model/names.ts';
import { ident } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const Named = z.object({ oid: z.number(), name: z.string() });
export const ExtensionRow = z.object({ oid: z.number(), name: z.string(), schema: z.string(), version: z.string() });
const LanguageRow = z.object({
  oid: z.number(),
  name: z.string(),
  trusted: z.boolean(),
  handler: z.string(),
  inline: z.string().nullable(),
  validator: z.string().nullable(),
});
const MethodRow = z.object({ oid: z.number(), name: z.string(), type: z.string(), handler: z.string() });

const SCHEMAS = `SELECT n.oid, n.nspname::text AS name FROM pg_catalog.pg_namespace n WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_namespace', 'n.oid')}`;
// plpgsql is in every database from the start.
export const EXTENSIONS = `SELECT e.oid, e.extname::text AS name, n.nspname::text AS schema, e.extversion AS version
FROM pg_catalog.pg_extension e JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql' ORDER BY 2`;
const LANGUAGES = `SELECT l.oid, l.lanname::text AS name, l.lanpltrusted AS trusted, l.lanplcallfoid::regproc::text AS handler,
  CASE WHEN l.laninline <> 0 THEN l.laninline::regproc::text END AS inline, CASE WHEN l.lanvalidator <> 0 THEN l.lanvalidator::regproc::text END AS validator
FROM pg_catalog.pg_language l WHERE l.lanispl AND l.oid >= 16384 AND ${notOfExtension('pg_language', 'l.oid')}`;
const METHODS = `SELECT a.oid, a.amname::text AS name, a.amtype::text AS type, a.amhandler::regproc::text AS handler
FROM pg_catalog.pg_am a WHERE a.oid >= 16384 AND ${notOfExtension('pg_am', 'a.oid')}`;

export async function readSchemas(source: Source): Promise<Found> {
  const objects: SchemaObject[] = [];
  for (const { oid, name } of await source.read('schemas', SCHEMAS, Named)) {
    // A new database has a schema public already.
    const create = name === 'public' ? 'CREATE SCHEMA IF NOT EXISTS' : 'CREATE SCHEMA';
    objects.push({
      key: objectKey('pg_namespace', oid),
      kind: 'schema',
      object: displayIdentifier(name),
      placement: 'needed',
      rank: RANK.schema,
      sql: [`${create} ${ident(name)}`],
    });
  }
  for (const { oid, name, schema } of await source.read('extensions', EXTENSIONS, ExtensionRow)) {
    const sql = `CREATE EXTENSION IF NOT EXISTS ${ident(name)} WITH SCHEMA ${ident(schema)}`;
    objects.push({
      key: objectKey('pg_extension', oid),
      kind: 'extension',
      object: displayIdentifier(name),
      placement: 'needed',
      rank: RANK.extension,
      sql: [sql],
    });
  }
  for (const row of await source.read('languages', LANGUAGES, LanguageRow)) {
    const parts = [
      `HANDLER ${row.handler}`,
      row.inline === null ? [] : `INLINE ${row.inline}`,
      row.validator === null ? [] : `VALIDATOR ${row.validator}`,
    ].flat();
    const sql = `CREATE ${row.trusted ? 'TRUSTED ' : ''}LANGUAGE ${ident(row.name)} ${parts.join(' ')}`;
    objects.push({
      key: objectKey('pg_language', row.oid),
      kind: 'language',
      object: displayIdentifier(row.name),
      placement: 'early',
      rank: RANK.language,
      sql: [sql],
    });
  }
  for (const row of await source.read('access methods', METHODS, MethodRow)) {
    const sql = `CREATE ACCESS METHOD ${ident(row.name)} TYPE ${row.type === 't' ? 'TABLE' : 'INDEX'} HANDLER ${row.handler}`;
    objects.push({
      key: objectKey('pg_am', row.oid),
      kind: 'access method',
      object: displayIdentifier(row.name),
      placement: 'early',
      rank: RANK.accessMethod,
      sql: [sql],
    });
  }
  return { objects };
}
