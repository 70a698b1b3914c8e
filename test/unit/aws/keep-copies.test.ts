// Copies in the account that masked snapshots are shared with: the last n complete ones stay, and nothing of anybody else's is touched.
import {
  CopyDBSnapshotCommand,
  DeleteDBClusterSnapshotCommand,
  DeleteDBSnapshotCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { namesOf } from '../../../lib/adapters/aws/run-reference.ts';
import { copyTags, deleteOlderCopies } from '../../../lib/adapters/aws/share/keep-copies.ts';
import type { Shared } from '../../../lib/adapters/aws/share/share-run.ts';
import { targetAccount } from '../../../lib/adapters/aws/share/target.ts';
import { Share } from '../../../lib/config/share.ts';
import { RUN } from './support.ts';

interface Held {
  readonly id: string;
  readonly tags: readonly { readonly Key: string; readonly Value: string }[];
  readonly status?: string;
}

const runOf = (attempt: number) => ({
  ...RUN,
  id: `shop-0123456789-${attempt}`,
  ...namesOf(`shop-0123456789-${attempt}`),
});
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));
function copy(attempt: number, day: number, more: Partial<Held> = {}): Held {
  return { id: runOf(attempt).maskedSnapshot, tags: copyTags(runOf(attempt), at(day)), ...more };
}

/** @returns ids that were deleted, in their order */
async function deletedOf(
  held: readonly Held[],
  last: number,
  kind: 'instance' | 'cluster' = 'instance',
): Promise<string[]> {
  const deleted: string[] = [];
  const client = new RDSClient({ region: 'eu-central-1' });
  const send = async (command: object): Promise<unknown> => {
    if (command instanceof DeleteDBSnapshotCommand) deleted.push(command.input.DBSnapshotIdentifier ?? '');
    else if (command instanceof DeleteDBClusterSnapshotCommand)
      deleted.push(command.input.DBClusterSnapshotIdentifier ?? '');
    const of = held.map(({ id, tags, status = 'available' }) => ({ id, Status: status, TagList: tags }));
    return command.constructor.name === 'DescribeDBSnapshotsCommand'
      ? { DBSnapshots: of.map(({ id, ...rest }) => ({ DBSnapshotIdentifier: id, ...rest })) }
      : { DBClusterSnapshots: of.map(({ id, ...rest }) => ({ DBClusterSnapshotIdentifier: id, ...rest })) };
  };
  const count = await deleteOlderCopies(Object.assign(client, { send }), { ...runOf(9), snapshotKind: kind }, last);
  expect(count).toBe(deleted.length);
  return deleted;
}

describe('copies in the target account', () => {
  it.each(['instance', 'cluster'] as const)(
    'of an %s go but for the newest, whatever order they come in',
    async (kind) => {
      const held = [copy(2, 12), copy(4, 14), copy(1, 11), copy(3, 13), copy(9, 15, { status: 'creating' })];
      expect(await deletedOf(held, 2, kind)).toEqual([runOf(2).maskedSnapshot, runOf(1).maskedSnapshot]);
    },
  );

  it('are not counted before they are complete: if the new one fails, a good one is still there', async () => {
    expect(await deletedOf([copy(1, 11), copy(9, 15, { status: 'creating' })], 1)).toEqual([]);
    expect(await deletedOf([copy(1, 11), copy(2, 12, { status: 'creating' }), copy(9, 15)], 1)).toEqual([]);
  });

  it.each<[string, Partial<Held>]>([
    ['without tags', { tags: [] }],
    ['without the mark of a copy', { tags: copyTags(runOf(1), at(11)).filter(({ Key }) => Key !== 'masklake:copy') }],
    ['of another source', { tags: copyTags({ ...runOf(1), source: 'crm' }, at(11)) }],
    ['that a deployment over there owns', { tags: ownTags(runOf(1), 'masked', at(11)) }],
    [
      'with both kinds of tags',
      { tags: [...copyTags(runOf(1), at(11)), ...ownTags(runOf(1), 'temporary', at(11)).slice(2, 3)] },
    ],
    ['that is called otherwise than its run', { id: 'before-the-release' }],
  ])('a snapshot %s stays', async (_, more) => {
    expect(await deletedOf([copy(1, 11, more), copy(2, 12), copy(3, 13)], 2)).toEqual([]);
    expect(await deletedOf([copy(1, 11, more), copy(2, 12), copy(3, 13)], 1)).toEqual([runOf(2).maskedSnapshot]);
  });
});

describe('sharing with a copy', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('copies under the target’s key with the marks of a copy, and then lets old copies go', async () => {
    const sent: object[] = [];
    const held = [1, 2, 3].map((attempt) => copy(attempt, 10 + attempt));
    vi.spyOn(RDSClient.prototype, 'send').mockImplementation(async (command: object) => {
      sent.push(command);
      const DBSnapshots = held.map(({ id, tags }) => ({
        DBSnapshotIdentifier: id,
        Status: 'available',
        TagList: tags,
      }));
      return command instanceof DescribeDBSnapshotsCommand ? { DBSnapshots } : {};
    });
    vi.spyOn(S3Client.prototype, 'send').mockImplementation(async () => ({}));
    const Credentials = { AccessKeyId: 'a', SecretAccessKey: 'b', SessionToken: 'c', Expiration: at(20) };
    const sts = Object.assign(new STSClient({ region: 'eu-central-1' }), { send: async () => ({ Credentials }) });
    const keyArn = 'arn:aws:kms:eu-west-1:444455556666:key/k';
    const share = Share.parse({
      accounts: ['444455556666'],
      keepLast: 2,
      results: { roleArn: 'arn:aws:iam::444455556666:role/r', externalId: 'e-1', bucket: 'theirs' },
      copyTo: { region: 'eu-west-1', keyArn },
    });
    const login = async () => ({ username: 'u', password: 'p', host: 'h', port: 1 });
    const target = await targetAccount({ sts, region: 'eu-central-1', login }, share, runOf(9));
    const shared: Shared = {
      version: 1,
      source: 'shop',
      run: runOf(9).id,
      snapshot: 'arn:aws:rds:eu-central-1:111122223333:snapshot:s',
      kind: 'instance',
      engine: 'postgres',
      engineVersion: '16.4',
      key: 'k',
      accounts: ['444455556666'],
      evidence: [],
      sharedAt: at(15).toISOString(),
    };
    await target.put(shared);
    const [first] = sent;
    expect(first).toBeInstanceOf(CopyDBSnapshotCommand);
    expect(first).toMatchObject({ input: { KmsKeyId: keyArn, Tags: copyTags(runOf(9), at(15)) } });
    expect(sent.filter((each) => each instanceof DeleteDBSnapshotCommand).map(({ input }) => input)).toEqual([
      { DBSnapshotIdentifier: runOf(1).maskedSnapshot },
    ]);
  });
});
