// Results of earlier runs go when their time is over; what is published stays, however old.
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { expire } from '../../../lib/adapters/aws/rds/expire.ts';
import {
  documentKey,
  itemsKey,
  lakeFolder,
  pointerKey,
  recordKey,
  sharedKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import { emptyBuckets } from './support.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const SETTINGS = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };
const runOf = (letter: string): string => `shop-${letter.repeat(10)}-1`;
/** By age: 400 days, 100, 20, 1. */
const [OLDEST, OLD, RECENT, NEWEST] = [runOf('a'), runOf('b'), runOf('c'), runOf('d')];
const AGES: Readonly<Record<string, number>> = { [OLDEST]: 400, [OLD]: 100, [RECENT]: 20, [NEWEST]: 1 };
const ageOf = (key: string): number => Object.entries(AGES).find(([run]) => key.includes(run))?.[1] ?? 0;

/** S3 as far as listings go. */
function listing(stores: Readonly<Record<string, ObjectStore>>): S3Client {
  const send = async (command: unknown): Promise<unknown> => {
    if (!(command instanceof ListObjectsV2Command)) throw new TypeError('only listings are expected');
    const { Bucket = '', Prefix = '', Delimiter } = command.input;
    const keys = ((await stores[Bucket]?.list('')) ?? []).map(({ key }) => key).filter((key) => key.startsWith(Prefix));
    if (Delimiter === undefined)
      return { Contents: keys.map((Key) => ({ Key, LastModified: new Date(NOW.getTime() - ageOf(Key) * DAY) })) };
    const below = keys.map((key) => key.slice(Prefix.length)).filter((rest) => rest.includes('/'));
    const folders = new Set(below.map((rest) => `${Prefix}${rest.slice(0, rest.indexOf('/') + 1)}`));
    return { CommonPrefixes: [...folders].map((folder) => ({ Prefix: folder })) };
  };
  return Object.assign(new S3Client(SETTINGS), { send });
}

interface Case {
  readonly published?: string;
  readonly pointer?: string;
  readonly status?: string;
}

async function expired({ published, pointer, status = 'SUCCEEDED' }: Case) {
  const { runs, masked } = emptyBuckets();
  for (const run of Object.keys(AGES)) {
    await masked.writeText(`${lakeFolder('shop', run)}app/public/t/part-00000.parquet`, 'rows');
    await runs.createJson(recordKey(run), {
      run,
      source: 'shop',
      snapshotId: 'rds:shop',
      attempt: 1,
      execution: `arn:aws:states:eu-central-1:111122223333:execution:masklake:${run}`,
      startedAt: new Date(NOW.getTime() - ageOf(run) * DAY).toISOString(),
    });
    await runs.createJson(sharedKey(run), {});
    await runs.createJson(itemsKey(run, 'mask'), []);
    await runs.createJson(documentKey(run, 'app', 'plan.json'), {});
  }
  const text = pointer ?? (published && JSON.stringify({ run: published, evidence: 'e', publishedAt: 'p' }));
  if (text !== undefined) await masked.writeText(pointerKey('shop'), text);
  const result = expire({
    s3: listing({ masked, runs }),
    sfn: Object.assign(new SFNClient(SETTINGS), { send: async () => ({ status }) }),
    maskedBucket: 'masked',
    runsBucket: 'runs',
    masked,
    runs,
    now: () => NOW,
    maskedDays: 90,
    runsDays: 365,
  });
  return {
    result,
    left: async () => {
      await result.catch(() => undefined);
      const keys = [...(await masked.list('')), ...(await runs.list(''))].map(({ key }) => key);
      return (run: string) =>
        keys.filter((key) => key.includes(run)).map((key) => key.slice(key.indexOf(run) + run.length + 1));
    },
  };
}

const EVERYTHING = [
  'app/public/t/part-00000.parquet',
  'db/app/plan.json',
  'items/mask.json',
  'run.json',
  'shared.json',
];

describe('masked files', () => {
  it('of runs that are not published go after their days', async () => {
    const { result } = await expired({ published: NEWEST });
    expect((await result).masked).toEqual([OLDEST, OLD]);
  });

  it('stay when they are the newest that was published, however old', async () => {
    const { result, left } = await expired({ published: OLDEST });
    expect(await result).toEqual({ masked: [OLD], documents: [] });
    expect((await left())(OLDEST)).toEqual(EVERYTHING);
  });

  it('stay while their run is under way', async () => {
    expect(await (await expired({ published: NEWEST, status: 'RUNNING' })).result).toEqual({
      masked: [],
      documents: [],
    });
  });

  it('all stay when a pointer cannot be read', async () => {
    const { result, left } = await expired({ pointer: '{"run":' });
    await expect(result).rejects.toThrow();
    for (const run of Object.keys(AGES)) expect((await left())(run)).toEqual(EVERYTHING);
  });
});

describe('documents of a run', () => {
  it('go after their days, but not its record, and not what was shared of it', async () => {
    const { result, left } = await expired({ published: NEWEST });
    expect((await result).documents).toEqual([OLDEST]);
    const of = await left();
    expect(of(OLDEST)).toEqual(['run.json', 'shared.json']);
    expect(of(OLD)).toEqual(EVERYTHING.slice(1));
    expect(of(NEWEST)).toEqual(EVERYTHING);
  });
});
