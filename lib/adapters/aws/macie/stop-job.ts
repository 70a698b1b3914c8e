// Cancels the run's classification job: the undo of its start, and a part of every clean-up, since nobody else ends a job whose run was stopped.
// What a job has found so far stays where Macie wrote it.
import {
  DescribeClassificationJobCommand,
  ListClassificationJobsCommand,
  type Macie2Client,
  UpdateClassificationJobCommand,
} from '@aws-sdk/client-macie2';
import { EnvironmentError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { macieJobKey } from '../run-keys.ts';
import { MacieJob } from './job-record.ts';
import { jobName } from './job-request.ts';
import { isSwitchedOff } from './switched-off.ts';

export interface StopPorts {
  readonly macie: Pick<Macie2Client, 'send'>;
  readonly runs: ObjectStore;
}

/**
 * Idempotent; needs only the run's id: a job that was made and not recorded is found by its name.
 * @param unrecorded false where no source has Macie asked: then there can be no such job, and maybe no Macie
 * @returns how many were cancelled
 */
export async function stopMacieJob(ports: StopPorts, run: string, unrecorded = true): Promise<number> {
  const found = await ports.runs.findJson(macieJobKey(run));
  const job = found === undefined ? undefined : MacieJob.parse(found);
  if (job?.asked === false || (job === undefined && !unrecorded)) return 0;
  const jobIds = job === undefined ? await jobsNamed(ports, jobName(run)) : [job.jobId];
  let cancelled = 0;
  for (const jobId of jobIds) if (await cancel(ports, jobId)) cancelled += 1;
  return cancelled;
}

async function jobsNamed({ macie }: StopPorts, name: string): Promise<readonly string[]> {
  const { items = [] } = await macie
    .send(
      new ListClassificationJobsCommand({
        filterCriteria: { includes: [{ key: 'name', comparator: 'EQ', values: [name] }] },
      }),
    )
    .catch((error: unknown) => {
      if (isSwitchedOff(error)) return { items: [] };
      throw failed('be listed', name, error);
    });
  // Nobody else's job may be cancelled, whatever the list holds.
  return items.filter((item) => item.name === name).flatMap(({ jobId }) => jobId ?? []);
}

/** @returns whether there was anything to end */
async function cancel(ports: StopPorts, jobId: string): Promise<boolean> {
  if (await hasEnded(ports, jobId)) return false;
  try {
    await ports.macie.send(new UpdateClassificationJobCommand({ jobId, jobStatus: 'CANCELLED' }));
    return true;
  } catch (error) {
    // A job that ended in between cannot be cancelled.
    if (!(await hasEnded(ports, jobId))) throw failed('be cancelled', jobId, error);
    return false;
  }
}

async function hasEnded({ macie }: StopPorts, jobId: string): Promise<boolean> {
  const { jobStatus } = await macie.send(new DescribeClassificationJobCommand({ jobId })).catch((error: unknown) => {
    if (nameOf(error) === 'ResourceNotFoundException' || isSwitchedOff(error))
      return { jobStatus: 'CANCELLED' as const };
    throw failed('be looked at', jobId, error);
  });
  return jobStatus === 'COMPLETE' || jobStatus === 'CANCELLED';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function failed(doing: string, where: string, error: unknown): EnvironmentError {
  return new EnvironmentError(`the classification job cannot ${doing} (${nameOf(error)})`, {
    where: `Macie job ${where}`,
    hint: 'cancel it in the Macie console: it reads what this run deletes',
  });
}
