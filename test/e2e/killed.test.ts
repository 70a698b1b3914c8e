// kill -9 in every step: no half result is visible, and the next run cleans up and is verified.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LakePointer } from '../../lib/core/model/lake-manifest.ts';
import { runCli, runLine, startCli } from './support/cli.ts';
import { killIn, nextRunIsClean, runArgs, type Scene, STEPS } from './support/killing.ts';
import { leftovers, namesIn, newPlace, type Place, visibleResults } from './support/place.ts';
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

describe('a run that is killed', () => {
  const delays: Readonly<Record<string, number>> = { classify: 60, load: 900, verify: 120, mask: 40, export: 30 };
  for (const step of STEPS.filter((name) => name !== 'select' && name !== 'clean up' && name !== 'publish')) {
    it(`in ${step} shows nothing, and the next run cleans up and succeeds`, async () => {
      await killIn(scene(), step, delays[step] ?? 0);
      expect(visibleResults(place.out)).toEqual([]);
      await nextRunIsClean(scene());
    });
  }

  it('in select, once it holds the lock, shows nothing, and the next run cleans up and succeeds', async () => {
    const running = startCli(runArgs(scene()), { env: place.env });
    // select takes no time of its own: it is over when the first bytes of the catalog are read
    while (namesIn(join(place.out, 'locks')).length === 0) await sleep(1);
    running.child.kill('SIGKILL');
    const { signal, stderr } = await running.ended;
    expect([signal, stderr]).toEqual(['SIGKILL', expect.not.stringMatching(/^ +inspect +[0-9.]+ s/m)]);
    expect(visibleResults(place.out)).toEqual([]);
    await nextRunIsClean(scene());
  });

  it('in clean up has published whole results, and the next run removes the rest', async () => {
    await killIn(scene(), 'clean up', 0);
    const pointer = join(place.out, 'lake', 'masked', 'shop', 'current');
    expect(existsSync(pointer)).toBe(true);
    const { run } = LakePointer.parse(JSON.parse(readFileSync(pointer, 'utf8')));
    const checked = await runCli(['verify', '--run', join(place.out, 'runs', run), '--json'], { env: place.env });
    expect([checked.code, checked.stderr]).toEqual([0, '']);
    const next = await runCli(runArgs(scene(), '--json'), { env: place.env });
    expect(runLine(next).verdict).toBe('verified');
    expect(leftovers(place)).toEqual([]);
  });

  it('twice, the second time while it cleans up, still leaves nothing behind', async () => {
    await killIn(scene(), 'verify', 100);
    const second = startCli(runArgs(scene()), { env: place.env });
    await second.until(/inspect/);
    second.child.kill('SIGKILL');
    await second.ended;
    await nextRunIsClean(scene());
  });
});
