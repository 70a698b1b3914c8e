// For tests of the MySQL schema reader: a database's script, and another database on the same server made by it.
import { fileURLToPath } from 'node:url';
import mysql from 'mysql2/promise';
import { parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { MYSQL_SCRIPT_SETTINGS, readMysqlSchema } from '../../../lib/adapters/mysql/ddl/read-schema.ts';
import { connectMysqlSource } from '../../../lib/adapters/mysql/session.ts';
import type { DdlStatement, SchemaScript } from '../../../lib/core/model/schema-script.ts';
import { mysqlIdent, mysqlLiteral } from '../../../lib/core/sql/quote.ts';
import type { MariadbServer } from './mariadb-server.ts';

/** Our own database of odd objects. */
export const ODD_MYSQL_SCHEMA = fileURLToPath(new URL('../../fixtures/odd-mysql-schema.sql', import.meta.url));

export async function mysqlScript(
  server: MariadbServer,
  database: string,
  comments: 'keep' | 'omit' = 'keep',
  url = server.url(database),
): Promise<SchemaScript> {
  const session = await connectMysqlSource(parseMysqlConnection(url, {}));
  try {
    return await readMysqlSchema(session, { comments });
  } finally {
    await session.end();
  }
}

function connected(server: MariadbServer, database: string): Promise<mysql.Connection> {
  const url = new URL(server.url(database));
  return mysql.createConnection({
    host: url.hostname,
    port: Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    charset: 'utf8mb4',
  });
}

/** Runs SQL in a database, each statement alone. @returns the rows of the last */
export async function runMysql(server: MariadbServer, database: string, ...sql: readonly string[]): Promise<unknown> {
  const connection = await connected(server, database);
  try {
    let rows: unknown;
    for (const statement of sql) [rows] = await connection.query(statement);
    return rows;
  } finally {
    await connection.end();
  }
}

/**
 * Makes `database`, which must not exist, by a script.
 * @param between statements after the tables and before what follows the rows
 * @returns `kind object: message` of every statement that the server refused
 */
export async function copyMysql(
  server: MariadbServer,
  script: SchemaScript,
  database: string,
  between: readonly string[] = [],
): Promise<readonly string[]> {
  server.load(`CREATE DATABASE ${mysqlIdent(database)} CHARACTER SET latin2`);
  const refused: string[] = [];
  const phase = (name: DdlStatement['phase']) => script.statements.filter((statement) => statement.phase === name);
  const connection = await connected(server, database);
  const run = async (statements: readonly DdlStatement[]): Promise<void> => {
    for (const { kind, object, sql } of statements)
      await connection.query(sql).catch((error: Error) => refused.push(`${kind} ${object}: ${error.message}`));
  };
  try {
    for (const setting of MYSQL_SCRIPT_SETTINGS) await connection.query(setting);
    await run(phase('before-data'));
    for (const sql of between) await connection.query(sql);
    for (const { name, lastValue, isCalled } of script.sequences)
      await connection.query(
        isCalled
          ? `DO SETVAL(${mysqlIdent(name.name)}, ${lastValue})`
          : `ALTER SEQUENCE ${mysqlIdent(name.name)} RESTART WITH ${lastValue}`,
      );
    await run(phase('after-data'));
  } finally {
    await connection.end();
  }
  return refused;
}

/** INSERT … SELECT of every column that is stored and not computed, for the tables of a script. */
export async function copyRows(server: MariadbServer, script: SchemaScript, from: string): Promise<readonly string[]> {
  const inserts: string[] = [];
  for (const { kind, table } of script.statements) {
    if (kind !== 'table' || table === undefined) continue;
    const rows = await runMysql(
      server,
      from,
      `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ${mysqlLiteral(from)}
        AND table_name = ${mysqlLiteral(table.name)} AND extra NOT LIKE '%GENERATED%' ORDER BY ordinal_position`,
    );
    const columns = (rows as readonly { readonly name: string }[]).map(({ name }) => mysqlIdent(name)).join(', ');
    const into = mysqlIdent(table.name);
    inserts.push(`INSERT INTO ${into} (${columns}) SELECT ${columns} FROM ${mysqlIdent(from)}.${into}`);
  }
  return inserts;
}

/** The statements as if the database were called `db`: what can be compared with those of a copy. */
export function statementsOf({ statements }: SchemaScript): readonly DdlStatement[] {
  const database = statements.find(({ kind }) => kind === 'database')?.object ?? '';
  const named = (name: string) => name.replace(`${database}.`, () => 'db.');
  return statements.map((statement) => ({
    ...statement,
    object: statement.kind === 'database' ? 'db' : named(statement.object),
    ...(statement.table === undefined ? {} : { table: { ...statement.table, schema: 'db' } }),
    ...(statement.needs === undefined ? {} : { needs: statement.needs.map(named) }),
  }));
}
