// Operators, operator families and operator classes.
import { z } from 'zod';
import { notOfExtension, USER_SCHEMA } from '../../inspect/rows.ts';
import { type Found, objectKey, RANK, type SchemaObject } from '../schema-object.ts';
import type { Source } from '../source.ts';

const Definition = z.object({ oid: z.number(), object: z.string(), sql: z.string() });

const named = (oid: string) =>
  `(SELECT 'OPERATOR(' || pg_catalog.quote_ident(xn.nspname) || '.' || x.oprname || ')' FROM pg_catalog.pg_operator x JOIN pg_catalog.pg_namespace xn ON xn.oid = x.oprnamespace WHERE x.oid = ${oid})`;

// A shell operator (no function) is made by whatever names it as commutator or negator.
const OPERATORS = `
SELECT o.oid, o.oid::regoperator::text AS object, 'CREATE OPERATOR ' || pg_catalog.quote_ident(n.nspname) || '.' || o.oprname || ' (' || pg_catalog.concat_ws(', ', 'FUNCTION = ' || o.oprcode::regproc,
  CASE WHEN o.oprleft <> 0 THEN 'LEFTARG = ' || pg_catalog.format_type(o.oprleft, NULL) END, CASE WHEN o.oprright <> 0 THEN 'RIGHTARG = ' || pg_catalog.format_type(o.oprright, NULL) END,
  'COMMUTATOR = ' || ${named('o.oprcom')}, 'NEGATOR = ' || ${named('o.oprnegate')}, CASE WHEN o.oprcanmerge THEN 'MERGES' END, CASE WHEN o.oprcanhash THEN 'HASHES' END,
  CASE WHEN o.oprrest <> 0 THEN 'RESTRICT = ' || o.oprrest::regproc END, CASE WHEN o.oprjoin <> 0 THEN 'JOIN = ' || o.oprjoin::regproc END) || ')' AS sql
FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace WHERE o.oprcode <> 0 AND ${USER_SCHEMA} AND ${notOfExtension('pg_operator', 'o.oid')}`;

const MemberRow = z.object({ owner: z.string(), catalog: z.string(), oid: z.number(), sql: z.string() });

// Members say in pg_depend whether they belong to a class or, added later, to the family.
const MEMBERS = `
SELECT d.refclassid::regclass::text || ':' || d.refobjid AS owner, 'pg_amop' AS catalog, a.oid,
  'OPERATOR ' || a.amopstrategy || ' ' || a.amopopr::regoperator || f.suffix AS sql
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_amop a ON a.oid = d.objid,
  LATERAL (SELECT coalesce((SELECT ' FOR ORDER BY ' || pg_catalog.quote_ident(sn.nspname) || '.' || pg_catalog.quote_ident(sf.opfname)
    FROM pg_catalog.pg_opfamily sf JOIN pg_catalog.pg_namespace sn ON sn.oid = sf.opfnamespace WHERE sf.oid = a.amopsortfamily), '') AS suffix) f
WHERE d.classid = 'pg_catalog.pg_amop'::regclass AND d.objid >= 16384 AND d.refclassid IN ('pg_catalog.pg_opclass'::regclass, 'pg_catalog.pg_opfamily'::regclass)
UNION ALL
SELECT d.refclassid::regclass::text || ':' || d.refobjid, 'pg_amproc', a.oid,
  'FUNCTION ' || a.amprocnum || ' (' || pg_catalog.format_type(a.amproclefttype, NULL) || ', ' || pg_catalog.format_type(a.amprocrighttype, NULL) || ') ' || a.amproc::regprocedure
FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_amproc a ON a.oid = d.objid
WHERE d.classid = 'pg_catalog.pg_amproc'::regclass AND d.objid >= 16384 AND d.refclassid IN ('pg_catalog.pg_opclass'::regclass, 'pg_catalog.pg_opfamily'::regclass)
ORDER BY 2, 3`;

const FamilyRow = z.object({ oid: z.number(), name: z.string(), method: z.string() });
const FAMILIES = `
SELECT f.oid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(f.opfname) AS name, pg_catalog.quote_ident(m.amname) AS method
FROM pg_catalog.pg_opfamily f JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_opfamily', 'f.oid')}`;

const ClassRow = z.object({
  oid: z.number(),
  name: z.string(),
  method: z.string(),
  head: z.string(),
  storage: z.string().nullable(),
  input: z.string(),
});
const CLASSES = `
SELECT c.oid, pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.opcname) AS name, pg_catalog.quote_ident(m.amname) AS method,
  CASE WHEN c.opcdefault THEN 'DEFAULT ' ELSE '' END || 'FOR TYPE ' || pg_catalog.format_type(c.opcintype, NULL) || ' USING ' || pg_catalog.quote_ident(m.amname)
    || ' FAMILY ' || pg_catalog.quote_ident(fn.nspname) || '.' || pg_catalog.quote_ident(f.opfname) AS head,
  CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END AS storage, pg_catalog.format_type(c.opcintype, NULL) AS input
FROM pg_catalog.pg_opclass c JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace WHERE ${USER_SCHEMA} AND ${notOfExtension('pg_opclass', 'c.oid')}`;

export async function readOperators(source: Source): Promise<Found> {
  const objects: SchemaObject[] = [];
  for (const row of await source.read('operators', OPERATORS, Definition)) {
    objects.push({
      key: objectKey('pg_operator', row.oid),
      kind: 'operator',
      object: row.object,
      placement: 'early',
      rank: RANK.operator,
      sql: [row.sql],
    });
  }
  const members = await source.read('operator class members', MEMBERS, MemberRow);
  const of = (owner: string) => members.filter((member) => member.owner === owner);
  const keys = (owner: string) => of(owner).map((member) => objectKey(member.catalog, member.oid));
  for (const row of await source.read('operator families', FAMILIES, FamilyRow)) {
    const key = objectKey('pg_opfamily', row.oid);
    const object = `${row.name} USING ${row.method}`;
    objects.push({
      key,
      kind: 'operator family',
      object,
      placement: 'early',
      rank: RANK.operatorFamily,
      sql: [`CREATE OPERATOR FAMILY ${object}`],
    });
    const loose = of(key).map((member) => member.sql);
    if (loose.length === 0) continue;
    const sql = `ALTER OPERATOR FAMILY ${object} ADD ${loose.join(', ')}`;
    objects.push({
      key: `${key}#members`,
      kind: 'operator family',
      object,
      placement: 'early',
      rank: RANK.cast,
      sql: [sql],
      aliases: keys(key),
      after: [key],
    });
  }
  for (const row of await source.read('operator classes', CLASSES, ClassRow)) {
    const key = objectKey('pg_opclass', row.oid);
    const body = [...of(key).map((member) => member.sql), row.storage === null ? [] : `STORAGE ${row.storage}`].flat();
    // The grammar wants a body; STORAGE of the input type says nothing.
    const sql = `CREATE OPERATOR CLASS ${row.name} ${row.head} AS ${body.length === 0 ? `STORAGE ${row.input}` : body.join(', ')}`;
    objects.push({
      key,
      kind: 'operator class',
      object: `${row.name} USING ${row.method}`,
      placement: 'early',
      rank: RANK.operatorClass,
      sql: [sql],
      aliases: keys(key),
    });
  }
  return { objects };
}
