// A run without one of its steps is red and says which one; nothing of it can be queried, restored or pointed at.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localSteps } from '../../lib/pipeline/run.ts';
import { cleanUp } from '../../lib/pipeline/steps/clean-up.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
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

const off = (step: ReturnType<typeof localSteps>[number]) =>
  runWith({ source: shop.url, out: place.out }, { options: { off: new Set([step]) } });

describe('a run without one step', () => {
  it('is verified with all of them', async () => {
    const { outcome, message } = await runWith({ source: shop.url, out: place.out });
    expect([outcome.verdict, message]).toEqual(['verified', '']);
    expect(outcome.steps.map((step) => step.name)).toEqual(localSteps('whole'));
    expect(visibleResults(place.out)).toHaveLength(3);
    expect(leftovers(place)).toEqual([]);
    expect(await canariesBelow(place.out)).toEqual([]);
  });

  for (const step of localSteps('whole').filter((name) => name !== 'clean up')) {
    it(`is red without "${step}", names it and leaves nothing`, async () => {
      const { outcome, message, log } = await off(step);
      expect(outcome.verdict).toBe('failed');
      expect(message).toContain(`step ${step} `);
      expect(visibleResults(place.out)).toEqual([]);
      expect(leftovers(place)).toEqual([]);
      expect(canariesIn(message + log)).toEqual([]);
      expect(await canariesBelow(place.out)).toEqual([]);
    });
  }

  it('is red without "clean up" and keeps the lock, so that the next run removes what was left', async () => {
    const { outcome, message, composition } = await off('clean up');
    try {
      expect(outcome.verdict).toBe('failed');
      expect(message).toContain('step clean up did not run');
      expect(leftovers(place)).toContain('locks/shop.lock');
    } finally {
      await cleanUp(composition.context);
    }
  });
});
