// masklake aws approve, masklake aws reject: a person's answer to a plan that waits.
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { type Answer, answerPlan } from '../../../adapters/aws/decide/answer.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { UsageError } from '../../../core/errors.ts';
import type { Output } from '../../output.ts';
import type { AwsAction, AwsCommand } from '../aws.ts';
import { askedBucket, askedRun } from './asked.ts';

export const approvePlan: AwsAction = (command, out) => answer('approved', command, out);
export const rejectPlan: AwsAction = (command, out) => answer('rejected', command, out);

async function answer(decision: Answer['answer'], command: AwsCommand, out: Output): Promise<number> {
  const run = askedRun(command);
  const bucket = askedBucket(command);
  if (command.by === undefined) throw new UsageError('who answers?', { hint: 'add --by "YOUR NAME"' });
  const s3 = new S3Client({});
  const sfn = new SFNClient({});
  try {
    const ports = { runs: s3ObjectStore(s3, bucket), sfn, now: () => new Date() };
    const { by, at } = await answerPlan(ports, { run, answer: decision, by: command.by });
    out.result({ run, answer: decision, by, at }, () =>
      decision === 'approved'
        ? `the plan of ${run} is approved by ${by}: the run goes on`
        : `the plan of ${run} is rejected by ${by}: the run stops, and what it made is deleted`,
    );
    return 0;
  } finally {
    s3.destroy();
    sfn.destroy();
  }
}
