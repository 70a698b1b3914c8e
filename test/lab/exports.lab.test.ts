// The stand-ins for DMS Serverless and for RDS snapshot export: what they refuse, which states they go through, and what they leave in S3.
import {
  CreateEndpointCommand,
  CreateReplicationConfigCommand,
  DatabaseMigrationServiceClient,
  DeleteEndpointCommand,
  DeleteReplicationConfigCommand,
  DescribeReplicationsCommand,
  DescribeReplicationTableStatisticsCommand,
  StartReplicationCommand,
} from '@aws-sdk/client-database-migration-service';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateDBInstanceCommand,
  DescribeExportTasksCommand,
  RDSClient,
  StartExportTaskCommand,
} from '@aws-sdk/client-rds';
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { needs } from '../engines/support/needs.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

const describe = needs('python');
const ROLE = 'arn:aws:iam::123456789012:role/dms-s3';
const access = {
  username: 'shop',
  password: 'onlyInTheLab1',
  host: 'shop.c0lab0000000.us-east-1.rds.amazonaws.com',
  port: 5432,
};

let lab: StandIns;
let dms: DatabaseMigrationServiceClient;
let s3: S3Client;
let rds: RDSClient;
let key: string;
let snapshot: string;
let secret: string;
let source: string;
let target: string;

beforeAll(async () => {
  lab = await startStandIns();
  [dms, s3, rds] = [
    new DatabaseMigrationServiceClient(lab.client),
    new S3Client(lab.client),
    new RDSClient(lab.client),
  ];
  await s3.send(new CreateBucketCommand({ Bucket: 'raw' }));
  key = (await new KMSClient(lab.client).send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      DBName: 'shop',
      MasterUsername: access.username,
      MasterUserPassword: access.password,
    }),
  );
  const client = new pg.Client(lab.host.servers.connection('shop', 'shop'));
  await client.connect();
  await client.query(`SET ROLE shop;
    CREATE TABLE people (id int PRIMARY KEY, name text, born date);
    INSERT INTO people SELECT n, 'Name ' || n, '1990-01-01' FROM generate_series(1, 100) n;
    CREATE TABLE nothing (id int);
    CREATE TABLE tags (id int, list text[]);
    INSERT INTO tags VALUES (1, '{a}')`);
  await client.end();
  snapshot = z.object({ arn: z.string() }).parse(await lab.moto.door('automated-snapshot', { of: 'shop' })).arn;
  const created = await new SecretsManagerClient(lab.client).send(
    new CreateSecretCommand({ Name: 'masklake/r/source', SecretString: JSON.stringify(access) }),
  );
  secret = created.ARN ?? '';
  source = await endpoint({
    EndpointIdentifier: 'source',
    EndpointType: 'source',
    EngineName: 'postgres',
    DatabaseName: 'shop',
    PostgreSQLSettings: { SecretsManagerSecretId: secret, SecretsManagerAccessRoleArn: ROLE },
  });
  target = await endpoint({
    EndpointIdentifier: 'target',
    EndpointType: 'target',
    EngineName: 's3',
    S3Settings: {
      ServiceAccessRoleArn: ROLE,
      BucketName: 'raw',
      BucketFolder: 'r/dms/shop',
      DataFormat: 'parquet',
      EncryptionMode: 'sse-kms',
      ServerSideEncryptionKmsKeyId: key,
    },
  });
});
afterAll(() => lab?.stop());

async function endpoint(input: ConstructorParameters<typeof CreateEndpointCommand>[0]): Promise<string> {
  return (await dms.send(new CreateEndpointCommand(input))).Endpoint?.EndpointArn ?? '';
}

let configs = 0;
async function config(): Promise<string> {
  const rule = {
    'rule-type': 'selection',
    'rule-id': '1',
    'rule-name': '1',
    'object-locator': { 'schema-name': '%', 'table-name': '%' },
    'rule-action': 'include',
  };
  const { ReplicationConfig } = await dms.send(
    new CreateReplicationConfigCommand({
      ReplicationConfigIdentifier: `load-${++configs}`,
      SourceEndpointArn: source,
      TargetEndpointArn: target,
      ReplicationType: 'full-load',
      ComputeConfig: { MaxCapacityUnits: 4 },
      TableMappings: JSON.stringify({ rules: [rule] }),
      ReplicationSettings: JSON.stringify({ TargetMetadata: { LimitedSizeLobMode: true, LobMaxSize: 64 } }),
    }),
  );
  return ReplicationConfig?.ReplicationConfigArn ?? '';
}

async function ended(ReplicationConfigArn: string) {
  const states: string[] = [];
  for (let look = 0; look < 30; look++) {
    const { Replications = [] } = await dms.send(
      new DescribeReplicationsCommand({
        Filters: [{ Name: 'replication-config-arn', Values: [ReplicationConfigArn] }],
      }),
    );
    const [found] = Replications;
    states.push(found?.Status ?? '');
    if (found?.Status === 'stopped' || found?.Status === 'failed') return { states, found };
  }
  throw new Error('the replication does not end');
}

async function keys(prefix: string): Promise<string[]> {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'raw', Prefix: prefix }));
  return Contents.map(({ Key }) => Key ?? '');
}

describe('a full load of DMS Serverless', () => {
  it('provisions, loads every table that has rows, suspends arrays without a key, and stops', async () => {
    const arn = await config();
    await dms.send(
      new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' }),
    );
    const { states, found } = await ended(arn);
    expect(states).toEqual(
      expect.arrayContaining(['testing_connection', 'provisioning_capacity', 'running', 'stopped']),
    );
    expect(found).toMatchObject({
      StopReason: 'Stop Reason FULL_LOAD_ONLY_FINISHED',
      ReplicationStats: { TablesLoaded: 2, TablesErrored: 1 },
    });
    const { ReplicationTableStatistics = [] } = await dms.send(
      new DescribeReplicationTableStatisticsCommand({ ReplicationConfigArn: arn }),
    );
    expect(ReplicationTableStatistics.map((each) => [each.TableName, each.TableState, each.FullLoadRows])).toEqual([
      ['nothing', 'Table completed', 0],
      ['people', 'Table completed', 100],
      ['tags', 'Table error', 0],
    ]);
    expect(await keys('r/dms/')).toEqual(['r/dms/shop/public/people/LOAD00000001.parquet']);
    await expect(
      dms.send(new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' })),
    ).rejects.toThrow(/cannot be started afresh/);
    await dms.send(new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn }));
  });

  it('is not deleted while it runs, nor its endpoints while it exists', async () => {
    const arn = await config();
    await expect(dms.send(new DeleteEndpointCommand({ EndpointArn: source }))).rejects.toThrow(/part of/);
    await dms.send(
      new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' }),
    );
    await expect(dms.send(new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn }))).rejects.toThrow(
      /stopped or failed/,
    );
    await ended(arn);
    await dms.send(new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn }));
  });

  it.each([
    ['the wrong password', { password: 'another1' }],
    ['a host that is not there', { host: 'gone.c0lab0000000.us-east-1.rds.amazonaws.com' }],
    ['a password that DMS does not take', { password: 'a;b' }],
  ])('fails with %s in the secret', async (_, wrong) => {
    const secrets = new SecretsManagerClient(lab.client);
    const put = (value: object) =>
      secrets.send(new PutSecretValueCommand({ SecretId: secret, SecretString: JSON.stringify(value) }));
    await put({ ...access, ...wrong });
    const arn = await config();
    await dms.send(
      new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' }),
    );
    const { found } = await ended(arn);
    expect(found).toMatchObject({ Status: 'failed', StopReason: 'Stop Reason FATAL_ERROR' });
    expect(JSON.stringify(found)).not.toContain('another1');
    await put(access);
    await dms.send(new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn }));
  });

  it('has the faults of a table on request', async () => {
    await lab.moto.door('dms', ['table-error:public.people']);
    const arn = await config();
    await dms.send(
      new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' }),
    );
    expect((await ended(arn)).found).toMatchObject({ Status: 'stopped', ReplicationStats: { TablesErrored: 2 } });
    await lab.moto.door('dms', []);
    await dms.send(new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn }));
  });

  it('refuses what the model and the user guide refuse', async () => {
    const bad = (input: object) =>
      dms.send(
        new CreateEndpointCommand({ EndpointIdentifier: 'bad', EndpointType: 'target', EngineName: 's3', ...input }),
      );
    await expect(bad({ EndpointIdentifier: 'two--hyphens', S3Settings: {} })).rejects.toThrow(/identifier/);
    await expect(bad({ S3Settings: { BucketName: 'raw' } })).rejects.toThrow(/ServiceAccessRoleArn/);
    await expect(
      bad({ S3Settings: { BucketName: 'raw', ServiceAccessRoleArn: ROLE, DataFormat: 'PARQUET' } }),
    ).rejects.toThrow(/not one of csv, parquet/);
  });
});

describe('an export of a snapshot', () => {
  it('writes every database below the task, encrypted, without an instance that anybody sees', async () => {
    await rds.send(
      new StartExportTaskCommand({
        ExportTaskIdentifier: 'r-1',
        SourceArn: snapshot,
        S3BucketName: 'raw',
        S3Prefix: 'r/rds',
        IamRoleArn: ROLE,
        KmsKeyId: key,
        ExportOnly: ['shop.public.people', 'shop.public.tags'],
      }),
    );
    const states: string[] = [];
    while (states.at(-1) !== 'COMPLETE' && states.length < 20) {
      const { ExportTasks = [] } = await rds.send(new DescribeExportTasksCommand({ ExportTaskIdentifier: 'r-1' }));
      expect(ExportTasks[0]?.FailureCause).toBeUndefined();
      states.push(ExportTasks[0]?.Status ?? '');
    }
    expect([...new Set(states)]).toEqual(['STARTING', 'IN_PROGRESS', 'COMPLETE']);
    const found = await keys('r/rds/r-1/');
    expect(found.map((each) => each.split('/').slice(0, 5).join('/'))).toEqual([
      'r/rds/r-1/shop/public.people',
      'r/rds/r-1/shop/public.tags',
    ]);
    expect(lab.host.servers.names).toEqual(['shop']);
  });
});
