// Functions, procedures and packages. Their bodies are only parsed when they are made: what they name may come later, or be missing.
import { z } from 'zod';
import { MARIADB } from '../../../../core/model/dialect.ts';
import { tableKey } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { literal, mysqlIdent, mysqlLiteral } from '../../../../core/sql/quote.ts';
import { SCRIPT_TIME_ZONE } from '../contexts.ts';
import { withoutDatabase, withoutDefiner } from '../database-name.ts';
import { COMMENT_WHY, type Found, type Made, type SchemaSource } from '../source.ts';
import {
  isMark,
  isWord,
  positions,
  type Reading,
  readingOf,
  type Token,
  textOf,
  tokensOf,
  without,
} from '../tokens.ts';

const Row = z.object({
  name: z.string(),
  type: z.enum(['FUNCTION', 'PROCEDURE', 'PACKAGE', 'PACKAGE BODY']),
  comment: z.string(),
});

const ROUTINES = `SELECT routine_name AS name, routine_type AS type, routine_comment AS comment FROM information_schema.routines
  WHERE routine_schema = DATABASE() ORDER BY routine_type, BINARY routine_name`;

export interface Routines extends Found {
  /** `function x`, which views call, by name in lower case: names of routines never differ by case alone. */
  readonly functions: ReadonlyMap<string, string>;
  readonly leftFunctions: ReadonlyMap<string, OmittedObject>;
}

export async function readRoutines(source: SchemaSource): Promise<Routines> {
  const functions = new Map<string, string>();
  const leftFunctions = new Map<string, OmittedObject>();
  const made: Made[] = [];
  const omitted: OmittedObject[] = [];
  for (const { name, type, comment } of await source.session.rows(ROUTINES, Row, 'read the routines')) {
    const kind = type.toLowerCase();
    const object = tableKey(source.id(name));
    const shown = await source.show(`SHOW CREATE ${type} ${mysqlIdent(name)}`, object);
    const [, sqlMode, printed, , collation, databaseCollation] = shown;
    if (!printed || !collation || !databaseCollation) {
      const left = { kind, object, why: `its text may not be read: grant ${rightToRead(source)} to this user` };
      omitted.push(left);
      if (type === 'FUNCTION') leftFunctions.set(name.toLowerCase(), left);
      continue;
    }
    const reading = readingOf(sqlMode ?? '');
    if (comment !== '' && source.comments === 'omit')
      omitted.push({
        kind: 'comment',
        object: `${kind} ${object}`,
        why: COMMENT_WHY,
      });
    const text = source.comments === 'omit' ? undefined : constantOf(comment, reading);
    const tokens = withoutDefiner(tokensOf(printed, reading));
    const sql = textOf(withoutDatabase(comment === '' ? tokens : withComment(tokens, text), source.own));
    if (type === 'FUNCTION') functions.set(name.toLowerCase(), `${kind} ${object}`);
    made.push({
      statement: { phase: 'after-data', kind, object, sql },
      context: { sqlMode: sqlMode ?? '', collation, databaseCollation, timeZone: SCRIPT_TIME_ZONE },
    });
  }
  return { made, omitted, functions, leftFunctions };
}

function rightToRead({ session: { dialect, version } }: SchemaSource): string {
  if (dialect !== MARIADB) return 'SHOW_ROUTINE ON *.*';
  return version >= 110_300 ? 'SHOW CREATE ROUTINE on the database' : 'SELECT ON mysql.proc';
}

/** A routine that has a comment, with this one or none: the server prints it before the body, behind the parameters. */
function withComment(tokens: readonly Token[], text: string | undefined): readonly Token[] {
  const at = positions(tokens);
  let depth = 0;
  for (const [index, position] of at.entries()) {
    const token = tokens[position];
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
    const value = at[index + 1] ?? -1;
    if (depth > 0 || !isWord(token, 'COMMENT') || tokens[value]?.kind !== 'string') continue;
    if (text === undefined) return without(tokens, new Set([position, value]));
    return tokens.map((one, where) => (where === value ? { kind: 'string', text } : one));
  }
  return tokens;
}

/** Not the server's own constant, which doubles backslashes even where they are themselves. */
export function constantOf(comment: string, { backslash }: Reading): string {
  return backslash ? mysqlLiteral(comment) : literal(comment);
}
