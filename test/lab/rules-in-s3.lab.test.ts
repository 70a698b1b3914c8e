// Rules, blocks and pools in S3 itself: conditional writes from many sides at once lose nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blockSharing } from '../../lib/adapters/aws/macie/findings/blocked.ts';
import { strengthenRules } from '../../lib/adapters/aws/macie/findings/strengthen.ts';
import { openStoredRules, RulesChangedError } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { blockedKey, rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import type { MacieColumn } from '../../lib/core/findings/macie/bridge.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { needs } from '../engines/support/needs.ts';
import { catalog, id, table } from '../unit/plan/support.ts';
import { MotoServer } from './moto-server.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const KEY = rulesKey('shop', 'app');
const COLUMNS = Array.from({ length: 12 }, (_, i) => `c${i}`);
const SHOP = catalog(table('t', COLUMNS));

describe('rules in S3', () => {
  let moto: MotoServer;
  let s3: S3Client;
  let rules: ObjectStore;
  let runs: ObjectStore;
  const folder = mkdtempSync(join(tmpdir(), 'masklake-lab-rules-'));
  beforeAll(async () => {
    moto = await MotoServer.start({ host: '', waitScale: 1 });
    s3 = new S3Client({ ...clientSettings(moto.url, 'findings'), forcePathStyle: true });
    for (const Bucket of ['rules', 'runs']) await s3.send(new CreateBucketCommand({ Bucket }));
    await s3.send(new PutBucketVersioningCommand({ Bucket: 'rules', VersioningConfiguration: { Status: 'Enabled' } }));
    rules = s3ObjectStore(s3, 'rules');
    runs = s3ObjectStore(s3, 'runs');
  });
  afterAll(() => {
    s3.destroy();
    moto.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const found = (column: string): MacieColumn => ({
    table: id('t'),
    column,
    unproven: undefined,
    loose: [],
    detections: [
      {
        table: id('t'),
        column,
        identifier: 'NAME',
        hits: 1,
        of: 1,
        strength: 'likely',
        source: 'macie',
        where: 'value',
        why: '',
      },
    ],
  });

  it('get the line of every finding, however many come at once; every text in between is a version', async () => {
    await rules.writeText(KEY, 'version: 1\npolicy: guarded\ntables:\n  public.t:\n');
    const ports = { rules, rulesBucket: 'rules', now: () => new Date('2026-11-21T00:00:00Z') };
    const work = { run: 'shop-0123456789-1', source: 'shop', database: 'app', catalog: SHOP };
    await Promise.all(COLUMNS.map((column) => strengthenRules(ports, { ...work, found: [found(column)] })));
    const text = (await rules.readText(KEY))?.text ?? '';
    expect(text.match(/^ {4}c\d+: \{ mask: name/gm)).toHaveLength(COLUMNS.length);
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'rules', Prefix: KEY }));
    expect(Versions).toHaveLength(COLUMNS.length + 1);
  });

  it('are written by one of two that read the same version', async () => {
    const open = (at: string) =>
      openStoredRules({
        store: rules,
        bucket: 'rules',
        source: 'shop',
        database: 'two',
        folder: join(folder, at),
        today: '2026-11-21',
      });
    const [a, b] = [await open('a'), await open('b')];
    const saved = await Promise.allSettled([a.rules.save('version: 1\n# a\n'), b.rules.save('version: 1\n# b\n')]);
    expect(saved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(saved.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(RulesChangedError);
  });

  it('a block gets every reason, however many come at once', async () => {
    const run = 'shop-0123456789-1';
    const suspicion = (where: string) => ({ where, identifier: 'NAME', why: 'kept' as const });
    const block = (where: string) =>
      blockSharing(runs, { zone: 'masked', run, database: 'app', finding: where, suspicions: [suspicion(where)] });
    const counts = await Promise.all([...COLUMNS, 'c0', 'c1'].map(block));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(COLUMNS.length);
    const { reasons } = (await runs.readJson(blockedKey(run))) as { reasons: unknown[] };
    expect(reasons).toHaveLength(COLUMNS.length);
  });
});
