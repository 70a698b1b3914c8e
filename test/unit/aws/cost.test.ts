// What a run on AWS costs: quantities times prices, limits before the money is spent, and what the configuration says instead.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { startMacieJob } from '../../../lib/adapters/aws/macie/start-job.ts';
import type { Measure } from '../../../lib/adapters/aws/metrics.ts';
import { macieJobKey, stateKey } from '../../../lib/adapters/aws/run-keys.ts';
import { checkSpending } from '../../../lib/adapters/aws/spending/check.ts';
import { workloadOf } from '../../../lib/adapters/aws/spending/workload.ts';
import { costText, planCost } from '../../../lib/cli/aws-cost.ts';
import { loadConfig } from '../../../lib/config/config.ts';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { ASSUMPTION_NAMES, ASSUMPTIONS } from '../../../lib/core/aws-cost/assumptions.ts';
import { estimateCost, NO_SETTINGS, type Workload } from '../../../lib/core/aws-cost/estimate.ts';
import { assertWithin } from '../../../lib/core/aws-cost/limits.ts';
import { PRICE_NAMES, PRICES } from '../../../lib/core/aws-cost/prices.ts';
import { RefusedError } from '../../../lib/core/errors.ts';
import { exported, RUN } from './support.ts';

const GIGABYTE = 1e9;
const WORK: Workload = {
  bytes: 10 * GIGABYTE,
  cells: 1e9,
  files: 50,
  glueTables: [5 * GIGABYTE],
  glueWorkers: 4,
  exporter: 'dms',
  macie: { enabled: true, sampling: 100 },
  temporaryClass: 'db.t4g.medium',
  stagedClass: undefined,
  architecture: 'arm64',
};
const line = (work: Workload, what: string, settings = NO_SETTINGS) => {
  const found = estimateCost(work, settings).lines.find((each) => each.what.startsWith(what));
  if (found === undefined) throw new Error(`no line ${what}`);
  return found;
};

describe('the estimate of a run', () => {
  it('has a quantity, a price and their product for everything', () => {
    const { lines, dollars } = estimateCost(WORK);
    for (const each of lines) expect(each.dollars, each.what).toBeCloseTo(each.quantity * each.price, 1);
    expect(dollars).toBeCloseTo(
      lines.reduce((sum, each) => sum + each.dollars, 0),
      2,
    );
  });

  it('pays Macie for uncompressed bytes, and for the sampled part of them only', () => {
    expect(line(WORK, 'Amazon Macie')).toMatchObject({ quantity: 40, dollars: 40 });
    expect(line({ ...WORK, macie: { enabled: true, sampling: 25 } }, 'Amazon Macie').quantity).toBe(10);
    expect(line({ ...WORK, macie: { enabled: false, sampling: 100 } }, 'Amazon Macie').dollars).toBe(0);
  });

  it('has functions mask what Glue does not', () => {
    expect(line(WORK, 'Glue').quantity).toBeCloseTo(5 / 5 + 4 * 0.05);
    const half = line(WORK, 'Lambda').quantity;
    expect(line({ ...WORK, glueTables: [] }, 'Lambda').quantity).toBeCloseTo(2 * half);
    expect(line({ ...WORK, glueTables: [] }, 'Glue').dollars).toBe(0);
  });

  it('takes DMS, or the export of the snapshot', () => {
    expect(line(WORK, 'DMS').quantity).toBeCloseTo((8 * 10) / 40);
    expect(line({ ...WORK, exporter: 'rds-export' }, 'RDS snapshot export').quantity).toBe(50);
  });

  it('knows the price of an instance class, or says that it does not', () => {
    expect(line(WORK, 'Temporary server')).toMatchObject({ price: 0.065 });
    expect(line({ ...WORK, temporaryClass: 'db.x9.mega' }, 'Temporary server').priceFrom).toBe('unverified');
    const settings = { ...NO_SETTINGS, instanceHours: { 'db.x9.mega': 7 } };
    expect(line({ ...WORK, temporaryClass: 'db.x9.mega' }, 'Temporary server', settings)).toMatchObject({
      price: 7,
      priceFrom: 'masklake.yaml',
    });
  });

  it.each(PRICE_NAMES)('takes %s from the configuration, and says so', (name) => {
    const work: Workload = {
      ...WORK,
      temporaryClass: undefined,
      exporter: name === 'rdsExportGigabyte' ? 'rds-export' : 'dms',
      architecture: name === 'lambdaX86GigabyteSecond' ? 'x86_64' : 'arm64',
    };
    const { lines } = estimateCost(work, { ...NO_SETTINGS, prices: { [name]: 1234.5 } });
    expect(lines.filter(({ price }) => price === 1234.5).map(({ priceFrom }) => priceFrom)).toContain('masklake.yaml');
  });

  it('lists every price and every assumption under its name', () => {
    expect([...PRICE_NAMES].sort()).toEqual(Object.keys(PRICES).sort());
    expect([...ASSUMPTION_NAMES].sort()).toEqual(Object.keys(ASSUMPTIONS).sort());
  });

  it('never gets less when there is more to do', () => {
    const bytes = fc.integer({ min: 0, max: 5e12 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const of = (size: number): number =>
          estimateCost({ ...WORK, bytes: size, cells: undefined, glueTables: [] }).dollars;
        expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
      }),
    );
  });
});

describe('a limit', () => {
  const estimate = estimateCost(WORK);
  it('stops what would go over it, with the figures and the line to change', () => {
    const refused = (): void => assertWithin({ macieGigabytes: 30 }, estimate, 'Amazon Macie', 'shop');
    expect(refused).toThrow(RefusedError);
    try {
      refused();
    } catch (error) {
      expect(error).toMatchObject({
        where: 'Amazon Macie: about 40 GB for Amazon Macie, and the limit is 30',
        hint: expect.stringContaining('aws: { limits: { macieGigabytes: 40 } }'),
        blockers: [{ code: 'SPENDING', where: 'shop' }],
      });
    }
  });

  it('of Glue stops Glue, and not Macie', () => {
    expect(() => assertWithin({ glueDpuHours: 1 }, estimate, 'Amazon Macie', 'shop')).not.toThrow();
    expect(() => assertWithin({ glueDpuHours: 1 }, estimate, 'Glue', 'shop')).toThrow(RefusedError);
  });

  it('of the whole stops both', () => {
    for (const spending of ['Amazon Macie', 'Glue'] as const)
      expect(() => assertWithin({ estimatedDollars: 1 }, estimate, spending, 'shop')).toThrow(RefusedError);
  });

  it('that is not reached, or not set, stops nothing', () => {
    const limits = { macieGigabytes: 40, glueDpuHours: 10, estimatedDollars: 1e6 };
    for (const spending of ['Amazon Macie', 'Glue'] as const) {
      expect(() => assertWithin(limits, estimate, spending, 'shop')).not.toThrow();
      expect(() => assertWithin({}, estimate, spending, 'shop')).not.toThrow();
    }
  });
});

describe('a run that is about to pay', () => {
  const settings = (limits: Readonly<Record<string, number>> = {}) => {
    const deployment = deploymentFrom({ limits, sources: [{ name: 'shop', instance: 'shop' }] });
    const [source] = deployment.sources;
    if (source === undefined) throw new Error('no source');
    return { ...deployment, source };
  };

  it('is measured by what its steps have left', async () => {
    const { runs } = await exported();
    expect(await workloadOf(runs, RUN.id, settings())).toMatchObject({
      bytes: 4,
      files: 1,
      cells: undefined,
      exporter: 'dms',
    });
    const columns = ['a', 'b'].map((name) => ({ name, sourceType: 'text', encoding: 'typed', duckdbType: 'VARCHAR' }));
    const raw = [{ table: { schema: 'public', name: 'customers' }, files: ['f'], columns, rows: 7, bytes: 4 }];
    await runs.createJson(stateKey(RUN.id, 'app', 'export'), { raw });
    expect(await workloadOf(runs, RUN.id, settings())).toMatchObject({ cells: 14 });
  });

  it('stops over a limit, and reports it', async () => {
    const { runs } = await exported();
    const reported: unknown[] = [];
    const measure: Measure = (name, value, dimensions) => void reported.push([name, value, dimensions]);
    await expect(
      checkSpending({ runs, measure }, RUN, settings({ estimatedDollars: 0.01 }), 'Amazon Macie'),
    ).rejects.toThrow(RefusedError);
    expect(reported).toEqual([['SpendingRefused', 1, { Source: 'shop' }]]);
    await checkSpending({ runs, measure }, RUN, settings({ estimatedDollars: 1000 }), 'Glue');
    expect(reported).toHaveLength(1);
  });
});

describe('what is not paid for', () => {
  const refuses = async (): Promise<never> => {
    throw new RefusedError([], { where: 'Amazon Macie' });
  };

  it('is a job of Macie that is over a limit: nothing is asked of Macie, and no job is recorded', async () => {
    const buckets = await exported();
    const macie = { send: vi.fn() };
    const ports = { ...buckets, macie, resultsBucket: 'results', sleep: async () => undefined, checkSpending: refuses };
    const settings = { enabled: true, managed: 'ALL' as const, sampling: 100, identifierIds: [], allowListIds: [] };
    await expect(startMacieJob(ports, RUN, { ...settings, account: '1', rawBucket: 'raw' })).rejects.toThrow(
      RefusedError,
    );
    expect(macie.send).not.toHaveBeenCalled();
    expect(await buckets.runs.findJson(macieJobKey(RUN.id))).toBeUndefined();
    await startMacieJob(ports, RUN, { ...settings, enabled: false, account: '1', rawBucket: 'raw' });
  });
});

describe('masklake plan --aws', () => {
  const yaml = 'aws:\n  limits: { macieGigabytes: 1 }\n  sources: [{ name: shop, instance: shop }]\n';
  const tables = [{ table: 'public.t', rows: 10, bytes: 2 * GIGABYTE, columns: 3, masked: 1 }];

  it('prints the arithmetic, marks prices without a source, and says which limit a run would meet', () => {
    const text = costText(planCost(loadConfig(yaml, 'masklake.yaml'), 'app', tables));
    expect(text).toContain(
      'Amazon Macie: $8.00 = 8 × $1 per GB that Macie looks at; 2 GB of Parquet × 4 uncompressed × 100%',
    );
    expect(text).toContain('(price unverified)');
    expect(text).toContain('OVER A LIMIT: about 8 GB for Amazon Macie, and the limit is 1');
  });

  it('asks which source is meant, and what is deployed', () => {
    const two = `${yaml.replace('] ', '')}`.replace('shop }]', 'shop }, { name: crm, instance: crm }]');
    expect(() => planCost(loadConfig(two, 'f'), 'app', tables)).toThrow('which source');
    expect(planCost(loadConfig(two, 'f'), 'crm', tables).source).toBe('crm');
    expect(() => planCost({}, 'app', tables)).toThrow('--aws needs to know');
  });
});
