// The synthesized event patterns, judged by AWS's own engine on events as AWS documents them: ours start a run, all others do not.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentFrom } from '../../lib/config/deployment.ts';
import { masklakeStacks } from '../../lib/constructs/stacks.ts';
import { cdkContext } from '../cdk/synth.ts';
import { needs } from '../engines/support/needs.ts';
import { testApp } from '../unit/constructs/app.ts';

const run = promisify(execFile);
const RULER = join(import.meta.dirname, 'event-ruler');

/** The example of the RDS user guide ("Example of a DB snapshot event"), with what differs. */
function rdsEvent(detail: object, more: object = {}): object {
  const SourceArn = 'arn:aws:rds:us-east-1:123456789012:snapshot:rds:my-db-snapshot';
  return {
    version: '0',
    id: '844e2571-85d4-695f-b930-0153b71dcb42',
    'detail-type': 'RDS DB Snapshot Event',
    source: 'aws.rds',
    account: '123456789012',
    time: '2018-10-06T12:26:13Z',
    region: 'us-east-1',
    resources: [SourceArn],
    detail: {
      EventCategories: ['creation'],
      SourceType: 'SNAPSHOT',
      SourceArn,
      Date: '2018-10-06T12:26:13.882Z',
      SourceIdentifier: 'rds:my-db-snapshot',
      Message: 'Automated snapshot created',
      EventID: 'RDS-EVENT-0091',
      ...detail,
    },
    ...more,
  };
}

const cluster = (detail: object): object =>
  rdsEvent(
    { SourceType: 'CLUSTER_SNAPSHOT', EventCategories: ['backup'], EventID: 'RDS-EVENT-0169', ...detail },
    { 'detail-type': 'RDS DB Cluster Snapshot Event' },
  );

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const s3Event = (bucket: string, key: string, detailType = 'Object Created'): object => ({
  version: '0',
  'detail-type': detailType,
  source: 'aws.s3',
  detail: { version: '0', bucket: { name: bucket }, object: { key, size: 5 }, reason: 'PutObject' },
});

const finding = (bucket: string, detail: object = {}): object => ({
  version: '0',
  'detail-type': 'Macie Finding',
  source: 'aws.macie',
  detail: { category: 'CLASSIFICATION', sample: false, resourcesAffected: { s3Bucket: { name: bucket } }, ...detail },
});

const BUCKET = 'RAW';
let patterns: readonly unknown[];
let classpath = '';

/** Whether any rule of the stacks takes each event. */
async function taken(events: readonly object[]): Promise<boolean[]> {
  const child = run('java', ['-cp', classpath, join(RULER, 'Matches.java')]);
  child.child.stdin?.end(patterns.map((pattern) => `${JSON.stringify({ pattern, events })}\n`).join(''));
  const { stdout } = await child;
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(answers).toHaveLength(patterns.length);
  return events.map((_, index) => answers.some((answer) => answer[index] === 'true'));
}

/** References to buckets become their names here; they are the only ones in patterns. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  if (/^\{"(Ref|Fn::)/.test(text)) return /Raw/.test(text) ? BUCKET : 'MASKED';
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)]));
}

needs('maven')('an event', () => {
  beforeAll(async () => {
    const app = testApp({ ...cdkContext(), 'aws:cdk:bundling-stacks': [] });
    const deployment = deploymentFrom({
      sources: [
        { name: 'shop', instance: 'shop', manualSnapshots: { prefix: 'release-' } },
        { name: 'aurora', cluster: 'ledger' },
      ],
    });
    const { pipeline } = masklakeStacks(app, { deployment, identifiers: [], allowLists: [] });
    const Rules = z.record(z.string(), z.object({ Properties: z.object({ EventPattern: z.unknown().optional() }) }));
    const rules = Rules.parse(Template.fromStack(Stack.of(pipeline)).findResources('AWS::Events::Rule'));
    patterns = Object.values(rules).flatMap(({ Properties }) =>
      Properties.EventPattern === undefined ? [] : [named(Properties.EventPattern)],
    );
    const folder = await mkdtemp(join(tmpdir(), 'masklake-ruler-'));
    const list = join(folder, 'classpath');
    await run('mvn', ['-q', '-f', join(RULER, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${list}`]);
    classpath = await readFile(list, 'utf8');
    await rm(folder, { recursive: true });
  });

  it('about a finished snapshot of a configured instance or cluster starts a run', async () => {
    expect(
      await taken([
        rdsEvent({ SourceIdentifier: 'rds:shop-2026-11-21-03-00' }),
        rdsEvent({ SourceIdentifier: 'release-7', EventID: 'RDS-EVENT-0042', Message: 'Manual snapshot created' }),
        cluster({ SourceIdentifier: 'rds:ledger-2026-11-21-03-00' }),
      ]),
    ).toEqual([true, true, true]);
  });

  it('about any other snapshot, or our own, or one that is not finished, starts none', async () => {
    expect(
      await taken([
        rdsEvent({ SourceIdentifier: 'rds:other-2026-11-21-03-00' }),
        rdsEvent({ SourceIdentifier: 'masklake-shop-0123456789-1', EventID: 'RDS-EVENT-0042' }),
        rdsEvent({ SourceIdentifier: 'rds:masklake-shop-0123456789-1-2026-11-21-03-00' }),
        rdsEvent({ SourceIdentifier: 'rds:shop-2026-11-21-03-00', EventID: 'RDS-EVENT-0090' }),
        rdsEvent({
          SourceIdentifier: 'rds:shop-2026-11-21-03-00',
          EventID: 'RDS-EVENT-0041',
          EventCategories: ['deletion'],
        }),
        cluster({ SourceIdentifier: 'rds:ledger-2026-11-21-03-00', EventID: 'RDS-EVENT-0168' }),
        cluster({ SourceIdentifier: 'rds:shop-2026-11-21-03-00' }),
        rdsEvent({ SourceIdentifier: 'rds:ledger-2026-11-21-03-00' }),
      ]),
    ).toEqual([false, false, false, false, false, false, false, false]);
  });

  it('about a manifest in the raw bucket starts a run; about other objects and buckets none', async () => {
    expect(
      await taken([
        s3Event(BUCKET, 'incoming/tonight/manifest.json'),
        s3Event(BUCKET, 'incoming/tonight/part-1.parquet'),
        s3Event(BUCKET, 'shop-0123456789-1/own/manifest.json'),
        s3Event('another', 'incoming/tonight/manifest.json'),
        s3Event(BUCKET, 'incoming/tonight/manifest.json', 'Object Deleted'),
      ]),
    ).toEqual([true, false, false, false, false]);
  });

  it('of Macie about our buckets reaches the queue; samples, policies and other buckets do not', async () => {
    expect(
      await taken([
        finding(BUCKET),
        finding('MASKED'),
        finding('another'),
        finding(BUCKET, { sample: true }),
        finding(BUCKET, { category: 'POLICY' }),
      ]),
    ).toEqual([true, true, false, false, false]);
  });
});
