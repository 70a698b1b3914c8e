// A schema that changed since the rules were made: mask, quarantine and stop, each until a person decides; and rules that need approval.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { runCli } from './support/cli.ts';
import { runWith } from './support/pipeline.ts';
import { newPlace, type Place } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const TABLES = `
CREATE TABLE a (id bigint PRIMARY KEY, code text);
CREATE TABLE b (id bigint PRIMARY KEY, phone_no text);
INSERT INTO a SELECT n, 'code ' || n FROM generate_series(1, 20) AS n;
INSERT INTO b SELECT n, '917-555-' || lpad(n::text, 4, '0') FROM generate_series(1, 20) AS n;
`;

let shop: Shop;
let place: Place;
let rules: string;
let url: string;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  await shop.query('CREATE DATABASE drifting', 'postgres');
  await shop.query(TABLES, 'drifting');
  url = shop.urlOf('drifting');
  rules = join(place.out, 'rules', 'drifting.yaml');
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

const sql = (text: string) => shop.query(text, 'drifting');
const edit = (from: string, to: string) => writeFileSync(rules, readFileSync(rules, 'utf8').replace(from, to));
const cli = (...args: string[]) => runCli(args, { env: place.env, cwd: place.folder });
const attempt = () => runWith({ source: url, out: place.out });

async function run() {
  const { composition, outcome, message } = await attempt();
  expect([outcome.verdict, message]).toEqual(['verified', '']);
  const { state } = composition.context;
  return { lake: state.need('publish').lake, warnings: state.need('decide').plan.warnings ?? [] };
}

/** Values of a column in the lake; [] when the table has no rows. */
async function values(lake: string, table: string, column: string): Promise<readonly unknown[]> {
  const files = readdirSync(lake, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.parquet') && file.includes(`/${table}/`),
  );
  if (files.length === 0) return [];
  const session = await DuckdbSession.open({ tempDirectory: place.temporary });
  try {
    const list = files.map((file) => literal(join(lake, file))).join(', ');
    const rows = await session.all(`SELECT "${column}" AS v FROM read_parquet([${list}]) ORDER BY id`, 'read');
    return rows.map((row) => row['v']);
  } finally {
    session.close();
  }
}

describe('onDrift', () => {
  it('mask: hides a new column and names what changed', async () => {
    await run();
    await sql(
      "ALTER TABLE a ADD COLUMN extra text; UPDATE a SET extra = 'clear ' || id; ALTER TABLE b RENAME phone_no TO phone_number",
    );
    const { lake, warnings } = await run();
    const extra = await values(lake, 'a', 'extra');
    expect([extra.length, extra.some((one) => /clear/.test(String(one)))]).toEqual([20, false]);
    const told = warnings.map(({ where, message }) => `${where}: ${message}`).join('\n');
    expect(told).toContain('public.a.extra: new since the rules were made');
    expect(told).toContain('public.b.phone_number: looks like phone_no under a new name');
  });

  it('mask: hides a column that holds another kind of values than before, under every policy', async () => {
    await sql(
      'CREATE TABLE c (id bigint PRIMARY KEY, level integer); INSERT INTO c SELECT n, n % 3 FROM generate_series(1, 20) AS n',
    );
    await run();
    await sql("ALTER TABLE c ALTER level TYPE text USING 'level ' || level");
    const { composition, outcome } = await runWith({ source: url, out: place.out, policy: 'flagged' });
    expect(outcome.verdict).toBe('verified');
    const { state } = composition.context;
    const levels = await values(state.need('publish').lake, 'c', 'level');
    expect([levels.length, levels.some((one) => /level/.test(String(one)))]).toEqual([20, false]);
    expect(
      (state.need('decide').plan.warnings ?? []).map(({ where, message }) => `${where}: ${message}`),
    ).toContainEqual(
      'public.c.level: the type was integer when the rules were made and is text; it is masked until somebody decides',
    );
    await sql('DROP TABLE c');
  });

  it('quarantine: a new column is NULL and a table whose new column cannot be is empty, run after run, until a person decides', async () => {
    edit('onDrift: mask', 'onDrift: quarantine');
    await sql(
      "ALTER TABLE a ADD COLUMN held text; UPDATE a SET held = 'clear ' || id; ALTER TABLE b ADD COLUMN must text NOT NULL DEFAULT 'clear'",
    );
    for (const round of ['first', 'second']) {
      const { lake } = await run();
      expect(new Set(await values(lake, 'a', 'held')), round).toEqual(new Set([null]));
      expect(await values(lake, 'a', 'id'), round).toHaveLength(20);
      expect(await values(lake, 'b', 'must'), round).toEqual([]);
    }
    for (const column of ['public.a.held', 'public.b.must'])
      expect((await cli('rules', 'add', column, '--keep', 'no person', '--by', 'jo', '--rules', rules)).code).toBe(0);
    const { lake } = await run();
    expect((await values(lake, 'a', 'held'))[0]).toBe('clear 1');
    expect(await values(lake, 'b', 'must')).toHaveLength(20);
  });

  it('stop: a new column refuses the run with the line that decides it, and the line lets it go on', async () => {
    edit('onDrift: quarantine', 'onDrift: stop');
    await sql('ALTER TABLE a ADD COLUMN late text');
    const { outcome, message } = await attempt();
    expect([outcome.verdict, message]).toEqual([
      'refused',
      expect.stringContaining('public.a.late: new since the rules were made, and onDrift is stop'),
    ]);
    expect((await cli('rules', 'add', 'public.a.late', '--mask', 'hash', '--rules', rules)).code).toBe(0);
    await run();
  });
});

describe('approval: required', () => {
  it('runs only what somebody other than the author approved, and changes no byte of it', async () => {
    edit('version: 1', 'version: 1\nauthor: ann\napproval: required');
    const before = readFileSync(rules, 'utf8');
    const refused = await attempt();
    expect([refused.outcome.verdict, refused.message]).toEqual([
      'refused',
      expect.stringContaining('masklake rules approve --rules'),
    ]);
    const own = await cli('rules', 'approve', '--rules', rules, '--by', 'Ann');
    expect([own.code, own.stderr]).toEqual([1, expect.stringContaining('somebody else must')]);
    expect((await cli('rules', 'approve', '--rules', rules, '--by', 'jo')).code).toBe(0);
    await sql('CREATE TABLE fresh (id bigint PRIMARY KEY, name text); ');
    edit('onDrift: stop', 'onDrift: mask');
    expect((await attempt()).outcome.verdict).toBe('refused');
    edit('onDrift: mask', 'onDrift: stop');
    expect(readFileSync(rules, 'utf8')).toBe(before);
    await sql('DROP TABLE fresh; ALTER TABLE a DROP COLUMN late; ALTER TABLE a ADD COLUMN tag text');
    // The line for a column that is gone is a person's, so it is an error; --later says that it may come back.
    writeFileSync(rules, before.replace(/^ *late: .*\n/m, '').replace('onDrift: stop', 'onDrift: mask'));
    const changed = readFileSync(rules, 'utf8');
    expect((await cli('rules', 'approve', '--rules', rules, '--by', 'jo')).code).toBe(0);
    const other = runWith({ source: url, out: place.out, policy: 'flagged' });
    await expect(other).rejects.toThrow('--policy would change what was approved');
    const { lake } = await run();
    expect(await values(lake, 'a', 'tag')).toHaveLength(20);
    expect(readFileSync(rules, 'utf8')).toBe(changed);
    const proposal = rules.replace('.yaml', '.proposed.yaml');
    expect(existsSync(proposal) && readFileSync(proposal, 'utf8').includes('tag:')).toBe(true);
  });
});
