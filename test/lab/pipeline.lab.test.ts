// The generated state machine runs: synthesized template, bundled handlers, real Parquet, real Postgres, and a stand-in for AWS.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { CreateDBInstanceCommand, DescribeDBInstancesCommand, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyFromSecret } from '../../lib/adapters/aws/secret-key.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { runIdFor, temporaryInstanceFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab } from './aws-lab.ts';
import type { Exported } from './shop.ts';
import { CANARY, CUSTOMERS, exportShop, fillShop, ORDERS, prepareRun } from './shop.ts';

const describe = needs('python');

let lab: AwsLab;
let folder: string;
let exported: Exported;
let snapshotId: string;
let keyId: string;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-shop-'));
  await lab.rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'shop',
      MasterUserPassword: 'only-in-the-lab',
      DeletionProtection: true,
    }),
  );
  const { DBSnapshots } = await lab.rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'automated' }));
  snapshotId = DBSnapshots?.[0]?.DBSnapshotIdentifier ?? '';
  await lab.host.createDatabase(snapshotId);
  const connection = lab.postgres.connection(snapshotId);
  await fillShop(connection);
  exported = await exportShop(connection, folder);
  const [secret] = lab.template.one('AWS::SecretsManager::Secret');
  keyId = (await keyFromSecret(lab.secrets, lab.template.deployed(secret).ref, 'shop')).id;
});

afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Everything a run needs to find; returns its id. */
async function prepared(attempt: number): Promise<string> {
  const run = runIdFor('shop', snapshotId, attempt);
  await prepareRun(exported, { s3: lab.s3, raw: lab.bucket('Raw'), runs: lab.bucket('Runs'), run, keyId, folder });
  return run;
}

async function keys(zone: string, prefix: string): Promise<string[]> {
  const { Contents = [] } = await lab.s3.send(new ListObjectsV2Command({ Bucket: lab.bucket(zone), Prefix: prefix }));
  return Contents.map(({ Key }) => Key ?? '');
}

async function temporaryCopies(): Promise<{ instances: number; databases: number }> {
  const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
  const databases = (await lab.host.databases()).filter((name) => name.startsWith('masklake-'));
  return {
    instances: DBInstances.filter(({ DBInstanceIdentifier }) => DBInstanceIdentifier !== 'shop').length,
    databases: databases.length,
  };
}

const NONE = { instances: 0, databases: 0 };

describe('a snapshot of a configured source', () => {
  it('becomes masked Parquet, and no copy of production data is left', async () => {
    const run = await prepared(1);
    const outcome = await lab.execute('success-1', { snapshotId });
    expect(outcome, lab.log).toMatchObject({ status: 'SUCCEEDED' });
    expect(JSON.parse(outcome.output)).toEqual({
      id: run,
      source: 'shop',
      snapshotId,
      instance: temporaryInstanceFor(run),
    });
    expect(lab.host.restored).toContain(temporaryInstanceFor(run));
    expect(outcome.path.filter((state) => !/ (wait|check|ready\?)$/.test(state))).toEqual([
      'select',
      'restore',
      'mask',
      'clean up',
    ]);
    expect(outcome.path.filter((state) => state === 'restore wait')).toHaveLength(2);
    expect(await temporaryCopies()).toEqual(NONE);
    expect(await keys('Raw', '')).toEqual([]);
    expect(await keys('Runs', 'locks/')).toEqual([]);
    expect(await lab.leftOnDisks()).toEqual([]);
    expect(outcome.history).not.toMatch(CANARY);
  });

  it('is masked for real: no original is left, rows and joins are', async () => {
    const run = runIdFor('shop', snapshotId, 1);
    const [customers, orders] = await Promise.all(['customers', 'orders'].map((table) => maskedFile(run, table)));
    const session = await DuckdbSession.open({ tempDirectory: folder });
    try {
      const one = (sql: string) => session.number(sql, 'looking at masked files');
      const [c, o] = [readParquet([customers ?? '']), readParquet([orders ?? ''])];
      expect(await one(`SELECT count(*) FROM ${c}`)).toBe(CUSTOMERS);
      expect(await one(`SELECT count(*) FROM ${o}`)).toBe(ORDERS);
      const text = JSON.stringify([
        await session.all(`SELECT * EXCLUDE (id) FROM ${c}`, 'reading'),
        await session.all(`SELECT contact FROM ${o}`, 'reading'),
      ]);
      expect(text).not.toMatch(CANARY);
      expect(text).toContain('@example.com');
      expect(await one(`SELECT count(DISTINCT email) FROM ${c}`)).toBe(CUSTOMERS);
      expect(await one(`SELECT count(*) FROM ${o} o JOIN ${c} c ON c.id = o.customer_id AND c.email = o.contact`)).toBe(
        ORDERS,
      );
      expect(await one(`SELECT count(*) FROM ${c} WHERE notes IS NULL`)).toBe(Math.floor(CUSTOMERS / 3));
    } finally {
      session.close();
    }
  });

  it('is run once per attempt: the same event again ends without touching anything', async () => {
    const before = await keys('Masked', '');
    const outcome = await lab.execute('again-1', { snapshotId });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'LockedError' });
    expect(outcome.path).toEqual(['select', 'undo select', 'failed']);
    expect(await keys('Masked', '')).toEqual(before);
    expect(await keys('Runs', 'locks/')).toEqual([]);
  });
});

describe('a run that fails', () => {
  it('inside mask leaves nothing masked, nothing raw and no temporary instance', async () => {
    const run = await prepared(2);
    const [bad] = await keys('Raw', `${run}/shop/public/orders/`);
    await lab.s3.send(
      new PutObjectCommand({
        Bucket: lab.bucket('Raw'),
        Key: bad,
        Body: 'original1@corp-of-canaries.com is not Parquet',
      }),
    );
    const outcome = await lab.execute('bad-table-2', { snapshotId, attempt: 2 });
    expect(outcome.status, lab.log).toBe('FAILED');
    expect(outcome.error).toBe('Machine.ExceedToleratedFailureThreshold');
    expect(outcome.path.slice(-5)).toEqual(['undo mask', 'undo export', 'undo restore', 'undo select', 'failed']);
    expect(lab.host.restored).toContain(temporaryInstanceFor(run));
    expect(await temporaryCopies()).toEqual(NONE);
    expect(await keys('Masked', `shop/${run}/`)).toEqual([]);
    expect(await keys('Raw', '')).toEqual([]);
    expect(await keys('Runs', 'locks/')).toEqual([]);
    expect(await lab.leftOnDisks()).toEqual([]);
    expect(outcome.history + outcome.cause).not.toMatch(CANARY);
  });

  it('because a raw file is missing is undone the same way', async () => {
    const run = await prepared(3);
    const [missing] = await keys('Raw', `${run}/shop/public/customers/`);
    await lab.s3.send(new DeleteObjectCommand({ Bucket: lab.bucket('Raw'), Key: missing }));
    const outcome = await lab.execute('missing-file-3', { snapshotId, attempt: 3 });
    expect(outcome.status).toBe('FAILED');
    expect(await temporaryCopies()).toEqual(NONE);
    expect([...(await keys('Masked', `shop/${run}/`)), ...(await keys('Raw', ''))]).toEqual([]);
  });

  it('because the snapshot does not exist creates nothing', async () => {
    const restored = [...lab.host.restored];
    const outcome = await lab.execute('no-snapshot', { snapshotId: 'rds:shop-1999-01-01-00-00' });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'Rds.DbSnapshotNotFoundException' });
    expect(outcome.cause).not.toContain('could not undo');
    expect(lab.host.restored).toEqual(restored);
    expect(await keys('Runs', 'locks/')).toEqual([]);
  });

  it.each([
    ['belongs to no configured source', { snapshotId: 'rds:other-2026-01-01-00-00' }],
    ['is not an input at all', { snapshot: 7 }],
  ])('because the snapshot %s stops at select', async (name, input) => {
    const outcome = await lab.execute(`refused-${name.length}`, input);
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'UsageError', path: ['select', 'undo select', 'failed'] });
  });
});

describe('the trigger', () => {
  it('starts exactly one execution for a matching event and none for others', async () => {
    const before = await lab.executions();
    const event = (EventID: string, SourceIdentifier: string) => ({
      Source: 'aws.rds',
      DetailType: 'RDS DB Snapshot Event',
      Detail: JSON.stringify({ EventCategories: ['creation'], SourceType: 'SNAPSHOT', SourceIdentifier, EventID }),
    });
    await lab.events.send(
      new PutEventsCommand({
        Entries: [
          event('RDS-EVENT-0091', snapshotId),
          event('RDS-EVENT-0090', snapshotId),
          event('RDS-EVENT-0091', 'rds:billing-2026-01-01-00-00'),
        ],
      }),
    );
    const started = (await lab.executions()).filter((arn) => !before.includes(arn));
    expect(started).toHaveLength(1);
    // this snapshot's first attempt has been run above
    expect(await lab.outcome(started[0] ?? '')).toMatchObject({ status: 'FAILED', error: 'LockedError' });
  });
});

async function maskedFile(run: string, table: string): Promise<string> {
  const [key = ''] = await keys('Masked', `shop/${run}/shop/public/${table}/`);
  const { Body } = await lab.s3.send(new GetObjectCommand({ Bucket: lab.bucket('Masked'), Key: key }));
  const file = join(folder, 'masked', `${table}.parquet`);
  await mkdir(join(folder, 'masked'), { recursive: true });
  await writeFile(file, (await Body?.transformToByteArray()) ?? new Uint8Array());
  return file;
}
