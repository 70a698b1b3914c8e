// What the copy does not get, named: rights, owners, and what this user cannot even see.
import { z } from 'zod';
import { displayIdentifier } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { isOwn, type Own } from '../database-name.ts';
import type { SchemaSource } from '../source.ts';
import { isMark, isWord, nameOf, positions, textOf, tokensOf } from '../tokens.ts';

const WHY = 'the copy belongs to whoever restores it';
const CountRow = z.object({ n: z.coerce.number() });
const GRANTS = `SELECT (SELECT COUNT(*) FROM information_schema.schema_privileges WHERE table_schema = DATABASE())
  + (SELECT COUNT(*) FROM information_schema.table_privileges WHERE table_schema = DATABASE())
  + (SELECT COUNT(*) FROM information_schema.column_privileges WHERE table_schema = DATABASE()) AS n`;

/** SELECT on mysql.proc shows MariaDB's routines without any right on the database. */
const ROUTINES = 'SELECT COUNT(*) AS n FROM information_schema.routines WHERE routine_schema = DATABASE()';

/** SELECT on the whole server, or in MariaDB on the table that holds them, shows routines and their text. */
const SEES_ROUTINES = /^GRANT (?:[A-Z_ ]+, )*SELECT(?:, [A-Z_ ]+)* ON (?:\*\.\*|`mysql`\.`proc`) TO /;

/** Kinds of which a user without these rights is told that there are none. */
const UNSEEN: readonly { readonly kind: string; readonly rights: readonly string[]; readonly grant: string }[] = [
  { kind: 'triggers', rights: ['TRIGGER'], grant: 'TRIGGER' },
  { kind: 'events', rights: ['EVENT'], grant: 'EVENT' },
  {
    kind: 'routines',
    rights: ['EXECUTE', 'CREATE ROUTINE', 'ALTER ROUTINE', 'SHOW CREATE ROUTINE', 'SHOW_ROUTINE'],
    grant: 'EXECUTE',
  },
];

export async function readOmitted(source: SchemaSource): Promise<readonly OmittedObject[]> {
  const { session, own } = source;
  const database = displayIdentifier(own.database);
  const omitted: OmittedObject[] = [{ kind: 'ownership', object: 'definers of all objects', why: WHY }];
  const [grants] = await session.rows(GRANTS, CountRow, 'count the grants');
  if (grants !== undefined && grants.n > 0)
    omitted.push({ kind: 'grants', object: `${grants.n} rights in ${database}`, why: WHY });
  const lines = await session.rows('SHOW GRANTS', z.record(z.string(), z.string()), "read this user's rights");
  const rights = new Set(lines.flatMap((line) => rightsIn(Object.values(line)[0] ?? '', own)));
  const [routines] = await session.rows(ROUTINES, CountRow, 'count the routines');
  const seesRoutines = lines.some((line) => SEES_ROUTINES.test(Object.values(line)[0] ?? ''));
  for (const { kind, rights: any, grant } of UNSEEN) {
    const shown = kind === 'routines' && (seesRoutines || (routines !== undefined && routines.n > 0));
    if (!shown && !rights.has('ALL PRIVILEGES') && !any.some((right) => rights.has(right)))
      omitted.push({
        kind,
        object: `all that ${database} may have`,
        why: `this user is shown none: grant ${grant} on the database`,
      });
  }
  return omitted;
}

/** Rights that `GRANT a, b ON d.* TO …` gives on the whole database. */
export function rightsIn(grant: string, own: Own): readonly string[] {
  const tokens = tokensOf(grant);
  const at = positions(tokens);
  const on = at.findIndex((position) => isWord(tokens[position], 'ON'));
  const [database, dot, all] = [1, 2, 3].map((offset) => tokens[at[on + offset] ?? -1]);
  if (on < 0 || !isMark(dot, '.') || !isMark(all, '*')) return [];
  if (!isMark(database, '*') && !isOwn(own, plain(nameOf(database) ?? ''))) return [];
  return textOf(tokens.slice(at[1], at[on]))
    .split(',')
    .map((right) => right.trim().toUpperCase());
}

/** A grant's database is a pattern, in which a backslash makes `_`, `%` and itself plain. */
function plain(pattern: string): string {
  return pattern.replaceAll(/\\([\\_%])/g, '$1');
}
