// Reads a database of MySQL or MariaDB as statements that recreate it in an empty one of any name, from what the server prints (SHOW CREATE).
// What is left out is listed.
import { tableKey } from '../../../core/model/names.ts';
import type { SchemaScript } from '../../../core/model/schema-script.ts';
import type { MysqlSession } from '../session.ts';
import { databaseStatement, withSettings } from './contexts.ts';
import { readEvents } from './kinds/events.ts';
import { readOmitted } from './kinds/omitted.ts';
import { readRelations } from './kinds/relations.ts';
import { readRoutines } from './kinds/routines.ts';
import { readSequences } from './kinds/sequences.ts';
import { readTables } from './kinds/tables.ts';
import { readTriggers } from './kinds/triggers.ts';
import { readViews } from './kinds/views.ts';
import { openSource } from './source.ts';

export { MYSQL_SCRIPT_SETTINGS } from './contexts.ts';

export interface MysqlSchemaOptions {
  /** Comments are people's text. */
  readonly comments: 'keep' | 'omit';
}

/**
 * Reads the session's database. No statement names it: each runs alone, in order, in a session that has the copy selected and has run
 * `MYSQL_SCRIPT_SETTINGS`. A statement of kind `setting` holds until the next one: whoever goes on in a new session runs the last one
 * before that place first. Of `sequences`, `lastValue` is what comes next (`ALTER SEQUENCE … RESTART WITH`) unless `isCalled`.
 * @throws EnvironmentError when the catalog or a table's definition cannot be read
 */
export async function readMysqlSchema(session: MysqlSession, options: MysqlSchemaOptions): Promise<SchemaScript> {
  const source = await openSource(session, options.comments);
  const database = { name: source.own.database, characterSet: source.characterSet, collation: source.collation };
  const relations = await readRelations(source);
  const sequences = await readSequences(source, relations.sequences);
  const tables = await readTables(source, relations.tables, relations.sequences);
  const routines = await readRoutines(source);
  const named = (kind: string, names: readonly string[]) =>
    names.map((name) => [source.fold(name), `${kind} ${tableKey(source.id(name))}`] as const);
  const tableNames = relations.tables.map(({ name }) => name);
  const views = await readViews(source, {
    relations: new Map([...named('table', tableNames), ...named('sequence', relations.sequences)]),
    left: new Map([...relations.left].map(([name, object]) => [source.fold(name), object])),
    functions: routines.functions,
    leftFunctions: routines.leftFunctions,
  });
  const triggers = await readTriggers(source, relations.left);
  const events = await readEvents(source);
  const made = [sequences, tables, routines, views, triggers, events].flatMap((found) => found.made);
  return {
    statements: [databaseStatement(database), ...withSettings(made, database)],
    sequences: sequences.values,
    omitted: [
      ...(await readOmitted(source)),
      ...relations.left.values(),
      ...[tables, routines, views, triggers, events].flatMap((found) => found.omitted),
    ],
  };
}
