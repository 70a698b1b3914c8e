// The sweeper as the clock calls it, with leftovers of every kind in the account, among things that look like them and are somebody else's.
import {
  CreateEndpointCommand,
  CreateReplicationConfigCommand,
  CreateReplicationSubnetGroupCommand,
  DescribeEndpointsCommand,
  DescribeReplicationConfigsCommand,
} from '@aws-sdk/client-database-migration-service';
import { CreateClassificationJobCommand } from '@aws-sdk/client-macie2';
import {
  CreateDBClusterCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  type Tag,
} from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, ListSecretsCommand } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobRequest } from '../../lib/adapters/aws/macie/job-request.ts';
import { runningJobs } from '../../lib/adapters/aws/macie/running-jobs.ts';
import { measureTo } from '../../lib/adapters/aws/metrics.ts';
import { findLeftovers } from '../../lib/adapters/aws/rds/leftovers.ts';
import { findServer } from '../../lib/adapters/aws/rds/servers.ts';
import { ownTags, type Role } from '../../lib/adapters/aws/rds/tags.ts';
import { watch } from '../../lib/adapters/aws/rds/watch.ts';
import { lakeFolder, rawFolder, runSecretName } from '../../lib/adapters/aws/run-keys.ts';
import { clusterMember, namesOf, snapshotCopyFor } from '../../lib/adapters/aws/run-reference.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { datapoints, EmittedAlarm, stateOf } from '../cdk/alarm-state.ts';
import { needs } from '../engines/support/needs.ts';
import { sampleDeployment, synthesized } from '../unit/constructs/support.ts';
import { lab, PASSWORD, ports, rds, startRdsLab, until } from './rds-lab.ts';

const describe = needs('python');
const HOUR = 3_600_000;
/** Runs of which no record speaks any more. */
const SHOP = runIdFor('shop', 'rds:shop-2026-11-01', 1);
const ORDERS = runIdFor('orders', 'rds:orders-2026-11-01', 1);
const NAMESPACE = 'masklake/Masklake';

const made = new Date();
const tagsOf = (run: string, role: Role): Tag[] => ownTags({ id: run, source: run.replace(/-.*/, '') }, role, made);
const dmsTags = (run: string) => tagsOf(run, 'temporary').map(({ Key = '', Value = '' }) => ({ Key, Value }));

beforeAll(async () => {
  await startRdsLab();
  await orphans();
  await othersThings();
}, 300_000);
afterAll(() => lab?.stop());

const instance = (DBInstanceIdentifier: string, Tags: Tag[], DBClusterIdentifier?: string) =>
  rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier,
      DBInstanceClass: 'db.t4g.micro',
      Engine: DBClusterIdentifier === undefined ? 'postgres' : 'aurora-postgresql',
      ...(DBClusterIdentifier === undefined
        ? { AllocatedStorage: 20, MasterUsername: 'shop', MasterUserPassword: PASSWORD }
        : { DBClusterIdentifier }),
      Tags,
    }),
  );
const snapshot = (DBSnapshotIdentifier: string, Tags: Tag[]) =>
  rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier, DBInstanceIdentifier: 'shop', Tags }));
const secret = (Name: string, Tags: Tag[]) =>
  ports.secrets.send(new CreateSecretCommand({ Name, SecretString: 'x', Tags }));

async function replication(name: string, Tags: { Key: string; Value: string }[]): Promise<void> {
  const endpoint = async (type: 'source' | 'target'): Promise<string> => {
    const common = { EndpointIdentifier: `${name}-${type}`, EndpointType: type, Tags } as const;
    const { Endpoint } = await ports.dms.send(
      type === 'source'
        ? new CreateEndpointCommand({ ...common, EngineName: 'postgres', DatabaseName: 'orders' })
        : new CreateEndpointCommand({
            ...common,
            EngineName: 's3',
            S3Settings: { ServiceAccessRoleArn: 'arn:aws:iam::123456789012:role/lab', BucketName: 'raw' },
          }),
    );
    return Endpoint?.EndpointArn ?? '';
  };
  const rules = [
    {
      'rule-type': 'selection',
      'rule-id': '1',
      'rule-name': '1',
      'object-locator': { 'schema-name': '%', 'table-name': '%' },
      'rule-action': 'include',
    },
  ];
  await ports.dms.send(
    new CreateReplicationConfigCommand({
      ReplicationConfigIdentifier: name,
      SourceEndpointArn: await endpoint('source'),
      TargetEndpointArn: await endpoint('target'),
      ReplicationType: 'full-load',
      ComputeConfig: { MaxCapacityUnits: 2, ReplicationSubnetGroupId: 'lab' },
      TableMappings: JSON.stringify({ rules }),
      Tags,
    }),
  );
}

/** A job that goes on for as long as it is looked at. */
async function classificationJob(id: string, change: object = {}): Promise<void> {
  const place = { account: '123456789012', rawBucket: 'raw', folders: [rawFolder(id)] };
  const settings = { managed: 'ALL', sampling: 100, identifierIds: [], allowListIds: [] } as const;
  const request = jobRequest({ id, source: 'shop' }, place, settings);
  await ports.macie.send(new CreateClassificationJobCommand({ ...request, ...change }));
}

async function orphans(): Promise<void> {
  await lab.moto.door('macie', { looks: 1_000_000 });
  await classificationJob(SHOP);
  await ports.dms.send(
    new CreateReplicationSubnetGroupCommand({
      ReplicationSubnetGroupIdentifier: 'lab',
      ReplicationSubnetGroupDescription: 'lab',
      SubnetIds: ['subnet-1', 'subnet-2'],
    }),
  );
  await instance(namesOf(SHOP).instance, tagsOf(SHOP, 'temporary'));
  await instance(namesOf(SHOP).staged, tagsOf(SHOP, 'staged'));
  const cluster = namesOf(ORDERS).instance;
  await rds.send(
    new CreateDBClusterCommand({
      DBClusterIdentifier: cluster,
      Engine: 'aurora-postgresql',
      MasterUsername: 'shop',
      MasterUserPassword: PASSWORD,
      Tags: tagsOf(ORDERS, 'temporary'),
    }),
  );
  const server = { kind: 'cluster', identifier: cluster } as const;
  await until(async () => ((await findServer(rds, server))?.cluster?.Status === 'available' ? 'ready' : 'waiting'));
  await instance(clusterMember(cluster), tagsOf(ORDERS, 'temporary'), cluster);
  await snapshot(snapshotCopyFor(SHOP), tagsOf(SHOP, 'temporary'));
  for (const role of ['source', 'staged', 'reader'] as const)
    await secret(runSecretName(SHOP, role), tagsOf(SHOP, 'temporary'));
  await replication(`masklake-${SHOP}-0a1b2c3d`, dmsTags(SHOP));
  for (const run of [SHOP, ORDERS]) await ports.raw.writeText(`${rawFolder(run)}own/rows`, 'CANARY');
}

/** Untagged, tagged in part, or with other names; and the result of a run that is long over. */
async function othersThings(): Promise<void> {
  const partly = tagsOf(SHOP, 'temporary').filter(({ Key }) => Key !== 'masklake:created');
  await instance('masklake-by-hand', []);
  await instance('masklake-tagged-in-part', partly);
  await snapshot('masklake-kept-by-somebody', [{ Key: 'team', Value: 'billing' }]);
  await snapshot(namesOf(SHOP).maskedSnapshot, tagsOf(SHOP, 'masked'));
  await secret('masklake/shared/by-hand', []);
  await secret('another/source', tagsOf(SHOP, 'temporary').slice(0, 1));
  await replication('masklake-by-hand-dms', []);
  await classificationJob(SHOP, { name: 'masklake-job-by-hand', tags: {}, clientToken: 'by-hand' });
  await ports.raw.writeText('incoming/march/manifest.json', '{}');
  await ports.raw.writeText('somebody/own/rows', 'x');
  await ports.masked.writeText(`${lakeFolder('shop', SHOP)}orders/rows`, 'masked');
}

/** Names of everything that is there and not on its way out. */
async function everything(): Promise<string[]> {
  const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({}));
  const { DBClusters = [] } = await rds.send(new DescribeDBClustersCommand({}));
  const { DBSnapshots = [] } = await rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
  const { SecretList = [] } = await ports.secrets.send(new ListSecretsCommand({}));
  const { Endpoints = [] } = await ports.dms.send(new DescribeEndpointsCommand({}));
  const { ReplicationConfigs = [] } = await ports.dms.send(new DescribeReplicationConfigsCommand({}));
  const objects = await Promise.all(['incoming/', 'somebody/', ...[SHOP, ORDERS].map(rawFolder)].map(ports.raw.list));
  return [
    ...DBInstances.flatMap((each) => (each.DBInstanceStatus === 'deleting' ? [] : (each.DBInstanceIdentifier ?? []))),
    ...DBClusters.flatMap((each) => (each.Status === 'deleting' ? [] : (each.DBClusterIdentifier ?? []))),
    ...DBSnapshots.flatMap((each) => each.DBSnapshotIdentifier ?? []),
    ...SecretList.flatMap((each) => each.Name ?? []),
    ...Endpoints.flatMap((each) => each.EndpointIdentifier ?? []),
    ...ReplicationConfigs.flatMap((each) => each.ReplicationConfigIdentifier ?? []),
    ...(await runningJobs(ports.macie)).map(({ name }) => name),
    ...objects.flat().map(({ key }) => key),
  ].sort();
}

/** Looks so many hours after everything was made. @returns what it swept, and what it printed */
async function sweepAfter(hours: number) {
  const lines: string[] = [];
  const s3 = new S3Client({ ...lab.client, forcePathStyle: true });
  const looking = {
    ...ports,
    s3,
    sfn: new SFNClient(lab.client),
    rawBucket: 'raw',
    maskedBucket: 'masked',
    now: () => new Date(made.getTime() + hours * HOUR),
    minimumHours: 1,
    unknownHours: 24,
  };
  const measure = measureTo(NAMESPACE, (line) => lines.push(line));
  // what still stops is swept by the next call
  const swept = await watch(looking, measure).catch((error: unknown) => String(error));
  return { swept, lines, looking };
}

let operations: Template;
beforeAll(async () => {
  ({ operations } = await synthesized(sampleDeployment('minimal')));
});

function alarm(name: string): EmittedAlarm {
  const found = operations.findResources('AWS::CloudWatch::Alarm', { Properties: { AlarmName: `Masklake-${name}` } });
  return EmittedAlarm.parse(Object.values(found)[0]?.Properties);
}

describe('leftovers of runs', () => {
  const OTHERS = [
    'another/source',
    'incoming/march/manifest.json',
    'masklake-by-hand',
    'masklake-by-hand-dms',
    'masklake-by-hand-dms-source',
    'masklake-by-hand-dms-target',
    'masklake-job-by-hand',
    'masklake-kept-by-somebody',
    `masklake-${SHOP}`,
    'masklake-tagged-in-part',
    'masklake/shared/by-hand',
    'shop',
    'somebody/own/rows',
  ].sort();

  it('of every kind are found by their tags, and of raw files by the name of their folder', async () => {
    const { looking } = await sweepAfter(1);
    const found = await findLeftovers(looking);
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
      'classification job',
      'cluster',
      'instance',
      'raw folder',
      'replication',
      'secret',
      'snapshot',
    ]);
    expect(found.filter(({ name }) => /by-hand|in-part|somebody|another|incoming/.test(name))).toEqual([]);
  });

  it('are left alone while they are young', async () => {
    const before = await everything();
    const { swept, lines } = await sweepAfter(23);
    expect(swept).toEqual({ swept: 0, runs: [] });
    expect(await everything()).toEqual(before);
    expect(stateOf(alarm('Swept'), datapoints(lines, alarm('Swept')))).toBe('OK');
    expect(stateOf(alarm('DatabaseAge'), datapoints(lines, alarm('DatabaseAge')))).toBe('OK');
  });

  it('are destroyed when they are old, with the alarm raised; nothing else is touched', async () => {
    const lines: string[] = [];
    // servers and replications take their time to go
    for (let look = 0; look < 8 && (await everything()).length > OTHERS.length; look++)
      lines.push(...(await sweepAfter(25)).lines);
    expect(await everything()).toEqual(OTHERS);
    expect(await ports.masked.list(lakeFolder('shop', SHOP))).toHaveLength(1);
    for (const name of ['Swept', 'DatabaseAge', 'RawObjectsAge'])
      expect(stateOf(alarm(name), datapoints(lines, alarm(name))), name).toBe('ALARM');
  });

  it('that were swept are not swept again', async () => {
    const { swept, lines } = await sweepAfter(26);
    expect(swept).toEqual({ swept: 0, runs: [] });
    expect(stateOf(alarm('Swept'), datapoints(lines, alarm('Swept')))).toBe('OK');
  });
});
