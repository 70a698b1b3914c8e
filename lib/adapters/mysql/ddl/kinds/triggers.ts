// Triggers, in the order in which they run.
import { z } from 'zod';
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import type { OmittedObject } from '../../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../../core/sql/quote.ts';
import { SCRIPT_TIME_ZONE } from '../contexts.ts';
import { type Own, withoutDatabase, withoutDefiner } from '../database-name.ts';
import type { Found, Made, SchemaSource } from '../source.ts';
import { isMark, isWord, nameOf, positions, readingOf, type Token, textOf, tokensOf } from '../tokens.ts';

const Row = z.object({ name: z.string(), table: z.string() });

const TRIGGERS = `SELECT trigger_name AS name, event_object_table AS \`table\` FROM information_schema.triggers
  WHERE trigger_schema = DATABASE()
  ORDER BY BINARY event_object_table, event_manipulation, action_timing, action_order, BINARY trigger_name`;

/** @param left tables that are not copied */
export async function readTriggers(source: SchemaSource, left: ReadonlyMap<string, OmittedObject>): Promise<Found> {
  const made: Made[] = [];
  const omitted: OmittedObject[] = [];
  for (const { name, table } of await source.session.rows(TRIGGERS, Row, 'read the triggers')) {
    const id = source.id(table);
    const object = `${displayIdentifier(name)} on ${tableKey(id)}`;
    const because = left.get(table);
    if (because !== undefined) {
      omitted.push({ kind: 'trigger', object, why: `it depends on ${because.kind} ${because.object}` });
      continue;
    }
    const shown = await source.show(`SHOW CREATE TRIGGER ${mysqlIdent(name)}`, object);
    const [, sqlMode, printed, , collation, databaseCollation] = shown;
    if (!printed || !collation || !databaseCollation) {
      omitted.push({
        kind: 'trigger',
        object,
        why: 'its text may not be read: grant TRIGGER on the database to this user',
      });
      continue;
    }
    const sql = textOf(triggerText(tokensOf(printed, readingOf(sqlMode ?? '')), source.own));
    made.push({
      statement: { phase: 'after-data', kind: 'trigger', object, table: id, needs: [`table ${tableKey(id)}`], sql },
      context: { sqlMode: sqlMode ?? '', collation, databaseCollation, timeZone: SCRIPT_TIME_ZONE },
    });
  }
  return { made, omitted };
}

/** The server keeps a trigger as it was typed: its name or its table may be qualified. */
export function triggerText(printed: readonly Token[], own: Own): readonly Token[] {
  const tokens = withoutDefiner(printed);
  const at = positions(tokens);
  const word = (index: number, text: string) => isWord(tokens[at[index] ?? -1], text);
  const each = at.findIndex((_, index) => word(index, 'FOR') && word(index + 1, 'EACH') && word(index + 2, 'ROW'));
  const end = (at[each + 2] ?? tokens.length - 1) + 1;
  const follows = word(each + 3, 'FOLLOWS') || word(each + 3, 'PRECEDES');
  return [
    ...withoutDatabase(tokens.slice(0, end), own, true),
    ...withoutDatabase(tokens.slice(follows ? afterName(tokens, at, each + 4) : end), own),
  ];
}

/** Triggers are made in their order: one that says which it follows or precedes would look for it too early. */
function afterName(tokens: readonly Token[], at: readonly number[], index: number): number {
  const last = isMark(tokens[at[index + 1] ?? -1], '.') ? index + 2 : index;
  return nameOf(tokens[at[last] ?? -1]) === undefined ? (at[index] ?? 0) : (at[last] ?? 0) + 1;
}
