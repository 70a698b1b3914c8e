// Every mask, switched off for one column: the masked file then holds the raw values. The run is red and says which column and mask.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { ident, literal } from '../../lib/core/sql/quote.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { columnOf, MASK_COLUMNS, MASKS_RULES, MASKS_TABLE_SQL, WITHOUT_COLUMN } from './support/masks-table.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

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

/** Rewrites one column of a masked file with the raw values, row by row. */
async function unmask(raw: TableFiles, masked: TableFiles, column: string, target = masked): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'masklake-e2e-unmask-'));
  const session = await DuckdbSession.open({ tempDirectory: scratch });
  try {
    const select = masked.columns.map(({ name }) => `${name === column ? 'r' : 'm'}.${ident(name)}`).join(', ');
    const from = `${readParquet(masked.files)} AS m POSITIONAL JOIN ${readParquet(raw.files)} AS r`;
    const aside = join(scratch, 'aside.parquet');
    await session.run(`COPY (SELECT ${select} FROM ${from}) TO ${literal(aside)} (FORMAT parquet)`, 'unmask');
    const [file] = target.files;
    if (file === undefined || target.files.length !== 1) throw new Error('one file was expected');
    renameSync(aside, file);
  } finally {
    session.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

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
