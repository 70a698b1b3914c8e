// A person's answer to a plan that waits: checked, recorded, and sent to the state machine.
import { SendTaskFailureCommand, SendTaskSuccessCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { z } from 'zod';
import { EnvironmentError, RefusedError, UsageError } from '../../../core/errors.ts';
import { sameName } from '../../../core/rules/approval.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { answerKey, approvalKey } from '../run-keys.ts';
import { ApprovalRequest, planSha256 } from './ask.ts';

export const Answer = z.strictObject({
  answer: z.enum(['approved', 'rejected']),
  by: z.string().min(1),
  at: z.iso.datetime(),
  /** SHA-256 of each plan by database. */
  plans: z.record(z.string(), z.string()),
});
export type Answer = z.infer<typeof Answer>;

export interface AnswerPorts {
  readonly runs: ObjectStore;
  readonly sfn: Pick<SFNClient, 'send'>;
  readonly now: () => Date;
}

export interface Decision {
  readonly run: string;
  readonly answer: Answer['answer'];
  /** Name of the person, as they give it; CloudTrail has the identity that sent the answer. */
  readonly by: string;
}

/**
 * Records the answer and lets the state machine go on or stop. Repeated by the same person, it is sent once more.
 * @throws UsageError when no plan waits, or somebody has answered otherwise @throws RefusedError when this person may not approve, or the
 * plan is not the one that was asked about
 */
export async function answerPlan(ports: AnswerPorts, { run, answer, by }: Decision): Promise<Answer> {
  const found = await ports.runs.findJson(approvalKey(run));
  if (found === undefined)
    throw new UsageError('no plan of this run waits for approval', { where: run, hint: 'check the run and --bucket' });
  const request = ApprovalRequest.parse(found);
  if (by.trim() === '') throw new UsageError('the name of who answers is empty', { hint: 'add --by "YOUR NAME"' });
  if (answer === 'approved') await demandApprovable(ports.runs, request, by);
  const plans = Object.fromEntries(request.databases.map(({ database, plan }) => [database, plan]));
  const recorded = await record(ports, run, { answer, by: by.trim(), at: ports.now().toISOString(), plans });
  await send(ports.sfn, request.token, recorded);
  return recorded;
}

async function demandApprovable(runs: ObjectStore, request: ApprovalRequest, by: string): Promise<void> {
  for (const { database, plan, author, approvalRequired } of request.databases) {
    if ((await planSha256(runs, request.run, database)) !== plan)
      throw refused(
        database,
        'the plan is another one than the one that was asked about: stop the run and start it again',
      );
    if (author === undefined && approvalRequired)
      throw refused(
        database,
        'the rules file does not say who changed it last: add `author: NAME`, then start the run again',
      );
    if (author !== undefined && sameName(author, by))
      throw refused(
        database,
        `${author} changed the rules last, and nobody approves a change of their own: somebody else must`,
      );
  }
}

function refused(where: string, message: string): RefusedError {
  return new RefusedError([{ code: 'APPROVAL', where, message, paste: '' }], { where, hint: message });
}

/** The first answer counts. */
async function record({ runs }: AnswerPorts, run: string, answer: Answer): Promise<Answer> {
  if (await runs.createJson(answerKey(run), answer)) return answer;
  const before = Answer.parse(await runs.readJson(answerKey(run)));
  if (before.answer === answer.answer && sameName(before.by, answer.by)) return before;
  throw new UsageError(`the plan was ${before.answer} by ${before.by} at ${before.at}`, { where: run });
}

async function send(sfn: AnswerPorts['sfn'], taskToken: string, answer: Answer): Promise<void> {
  const { by, at } = answer;
  const sent =
    answer.answer === 'approved'
      ? sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ answer: 'approved', by, at }) }))
      : sfn.send(
          new SendTaskFailureCommand({ taskToken, error: 'Rejected', cause: `rejected by ${by}`.slice(0, 256) }),
        );
  await sent.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : 'unknown';
    const late = name === 'TaskTimedOut' || name === 'TaskDoesNotExist' || name === 'InvalidToken';
    throw new EnvironmentError(late ? `the run no longer waits (${name})` : `the answer could not be sent (${name})`, {
      where: 'Step Functions',
      hint: late
        ? 'start the run again'
        : 'may these credentials call states:SendTaskSuccess and states:SendTaskFailure?',
    });
  });
}
