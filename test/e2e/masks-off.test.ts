// Every mask, switched off for one column: the masked file then holds the raw values. The verdict is red and says which column and mask.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { columnOf, MASK_COLUMNS, MASKS_RULES, MASKS_TABLE_SQL, WITHOUT_COLUMN } from './support/masks-table.ts';
import { runWith } from './support/pipeline.ts';
import { newPlace, type Place } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';
import { unmask } from './support/unmask.ts';

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

describe('a mask that is switched off', () => {
  it('is tried for every mask of the registry', () => expect(WITHOUT_COLUMN).toEqual([]));

  it('is found in the files, by column and by mask, for every mask', async () => {
    const missed: string[] = [];
    const { outcome, message } = await runWith(
      { source: shop.urlOf('masks'), out: place.out, rules },
      {
        context: (context) => ({
          ...context,
          engine: {
            ...context.engine,
            verify: async (request) => {
              const { raw, masked, staged: _, ...rest } = request;
              const [rawTable, maskedTable] = [raw[0], masked[0]];
              if (rawTable === undefined || maskedTable === undefined) throw new Error('no table');
              const folder = join(place.folder, 'sabotaged');
              mkdirSync(folder);
              const sabotaged = { ...maskedTable, files: [join(folder, 'part.parquet')] };
              for (const { mask } of MASK_COLUMNS) {
                await unmask(rawTable, maskedTable, columnOf(mask), sabotaged);
                const results = await context.engine.verify({ ...rest, raw, masked: [sabotaged], staged: undefined });
                const { verdict, reasons } = verdictOf(results, context.engine.requiredChecks('lake'));
                const named = reasons.some((reason) =>
                  reason.includes(`public.everyone.${columnOf(mask)}: mask ${mask} `),
                );
                if (verdict !== 'failed' || !named) missed.push(`${mask}: ${verdict} ${reasons.join('; ')}`);
              }
              return context.engine.verify(request);
            },
          },
        }),
      },
    );
    expect(missed).toEqual([]);
    // The same run without sabotage is green.
    expect([outcome.verdict, message]).toEqual(['verified', '']);
  });
});
