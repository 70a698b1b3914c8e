// What the state machines use of Step Functions, on the interpreter that runs them here: each feature by itself, so that a run that fails
// can be told from an interpreter that does.

import { setTimeout as sleep } from 'node:timers/promises';
import { CreateJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needs } from '../engines/support/needs.ts';
import type { Invocation } from './function-process.ts';
import { type StandIns, startStandIns } from './stand-ins.ts';
import { ACCOUNT, REGION } from './template.ts';

const describe = needs('python');
type States = Record<string, object>;

let lab: StandIns;
let sfn: SFNClient;
const tokens: string[] = [];
const called: unknown[] = [];

function answers(name: string, answer: (event: unknown) => unknown): string {
  lab.host.functions.set(name, {
    invoke: async (event): Promise<Invocation> => {
      called.push(event);
      try {
        return { payload: JSON.stringify(await answer(event)), failed: false };
      } catch (error) {
        const { name: errorType, message: errorMessage } = error instanceof Error ? error : new Error(String(error));
        return { payload: JSON.stringify({ errorType, errorMessage }), failed: true };
      }
    },
    timeOut: () => undefined,
    stop: () => undefined,
  });
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
}

let machines = 0;
async function create(definition: { StartAt: string; States: States }): Promise<string> {
  const { stateMachineArn = '' } = await sfn.send(
    new CreateStateMachineCommand({
      name: `m${++machines}`,
      roleArn: `arn:aws:iam::${ACCOUNT}:role/lab`,
      definition: JSON.stringify({ QueryLanguage: 'JSONata', ...definition }),
    }),
  );
  return stateMachineArn;
}

async function start(stateMachineArn: string, input: unknown = {}): Promise<string> {
  const { executionArn = '' } = await sfn.send(
    new StartExecutionCommand({ stateMachineArn, name: `e${++machines}`, input: JSON.stringify(input) }),
  );
  return executionArn;
}

/** The interpreter gives a text as it is, not as JSON. */
function jsonOf(output: string | undefined): unknown {
  try {
    return JSON.parse(output ?? 'null');
  } catch {
    return output;
  }
}

async function end(executionArn: string) {
  for (;;) {
    const found = await sfn.send(new DescribeExecutionCommand({ executionArn }));
    if (found.status !== 'RUNNING') return { ...found, value: jsonOf(found.output) };
    await sleep(20);
  }
}

async function run(definition: { StartAt: string; States: States }, input: unknown = {}) {
  return end(await start(await create(definition), input));
}

const invoke = (FunctionName: string, Payload: unknown, suffix = '') => ({
  Type: 'Task',
  Resource: `arn:aws:states:::lambda:invoke${suffix}`,
  Arguments: { FunctionName, Payload },
});

beforeAll(async () => {
  lab = await startStandIns();
  sfn = new SFNClient(lab.client);
});
afterAll(() => lab?.stop());

describe('a task', () => {
  it('calls a function and assigns from its answer', async () => {
    const arn = answers('echo', (event) => ({ got: event }));
    const found = await run(
      {
        StartAt: 'a',
        States: {
          a: {
            ...invoke(arn, { value: '{% $states.input.n + 1 %}' }),
            Assign: { kept: '{% $states.result.Payload.got %}' },
            Output: '{% $states.result.Payload %}',
            Next: 'b',
          },
          b: { Type: 'Pass', Output: '{% $kept.value %}', End: true },
        },
      },
      { n: 1 },
    );
    expect(found.value).toBe(2);
  });

  it('waits for a token, which success or failure ends', async () => {
    const arn = answers('ask', (event) => {
      tokens.push(String(Object(event).token));
      return null;
    });
    const definition = {
      StartAt: 'ask',
      States: {
        ask: {
          ...invoke(arn, { token: '{% $states.context.Task.Token %}' }, '.waitForTaskToken'),
          TimeoutSeconds: 60,
          Output: '{% $states.result %}',
          End: true,
        },
      },
    };
    const answered = async (send: (taskToken: string) => Promise<unknown>) => {
      tokens.length = 0;
      const execution = await start(await create(definition));
      while (tokens.length === 0) await sleep(10);
      await send(tokens[0] ?? '');
      return end(execution);
    };
    const yes = await answered((taskToken) =>
      sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ approved: true }) })),
    );
    expect([yes.status, yes.value]).toEqual(['SUCCEEDED', { approved: true }]);
    const no = await answered((taskToken) =>
      sfn.send(new SendTaskFailureCommand({ taskToken, error: 'Refused', cause: 'a person said no' })),
    );
    expect([no.status, no.error, no.cause]).toEqual(['FAILED', 'Refused', 'a person said no']);
  });

  it('gives the error type of a function, and retries it', async () => {
    let calls = 0;
    const arn = answers('fails', () => {
      calls += 1;
      throw Object.assign(new Error('text'), { name: 'LockedError' });
    });
    const found = await run({
      StartAt: 'a',
      States: {
        a: {
          ...invoke(arn, {}),
          Retry: [{ ErrorEquals: ['LockedError'], IntervalSeconds: 5, MaxAttempts: 2, BackoffRate: 2 }],
          Catch: [{ ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}' }, Next: 'failed' }],
          End: true,
        },
        failed: { Type: 'Fail', Error: '{% $failure.Error %}', Cause: 'named' },
      },
    });
    expect([found.status, found.error, calls]).toEqual(['FAILED', 'LockedError', 3]);
  });

  it('runs another machine and waits for it; the output is its output, an error is its error', async () => {
    const inner = await create({
      StartAt: 'c',
      States: {
        c: { Type: 'Choice', Choices: [{ Condition: '{% $states.input.fail %}', Next: 'f' }], Default: 'd' },
        d: { Type: 'Succeed', Output: { answer: 7 } },
        f: { Type: 'Fail', Error: 'Inner', Cause: 'because' },
      },
    });
    const outer = {
      StartAt: 'n',
      States: {
        n: {
          Type: 'Task',
          Resource: 'arn:aws:states:::states:startExecution.sync:2',
          Arguments: {
            StateMachineArn: inner,
            Name: '{% $states.context.Execution.Name %}',
            Input: { fail: '{% $states.input.fail %}', owner: '{% $states.context.Execution.Id %}' },
          },
          Output: '{% $states.result.Output %}',
          Catch: [{ ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}' }, Next: 'x' }],
          End: true,
        },
        x: {
          Type: 'Fail',
          Error: "{% $replace($failure.Error, 'States.', 'Machine.') %}",
          Cause: '{% $failure.Cause %}',
        },
      },
    };
    const good = await run(outer, { fail: false });
    expect(good.value, `${good.error} ${good.cause}`).toEqual({ answer: 7 });
    const failed = await run(outer, { fail: true });
    expect([failed.status, failed.error]).toEqual(['FAILED', 'Machine.TaskFailed']);
    expect(failed.cause).toContain('Inner');
  });

  it("deletes in RDS by Java's names, and catches what is not there by Java's error", async () => {
    const gone = (resource: string, args: object, error: string) =>
      run({
        StartAt: 'd',
        States: {
          d: {
            Type: 'Task',
            Resource: `arn:aws:states:::aws-sdk:rds:${resource}`,
            Arguments: args,
            Catch: [{ ErrorEquals: [error], Output: 'gone', Next: 'e' }],
            Next: 'e',
          },
          e: { Type: 'Succeed' },
        },
      });
    const results = [
      await gone(
        'deleteDBInstance',
        { DbInstanceIdentifier: 'none', SkipFinalSnapshot: true },
        'Rds.DbInstanceNotFoundException',
      ),
      await gone(
        'deleteDBCluster',
        { DbClusterIdentifier: 'none', SkipFinalSnapshot: true },
        'Rds.DbClusterNotFoundException',
      ),
      await gone('deleteDBSnapshot', { DbSnapshotIdentifier: 'none' }, 'Rds.DbSnapshotNotFoundException'),
    ];
    expect(results.map(({ value }) => value)).toEqual(['gone', 'gone', 'gone']);
    const wrong = await gone('deleteDBInstance', { DBInstanceIdentifier: 'none' }, 'Rds.DbInstanceNotFoundException');
    expect(wrong.status).toBe('FAILED');
  });

  it('starts a Glue job and waits for it', async () => {
    await new GlueClient(lab.client).send(
      new CreateJobCommand({
        Name: 'masklake-mask',
        Role: 'r',
        Command: { Name: 'glueetl', ScriptLocation: 's3://a/b' },
      }),
    );
    const found = await run({
      StartAt: 'g',
      States: {
        g: {
          Type: 'Task',
          Resource: 'arn:aws:states:::glue:startJobRun.sync',
          Arguments: { JobName: 'masklake-mask', Arguments: { '--run': 'a' } },
          Output: '{% $states.result.JobRunState %}',
          End: true,
        },
      },
    });
    expect([found.status, found.value], found.cause).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  });
});

describe('a distributed map over a JSON list in S3', () => {
  const items = [{ file: 1 }, { file: 2 }, { file: 3 }];
  const map = (arn: string, key: string, states: States, StartAt: string) => ({
    StartAt: 'm',
    States: {
      m: {
        Type: 'Map',
        Label: 'one',
        MaxConcurrency: 2,
        ToleratedFailureCount: 0,
        ItemReader: {
          Resource: 'arn:aws:states:::s3:getObject',
          ReaderConfig: { InputType: 'JSON' },
          Arguments: { Bucket: 'lists', Key: key },
        },
        ItemSelector: { item: '{% $states.context.Map.Item.Value %}', run: '{% $run %}', arn },
        ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, StartAt, States: states },
        Output: '{% $run %}',
        Catch: [{ ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}' }, Next: 'failed' }],
        Next: 'done',
      },
      done: { Type: 'Succeed' },
      failed: {
        Type: 'Fail',
        Error: "{% $replace($failure.Error, 'States.', 'Machine.') %}",
        Cause: '{% $failure.Cause %}',
      },
    },
  });
  const withRun = (definition: { StartAt: string; States: States }) => ({
    StartAt: 'first',
    States: { first: { Type: 'Pass', Assign: { run: { id: 'r' } }, Next: definition.StartAt }, ...definition.States },
  });
  const key = "{% 'runs/' & $run.id & '/items/list.json' %}";

  beforeAll(async () => {
    const s3 = new S3Client(lab.client);
    await s3.send(new CreateBucketCommand({ Bucket: 'lists' }));
    await s3.send(
      new PutObjectCommand({ Bucket: 'lists', Key: 'runs/r/items/list.json', Body: JSON.stringify(items) }),
    );
    await s3.send(new PutObjectCommand({ Bucket: 'lists', Key: 'runs/r/items/none.json', Body: '[]' }));
  });

  it('calls once per item, with the key made by an expression', async () => {
    called.length = 0;
    const arn = answers('one', () => ({ rows: 1 }));
    const one = { ...invoke(arn, '{% $states.input %}'), Output: 1, End: true };
    const found = await run(withRun(map(arn, key, { one }, 'one')));
    expect([found.status, found.value], found.cause).toEqual(['SUCCEEDED', { id: 'r' }]);
    expect(called.map((event) => Object(event).item.file).sort()).toEqual([1, 2, 3]);
  });

  it('does nothing for an empty list', async () => {
    called.length = 0;
    const arn = answers('one', () => ({ rows: 1 }));
    const one = { ...invoke(arn, '{% $states.input %}'), Output: 1, End: true };
    const found = await run(withRun(map(arn, "{% 'runs/r/items/none.json' %}", { one }, 'one')));
    expect([found.status, called.length], found.cause).toEqual(['SUCCEEDED', 0]);
  });

  it('fails when one item fails', async () => {
    const arn = answers('some', (event) => {
      if (Object(event).item.file === 2) throw new Error('no');
      return {};
    });
    const one = { ...invoke(arn, '{% $states.input %}'), Output: 1, End: true };
    const found = await run(withRun(map(arn, key, { one }, 'one')));
    expect([found.status, found.error]).toEqual(['FAILED', 'Machine.ExceedToleratedFailureThreshold']);
  });

  it('may ask again for one item until it is done, counting in a variable', async () => {
    const asked = new Map<number, number>();
    const arn = answers('slow', (event) => {
      const { file } = Object(event).item;
      asked.set(file, (asked.get(file) ?? 0) + 1);
      return { done: (asked.get(file) ?? 0) >= file };
    });
    const states = {
      first: { Type: 'Pass', Assign: { calls: 0 }, Next: 'one' },
      one: {
        ...invoke(arn, '{% $states.input %}'),
        Assign: { again: '{% $not($states.result.Payload.done) %}', calls: '{% $calls + 1 %}' },
        Output: '{% $states.input %}',
        Next: 'done?',
      },
      'done?': {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $not($again) %}', Next: 'ended' },
          { Condition: '{% $calls >= 5 %}', Next: 'late' },
        ],
        Default: 'wait',
      },
      wait: { Type: 'Wait', Seconds: 10, Next: 'one' },
      ended: { Type: 'Succeed', Output: 1 },
      late: { Type: 'Fail', Error: 'NotReady', Cause: 'late' },
    };
    const found = await run(withRun(map(arn, key, states, 'first')));
    expect([found.status, Object.fromEntries(asked)], found.cause).toEqual(['SUCCEEDED', { 1: 1, 2: 2, 3: 3 }]);
  });
});
