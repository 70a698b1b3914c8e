// The job of a run on the stand-in for Macie: real requests, real result files in S3, conclusions for the run's own database.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateCustomDataIdentifierCommand,
  DescribeClassificationJobCommand,
  Macie2Client,
  PutClassificationExportConfigurationCommand,
} from '@aws-sdk/client-macie2';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rawTablesKey } from '../../lib/adapters/aws/export/documents.ts';
import { checkMacieJob } from '../../lib/adapters/aws/macie/check-job.ts';
import { MacieJob } from '../../lib/adapters/aws/macie/job-record.ts';
import { startMacieJob } from '../../lib/adapters/aws/macie/start-job.ts';
import { stopMacieJob } from '../../lib/adapters/aws/macie/stop-job.ts';
import {
  databasesKey,
  dmsFolder,
  macieJobKey,
  macieKey,
  rawFolder,
  rdsExportFolder,
  stateKey,
} from '../../lib/adapters/aws/run-keys.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { macieColumns } from '../../lib/core/findings/macie/bridge.ts';
import { Conclusions } from '../../lib/core/findings/macie/conclusions.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { needs } from '../engines/support/needs.ts';
import { RUN } from '../unit/aws/support.ts';
import { catalog, column, INT8, id, table } from '../unit/plan/support.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

const describe = needs('python');
const SHOP = catalog(
  table('people', [column('id', INT8), 'full_name', 'mail']),
  table('orders', [column('id', INT8)]),
  table('nothing', ['a']),
);

let lab: StandIns;
let macie: Macie2Client;
let s3: S3Client;
let disk: string;
let identifier = '';
let attempt = 0;

/** A run that has exported two tables, one by DMS and one by RDS; `own/` holds what Macie has no business with. */
async function exported() {
  attempt += 1;
  const run = RunReference.parse({ ...RUN, id: `shop-0123456789-${attempt}` });
  const [runs, raw, results] = ['runs', 'raw', 'results'].map((bucket) => s3ObjectStore(s3, bucket));
  if (!runs || !raw || !results) throw new RangeError('buckets');
  const people = `${dmsFolder(run.id, 'app')}public/people/LOAD00000001.parquet`;
  const orders = `${rdsExportFolder(run.id)}task/app/public.orders/1/part-00000.gz.parquet`;
  await raw.upload(join(disk, 'people.parquet'), people);
  await raw.upload(join(disk, 'orders.parquet'), orders);
  await raw.upload(join(disk, 'people.parquet'), `${rawFolder(run.id)}own/app/public/people/LOAD00000001.parquet`);
  await runs.createJson(databasesKey(run.id), ['app']);
  const script = { statements: [], sequences: [], omitted: [] };
  await runs.createJson(stateKey(run.id, 'app', 'inspect'), { catalog: SHOP, script });
  await runs.createJson(rawTablesKey(run.id, 'app'), [
    { table: id('people'), by: 'dms', files: [{ key: people, bytes: 1 }] },
    { table: id('orders'), by: 'rds-export', files: [{ key: orders, bytes: 1 }] },
  ]);
  const start = () =>
    startMacieJob({ macie, runs, raw, resultsBucket: 'results', sleep: async () => undefined }, run, {
      enabled: true,
      managed: 'ALL',
      sampling: 100,
      account: '123456789012',
      rawBucket: 'raw',
      identifierIds: [identifier],
      allowListIds: [],
    });
  const check = (minute = 0) =>
    checkMacieJob(
      { macie, runs, results, rawBucket: 'raw', now: () => new Date(Date.UTC(2026, 10, 21, 1, minute)) },
      run,
    );
  const checked = async (): Promise<string[]> => {
    const seen: string[] = [];
    while (seen.at(-1) !== 'ready' && seen.length < 12) seen.push((await check()).status);
    return seen;
  };
  const conclusions = async () => Conclusions.parse(await runs.readJson(macieKey(run.id, 'app')));
  return { run, runs, start, check, checked, conclusions };
}

beforeAll(async () => {
  lab = await startStandIns();
  [macie, s3] = [new Macie2Client(lab.client), new S3Client(lab.client)];
  disk = await mkdtemp(join(tmpdir(), 'masklake-macie-step-'));
  for (const Bucket of ['runs', 'raw', 'results']) await s3.send(new CreateBucketCommand({ Bucket }));
  const kmsKeyArn = (await new KMSClient(lab.client).send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
  const s3Destination = { bucketName: 'results', keyPrefix: 'found', kmsKeyArn };
  await macie.send(new PutClassificationExportConfigurationCommand({ configuration: { s3Destination } }));
  const mail = { name: 'email address', regex: '[a-z0-9]+@[a-z]+\\.example' };
  identifier = (await macie.send(new CreateCustomDataIdentifierCommand(mail))).customDataIdentifierId ?? '';
  const session = await DuckdbSession.open({ tempDirectory: join(disk, 'spill') });
  const write = (name: string, sql: string) =>
    session.run(`COPY (${sql}) TO ${literal(join(disk, `${name}.parquet`))} (FORMAT parquet)`, 'write a file');
  await write(
    'people',
    "SELECT i AS id, 'John Miller' AS full_name, 'u' || i || '@mail.example' AS mail FROM range(30) r(i)",
  );
  await write('orders', 'SELECT i AS id FROM range(10) r(i)');
  session.close();
});
beforeEach(() => lab?.moto.door('macie', {}));
afterAll(async () => {
  await lab?.stop();
  if (disk !== undefined) await rm(disk, { recursive: true, force: true });
});

describe('the job of a run', () => {
  it('ends in conclusions about every table, although every event was lost', async () => {
    await lab.moto.door('macie', { findings: 'lost' });
    const { start, checked, conclusions } = await exported();
    await start();
    expect((await checked()).at(-1)).toBe('ready');
    const { tables } = await conclusions();
    expect(tables.map(({ name, status, objects }) => [name, status, objects.length])).toEqual([
      ['people', 'complete', 1],
      ['orders', 'complete', 1],
      ['nothing', 'unknown', 0],
    ]);
    const found = macieColumns(await conclusions(), SHOP);
    expect(found.map(({ column: name, detections }) => [name, detections.map((one) => one.identifier)])).toEqual([
      ['id', []],
      ['full_name', ['NAME']],
      ['mail', ['EMAIL_ADDRESS']],
      ['id', []],
      ['a', []],
    ]);
  });

  it('is one job, also when its start is repeated after its record was lost', async () => {
    const { run, runs, start } = await exported();
    await start();
    const first = MacieJob.parse(await runs.readJson(macieJobKey(run.id)));
    await runs.remove(macieJobKey(run.id));
    await start();
    expect(await runs.readJson(macieJobKey(run.id))).toEqual(first);
  });

  it('waits for results that come after its end', async () => {
    await lab.moto.door('macie', { late: 2 });
    const { start, checked } = await exported();
    await start();
    const seen = await checked();
    expect(seen.at(-1)).toBe('ready');
    expect(seen.filter((status) => status === 'waiting').length).toBeGreaterThan(2);
  });

  it('leaves an object unknown whose record never comes', async () => {
    await lab.moto.door('macie', { missing: ['public.orders'] });
    const { start, check, conclusions } = await exported();
    await start();
    for (let look = 0; look < 6; look += 1) expect(await check()).toEqual({ status: 'waiting' });
    expect(await check(31)).toEqual({ status: 'ready' });
    expect((await conclusions()).tables.map(({ name, status }) => [name, status])).toEqual([
      ['people', 'complete'],
      ['orders', 'unknown'],
      ['nothing', 'unknown'],
    ]);
  });

  it('that could look at nothing fails the run', async () => {
    await lab.moto.door('macie', { skipped: { parquet: 'PERMISSION_DENIED' } });
    const { start, checked } = await exported();
    await start();
    await expect(checked()).rejects.toThrow(/none of 2 objects: PERMISSION_DENIED/);
  });

  it('is cancelled when the run is undone, also when only its name is known', async () => {
    const { run, runs, start } = await exported();
    await start();
    const job = MacieJob.parse(await runs.readJson(macieJobKey(run.id)));
    const jobId = job.asked ? job.jobId : '';
    await runs.remove(macieJobKey(run.id));
    await stopMacieJob({ macie, runs }, run.id);
    await stopMacieJob({ macie, runs }, run.id);
    expect((await macie.send(new DescribeClassificationJobCommand({ jobId }))).jobStatus).toBe('CANCELLED');
  });
});
