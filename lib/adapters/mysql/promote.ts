// A loaded database takes the place of another one that is missing or empty. MySQL renames no database: tables move, all in one statement;
// what hangs on a database by name (views, routines, triggers, events) is made anew. Whatever fails on the way is put back.
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';
import { type DdlStatement, objectName } from '../../core/model/schema-script.ts';
import { isPatch } from '../../core/plan/patches.ts';
import { mysqlIdent, mysqlLiteral, mysqlQualified } from '../../core/sql/quote.ts';
import { describeMysql, type MysqlConnection } from './connection-options.ts';
import { withoutDatabase } from './ddl/database-name.ts';
import { MYSQL_SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { textOf, tokensOf } from './ddl/tokens.ts';
import { isEmptyMysqlDatabase } from './empty-database.ts';
import { saidBy } from './load/refusal.ts';
import { runApart, runStatement } from './load.ts';
import { connectMysqlTarget, type MysqlWriter } from './session.ts';

export interface Promotion {
  /** In the staging database. */
  readonly session: MysqlWriter;
  readonly staging: string;
  readonly target: MysqlConnection;
  /** As they were run. */
  readonly statements: readonly DdlStatement[];
}

const Name = z.object({ name: z.string() });

/** @throws EnvironmentError when the target is not empty, or does not take the tables; then it is as it was */
export async function promoteMysql({ session, staging, target, statements }: Promotion): Promise<void> {
  const name = target.database;
  const own = await defaultsOf(session, staging);
  const before = await defaultsOf(session, name);
  if (own === undefined) throw new EnvironmentError('the staging database is gone', { where: session.label });
  await dropCode(session, staging);
  const tables = await namesOf(session, TABLES, staging);
  const verb = before === undefined ? 'CREATE' : 'ALTER';
  await session.run(`${verb} DATABASE ${mysqlIdent(name)} ${own}`, 'make the target database');
  let moved = false;
  let there: MysqlWriter | undefined;
  try {
    there = await connectMysqlTarget(target);
    if (!(await isEmptyMysqlDatabase(there)))
      throw new EnvironmentError('the target database is not empty any more', { where: describeMysql(target) });
    await move(session, tables, staging, name);
    moved = true;
    await readOwnSequences(there, staging);
    await makeCode(there, statements);
    await runPatches(target, statements);
  } catch (error) {
    await takeBack(session, { tables: moved ? tables : [], staging, name, before });
    throw error;
  } finally {
    await there?.end();
  }
}

interface TakeBack {
  readonly tables: readonly string[];
  readonly staging: string;
  readonly name: string;
  /** Defaults of the target before; undefined when it was made. */
  readonly before: string | undefined;
}

/** Only what was put there is taken away. */
async function takeBack(session: MysqlWriter, { tables, staging, name, before }: TakeBack): Promise<void> {
  if (tables.length > 0) {
    await dropCode(session, name);
    await move(session, tables, name, staging);
  }
  if (before !== undefined) await session.run(`ALTER DATABASE ${mysqlIdent(name)} ${before}`, 'put the target back');
  else if ((await namesOf(session, TABLES, name)).length === 0)
    await session.run(`DROP DATABASE ${mysqlIdent(name)}`, 'take the target database away');
}

const TABLES = `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? AND table_type <> 'VIEW' ORDER BY BINARY table_name`;

async function namesOf(session: MysqlWriter, sql: string, database: string): Promise<readonly string[]> {
  const found = await session.rows(
    sql.replaceAll('?', () => mysqlLiteral(database)),
    Name,
    `look into ${database}`,
  );
  return found.map(({ name }) => name);
}

/** Foreign keys between the tables follow. */
async function move(session: MysqlWriter, tables: readonly string[], from: string, to: string): Promise<void> {
  if (tables.length === 0) return;
  const pairs = tables.map(
    (name) => `${mysqlQualified({ schema: from, name })} TO ${mysqlQualified({ schema: to, name })}`,
  );
  await session.run(`RENAME TABLE ${pairs.join(', ')}`, 'move the tables to the target database');
}

const Defaults = z.object({ characterSet: z.string(), collation: z.string() });

/** Character set and collation of a database as SQL; undefined when there is no such database. */
async function defaultsOf(session: MysqlWriter, database: string): Promise<string | undefined> {
  const [found] = await session.rows(
    `SELECT default_character_set_name AS characterSet, default_collation_name AS collation
     FROM information_schema.schemata WHERE schema_name = ${mysqlLiteral(database)}`,
    Defaults,
    `look for ${database}`,
  );
  return found === undefined
    ? undefined
    : `CHARACTER SET ${mysqlIdent(found.characterSet)} COLLATE ${mysqlIdent(found.collation)}`;
}

/** What holds no rows, in an order in which each may go. A package takes its body along. */
const CODE: readonly (readonly [string, string])[] = [
  ['TRIGGER', 'SELECT trigger_name AS name FROM information_schema.triggers WHERE trigger_schema = ?'],
  ['VIEW', 'SELECT table_name AS name FROM information_schema.views WHERE table_schema = ?'],
  ['EVENT', 'SELECT event_name AS name FROM information_schema.events WHERE event_schema = ?'],
  ...['FUNCTION', 'PROCEDURE', 'PACKAGE'].map(
    (type) =>
      [
        type,
        `SELECT routine_name AS name FROM information_schema.routines WHERE routine_schema = ? AND routine_type = '${type}'`,
      ] as const,
  ),
];

async function dropCode(session: MysqlWriter, database: string): Promise<void> {
  for (const [type, sql] of CODE)
    for (const name of await namesOf(session, sql, database))
      await session.run(`DROP ${type} ${mysqlQualified({ schema: database, name })}`, `drop a ${type.toLowerCase()}`);
}

const Default = z.object({ table: z.string(), column: z.string(), expression: z.string() });

/** A default that calls a sequence names its database: that of the staging database would be looked for. */
async function readOwnSequences(session: MysqlWriter, staging: string): Promise<void> {
  const found = await session.rows(
    `SELECT table_name AS \`table\`, column_name AS \`column\`, column_default AS expression FROM information_schema.columns
     WHERE table_schema = DATABASE() AND column_default LIKE ${mysqlLiteral('%val(`%')}`,
    Default,
    'look for defaults that call a sequence',
  );
  for (const { table, column, expression } of found) {
    const own = textOf(withoutDatabase(tokensOf(expression), { database: staging, caseSensitive: false }));
    if (own === expression) continue;
    const sql = `ALTER TABLE ${mysqlIdent(table)} ALTER COLUMN ${mysqlIdent(column)} SET DEFAULT (${own})`;
    await session.run(sql, 'let a default call its sequence');
  }
}

const KEPT_WITH_TABLES = ['unique', 'index', 'check', 'foreign key'];

async function makeCode(session: MysqlWriter, statements: readonly DdlStatement[]): Promise<void> {
  for (const setting of MYSQL_SCRIPT_SETTINGS) await session.run(setting, 'prepare the session');
  for (const statement of statements) {
    if (statement.phase !== 'after-data' || KEPT_WITH_TABLES.includes(statement.kind)) continue;
    const refused = await runStatement(session, statement);
    if (refused !== undefined) throw refusedBy(session.label, statement, saidBy(refused));
  }
}

/** Rights are given by the name of a database: the target's name got none from what was run in the staging database. */
async function runPatches(target: MysqlConnection, statements: readonly DdlStatement[]): Promise<void> {
  for (const statement of statements.filter(isPatch)) {
    const refused = await runApart(() => connectMysqlTarget(target), statement);
    if (refused === undefined) continue;
    throw refusedBy(describeMysql(target), statement, `${saidBy(refused)}; a patch must be one that can be repeated`);
  }
}

function refusedBy(where: string, statement: DdlStatement, hint: string): EnvironmentError {
  return new EnvironmentError(`the target refuses ${objectName(statement)}, which the staging database took`, {
    where,
    hint,
  });
}
