// What a revocation lists as beyond recall.
import { SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { planRevocation } from '../../../lib/adapters/aws/revoke.ts';
import { RunRecord } from '../../../lib/adapters/aws/run-records.ts';
import { shareRun } from '../../../lib/adapters/aws/share/share-run.ts';
import { type Rds, SHARE, site, THEIRS } from './share-site.ts';
import { emptyBuckets, RUN } from './support.ts';

const RECORD = RunRecord.parse({
  run: RUN.id,
  source: RUN.source,
  snapshotId: RUN.snapshotId,
  attempt: 1,
  execution: 'arn:aws:states:eu-central-1:111122223333:execution:masklake:a',
  startedAt: '2026-11-21T08:00:00Z',
});

const EVENTS: readonly (readonly [string, (rds: Rds) => void])[] = [
  ['while its snapshot is shared', () => undefined],
  [
    'when a revocation that failed afterwards has ended the sharing',
    ({ held }) => held.get(RUN.maskedSnapshot)?.shared?.splice(0),
  ],
  ['when its snapshot has been deleted', ({ held }) => held.delete(RUN.maskedSnapshot)],
];

describe('a run that was shared', () => {
  it.each(EVENTS)('is known to have been, %s: accounts may have copied it', async (_, happens) => {
    const { ports, rds } = await site();
    await shareRun(ports, RUN, SHARE);
    happens(rds);
    const over = { send: async () => ({ status: 'SUCCEEDED' }) };
    const sfn = Object.assign(new SFNClient({ region: 'eu-central-1' }), over);
    const plan = await planRevocation({ ...ports, sfn, masked: emptyBuckets().masked }, RECORD);
    expect(plan.accounts).toEqual([THEIRS]);
  });
});
