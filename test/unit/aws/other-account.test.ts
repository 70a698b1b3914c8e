// Sources of another account, where the role that owns them lets the pipeline ask about the source's own kind only, or about nothing any more.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { Macie2Client } from '@aws-sdk/client-macie2';
import {
  CopyDBClusterSnapshotCommand,
  DeleteDBClusterSnapshotCommand,
  DeleteDBSnapshotCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBSnapshotsCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  RDSClient,
  type Tag,
} from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { removeCopies } from '../../../lib/adapters/aws/rds/clean-up.ts';
import { restorableSnapshot } from '../../../lib/adapters/aws/rds/copy-snapshot.ts';
import { clusterFromSnapshot } from '../../../lib/adapters/aws/rds/restore-requests.ts';
import { select } from '../../../lib/adapters/aws/rds/select.ts';
import { UNKNOWN_SOURCE } from '../../../lib/adapters/aws/rds/server-facts.ts';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { namesOf, type RunReference, snapshotCopyFor } from '../../../lib/adapters/aws/run-reference.ts';
import { Source } from '../../../lib/config/source.ts';
import { runIdFor } from '../../../lib/core/model/run-id.ts';
import { AwsError, emptyBuckets } from './support.ts';

const OURS = '111122223333';
const THEIRS = '444455556666';
const RAW_KEY = `arn:aws:kms:eu-central-1:${OURS}:key/raw`;
const SETTINGS = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const ELSEWHERE = { account: { id: THEIRS, roleArn: `arn:aws:iam::${THEIRS}:role/masklake` } };
const BILLING = Source.parse({ name: 'billing', instance: 'billing', ...ELSEWHERE });
const LEDGER = Source.parse({ name: 'ledger', cluster: 'ledger', ...ELSEWHERE });
const NOW = new Date('2026-11-21T00:00:00Z');

type Answer = (command: object) => unknown;
const client = (answer: Answer): RDSClient =>
  Object.assign(new RDSClient(SETTINGS), { send: async (command: object) => answer(command) });

const arn = (type: string, id: string): string => `arn:aws:rds:eu-central-1:${THEIRS}:${type}:${id}`;
const described = { Status: 'available', EngineVersion: '16.4', SnapshotCreateTime: NOW };
const none = (): never => {
  throw new AwsError('DBSnapshotNotFoundFault');
};
const denied = (): never => {
  throw new AwsError('AccessDenied');
};

describe('a snapshot that is named by its ARN, or by its name', () => {
  /** Each role may ask about its own kind alone. */
  const roles: Readonly<Record<string, Answer>> = {
    billing: (command) => (command instanceof DescribeDBSnapshotsCommand ? none() : denied()),
    ledger: (command) =>
      command instanceof DescribeDBClusterSnapshotsCommand
        ? {
            DBClusterSnapshots: [
              {
                ...described,
                DBClusterSnapshotIdentifier: 'rds:ledger-1',
                DBClusterSnapshotArn: arn('cluster-snapshot', 'rds:ledger-1'),
                DBClusterIdentifier: 'ledger',
                Engine: 'aurora-postgresql',
              },
            ],
          }
        : denied(),
  };

  it.each([arn('cluster-snapshot', 'rds:ledger-1'), 'rds:ledger-1'])(
    '%s is looked for with each role as its source is',
    async (snapshotId) => {
      const { runs, raw } = emptyBuckets();
      const rds = client((command) =>
        command instanceof DescribeDBSnapshotsCommand ? none() : { DBClusterSnapshots: [] },
      );
      const ports = {
        rds,
        accountOf: async ({ name }: Source) => client(roles[name] ?? denied),
        runs,
        raw,
        sources: [BILLING, LEDGER],
        account: OURS,
        buckets: {},
        now: () => NOW,
      };
      const execution = `arn:aws:states:eu-central-1:${OURS}:execution:masklake:a`;
      expect(await select(ports, execution, { snapshotId, attempt: 1 })).toMatchObject({
        ours: true,
        run: { source: 'ledger', snapshotId: arn('cluster-snapshot', 'rds:ledger-1'), snapshotKind: 'cluster' },
      });
    },
  );
});

describe('a snapshot of a cluster that is not encrypted', () => {
  const snapshotId = arn('cluster-snapshot', 'rds:ledger-1');
  const id = runIdFor('ledger', snapshotId, 1);
  const run: RunReference = {
    id,
    source: 'ledger',
    from: 'snapshot',
    snapshotId,
    snapshotKind: 'cluster',
    approval: false,
    ...namesOf(id),
  };

  it('is not copied here, where RDS would take no key for it: what is shared becomes a cluster that is encrypted', async () => {
    const held = new Map<string, Tag[]>([['rds:ledger-1', []]]);
    const shared: string[] = [];
    const theirs = client((command) => {
      if (command instanceof CopyDBClusterSnapshotCommand) {
        expect(command.input.KmsKeyId).toBeUndefined();
        held.set(command.input.TargetDBClusterSnapshotIdentifier ?? '', command.input.Tags ?? []);
        return {};
      }
      if (command instanceof DescribeDBClusterSnapshotAttributesCommand)
        return {
          DBClusterSnapshotAttributesResult: {
            DBClusterSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: shared }],
          },
        };
      if (command instanceof ModifyDBClusterSnapshotAttributeCommand) {
        shared.push(...(command.input.ValuesToAdd ?? []));
        return {};
      }
      if (!(command instanceof DescribeDBClusterSnapshotsCommand)) throw new Error('not expected');
      const { DBClusterSnapshotIdentifier: name = '' } = command.input;
      const TagList = held.get(name) ?? none();
      return {
        DBClusterSnapshots: [
          {
            ...described,
            DBClusterSnapshotIdentifier: name,
            DBClusterSnapshotArn: arn('cluster-snapshot', name),
            DBClusterIdentifier: 'ledger',
            Engine: 'aurora-postgresql',
            StorageEncrypted: false,
            TagList,
          },
        ],
      };
    });
    const ports = {
      rds: client(denied),
      accountOf: async () => theirs,
      account: OURS,
      rawKeyArn: RAW_KEY,
      now: () => NOW,
    };
    expect(await restorableSnapshot(ports, run, LEDGER)).toBeUndefined();
    const snapshot = await restorableSnapshot(ports, run, LEDGER);
    expect(shared).toEqual([OURS]);
    if (snapshot === undefined) throw new Error('not there');
    const network = { subnetGroup: 'isolated', securityGroup: 'sg-1' };
    const { restore: settings } = LEDGER;
    const asked = clusterFromSnapshot({
      run,
      snapshot,
      settings,
      facts: UNKNOWN_SOURCE,
      network,
      keyArn: RAW_KEY,
      now: NOW,
    });
    expect(asked).toMatchObject({
      SnapshotIdentifier: arn('cluster-snapshot', snapshotCopyFor(run.id)),
      KmsKeyId: RAW_KEY,
    });
  });
});

describe('a role that its owner has taken back', () => {
  it('keeps nobody from deleting the copy in our own account, and is told', async () => {
    const run = runIdFor('billing', arn('snapshot', 'rds:billing-1'), 1);
    const deleted: unknown[] = [];
    const rds = client((command) => {
      if (command instanceof DeleteDBSnapshotCommand) deleted.push(command.input.DBSnapshotIdentifier);
      if (command instanceof DeleteDBClusterSnapshotCommand) throw new Error('not expected');
      if (!(command instanceof DescribeDBSnapshotsCommand)) return {};
      const name = snapshotCopyFor(run);
      return {
        DBSnapshots: [
          {
            ...described,
            DBSnapshotIdentifier: name,
            DBSnapshotArn: `arn:aws:rds:eu-central-1:${OURS}:snapshot:${name}`,
            DBInstanceIdentifier: 'billing',
            Engine: 'postgres',
            TagList: ownTags({ id: run, source: 'billing' }, 'temporary', NOW),
          },
        ],
      };
    });
    const nothing = { send: async () => ({}) };
    const { runs, raw, masked } = emptyBuckets();
    const cleaning = removeCopies(
      {
        rds,
        dms: Object.assign(new DatabaseMigrationServiceClient(SETTINGS), nothing),
        secrets: Object.assign(new SecretsManagerClient(SETTINGS), nothing),
        macie: Object.assign(new Macie2Client(SETTINGS), nothing),
        runs,
        raw,
        masked,
        accountOf: async () => denied(),
        sources: [BILLING],
      },
      { run, source: 'billing', snapshotId: arn('snapshot', 'rds:billing-1') },
    );
    await expect(cleaning).rejects.toThrow(/copies of the snapshot \(AccessDenied\)/);
    expect(deleted).toEqual([snapshotCopyFor(run)]);
  });
});
