// A review of rules in a bucket: read and written where they stand, only while nobody else wrote, every text a version.
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { storedRulesText } from '../../lib/adapters/review/rules-text.ts';
import { readJournal } from '../../lib/core/review/journal.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from './moto-server.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const KEY = rulesKey('shop', 'app');

describe('a review of rules in S3', () => {
  let moto: MotoServer;
  let s3: S3Client;
  let objects: ObjectStore;
  beforeAll(async () => {
    moto = await MotoServer.start({ host: '', waitScale: 1 });
    s3 = new S3Client({ ...clientSettings(moto.url, 'review'), forcePathStyle: true });
    await s3.send(new CreateBucketCommand({ Bucket: 'rules' }));
    await s3.send(new PutBucketVersioningCommand({ Bucket: 'rules', VersioningConfiguration: { Status: 'Enabled' } }));
    objects = s3ObjectStore(s3, 'rules');
  });
  afterAll(() => {
    s3.destroy();
    moto.stop();
  });

  it('writes a first text, then only over the version that it read; what was there before is a version', async () => {
    const rules = storedRulesText(objects, 'rules', KEY);
    expect(await rules.read()).toBeUndefined();
    const first = await rules.write('version: 1\n', undefined);
    expect(await rules.write('version: 1\n# late\n', undefined)).toBeUndefined();
    const second = await rules.write('version: 1\n# two\n', first?.version);
    expect(await rules.write('version: 1\n# too late\n', first?.version)).toBeUndefined();
    expect((await rules.read())?.version).toBe(second?.version);
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'rules', Prefix: KEY }));
    expect(Versions).toHaveLength(2);
  });

  it('loses no entry of the journal when two write at once', async () => {
    const rules = storedRulesText(objects, 'rules', KEY);
    const entry = { at: '2026-11-21T10:00:00Z', action: 'accept', where: 'a.b.c' } as const;
    await Promise.all(['Ada', 'Bob', 'Eve'].map((by) => rules.append([{ ...entry, by }])));
    const { entries } = readJournal(await rules.readJournal());
    expect(entries.map(({ by }) => by).sort()).toEqual(['Ada', 'Bob', 'Eve']);
  });
});
