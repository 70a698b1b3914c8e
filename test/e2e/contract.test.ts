// What programs rely on: the JSON of every command, its exit codes, and that results which were tampered with are refused.
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MASKS } from '../../lib/core/masks/registry.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import { localSteps } from '../../lib/pipeline/run.ts';
import { type CliResult, jsonLines, type RunLine, runCli, runLine } from './support/cli.ts';
import { filesBelow, leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { canariesBelow, canariesIn, openShop, type Shop } from './support/shop.ts';

const ClassifyLine = z.strictObject({
  table: z.string(),
  column: z.string(),
  type: z.string(),
  sensitive: z.boolean(),
  identifiers: z.array(z.string()),
  hits: z.number().int(),
  of: z.number().int(),
  decision: z.string(),
  why: z.string(),
});
const COUNTS = `SELECT c.oid::regclass::text AS name, (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM ' || c.oid::regclass, false, true, '')))[1]::text::int AS n
  FROM pg_class c WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`;

let shop: Shop;
let place: Place;
let first: RunLine;
let firstResult: CliResult;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  firstResult = await cli('run', '--source', shop.url, '--out', place.out, '--json');
  first = runLine(firstResult);
});
afterAll(async () => {
  place.remove();
  await shop.stop();
});

async function cli(...args: string[]): Promise<CliResult> {
  const result = await runCli(args, { env: place.env, cwd: place.folder });
  expect(canariesIn(result.stdout + result.stderr)).toEqual([]);
  return result;
}

/** Path of the verified run's lake or snapshot. */
function published(path: string | null): string {
  if (path === null) throw new Error(`the run was not verified: ${firstResult.stderr}`);
  return path;
}
const query = async (sql: string): Promise<unknown[]> =>
  jsonLines(await cli('query', '--lake', place.out, sql, '--json'));

describe('masklake run --json', () => {
  it('ends with one line that has exactly the keys of the contract', () => {
    expect([firstResult.code, firstResult.stderr]).toEqual([0, '']);
    expect(first).toMatchObject({ verdict: 'verified', rows: 2040 });
    expect(first.steps.map((step) => step.name)).toEqual(localSteps('whole'));
    for (const path of [first.lake, first.snapshot, first.evidence, first.rules])
      expect(filesBelow(place.out).some((file) => join(place.out, file).startsWith(String(path)))).toBe(true);
    expect(leftovers(place)).toEqual([]);
  });

  it('leaves no canary in anything it wrote, decoded', async () => expect(await canariesBelow(place.out)).toEqual([]));

  it('masks the same values alike in the next run, with the same rules and key', async () => {
    const sql = 'select * from public.customers order by id';
    const before = await query(sql);
    const again = runLine(await cli('run', '--source', shop.url, '--out', place.out, '--json'));
    expect(again).toMatchObject({ verdict: 'verified', rules: first.rules });
    expect(again.run).not.toBe(first.run);
    expect(before).toHaveLength(300);
    expect(await query(sql)).toEqual(before);
  });

  it('loads a target that does not exist yet and leaves no staging database', async () => {
    const result = await cli('run', '--source', shop.url, '--target', shop.urlOf('dev'), '--out', place.out, '--json');
    expect(runLine(result).verdict).toBe('verified');
    expect(await shop.query(COUNTS, 'dev')).toEqual(await shop.query(COUNTS));
    expect(await shop.query("SELECT datname FROM pg_database WHERE datname LIKE 'masklake%'", 'postgres')).toEqual([]);
    expect(leftovers(place)).toEqual([]);
  });

  it('runs every database of a server with --all-databases', async () => {
    const own = newPlace();
    const other = await openShop('second');
    try {
      const result = await runCli(['run', '--source', other.url, '--all-databases', '--out', own.out, '--json'], {
        env: own.env,
      });
      const lines = jsonLines(result).map((line) => z.looseObject({ verdict: z.string() }).parse(line));
      expect([result.code, lines.map((line) => line.verdict)]).toEqual([0, ['verified', 'verified']]);
      expect(visibleResults(own.out).filter((name) => name.endsWith('/current'))).toEqual([
        'lake/masked/postgres/current',
        'lake/masked/second/current',
      ]);
      expect(leftovers(own)).toEqual([]);
      expect(await canariesBelow(own.out)).toEqual([]);
    } finally {
      own.remove();
      await other.stop();
    }
  });
});

describe('the other commands with --json', () => {
  it('classify prints one object per column, every column', async () => {
    const result = await cli('classify', '--source', shop.url, '--out', place.out, '--json');
    const lines = jsonLines(result).map((line) => ClassifyLine.parse(line));
    const columns = await shop.query(
      "SELECT count(*)::int AS n FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace",
    );
    expect([result.code, lines.length]).toEqual([0, columns[0]?.['n']]);
    const email = lines.find((line) => line.table === 'public.customers' && line.column === 'email');
    expect(email).toMatchObject({
      type: 'text',
      sensitive: true,
      identifiers: ['EMAIL_ADDRESS'],
      hits: 300,
      of: 300,
      decision: 'email',
    });
    expect(leftovers(place)).toEqual([]);
  });

  it('plan prints the plan', async () => {
    const result = await cli('plan', '--source', shop.url, '--out', place.out, '--json');
    const plan = Plan.parse(jsonLines(result)[0]);
    expect([result.code, plan.tables.length, plan.policy]).toEqual([0, 10, 'guarded']);
    expect(leftovers(place)).toEqual([]);
  });

  it('query prints one object per row; joins hold, and a wrong statement is a usage error', async () => {
    expect(
      await query('select count(*) as n from public.orders o join public.customers c on c.id = o.customer_id'),
    ).toEqual([{ n: '400' }]);
    const wrong = await cli('query', '--lake', place.out, 'select nothing from nowhere', '--json');
    expect(wrong.code).toBe(1);
  });

  it('explain says why a column was decided so', async () => {
    const result = await cli('explain', 'public.customers.email', '--out', place.out, '--json');
    expect(jsonLines(result)[0]).toMatchObject({
      column: 'public.customers.email',
      decision: { spec: { mask: 'email' } },
    });
    expect((await cli('explain', 'public.customers.nothing', '--out', place.out)).code).toBe(1);
  });

  it('masks lists every mask, rules checks and prints the schema, doctor finds no fault', async () => {
    const [masks] = jsonLines(await cli('masks', '--json'));
    expect(
      z
        .array(z.looseObject({ name: z.string() }))
        .parse(masks)
        .map(({ name }) => name),
    ).toEqual(MASKS.map(({ name }) => name));
    const checked = await cli('rules', 'check', '--rules', first.rules, '--json');
    expect(jsonLines(checked)[0]).toMatchObject({ valid: true });
    expect(jsonLines(await cli('rules', 'schema', '--json'))[0]).toMatchObject({ $schema: expect.any(String) });
    const doctor = await cli('doctor', '--source', shop.url, '--out', place.out, '--json');
    expect([doctor.code, doctor.stderr]).toEqual([0, '']);
  });

  it('--help shows examples for every command', async () => {
    for (const command of [
      'run',
      'plan',
      'classify',
      'rules',
      'mask',
      'verify',
      'query',
      'restore',
      'explain',
      'doctor',
      'demo',
    ]) {
      const help = await cli(command, '--help');
      expect([command, help.code, help.stdout]).toEqual([
        command,
        0,
        expect.stringMatching(new RegExp(`Examples:\\n +masklake ${command}[\\s\\S]*Exit codes`)),
      ]);
    }
  });
});

describe('restore and verify', () => {
  it('restores every row into an empty database, where an insert works', async () => {
    await shop.query('CREATE DATABASE restored', 'postgres');
    const result = await cli('restore', published(first.snapshot), '--target', shop.urlOf('restored'), '--json');
    expect([result.code, jsonLines(result).at(-1)]).toEqual([0, expect.objectContaining({ rows: 2040 })]);
    expect(await shop.query(COUNTS, 'restored')).toEqual(await shop.query(COUNTS));
    await shop.query('INSERT INTO orders (customer_id, placed_at) SELECT id, now() FROM customers LIMIT 1', 'restored');
    expect(await shop.query("SELECT count(*)::int AS n FROM order_log WHERE change = 'INSERT'", 'restored')).toEqual([
      { n: 1 },
    ]);
    expect(await shop.query("SELECT nextval('invoice_number')::int AS n", 'restored')).toEqual([{ n: 5002 }]);
    const again = await cli('restore', published(first.snapshot), '--target', shop.urlOf('restored'), '--json');
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('not empty')]);
  });

  it('verifies the run again, also against the source', async () => {
    const folder = join(place.out, 'runs', first.run);
    const result = await cli('verify', '--run', folder, '--source', shop.url, '--json');
    expect([result.code, jsonLines(result)[0]]).toEqual([0, expect.objectContaining({ verdict: 'verified' })]);
    expect(leftovers(place)).toEqual([]);
  });

  it('finds a lake file that was changed: exit code 4, by name', async () => {
    const copy = newPlace();
    cpSync(place.out, copy.out, { recursive: true });
    const lake = published(first.lake).replace(place.out, copy.out);
    const file = filesBelow(lake).find((name) => name.endsWith('.parquet')) ?? '';
    appendFileSync(join(lake, file), 'x');
    const result = await cli('verify', '--run', join(copy.out, 'runs', first.run), '--json');
    expect(result.code).toBe(4);
    expect(result.stdout).toContain(file.split('/').at(-2));
    copy.remove();
  });

  it('refuses evidence and snapshots that were changed: verify 4, restore 3', async () => {
    const copy = newPlace();
    cpSync(place.out, copy.out, { recursive: true });
    const snapshot = published(first.snapshot).replace(place.out, copy.out);
    const evidence = join(copy.out, 'runs', first.run, 'evidence.json');
    const forge = (path: string): void =>
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('"rows": 300', '"rows": 301').replace('"rows":300', '"rows":301'),
      );
    forge(evidence);
    forge(join(snapshot, 'evidence.json'));
    expect((await cli('verify', '--run', join(copy.out, 'runs', first.run), '--json')).code).toBe(4);
    await shop.query('CREATE DATABASE untouched', 'postgres');
    const target = ['--target', shop.urlOf('untouched'), '--json'];
    const forged = await cli('restore', snapshot, ...target);
    expect([forged.code, forged.stderr]).toEqual([3, expect.stringMatching(/evidence .*damaged/)]);
    cpSync(join(published(first.snapshot), 'evidence.json'), join(snapshot, 'evidence.json'));
    appendFileSync(join(snapshot, 'snapshot.sql.gz'), 'x');
    const other = await cli('restore', snapshot, ...target);
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('another file')]);
    expect(await shop.query("SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace", 'untouched')).toEqual(
      [],
    );
    copy.remove();
  });
});
