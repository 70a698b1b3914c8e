// A run over files that somebody else exported: they are put into the raw bucket, their manifest last, and S3's event about it starts a run
// that begins at `classify`. There is no temporary server, and no snapshot of production is ever restored.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { DescribeDBInstancesCommand, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExportManifest } from '../../lib/adapters/aws/export-manifest.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { openPostgresSource } from '../../lib/adapters/postgres/source.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { missingOfFunctions } from './iam.ts';
import { pythonPackages } from './python.ts';
import { filesHolding } from './search-files.ts';
import { asMaster, CANARY, createInstance, people } from './sources.ts';

const describe = needs('python');
const EXPORTERS = join(import.meta.dirname, '../fixtures/exporters');
const PEOPLE = 40;
const FOLDER = 'incoming/november/';
const MANIFEST = `${FOLDER}manifest.json`;
const INSPECT = `${FOLDER}shop.json`;
const RUN = runIdFor('shop', MANIFEST, 1);

let lab: AwsLab;
let folder: string;
let outcome: Outcome;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-manifest-'));
  await createInstance(lab, 'shop');
  await asMaster(lab, 'shop', 'shop', (client) =>
    client.query(`${people(PEOPLE)};
      CREATE TABLE notes (id int PRIMARY KEY, tags text[], price numeric(10,2), at timestamptz); CREATE TABLE nothing_in_it (id int);
      INSERT INTO notes SELECT n, ARRAY['a', NULL], n / 4.0, timestamptz '2026-01-01 00:00Z' FROM generate_series(1, 5) n`),
  );
  await exportedBySomebody();
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe('a manifest in the raw bucket', () => {
  it('starts a run over the files, at `classify`, that ends verified', async () => {
    expect(outcome.status, `${outcome.error} ${outcome.cause}\n${outcome.path.slice(-8).join(' > ')}`).toBe(
      'SUCCEEDED',
    );
    const steps = outcome.path.filter((state) => /^[a-z ]+$/.test(state));
    expect(steps).not.toContain('restore');
    expect(steps).not.toContain('inspect');
    const evidence = await lab.json('Evidence', `shop/${RUN}/shop/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('leads to a masked snapshot without a value that identifies somebody, and restores no server', async () => {
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({}));
    expect(DBSnapshots.map(({ DBSnapshotIdentifier, Status }) => [DBSnapshotIdentifier, Status])).toEqual([
      [`masklake-${RUN}`, 'available'],
    ]);
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const snapshot = lab.host.servers.snapshotFolder(folders[`masklake-${RUN}`] ?? '');
    expect(filesHolding(snapshot, ['PG_VERSION', '18']).length).toBeGreaterThan(0);
    expect(filesHolding(snapshot, [CANARY])).toEqual([]);
    expect(lab.host.restored).toEqual([]);
  });

  it('leads to a masked lake with every row, and a pointer to this run', async () => {
    const counted: Record<string, number> = {};
    const session = await DuckdbSession.open({ tempDirectory: folder });
    try {
      for (const table of ['people', 'visits', 'notes']) {
        const [key = ''] = await lab.keys('Masked', `lake/masked/shop/${RUN}/shop/public/${table}/`);
        const file = join(folder, `${table}.parquet`);
        await writeFile(file, await lab.object('Masked', key));
        counted[table] = await session.number(`SELECT count(*) FROM ${readParquet([file])}`, 'counting');
        const rows = await session.all(`SELECT t::text AS row FROM ${readParquet([file])} t`, 'reading');
        expect(JSON.stringify(rows)).not.toContain(CANARY);
      }
    } finally {
      session.close();
    }
    expect(counted).toEqual({ people: PEOPLE, visits: PEOPLE, notes: 5 });
    expect(new TextDecoder().decode(await lab.object('Masked', 'lake/masked/shop/current'))).toContain(RUN);
  });

  it('leaves what others put there to them, and of its own neither a server, nor a raw file, nor a secret', async () => {
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    expect(stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)).toEqual(['shop']);
    expect((await lab.keys('Raw')).filter((key) => !key.startsWith(FOLDER))).toEqual([]);
    expect(await lab.keys('Raw', MANIFEST)).toEqual([MANIFEST]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
    expect((await lab.keys('Runs')).filter((key) => key.includes('lock'))).toEqual([]);
  });

  it('starts nothing when S3 tells of it once more', async () => {
    const before = await lab.executions();
    await put(MANIFEST, await lab.object('Raw', MANIFEST));
    const started = async () => (await lab.executions()).filter((arn) => !before.includes(arn));
    for (let look = 0; look < 1000 && (await started()).length === 0; look++)
      await new Promise((next) => setTimeout(next, 50));
    const [again = ''] = await started();
    const { status, error, cause, path } = await lab.outcome(again);
    expect(status, `${error} ${cause} ${path.join(' > ')}`).toBe('SUCCEEDED');
    expect(path).not.toContain('classify');
  });
});

describe('the roles', () => {
  it('allow every call that a run over a manifest makes', async () => {
    expect(missingOfFunctions(lab.stacks, await lab.calls())).toEqual([]);
  });
});

/** As an export of a snapshot writes it; what `inspect` would have found; and, last, what starts the run. */
async function exportedBySomebody(): Promise<void> {
  const { user, password, host, port } = lab.host.servers.connection('shop', 'shop');
  const url = `postgres://${user}:${encodeURIComponent(String(password))}@${host}:${port}/shop?sslmode=require`;
  const written = join(folder, 'written');
  await promisify(execFile)(
    'python3',
    [join(EXPORTERS, 'rds_export_like.py'), url, written, '--prefix', FOLDER.slice(0, -1), '--export-id', 'export-1'],
    { env: { PATH: process.env['PATH'], PYTHONPATH: await pythonPackages(join(EXPORTERS, 'requirements.txt')) } },
  );
  for (const entry of await readdir(written, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      await put(relative(written, path), await readFile(path));
    }
  await put(INSPECT, await inspected(url));
  const manifest: ExportManifest = {
    version: 1,
    source: 'shop',
    format: 'rds-export',
    folder: `${FOLDER}export-1/`,
    engineVersion: '18.4',
    databases: [{ name: 'shop', inspect: INSPECT, rows: { 'public.people': PEOPLE, 'public.nothing_in_it': 0 } }],
  };
  await put(MANIFEST, JSON.stringify(manifest));
}

async function inspected(url: string): Promise<string> {
  const session = await DuckdbSession.open({ tempDirectory: folder });
  const settings = { connection: parseConnection(url, {}), readers: 1, comments: 'drop' } as const;
  const source = await openPostgresSource(settings, async () => session);
  try {
    return JSON.stringify({ catalog: await source.catalog(), script: await source.schema() });
  } finally {
    await source.close();
    session.close();
  }
}

async function put(Key: string, Body: string | Uint8Array): Promise<void> {
  await lab.s3.send(new PutObjectCommand({ Bucket: lab.bucket('Raw'), Key, Body }));
}
