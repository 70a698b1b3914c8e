// How much a run has before it, and from what its time is taken.
import { describe, expect, it } from 'vitest';
import { estimatePlan, type TableEstimate, tableEstimates } from '../../../lib/core/plan/estimate.ts';
import { id, planOf, table } from './support.ts';

const TABLES: readonly TableEstimate[] = [
  { table: 'public.customers', rows: 200_000, bytes: 30_000_000, columns: 19, masked: 12 },
  { table: 'public.orders', rows: 600_000, bytes: 20_000_000, columns: 6, masked: 1 },
];

describe('the estimate of a plan', () => {
  it('adds the rows and bytes of all tables', () =>
    expect(estimatePlan(TABLES, undefined)).toMatchObject({ rows: 800_000, bytes: 50_000_000 }));

  it('takes the stated measurement per cell when no run was published, and says so', () => {
    const { seconds, basis } = estimatePlan(TABLES, undefined);
    expect(seconds).toBe(41.7);
    expect(basis).toMatch(/^no published run .*5\.6 s per million cells, as measured once on two cores, not here/);
  });

  it('scales a published run by rows, and names it', () => {
    const { seconds, basis } = estimatePlan(TABLES, { run: 'r1', rows: 400_000, seconds: 15 });
    expect(seconds).toBe(30);
    expect(basis).toBe('run r1 took 15.0 s for 400000 rows here, scaled by rows');
  });

  it.each([[79_999], [8_000_001], [0]])('does not scale a run of another order of magnitude (%d rows)', (rows) => {
    const { seconds, basis } = estimatePlan(TABLES, { run: 'r1', rows, seconds: 15 });
    expect(seconds).toBe(41.7);
    expect(basis).toMatch(/^run r1 with \d+ rows is too far from this size/);
  });

  it('is nothing for a source without rows', () =>
    expect(estimatePlan([], { run: 'r1', rows: 10, seconds: 1 })).toMatchObject({ rows: 0, bytes: 0, seconds: 0 }));

  it('counts rows, bytes and masked columns of each table, and none for a table that was not exported', () => {
    const { plan } = planOf({
      tables: [table('people', ['email', 'note']), table('empty', ['x'])],
      found: { 'public.people.email': { identifier: 'EMAIL_ADDRESS' } },
      policy: 'flagged',
    });
    const raw = [{ table: id('people'), files: [], columns: [], rows: 7, bytes: 900 }];
    expect(tableEstimates(plan, raw)).toEqual([
      { table: 'public.people', rows: 7, bytes: 900, columns: 2, masked: 1 },
      { table: 'public.empty', rows: 0, bytes: 0, columns: 1, masked: 0 },
    ]);
  });
});
