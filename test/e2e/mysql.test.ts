// A MySQL (here MariaDB) source as a person uses it: the masked lake, what is refused, and what a look at the machine says of it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type MariadbServer, startMariadb } from '../engines/support/mariadb-server.ts';
import { needs } from '../engines/support/needs.ts';
import { sharedFile } from '../engines/support/schema-clone.ts';
import { type CliResult, jsonLines, runCli, runLine } from './support/cli.ts';
import { leftovers, newPlace, type Place } from './support/place.ts';
import { canariesBelow, canariesIn } from './support/shop.ts';

const SHOP = readFileSync(new URL('../fixtures/mysql-shop.sql', import.meta.url), 'utf8');
const SAKILA = ['schema', 'data'].map((part) => sharedFile(`data/sakila-mysql-${part}.sql`));
const hasSakila = SAKILA.every((file) => existsSync(file) && file.includes('sakila'));

let server: MariadbServer;
let place: Place;

needs('mariadb')('a MySQL source', () => {
  beforeAll(async () => {
    server = await startMariadb();
    server.load('CREATE DATABASE shop CHARACTER SET utf8mb4');
    server.load(SHOP, 'shop');
  }, 60_000);
  afterAll(() => server?.stop());
  beforeEach(() => {
    place = newPlace();
  });
  afterEach(() => place.remove());

  async function cli(...args: string[]): Promise<CliResult> {
    const result = await runCli(args, { env: { ...place.env, SHOP: server.url('shop') }, cwd: place.folder });
    expect(canariesIn(result.stdout + result.stderr)).toEqual([]);
    return result;
  }
  const query = async (sql: string): Promise<unknown[]> =>
    jsonLines(await cli('query', '--lake', place.out, sql, '--json'));

  it('becomes a verified masked lake without a rule, and no canary is in anything it wrote', async () => {
    const result = await cli('mask', '--source', 'env:SHOP', '--out', place.out, '--json');
    expect([result.code, result.stderr]).toEqual([0, '']);
    expect(runLine(result)).toMatchObject({
      verdict: 'verified',
      rows: 35,
      snapshot: null,
      evidence: expect.any(String),
    });
    expect(await canariesBelow(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
  });

  it('keeps its keys joined, its kept values and its types in the lake', async () => {
    await cli('mask', '--source', 'env:SHOP', '--out', place.out, '--json');
    expect(
      await query(
        'SELECT count(*)::int AS n, count(DISTINCT c.id)::int AS customers FROM shop.orders o JOIN shop.customers c ON c.id = o.customer_id',
      ),
    ).toEqual([{ n: 3, customers: 3 }]);
    expect(await query('SELECT tier, tags FROM shop.customers ORDER BY created_at')).toEqual([
      { tier: 'gold', tags: 'vip,no mail' },
      { tier: 'basic', tags: '' },
      { tier: 'it\'s "odd"', tags: 'minor' },
    ]);
    expect(
      await query('SELECT typeof(gu) AS gu, typeof(t) AS t, typeof(d38) AS d38 FROM shop.numbers LIMIT 1'),
    ).toEqual([{ gu: 'DECIMAL(20,0)', t: 'TINYINT', d38: 'DECIMAL(38,10)' }]);
  });

  it('masks the same values alike as any other source with the same key', async () => {
    await cli('mask', '--source', 'env:SHOP', '--out', place.out, '--json');
    const [first] = await query('SELECT "e-mail" AS mail FROM shop."order" WHERE "e-mail" IS NOT NULL');
    const [second] = await query('SELECT email AS mail FROM shop.customers ORDER BY created_at LIMIT 1');
    expect(first).toEqual(second);
  });

  it('is classified column by column', async () => {
    const lines = jsonLines(await cli('classify', '--source', 'env:SHOP', '--out', place.out, '--json'));
    expect(lines).toContainEqual(
      expect.objectContaining({ table: 'shop.customers', column: 'email', sensitive: true, decision: 'email' }),
    );
  });

  it('is searched once more after it was published', async () => {
    const { evidence } = runLine(await cli('mask', '--source', 'env:SHOP', '--out', place.out, '--json'));
    const result = await cli('verify', '--run', dirname(String(evidence)), '--source', 'env:SHOP', '--json');
    expect([result.code, result.stderr]).toEqual([0, '']);
  });

  it('that cannot be reached is named without its password', async () => {
    const closed = server.url('shop').replace(/:\d+\//, ':1/');
    const result = await runCli(['mask', '--source', 'env:GONE', '--out', place.out], {
      env: { ...place.env, GONE: closed },
    });
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('connection refused');
    expect(result.stderr).not.toContain('p%40ss');
  });

  it('is looked at by doctor', async () => {
    const found = jsonLines(await cli('doctor', '--source', 'env:SHOP', '--json'));
    expect(JSON.stringify(found)).toContain('MariaDB 10.');
    expect(JSON.stringify(found)).toContain('tables can be read');
  });

  it.skipIf(!hasSakila)('that is Sakila becomes a verified masked lake', async () => {
    for (const file of SAKILA) server.load(readFileSync(file, 'utf8'));
    const env = { ...place.env, SAKILA: server.url('sakila') };
    const result = await runCli(['mask', '--source', 'env:SAKILA', '--out', place.out, '--json'], { env });
    expect(runLine(result)).toMatchObject({ verdict: 'verified', rows: 47_273 });
    const [emails] = jsonLines(
      await cli(
        'query',
        '--lake',
        place.out,
        "SELECT count(*)::int AS n FROM sakila.customer WHERE email LIKE '%sakilacustomer.org'",
        '--json',
      ),
    );
    expect(emails).toEqual({ n: 0 });
  });
});
