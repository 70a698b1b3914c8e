// Ctrl-C and SIGTERM: exit code 130, everything that was made is removed, and the next run is verified. A second signal changes nothing.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CliResult, jsonLines, runCli, runLine, startCli } from './support/cli.ts';
import { leftovers, namesIn, newPlace, type Place, visibleResults } from './support/place.ts';
import { canariesBelow, canariesIn, openShop, type Shop } from './support/shop.ts';

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

function interrupt(
  args: readonly string[],
  after: RegExp,
  delay: number,
  names: readonly NodeJS.Signals[],
): Promise<CliResult> {
  return runCli(args, { env: place.env, signals: { after, delay, names } });
}

function isClean(result: CliResult): void {
  expect([result.code, result.signal]).toEqual([130, null]);
  expect(result.stderr).toContain('interrupted');
  expect(visibleResults(place.out)).toEqual([]);
  expect(leftovers(place)).toEqual([]);
  expect(canariesIn(result.stdout + result.stderr)).toEqual([]);
}

describe('a run that is interrupted', () => {
  const args = (): string[] => ['run', '--source', shop.url, '--out', place.out];
  const cases: readonly [string, RegExp, number, readonly NodeJS.Signals[]][] = [
    ['SIGINT in export', /^ +inspect +/m, 10, ['SIGINT']],
    ['SIGINT in classify', /^ +export +/m, 60, ['SIGINT']],
    ['SIGTERM in mask', /^ +decide +/m, 20, ['SIGTERM']],
    ['SIGINT in load, while the server starts', /^ +mask +/m, 100, ['SIGINT']],
    ['SIGINT in load, while rows are loaded', /^ +mask +/m, 900, ['SIGINT']],
    ['SIGINT in verify', /^ +load +/m, 100, ['SIGINT']],
    ['SIGTERM in snapshot', /^ +verify +/m, 0, ['SIGTERM']],
    ['SIGINT twice', /^ +load +/m, 50, ['SIGINT', 'SIGINT']],
    ['SIGINT, then SIGTERM', /^ +export +/m, 50, ['SIGINT', 'SIGTERM']],
  ];
  for (const [name, pattern, delay, signals] of cases) {
    it(`removes everything and exits 130: ${name}`, async () => {
      isClean(await interrupt(args(), pattern, delay, signals));
      expect(await canariesBelow(place.out)).toEqual([]);
    });
  }

  it('says it in JSON too, and the next run is verified', async () => {
    const running = startCli([...args(), '--json'], { env: place.env });
    // with --json nothing is told on the way: the run has begun when it holds the lock
    while (namesIn(join(place.out, 'locks')).length === 0) await sleep(10);
    await sleep(500);
    running.child.kill('SIGINT');
    const result = await running.ended;
    expect(result.code).toBe(130);
    expect(runLine(result)).toMatchObject({ verdict: 'failed', lake: null, snapshot: null });
    const next = await runCli([...args(), '--json'], { env: place.env });
    expect(runLine(next).verdict).toBe('verified');
  });

  it('leaves a target as it was', async () => {
    await shop.query('CREATE DATABASE dev', 'postgres');
    const result = await interrupt([...args(), '--target', shop.urlOf('dev')], /^ +load +/m, 60, ['SIGINT']);
    isClean(result);
    expect(await shop.query("SELECT datname FROM pg_database WHERE datname LIKE 'masklake%'", 'postgres')).toEqual([]);
    expect(await shop.query("SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace", 'dev')).toEqual([]);
  });
});

describe('a demo that is interrupted', () => {
  const args = (): string[] => ['demo', '--customers', '2000', '--out', place.out];
  const cases: readonly [string, RegExp, number][] = [
    ['while its server starts', /starting an embedded Postgres/, 250],
    ['while it is filled', /starting an embedded Postgres/, 1300],
    ['in the run', /^ +export +/m, 50],
  ];
  for (const [name, pattern, delay] of cases) {
    it(`stops its server and removes everything: ${name}`, async () => {
      isClean(await interrupt(args(), pattern, delay, ['SIGINT']));
    });
  }

  it('is swept by the next demo after kill -9', async () => {
    const running = startCli(args(), { env: place.env });
    await running.until(/^ +export +/m);
    running.child.kill('SIGKILL');
    await running.ended;
    const next = await runCli([...args(), '--json'], { env: place.env });
    expect(next.code).toBe(0);
    expect(jsonLines(next).at(-1)).toMatchObject({ verdict: 'verified' });
    expect(leftovers(place)).toEqual([]);
  });
});
