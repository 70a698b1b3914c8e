// What the copy does not get, named: rights, owners, and what this user cannot even see.
import { z } from 'zod';
import { displayIdentifier } from '../../../../core/model/names.ts';
import { READER_PREFIX } from '../../../../core/model/run-id.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { mysqlLiteral } from '../../../../core/sql/quote.ts';
import type { MysqlSession } from '../../session.ts';
import { isOwn, type Own } from '../database-name.ts';
import type { SchemaSource } from '../source.ts';
import { isMark, isWord, nameOf, positions, textOf, tokensOf } from '../tokens.ts';

const WHY = 'the copy belongs to whoever restores it';
const CountRow = z.object({ n: z.coerce.number() });
/** A user is printed as `'name'@'host'`. The one that a run reads with has its rights from the run. */
const OF_SOURCE = `table_schema = DATABASE() AND grantee NOT LIKE ${mysqlLiteral(`'${READER_PREFIX}%`)}`;
const GRANTS = `SELECT ${['schema', 'table', 'column']
  .map((of) => `(SELECT COUNT(*) FROM information_schema.${of}_privileges WHERE ${OF_SOURCE})`)
  .join(' + ')} AS n`;
/** Whoever may not read it is shown no rights but its own. */
const ALL_RIGHTS: Own = { database: 'mysql', caseSensitive: true };

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
  const shown = await session.rows('SHOW GRANTS', z.record(z.string(), z.string()), "read this user's rights");
  const lines = shown.map((row) => Object.values(row)[0] ?? '');
  omitted.push(...(await readGrants(session, database, lines)));
  const rights = new Set(lines.flatMap((line) => rightsIn(line, own)));
  const [routines] = await session.rows(ROUTINES, CountRow, 'count the routines');
  const seesRoutines = lines.some((line) => SEES_ROUTINES.test(line));
  for (const { kind, rights: any, grant } of UNSEEN) {
    const seen = kind === 'routines' && (seesRoutines || (routines !== undefined && routines.n > 0));
    if (!seen && !rights.has('ALL PRIVILEGES') && !any.some((right) => rights.has(right)))
      omitted.push({
        kind,
        object: `all that ${database} may have`,
        why: `this user is shown none: grant ${grant} on the database`,
      });
  }
  return omitted;
}

/** How many rights in the database the copy does not get; of whom they are is the server's business. */
async function readGrants(
  session: MysqlSession,
  database: string,
  lines: readonly string[],
): Promise<readonly OmittedObject[]> {
  const seesAll = lines.some((line) =>
    rightsIn(line, ALL_RIGHTS).some((right) => right === 'SELECT' || right === 'ALL PRIVILEGES'),
  );
  if (!seesAll) return [{ kind: 'grants', object: `all rights in ${database}`, why: WHY }];
  const [grants] = await session.rows(GRANTS, CountRow, 'count the grants');
  if (grants === undefined || grants.n === 0) return [];
  return [{ kind: 'grants', object: `${grants.n} rights in ${database}`, why: WHY }];
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
