// kill -9 in a run with a target, and between the parts of publish: the target is as it was or whole, and the next run is verified.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { runCli } from './support/cli.ts';
import { killIn, nextRunIsClean, runArgs, type Scene } from './support/killing.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

let shop: Shop;
let place: Place;
const scene = (): Scene => ({ shop, place });
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

async function databases(pattern: string): Promise<string[]> {
  const rows = await shop.query(
    `SELECT datname FROM pg_database WHERE datname LIKE '${pattern}' ORDER BY 1`,
    'postgres',
  );
  return rows.map((row) => String(row['datname']));
}

/** Kills a run with a target between two parts of `publish`, which takes a few milliseconds. */
async function killInPublish(part: string, target: string): Promise<void> {
  const script = fileURLToPath(new URL('support/killed-in-publish.mjs', import.meta.url));
  const made = spawnSync(
    process.execPath,
    [script, dirname(dirname(inject('cli'))), shop.url, place.out, target, part],
    {
      env: { ...process.env, ...place.env },
      encoding: 'utf8',
    },
  );
  expect([made.signal, made.stderr]).toEqual(['SIGKILL', '']);
}

describe('a run that is killed in publish', () => {
  for (const part of ['lake', 'snapshot', 'promote']) {
    it(`after ${part} points nobody at its results, and the next run replaces them`, async () => {
      const name = `published_${part}`;
      await killInPublish(part, shop.urlOf(name));
      expect(existsSync(join(place.out, 'lake', 'masked', 'shop', 'current'))).toBe(false);
      await nextRunIsClean(scene(), ['--target', shop.urlOf(name)]);
      expect(await databases('masklake%')).toEqual([]);
      expect(await shop.query('SELECT count(*)::int AS n FROM customers', name)).toEqual([{ n: 300 }]);
    });
  }

  it('after the pointer has published everything, and the next run leaves that target alone', async () => {
    await killInPublish('pointer', shop.urlOf('published_pointer'));
    expect(visibleResults(place.out)).toHaveLength(3);
    const next = await runCli(runArgs(scene(), '--target', shop.urlOf('published_pointer')), { env: place.env });
    expect([next.code, next.stderr]).toEqual([2, expect.stringContaining('not empty')]);
    expect(await shop.query('SELECT count(*)::int AS n FROM customers', 'published_pointer')).toEqual([{ n: 300 }]);
    expect(leftovers(place)).toEqual([]);
  });
});

describe('a run with a target that is killed', () => {
  for (const [step, delay] of [
    ['load', 150],
    ['verify', 50],
    ['snapshot', 5],
    ['seal', 10],
  ] as const) {
    it(`in ${step} leaves the target as it was, and the next run loads it`, async () => {
      const name = `dev_${step}`;
      await shop.query(`CREATE DATABASE ${name}`, 'postgres');
      const target = ['--target', shop.urlOf(name)];
      await killIn(scene(), step, delay, target);
      expect(await shop.query("SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace", name)).toEqual([]);
      await nextRunIsClean(scene(), target);
      expect(await databases('masklake%')).toEqual([]);
      expect(await shop.query('SELECT count(*)::int AS n FROM customers', name)).toEqual([{ n: 300 }]);
    });
  }
});
