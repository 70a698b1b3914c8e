// The database that a schema is read from: its name, how names compare there, and what SHOW CREATE prints.
import { z } from 'zod';
import type { TableId } from '../../../core/model/catalog.ts';
import type { DdlStatement, OmittedObject } from '../../../core/model/schema-script.ts';
import type { MysqlSession } from '../session.ts';
import { printedText } from './bytes.ts';
import type { Context } from './contexts.ts';
import type { Own } from './database-name.ts';

/** Why a comment is left out. */
export const COMMENT_WHY = "comments are people's text and may hold data";

export interface SchemaSource {
  readonly session: MysqlSession;
  readonly own: Own;
  readonly comments: 'keep' | 'omit';
  /** Default character set and collation of the database. */
  readonly characterSet: string;
  readonly collation: string;
  readonly id: (name: string) => TableId;
  /** Names of relations that are one to the server are one text. */
  readonly fold: (name: string) => string;
  /** The one row of a SHOW CREATE. @param what the object, which opens an error's message */
  readonly show: (sql: string, what: string) => Promise<readonly (string | null)[]>;
}

/** A statement, and what of the session it must find when it runs; undefined means `MYSQL_SCRIPT_SETTINGS`. */
export interface Made {
  readonly statement: DdlStatement;
  readonly context?: Context | undefined;
}

/** What a reader of one kind of object found, and what it leaves out. */
export interface Found {
  readonly made: readonly Made[];
  readonly omitted: readonly OmittedObject[];
}

const DATABASE = `SELECT schema_name AS name, default_character_set_name AS characterSet, default_collation_name AS collation,
  @@lower_case_table_names AS fold FROM information_schema.schemata WHERE schema_name = DATABASE()`;
const DatabaseRow = z.object({ name: z.string(), characterSet: z.string(), collation: z.string(), fold: z.string() });

/** @throws EnvironmentError when the database cannot be read */
export async function openSource(session: MysqlSession, comments: 'keep' | 'omit'): Promise<SchemaSource> {
  const found = await session.rows(DATABASE, DatabaseRow, 'read the schema');
  const [row] = z.tuple([DatabaseRow]).parse(found);
  return {
    session,
    own: { database: row.name, caseSensitive: row.fold === '0' },
    comments,
    characterSet: row.characterSet,
    collation: row.collation,
    id: (name) => ({ schema: row.name, name }),
    fold: (name) => (row.fold === '0' ? name : name.toLowerCase()),
    show: (sql, what) => showCreate(session, sql, what),
  };
}

/** The one row of a SHOW CREATE. @param what the object, which opens an error's message */
export async function showCreate(
  session: MysqlSession,
  sql: string,
  what: string,
): Promise<readonly (string | null)[]> {
  let first: readonly (Buffer | null)[] = [];
  for await (const values of session.stream(sql, `read the schema of ${what}`)) first = values;
  return first.map((value) => (value === null ? null : printedText(value)));
}
