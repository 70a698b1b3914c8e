// Precision and recall of the classifier over labelled tables, small ones on fixed seeds; `npm run bench:detection` measures more of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Judged, judgeTables, type Score, scoreOf } from '../../bench/detection/measure.ts';
import type { Split } from '../../bench/detection/source.ts';
import { labelledTables, type Variant } from '../../bench/detection/tables.ts';

const OF: Readonly<Record<Split, { readonly seed: number; readonly share: number }>> = {
  seen: { seed: 11, share: 0.2 },
  heldOut: { seed: 12, share: 1 },
  untouched: { seed: 13, share: 0.6 },
};
const ROWS = 120;

describe.each(Object.keys(OF) as Split[])('labelled tables, %s', { timeout: 120_000 }, (split) => {
  let judged: readonly Judged[] = [];
  const score = (variant?: Variant): Score =>
    scoreOf(judged.filter(({ column }) => variant === undefined || column.variant === variant));

  beforeAll(async () => {
    judged = await judgeTables(labelledTables({ ...OF[split], split, rows: ROWS }));
  }, 600_000);

  it('are enough columns to speak of', () => {
    expect(judged.length).toBeGreaterThan(400);
    expect(new Set(judged.map(({ column }) => column.kind)).size).toBeGreaterThan(35);
  });

  it('at least 95 % of the columns that are called personal are', () => {
    expect(score().precision).toBeGreaterThanOrEqual(0.95);
  });

  it('at least 97 % of the personal columns are found, of the sources that were measured only at least 95 %', () => {
    expect(score().recall).toBeGreaterThanOrEqual(split === 'untouched' ? 0.95 : 0.97);
  });

  it('at least 90 % are found under names that say nothing', () => {
    expect(score('opaque').recall).toBeGreaterThanOrEqual(0.9);
  });

  it('at least 95 % of those found are called what they are first of all', () => {
    expect(score().named).toBeGreaterThanOrEqual(0.95);
  });

  it('says why without a value', () => {
    for (const { column, why } of judged.filter((one) => one.found)) {
      const long = column.values.filter((value) => value !== null && value.length > 12);
      expect(long.filter((value) => value !== null && why.includes(value))).toEqual([]);
    }
  });
});
