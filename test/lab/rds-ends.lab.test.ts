// How runs end: cleaned up, taken back by a person, swept by the clock; and how one begins that no event has announced.
import { setTimeout } from 'node:timers/promises';
import { GlueClient } from '@aws-sdk/client-glue';
import {
  CopyDBSnapshotCommand,
  CreateDBInstanceCommand,
  CreateDBSnapshotCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerCleanUp, CleanUpInput } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { advanceSnapshot } from '../../lib/adapters/aws/rds/masked-snapshot.ts';
import { reconcile } from '../../lib/adapters/aws/rds/reconcile.ts';
import { advanceRestore } from '../../lib/adapters/aws/rds/restore.ts';
import { select } from '../../lib/adapters/aws/rds/select.ts';
import { findSnapshot } from '../../lib/adapters/aws/rds/snapshots.ts';
import { advanceStage } from '../../lib/adapters/aws/rds/stage.ts';
import { sweep } from '../../lib/adapters/aws/rds/sweep.ts';
import { planRevocation, revoke } from '../../lib/adapters/aws/revoke.ts';
import { lakeFolder, pointerKey, rawFolder } from '../../lib/adapters/aws/run-keys.ts';
import { findRecord, lockOf } from '../../lib/adapters/aws/run-records.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { BINDINGS, FUNCTION_NAMES, NOTHING_TO_DO } from '../../lib/constructs/bindings.ts';
import { definitionFrom } from '../../lib/constructs/state-machine.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { STEPS } from '../../lib/pipeline/steps.ts';
import { Definition, stateOf } from '../cdk/walk.ts';
import { needs } from '../engines/support/needs.ts';
import {
  ACCOUNT,
  choose,
  end,
  execution,
  instance,
  lab,
  left,
  opened,
  PASSWORD,
  PRODUCTION,
  ports,
  rds,
  runOf,
  runs,
  SHOP,
  startRdsLab,
  until,
} from './rds-lab.ts';

const ASKS = 'decide: approval';
const describe = needs('python');
beforeAll(startRdsLab);
afterAll(() => lab?.stop());

describe('what a run did not make', () => {
  it('is neither taken up nor deleted, although it has the name', async () => {
    const run = await runOf('foreign');
    await rds.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: run.instance,
        DBInstanceClass: 'db.t4g.micro',
        Engine: 'postgres',
        AllocatedStorage: 20,
        MasterUsername: 'shop',
        MasterUserPassword: PASSWORD,
        Tags: [PRODUCTION],
      }),
    );
    await expect(advanceRestore(ports, run, SHOP)).rejects.toThrow('that the run did not make');
    await end('foreign');
    expect((await instance(run.instance))?.DBInstanceStatus).not.toBe('deleting');
  });
});

describe('a run that is taken back', () => {
  it('has its sharing ended and its results deleted, and the copies that others hold are listed', async () => {
    const run = await runOf('revoked');
    await until(() => advanceRestore(ports, run, SHOP));
    await until(() => advanceStage(ports, run, SHOP));
    await until(() => advanceSnapshot(ports, run));
    await answerCleanUp(ports, { do: 'clean up', run, execution: execution('revoked') });
    await ports.masked.writeText(`${lakeFolder('shop', run.id)}orders/rows`, 'masked');
    const pointer = { run: run.id, evidence: 'e', publishedAt: '2026-11-21T00:00:00Z' };
    await ports.masked.writeText(pointerKey('shop'), JSON.stringify(pointer));
    const DBSnapshotIdentifier = run.maskedSnapshot;
    const ValuesToAdd = ['210987654321'];
    await rds.send(
      new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier, AttributeName: 'restore', ValuesToAdd }),
    );
    const arn = (await findSnapshot(rds, run.maskedSnapshot))?.arn;
    await rds.send(
      new CopyDBSnapshotCommand({ SourceDBSnapshotIdentifier: arn, TargetDBSnapshotIdentifier: 'colleague' }),
    );
    const record = await findRecord(runs, run.id);
    if (record === undefined) throw new Error('no record');
    const revoking = {
      ...ports,
      sfn: new SFNClient(lab.client),
      lake: { glue: new GlueClient(lab.client), bucket: 'masked' },
      takeBack: async () => undefined,
    };
    const plan = await planRevocation(revoking, record);
    expect(plan).toMatchObject({ accounts: ValuesToAdd, copies: ['colleague'], published: true });
    expect(await left(run)).toEqual([run.maskedSnapshot]);
    await revoke(revoking, record, plan);
    expect(await left(run)).toEqual([]);
    expect(await ports.masked.list('lake/')).toEqual([]);
    expect(await findSnapshot(rds, 'colleague')).toBeDefined();
    await revoke(revoking, record, await planRevocation(revoking, record));
  });
});

describe('the way back of the machine that was generated', () => {
  let asked = 0;
  let sfn: SFNClient;

  function answers(name: string, answer: (event: unknown) => Promise<unknown>): void {
    const invoke = async (event: unknown) => ({ payload: JSON.stringify(await answer(event)), failed: false });
    lab.host.functions.set(name, { invoke, timeOut: () => undefined, stop: () => undefined });
  }

  /** The states as they are, from the question for an approval on, which nobody answers in time. */
  function unanswered(): string {
    const text = JSON.stringify(definitionFrom(STEPS, BINDINGS, NOTHING_TO_DO))
      .replaceAll(/\$\{(\w+)Function\}/g, `arn:aws:lambda:us-east-1:${ACCOUNT}:function:$1`)
      .replaceAll('${partition}', 'aws')
      .replaceAll(/\$\{\w+\}/g, 'runs');
    const { States, ...machine } = Definition.parse(JSON.parse(text));
    const asks = stateOf({ StartAt: '', States }, ASKS);
    const given = { Type: 'Pass', Assign: { run: '{% $states.context.Execution.Input.run %}' }, Next: ASKS };
    const short = { ...asks, TimeoutSeconds: 2 };
    return JSON.stringify({ ...machine, StartAt: 'given', States: { ...States, given, [ASKS]: short } });
  }

  /** A run with a restored server and raw files. */
  async function restored(name: string): Promise<RunReference> {
    await until(async () => ((await instance('shop'))?.DBInstanceStatus === 'available' ? 'ready' : 'waiting'));
    const run = await runOf(name);
    await until(() => advanceRestore(ports, run, SHOP));
    await ports.raw.writeText(`${rawFolder(run.id)}own/rows`, 'CANARY');
    expect(await left(run)).toHaveLength(2);
    return run;
  }

  async function outcome(run: RunReference, name: string) {
    const roleArn = `arn:aws:iam::${ACCOUNT}:role/lab`;
    const { stateMachineArn } = await sfn.send(
      new CreateStateMachineCommand({ name, roleArn, definition: unanswered() }),
    );
    const input = JSON.stringify({ run, owner: execution(name), input: {} });
    const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    for (;;) {
      const found = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      if (found.status !== 'RUNNING') return found;
      await setTimeout(50);
    }
  }

  beforeAll(() => {
    sfn = new SFNClient(lab.client);
    for (const name of FUNCTION_NAMES) answers(name, async () => ({}));
    answers('cleanUp', (event) => answerCleanUp(ports, CleanUpInput.parse(event)));
    answers('decide', async () => {
      asked += 1;
    });
  });

  it('is taken when a person does not answer in time: the run fails, and nothing stays', async () => {
    const run = await restored('unanswered');
    const { status, error, cause } = await outcome(run, 'unanswered');
    expect([asked, status, error]).toEqual([1, 'FAILED', 'Machine.Timeout']);
    expect(cause ?? '').not.toContain('could not undo');
    expect(await left(run)).toEqual([]);
    expect(await ports.raw.list(rawFolder(run.id))).toEqual([]);
    expect(await lockOf(runs, 'shop')).toBeUndefined();
  });

  it.each([
    ['throttled', 'ThrottlingException'],
    ['refused', 'InvalidDBInstanceStateFault'],
  ])('goes on when the deletion of the server is %s, says so, and leaves it to the sweeper', async (name, code) => {
    const run = await restored(name);
    const text = [run.instance];
    await lab.moto.door('faults', [
      { do: 'error', service: 'rds', operation: 'DeleteDBInstance', text, code, times: 99 },
    ]);
    const { status, error, cause } = await outcome(run, name);
    expect([status, error]).toEqual(['FAILED', 'Machine.Timeout']);
    expect(cause).toMatch(/; could not undo: restore(, restore: \w+)*$/);
    expect(await left(run)).toEqual([run.instance]);
    expect(await ports.raw.list(rawFolder(run.id))).toEqual([]);
    await lab.moto.door('faults', []);
    expect(await sweepNow(sfn)).toEqual({ swept: 1, runs: [run.id] });
    expect(await left(run)).toEqual([]);
  });
});

/** @param minimumHours nothing younger is touched */
function sweepNow(sfn: SFNClient, minimumHours = 0) {
  const s3 = new S3Client({ ...lab.client, forcePathStyle: true });
  const buckets = { rawBucket: 'raw', maskedBucket: 'masked' };
  return sweep({ ...ports, ...buckets, sfn, s3, now: () => new Date(), minimumHours, unknownHours: 24 });
}

describe('what is called by the clock', () => {
  let sfn: SFNClient;
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/lab`;

  async function machine(name: string, seconds: number): Promise<string> {
    const definition = JSON.stringify({
      StartAt: 'wait',
      States: { wait: { Type: 'Wait', Seconds: seconds, End: true } },
    });
    const { stateMachineArn } = await sfn.send(new CreateStateMachineCommand({ name, roleArn, definition }));
    return stateMachineArn ?? '';
  }

  beforeAll(() => {
    sfn = new SFNClient(lab.client);
  });

  const swept = (minimumHours = 0) => sweepNow(sfn, minimumHours);

  it('leaves what a running execution works on, and removes all of it once the execution was stopped', async () => {
    const long = await machine('long', 10_000_000);
    const { executionArn = '' } = await sfn.send(new StartExecutionCommand({ stateMachineArn: long, name: 'stopped' }));
    const snapshotId = 'release-stopped';
    await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: snapshotId, DBInstanceIdentifier: 'shop' }));
    const mine = { ...ports, account: ACCOUNT, buckets: {}, now: () => new Date() };
    const run = opened(await select(mine, executionArn, { snapshotId }));
    await until(() => advanceRestore(ports, run, SHOP));
    await advanceStage(ports, run, SHOP);
    await ports.raw.writeText(`${rawFolder(run.id)}own/rows`, 'CANARY');
    const before = await left(run);
    expect(before).toHaveLength(4);
    expect(await swept()).toEqual({ swept: 0, runs: [] });
    await sfn.send(new StopExecutionCommand({ executionArn }));
    expect(await swept(1)).toEqual({ swept: 1, runs: [] });
    expect(await lockOf(runs, 'shop')).toBeUndefined();
    expect(await left(run)).toEqual(before);
    expect(await swept()).toEqual({ swept: 5, runs: [run.id] });
    expect(await left(run)).toEqual([]);
    expect(await ports.raw.list(rawFolder(run.id))).toEqual([]);
    expect(await instance('shop')).toMatchObject({ DBInstanceStatus: 'available' });
  });

  it('starts one execution for the newest snapshot that no run has covered, however often it looks', async () => {
    const stateMachineArn = await machine('started', 1);
    const look = (now = '2026-11-21T10:20:00Z') =>
      reconcile({ ...ports, sfn, stateMachineArn, sources: [SHOP], now: () => new Date(now) });
    const snapshotId = 'release-missed';
    await rds.send(new CreateDBSnapshotCommand({ DBSnapshotIdentifier: snapshotId, DBInstanceIdentifier: 'shop' }));
    await until(async () => ((await findSnapshot(rds, snapshotId))?.status === 'available' ? 'ready' : 'waiting'));
    const { started } = await look();
    expect(started).toEqual([`${runIdFor('shop', snapshotId, 1)}-2026-11-21T10`]);
    await look();
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions.map(({ name }) => name)).toEqual(started);
    const [{ executionArn = '' } = {}] = executions;
    const { input } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    expect(input).toBe(JSON.stringify({ snapshotId }));
    // the execution failed before its run had a record: an hour later it is started again
    expect((await look('2026-11-21T11:20:00Z')).started).toHaveLength(1);
    opened(await choose('covers', { snapshotId }));
    expect((await look('2026-11-21T12:20:00Z')).started).toEqual([]);
    await end('covers');
    expect((await look('2026-11-21T13:20:00Z')).started).toEqual([]);
  });
});
