// The stand-ins with a production instance, and the steps called as a state machine calls them.
import { readFile } from 'node:fs/promises';
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { Macie2Client } from '@aws-sdk/client-macie2';
import {
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  CreateDBSubnetGroupCommand,
  DescribeDBInstancesCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { z } from 'zod';
import { answerCleanUp } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import type { CleanUpPorts } from '../../lib/adapters/aws/rds/clean-up.ts';
import type { PollStatus, RestorePorts } from '../../lib/adapters/aws/rds/restore.ts';
import { type Selected, type SelectInput, select } from '../../lib/adapters/aws/rds/select.ts';
import { findServer } from '../../lib/adapters/aws/rds/servers.ts';
import { findSnapshot } from '../../lib/adapters/aws/rds/snapshots.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { Source } from '../../lib/config/source.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

export const ACCOUNT = '123456789012';
export const PASSWORD = 'first-Password-1';
export const SHOP = Source.parse({ name: 'shop', instance: 'shop', manualSnapshots: { prefix: 'release-' } });
export const AURORA = Source.parse({ name: 'orders', cluster: 'orders' });
export const PRODUCTION = { Key: 'team', Value: 'billing' };

export let lab: StandIns;
export let rds: RDSClient;
export let runs: ObjectStore;
export let authority: string;
export let ports: RestorePorts &
  CleanUpPorts & { readonly databaseKeyArn: string; readonly sources: readonly Source[] };

/** Starts the stand-ins with a production instance `shop` and empty buckets. */
export async function startRdsLab(): Promise<void> {
  lab = await startStandIns();
  rds = new RDSClient(lab.client);
  authority = await readFile(lab.moto.authorityFile, 'utf8');
  const s3 = new S3Client({ ...lab.client, forcePathStyle: true });
  const store = async (bucket: string): Promise<ObjectStore> => {
    await s3.send(new CreateBucketCommand({ Bucket: bucket }));
    return s3ObjectStore(s3, bucket);
  };
  const kms = new KMSClient(lab.client);
  const key = async (): Promise<string> => (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
  runs = await store('runs');
  ports = {
    rds,
    dms: new DatabaseMigrationServiceClient(lab.client),
    secrets: new SecretsManagerClient(lab.client),
    macie: new Macie2Client(lab.client),
    runs,
    raw: await store('raw'),
    masked: await store('masked'),
    sources: [SHOP, AURORA],
    account: ACCOUNT,
    accountOf: async () => rds,
    rawKeyArn: await key(),
    secretsKeyArn: await key(),
    databaseKeyArn: await key(),
    network: { subnetGroup: 'isolated', securityGroup: 'sg-0123456789' },
    now: () => new Date(),
  };
  await rds.send(
    new CreateDBSubnetGroupCommand({
      DBSubnetGroupName: 'isolated',
      DBSubnetGroupDescription: 'lab',
      SubnetIds: ['subnet-1', 'subnet-2'],
    }),
  );
  await rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'shop',
      MasterUserPassword: PASSWORD,
      DBName: 'orders',
      StorageEncrypted: true,
      BackupRetentionPeriod: 7,
      Tags: [PRODUCTION],
    }),
  );
  for (let look = 0; look < 9 && (await instance('shop'))?.DBInstanceStatus !== 'available'; look++);
  const host = (await instance('shop'))?.Endpoint?.Address ?? '';
  await connect('shop', PASSWORD, host, 'shop', 'orders', 'CREATE TABLE public.customers AS SELECT 1 AS id');
}

export function execution(name: string): string {
  return `arn:aws:states:us-east-1:${ACCOUNT}:execution:masklake:${name}`;
}

export function choose(name: string, input: SelectInput): Promise<Selected> {
  const account = ACCOUNT;
  return select({ ...ports, account, buckets: {}, now: () => new Date() }, execution(name), input);
}

/** A run of a new snapshot of the shop. */
export async function runOf(name: string): Promise<RunReference> {
  const snapshotId = `release-${name}`;
  await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: snapshotId, DBInstanceIdentifier: 'shop' }));
  return opened(await choose(name, { snapshotId }));
}

/** RDS's own, whose names have the minute in them. @returns its identifier */
export async function automatedSnapshot(of: string, kind: 'instance' | 'cluster'): Promise<string> {
  const made = z.object({ identifier: z.string() });
  return made.parse(await lab.moto.door('automated-snapshot', { of, kind })).identifier;
}

export function opened(selected: Selected): RunReference {
  if (!selected.ours) throw new Error('not ours');
  return selected.run;
}

/** As the state machine does, without its pauses. @returns how many calls it took */
export async function until(ready: () => Promise<PollStatus>): Promise<number> {
  for (let calls = 1; calls <= 40; calls++) if ((await ready()) === 'ready') return calls;
  throw new Error('never ready');
}

export async function end(name: string): Promise<{ removed: number }> {
  return answerCleanUp(ports, { do: 'after failure', execution: execution(name), input: {} });
}

export async function instance(name: string) {
  const { DBInstances = [] } = await rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: name }));
  return DBInstances[0];
}
/** Names of what is left of a run in RDS and Secrets Manager. */
export async function left(run: RunReference): Promise<string[]> {
  const found: string[] = [];
  for (const kind of ['instance', 'cluster'] as const) {
    for (const identifier of [run.instance, run.staged]) {
      const server = await findServer(rds, { kind, identifier });
      if (server !== undefined && !/deleting/.test(server.status)) found.push(identifier);
    }
    if ((await findSnapshot(rds, run.maskedSnapshot, kind)) !== undefined) found.push(run.maskedSnapshot);
  }
  const { SecretList = [] } = await ports.secrets.send(new ListSecretsCommand({}));
  return [...found, ...SecretList.flatMap(({ Name = '' }) => (Name.includes(run.id) ? [Name] : []))];
}

export async function connect(
  server: string,
  password: string,
  servername: string,
  user = 'shop',
  database = 'orders',
  sql = 'SELECT 1',
) {
  const { host } = lab.host.servers.connection(server, database);
  const ssl = { ca: authority, servername };
  const client = new pg.Client({ host: host ?? '', port: 5432, user, password, database, ssl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
