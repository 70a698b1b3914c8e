// What the sweeper finds although nothing is left of the run but masked files: a function or job that was still writing when they were deleted.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import {
  DescribeClassificationJobCommand,
  ListClassificationJobsCommand,
  Macie2Client,
  UpdateClassificationJobCommand,
} from '@aws-sdk/client-macie2';
import {
  DeleteDBInstanceCommand,
  DeleteDBParameterGroupCommand,
  DescribeDBInstancesCommand,
  DescribeDBParameterGroupsCommand,
  ListTagsForResourceCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { type Swept, sweep } from '../../../lib/adapters/aws/rds/sweep.ts';
import { ownTags, type Role } from '../../../lib/adapters/aws/rds/tags.ts';
import { watch } from '../../../lib/adapters/aws/rds/watch.ts';
import {
  databasesKey,
  documentKey,
  lakeFolder,
  lockKey,
  pointerKey,
  recordKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import { Source } from '../../../lib/config/source.ts';
import { resultInstanceFor } from '../../../lib/core/model/run-id.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import { AwsError, type Buckets, emptyBuckets, RECORD, RUN } from './support.ts';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-21T12:00:00Z');
const FILE = `${lakeFolder(RUN.source, RUN.id)}app/public/customers/part-00000.parquet`;
const SETTINGS = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

/** A client that knows of nothing. */
function empty<Client extends { send: unknown }>(client: Client, answer: unknown = {}): Client {
  return Object.assign(client, { send: async () => answer });
}

/** S3 as far as listings go; every object is as old as told. */
function listing(stores: Readonly<Record<string, ObjectStore>>, modified: Date): S3Client {
  const send = async (command: unknown): Promise<unknown> => {
    if (!(command instanceof ListObjectsV2Command)) throw new TypeError('only listings are expected');
    const { Bucket = '', Prefix = '', Delimiter } = command.input;
    const keys = ((await stores[Bucket]?.list('')) ?? []).map(({ key }) => key).filter((key) => key.startsWith(Prefix));
    if (Delimiter === undefined) return { Contents: keys.map((Key) => ({ Key, LastModified: modified })) };
    const below = keys.map((key) => key.slice(Prefix.length)).filter((rest) => rest.includes('/'));
    const folders = new Set(below.map((rest) => `${Prefix}${rest.slice(0, rest.indexOf('/') + 1)}`));
    return { CommonPrefixes: [...folders].map((folder) => ({ Prefix: folder })) };
  };
  return Object.assign(new S3Client(SETTINGS), { send });
}

interface Case {
  readonly status?: string;
  readonly hours?: number;
  readonly prepare?: (buckets: Buckets) => Promise<unknown>;
  readonly rds?: RDSClient;
  readonly macie?: Macie2Client;
  readonly sources?: readonly Source[];
  readonly report?: (swept: Swept) => void;
}

/** @returns keys in the masked bucket after a sweep, and how much was swept */
async function afterSweep({
  status = 'FAILED',
  hours = 2,
  prepare,
  rds = empty(new RDSClient(SETTINGS)),
  macie = empty(new Macie2Client(SETTINGS)),
  sources = [],
  report,
}: Case) {
  const buckets = emptyBuckets();
  const { runs, raw, masked } = buckets;
  await runs.createJson(recordKey(RUN.id), RECORD);
  await masked.writeText(FILE, 'rows');
  await masked.writeText(pointerKey(RUN.source), '{}');
  await prepare?.(buckets);
  const { swept } = await sweep({
    rds,
    dms: empty(new DatabaseMigrationServiceClient(SETTINGS)),
    secrets: empty(new SecretsManagerClient(SETTINGS)),
    macie,
    sfn: empty(new SFNClient(SETTINGS), { status }),
    s3: listing({ raw, masked }, new Date(NOW.getTime() - hours * HOUR)),
    rawBucket: 'raw',
    maskedBucket: 'masked',
    runs,
    raw,
    masked,
    accountOf: async () => rds,
    sources,
    now: () => NOW,
    minimumHours: 1,
    unknownHours: 24,
    ...(report === undefined ? {} : { report }),
  });
  return { swept, left: (await masked.list('')).map(({ key }) => key) };
}

const POINTER = pointerKey(RUN.source);

describe('masked files that nobody has verified', () => {
  it('are deleted when the run is over and has no evidence', async () => {
    expect(await afterSweep({})).toEqual({ swept: 1, left: [POINTER] });
  });

  it('stay while the execution runs', async () => {
    expect(await afterSweep({ status: 'RUNNING' })).toEqual({ swept: 0, left: [FILE, POINTER].toSorted() });
  });

  it('stay as long as somebody may be writing them', async () => {
    expect((await afterSweep({ hours: 0.5 })).swept).toBe(0);
  });
});

describe('a lock that cannot be read', () => {
  it('is named, and does not keep from the alarm what was removed, nor other locks in their place', async () => {
    const told: Swept[] = [];
    const execution = 'arn:aws:states:eu-central-1:111122223333:execution:masklake:a';
    const prepare = async ({ runs }: Buckets): Promise<void> => {
      await runs.writeText(lockKey('broken'), '{}');
      await runs.createJson(lockKey('shop'), { execution, run: RUN.id });
    };
    const swept = afterSweep({ prepare, report: (each) => told.push(each) });
    await expect(swept).rejects.toThrow(lockKey('broken'));
    expect(told).toEqual([{ swept: 2, runs: [RUN.id] }]);
  });
});

/** The run has evidence. */
async function sealed({ runs }: Buckets): Promise<void> {
  await runs.createJson(databasesKey(RUN.id), ['app']);
  await runs.createJson(documentKey(RUN.id, 'app', 'evidence.json'), {});
}

describe('masked files of a run with evidence', () => {
  it('are a result and stay', async () => {
    expect((await afterSweep({ prepare: sealed })).swept).toBe(0);
  });
});

describe('a parameter group of a run', () => {
  it('goes when its server is gone, where a source is MySQL or MariaDB, and nobody is alarmed', async () => {
    const group = { DBParameterGroupName: RUN.staged, DBParameterGroupArn: `arn:aws:rds:x:1:pg:${RUN.staged}` };
    const own = { DBParameterGroupName: 'masklake-own', DBParameterGroupArn: 'arn:aws:rds:x:1:pg:masklake-own' };
    const TagList = ownTags(RUN, 'staged', new Date(NOW.getTime() - 25 * HOUR));
    const deleted: unknown[] = [];
    const send = async (command: unknown): Promise<unknown> => {
      if (command instanceof DeleteDBParameterGroupCommand) deleted.push(command.input.DBParameterGroupName);
      if (command instanceof DescribeDBParameterGroupsCommand) return { DBParameterGroups: [group, own] };
      if (command instanceof ListTagsForResourceCommand)
        return command.input.ResourceName === group.DBParameterGroupArn ? { TagList } : { TagList: [] };
      return {};
    };
    const rds = Object.assign(new RDSClient(SETTINGS), { send });
    const sources = [Source.parse({ name: 'shop', engine: 'mysql', instance: 'shop' })];
    expect((await afterSweep({ rds, sources, prepare: sealed })).swept).toBe(0);
    expect(deleted).toEqual([RUN.staged]);
  });
});

describe('a server that is kept of a masked snapshot', () => {
  it('stays, beside temporary servers that go', async () => {
    const server = (DBInstanceIdentifier: string, role: Role) => ({
      DBInstanceIdentifier,
      DBInstanceStatus: 'available',
      TagList: ownTags(RUN, role, new Date(NOW.getTime() - 25 * HOUR)),
    });
    const servers = [server(resultInstanceFor(RUN.id), 'masked'), server(RUN.staged, 'staged')];
    const deleted: unknown[] = [];
    const send = async (command: unknown): Promise<unknown> => {
      if (command instanceof DeleteDBInstanceCommand) deleted.push(command.input.DBInstanceIdentifier);
      if (!(command instanceof DescribeDBInstancesCommand)) return {};
      const { DBInstanceIdentifier: asked } = command.input;
      return { DBInstances: servers.filter((each) => [each.DBInstanceIdentifier, undefined].includes(asked)) };
    };
    const rds = Object.assign(new RDSClient(SETTINGS), { send });
    expect(await afterSweep({ prepare: sealed, rds })).toMatchObject({ swept: 1 });
    expect(deleted).toEqual([RUN.staged]);
  });
});

describe('a classification job that goes on', () => {
  const SHOP = Source.parse({ name: 'shop', instance: 'shop' });
  const TAGS = { 'masklake:run': RUN.id, 'masklake:source': RUN.source };

  /** Macie with one running job of that name and those tags. */
  function running(name: string, tags: Record<string, string>, createdAt = new Date(NOW.getTime() - 2 * HOUR)) {
    const cancelled: unknown[] = [];
    const send = async (command: unknown): Promise<unknown> => {
      const jobStatus = cancelled.length === 0 ? 'RUNNING' : 'CANCELLED';
      if (command instanceof UpdateClassificationJobCommand) cancelled.push(command.input.jobId);
      if (command instanceof DescribeClassificationJobCommand) return { jobStatus, createdAt, tags };
      return command instanceof ListClassificationJobsCommand ? { items: [{ jobId: 'j1', name, jobStatus }] } : {};
    };
    return { macie: Object.assign(new Macie2Client(SETTINGS), { send }), cancelled };
  }

  it('is cancelled once the run is over, by its tags', async () => {
    const { macie, cancelled } = running(`masklake-${RUN.id}`, TAGS);
    expect(await afterSweep({ prepare: sealed, macie, sources: [SHOP] })).toMatchObject({ swept: 1 });
    expect(cancelled).toEqual(['j1']);
  });

  it.each([
    ['while its execution runs', { status: 'RUNNING' }, running(`masklake-${RUN.id}`, TAGS)],
    ['while it is young', {}, running(`masklake-${RUN.id}`, TAGS, NOW)],
    ['without our tags', {}, running('masklake-by-hand', {})],
    ['with another name', {}, running('theirs', TAGS)],
  ])('is left alone %s', async (_, how, { macie, cancelled }) => {
    expect((await afterSweep({ prepare: sealed, macie, sources: [SHOP], ...how })).swept).toBe(0);
    expect(cancelled).toEqual([]);
  });

  it.each([
    ['where no source has Macie asked', [], new AwsError('AccessDeniedException')],
    [
      'where Macie is switched off',
      [SHOP],
      Object.assign(new Error('Macie is not enabled.'), { name: 'AccessDeniedException' }),
    ],
  ])('is not looked for %s', async (_, sources, error) => {
    const send = async (): Promise<never> => {
      throw error;
    };
    const macie = Object.assign(new Macie2Client(SETTINGS), { send });
    expect(await afterSweep({ macie, sources })).toMatchObject({ swept: 1, left: [POINTER] });
  });
});

describe('a service that does not answer', () => {
  it('keeps nobody from deleting what another one lists', async () => {
    const { runs, raw, masked } = emptyBuckets();
    const TagList = ownTags(RUN, 'temporary', new Date(NOW.getTime() - 25 * HOUR));
    const deleted: unknown[] = [];
    const told: unknown[] = [];
    const answer = async (command: unknown): Promise<unknown> => {
      if (command instanceof DeleteDBInstanceCommand) deleted.push(command.input.DBInstanceIdentifier);
      const instance = { DBInstanceIdentifier: RUN.instance, DBInstanceStatus: 'available', TagList };
      return command instanceof DescribeDBInstancesCommand ? { DBInstances: [instance] } : {};
    };
    const rds = Object.assign(new RDSClient(SETTINGS), { send: answer });
    const silent = async (): Promise<never> => {
      throw new AwsError('ServiceUnavailable');
    };
    const sweeping = watch(
      {
        rds,
        dms: Object.assign(new DatabaseMigrationServiceClient(SETTINGS), { send: silent }),
        secrets: empty(new SecretsManagerClient(SETTINGS)),
        macie: empty(new Macie2Client(SETTINGS)),
        sfn: empty(new SFNClient(SETTINGS), { status: 'FAILED' }),
        s3: Object.assign(new S3Client(SETTINGS), { send: silent }),
        rawBucket: 'raw',
        maskedBucket: 'masked',
        runs,
        raw,
        masked,
        accountOf: async () => rds,
        sources: [],
        now: () => NOW,
        minimumHours: 1,
        unknownHours: 24,
      },
      (name, value) => told.push([name, value]),
    );
    await expect(sweeping).rejects.toThrow(/list the replications/);
    expect(deleted).toContain(RUN.instance);
    expect(told).toContainEqual(['DatabaseAge', 25 * 3600]);
  });
});
