// The steps of a run on AWS from classify to publish, as functions do them: real source, real DuckDB, a real staged server whose master
// role is no superuser, and buckets that are folders.
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runConstraint } from '../../lib/adapters/aws/load/constraint.ts';
import { copyFile } from '../../lib/adapters/aws/load/copy.ts';
import { finishLoad } from '../../lib/adapters/aws/load/finish.ts';
import { type ConstraintItem, type CopyItem, loadSchema } from '../../lib/adapters/aws/load/schema.ts';
import { listMaskItems } from '../../lib/adapters/aws/mask/list.ts';
import { maskFile } from '../../lib/adapters/aws/mask/mask-file.ts';
import { mergeMasked } from '../../lib/adapters/aws/mask/merge.ts';
import type { MaskItem } from '../../lib/adapters/aws/mask/ports.ts';
import { evidenceKey, itemsKey, lakeFolder, pointerKey, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { publishRun } from '../../lib/adapters/aws/verify/publish-run.ts';
import { sealRun } from '../../lib/adapters/aws/verify/seal-run.ts';
import { withWorkbench } from '../../lib/adapters/aws/workbench/workbench.ts';
import { localConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { readEvidence } from '../../lib/core/report/evidence.ts';
import { classify } from '../../lib/pipeline/steps/classify.ts';
import { decide } from '../../lib/pipeline/steps/decide.ts';
import { seal } from '../../lib/pipeline/steps/seal.ts';
import { filesRequest, verifyRequest } from '../../lib/pipeline/steps/verify.ts';
import { type AwsRun, awsRun, keysOf, RUN } from './support/aws-run.ts';
import { NEVER } from './support/loaded-parts.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, databaseFromFile, dumped } from './support/schema-clone.ts';
import { testSigner } from './support/test-signer.ts';
import { recordAndBlock, verifyInParts } from './support/verify-in-parts.ts';

const describe = needs('debian-postgres');
const CANARY = /Quillfeather|kestrel-harbour|536-48-7391|4539578763621486|zebq@quillnest/;
const LIMITS = {
  glueAbove: 512,
  urlOf: (zone: string, key: string) => `s3://${zone}/${key}`,
  keySecret: 'arn:aws:secret',
};

let source: TestServer;
let staged: TestServer;
let run: AwsRun;
// a folder of temporary files of our own: the system's is shared with every test that runs beside this one
const shared = { ...(process.env.TMPDIR === undefined ? {} : { TMPDIR: process.env.TMPDIR }) };
let scratch: string;
const left = (): string[] => readdirSync(scratch).filter((name) => /^masklake-[A-Za-z0-9]{6}$/.test(name));

beforeAll(async () => {
  source = await startPostgres('debian');
  staged = await startPostgres('debian');
  const { port } = new URL(staged.url);
  await connected(staged.url, (client) => client.query('CREATE ROLE masklake LOGIN CREATEDB CREATEROLE NOSUPERUSER'));
  run = await awsRun({
    source: await databaseFromFile(source.url, 'shop', join(import.meta.dirname, '../fixtures/small-shop.sql')),
    database: 'shop',
    staged: (database) => localConnection({ host: '127.0.0.1', port: Number(port), database, user: 'masklake' }),
  });
  scratch = await mkdtemp(join(tmpdir(), 'aws-data-steps-'));
  process.env.TMPDIR = scratch;
});
afterAll(async () => {
  delete process.env.TMPDIR;
  Object.assign(process.env, shared);
  await rm(scratch, { recursive: true, force: true });
  run?.close();
  await source?.stop();
  await staged?.stop();
});

async function items<T>(list: Parameters<typeof itemsKey>[1]): Promise<readonly T[]> {
  const found = await run.buckets.runs.readJson(itemsKey(RUN.id, list));
  // What the machine reads is what `list` wrote; its shape is checked by the handlers.
  return found as readonly T[];
}

// so small that every file is a slice of its own
const ports = (staged = false) => ({
  ...run.buckets,
  runsBucket: 'runs',
  publicKey: async () => testSigner().publicKey,
  bench: run.bench({ staged }),
  request: staged ? verifyRequest : filesRequest,
  sliceBytes: 1,
});

describe('a run, step by step', () => {
  it('classifies and decides on the workbench', async () => {
    const bench = run.bench()('shop');
    await withWorkbench({ run: RUN, database: 'shop', ports: bench, need: { raw: true }, step: 'classify' }, classify);
    await withWorkbench({ run: RUN, database: 'shop', ports: bench, need: { raw: true }, step: 'decide' }, decide);
    const { runs, rules } = run.buckets;
    expect((await keysOf(runs, `runs/${RUN.id}/db/`)).map((key) => key.split('/db/shop/')[1])).toEqual(
      expect.arrayContaining(['detections.json', 'plan.json', 'run.jsonl', 'state/classify.json', 'state/decide.json']),
    );
    expect((await runs.readText(`runs/${RUN.id}/db/shop/plan.json`))?.text).toContain('"mask": "email"');
    expect((await rules.list('rules/')).length).toBeGreaterThan(0);
    const log = (await runs.readText(`runs/${RUN.id}/db/shop/run.jsonl`))?.text ?? '';
    expect(log.match(/"event":"step done"/g)).toHaveLength(2);
  });

  it('masks file by file, and repeating a file changes nothing', async () => {
    const listed = await listMaskItems({ ...run.mask, ...LIMITS }, RUN);
    const files = await items<MaskItem>('mask');
    expect(listed).toEqual({ duckdb: files.length, spark: 0 });
    const bytes = async () =>
      new Map((await run.buckets.masked.list('lake/')).map((object) => [object.key, object.etag]));
    for (const item of files) await maskFile(run.mask, RUN, item, NEVER);
    const first = await bytes();
    const [item] = files;
    if (item === undefined) throw new Error('no file');
    await maskFile(run.mask, RUN, item, NEVER);
    expect(await bytes()).toEqual(first);
    // what a job that died leaves behind goes
    await run.buckets.masked.writeText(`${lakeFolder('shop', RUN.id)}shop/public/customers/.writing-part/_x`, 'left');
    const { rows } = await mergeMasked(run.mask, RUN);
    expect(rows).toBeGreaterThan(2_000);
    expect((await keysOf(run.buckets.masked, 'lake/')).filter((key) => key.includes('.writing'))).toEqual([]);
  });

  it('a masked file that is missing stops the merge', async () => {
    const { masked } = run.buckets;
    const [key = ''] = await keysOf(masked, 'lake/');
    const file = join(run.root, 'kept.parquet');
    await masked.download(key, file);
    await masked.remove(key);
    await expect(mergeMasked(run.mask, RUN)).rejects.toThrow(/1 masked files are missing/);
    await masked.upload(file, key);
    await mergeMasked(run.mask, RUN);
  });

  it('searches kept columns and texts of the schema, and finds nothing', async () => {
    expect(await recordAndBlock(ports(), RUN)).toEqual({ kept: 0, schema: 0 });
  });

  it('loads part by part as a role that is no superuser; each part may come twice', async () => {
    for (let time = 0; time < 2; time += 1) await loadSchema(run.load, RUN, NEVER);
    for (const item of [...(await items<CopyItem>('copy')), ...(await items<CopyItem>('copy')).slice(0, 3)])
      await copyFile(run.load, RUN, item, NEVER);
    const waves = ['constraints-1', 'constraints-2', 'constraints-3'] as const;
    for (const wave of waves)
      for (const item of await items<ConstraintItem>(wave))
        expect(await runConstraint(run.load, RUN, item, NEVER)).toEqual({ done: true });
    const { rows } = await finishLoad(run.load, RUN, NEVER);
    expect(await finishLoad(run.load, RUN, NEVER)).toEqual({ rows });
    expect(await run.buckets.runs.findJson(stateKey(RUN.id, 'shop', 'blockers'))).toBeUndefined();
    const url = staged.url.replace(/\/postgres$/, '/shop');
    expect(dumped(url)).toEqual(dumped(source.url.replace(/\/postgres$/, '/shop')));
    const [{ rows: counted }, { rows: comment }] = await connected(url, async (client) => [
      await client.query<{ n: string }>('SELECT count(*)::text AS n FROM customers'),
      await client.query<{ c: string }>(
        "SELECT shobj_description(oid, 'pg_database') AS c FROM pg_database WHERE datname = 'shop'",
      ),
    ]);
    expect(counted[0]?.n).toBe('300');
    expect(comment[0]?.c).toBe(`masklake run ${RUN.id}`);
  });

  it('a red verdict leaves its report and no evidence, and nothing can be published', async () => {
    const { runs, evidence } = run.buckets;
    await verifyInParts(ports(true), RUN);
    // no check has answered
    await runs.writeText(stateKey(RUN.id, 'shop', 'verify'), JSON.stringify({ checks: [] }));
    await expect(sealRun(ports(true), RUN, seal)).rejects.toThrow(/verification failed.*/);
    expect(await keysOf(runs, `runs/${RUN.id}/db/shop/`)).toContain(`runs/${RUN.id}/db/shop/report.html`);
    expect(await keysOf(runs, `runs/${RUN.id}/db/shop/`)).not.toContain(`runs/${RUN.id}/db/shop/evidence.json`);
    expect(await keysOf(evidence, 'shop/')).toEqual([]);
    await expect(publishRun({ ...ports(true), now: () => new Date(0) }, RUN)).rejects.toThrow(/no sealed, verified/);
  });

  it('verifies, seals and publishes; the evidence names what the run was on AWS', async () => {
    await verifyInParts(ports(true), RUN);
    await expect(publishRun({ ...ports(true), now: () => new Date(0) }, RUN)).rejects.toThrow(/no sealed, verified/);
    expect(await run.buckets.masked.findJson(pointerKey('shop'))).toBeUndefined();
    await sealRun(ports(true), RUN, seal);
    const stored = await run.buckets.evidence.readText(evidenceKey('shop', RUN.id, 'shop', 'evidence.json'));
    const evidence = readEvidence(stored?.text ?? '');
    expect(evidence?.verdict).toEqual({ verdict: 'verified', reasons: [] });
    expect(evidence?.aws).toEqual({
      sourceSnapshot: RUN.snapshotId,
      maskedSnapshot: `arn:aws:rds:eu-central-1:111122223333:snapshot:${RUN.maskedSnapshot}`,
      keyVersion: 'v1',
    });
    expect(evidence?.startedAt).toBe('2026-11-20T00:00:00.000Z');
    await publishRun({ ...ports(true), now: () => new Date(0) }, RUN);
    expect(await run.buckets.masked.findJson(pointerKey('shop'))).toMatchObject({
      run: RUN.id,
      publishedAt: '1970-01-01T00:00:00.000Z',
    });
  });

  it('a second seal keeps the evidence that is locked', async () => {
    const key = evidenceKey('shop', RUN.id, 'shop', 'evidence.json');
    const first = (await run.buckets.evidence.readText(key))?.text;
    await sealRun(ports(true), RUN, seal);
    expect((await run.buckets.evidence.readText(key))?.text).toBe(first);
    expect((await run.buckets.runs.readText(`runs/${RUN.id}/db/shop/evidence.json`))?.text).toBe(first);
  });

  it('leaves no original outside the raw bucket, and nothing on the disk', async () => {
    for (const [name, store] of Object.entries(run.buckets)) {
      if (name === 'raw') continue;
      for (const folder of ['runs/', 'lake/', 'rules/', 'shop/'])
        for (const key of await keysOf(store, folder))
          expect(await readFile(join(run.root, name, key), 'latin1'), key).not.toMatch(CANARY);
    }
    expect(left()).toEqual([]);
  });
});

describe('what does not fit on the disk of a function', () => {
  it('is refused with figures before the first byte', async () => {
    const bench = run.bench({ free: async () => 256 * 1024 ** 2 + 10 })('shop');
    const request = { run: RUN, database: 'shop', ports: bench, need: { raw: true, masked: true } };
    await expect(withWorkbench(request, async () => undefined)).rejects.toThrow(/are 0\.\d GB, .* room for 0\.0 GB/);
  });
});
