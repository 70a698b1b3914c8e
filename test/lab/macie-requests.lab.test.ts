// What is sent to Macie, SNS and Step Functions, against AWS's own models of these services (botocore): names, types, required members.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Macie2Client } from '@aws-sdk/client-macie2';
import { expect, it } from 'vitest';
import { answerPlan } from '../../lib/adapters/aws/decide/answer.ts';
import { askApproval } from '../../lib/adapters/aws/decide/ask.ts';
import { notify } from '../../lib/adapters/aws/decide/notify.ts';
import { jobRequest } from '../../lib/adapters/aws/macie/job-request.ts';
import { stopMacieJob } from '../../lib/adapters/aws/macie/stop-job.ts';
import { documentKey, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { needs } from '../engines/support/needs.ts';
import { exported, RUN } from '../unit/aws/support.ts';
import { pythonPackages } from './python.ts';

const CHECK = `
import json, sys
from botocore.session import Session
from botocore.validate import ParamValidator
report = []
for service, operation, params in json.load(sys.stdin):
    model = Session().get_service_model(service).operation_model(operation)
    report.append(ParamValidator().validate(params, model.input_shape).generate_report())
    enums = []
    def walk(shape, value, path):
        if shape.type_name == 'structure':
            for name, inner in value.items():
                walk(shape.members[name], inner, path + '.' + name)
        elif shape.type_name == 'list':
            for item in value:
                walk(shape.member, item, path)
        elif getattr(shape, 'enum', None) and value not in shape.enum:
            enums.append(path + ' is not one of ' + ', '.join(shape.enum))
    if not report[-1]:
        walk(model.input_shape, params, operation)
    report[-1] += '; '.join(enums)
json.dump(report, sys.stdout)
`;

type Request = readonly [service: string, operation: string, input: unknown];

/** One text per request: what is wrong with it, or ''. */
async function validate(requests: readonly Request[]): Promise<readonly string[]> {
  const packages = await pythonPackages();
  const running = promisify(execFile)('python3', ['-c', CHECK], { env: { ...process.env, PYTHONPATH: packages } });
  running.child.stdin?.end(JSON.stringify(requests));
  const report: unknown = JSON.parse((await running).stdout);
  return Array.isArray(report) ? report.map(String) : [];
}

function recorder(service: string, requests: Request[], answers: Readonly<Record<string, unknown>> = {}) {
  const send = async (command: { input: unknown }): Promise<unknown> => {
    const operation = command.constructor.name.replace(/Command$/, '');
    requests.push([service, operation, command.input]);
    return answers[operation] ?? {};
  };
  return { send } as unknown as Pick<Macie2Client, 'send'>;
}

needs('python')('requests', () => {
  it('for a classification job are as Macie takes them', async () => {
    const place = {
      account: '111122223333',
      rawBucket: 'raw',
      folders: ['shop-0123456789-1/dms/', 'shop-0123456789-1/rds/'],
    };
    const settings = { sampling: 100, identifierIds: ['c1'], allowListIds: ['a1'] };
    const requests = [
      jobRequest(RUN, place, { ...settings, managed: 'ALL' }),
      jobRequest(RUN, place, { ...settings, managed: ['NAME'], identifierIds: [], allowListIds: [] }),
    ].map((input): Request => ['macie2', 'CreateClassificationJob', input]);
    expect(await validate(requests)).toEqual(['', '']);
  });

  it('that stop a job are as Macie takes them', async () => {
    const requests: Request[] = [];
    const answers = {
      ListClassificationJobs: { items: [{ jobId: 'j1', name: `masklake-${RUN.id}` }] },
      DescribeClassificationJob: { jobStatus: 'RUNNING' },
    };
    await stopMacieJob({ runs: (await exported()).runs, macie: recorder('macie2', requests, answers) }, RUN.id);
    expect(requests.map(([, operation]) => operation)).toEqual([
      'ListClassificationJobs',
      'DescribeClassificationJob',
      'UpdateClassificationJob',
    ]);
    expect(await validate(requests)).toEqual(['', '', '']);
  });

  it('to people and to the state machine are as SNS and Step Functions take them', async () => {
    const requests: Request[] = [];
    const { runs } = await exported();
    await runs.writeText(documentKey(RUN.id, 'app', 'plan.json'), '{}');
    await runs.createJson(stateKey(RUN.id, 'app', 'decide'), { planText: '{}', rulesText: 'version: 1\n' });
    const now = (): Date => new Date('2026-11-21T10:00:00Z');
    const notifier = { sns: recorder('sns', requests) as never, topic: 'arn:aws:sns:eu-central-1:1:plans' };
    await askApproval(
      { runs, runsBucket: 'runs', rulesBucket: 'rules', now, notify: (message) => notify(notifier, message) },
      RUN,
      'token',
    );
    const sfn = recorder('stepfunctions', requests) as never;
    await answerPlan({ runs, sfn, now }, { run: RUN.id, answer: 'approved', by: 'Grace' });
    await runs.remove(`runs/${RUN.id}/answer.json`);
    await answerPlan({ runs, sfn, now }, { run: RUN.id, answer: 'rejected', by: 'Grace' });
    expect(requests.map(([, operation]) => operation)).toEqual(['Publish', 'SendTaskSuccess', 'SendTaskFailure']);
    expect(await validate(requests)).toEqual(['', '', '']);
  });

  it('with a wrong name, type or value are found out', async () => {
    const input = jobRequest(
      RUN,
      { account: '1', rawBucket: 'raw', folders: ['x/'] },
      { managed: 'ALL', sampling: 100, identifierIds: [], allowListIds: [] },
    );
    const wrong: readonly Request[] = [
      ['macie2', 'CreateClassificationJob', { ...input, samplingPercent: 100 }],
      ['macie2', 'CreateClassificationJob', { ...input, samplingPercentage: '100' }],
      ['macie2', 'CreateClassificationJob', { ...input, managedDataIdentifierSelector: 'EVERYTHING' }],
    ];
    expect((await validate(wrong)).map((report) => report !== '')).toEqual([true, true, true]);
  });
});
