// The sample company in a real Postgres: it is what the demo promises, and the same each time.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbeddedServer } from '../../lib/adapters/local/embedded-postgres.ts';
import { startEmbeddedPostgres } from '../../lib/adapters/local/embedded-postgres.ts';
import { removeServer } from '../../lib/adapters/local/server-process.ts';
import { createSampleCompany } from '../../lib/demo/sample-company.ts';
import { SHOWCASE_QUERIES } from '../../lib/demo/showcase.ts';

const SIZE = { customers: 5_000, orders: 8_000 };
let directory: string;
let server: EmbeddedServer;
let client: pg.Client;

async function connect(database: string): Promise<pg.Client> {
  const connection = new pg.Client(server.connection(database));
  await connection.connect();
  return connection;
}

async function numberOf(sql: string, on = client): Promise<number> {
  const { rows } = await on.query<{ n: string }>(sql);
  return Number(rows[0]?.n);
}

async function digest(on: pg.Client): Promise<unknown> {
  const tables = await on.query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'hr', 'support', 'web') ORDER BY 1",
  );
  const digests: unknown[] = [];
  for (const { name } of tables.rows) {
    digests.push(
      (
        await on.query(
          `SELECT '${name}' AS name, count(*) AS n, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM ${name} t`,
        )
      ).rows[0],
    );
  }
  return digests;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mlk-'));
  server = await startEmbeddedPostgres({ directory, databases: ['shop', 'again', 'empty'] });
  client = await connect('shop');
  await createSampleCompany(client, SIZE);
}, 180_000);

afterAll(async () => {
  await client?.end();
  await server?.stop();
  await removeServer(directory);
});

describe('the sample company', () => {
  it('has as many customers and orders as asked for, in at least ten tables', async () => {
    expect(await numberOf('SELECT count(*) AS n FROM customers')).toBe(SIZE.customers);
    expect(await numberOf('SELECT count(*) AS n FROM orders')).toBe(SIZE.orders);
    expect(
      await numberOf("SELECT count(*) AS n FROM pg_tables WHERE schemaname IN ('public', 'hr', 'support', 'web')"),
    ).toBeGreaterThanOrEqual(10);
  });

  it('is the same each time', async () => {
    const again = await connect('again');
    try {
      await createSampleCompany(again, SIZE);
      expect(await digest(again)).toEqual(await digest(client));
    } finally {
      await again.end();
    }
  });

  it('has rows in every table', async () => {
    const { rows } = await client.query('SELECT relname FROM pg_stat_user_tables WHERE n_live_tup = 0');
    expect(rows).toEqual([]);
  });

  it('has the objects that a masked copy must bring back', async () => {
    const kinds = await client.query<{ kind: string; n: string }>(`
      SELECT relkind::text AS kind, count(*) AS n FROM pg_class c JOIN pg_namespace s ON s.oid = relnamespace
      WHERE nspname IN ('public', 'hr', 'support', 'web') GROUP BY 1`);
    const found = Object.fromEntries(kinds.rows.map((row) => [row.kind, Number(row.n)]));
    expect(found).toMatchObject({ v: 2, m: 1 });
    expect(found.S).toBeGreaterThanOrEqual(8);
    expect(await numberOf('SELECT count(*) AS n FROM pg_trigger WHERE NOT tgisinternal')).toBe(1);
    expect(await numberOf("SELECT count(*) AS n FROM pg_constraint WHERE contype = 'f' AND conrelid = confrelid")).toBe(
      2,
    );
    expect(
      await numberOf("SELECT count(*) AS n FROM pg_constraint WHERE contype = 'p' AND cardinality(conkey) > 1"),
    ).toBeGreaterThanOrEqual(3);
  });

  it('has NULL, empty, foreign-script and very long values', async () => {
    expect(await numberOf('SELECT count(*) AS n FROM customers WHERE phone IS NULL')).toBeGreaterThan(0);
    expect(await numberOf("SELECT count(*) AS n FROM customers WHERE notes = ''")).toBeGreaterThan(0);
    expect(await numberOf("SELECT count(*) AS n FROM customers WHERE first_name !~ '[A-Za-z]'")).toBeGreaterThan(0);
    expect(await numberOf("SELECT count(*) AS n FROM customers WHERE interests = '{}'")).toBeGreaterThan(0);
    expect(await numberOf('SELECT coalesce(max(length(body)), 0) AS n FROM support.tickets')).toBeLessThan(1_000);
    const long = await connect('empty');
    try {
      await createSampleCompany(long, { customers: 8_000, orders: 10 });
      expect(await numberOf('SELECT max(length(body)) AS n FROM support.tickets', long)).toBeGreaterThan(50_000);
    } finally {
      await long.end();
    }
  });

  it('mentions people by name in free text', async () => {
    const mentioned =
      'SELECT count(*) AS n FROM support.tickets t JOIN customers c USING (customer_id) WHERE strpos(t.body, c.full_name) > 0';
    expect(await numberOf(mentioned)).toBeGreaterThan(100);
  });

  it('takes new rows: sequences are past the maximum', async () => {
    await client.query('BEGIN');
    await client.query(
      "INSERT INTO customers (first_name, last_name, full_name, email, country) VALUES ('A', 'B', 'A B', 'a@b', 'GB')",
    );
    await client.query("INSERT INTO orders (customer_id, status, amount, ordered_at) VALUES (1, 'placed', 1, now())");
    await client.query(
      "INSERT INTO invoices (order_id, billing_name, billing_address, total, issued_on) SELECT max(order_id), '', '', 0, now() FROM orders",
    );
    await client.query(
      "INSERT INTO hr.employees (first_name, last_name, work_email, job_title, department, salary, hired_on) VALUES ('A', 'B', 'x@y', '', '', 1, now())",
    );
    await client.query('ROLLBACK');
  });

  it('answers the showcase questions', async () => {
    for (const { sql } of SHOWCASE_QUERIES) {
      const { rowCount } = await client.query(sql.replaceAll('AS DOUBLE', 'AS numeric'));
      expect(rowCount).toBeGreaterThan(1);
    }
  });
});
