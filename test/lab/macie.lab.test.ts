// The stand-in for Macie: jobs, result files and findings, and everything that may go wrong with them.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  CreateClassificationJobCommand,
  type CreateClassificationJobCommandInput,
  CreateCustomDataIdentifierCommand,
  DescribeClassificationJobCommand,
  GetClassificationExportConfigurationCommand,
  Macie2Client,
  PutClassificationExportConfigurationCommand,
  UpdateClassificationJobCommand,
} from '@aws-sdk/client-macie2';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { needs } from '../engines/support/needs.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';

const describe = needs('python');
const Results = z.looseObject({
  type: z.string().nullable(),
  resourcesAffected: z.object({ s3Object: z.object({ key: z.string() }) }),
  classificationDetails: z.object({
    result: z.object({
      status: z.object({ code: z.string(), reason: z.string().optional() }),
      sensitiveData: z.array(
        z.object({
          category: z.string(),
          detections: z.array(
            z.object({
              type: z.string(),
              count: z.number(),
              occurrences: z.object({ records: z.array(z.object({ jsonPath: z.string(), recordIndex: z.number() })) }),
            }),
          ),
        }),
      ),
      customDataIdentifiers: z.object({ detections: z.array(z.object({ arn: z.string(), count: z.number() })) }),
    }),
  }),
});
type Results = z.infer<typeof Results>;

let lab: StandIns;
let macie: Macie2Client;
let s3: S3Client;
let folder: string;
let jobs = 0;

async function parquet(key: string, sql: string): Promise<void> {
  const file = join(folder, 'one.parquet');
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (${sql}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  await s3.send(new PutObjectCommand({ Bucket: 'raw', Key: key, Body: await readFile(file) }));
}

function request(
  prefix: string,
  more: Partial<CreateClassificationJobCommandInput> = {},
): CreateClassificationJobCommandInput {
  return {
    clientToken: `token-${++jobs}`,
    jobType: 'ONE_TIME',
    name: `job ${jobs}`,
    managedDataIdentifierSelector: 'ALL',
    s3JobDefinition: {
      bucketDefinitions: [{ accountId: '123456789012', buckets: ['raw'] }],
      scoping: {
        includes: {
          and: [
            { simpleScopeTerm: { key: 'OBJECT_KEY', comparator: 'STARTS_WITH', values: [prefix] } },
            { simpleScopeTerm: { key: 'OBJECT_EXTENSION', comparator: 'EQ', values: ['parquet'] } },
          ],
        },
      },
    },
    ...more,
  };
}

async function start(prefix: string, more: Partial<CreateClassificationJobCommandInput> = {}): Promise<string> {
  return (await macie.send(new CreateClassificationJobCommand(request(prefix, more)))).jobId ?? '';
}

async function statuses(jobId: string, looks = 4): Promise<(string | undefined)[]> {
  const seen = [];
  for (let look = 0; look < looks; look++)
    seen.push((await macie.send(new DescribeClassificationJobCommand({ jobId }))).jobStatus);
  return seen;
}

async function results(jobId: string): Promise<Results[]> {
  const Prefix = `found/AWSLogs/123456789012/Macie/us-east-1/${jobId}/`;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'results', Prefix }));
  const found: Results[] = [];
  for (const { Key } of Contents) {
    expect(Key).toMatch(/\.jsonl\.gz$/);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'results', Key }));
    const text = gunzipSync((await Body?.transformToByteArray()) ?? new Uint8Array()).toString();
    found.push(Results.parse(JSON.parse(text)));
  }
  return found.sort((a, b) => (a.resourcesAffected.s3Object.key < b.resourcesAffected.s3Object.key ? -1 : 1));
}

const types = (result: Results | undefined) =>
  result?.classificationDetails.result.sensitiveData.flatMap(({ detections }) =>
    detections.map(({ type, count, occurrences }) => [type, count, occurrences.records[0]?.jsonPath]),
  );

beforeAll(async () => {
  lab = await startStandIns();
  [macie, s3] = [new Macie2Client(lab.client), new S3Client(lab.client)];
  folder = await mkdtemp(join(tmpdir(), 'masklake-macie-'));
  for (const Bucket of ['raw', 'results']) await s3.send(new CreateBucketCommand({ Bucket }));
  const kmsKeyArn = (await new KMSClient(lab.client).send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
  expect((await macie.send(new GetClassificationExportConfigurationCommand({}))).configuration).toEqual({});
  await macie.send(
    new PutClassificationExportConfigurationCommand({
      configuration: { s3Destination: { bucketName: 'results', keyPrefix: 'found', kmsKeyArn } },
    }),
  );
  await parquet(
    'a/people/LOAD00000001.parquet',
    "SELECT i AS id, 'John Miller' AS full_name, '212-555-' || (1000 + i) AS phone, 'CUST-' || i AS code FROM range(1200) r(i)",
  );
  await parquet('a/clean/LOAD00000001.parquet', 'SELECT i AS id FROM range(10) r(i)');
  await s3.send(new PutObjectCommand({ Bucket: 'raw', Key: 'a/broken/LOAD00000001.parquet', Body: 'not Parquet' }));
  await s3.send(new PutObjectCommand({ Bucket: 'raw', Key: 'a/list.json', Body: '[]' }));
});
beforeEach(() => lab?.moto.door('macie', {}));
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe('a classification job', () => {
  it('runs for some looks, then leaves one record for every object in scope, found or not', async () => {
    const jobId = await start('a/');
    expect(await statuses(jobId)).toEqual(['RUNNING', 'RUNNING', 'COMPLETE', 'COMPLETE']);
    const [broken, clean, people] = await results(jobId);
    expect(broken?.classificationDetails.result.status).toEqual({ code: 'SKIPPED', reason: 'MALFORMED_FILE' });
    expect([clean?.type, types(clean)]).toEqual([null, []]);
    expect(types(people)).toEqual([
      // full names stop at 1,000 a file, and so do the locations of everything
      ['NAME', 1000, "$['full_name']"],
      ['PHONE_NUMBER', 1200, "$['phone']"],
    ]);
    const phones = people?.classificationDetails.result.sensitiveData[0]?.detections[1];
    expect(phones?.occurrences.records).toHaveLength(1000);
  });

  it('uses custom identifiers, and the managed ones that are selected', async () => {
    const { customDataIdentifierId = '' } = await macie.send(
      new CreateCustomDataIdentifierCommand({ name: 'customer code', regex: 'CUST-\\d+', keywords: ['code'] }),
    );
    const jobId = await start('a/people/', {
      managedDataIdentifierSelector: 'RECOMMENDED',
      customDataIdentifierIds: [customDataIdentifierId],
    });
    await statuses(jobId);
    const [people] = await results(jobId);
    expect(types(people)).toEqual([]);
    const [custom] = people?.classificationDetails.result.customDataIdentifiers.detections ?? [];
    expect([custom?.count, custom?.arn.split('/').at(-1)]).toEqual([1200, customDataIdentifierId]);
  });

  it('is made once for the same token, and never again with other parameters', async () => {
    const same = request('a/', { clientToken: 'mine' });
    const make = (more = {}) => macie.send(new CreateClassificationJobCommand({ ...same, ...more }));
    const [first, second] = [await make(), await make()];
    expect(second.jobId).toBe(first.jobId);
    await expect(make({ name: 'another' })).rejects.toThrow(/other parameters/);
  });

  it('is cancelled on request, paused by the quota, or complete with errors', async () => {
    const jobId = await start('a/');
    await macie.send(new UpdateClassificationJobCommand({ jobId, jobStatus: 'CANCELLED' }));
    expect(await statuses(jobId, 1)).toEqual(['CANCELLED']);
    await lab.moto.door('macie', { status: 'PAUSED' });
    expect((await statuses(await start('a/'))).at(-1)).toBe('PAUSED');
    await lab.moto.door('macie', { error: true });
    const bad = await start('a/');
    await statuses(bad);
    const { jobStatus, lastRunErrorStatus } = await macie.send(new DescribeClassificationJobCommand({ jobId: bad }));
    expect([jobStatus, lastRunErrorStatus?.code]).toEqual(['COMPLETE', 'ERROR']);
  });

  it('writes late, leaves out, skips, cuts and reads partly, as scripted', async () => {
    await lab.moto.door('macie', {
      late: 2,
      missing: ['a/broken/'],
      skipped: { 'a/clean/': 'PERMISSION_DENIED' },
      partial: ['a/people/'],
      truncated: { 'a/people/': 3 },
    });
    const jobId = await start('a/');
    await statuses(jobId, 4);
    expect(await results(jobId)).toEqual([]);
    await statuses(jobId, 2);
    const [clean, people] = await results(jobId);
    expect(clean?.classificationDetails.result.status.reason).toBe('PERMISSION_DENIED');
    expect(people?.classificationDetails.result.status.code).toBe('PARTIAL');
    expect(people?.classificationDetails.result.sensitiveData[0]?.detections[0]?.occurrences.records).toHaveLength(3);
  });

  it('is throttled to one in ten seconds when that is switched on', async () => {
    await lab.moto.door('macie', { throttle: 1 });
    const client = new Macie2Client({ ...lab.client, maxAttempts: 1 });
    const make = () => client.send(new CreateClassificationJobCommand(request('a/')));
    await make().catch(() => undefined);
    await expect(make()).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  it('tells EventBridge what it found, with at most fifteen places', async () => {
    const jobId = await start('a/people/');
    await statuses(jobId);
    const events = z
      .array(z.object({ 'detail-type': z.string(), detail: z.unknown() }))
      .parse(await lab.moto.door('events'))
      .filter((event) => event['detail-type'] === 'Macie Finding' && JSON.stringify(event).includes(jobId));
    expect(events).toHaveLength(1);
    const finding = Results.parse(events[0]?.detail);
    const places = finding.classificationDetails.result.sensitiveData
      .flatMap(({ detections }) => detections)
      .reduce((sum, { occurrences }) => sum + occurrences.records.length, 0);
    expect(places).toBe(15);
  });

  it.each([
    ['a capturing group', { regex: '(a)b' }],
    ['look-ahead', { regex: 'a(?=b)' }],
    ['a distance over 300', { regex: 'ab', maximumMatchDistance: 301 }],
  ])('refuses an identifier with %s', async (_, settings) => {
    await expect(macie.send(new CreateCustomDataIdentifierCommand({ name: 'bad', ...settings }))).rejects.toMatchObject(
      { name: 'ValidationException' },
    );
  });
});
