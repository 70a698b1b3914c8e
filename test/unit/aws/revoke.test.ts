// What a revocation takes back, and what it lists as out of its reach.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { GlueClient } from '@aws-sdk/client-glue';
import { Macie2Client, UpdateClassificationJobCommand } from '@aws-sdk/client-macie2';
import {
  DeleteDBParameterGroupCommand,
  DescribeDBParameterGroupsCommand,
  DescribeExportTasksCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-rds';
import { SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { jobName } from '../../../lib/adapters/aws/macie/job-request.ts';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { planRevocation, revoke } from '../../../lib/adapters/aws/revoke.ts';
import { revocationKey, sharedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { type Shared, shareRun } from '../../../lib/adapters/aws/share/share-run.ts';
import { arn, KEY, type Rds, SHARE, site, THEIRS } from './share-site.ts';
import { emptyBuckets, RECORD, RUN } from './support.ts';

const NEXT = 'shop-0123456789-2';
const SETTINGS = { region: 'eu-central-1' };

const EVENTS: readonly (readonly [string, (rds: Rds) => void])[] = [
  ['while its snapshot is shared', () => undefined],
  [
    'when a revocation that failed afterwards has ended the sharing',
    ({ held }) => held.get(RUN.maskedSnapshot)?.shared?.splice(0),
  ],
  ['when its snapshot has been deleted', ({ held }) => held.delete(RUN.maskedSnapshot)],
];

function shared(run: string, sharedAt: string, results: Partial<NonNullable<Shared['results']>> = {}): Shared {
  const roleArn = `arn:aws:iam::${THEIRS}:role/r`;
  return {
    version: 1,
    source: 'shop',
    run,
    snapshot: arn(`masklake-${run}`),
    kind: 'instance',
    engine: 'postgres',
    engineVersion: '16.4',
    key: KEY,
    accounts: [THEIRS],
    evidence: [],
    sharedAt,
    results: { roleArn, externalId: 'e-1', bucket: 'theirs', key: `${run}.json`, secret: 'shop-masked', ...results },
  };
}

/** An account in which a run was revoked: nothing was written down but what the test puts there. */
async function account() {
  const { ports, rds } = await site();
  const deleted: string[] = [];
  const others = rds.client.send.bind(rds.client);
  Object.assign(rds.client, {
    send: async (command: Parameters<typeof others>[0]): Promise<unknown> => {
      if (command instanceof DescribeDBParameterGroupsCommand)
        return { DBParameterGroups: [{ DBParameterGroupArn: 'arn:group' }] };
      if (command instanceof ListTagsForResourceCommand)
        return { TagList: ownTags({ id: RUN.id, source: 'shop' }, 'staged', new Date()) };
      if (command instanceof DescribeExportTasksCommand) return {};
      if (!(command instanceof DeleteDBParameterGroupCommand)) return others(command);
      deleted.push(`group ${command.input.DBParameterGroupName}`);
      return {};
    },
  });
  const macie = async (command: unknown): Promise<unknown> => {
    if (command instanceof UpdateClassificationJobCommand) deleted.push(`job ${command.input.jobId}`);
    return { items: [{ name: jobName(RUN.id), jobId: 'unrecorded' }], jobStatus: 'RUNNING' };
  };
  const nothing = { send: async () => ({}) };
  const taken: Shared[] = [];
  const { raw, masked } = emptyBuckets();
  const revoking = {
    ...ports,
    raw,
    masked,
    dms: Object.assign(new DatabaseMigrationServiceClient(SETTINGS), nothing),
    macie: Object.assign(new Macie2Client(SETTINGS), { send: macie }),
    sfn: Object.assign(new SFNClient(SETTINGS), { send: async () => ({ status: 'SUCCEEDED' }) }),
    lake: { glue: new GlueClient(SETTINGS), bucket: 'masked' },
    takeBack: async (each: Shared) => void taken.push(each),
  };
  return { revoking, runs: ports.runs, deleted, taken };
}

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

describe('the secret in the account that it was shared with', () => {
  const MINE = shared(RUN.id, '2026-11-21T12:00:00Z');
  const later = '2026-11-22T12:00:00Z';
  const CASES: readonly (readonly [string, Shared | undefined, boolean])[] = [
    ['is deleted when no run has been shared since', undefined, true],
    ['stays when a later run of the source has its login under this name', shared(NEXT, later), false],
    ['is deleted when the other run was earlier', shared(NEXT, '2026-11-20T12:00:00Z'), true],
    ['is deleted when the later run names another secret', shared(NEXT, later, { secret: 'other' }), true],
    [
      'is deleted when the later run put its own into another account',
      shared(NEXT, later, { roleArn: 'arn:aws:iam::777788889999:role/r' }),
      true,
    ],
    [
      'is deleted when the later run is of a source with a longer name',
      { ...shared('shop-eu-0123456789-1', later), source: 'shop-eu' },
      true,
    ],
  ];
  it.each(CASES)('%s', async (_, other, goes) => {
    const { revoking, runs, taken } = await account();
    await runs.createJson(sharedKey(RUN.id), MINE);
    if (other !== undefined) await runs.createJson(sharedKey(other.run), other);
    const plan = await planRevocation(revoking, RECORD);
    await revoke(revoking, RECORD, plan);
    expect(taken.map(({ results }) => [results?.key, results?.secret])).toEqual([
      [`${RUN.id}.json`, goes ? 'shop-masked' : undefined],
    ]);
    expect(plan.secret).toEqual(goes ? undefined : { name: 'shop-masked', run: NEXT });
    expect(plan.results.includes('secret shop-masked')).toBe(goes);
  });

  it('is deleted when the later run was revoked, too', async () => {
    const { revoking, runs, taken } = await account();
    await runs.createJson(sharedKey(RUN.id), MINE);
    await runs.createJson(sharedKey(NEXT), shared(NEXT, later));
    await runs.createJson(revocationKey(NEXT), {});
    await revoke(revoking, RECORD, await planRevocation(revoking, RECORD));
    expect(taken[0]?.results?.secret).toBe('shop-masked');
  });
});

describe('a revocation', () => {
  it('deletes the parameter group of the run and cancels a Macie job that was not written down', async () => {
    const { revoking, deleted } = await account();
    await revoke(revoking, RECORD, await planRevocation(revoking, RECORD));
    expect(deleted.toSorted()).toEqual([`group ${RUN.staged}`, 'job unrecorded']);
  });

  it('names what may be in the account of the snapshot, into which no person is let', async () => {
    const { revoking } = await account();
    const theirs = (id: string) => ({ ...RECORD, snapshotId: `arn:aws:rds:eu-central-1:${THEIRS}:snapshot:${id}` });
    const copy = `instance snapshot masklake-copy-${RUN.id} in account ${THEIRS}`;
    expect((await planRevocation(revoking, RECORD)).elsewhere).toEqual([]);
    expect((await planRevocation(revoking, theirs('rds:shop-1'))).elsewhere).toEqual([copy]);
    expect((await planRevocation(revoking, theirs('masklake-new-shop-1'))).elsewhere).toEqual([
      copy,
      `instance snapshot masklake-new-shop-1 in account ${THEIRS}`,
    ]);
  });
});
