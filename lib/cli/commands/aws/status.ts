// masklake aws status: the last executions, or one run with its steps, its documents and what stands in its way.
import { S3Client } from '@aws-sdk/client-s3';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { executionState, innerExecution } from '../../../adapters/aws/operate/history.ts';
import { supervisingMachine } from '../../../adapters/aws/operate/machines.ts';
import { type RunStatus, runOf, runStatus } from '../../../adapters/aws/operate/run-status.ts';
import { awsError } from '../../../adapters/aws/rds/errors.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { joinPastes } from '../../../core/rules/paste.ts';
import type { Output } from '../../output.ts';
import { textTable } from '../../table.ts';
import type { AwsAction, AwsCommand } from '../aws.ts';
import { askedBucket, askedRun, runsBucket } from './asked.ts';

/** Of executions that are listed. */
const MOST = 15;
const MOST_BLOCKERS = 20;

export const status: AwsAction = async (command, out) => {
  const sfn = new SFNClient({});
  const s3 = new S3Client({});
  try {
    if (command.run === undefined) return await listed(command, out, sfn, s3);
    const run = askedRun(command);
    const runs = s3ObjectStore(s3, askedBucket(command));
    const found = await runStatus({ sfn, runs }, run);
    out.result(found, () => statusText(found));
    return 0;
  } finally {
    sfn.destroy();
    s3.destroy();
  }
};

async function listed(command: AwsCommand, out: Output, sfn: SFNClient, s3: S3Client): Promise<number> {
  const stateMachineArn = await supervisingMachine(sfn, command.machine);
  const { executions = [] } = await sfn
    .send(new ListExecutionsCommand({ stateMachineArn, maxResults: MOST }))
    .catch((error: unknown) => {
      throw awsError('list the executions', stateMachineArn, error);
    });
  const bucket = runsBucket(command);
  const runs = bucket === undefined ? undefined : s3ObjectStore(s3, bucket);
  const rows = await Promise.all(
    executions.map(async ({ executionArn = '', name = '', status: state = 'UNKNOWN', startDate, stopDate }) => {
      const run = runs === undefined ? undefined : await runOf(runs, executionArn);
      return {
        execution: executionArn,
        name,
        run,
        status: state,
        startedAt: startDate?.toISOString(),
        stoppedAt: stopDate?.toISOString(),
        // of a run, `status RUN` tells it
        failure: state === 'FAILED' && run === undefined ? await failureOf(sfn, executionArn) : undefined,
      };
    }),
  );
  out.result(rows, () =>
    rows.length === 0
      ? 'no run has been started yet'
      : [
          textTable(
            ['run', 'status', 'started', 'ended', 'execution'],
            rows.map((row) => [row.run ?? '', row.status, row.startedAt ?? '', row.stoppedAt ?? '', row.name]),
          ),
          ...rows.flatMap(({ name, failure }) => (failure === undefined ? [] : ['', `${name}: ${failure}`])),
        ].join('\n'),
  );
  if (runs === undefined) out.note('masklake: --bucket NAME shows the runs of the executions, too');
  return 0;
}

/** What an execution failed with that may have no run: it is asked for by nothing but its name. */
async function failureOf(sfn: SFNClient, execution: string): Promise<string | undefined> {
  const inner = await innerExecution(sfn, execution);
  const { error, cause } = (inner?.error === undefined ? await executionState(sfn, execution) : inner) ?? {};
  return error === undefined ? undefined : `${error}: ${cause ?? ''}`;
}

function statusText(found: RunStatus): string {
  const { run, source, snapshotId, attempt, pipeline, supervised, steps, blockers } = found;
  const failure = pipeline?.error === undefined ? supervised : pipeline;
  return [
    `run ${run} of ${source}: ${found.status}, since ${supervised?.startedAt ?? 'unknown'}${supervised?.stoppedAt === undefined ? '' : `, until ${supervised.stoppedAt}`}`,
    `  snapshot ${snapshotId}, attempt ${attempt}`,
    ...(found.waitsForApproval ? [`  its plan waits for a person: masklake aws approve ${run} --by NAME`] : []),
    ...(found.blocked ? ['  nothing of it may be shared: blocked.json says why'] : []),
    ...(found.revoked ? ['  it was taken back by a person'] : []),
    ...(found.estimatedDollars === undefined ? [] : [`  estimated at $${found.estimatedDollars.toFixed(2)}`]),
    ...(steps.length === 0 ? [] : ['', stepsText(steps)]),
    ...(failure?.error === undefined ? [] : ['', `${failure.error}: ${failure.cause ?? ''}`]),
    ...(blockers.length === 0 ? [] : ['', `${blockers.length} in its way:`]),
    ...blockers.slice(0, MOST_BLOCKERS).map(({ code, where, message }) => `  ${code} ${where}: ${message}`),
    ...(blockers.length > MOST_BLOCKERS ? [`  and ${blockers.length - MOST_BLOCKERS} more: --json has them all`] : []),
    ...pasted(source, blockers),
    '',
    `documents: ${found.documents.join(', ') || 'none'}`,
  ].join('\n');
}

/** A database's rules are a file of their own, which pull brings along. */
function pasted(source: string, blockers: RunStatus['blockers']): readonly string[] {
  const lines = joinPastes(blockers.map(({ paste }) => paste));
  if (lines === '') return [];
  return ['', `decide, and add to the rules (masklake aws rules pull ${source}, then push):`, '', lines];
}

function stepsText(steps: RunStatus['steps']): string {
  return textTable(
    ['step', 'started', 'seconds'],
    steps.map(({ step, startedAt, endedAt }) => [
      step,
      startedAt,
      endedAt === undefined ? '' : ((Date.parse(endedAt) - Date.parse(startedAt)) / 1000).toFixed(1),
    ]),
    { right: [2] },
  );
}
