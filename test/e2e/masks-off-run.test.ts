// A mask that is switched off in a whole run, from the source to publish: red by column and mask, and nothing is published.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { columnOf, MASKS_RULES, MASKS_TABLE_SQL } from './support/masks-table.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';
import { unmask } from './support/unmask.ts';

const WHOLE = ['email', 'name', 'number', 'date-shift', 'json', 'redact', 'hash'];

let shop: Shop;
let place: Place;
let rules: string;
beforeAll(async () => {
  shop = await openShop();
  await shop.query('CREATE DATABASE masks', 'postgres');
  await shop.query(MASKS_TABLE_SQL, 'masks');
});
afterAll(() => shop.stop());
beforeEach(() => {
  place = newPlace();
  rules = join(place.folder, 'rules.yaml');
  writeFileSync(rules, MASKS_RULES);
});
afterEach(() => place.remove());

describe('a mask that is switched off in a whole run', () => {
  for (const mask of WHOLE) {
    it(`turns the whole run red when it is ${mask}, and nothing is published`, async () => {
      let rawTables: readonly TableFiles[] = [];
      const { outcome, message } = await runWith(
        { source: shop.urlOf('masks'), out: place.out, rules },
        {
          context: (context) => ({
            ...context,
            engine: {
              ...context.engine,
              mask: async (request) => {
                const files = await context.engine.mask(request);
                rawTables = [...rawTables, request.raw];
                await unmask(request.raw, files, columnOf(mask));
                return files;
              },
            },
          }),
        },
      );
      expect(rawTables).toHaveLength(1);
      expect(outcome.verdict).toBe('failed');
      expect(message).toContain(`public.everyone.${columnOf(mask)}: mask ${mask} `);
      expect(visibleResults(place.out)).toEqual([]);
      expect(leftovers(place)).toEqual([]);
    });
  }
});
