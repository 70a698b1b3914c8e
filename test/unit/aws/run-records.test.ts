// Who may run a snapshot: one record per (snapshot, attempt), one lock per source, and the way back from an execution.
import { describe, expect, it } from 'vitest';
import { executionKey, lockKey, recordKey } from '../../../lib/adapters/aws/run-keys.ts';
import {
  lockOf,
  openRun,
  type RunRecord,
  recordOf,
  releaseLock,
  releaseLocksOf,
} from '../../../lib/adapters/aws/run-records.ts';
import { emptyBuckets } from './support.ts';

const EXECUTION = 'arn:aws:states:eu-central-1:111122223333:execution:masklake:a';
const OTHER = 'arn:aws:states:eu-central-1:111122223333:execution:masklake:b';
const RECORD: RunRecord = {
  run: 'shop-0123456789-1',
  source: 'shop',
  snapshotId: 'rds:shop-2026-11-20',
  attempt: 1,
  asked: false,
  execution: EXECUTION,
  startedAt: '2026-11-20T00:00:00Z',
  snapshotKind: 'instance',
  buckets: {},
};
const OTHERS = { ...RECORD, execution: OTHER };

describe('opening a run', () => {
  it('takes the lock and leaves a record, and may be repeated by the same execution', async () => {
    const { runs } = emptyBuckets();
    expect(await openRun(runs, RECORD)).toEqual({ state: 'open' });
    expect(await openRun(runs, RECORD)).toEqual({ state: 'open' });
    expect(await lockOf(runs, 'shop')).toMatchObject({ execution: EXECUTION });
    expect(await runs.findJson(recordKey(RECORD.run))).toEqual(RECORD);
  });

  it('tells another run on the source who holds the lock', async () => {
    const { runs } = emptyBuckets();
    await openRun(runs, RECORD);
    expect(await openRun(runs, { ...OTHERS, run: 'shop-abcdefabcd-1' })).toEqual({ state: 'busy', run: RECORD.run });
    expect(await recordOf(runs, OTHER)).toBeUndefined();
  });

  it('tells the same event again who was faster, while the run lasts and after it', async () => {
    const { runs } = emptyBuckets();
    await openRun(runs, RECORD);
    expect(await openRun(runs, OTHERS)).toMatchObject({ state: 'ran', record: { execution: EXECUTION } });
    await releaseLock(runs, 'shop', EXECUTION);
    expect(await openRun(runs, OTHERS)).toMatchObject({ state: 'ran', record: { execution: EXECUTION } });
    expect(await lockOf(runs, 'shop')).toBeUndefined();
  });

  it('tells who was faster even before that one has written its record', async () => {
    const { runs } = emptyBuckets();
    await runs.createJson(lockKey('shop'), { execution: EXECUTION, run: RECORD.run });
    expect(await openRun(runs, OTHERS)).toMatchObject({ state: 'ran', record: { execution: EXECUTION } });
    expect(await runs.findJson(recordKey(RECORD.run))).toBeUndefined();
  });
});

describe('a lock', () => {
  it('is never released by another execution', async () => {
    const { runs } = emptyBuckets();
    await openRun(runs, RECORD);
    await releaseLock(runs, 'shop', OTHER);
    await releaseLocksOf(runs, OTHER);
    expect(await lockOf(runs, 'shop')).toBeDefined();
    await releaseLocksOf(runs, EXECUTION);
    expect(await lockOf(runs, 'shop')).toBeUndefined();
  });
});

describe('the run of an execution', () => {
  it('is found by the execution alone', async () => {
    const { runs } = emptyBuckets();
    await openRun(runs, RECORD);
    expect(await recordOf(runs, EXECUTION)).toEqual(RECORD);
  });

  it('is not the run of another execution that lost against it: a clean-up would destroy what is in use', async () => {
    const { runs } = emptyBuckets();
    await openRun(runs, RECORD);
    await openRun(runs, OTHERS);
    await runs.writeText(executionKey(OTHER), JSON.stringify({ execution: OTHER, run: RECORD.run }));
    expect(await recordOf(runs, OTHER)).toBeUndefined();
  });
});
