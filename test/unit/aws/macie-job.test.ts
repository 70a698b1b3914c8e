// The classification job of a run: asked once, waited for, its results read until every object has a record, and cancelled.
import type { Macie2Client } from '@aws-sdk/client-macie2';
import { describe, expect, it } from 'vitest';
import { checkMacieJob } from '../../../lib/adapters/aws/macie/check-job.ts';
import { jobRequest } from '../../../lib/adapters/aws/macie/job-request.ts';
import { startMacieJob } from '../../../lib/adapters/aws/macie/start-job.ts';
import { stopMacieJob } from '../../../lib/adapters/aws/macie/stop-job.ts';
import { macieJobKey, macieKey } from '../../../lib/adapters/aws/run-keys.ts';
import { Conclusions } from '../../../lib/core/findings/macie/conclusions.ts';
import {
  AwsError,
  type Buckets,
  exported,
  JOB_ARN,
  OBJECT,
  RESULTS,
  RUN,
  resultRecord,
  storeResults,
} from './support.ts';

type Answers = Readonly<Record<string, (input: Record<string, unknown>) => unknown>>;

/** Answers by command, and what was asked. */
function fakeMacie(answers: Answers) {
  const calls: { command: string; input: Record<string, unknown> }[] = [];
  const send = async (command: { input: Record<string, unknown> }): Promise<unknown> => {
    const name = command.constructor.name.replace(/Command$/, '');
    calls.push({ command: name, input: command.input });
    const answer = answers[name];
    if (answer === undefined) throw new AwsError('AccessDeniedException');
    return answer(command.input);
  };
  return {
    client: { send } as unknown as Pick<Macie2Client, 'send'>,
    calls,
    named: (name: string) => calls.filter(({ command }) => command === name),
  };
}

const EXPORTS: Answers = {
  GetClassificationExportConfiguration: () => ({
    configuration: { s3Destination: { bucketName: 'results', kmsKeyArn: 'arn:aws:kms:x' } },
  }),
  CreateClassificationJob: () => ({ jobId: 'j1', jobArn: JOB_ARN }),
};
const SETTINGS = {
  enabled: true,
  managed: 'ALL' as const,
  sampling: 100,
  identifierIds: ['c1'],
  allowListIds: ['a1'],
  account: '111122223333',
  rawBucket: 'raw',
};

async function start(buckets: Buckets, answers: Answers = EXPORTS, settings: Partial<typeof SETTINGS> = {}) {
  const macie = fakeMacie(answers);
  const slept: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => void slept.push(milliseconds);
  const ports = { ...buckets, macie: macie.client, resultsBucket: 'results', sleep };
  await startMacieJob(ports, RUN, { ...SETTINGS, ...settings });
  return { ...macie, slept };
}

describe('the job that a run asks for', () => {
  it('is one, over the folders of the exporters, with every managed identifier and the custom ones', async () => {
    const { named } = await start(await exported());
    expect(named('CreateClassificationJob').map(({ input }) => input)).toEqual([
      {
        clientToken: expect.stringMatching(/^[0-9a-f]{36}$/),
        name: 'masklake-shop-0123456789-1',
        description: expect.any(String),
        jobType: 'ONE_TIME',
        s3JobDefinition: {
          bucketDefinitions: [{ accountId: '111122223333', buckets: ['raw'] }],
          scoping: {
            includes: {
              and: [
                {
                  simpleScopeTerm: { key: 'OBJECT_KEY', comparator: 'STARTS_WITH', values: ['shop-0123456789-1/dms/'] },
                },
                { simpleScopeTerm: { key: 'OBJECT_EXTENSION', comparator: 'EQ', values: ['parquet'] } },
              ],
            },
          },
        },
        managedDataIdentifierSelector: 'ALL',
        customDataIdentifierIds: ['c1'],
        allowListIds: ['a1'],
        samplingPercentage: 100,
        tags: { 'masklake:run': RUN.id, 'masklake:source': 'shop' },
      },
    ]);
  });

  it('bears the same token whenever it is asked for, and another in another run', () => {
    const place = { account: '1', rawBucket: 'raw', folders: ['x/'] };
    const tokenOf = (id: string) => jobRequest({ ...RUN, id }, place, SETTINGS).clientToken;
    expect(tokenOf(RUN.id)).toBe(tokenOf(RUN.id));
    expect(tokenOf(RUN.id)).not.toBe(tokenOf('shop-0123456789-2'));
  });

  it('includes the identifiers that the configuration names', () => {
    const request = jobRequest(
      RUN,
      { account: '1', rawBucket: 'raw', folders: ['x/'] },
      { ...SETTINGS, managed: ['NAME'] },
    );
    expect(request).toMatchObject({ managedDataIdentifierSelector: 'INCLUDE', managedDataIdentifierIds: ['NAME'] });
  });

  it('is asked for once, however often the step is called', async () => {
    const buckets = await exported();
    await start(buckets);
    expect((await start(buckets)).calls).toEqual([]);
  });

  it('waits when the account asks too often', async () => {
    let left = 2;
    const busy = () => {
      left -= 1;
      if (left >= 0) throw new AwsError('ThrottlingException');
      return { jobId: 'j1', jobArn: JOB_ARN };
    };
    const { slept } = await start(await exported(), { ...EXPORTS, CreateClassificationJob: busy });
    expect(slept).toEqual([10_000, 10_000]);
  });

  it.each([
    ['no bucket', { configuration: undefined }],
    ['another bucket', { configuration: { s3Destination: { bucketName: 'organisation', kmsKeyArn: 'arn:x' } } }],
  ])('is not asked for when the results would go to %s', async (_, answer) => {
    const answers = { ...EXPORTS, GetClassificationExportConfiguration: () => answer };
    const buckets = await exported();
    await expect(start(buckets, answers)).rejects.toThrow(/results/);
    expect(await buckets.runs.findJson(macieJobKey(RUN.id))).toBeUndefined();
  });

  it('is not made when Macie is switched off, or nothing was exported; the record says which', async () => {
    const off = await exported();
    expect((await start(off, EXPORTS, { enabled: false })).calls).toEqual([]);
    expect(await off.runs.readJson(macieJobKey(RUN.id))).toEqual({ asked: false, why: 'switched off' });
    const empty = await exported([]);
    await start(empty);
    expect(await empty.runs.readJson(macieJobKey(RUN.id))).toEqual({ asked: false, why: 'no objects' });
  });

  it('that Macie refuses fails without a word of the service', async () => {
    const { CreateClassificationJob: _, ...rest } = EXPORTS;
    const error: unknown = await start(await exported(), rest).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('AccessDeniedException');
    expect(JSON.stringify(error) + String(error)).not.toContain('CANARY');
  });
});

describe('the end of the job', () => {
  const done = { jobStatus: 'COMPLETE', lastRunErrorStatus: { code: 'NONE' } };
  let minute = 0;
  async function check(buckets: Buckets, answer: unknown = done, at = minute) {
    const macie = fakeMacie({ DescribeClassificationJob: () => answer }).client;
    const now = (): Date => new Date(Date.UTC(2026, 10, 20, 2, at));
    return checkMacieJob({ ...buckets, macie, rawBucket: 'raw', now }, RUN);
  }
  async function started(files?: readonly string[]): Promise<Buckets> {
    const buckets = await exported(files);
    await start(buckets);
    minute = 0;
    return buckets;
  }
  const conclusions = async ({ runs }: Buckets) => Conclusions.parse(await runs.readJson(macieKey(RUN.id, 'app')));

  it('is waited for while the job runs', async () => {
    expect(await check(await started(), { jobStatus: 'RUNNING' })).toEqual({ status: 'waiting' });
  });

  it.each(['PAUSED', 'USER_PAUSED', 'CANCELLED', 'IDLE', 'SOMETHING_NEW', undefined])(
    'fails when it is %s',
    async (jobStatus) => {
      await expect(check(await started(), { jobStatus })).rejects.toMatchObject({
        name: 'EnvironmentError',
        hint: expect.stringContaining('start the run again'),
      });
    },
  );

  it('is reached when every object has its record: conclusions are written', async () => {
    const buckets = await started();
    const record = await resultRecord(buckets.raw, { detections: [{ type: 'NAME', column: 'contact' }] });
    await storeResults(buckets.results, RESULTS, [record]);
    expect(await check(buckets)).toEqual({ status: 'ready' });
    const [table] = (await conclusions(buckets)).tables;
    expect(table).toMatchObject({ name: 'customers', status: 'complete', provenClean: ['id', 'note'] });
    expect(table?.columns[1]?.identifiers).toMatchObject([{ id: 'NAME', located: 1 }]);
  });

  it('is not reached while an object has no record, for half an hour; then the object is unknown', async () => {
    const second = OBJECT.replace('01.parquet', '02.parquet');
    const buckets = await started([OBJECT, second]);
    await storeResults(buckets.results, RESULTS, [await resultRecord(buckets.raw)]);
    expect(await check(buckets, done, 0)).toEqual({ status: 'waiting' });
    expect(await check(buckets, done, 29)).toEqual({ status: 'waiting' });
    expect(await check(buckets, done, 30)).toEqual({ status: 'ready' });
    const [table] = (await conclusions(buckets)).tables;
    expect(table).toMatchObject({ status: 'unknown', provenClean: [] });
    expect(table?.reasons).toEqual([{ code: 'no-result', object: second, detail: null }]);
  });

  it('of a job that looks at some of the objects is not waited for as long', async () => {
    const buckets = await exported([OBJECT, OBJECT.replace('01.parquet', '02.parquet')]);
    await start(buckets, EXPORTS, { sampling: 50 });
    await storeResults(buckets.results, RESULTS, [await resultRecord(buckets.raw)]);
    expect(await check(buckets, done, 0)).toEqual({ status: 'waiting' });
    expect(await check(buckets, done, 5)).toEqual({ status: 'ready' });
    expect((await conclusions(buckets)).tables[0]?.status).toBe('unknown');
  });

  it('with errors leaves what has no complete record unknown', async () => {
    const second = OBJECT.replace('01.parquet', '02.parquet');
    const buckets = await started([OBJECT, second]);
    await storeResults(buckets.results, RESULTS, [
      await resultRecord(buckets.raw),
      await resultRecord(buckets.raw, { key: second, status: 'PARTIAL', reason: 'TIME_CUT_OFF_REACHED' }),
    ]);
    expect(await check(buckets, { jobStatus: 'COMPLETE', lastRunErrorStatus: { code: 'ERROR' } })).toEqual({
      status: 'ready',
    });
    expect((await conclusions(buckets)).tables[0]?.status).toBe('unknown');
  });

  it('fails when Macie could look at nothing, and says why', async () => {
    const buckets = await started();
    const record = await resultRecord(buckets.raw, { status: 'SKIPPED', reason: 'PERMISSION_DENIED' });
    await storeResults(buckets.results, RESULTS, [record]);
    await expect(check(buckets)).rejects.toMatchObject({ message: expect.stringContaining('PERMISSION_DENIED') });
  });

  it("does not take another run's record, or one of another content of the object", async () => {
    const buckets = await started();
    const record = await resultRecord(buckets.raw);
    await storeResults(buckets.results, RESULTS, [
      { ...record, resourcesAffected: { s3Bucket: { name: 'raw' }, s3Object: { key: OBJECT, eTag: 'other' } } },
    ]);
    expect(await check(buckets)).toEqual({ status: 'ready' });
    expect((await conclusions(buckets)).tables[0]?.reasons).toMatchObject([{ code: 'other-version' }]);
  });

  it('is there at once when Macie was not asked', async () => {
    const buckets = await exported();
    await start(buckets, EXPORTS, { enabled: false });
    expect(await check(buckets, undefined)).toEqual({ status: 'ready' });
  });
});

describe('the job of a run that is undone', () => {
  const stop = async (buckets: Buckets, answers: Answers) => {
    const macie = fakeMacie(answers);
    await stopMacieJob({ runs: buckets.runs, macie: macie.client }, RUN.id);
    return macie.named('UpdateClassificationJob').map(({ input }) => input);
  };
  const running: Answers = {
    DescribeClassificationJob: () => ({ jobStatus: 'RUNNING' }),
    UpdateClassificationJob: () => ({}),
  };
  const cancelled = [{ jobId: 'j1', jobStatus: 'CANCELLED' }];

  it('is cancelled', async () => {
    const buckets = await exported();
    await start(buckets);
    expect(await stop(buckets, running)).toEqual(cancelled);
  });

  it('is found by its name when it was made and not recorded', async () => {
    const listed: Answers = {
      ...running,
      ListClassificationJobs: () => ({
        items: [
          { jobId: 'j0', name: 'theirs' },
          { jobId: 'j1', name: `masklake-${RUN.id}` },
        ],
      }),
    };
    expect(await stop(await exported(), listed)).toEqual(cancelled);
  });

  it('is left alone when it has ended, also in between', async () => {
    const buckets = await exported();
    await start(buckets);
    expect(await stop(buckets, { DescribeClassificationJob: () => ({ jobStatus: 'COMPLETE' }) })).toEqual([]);
    const states = ['RUNNING', 'COMPLETE'];
    const between: Answers = {
      DescribeClassificationJob: () => ({ jobStatus: states.shift() }),
      UpdateClassificationJob: () => {
        throw new AwsError('ValidationException');
      },
    };
    expect(await stop(buckets, between)).toEqual(cancelled);
  });

  it('that cannot be cancelled is a failure: the compensation is tried again', async () => {
    const buckets = await exported();
    await start(buckets);
    const refusing: Answers = {
      ...running,
      UpdateClassificationJob: () => {
        throw new AwsError('InternalServerException');
      },
    };
    await expect(stop(buckets, refusing)).rejects.toThrow(/InternalServerException/);
  });
});
