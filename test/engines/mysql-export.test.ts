// A MySQL database in Parquet: every value is what the server itself says of it, asked in SQL and not through our reading of its bytes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { duckdbEngine } from '../../lib/adapters/duckdb/engine.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlSource, type MysqlSession } from '../../lib/adapters/mysql/session.ts';
import { openMysqlSource } from '../../lib/adapters/mysql/source.ts';
import type { Catalog, Column, Table } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { tableKey } from '../../lib/core/model/names.ts';
import { ident, literal, mysqlIdent } from '../../lib/core/sql/quote.ts';
import type { SourceDatabase } from '../../lib/ports/source-database.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';

let server: MariadbServer;
let source: SourceDatabase;
let asked: MysqlSession;
let catalog: Catalog;
let files: readonly TableFiles[];
let folder: string;
let engine: ReturnType<typeof duckdbEngine>;

/** The server's own words for a value, in the canonical form. */
function said({ name, type }: Column): string {
  const column = mysqlIdent(name);
  const trimmed = `IF(LOCATE('.', ${column}), TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(${column} AS CHAR))), CAST(${column} AS CHAR))`;
  switch (type.category) {
    case 'binary':
    case 'other':
      return `CONCAT('\\\\x', LOWER(HEX(${column})))`;
    case 'bit':
      return `LPAD(BIN(${column} + 0), ${type.maxLength ?? 1}, '0')`;
    case 'integer':
      return `CAST(${column} + 0 AS CHAR)`;
    case 'date':
    case 'time':
    case 'timestamp':
      return trimmed;
    default:
      return `CONVERT(${column} USING utf8mb4)`;
  }
}

const texts = z.record(z.string(), z.string().nullable());

async function serverSays(table: Table): Promise<(string | null)[][]> {
  const select = table.columns.map((column, at) => `${said(column)} AS c${at}`).join(', ');
  const rows = await asked.rows(`SELECT ${select} FROM ${mysqlIdent(table.id.name)}`, texts, 'ask');
  return rows.map((row) => table.columns.map((_, at) => row[`c${at}`] ?? null)).sort(byText);
}

async function fileSays(table: Table): Promise<(string | null)[][]> {
  const exported = files.find((candidate) => tableKey(candidate.table) === tableKey(table.id));
  const path = exported?.files[0];
  if (path === undefined) return [];
  const session = await engine.session();
  const select = table.columns.map(({ name }, at) => `CAST(${ident(name)} AS VARCHAR) AS c${at}`).join(', ');
  const rows = await session.all(`SELECT ${select} FROM read_parquet(${literal(path)})`, 'look');
  return rows
    .map((row) =>
      table.columns.map((_, at) =>
        z
          .string()
          .nullable()
          .parse(row[`c${at}`] ?? null),
      ),
    )
    .sort(byText);
}

const byText = (a: readonly unknown[], b: readonly unknown[]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
const tableOf = (name: string): Table => z.custom<Table>().parse(catalog.tables.find(({ id }) => id.name === name));

needs('mariadb')('a MySQL database in Parquet', () => {
  beforeAll(async () => {
    server = await startMariadb();
    server.load('CREATE DATABASE `shop "odd"` CHARACTER SET utf8mb4');
    for (const file of ['mysql-shop', 'mysql-ends-of-time'])
      server.load(readFileSync(new URL(`../fixtures/${file}.sql`, import.meta.url), 'utf8'), 'shop "odd"');
    folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-'));
    engine = duckdbEngine({ spill: join(folder, 'spill'), threads: 1, memoryLimit: '400MB' });
    const connection = parseMysqlConnection(server.url('shop "odd"'), {});
    asked = await connectMysqlSource(connection);
    source = await openMysqlSource({ connection, comments: 'drop' }, engine.session);
    catalog = await source.catalog();
    // after the snapshot was opened: nobody sees it
    server.load("INSERT INTO customers (full_name) VALUES ('Late Comer')", 'shop "odd"');
    files = await source.exportTables({
      catalog,
      rowsFor: (table) => (table.includes('empty') ? 'none' : 'all'),
      directory: join(folder, 'raw'),
      scratch: join(folder, 'scratch'),
      onProgress: () => undefined,
    });
    server.load("DELETE FROM customers WHERE full_name = 'Late Comer'", 'shop "odd"');
  }, 180_000);
  afterAll(async () => {
    await source?.close();
    await asked?.end();
    await engine?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    'customers',
    'orders',
    'numbers',
    'times',
    'ends',
    'bytes',
    'texts',
    'order',
    'back`tick "quote" \'single\'',
    'line\nbreak/..',
  ])('has every value of %j as the server prints it', async (name) => {
    const table = tableOf(name);
    const exact = { ...table, columns: table.columns.filter(({ type }) => type.category !== 'float') };
    const wanted = await serverSays(exact);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await fileSays(exact)).toEqual(wanted);
  });

  it('has floats with all their digits', async () => {
    const session = await engine.session();
    const path = files.find(({ table }) => table.name === 'numbers')?.files[0] ?? '';
    const rows = await session.all(`SELECT f, g8 FROM read_parquet(${literal(path)}) ORDER BY id`, 'look');
    expect(rows.map(({ g8 }) => g8)).toEqual([
      2.2250738585072014e-308,
      0.1,
      1.7976931348623157e308,
      0.30000000000000004,
      null,
      null,
    ]);
    expect(rows.map(({ f }) => Math.fround(Number(f)))).toEqual(
      [1.5e-38, 0.1, 16777216, -1.25, 3.4028234e38, -3.4028234e38].map(Math.fround),
    );
  });

  it('holds the rows of one point in time', () => {
    expect(files.find(({ table }) => table.name === 'customers')?.rows).toBe(3);
  });

  it('types what Parquet holds exactly, and keeps dates that are none as texts', () => {
    const types = Object.fromEntries(
      (files.find(({ table }) => table.name === 'times')?.columns ?? []).map(({ name, duckdbType }) => [
        name,
        duckdbType,
      ]),
    );
    expect(types).toMatchObject({ d: 'VARCHAR', dt: 'VARCHAR', dt6: 'TIMESTAMP', ts: 'TIMESTAMP' });
  });

  it('has no file of a table whose rows are left out', () => {
    expect(files.find(({ table }) => table.name === 'empty_one')).toMatchObject({ rows: 0, files: [] });
  });

  it('reads JSON, generated columns, keys and references into the catalog', () => {
    const [customers, orders] = [tableOf('customers'), tableOf('orders')];
    const column = (table: Table, name: string) => table.columns.find((candidate) => candidate.name === name);
    expect(column(orders, 'details')?.type.category).toBe('json');
    expect(column(customers, 'mail_lower')?.generated?.from).toEqual(['email']);
    expect(column(customers, 'id')).toMatchObject({ identity: 'by default', generatedKey: true });
    expect(customers.uniques.map(({ name, columns }) => [name, columns])).toEqual([
      ['PRIMARY', ['id']],
      ['customers_email', ['email']],
    ]);
    expect(orders.foreignKeys.find(({ name }) => name === 'orders_customer')).toMatchObject({
      columns: ['customer_id'],
      references: customers.id,
      referencedColumns: ['id'],
    });
    expect(customers.checks.map(({ name, columns }) => [name, columns])).toContainEqual([
      'customers_name_filled',
      ['full_name'],
    ]);
  });

  it('is never written to', async () => {
    await expect(asked.run("UPDATE customers SET full_name = ''", 'write')).rejects.toThrow('read-only');
  });

  describe('of which a user may read a table in part', () => {
    const customers = '`shop "odd"`.customers';
    const asPart = async <T>(grants: string, use: (source: SourceDatabase) => Promise<T>): Promise<T> => {
      server.load(`CREATE OR REPLACE USER part@'127.0.0.1' IDENTIFIED BY 'x'; ${grants}`);
      const url = new URL(server.url('shop "odd"'));
      const connection = parseMysqlConnection(`mysql://part:x@127.0.0.1:${url.port}${url.pathname}`, {});
      const part = await openMysqlSource({ connection, comments: 'drop' }, engine.session);
      try {
        return await use(part);
      } finally {
        await part.close();
      }
    };

    it('is a blocker with the rule that leaves its rows out, where its definition is shown', async () => {
      const grants = `GRANT SELECT (id), INSERT (email) ON ${customers} TO part@'127.0.0.1'; GRANT UPDATE ON ${customers} TO part@'127.0.0.1'`;
      const { blockers, script } = await asPart(grants, async (part) => ({
        blockers: await part.preflight(await part.catalog(), () => 'all'),
        script: await part.schema(),
      }));
      expect(blockers).toEqual([
        expect.objectContaining({ code: 'NOT_READABLE', paste: expect.stringContaining('rows: none') }),
      ]);
      expect(script.statements.some(({ sql }) => sql.includes('customers'))).toBe(true);
    });

    it('is refused at once with the right to grant, where its definition is not shown', async () => {
      const grants = `GRANT SELECT (id), INSERT (email) ON ${customers} TO part@'127.0.0.1'; GRANT SELECT (id) ON \`shop "odd"\`.orders TO part@'127.0.0.1'`;
      const refused = asPart(grants, async (part) => part.preflight(await part.catalog(), () => 'all'));
      await expect(refused).rejects.toMatchObject({
        code: 'REFUSED',
        blockers: ['customers', 'orders'].map((name) => ({
          code: 'NOT_READABLE',
          where: `"shop ""odd""".${name}`,
          message: expect.stringContaining('grant SELECT on the whole table'),
          paste: '',
        })),
      });
    });
  });
});
