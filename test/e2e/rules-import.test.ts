// A state file of rds_pg_anon becomes rules, and a run with them on Postgres has the effect that every option has there.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { jsonLines, runCli } from './support/cli.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, namesIn, newPlace, type Place } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const fixture = (name: string) => new URL(`../fixtures/import/${name}`, import.meta.url).pathname;

const TABLES = `
CREATE TABLE people (
  id bigint PRIMARY KEY, email text UNIQUE NOT NULL, first_name varchar(40), last_name text, nick text UNIQUE, ssn char(11),
  status text, seen_at timestamp, born date, score integer, badge text, hobby text, profile jsonb
);
CREATE TABLE visits (id bigint PRIMARY KEY, person_email text NOT NULL REFERENCES people (email), note text UNIQUE);
INSERT INTO people
SELECT n, 'person' || n || '@origin.net', (ARRAY['Zebulon', 'Quill', 'Tamsin'])[1 + n % 3] || 'y',
  CASE WHEN n % 4 = 0 THEN 'smith' ELSE 'Feathergill' || (n % 7) END, 'nick_' || n, '536-48-' || lpad(n::text, 4, '0'),
  'on leave', timestamp '2019-05-05 10:00' + n * interval '1 day', date '1980-01-01' + n, 100000 + n, 'B' || n * 7919, 'falconry ' || n,
  jsonb_build_object(
    'contact', jsonb_build_object('name', 'Zebulon Feathergill', 'email', 'person' || n || '@origin.net'),
    'agent', jsonb_build_object('phones', jsonb_build_array('917-555-' || lpad(n::text, 4, '0'))),
    'deep', jsonb_build_array(jsonb_build_object('email', 'second' || n || '@origin.net', 'street', n || ' Kestrel Harbour Road')),
    'coverAreas', jsonb_build_array('north field', 'Boise'), 'kept', 'as it was', 'city', 'Boise', 'plan', 'gold tier')
FROM generate_series(1, 60) AS n;
INSERT INTO visits SELECT n, 'person' || (1 + n % 60) || '@origin.net', 'visit number ' || n FROM generate_series(1, 90) AS n;
`;
const GENERATOR = `export default function* badge([length], { random }) {
  for (;;) yield 'K' + String(Math.floor(random() * 10 ** 8)).padStart(8, '0').slice(0, length + 4);
}
`;

let shop: Shop;
let place: Place;
let url: string;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  await shop.query('CREATE DATABASE imports', 'postgres');
  await shop.query(TABLES, 'imports');
  url = shop.urlOf('imports');
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

async function importInto(folder: string, ...more: string[]) {
  const rules = join(place.folder, folder, 'imports.yaml');
  mkdirSync(join(place.folder, folder, 'generators'), { recursive: true });
  writeFileSync(join(place.folder, folder, 'generators', 'badge.mjs'), GENERATOR);
  const args = [
    'rules',
    'import',
    fixture('state.json'),
    '--from',
    'rds_pg_anon',
    '--defaults',
    fixture('defaults.json'),
  ];
  const result = await runCli([...args, '--out', rules, '--json', ...more], { env: place.env });
  return { rules, result };
}

/** The rows of a published table, as the lake holds them. */
async function lakeRows(lake: string, table: string): Promise<readonly Record<string, unknown>[]> {
  const files = readdirSync(lake, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.parquet') && file.includes(`/${table}/`),
  );
  if (files.length === 0) return [];
  const session = await DuckdbSession.open({ tempDirectory: place.temporary });
  try {
    const list = files.map((file) => literal(join(lake, file))).join(', ');
    const rows = await session.all(
      `SELECT to_json(t)::VARCHAR AS j FROM read_parquet([${list}]) AS t ORDER BY id`,
      'read',
    );
    return rows.map((row) => JSON.parse(String(row['j'])) as Record<string, unknown>);
  } finally {
    session.close();
  }
}

async function runVerified(rules: string) {
  const { composition, outcome, message } = await runWith({ source: url, out: place.out, rules });
  expect([outcome.verdict, message]).toEqual(['verified', '']);
  expect(leftovers(place)).toEqual([]);
  const { lake } = composition.context.state.need('publish');
  const people = await lakeRows(lake, 'people');
  return { people, visits: await lakeRows(lake, 'visits') };
}
/** When a person was seen, as the source has it. */
const seenAt = (id: number): string => `${new Date(Date.UTC(2019, 4, 5 + id)).toISOString().slice(0, 10)} 10:00`;
const documentOf = (row: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(String(row['profile'])) as Record<string, unknown>;

describe('a state file of rds_pg_anon', () => {
  it('is imported with what is open named, and every option has its effect in a verified run', async () => {
    const { rules, result } = await importInto('guarded');
    expect([result.code, jsonLines(result).at(-1)]).toEqual([0, expect.objectContaining({ open: 1, decisions: 12 })]);
    expect(JSON.stringify(jsonLines(result).at(-1))).toContain('generators/hobby.mjs');
    const { people, visits } = await runVerified(rules);
    const column = (name: string) => people.map((row) => row[name]);
    expect(people).toHaveLength(60);
    // unique, and the domain of defaults.json
    expect(new Set(column('email')).size).toBe(60);
    expect(column('email').every((one) => /@mail\.test$/.test(String(one)))).toBe(true);
    expect(new Set(column('nick')).size).toBe(60);
    // foreign_key: the reference follows
    const emails = new Set(column('email'));
    expect(visits.every((row) => emails.has(row['person_email']))).toBe(true);
    // faker methods in both spellings, persist_values, raw, datetime, custom with args, arguments of defaults.json
    expect(column('first_name').some((one) => /^(Zebulon|Quill|Tamsin)y$/.test(String(one)))).toBe(false);
    expect(column('last_name').filter((one) => one === 'smith')).toHaveLength(15);
    expect(column('last_name').some((one) => /Feathergill/.test(String(one)))).toBe(false);
    expect(column('ssn').some((one) => /^536-48-/.test(String(one)))).toBe(false);
    expect(new Set(column('status'))).toEqual(new Set(['active']));
    // another row's time may come out, its own never
    expect(people.filter((row) => String(row['seen_at']).startsWith(seenAt(Number(row['id']))))).toEqual([]);
    expect(column('score').every((one) => Number(one) >= 0 && Number(one) <= 99)).toBe(true);
    expect(column('badge').every((one) => /^K\d{7}$/.test(String(one)))).toBe(true);
    // no equivalent: hidden until somebody decides
    expect(column('hobby').some((one) => /falconry/.test(String(one)))).toBe(false);
  });

  it('masks documents by keys, lists and all_keys, and leaves ignored keys and persisted values', async () => {
    const { rules } = await importInto('guarded2');
    const { people } = await runVerified(rules);
    for (const row of people) {
      const found = documentOf(row);
      const text = JSON.stringify(found);
      expect(text).not.toMatch(/origin\.net|Zebulon|Kestrel|917-555-00/);
      expect(found).toMatchObject({ coverAreas: ['north field', 'Boise'], kept: 'as it was', city: 'Boise' });
      expect(found).toHaveProperty('agent.phones.length', 3);
      expect(text.match(/@mail\.test/g)).toHaveLength(2);
      // guarded: what no option names is hidden as well
      expect(text).not.toContain('gold tier');
    }
  });

  it('leaves under policy flagged what it does not name, as rds_pg_anon does', async () => {
    const { rules } = await importInto('flagged', '--policy', 'flagged');
    const { people, visits } = await runVerified(rules);
    expect(people.every((row) => documentOf(row)['plan'] === 'gold tier')).toBe(true);
    expect(people.some((row) => /origin\.net|Zebulon|Kestrel|917-555-00/.test(JSON.stringify(row)))).toBe(false);
    expect(visits.some((row) => /^visit number/.test(String(row['note'])))).toBe(true);
  });

  it('can be tested against a run, and its inventory names who decided, without a database', async () => {
    const run = join(place.out, 'runs', namesIn(join(place.out, 'runs')).at(-1) ?? '');
    const rules = join(place.folder, 'guarded', 'imports.yaml');
    const before = readFileSync(rules, 'utf8');
    const tested = await runCli(['rules', 'test', '--rules', rules, '--run', run, '--json'], { env: place.env });
    expect(tested.code).toBe(0);
    const columns = JSON.stringify(jsonLines(tested).at(-1));
    expect(columns).toContain('{"column":"public.people.status","was":"constant (value)","is":"constant (value)"');
    expect(readFileSync(rules, 'utf8')).toBe(before);
    const exported = await runCli(['rules', 'export', '--run', run, '--rules', rules, '--format', 'csv'], {
      env: place.env,
    });
    expect(exported.stdout).toContain('"public.people","email","EMAIL_ADDRESS","masked"');
    expect(exported.stdout).not.toMatch(/origin\.net|Zebulon|smith/);
  });
});

describe('an allow list', () => {
  it('keeps what it lists, empties and masks the rest, in a verified run', async () => {
    const list = join(place.folder, 'allow_list.json');
    writeFileSync(list, '{ "people": ["id", "hobby"], "public.visits": [] }');
    const rules = join(place.folder, 'allowed', 'imports.yaml');
    const args = ['rules', 'import', list, '--from', 'allow-list', '--by', 'jo', '--out', rules];
    expect((await runCli(args, { env: place.env })).code).toBe(0);
    const { people, visits } = await runVerified(rules);
    expect(people.every((row) => /^falconry/.test(String(row['hobby'])))).toBe(true);
    expect(people.some((row) => /origin\.net|Zebulon|917-555-00|on leave/.test(JSON.stringify(row)))).toBe(false);
    expect(visits).toEqual([]);
  });
});
