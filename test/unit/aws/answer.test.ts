// A plan that waits for a person: what is asked, who may answer, and what the state machine gets.
import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerPorts, answerPlan } from '../../../lib/adapters/aws/decide/answer.ts';
import { askApproval } from '../../../lib/adapters/aws/decide/ask.ts';
import type { Message } from '../../../lib/adapters/aws/decide/summary.ts';
import { answerKey, approvalKey, databasesKey, documentKey, stateKey } from '../../../lib/adapters/aws/run-keys.ts';
import { AwsError, type Buckets, exported, RUN } from './support.ts';

const TOKEN = 'AQC-token';
const now = (): Date => new Date('2026-11-21T10:00:00Z');

async function asked(rules = 'version: 1\n', more: readonly string[] = []): Promise<Buckets & { messages: Message[] }> {
  const buckets = await exported();
  await buckets.runs.writeText(databasesKey(RUN.id), JSON.stringify(['app', ...more]));
  for (const database of ['app', ...more]) {
    await buckets.runs.writeText(documentKey(RUN.id, database, 'plan.json'), '{"the":"plan"}');
    const decided = { planText: '{"the":"plan"}', rulesText: rules };
    await buckets.runs.createJson(stateKey(RUN.id, database, 'decide'), decided);
  }
  const messages: Message[] = [];
  const ports = {
    runs: buckets.runs,
    runsBucket: 'runs-bucket',
    rulesBucket: 'rules-bucket',
    now,
    notify: async (message: Message) => void messages.push(message),
  };
  await askApproval(ports, RUN, TOKEN);
  return { ...buckets, messages };
}

function machine(failure?: Error) {
  const sent: { name: string; input: unknown }[] = [];
  const send = async (command: { input: unknown }): Promise<unknown> => {
    sent.push({ name: command.constructor.name, input: command.input });
    if (failure !== undefined) throw failure;
    return {};
  };
  return { sent, sfn: { send } as unknown as AnswerPorts['sfn'] };
}

async function answer({ runs }: Buckets, given: Answer['answer'], by: string, failure?: Error) {
  const { sfn, sent } = machine(failure);
  await answerPlan({ runs, sfn, now }, { run: RUN.id, answer: given, by });
  return sent;
}

describe('the question', () => {
  it('is told with how to look and how to decide, without the token', async () => {
    const { messages, runs } = await asked();
    expect(messages).toHaveLength(1);
    const text = `${messages[0]?.subject} ${messages[0]?.text}`;
    for (const part of [
      's3://runs-bucket/runs/shop-0123456789-1/db/app/plan.json',
      '  masklake review s3://rules-bucket/rules/shop/app.yaml --run s3://runs-bucket/runs/shop-0123456789-1/db/app\n',
      'masklake aws approve shop-0123456789-1 --bucket runs-bucket',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain(TOKEN);
    expect(await runs.readJson(approvalKey(RUN.id))).toMatchObject({ token: TOKEN, databases: [{ database: 'app' }] });
  });

  it('about several databases gives each a command and a folder of its own', async () => {
    const [message] = (await asked(undefined, ['web shop'])).messages;
    const lines = message?.text.split('\n') ?? [];
    const to = lines.flatMap(
      (line) => /cp --recursive \S+ (\S+) && masklake rules export --run (\S+)$/.exec(line) ?? [],
    );
    expect(to.filter((part) => part.startsWith(RUN.id))).toEqual([
      `${RUN.id}/app/`,
      `${RUN.id}/app`,
      `${RUN.id}/web%20shop/`,
      `${RUN.id}/web%20shop`,
    ]);
    expect(lines.filter((line) => line.startsWith('  masklake review '))).toEqual([
      `  masklake review s3://rules-bucket/rules/shop/app.yaml --run s3://runs-bucket/runs/${RUN.id}/db/app`,
      `  masklake review s3://rules-bucket/rules/shop/web%20shop.yaml --run s3://runs-bucket/runs/${RUN.id}/db/web%20shop`,
    ]);
  });
});

describe('the answer', () => {
  it('lets the run go on, and is recorded with the plan that it is about', async () => {
    const run = await asked();
    expect(await answer(run, 'approved', 'Grace')).toEqual([
      {
        name: 'SendTaskSuccessCommand',
        input: { taskToken: TOKEN, output: '{"answer":"approved","by":"Grace","at":"2026-11-21T10:00:00.000Z"}' },
      },
    ]);
    expect(await run.runs.readJson(answerKey(RUN.id))).toMatchObject({
      answer: 'approved',
      by: 'Grace',
      plans: { app: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('stops the run', async () => {
    expect(await answer(await asked(), 'rejected', 'Grace')).toMatchObject([
      { name: 'SendTaskFailureCommand', input: { taskToken: TOKEN, error: 'Rejected' } },
    ]);
  });

  it.each([
    ['the author of the rules, however written', 'version: 1\nauthor: Ada Lovelace\n', ' ada lovelace '],
    ['anybody, when approval is required and the file names no author', 'version: 1\napproval: required\n', 'Grace'],
  ])('is not taken from %s', async (_, rules, by) => {
    const run = await asked(rules);
    await expect(answer(run, 'approved', by)).rejects.toMatchObject({ name: 'RefusedError' });
    expect(await run.runs.findJson(answerKey(RUN.id))).toBeUndefined();
  });

  it('may reject, whoever gives it', async () => {
    expect(await answer(await asked('version: 1\nauthor: Ada\n'), 'rejected', 'Ada')).toHaveLength(1);
  });

  it('is not taken for another plan than the one that was asked about', async () => {
    const run = await asked();
    await run.runs.writeText(documentKey(RUN.id, 'app', 'plan.json'), '{"another":"plan"}');
    await expect(answer(run, 'approved', 'Grace')).rejects.toMatchObject({ name: 'RefusedError' });
  });

  it('counts once: nobody else answers otherwise; the same person may send it again', async () => {
    const run = await asked();
    await answer(run, 'approved', 'Grace', new AwsError('NetworkError')).catch(() => undefined);
    await expect(answer(run, 'rejected', 'Grace')).rejects.toThrow(/was approved by Grace/);
    await expect(answer(run, 'approved', 'Ada')).rejects.toThrow(/was approved by Grace/);
    expect(await answer(run, 'approved', 'Grace')).toHaveLength(1);
  });

  it('that comes too late says so', async () => {
    await expect(answer(await asked(), 'approved', 'Grace', new AwsError('TaskTimedOut'))).rejects.toThrow(
      'no longer waits',
    );
  });

  it.each(['', '  '])('needs a name (%j)', async (by) => {
    await expect(answer(await asked(), 'approved', by)).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('to a run that waits for nothing is an error', async () => {
    await expect(answer(await exported(), 'approved', 'Grace')).rejects.toThrow(/no plan/);
  });
});
