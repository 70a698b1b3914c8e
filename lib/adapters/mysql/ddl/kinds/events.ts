// Events: made DISABLEd, so that nothing runs in a copy by itself.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../../core/sql/quote.ts';
import { type Own, withoutDatabase, withoutDefiner } from '../database-name.ts';
import { COMMENT_WHY, type Found, type Made, type SchemaSource } from '../source.ts';
import { isWord, positions, readingOf, type Token, textOf, tokensOf } from '../tokens.ts';
import { constantOf } from './routines.ts';

const Row = z.object({ name: z.string(), comment: z.string() });
const EVENTS = `SELECT event_name AS name, event_comment AS comment FROM information_schema.events
  WHERE event_schema = DATABASE() ORDER BY BINARY event_name`;

export async function readEvents(source: SchemaSource): Promise<Found> {
  const made: Made[] = [];
  const omitted: OmittedObject[] = [];
  for (const { name, comment } of await source.session.rows(EVENTS, Row, 'read the events')) {
    const object = tableKey(source.id(name));
    const shown = await source.show(`SHOW CREATE EVENT ${mysqlIdent(name)}`, object);
    const [, sqlMode, timeZone, printed, , collation, databaseCollation] = shown;
    if (!printed || !collation || !databaseCollation) {
      omitted.push({
        kind: 'event',
        object,
        why: 'its text may not be read: grant EVENT on the database to this user',
      });
      continue;
    }
    const reading = readingOf(sqlMode ?? '');
    if (comment !== '' && source.comments === 'omit')
      omitted.push({ kind: 'comment', object: `event ${object}`, why: COMMENT_WHY });
    const text = comment === '' || source.comments === 'omit' ? undefined : constantOf(comment, reading);
    const sql = eventText(tokensOf(printed, reading), source.own, text);
    made.push({
      statement: { phase: 'after-data', kind: 'event', object, sql },
      context: { sqlMode: sqlMode ?? '', collation, databaseCollation, timeZone: timeZone ?? 'SYSTEM' },
    });
  }
  return { made, omitted };
}

/**
 * `CREATE EVENT … ON SCHEDULE … ON COMPLETION … DISABLE [COMMENT …] DO …`. One that ends some day is PRESERVEd: after that day the
 * server would not make it.
 * @param comment a constant
 */
export function eventText(printed: readonly Token[], own: Own, comment: string | undefined): string {
  const tokens = withoutDefiner(printed);
  const at = positions(tokens);
  const word = (index: number, ...words: readonly string[]) => isWord(tokens[at[index] ?? -1], ...words);
  const completion = at.findIndex((_, index) => word(index, 'ON') && word(index + 1, 'COMPLETION'));
  const body = at.findIndex((_, index) => index > completion && word(index, 'DO'));
  const schedule = tokens.slice(0, at[completion]);
  const ends = schedule.some((token) => isWord(token, 'AT', 'ENDS'));
  const keeps = ends || !word(completion + 2, 'NOT');
  const parts = [
    textOf(withoutDatabase(schedule, own, true)).trimEnd(),
    `ON COMPLETION ${keeps ? '' : 'NOT '}PRESERVE DISABLE`,
    comment === undefined ? [] : `COMMENT ${comment}`,
    textOf(withoutDatabase(tokens.slice(at[body]), own)),
  ];
  return parts.flat().join(' ');
}
