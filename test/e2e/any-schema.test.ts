// Any schema ends verified, or in one refusal whose lines, pasted, lead to a verified run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshotText } from '../../lib/adapters/files/snapshot-text.ts';
import type { Policy } from '../../lib/core/plan/plan.ts';
import { ident } from '../../lib/core/sql/quote.ts';
import { startPostgres, type TestServer } from '../engines/support/postgres-servers.ts';
import { type PastedRuns, runUntilVerified } from './support/until-verified.ts';

let server: TestServer;
let folder: string;
let made = 0;

beforeAll(async () => {
  // Debian's server brings the extensions that the fixtures use; staging uses the same binaries.
  server = await startPostgres('debian');
  folder = mkdtempSync(join(tmpdir(), 'masklake-any-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.sql`, import.meta.url), 'utf8');
}

function urlOf(database: string, user = 'postgres'): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  url.username = user;
  return url.href;
}

async function query(database: string, sql: string): Promise<void> {
  const client = new pg.Client(urlOf(database));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A new database with this content. */
async function database(sql: string): Promise<string> {
  made += 1;
  const name = `any_${made}`;
  await query('postgres', `CREATE DATABASE ${ident(name)} TEMPLATE template0`);
  if (sql !== '') await query(name, sql);
  return name;
}

async function run(
  sql: string,
  options: { readonly policy?: Policy; readonly user?: string } = {},
): Promise<PastedRuns> {
  const name = await database(sql);
  return runUntilVerified({
    source: urlOf(name, options.user),
    out: join(folder, name),
    ...(options.policy === undefined ? {} : { policy: options.policy }),
  });
}

async function snapshotText(runs: PastedRuns): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of readSnapshotText(join(runs.snapshot, 'snapshot.sql.gz'))) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function codes(runs: PastedRuns): string[] {
  return [...new Set(runs.blockers.flat().map((blocker) => blocker.code))].sort();
}

const VERIFIED = { verdicts: ['verified'], message: '' };
const PASTED_ONCE = { verdicts: ['refused', 'verified'], message: '' };

describe('a run without rules', () => {
  it('verifies an empty database', async () => {
    expect(await run('')).toMatchObject(VERIFIED);
  });

  it('verifies tables without rows, and rows without columns', async () => {
    const sql = `CREATE TABLE a (id int PRIMARY KEY, email text UNIQUE, name text NOT NULL);
      CREATE TABLE b (a int REFERENCES a, x jsonb NOT NULL CHECK (jsonb_typeof(x) = 'object'));
      CREATE TABLE none (); INSERT INTO none DEFAULT VALUES; INSERT INTO none DEFAULT VALUES; CREATE VIEW v AS SELECT * FROM a`;
    expect(await run(sql)).toMatchObject(VERIFIED);
  });

  it('verifies 300 columns', async () => {
    const types = ['text', 'varchar(40)', 'int', 'date', 'numeric(10,2)', 'jsonb', 'boolean'];
    const values = [
      "'note for person'",
      "'person@example.com'",
      '4711',
      "'1980-01-01'",
      '12.50',
      `'{"email":"x@example.com"}'`,
      'true',
    ];
    const columns = Array.from({ length: 299 }, (_, index) => `c${index} ${types[index % types.length]}`);
    const row = Array.from({ length: 299 }, (_, index) => values[index % values.length]);
    const sql = `CREATE TABLE wide (id int PRIMARY KEY, ${columns.join(', ')}); INSERT INTO wide SELECT i, ${row.join(', ')} FROM generate_series(1, 20) i`;
    expect(await run(sql)).toMatchObject(VERIFIED);
  });

  it('verifies names with quotes, dots, newlines, SQL, YAML and paths in them', async () => {
    expect(await run(fixture('any-names'))).toMatchObject(VERIFIED);
  });

  it('verifies keys, checks, domains and generated columns', async () => {
    expect(await run(fixture('any-constraints'))).toMatchObject(VERIFIED);
  });

  it('verifies partitions, inheritance, triggers, views and values at the edges of their types', async () => {
    const runs = await run(fixture('any-tables'));
    expect(runs).toMatchObject(VERIFIED);
    // Bounds of a list partition by e-mail address hold the masked addresses.
    expect(await snapshotText(runs)).not.toMatch(/ann\.lee@example\.com|bob\.ray@example\.com/);
  });
});

describe('a refusal', () => {
  it('lists everything at once: pasted, its lines lead to a verified run', async () => {
    const runs = await run(fixture('any-blockers'));
    expect(runs).toMatchObject(PASTED_ONCE);
    expect(codes(runs)).toEqual(['CONSTRAINT_BROKEN', 'LOAD_FAILED', 'SCHEMA_TEXT', 'VALUE_REFUSED']);
    expect(await snapshotText(runs)).not.toMatch(/a\.b[23478]@example\.com'/);
  });

  it('names partitions that masked names of people do not fit: between their bounds are gaps', async () => {
    const sql = `CREATE TABLE gap (name text, email text) PARTITION BY RANGE (name);
      CREATE TABLE gap_1 PARTITION OF gap FOR VALUES FROM ('A') TO ('M');
      INSERT INTO gap SELECT (ARRAY['Alice', 'Carl', 'Lara', 'Emma', 'Hugo', 'Ivan'])[1 + i % 6] || (ARRAY[' Baker', ' Miller', ' Young', ' Quinn'])[1 + i / 6 % 4],
        'a.b' || i || '@example.com' FROM generate_series(1, 60) i`;
    const runs = await run(sql);
    expect(runs).toMatchObject(PASTED_ONCE);
    expect(runs.blockers.flat().map(({ code, where }) => [code, where])).toEqual([['LOAD_FAILED', 'public.gap_1']]);
  });

  it.each(['flagged', 'allowlist'] as const)('does so under policy %s', async (policy) => {
    expect(await run(fixture('any-blockers'), { policy })).toMatchObject(PASTED_ONCE);
  });

  it('names kept columns that repeat what is masked elsewhere, with the mask to paste', async () => {
    const sql = `CREATE TABLE person (id int PRIMARY KEY, email text); INSERT INTO person SELECT i, 'q.person' || i || '@example.com' FROM generate_series(1, 30) i;
      CREATE TABLE log (id int, line bytea); INSERT INTO log SELECT i, ('login of q.person' || i || '@example.com')::bytea FROM generate_series(1, 5) i`;
    const runs = await run(sql, { policy: 'flagged' });
    expect(runs.message).toBe('');
    expect(await snapshotText(runs)).not.toContain('q.person');
  });

  it('verifies label trees, names of roles and unique columns that become NULL', async () => {
    const sql = `CREATE EXTENSION ltree; CREATE TABLE tree (path ltree PRIMARY KEY, role regrole NOT NULL, tags text[] UNIQUE);
      INSERT INTO tree SELECT ('Top.Person_' || i)::ltree, 'postgres', ARRAY['Jane Roe ' || i] FROM generate_series(1, 9) i`;
    expect(await run(sql)).toMatchObject(VERIFIED);
  });

  it('names tables that the role may not read, together with everything else', async () => {
    const role = `any_reader_${Date.now()}`;
    const runs = await run(
      `CREATE ROLE ${role} LOGIN; CREATE TABLE open (id int PRIMARY KEY, email text); INSERT INTO open VALUES (1, 'a.b@example.com');
       CREATE TABLE closed (id int PRIMARY KEY REFERENCES open, note text); INSERT INTO closed VALUES (1, 'secret');
       CREATE TABLE hidden (id int PRIMARY KEY, email text); INSERT INTO hidden VALUES (1, 'c.d@example.com'); ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
       CREATE TABLE points (id int REFERENCES hidden); INSERT INTO points VALUES (1);
       CREATE VIEW quoting AS SELECT id FROM open WHERE email <> 'a.b@example.com';
       GRANT SELECT ON open, hidden, points TO ${role}; GRANT USAGE ON SCHEMA public TO ${role}`,
      { user: role },
    );
    expect(runs).toMatchObject(PASTED_ONCE);
    expect(codes(runs)).toEqual(['NOT_READABLE', 'SCHEMA_TEXT']);
    expect(runs.blockers.flat().map((blocker) => blocker.where)).toEqual([
      'public.closed',
      'public.hidden',
      'view public.quoting',
    ]);
    expect(runs.notes).toContain('foreign key points_id_fkey on public.points is NOT VALID');
    expect(await snapshotText(runs)).toContain('NOT VALID');
  });

  it('reads tables with row-level security as a superuser', async () => {
    const sql = `CREATE TABLE hidden (id int PRIMARY KEY, email text); INSERT INTO hidden VALUES (1, 'c.d@example.com');
      ALTER TABLE hidden ENABLE ROW LEVEL SECURITY; ALTER TABLE hidden FORCE ROW LEVEL SECURITY; CREATE POLICY p ON hidden USING (id > 5)`;
    expect(await run(sql)).toMatchObject(VERIFIED);
  });
});
