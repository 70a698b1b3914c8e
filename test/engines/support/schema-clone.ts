// For tests of the schema reader: databases from SQL files, copies by our own script, and what pg_dump says of both.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readSchema, SCRIPT_SETTINGS, type SchemaOptions } from '../../../lib/adapters/postgres/ddl/read-schema.ts';
import type { SchemaScript } from '../../../lib/core/model/schema-script.ts';
import { ident, literal, qualified } from '../../../lib/core/sql/quote.ts';
import { debianBin } from './postgres-servers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Our own schema of odd objects. */
export const ODD_SCHEMA = join(root, 'test/fixtures/odd-schema.sql');

/** What only version 18 has. */
export const ODD_SCHEMA_18 = join(root, 'test/fixtures/odd-schema-18.sql');

/** A file of the shared test material, or our own schema where that is not there. */
export function sharedFile(path: string): string {
  const file = join(process.env.MASKLAKE_SHARED ?? join(root, '../shared'), path);
  return existsSync(file) ? file : ODD_SCHEMA;
}

export async function connected<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database, optionally another user. */
export function databaseUrl(server: string, database: string, user = 'postgres'): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  url.username = user;
  return url.href;
}

export async function createDatabase(server: string, name: string, owner = 'postgres'): Promise<string> {
  await connected(server, (client) =>
    client.query(`CREATE DATABASE ${ident(name)} OWNER ${ident(owner)} TEMPLATE template0`),
  );
  return databaseUrl(server, name);
}

function run(program: string, args: readonly string[]): string {
  const done = spawnSync(join(debianBin(), program), args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr.slice(0, 2000)}`);
  return done.stdout;
}

export async function databaseFromFile(server: string, name: string, file: string): Promise<string> {
  const url = await createDatabase(server, name);
  run('psql', ['-qX', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null', '-d', url, '-f', file]);
  return url;
}

export async function scriptOf(url: string, options: SchemaOptions = {}): Promise<SchemaScript> {
  return connected(url, (client) => readSchema(client, options));
}

/** Runs a script; `failed` names every statement that the server refused. */
export async function replay(script: SchemaScript, url: string): Promise<readonly string[]> {
  return connected(url, async (client) => {
    const failed: string[] = [];
    for (const setting of SCRIPT_SETTINGS) await client.query(setting);
    for (const { kind, object, sql } of script.statements) {
      await client.query(sql).catch((error: Error) => failed.push(`${kind} ${object}: ${error.message}`));
    }
    for (const { name, lastValue, isCalled } of script.sequences)
      await client.query(`SELECT setval(${literal(qualified(name))}, ${lastValue}, ${isCalled})`);
    return failed;
  });
}

/** pg_dump's statements in alphabetical order, without its comments and settings. */
export function dumped(url: string, options: readonly string[] = ['--no-comments']): readonly string[] {
  const text = run('pg_dump', ['-s', '--no-owner', '--no-acl', ...options, '-d', url]);
  const lines = text.split('\n').filter((line) => !/^(--( |$)|\\(un)?restrict)/.test(line));
  const statements = lines
    .join('\n')
    .split(/;\n\n+/)
    .map((statement) => statement.trim());
  return statements.filter((statement) => statement !== '' && !statement.startsWith('SET ')).sort();
}
