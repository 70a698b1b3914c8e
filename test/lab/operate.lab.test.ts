// What a person does with a deployment from the command line: start a run, see where it stands, read its logs, change its rules.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseFolder, databasesKey, executionKey, recordKey, rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { type AwsCommand, aws } from '../../lib/cli/commands/aws.ts';
import type { Output } from '../../lib/cli/output.ts';
import { pasteColumn } from '../../lib/core/rules/paste.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from './moto-server.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const RUN = 'shop-0123456789-1';
const RULES = 'version: 1\ntables:\n  public.customers:\n    email: { mask: email }\n';
const ROLE = 'arn:aws:iam::123456789012:role/lab';
const SETTINGS = ['AWS_ENDPOINT_URL', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

let moto: MotoServer;
let runs: ObjectStore;
let rules: ObjectStore;
let sfn: SFNClient;
let cloudWatch: CloudWatchLogsClient;
let folder: string;
const before = SETTINGS.map((name) => [name, process.env[name]] as const);

/** @param error of the last state, which passes without it */
async function machine(name: string, names: readonly string[], error?: string): Promise<string> {
  const [StartAt] = names;
  const States: Record<string, object> = Object.fromEntries(
    names.map((state, at) => [
      state,
      { Type: 'Pass', ...(names[at + 1] === undefined ? { End: true } : { Next: names[at + 1] }) },
    ]),
  );
  const last = names.at(-1);
  if (error !== undefined && last !== undefined) States[last] = { Type: 'Fail', Error: error, Cause: 'no such source' };
  const definition = JSON.stringify({ StartAt, States });
  return (await sfn.send(new CreateStateMachineCommand({ name, roleArn: ROLE, definition }))).stateMachineArn ?? '';
}

beforeAll(async () => {
  moto = await MotoServer.start({ host: '', waitScale: 1 });
  const client = clientSettings(moto.url, 'operator');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: moto.url,
    AWS_REGION: client.region,
    AWS_ACCESS_KEY_ID: 'operator',
    AWS_SECRET_ACCESS_KEY: 'lab',
  });
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  for (const Bucket of ['runs', 'rules']) await s3.send(new CreateBucketCommand({ Bucket }));
  [runs, rules] = [s3ObjectStore(s3, 'runs'), s3ObjectStore(s3, 'rules')];
  sfn = new SFNClient(client);
  cloudWatch = new CloudWatchLogsClient(client);
  folder = mkdtempSync(join(tmpdir(), 'masklake-operate-'));
});
afterAll(() => {
  moto?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

interface Said {
  readonly values: unknown[];
  readonly texts: string[];
  readonly notes: string[];
}
/** Runs an action. @returns its exit code, and what it said, in both forms */
async function coded(action: string, more: Partial<AwsCommand> = {}): Promise<Said & { readonly code: number }> {
  const said: Said = { values: [], texts: [], notes: [] };
  const out: Output = {
    json: false,
    result: (value, text) => {
      said.values.push(value);
      said.texts.push(text());
    },
    note: (message) => said.notes.push(message),
    failure: () => 1,
  };
  const command: AwsCommand = { action, run: undefined, bucket: 'runs', by: undefined, yes: false, ...more };
  return { ...said, code: await aws(command, out) };
}

/** As `coded`, where nothing fails. */
async function call(action: string, more: Partial<AwsCommand> = {}): Promise<Said> {
  const { code, ...said } = await coded(action, more);
  expect(code).toBe(0);
  return said;
}

describe('a run from the command line', () => {
  let supervised: string;
  let execution: string;

  it('says that there is no deployment here', async () => {
    await expect(call('run', { source: 'shop' })).rejects.toMatchObject({
      message: 'no deployment is found here',
      where: expect.stringContaining(process.env['AWS_REGION'] ?? '-'),
    });
  });

  it('is started on the supervising machine, by snapshot or by source', async () => {
    supervised = await machine('Masklake-PipelineMachineSupervised0A1B', ['pipeline']);
    const { values } = await call('run', { source: 'shop' });
    expect(values).toEqual([
      expect.objectContaining({
        input: { source: 'shop', newest: true },
        name: expect.stringMatching(/^by-hand-shop-/),
      }),
    ]);
    const bySnapshot = await call('run', { snapshot: 'rds:shop-2026-11-20-03-00', attempt: 2 });
    expect(bySnapshot.values).toMatchObject([{ input: { snapshotId: 'rds:shop-2026-11-20-03-00', attempt: 2 } }]);
    await expect(call('run')).rejects.toThrow('a run of what?');
    await expect(call('run', { source: 'shop', snapshot: 's' })).rejects.toThrow('a run of what?');
  });

  it('shows its steps with their times, its documents and its blockers, but nothing that was passed', async () => {
    const pipeline = await machine('Masklake-PipelineMachinePipeline2C3D', [
      'select',
      'restore',
      'restore wait',
      'mask',
    ]);
    const secret = JSON.stringify({ secret: 'CANARY' });
    for (const stateMachineArn of [supervised, pipeline]) {
      const started = await sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'r1', input: secret }));
      execution ??= started.executionArn ?? '';
    }
    const record = {
      run: RUN,
      source: 'shop',
      snapshotId: 's',
      attempt: 1,
      execution,
      startedAt: '2020-01-01T00:00:00Z',
    };
    await runs.writeText(recordKey(RUN), JSON.stringify(record));
    await runs.writeText(executionKey(execution), JSON.stringify({ execution, run: RUN }));
    await runs.writeText(databasesKey(RUN), '["app"]');
    const paste = pasteColumn({ schema: 'public', name: 't' }, 'c', { mask: 'hash' });
    const blockers = [{ code: 'NO_MASK', where: 'public.t.c', message: 'has no mask', paste }];
    await runs.writeText(
      `${databaseFolder(RUN, 'app')}state/blockers.json`,
      JSON.stringify({ blockers, withheld: [] }),
    );
    const { values, texts } = await call('status', { run: RUN });
    expect(values).toMatchObject([{ run: RUN, source: 'shop', blockers: [{ code: 'NO_MASK', where: 'public.t.c' }] }]);
    expect(values).toMatchObject([{ steps: [{ step: 'select' }, { step: 'restore' }, { step: 'mask' }] }]);
    expect(JSON.stringify(values) + texts.join()).not.toContain('CANARY');
    expect(texts.join()).toContain('databases.json');
    expect(texts.join()).toContain('NO_MASK public.t.c: has no mask');
    expect(texts.join()).toContain(paste);
  });

  it('is in the list of the last executions', async () => {
    const { values } = await call('status');
    expect(values[0]).toContainEqual(expect.objectContaining({ name: 'r1', run: RUN }));
  });

  it('that failed before it had a run says why in the list', async () => {
    const failing = await machine('Masklake-PipelineMachineSupervisedOfAnother', ['pipeline'], 'UsageError');
    await sfn.send(new StartExecutionCommand({ stateMachineArn: failing, name: 'by-hand-1', input: '{}' }));
    const failed = { name: 'by-hand-1', status: 'FAILED', failure: 'UsageError: no such source' };
    await expect
      .poll(async () => (await call('status', { machine: failing })).values[0], { timeout: 30_000 })
      .toEqual([expect.objectContaining(failed)]);
    expect((await call('status', { machine: failing })).texts[0]).toContain('by-hand-1: UsageError: no such source');
  });

  it('in a bucket that is not there says where its name is found', async () => {
    await expect(call('status', { run: RUN, bucket: 'nobodys' })).rejects.toMatchObject({
      message: expect.stringContaining('NoSuchBucket'),
      hint: expect.stringContaining('Foundation'),
    });
  });

  it('that nobody knows is an error', async () => {
    await expect(call('status', { run: 'shop-0123456789-9' })).rejects.toThrow('there is no such run');
    await expect(call('status', { run: 'x' })).rejects.toThrow('that is no id of a run');
  });
});

describe('a run that somebody waits for', () => {
  const waited = (supervising: string) =>
    coded('run', { source: 'shop', machine: supervising, wait: true, everySeconds: 0.1 });

  it.each([
    [undefined, 0, 'the run is verified'],
    ['UsageError', 1, 'UsageError: no such source'],
    ['EnvironmentError', 2, 'ended as FAILED'],
    ['Machine.TaskFailed', 2, 'ended as FAILED'],
    ['RefusedError', 3, 'ended as FAILED'],
    ['VerificationError', 4, 'masklake aws status'],
  ])('and that ends with %s has the exit code %d', async (error, expected, text) => {
    const found = await waited(
      await machine(`Masklake-Waited-${expected}-${error?.replace('.', '')}`, ['pipeline'], error),
    );
    expect([found.code, found.texts.join()]).toEqual([expected, expect.stringContaining(text)]);
    expect(found.values).toMatchObject([{ exitCode: expected, execution: expect.any(String) }]);
  });

  it('goes on when Ctrl-C ends the waiting, which is 130', async () => {
    const definition = { StartAt: 'long', States: { long: { Type: 'Wait', Seconds: 3600, End: true } } };
    const made = new CreateStateMachineCommand({
      name: 'Masklake-Waited-long',
      roleArn: ROLE,
      definition: JSON.stringify(definition),
    });
    const { stateMachineArn = '' } = await sfn.send(made);
    const listening = process.listenerCount('SIGINT');
    const waiting = waited(stateMachineArn);
    const running = async () => {
      const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
      return executions.map(({ status }) => status);
    };
    await expect.poll(running, { timeout: 30_000 }).toEqual(['RUNNING']);
    // the command has heard by then that the run was started
    await expect.poll(() => process.listenerCount('SIGINT'), { timeout: 30_000 }).toBe(listening + 1);
    process.emit('SIGINT');
    await expect(waiting).rejects.toMatchObject({ exitCode: 130, hint: expect.stringContaining('stop-execution') });
    expect(await running()).toEqual(['RUNNING']);
  });
});

describe('the logs of a run', () => {
  it('that are followed end with its exit code, and without following with success', async () => {
    const run = 'shop-0123456789-4';
    const stateMachineArn = await machine('Masklake-Followed', ['pipeline'], 'VerificationError');
    const input = { stateMachineArn, name: 'v1', input: '{}' };
    const { executionArn = '' } = await sfn.send(new StartExecutionCommand(input));
    const startedAt = new Date().toISOString();
    const record = { run, source: 'shop', snapshotId: 's', attempt: 4, execution: executionArn, startedAt };
    await runs.writeText(recordKey(run), JSON.stringify(record));
    await cloudWatch.send(new CreateLogGroupCommand({ logGroupName: 'Followed-Pipeline-PipelineMaskLog0A1B2C3D-x' }));
    const followed = await coded('logs', { run, stack: 'Followed', follow: true, everySeconds: 0.1 });
    expect([followed.code, followed.notes.join()]).toEqual([4, expect.stringContaining('FAILED: VerificationError')]);
    await call('logs', { run, stack: 'Followed' });
  });

  it('come from all log groups of the deployment, in order, and are of this run only', async () => {
    const lines = [
      [
        'Masklake-Pipeline-PipelineMaskLog0A1B2C3D-xyz',
        2000,
        `2026-11-21T10:00:02.000Z\t${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}\tINFO\t{"run":"${RUN}","step":"mask"}`,
      ],
      ['Masklake-Pipeline-PipelineSelectLog4E5F6A7B-xyz', 1000, `{"run":"${RUN}","step":"select"}`],
      ['Masklake-Pipeline-PipelineSelectLog4E5F6A7B-xyz', 1500, '{"run":"shop-ffffffffff-1","step":"other"}'],
      ['Other-Pipeline-PipelineMaskLog0A1B2C3D-xyz', 1000, `{"run":"${RUN}","step":"not ours"}`],
    ] as const;
    const since = Date.now() - 100_000;
    for (const logGroupName of new Set(lines.map(([group]) => group))) {
      await cloudWatch.send(new CreateLogGroupCommand({ logGroupName }));
      await cloudWatch.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 's' }));
      const logEvents = lines
        .filter(([group]) => group === logGroupName)
        .map(([, at, message]) => ({ timestamp: since + at, message }));
      await cloudWatch.send(new PutLogEventsCommand({ logGroupName, logStreamName: 's', logEvents }));
    }
    const { values } = await call('logs', { run: RUN });
    expect(values).toMatchObject([
      { from: 'Select', message: `{"run":"${RUN}","step":"select"}` },
      { from: 'Mask', message: `{"run":"${RUN}","step":"mask"}` },
    ]);
  });

  it('of another deployment are not there', async () => {
    await expect(call('logs', { run: RUN, stack: 'Nobody' })).rejects.toThrow('no log group of this deployment');
  });
});

describe('the rules of a source', () => {
  const ours = () => ({ name: 'shop', rulesBucket: 'rules', out: join(folder, 'shop') });
  const file = () => join(folder, 'shop/app.yaml');

  it('are pulled as files, changed here, shown as decisions, and pushed', async () => {
    await rules.writeText(rulesKey('shop', 'app'), RULES);
    expect((await call('rules', { run: 'pull', ...ours() })).values).toMatchObject([{ files: ['app.yaml'] }]);
    expect(readFileSync(file(), 'utf8')).toBe(RULES);
    writeFileSync(file(), `${RULES}    phone: { keep: "a test", by: jo }\n`);
    const shown = await call('rules', { run: 'push', ...ours() });
    expect(shown.texts.join()).toContain('WEAKER public.customers.phone');
    expect(shown.texts.join()).toContain('+     phone: { keep: "a test", by: jo }');
    expect((await rules.readText(rulesKey('shop', 'app')))?.text).toBe(RULES);
    await call('rules', { run: 'push', ...ours(), yes: true });
    expect((await rules.readText(rulesKey('shop', 'app')))?.text).toBe(readFileSync(file(), 'utf8'));
    expect((await call('rules', { run: 'push', ...ours() })).texts).toEqual(['nothing was changed here']);
  });

  it('are not pushed over what somebody else has written meanwhile', async () => {
    const theirs = `${RULES}    note: { mask: redact }\n`;
    await rules.writeText(rulesKey('shop', 'app'), theirs);
    writeFileSync(file(), RULES);
    await expect(call('rules', { run: 'push', ...ours(), yes: true })).rejects.toThrow('somebody else has changed');
    expect((await rules.readText(rulesKey('shop', 'app')))?.text).toBe(theirs);
  });

  it('are not pulled over what was changed here, unless one says so', async () => {
    await expect(call('rules', { run: 'pull', ...ours() })).rejects.toThrow('files here were changed');
    await call('rules', { run: 'pull', ...ours(), yes: true });
    expect(readFileSync(file(), 'utf8')).toContain('redact');
  });

  it('that no run could use are not pushed', async () => {
    const stored = (await rules.readText(rulesKey('shop', 'app')))?.text;
    writeFileSync(file(), 'version: 1\ntables: { public.customers: { email: { mask: nothing-like-it } } }\n');
    await expect(call('rules', { run: 'push', ...ours(), yes: true })).rejects.toThrow();
    expect((await rules.readText(rulesKey('shop', 'app')))?.text).toBe(stored);
  });

  it('are pushed only from a folder that is their copy', async () => {
    await expect(
      call('rules', { run: 'push', name: 'crm', rulesBucket: 'rules', out: join(folder, 'shop') }),
    ).rejects.toThrow('the folder is a copy of the rules of shop');
    await expect(call('rules', { run: 'push', ...ours(), out: folder })).rejects.toThrow('was not made by');
  });
});
