// What people do with a deployment from the command line, against deployed stacks: a run whose plan waits is approved, or rejected; and a
// developer restores the masked snapshot that came of it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeDBInstancesCommand, DescribeDBSnapshotsCommand } from '@aws-sdk/client-rds';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { approvalKey } from '../../lib/adapters/aws/run-keys.ts';
import { type AwsCommand, aws } from '../../lib/cli/commands/aws.ts';
import { restoreSnapshot } from '../../lib/cli/commands/restore-snapshot.ts';
import type { Output } from '../../lib/cli/output.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab } from './aws-lab.ts';
import { asMaster, CANARY, createInstance, people } from './sources.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const PEOPLE = 25;
const [FIRST, SECOND] = ['rds:staff-2026-11-21-03-00', 'rds:staff-2026-11-22-03-00'] as const;
const [APPROVED, REJECTED] = [runIdFor('staff', FIRST, 1), runIdFor('staff', SECOND, 1)];

let lab: AwsLab;
let folder: string;
beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-commands-'));
  await createInstance(lab, 'staff');
  await asMaster(lab, 'staff', 'staff', (client) => client.query(people(PEOPLE)));
  const { region, credentials } = clientSettings(lab.moto.url, 'operator');
  vi.stubEnv('AWS_ENDPOINT_URL', lab.moto.url);
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  // events of RDS would start the runs before the command does
  await lab.moto.door('events', { 'aws.rds': 0, 'aws.macie': 0 });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

interface Said {
  readonly code: number;
  readonly values: readonly unknown[];
  readonly text: string;
  readonly notes: string;
}

async function saying(use: (out: Output) => Promise<number>): Promise<Said> {
  const values: unknown[] = [];
  const [texts, notes]: [string[], string[]] = [[], []];
  const code = await use({
    json: false,
    result: (value, text) => {
      values.push(value);
      texts.push(text());
    },
    note: (message) => notes.push(message),
    failure: () => 1,
  });
  return { code, values, text: texts.join('\n'), notes: notes.join('\n') };
}

function call(action: string, more: Partial<AwsCommand> = {}): Promise<Said> {
  const command = { action, run: undefined, bucket: lab.bucket('Runs'), by: undefined, yes: false, ...more };
  return saying((out) => aws(command, out));
}

/** Starts a run by hand and waits for it, as `masklake aws run --wait`, and answers when its plan waits. */
async function answered(snapshot: string, run: string, answer: () => Promise<Said>): Promise<Said> {
  await lab.automatedSnapshot('staff', snapshot);
  const waiting = call('run', { snapshot, wait: true, everySeconds: 0.2 });
  while (!(await lab.keys('Runs', approvalKey(run))).includes(approvalKey(run)))
    await Promise.race([sleep(200), waiting.then((said) => Promise.reject(new Error(said.text + lab.printed)))]);
  expect((await call('status', { run })).text).toContain(`masklake aws approve ${run} --by NAME`);
  expect((await answer()).code).toBe(0);
  return waiting;
}

describe('a run whose plan waits for a person', () => {
  it('goes on to be verified once it is approved, and whoever waits for it is told each step and how it ended', async () => {
    const approve = () => call('approve', { run: APPROVED, by: 'Ada Lovelace' });
    const said = await answered(FIRST, APPROVED, approve);
    expect(said.text).toContain(`run ${APPROVED} is verified`);
    expect(said.code).toBe(0);
    expect(said.notes).toMatch(/ restore\n.* decide: approval\n.* seal/s);
    expect(said.notes).toContain(`masklake aws approve ${APPROVED} --by NAME`);
    expect(await lab.json('Evidence', `staff/${APPROVED}/staff/evidence.json`)).toMatchObject({
      evidence: { verdict: { verdict: 'verified' } },
    });
  }, 400_000);

  it('takes no second answer: the first one counts', async () => {
    await expect(call('reject', { run: APPROVED, by: 'Grace Hopper' })).rejects.toThrow('was approved by Ada Lovelace');
  });

  it('ends when it is rejected, with the code of a refusal, and nothing of it is left', async () => {
    const reject = () => call('reject', { run: REJECTED, by: 'Grace Hopper' });
    const said = await answered(SECOND, REJECTED, reject);
    expect(said.code).toBe(3);
    expect(said.text).toContain('Rejected: rejected by Grace Hopper');
    expect((await call('status', { run: REJECTED })).text).toContain('rejected by Grace Hopper');
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    expect(stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)).toEqual(['staff']);
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand({ SnapshotType: 'manual' }));
    expect(DBSnapshots.map(({ DBSnapshotIdentifier }) => DBSnapshotIdentifier)).toEqual([`masklake-${APPROVED}`]);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.keys('Masked')).filter((key) => key.includes(REJECTED))).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
    expect((await lab.keys('Runs')).filter((key) => key.includes('lock'))).toEqual([]);
    expect(await lab.keys('Evidence', `staff/${REJECTED}/`)).toEqual([]);
  }, 400_000);
});

describe('a run that cannot ask', () => {
  it('ends failed, and nothing of it is left', async () => {
    const text = [lab.function('Decide'), '\\"do\\": \\"ask\\"'];
    await lab.faults({
      do: 'function error',
      service: 'lambda',
      operation: 'Invoke',
      text,
      code: 'Sandbox.Timedout',
      times: 9999,
    });
    const { status } = await lab.execute('unasked', { snapshotId: SECOND, attempt: 2 });
    expect(await lab.struck()).toEqual([expect.toSatisfy((n: number) => n > 0)]);
    await lab.faults();
    expect(status).toBe('FAILED');
    const run = runIdFor('staff', SECOND, 2);
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    expect(stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)).toEqual(['staff']);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.keys('Masked')).filter((key) => key.includes(run))).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
    expect((await lab.keys('Runs')).filter((key) => key.includes('lock'))).toEqual([]);
  }, 400_000);
});

describe('the doctor', () => {
  it('looks at the account and names the server that is missing, and changes nothing', async () => {
    const config = join(folder, 'masklake.yaml');
    const sources = '[{ name: staff, instance: staff }, { name: gone, instance: gone }]';
    await writeFile(config, `aws: { sources: ${sources} }`);
    const before = (await lab.calls()).length;
    const { code, text } = await call('doctor', { config, bucket: undefined });
    expect(code).toBe(2);
    expect(text).toContain('ok    source staff: instance staff is postgres');
    expect(text).toContain('FAIL  source gone: there is no instance gone in us-east-1\n      → correct the identifier');
    expect(text).toMatch(/^FAIL {2}CDK bootstrap: there is no \/cdk-bootstrap\/hnb659fds\/version/m);
    const asked = (await lab.calls()).slice(before).filter(({ caller }) => caller === 'operator');
    const services = ['dms', 'iam', 'kms', 'lambda', 'macie2', 'rds', 'ssm', 'sts'];
    expect([...new Set(asked.map(({ service }) => service))].toSorted()).toEqual(expect.arrayContaining(services));
    expect(asked.filter(({ operation }) => !/^(Get|List|Describe)/.test(operation))).toEqual([]);
    const page = await readFile(join(import.meta.dirname, '../../docs/aws-permissions.md'), 'utf8');
    const policy = /## masklake aws doctor\n\n```json\n([^`]*)```/.exec(page)?.[1] ?? '';
    const { Statement } = z
      .object({ Statement: z.array(z.object({ Action: z.array(z.string()) })) })
      .parse(JSON.parse(policy));
    const told = Statement.flatMap(({ Action }) => Action);
    expect(asked.map(({ service, operation }) => `${service}:${operation}`)).toSatisfy((actions: readonly string[]) =>
      actions.every((action) => told.includes(action)),
    );
  });
});

describe('a developer', () => {
  let said: Said;
  const restored = () => lab.host.servers.connection('staff-dev', 'staff');
  const request = {
    publicKey: undefined,
    as: 'staff-dev',
    subnetGroup: undefined,
    instanceClass: undefined,
    wait: true,
  };

  beforeAll(async () => {
    const evidence = join(folder, 'evidence.json');
    await writeFile(evidence, await lab.object('Evidence', `staff/${APPROVED}/staff/evidence.json`));
    const options = { ...request, snapshot: `masklake-${APPROVED}`, evidence, everySeconds: 0.05 };
    const shown = await saying((out) => restoreSnapshot({ ...options, yes: false }, out));
    expect(shown.text).toContain('to restore it, add --yes');
    expect(lab.host.servers.names).toEqual(['staff']);
    said = await saying((out) => restoreSnapshot({ ...options, yes: true }, out));
  }, 120_000);

  /** As the last lines of the command say: the secret's login, at the server's own name, with its certificate checked. */
  async function login(password?: string): Promise<pg.Client> {
    const { server } = z.object({ server: z.object({ secret: z.string(), host: z.string() }) }).parse(said.values[0]);
    const { SecretString = '' } = await lab.secrets.send(new GetSecretValueCommand({ SecretId: server.secret }));
    const found = z.object({ username: z.string(), password: z.string() }).parse(JSON.parse(SecretString));
    const authority = await lab.moto.door('authority');
    const ssl = { ca: z.string().parse(authority), servername: server.host };
    const { host, port } = restored();
    const way = { host: host ?? '', port: port ?? 0, database: 'staff', ssl };
    const client = new pg.Client({ ...way, user: found.username, password: password ?? found.password });
    await client.connect();
    return client;
  }

  it('logs in with a password that nobody else has, and finds all rows, related as they were, and no original', async () => {
    const client = await login();
    const { rows } = await client.query(
      `SELECT count(*)::int AS visits, count(DISTINCT email)::int AS people,
         count(*) FILTER (WHERE email LIKE '%${CANARY}%')::int AS originals, bool_and(email LIKE '%@%') AS addresses
       FROM visits JOIN people ON people.id = person`,
    );
    await client.end();
    expect(rows).toEqual([{ visits: PEOPLE, people: PEOPLE, originals: 0, addresses: true }]);
    expect(said.text + said.notes + JSON.stringify(await lab.calls())).not.toContain('"password"');
  });

  it('may change what is in it: the server is the developer’s own', async () => {
    const client = await login();
    await client.query("ALTER TABLE people ADD note text; UPDATE people SET note = 'mine'; CREATE TABLE mine (id int)");
    await client.end();
  });

  it('has a private server without the tags of the run, which the sweeper leaves alone', async () => {
    const found = await lab.rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'staff-dev' }));
    expect(found.DBInstances).toMatchObject([{ PubliclyAccessible: false, BackupRetentionPeriod: 0 }]);
    expect(found.DBInstances?.[0]?.TagList).toEqual([{ Key: 'masklake:restored-from', Value: APPROVED }]);
    await lab.invoke('Sweep', {});
    expect(lab.host.servers.names).toEqual(['staff', 'staff-dev']);
  });
});
