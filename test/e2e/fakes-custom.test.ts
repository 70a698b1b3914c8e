// Fakes of faker, of a generator module and of SQL in a whole run, and in the next one: what was drawn once is never drawn again.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { jsonLines, runCli } from './support/cli.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, namesIn, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const GENERATOR = `export default function* sku({ prefix }, { random }) {
  for (;;) yield prefix + '-' + Math.floor(random() * 1e9).toString(36).toUpperCase();
}
`;
const RULES = `version: 1
policy: guarded
locale: de
options:
  email: { host: mail.test }
  fake: { size: 300 }
tables:
  public.products:
    title: { mask: fake, method: commerce.productName }
    sku: { mask: custom, module: ./generators/sku.mjs, args: { prefix: ART }, unique: true }
  public.customers:
    birth_date: { mask: date-of-birth, age: year }
    ssn: { mask: fake, method: helpers.fromRegExp, options: "9[0-9]{2}-[0-9]{2}-[0-9]{4}", maxLength: 11 }
  public.tickets:
    subject: { mask: custom, sql: { duckdb: "'Ticket ' || substr(:hash, 1, 8)", spark: "concat('Ticket ', substr(:hash, 1, 8))" } }
`;
const Index = z.object({ version: z.literal(1), pools: z.array(z.record(z.string(), z.unknown())) });

let shop: Shop;
let place: Place;
let rules: string;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  const folder = join(place.folder, 'rules');
  mkdirSync(join(folder, 'generators'), { recursive: true });
  writeFileSync(join(folder, 'generators', 'sku.mjs'), GENERATOR);
  rules = join(folder, 'shop.yaml');
  writeFileSync(rules, RULES);
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

/** All rows of the published lake, as JSON, without run ids. */
async function lakeRows(lake: string): Promise<Record<string, string[]>> {
  const session = await DuckdbSession.open({ tempDirectory: place.temporary });
  try {
    const files = readdirSync(lake, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.parquet'));
    const rows: Record<string, string[]> = {};
    for (const file of files.sort())
      rows[file] = (
        await session.all(
          `SELECT to_json(t)::VARCHAR AS j FROM read_parquet(${literal(join(lake, file))}) AS t`,
          'read',
        )
      ).map((row) => String(row['j']));
    return rows;
  } finally {
    session.close();
  }
}

async function verifiedLake(): Promise<Record<string, string[]>> {
  const { composition, outcome, message } = await runWith({ source: shop.url, out: place.out, rules });
  expect([outcome.verdict, message]).toEqual(['verified', '']);
  expect(leftovers(place)).toEqual([]);
  return lakeRows(composition.context.state.need('publish').lake);
}

describe('a rules file with fakes, a generator, SQL, options and a locale', () => {
  it('runs verified, and again with the same outputs although another faker and another module would draw others', async () => {
    const first = await verifiedLake();
    const index = join(place.folder, 'rules', 'pools', 'index.json');
    const { pools } = Index.parse(JSON.parse(readFileSync(index, 'utf8')));
    expect(pools.map((pool) => String(pool['id']).replace(/_[0-9a-f]{16}$/, ''))).toContain('custom_sku');
    const older = pools.map((pool) => ({ ...pool, faker: '9.9.9' }));
    writeFileSync(index, JSON.stringify({ version: 1, pools: older }));
    writeFileSync(join(place.folder, 'rules', 'generators', 'sku.mjs'), GENERATOR.replace('1e9', '1e6'));
    expect(await verifiedLake()).toEqual(first);
    expect(Index.parse(JSON.parse(readFileSync(index, 'utf8'))).pools).toEqual(older);
    const text = JSON.stringify(first);
    expect(text).toMatch(/ART-[0-9A-Z]+-[0-9a-f]{16}/);
    expect(text).toMatch(/Ticket [0-9a-f]{8}/);
    expect(text).toMatch(/@mail\.test/);
    expect(text).not.toMatch(/@example\.com/);
    // The program's own lines hold neither the option nor a pool: both stay the file's to change.
    const written = readFileSync(rules, 'utf8');
    expect(written.match(/mail\.test/g)).toHaveLength(1);
    expect(written).not.toContain('pools:');
  });

  it('is verified again from what the run holds, although its pools are gone', async () => {
    const run = namesIn(join(place.out, 'runs')).at(-1) ?? '';
    const pools = join(place.folder, 'rules', 'pools');
    renameSync(pools, `${pools}-gone`);
    const args = ['verify', '--run', join(place.out, 'runs', run), '--source', shop.url, '--json'];
    const result = await runCli(args, { env: place.env, cwd: place.folder });
    renameSync(`${pools}-gone`, pools);
    expect(jsonLines(result).at(-1)).toMatchObject({ verdict: 'verified' });
  });

  it('shows what a refresh would change, with its columns, and changes it only when told to', async () => {
    const refresh = (...more: string[]) =>
      runCli(['pools', 'refresh', '--rules', rules, '--out', place.out, '--json', ...more], { env: place.env });
    const shown = jsonLines(await refresh()).at(-1);
    expect(shown).toMatchObject({
      changed: false,
      changes: [{ columns: expect.arrayContaining(['shop: public.products.sku']) }],
    });
    expect(jsonLines(await refresh()).at(-1)).toEqual(shown);
    expect(jsonLines(await refresh('--yes')).at(-1)).toMatchObject({ changed: true });
    expect(jsonLines(await refresh()).at(-1)).toMatchObject({ changed: false, changes: [] });
    const list = jsonLines(await runCli(['pools', '--rules', rules, '--json'], { env: place.env })).at(-1);
    expect(JSON.stringify(list)).toContain('custom_sku_');
  });

  it('is checked without a database, faker methods included, with the line', async () => {
    const wrong = join(place.folder, 'rules', 'methods.yaml');
    writeFileSync(wrong, RULES.replace('commerce.productName', 'commerce.produktName'));
    const check = (file: string) => runCli(['rules', 'check', '--rules', file], { env: place.env });
    expect((await check(rules)).code).toBe(0);
    const result = await check(wrong);
    expect([result.code, result.stderr]).toEqual([
      3,
      expect.stringContaining('methods.yaml:9:5: faker has no method commerce.produktName; did you mean'),
    ]);
  });

  it('is refused when a method does not exist, with the nearest one', async () => {
    const wrong = join(place.folder, 'rules', 'wrong.yaml');
    writeFileSync(wrong, RULES.replace('commerce.productName', 'commerce.produktName'));
    const published = visibleResults(place.out);
    const { outcome, message } = await runWith({ source: shop.url, out: place.out, rules: wrong });
    expect(outcome.verdict).toBe('refused');
    expect(message).toContain('faker has no method commerce.produktName; did you mean commerce.productName?');
    expect(visibleResults(place.out)).toEqual(published);
  });

  it('is red when SQL leaves a value as it is', async () => {
    const wrong = join(place.folder, 'rules', 'same.yaml');
    const sql = "'Ticket ' || substr(:hash, 1, 8)";
    writeFileSync(wrong, RULES.replace(sql, "CASE WHEN substr(:hash, 1, 1) < 'z' THEN :value ELSE :hash END"));
    const { outcome, message } = await runWith({ source: shop.url, out: place.out, rules: wrong });
    expect(outcome.verdict).toBe('failed');
    expect(message).toContain('public.tickets.subject: mask custom left');
  });
});
