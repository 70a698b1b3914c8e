// A database of MariaDB with nearly every type and values at their ends: one refusal lists what no exporter brings whole, each with the line
// for the rules; with these lines the next attempt ends verified.
import { readFileSync } from 'node:fs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { filesHolding } from './search-files.ts';
import { asMariadbMaster, createInstance } from './sources.ts';

const describe = needs('mariadb', 'python');
const SNAPSHOT = 'rds:store-2026-11-21-03-00';
const [FIRST, SECOND] = [runIdFor('store', SNAPSHOT, 1), runIdFor('store', SNAPSHOT, 2)];
const SOMEBODY = ['zebulon.quillfeather', '4539578763621486'];
const Blockers = z.object({ blockers: z.array(z.object({ where: z.string(), paste: z.string() })) });

let lab: AwsLab;
let refused: Outcome;
let outcome: Outcome;
let blockers: z.infer<typeof Blockers>['blockers'];

beforeAll(async () => {
  lab = await AwsLab.start();
  await createInstance(lab, 'store', { Engine: 'mariadb', EngineVersion: '10.11.9' });
  for (const name of ['mysql-shop', 'mysql-ends-of-time'])
    asMariadbMaster(lab, 'store', 'store', readFileSync(new URL(`../fixtures/${name}.sql`, import.meta.url), 'utf8'));
  await lab.automatedSnapshot('store', SNAPSHOT);
  refused = await lab.outcome(await lab.onlyExecution());
  ({ blockers } = Blockers.parse(await lab.json('Runs', `runs/${FIRST}/db/store/state/blockers.json`)));
  const lines = [...new Set(blockers.map(({ paste }) => `  ${paste}\n`))];
  const Body = `version: 1\ntables:\n${lines.join('')}`;
  await lab.s3.send(new PutObjectCommand({ Bucket: lab.bucket('Rules'), Key: rulesKey('store', 'store'), Body }));
  outcome = await lab.execute('second', { snapshotId: SNAPSHOT, attempt: 2 });
});
afterAll(() => lab?.stop());

describe('a database with nearly every type of MariaDB', () => {
  it('is refused once, with a line for each value that no exporter brings whole', () => {
    expect(refused.status).toBe('FAILED');
    expect(refused.cause).toContain('no exporter brings these values whole');
    expect(blockers.map(({ where }) => where)).toContain('store.times.dt');
  });

  it('is verified with these lines', async () => {
    expect(outcome.status, `${outcome.cause.slice(0, 1500)}\n${lab.printed.slice(-2000)}`).toBe('SUCCEEDED');
    const evidence = await lab.json('Evidence', `store/${SECOND}/store/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('has nobody in its masked snapshot, byte for byte', async () => {
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const folder = (snapshot: string) => lab.host.servers.snapshotFolder(folders[snapshot] ?? '');
    for (const text of SOMEBODY) expect(filesHolding(folder(SNAPSHOT), [text]).length, text).toBeGreaterThan(0);
    expect(filesHolding(folder(`masklake-${SECOND}`), SOMEBODY)).toEqual([]);
  });
});
