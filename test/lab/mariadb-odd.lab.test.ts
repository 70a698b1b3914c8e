// A database of MariaDB with nearly every type and values at their ends: what neither DMS nor RDS brings whole, the reader brings, and the run
// ends verified without a rule.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { Choices, choicesKey } from '../../lib/adapters/aws/export/documents.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { missingRights, roleOf } from './iam.ts';
import { filesHolding } from './search-files.ts';
import { asMariadbMaster, createInstance } from './sources.ts';

const describe = needs('mariadb', 'python');
const SNAPSHOT = 'rds:store-2026-11-21-03-00';
const RUN = runIdFor('store', SNAPSHOT, 1);
const SOMEBODY = ['zebulon.quillfeather', '4539578763621486'];

let lab: AwsLab;
let outcome: Outcome;

beforeAll(async () => {
  lab = await AwsLab.start();
  await createInstance(lab, 'store', { Engine: 'mariadb', EngineVersion: '10.11.9' });
  for (const name of ['mysql-shop', 'mysql-ends-of-time'])
    asMariadbMaster(lab, 'store', 'store', readFileSync(new URL(`../fixtures/${name}.sql`, import.meta.url), 'utf8'));
  await lab.automatedSnapshot('store', SNAPSHOT);
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(() => lab?.stop());

describe('a database with nearly every type of MariaDB', () => {
  it('is verified without a rule', async () => {
    expect(outcome.status, `${outcome.cause.slice(0, 1500)}\n${lab.printed.slice(-2000)}`).toBe('SUCCEEDED');
    const evidence = await lab.json('Evidence', `store/${RUN}/store/evidence.json`);
    expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
  });

  it('is brought by DMS, by the export of the snapshot and by the reader, each what it brings whole', async () => {
    const { tables } = Choices.parse(await lab.json('Runs', choicesKey(RUN, 'store')));
    const by = (exporter: string) => tables.filter((one) => one.by === exporter).map(({ table }) => table.name);
    expect(by('reader')).toContain('times');
    expect(by('dms').length).toBeGreaterThan(0);
    expect(by('rds-export').length).toBeGreaterThan(0);
  });

  it('is read by a function that may do nothing else with raw files', async () => {
    const name = lab.function('Read');
    const calls = (await lab.calls()).filter(({ caller }) => caller === name);
    expect(missingRights(lab.stacks, roleOf(lab.stacks, name), calls)).toEqual([]);
    const raw = calls.filter(({ operation }) => operation === 'PutObject');
    expect(raw.length).toBeGreaterThan(0);
  });

  it('has nobody in its masked snapshot, byte for byte', async () => {
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const folder = (snapshot: string) => lab.host.servers.snapshotFolder(folders[snapshot] ?? '');
    for (const text of SOMEBODY) expect(filesHolding(folder(SNAPSHOT), [text]).length, text).toBeGreaterThan(0);
    expect(filesHolding(folder(`masklake-${RUN}`), SOMEBODY)).toEqual([]);
  });
});
