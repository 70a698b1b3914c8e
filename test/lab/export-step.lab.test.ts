// Step `export` against the stand-ins for DMS Serverless and RDS snapshot export: from the choice of exporters to files as our own exporter
// writes them, with nothing left behind; and taken back at any time.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateReplicationSubnetGroupCommand,
  DatabaseMigrationServiceClient,
  DescribeEndpointsCommand,
  DescribeReplicationConfigsCommand,
  DescribeReplicationsCommand,
} from '@aws-sdk/client-database-migration-service';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { dmsResultKey } from '../../lib/adapters/aws/export/documents.ts';
import { checkExport, type ExportPorts, startExport, stopExport } from '../../lib/adapters/aws/export/export.ts';
import { advanceExport } from '../../lib/adapters/aws/export/snapshot-export.ts';
import { runSecretName, sourceKey } from '../../lib/adapters/aws/run-keys.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { ForeignExport, RUN } from '../engines/support/foreign-export.ts';
import { needs } from '../engines/support/needs.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

const ROLE = 'arn:aws:iam::123456789012:role/masklake-lab';
const access = {
  username: 'shop',
  password: 'onlyInTheLab1',
  host: 'shop.c0lab0000000.us-east-1.rds.amazonaws.com',
  port: 5432,
};

needs('python')('step export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-export-step-'));
  let lab: StandIns;
  let dms: DatabaseMigrationServiceClient;
  let rds: RDSClient;
  let session: DuckdbSession;
  let foreign: ForeignExport;
  let ports: ExportPorts;
  let run: RunReference;
  let local: readonly TableFiles[];

  beforeAll(async () => {
    lab = await startStandIns();
    const s3 = new S3Client(lab.client);
    dms = new DatabaseMigrationServiceClient(lab.client);
    rds = new RDSClient(lab.client);
    await s3.send(new CreateBucketCommand({ Bucket: 'raw' }));
    await dms.send(
      new CreateReplicationSubnetGroupCommand({
        ReplicationSubnetGroupIdentifier: 'masklake',
        ReplicationSubnetGroupDescription: 'lab',
        SubnetIds: ['subnet-1', 'subnet-2'],
      }),
    );
    const key = await new KMSClient(lab.client).send(new CreateKeyCommand({}));
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
    const { user, password, host, port } = lab.host.servers.connection('shop', 'shop');
    const url = `postgres://${user}:${encodeURIComponent(String(password))}@${host}:${port}/shop?sslmode=require`;
    const client = new pg.Client(lab.host.servers.connection('shop', 'shop'));
    await client.connect();
    await client.query(`SET ROLE shop;
      CREATE TABLE people (id int PRIMARY KEY, name text, born date, ok boolean, long text);
      INSERT INTO people SELECT n, 'Name ' || n, date '1990-01-01' + n, n % 3 = 0, repeat('é', 40000) FROM generate_series(1, 100) n;
      CREATE TABLE readings (id int, value numeric); INSERT INTO readings VALUES (1, 0.1234567891), (2, NULL);
      CREATE TABLE nothing (id int)`);
    await client.end();
    const { arn } = z.object({ arn: z.string() }).parse(await lab.moto.door('automated-snapshot', { of: 'shop' }));
    run = { ...RUN, snapshotId: arn.replace(/^.*:snapshot:/, '') };
    await new SecretsManagerClient(lab.client).send(
      new CreateSecretCommand({ Name: runSecretName(RUN.id, 'source'), SecretString: JSON.stringify(access) }),
    );
    await dms.send(
      new CreateReplicationSubnetGroupCommand({
        ReplicationSubnetGroupIdentifier: 'masklake',
        ReplicationSubnetGroupDescription: 'lab',
        SubnetIds: ['subnet-1', 'subnet-2'],
      }),
    );
    session = await DuckdbSession.open({ tempDirectory: folder });
    foreign = new ForeignExport(url, folder, session, s3ObjectStore(s3, 'raw'));
    local = await foreign.local();
    await foreign.ports.runs.writeText(
      sourceKey(RUN.id),
      JSON.stringify({
        kind: 'instance',
        identifier: RUN.instance,
        engine: 'postgres',
        engineVersion: '16.4',
        instanceClass: 'db.t4g.micro',
        host: access.host,
        port: access.port,
      }),
    );
    await foreign.choose('auto');
    ports = {
      ...foreign.ports,
      dms,
      rds,
      rules: foreign.rules,
      exporter: 'auto',
      place: {
        rawBucket: 'raw',
        accountId: '123456789012',
        rawKeyArn: key.KeyMetadata?.Arn ?? '',
        s3RoleArn: ROLE,
        secretRoleArn: ROLE,
        exportRoleArn: ROLE,
        subnetGroup: 'masklake',
        securityGroup: 'sg-0123456789abcdef0',
      },
      now: () => new Date('2026-11-21T00:00:00Z'),
    };
  });
  afterAll(async () => {
    session?.close();
    await lab?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function left(): Promise<number> {
    const { ReplicationConfigs = [] } = await dms.send(new DescribeReplicationConfigsCommand({}));
    const { Endpoints = [] } = await dms.send(new DescribeEndpointsCommand({}));
    return ReplicationConfigs.length + Endpoints.length;
  }

  const stop = (): Promise<unknown> =>
    stopExport({ dms, rds, sleep: async () => undefined, remaining: () => 1e9 }, run);

  async function untilReady(): Promise<number> {
    for (let look = 1; look < 60; look += 1) if ((await checkExport(ports, run)).status === 'ready') return look;
    throw new Error('the export does not end');
  }

  it('loads by DMS and exports the snapshot, starting nothing twice, and leaves nothing that costs', async () => {
    await startExport(ports, run);
    await startExport(ports, run);
    const { Replications = [] } = await dms.send(new DescribeReplicationsCommand({}));
    expect(Replications.length).toBe(1);
    await untilReady();
    expect(await left()).toBe(0);
    const adopted = await foreign.adopt();
    expect(adopted.map(({ table, columns, rows }) => ({ table, columns, rows }))).toEqual(
      local.map(({ table, columns, rows }) => ({ table, columns, rows })),
    );
  });

  it('is ready at once when it is asked again', async () => {
    expect(await checkExport(ports, run)).toEqual({ status: 'ready' });
    expect(await left()).toBe(0);
  });

  it('is taken back while it runs, whatever was made', async () => {
    await foreign.ports.runs.remove(dmsResultKey(RUN.id, 'shop'));
    await startExport(ports, run);
    await checkExport(ports, run);
    expect(await left()).toBe(3);
    await stop();
    expect(await left()).toBe(0);
    await stop();
  });

  it('cancels an export of the snapshot that is under way', async () => {
    const next = { ...run, id: `${run.id.slice(0, -1)}2` };
    const table = { schema: 'public', name: 'readings' };
    const job = { run: next, tables: [{ dialect: 'postgres' as const, database: 'shop', table }], place: ports.place };
    expect(await advanceExport(rds, job)).toBeUndefined();
    await stopExport({ dms, rds, sleep: async () => undefined, remaining: () => 1e9 }, next);
    await expect(advanceExport(rds, job)).rejects.toThrow(/did not export the snapshot: the task is CANCEL/);
  });

  it('fails by name when DMS does not complete a table', async () => {
    await lab.moto.door('dms', ['table-error:public.people']);
    await startExport(ports, run);
    const thrown: unknown = await untilReady().catch((caught: unknown) => caught);
    expect(thrown).toMatchObject({ message: 'DMS did not load 1 of 1 tables', where: 'public.people (Table error)' });
    await lab.moto.door('dms', []);
    await stop();
  });

  it('fails by name, without what DMS says, when the replication fails', async () => {
    await lab.moto.door('dms', ['fail']);
    await startExport(ports, run);
    const thrown: unknown = await untilReady().catch((caught: unknown) => caught);
    expect(String(thrown)).toMatch(/DMS could not load the database/);
    expect(String(thrown)).not.toContain('injected');
    await lab.moto.door('dms', []);
    await stop();
    expect(await left()).toBe(0);
  });
});
