// Triggers, routines, events and views keep what their session was when they were made: MySQL reads and runs them under it. One statement
// cannot carry it (a SET is a statement of its own), so statements of kind `setting` stand before the objects that need one and hold until
// the next. `character_set_client` says in which bytes a text came; here every text comes in UTF-8, so it is none of them.
import { displayIdentifier } from '../../../core/model/names.ts';
import type { DdlStatement } from '../../../core/model/schema-script.ts';
import { mysqlIdent, mysqlLiteral } from '../../../core/sql/quote.ts';
import type { Made } from './source.ts';

export interface Context {
  readonly sqlMode: string;
  /** Of text constants. */
  readonly collation: string;
  /** Default of the database when the object was made: of parameters and variables without a character set. undefined: any. */
  readonly databaseCollation?: string | undefined;
  /** Of events. */
  readonly timeZone: string;
}

/**
 * What sessions that make tables need, near to mysqldump's: no other engine in place of one that is missing, dates and zeros as they are.
 * Not strict: since 10.5.26 MariaDB then refuses foreign keys that it has (a NOT NULL column that follows one that may be NULL).
 * `explicit_defaults_for_timestamp` can be set in MariaDB since 10.8.4 and is on elsewhere.
 */
export const SCRIPT_SQL_MODE = 'ALLOW_INVALID_DATES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION';
export const SCRIPT_TIME_ZONE = '+00:00';

export const MYSQL_SCRIPT_SETTINGS: readonly string[] = [
  'SET NAMES utf8mb4',
  `SET SESSION sql_mode = ${mysqlLiteral(SCRIPT_SQL_MODE)} /*M!100804 , SESSION explicit_defaults_for_timestamp = 1 */`,
  `SET SESSION time_zone = ${mysqlLiteral(SCRIPT_TIME_ZONE)}`,
  'SET SESSION foreign_key_checks = 1',
  'SET SESSION unique_checks = 1',
];

interface Database {
  readonly name: string;
  readonly characterSet: string;
  readonly collation: string;
}

/** Without a name it is the session's database, whatever that is called. */
function alterDatabase({ characterSet, collation }: { characterSet?: string; collation: string }): string {
  const set = characterSet === undefined ? '' : `CHARACTER SET ${mysqlIdent(characterSet)} `;
  return `ALTER DATABASE ${set}COLLATE ${mysqlIdent(collation)}`;
}

/** The defaults that tables and routines of the source rely on. */
export function databaseStatement(database: Database): DdlStatement {
  return {
    phase: 'before-data',
    kind: 'database',
    object: displayIdentifier(database.name),
    sql: alterDatabase(database),
  };
}

/** The statements, with the settings that they need between them; those of `MYSQL_SCRIPT_SETTINGS` hold again at the end. */
export function withSettings(made: readonly Made[], database: Database): readonly DdlStatement[] {
  const statements: DdlStatement[] = [];
  let session: string | undefined;
  let collation = database.collation;
  let number = 0;
  const add = (sql: string): void => {
    number += 1;
    statements.push({ phase: 'after-data', kind: 'setting', object: `${number}`, sql });
  };
  for (const { statement, context } of made) {
    if (context !== undefined) {
      if (session !== sessionSql(context)) add(sessionSql(context));
      const wanted = context.databaseCollation ?? collation;
      if (collation !== wanted) add(alterDatabase({ collation: wanted }));
      session = sessionSql(context);
      collation = wanted;
    }
    statements.push(statement);
  }
  if (collation !== database.collation) add(alterDatabase(database));
  // SET NAMES gives back the collation that a session begins with.
  if (session !== undefined) for (const sql of MYSQL_SCRIPT_SETTINGS.slice(0, 3)) add(sql);
  return statements;
}

function sessionSql({ sqlMode, collation, timeZone }: Context): string {
  const values = { sql_mode: sqlMode, collation_connection: collation, time_zone: timeZone };
  return `SET ${Object.entries(values)
    .map(([name, value]) => `SESSION ${name} = ${mysqlLiteral(value)}`)
    .join(', ')}`;
}

/** The settings that hold where the statement at `position` stands, for a session that begins there: the last of each sort. */
export function settingsAt(statements: readonly DdlStatement[], position: number): readonly string[] {
  const last = new Map<string, string>();
  for (const { kind, sql } of statements.slice(0, position)) {
    if (kind !== 'setting') continue;
    const sort = sql.startsWith('ALTER DATABASE') ? 'database' : (sql.split(' = ')[0] ?? sql);
    last.delete(sort);
    last.set(sort, sql);
  }
  return [...last.values()];
}
