// What the copy does not get, named: credentials, other servers, people's text, rights, and settings of the database.
import { z } from 'zod';
import { displayIdentifier } from '../../../../core/model/names.ts';
import { READER_PREFIX } from '../../../../core/model/run-id.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { literal } from '../../../../core/sql/quote.ts';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type ExcludedObject, type Found, objectKey } from '../schema-object.ts';
import type { Source } from '../source.ts';

const ForeignRow = z.object({ catalog: z.string(), oid: z.number(), kind: z.string(), name: z.string() });
const FOREIGN = `
SELECT 'pg_foreign_data_wrapper' AS catalog, w.oid, 'foreign data wrapper' AS kind, w.fdwname::text AS name FROM pg_catalog.pg_foreign_data_wrapper w WHERE ${notOfExtension('pg_foreign_data_wrapper', 'w.oid')}
UNION ALL SELECT 'pg_foreign_server', s.oid, 'foreign server', s.srvname::text FROM pg_catalog.pg_foreign_server s WHERE ${notOfExtension('pg_foreign_server', 's.oid')}`;

const rightsIn = (acl: string) =>
  `SELECT a.grantor, a.grantee, a.privilege_type, a.is_grantable FROM pg_catalog.aclexplode(${acl}) a WHERE NOT pg_catalog.starts_with(pg_catalog.pg_get_userbyid(a.grantee)::text, ${literal(READER_PREFIX)})`;
const OWNERS = `pg_catalog.acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r'::"char" END, c.relowner)`;
/** Others have rights there than the owner alone has everywhere. The role that a run reads with has its rights from the run. */
const GRANTED = `(c.relacl IS NOT NULL AND (EXISTS (${rightsIn('c.relacl')} EXCEPT ${rightsIn(OWNERS)}) OR EXISTS (${rightsIn(OWNERS)} EXCEPT ${rightsIn('c.relacl')})))`;

const OtherRow = z.object({ kind: z.string(), name: z.string() });
// Names only: options, settings' values and large objects' content may hold data or credentials.
const OTHER = `
SELECT 'user mapping' AS kind, coalesce(m.usename::text, 'public') || ' on ' || m.srvname AS name FROM pg_catalog.pg_user_mappings m
UNION ALL SELECT 'subscription', s.subname::text FROM pg_catalog.pg_subscription s WHERE s.subdbid = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
UNION ALL SELECT 'publication', p.pubname::text FROM pg_catalog.pg_publication p
UNION ALL SELECT 'event trigger', t.evtname::text FROM pg_catalog.pg_event_trigger t WHERE ${notOfExtension('pg_event_trigger', 't.oid')}
UNION ALL SELECT 'large objects', count(*)::text || ' large objects' FROM pg_catalog.pg_largeobject_metadata HAVING count(*) > 0
UNION ALL SELECT CASE WHEN s.setrole = 0 THEN 'database setting' ELSE 'role setting' END, pg_catalog.split_part(c, '=', 1) FROM pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) c
  WHERE s.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database())
UNION ALL SELECT 'security labels', count(*)::text || ' labels' FROM pg_catalog.pg_seclabel HAVING count(*) > 0
UNION ALL SELECT 'grants', count(*)::text || ' tables, views and sequences with grants' FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE ${GRANTED} AND ${USER_SCHEMA} HAVING count(*) > 0
UNION ALL SELECT 'grants', count(*)::text || ' columns with grants' FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE a.attacl IS NOT NULL AND ${USER_SCHEMA} HAVING count(*) > 0
UNION ALL SELECT 'grants', count(*)::text || ' routines with grants' FROM pg_catalog.pg_proc c JOIN pg_catalog.pg_namespace n ON n.oid = c.pronamespace WHERE c.proacl IS NOT NULL AND ${USER_SCHEMA} HAVING count(*) > 0
UNION ALL SELECT 'default privileges', count(*)::text || ' default privileges' FROM pg_catalog.pg_default_acl HAVING count(*) > 0
UNION ALL SELECT 'tablespace', c.relname::text || ' in ' || t.spcname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_tablespace t ON t.oid = c.reltablespace WHERE ${USER_SCHEMA}
ORDER BY 1, 2`;

const WHY: Readonly<Record<string, string>> = {
  'foreign data wrapper': 'it leads to other servers',
  'foreign server': 'it leads to other servers and may hold credentials',
  'user mapping': 'it may hold credentials',
  subscription: 'it would bring production rows',
  publication: 'the copy publishes nothing',
  'event trigger': 'it would run on the load itself',
  'large objects': 'their content cannot be masked',
  'database setting': 'settings belong to the server',
  'role setting': 'settings belong to the server',
  'security labels': 'labels belong to the server',
  grants: 'the copy belongs to whoever restores it',
  'default privileges': 'the copy belongs to whoever restores it',
  tablespace: 'tablespaces belong to the server',
};

/** Objects that are never copied; foreign servers and wrappers take with them what depends on them. */
export async function readOmitted(source: Source): Promise<Found> {
  const excluded = (await source.read('foreign servers', FOREIGN, ForeignRow)).map(
    (row): ExcludedObject => ({
      key: objectKey(row.catalog, row.oid),
      kind: row.kind,
      object: displayIdentifier(row.name),
      why: WHY[row.kind] ?? 'not copied',
    }),
  );
  const omitted = (await source.read('other objects', OTHER, OtherRow)).map(
    (row): OmittedObject => ({ kind: row.kind, object: row.name, why: WHY[row.kind] ?? 'not copied' }),
  );
  const ownership: OmittedObject = {
    kind: 'ownership',
    object: 'all objects',
    why: 'the copy belongs to whoever restores it',
  };
  return { objects: [], excluded, omitted: [ownership, ...omitted] };
}
