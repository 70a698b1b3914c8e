// A verdict counts only when every check has answered: each one left out makes the run fail by its name, and nothing is published.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '../../lib/adapters/duckdb/verify/registry.ts';
import { SNAPSHOT_CONTENT } from '../../lib/adapters/duckdb/verify/snapshot-content.ts';
import type { CheckResult } from '../../lib/core/verify/check.ts';
import type { Engine } from '../../lib/ports/engine.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { canariesIn, openShop, type Shop } from './support/shop.ts';

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

const run = (sabotage: (engine: Engine) => Partial<Engine>) =>
  runWith(
    { source: shop.url, out: place.out },
    { context: (context) => ({ ...context, engine: { ...context.engine, ...sabotage(context.engine) } }) },
  );

describe('a run without one check', () => {
  for (const { name } of CHECKS) {
    it(`fails by name without ${name}`, async () => {
      const { outcome, message } = await run((engine) => ({
        verify: async (request) => (await engine.verify(request)).filter((result) => result.check !== name),
      }));
      expect(outcome.verdict).toBe('failed');
      expect(message).toContain(`${name}: did not answer`);
      expect(visibleResults(place.out)).toEqual([]);
      expect(leftovers(place)).toEqual([]);
      expect(canariesIn(message)).toEqual([]);
    });
  }

  it(`fails by name without ${SNAPSHOT_CONTENT}`, async () => {
    const nothing: CheckResult = { check: '', status: 'passed', summary: '', measured: {}, problems: [], warnings: [] };
    const { outcome, message } = await run(() => ({ searchSnapshot: async () => nothing }));
    expect(outcome.verdict).toBe('failed');
    expect(message).toContain(`${SNAPSHOT_CONTENT}: did not answer`);
    expect(visibleResults(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
  });

  it('fails when a check breaks, by its name and without quoting why', async () => {
    const { outcome, message } = await run((engine) => ({
      verify: (request) => engine.verify({ ...request, raw: [] }),
    }));
    expect(outcome.verdict).toBe('failed');
    expect(message).toContain('row-counts');
    expect(canariesIn(message)).toEqual([]);
  });
});
