// The same pipeline for an Aurora cluster: the cluster's snapshot becomes a cluster and its instance, and in the end a masked cluster snapshot.
import {
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RestoreDBClusterFromSnapshotCommand,
} from '@aws-sdk/client-rds';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { missingRights, roleOf } from './iam.ts';
import { filesHolding } from './search-files.ts';
import { addInstance, asMaster, CANARY, createCluster, people } from './sources.ts';

const describe = needs('python');
const PEOPLE = 30;
const SNAPSHOT = 'rds:orders-2026-11-21-03-00';
const RUN = runIdFor('orders', SNAPSHOT, 1);
const MASKED = { DBClusterSnapshotIdentifier: `masklake-${RUN}` };

let lab: AwsLab;
let outcome: Outcome;

beforeAll(async () => {
  lab = await AwsLab.start();
  await createCluster(lab, 'orders');
  await asMaster(lab, 'orders', 'orders', (client) => client.query(people(PEOPLE)));
  await lab.automatedSnapshot('orders', SNAPSHOT, 'cluster');
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(() => lab?.stop());

describe('a snapshot of a cluster', () => {
  it('becomes a masked snapshot of a cluster', async () => {
    expect(outcome.status, `${outcome.cause}\n${outcome.path.slice(-8).join(' > ')}`).toBe('SUCCEEDED');
    const { DBClusterSnapshots = [] } = await lab.rds.send(new DescribeDBClusterSnapshotsCommand(MASKED));
    expect(DBClusterSnapshots[0]).toMatchObject({
      Status: 'available',
      StorageEncrypted: true,
      SnapshotType: 'manual',
    });
    expect(DBClusterSnapshots[0]?.KmsKeyId).toBe(lab.key('DatabasesKey'));
    const tags = Object.fromEntries((DBClusterSnapshots[0]?.TagList ?? []).map(({ Key, Value }) => [Key, Value]));
    expect(tags).toMatchObject({ 'masklake:run': RUN, 'masklake:source': 'orders', 'masklake:role': 'masked' });
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({}));
    expect(DBSnapshots).toEqual([]);
  });

  it('is shared with nobody, since the configuration names nobody', async () => {
    const request = new DescribeDBClusterSnapshotAttributesCommand(MASKED);
    const { DBClusterSnapshotAttributesResult: found } = await lab.rds.send(request);
    expect(found?.DBClusterSnapshotAttributes).toEqual([
      expect.objectContaining({ AttributeName: 'restore', AttributeValues: [] }),
    ]);
  });

  it('leaves neither the temporary cluster nor the staged one, nor an instance of theirs', async () => {
    const { DBClusters = [] } = await lab.rds.send(new DescribeDBClustersCommand({}));
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = [
      ...DBClusters.map(({ DBClusterIdentifier, Status }) => [DBClusterIdentifier, Status]),
      ...DBInstances.map(({ DBInstanceIdentifier, DBInstanceStatus }) => [DBInstanceIdentifier, DBInstanceStatus]),
    ].filter(([, status]) => status !== 'deleting');
    expect(stay.map(([name]) => name)).toEqual(['orders', 'orders-1']);
    expect(lab.host.restored).toEqual([`masklake-${RUN}`]);
    expect(lab.host.servers.names).toEqual(['orders']);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
  });

  it('holds no value that identifies somebody, byte for byte', async () => {
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const [before = '', after = ''] = [SNAPSHOT, MASKED.DBClusterSnapshotIdentifier].map((name) =>
      lab.host.servers.snapshotFolder(folders[name] ?? ''),
    );
    expect(filesHolding(before, [CANARY]).length).toBeGreaterThan(0);
    expect(filesHolding(after, [CANARY])).toEqual([]);
  });

  it('is verified in its evidence', async () => {
    const evidence = await lab.json('Evidence', `orders/${RUN}/orders/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('restores to a cluster with all rows, whose joins hold', async () => {
    await lab.rds.send(
      new RestoreDBClusterFromSnapshotCommand({
        DBClusterIdentifier: 'developers',
        SnapshotIdentifier: MASKED.DBClusterSnapshotIdentifier,
        Engine: 'aurora-postgresql',
      }),
    );
    for (let look = 0; look < 5; look++) await lab.rds.send(new DescribeDBClustersCommand({}));
    await addInstance(lab, 'developers');
    const client = new pg.Client(lab.host.servers.connection('developers', 'orders'));
    await client.connect();
    const { rows } = await client.query(
      'SELECT count(*)::int AS joined, count(DISTINCT email)::int AS emails FROM visits JOIN people ON people.id = person',
    );
    await client.end();
    expect(rows).toEqual([{ joined: PEOPLE, emails: PEOPLE }]);
  });
});

describe('the roles', () => {
  it('allow every call that a run over a cluster makes', async () => {
    const calls = await lab.calls();
    const missing = lab.stacks.ofType('AWS::Lambda::Function').flatMap((each) => {
      const name = lab.stacks.ref(each);
      const role = roleOf(lab.stacks, name);
      return missingRights(
        lab.stacks,
        role,
        calls.filter(({ caller }) => caller === name),
      );
    });
    expect(missing).toEqual([]);
  });
});
