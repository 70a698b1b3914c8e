// Two runs on one source at once: the second is told who holds the lock, and touches nothing.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jsonLines, runCli, runLine, startCli } from './support/cli.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
  await shop.query('CREATE DATABASE other', 'postgres');
});
afterAll(() => shop.stop());
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

describe('two runs on one source', () => {
  it('tells the second run id, process and time of the first, with exit code 2', async () => {
    const first = startCli(['run', '--source', shop.url, '--out', place.out], { env: place.env });
    await first.until(/^ +inspect +/m);
    // it cannot end before the second has looked
    first.child.kill('SIGSTOP');
    const second = await runCli(['run', '--source', shop.url, '--out', place.out, '--json'], { env: place.env });
    first.child.kill('SIGCONT');
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(
      new RegExp(`run \\d{8}T\\d{6}Z-[0-9a-f]{4} holds this source \\(process ${first.child.pid}, since 20\\d\\d-`),
    );
    expect(jsonLines(second).at(-1)).toMatchObject({ error: 'LOCKED' });
    expect((await first.ended).code).toBe(0);
    expect(visibleResults(place.out)).toHaveLength(3);
    expect(leftovers(place)).toEqual([]);
  });

  it('lets runs on other sources go on beside it in the same folder', async () => {
    const [one, two] = await Promise.all([
      runCli(['run', '--source', shop.url, '--out', place.out, '--json'], { env: place.env }),
      runCli(['run', '--source', shop.urlOf('other'), '--out', place.out, '--json'], { env: place.env }),
    ]);
    expect([one, two].map((result) => [result.code, runLine(result).verdict])).toEqual([
      [0, 'verified'],
      [0, 'verified'],
    ]);
    expect(leftovers(place)).toEqual([]);
  });
});
