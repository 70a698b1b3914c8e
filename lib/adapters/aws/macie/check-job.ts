// Is the run's classification job done, and does every object have its record? Then its results become conclusions, one document per
// database. There is no event for the end of a job, and nothing says that all results are there when it ends: both are looked at.
import { DescribeClassificationJobCommand, type Macie2Client } from '@aws-sdk/client-macie2';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { Conclusions } from '../../../core/findings/macie/conclusions.ts';
import { MacieReading } from '../../../core/findings/macie/read.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { Measure } from '../metrics.ts';
import { macieCompleteKey, macieJobKey, macieKey, macieObjectsKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { MacieComplete, MacieJob, MacieObjects, type ObjectsOfTable } from './job-record.ts';
import { readStoredResults } from './stored-results.ts';

export interface CheckPorts {
  readonly macie: Pick<Macie2Client, 'send'>;
  readonly runs: ObjectStore;
  readonly results: ObjectStore;
  readonly rawBucket: string;
  readonly now: () => Date;
  readonly measure?: Measure | undefined;
}

/** Results that are not there so long after the end of the job do not come any more: their objects are unknown. */
const PATIENCE_MILLISECONDS = 30 * 60_000;
/** Of a job that looks at some of the objects only, the others' records are not worth much waiting. */
const SAMPLED_PATIENCE_MILLISECONDS = 5 * 60_000;

/**
 * @returns ready when conclusions are written, or when Macie was not asked
 * @throws EnvironmentError when the job ended otherwise than complete, or could look at nothing
 */
export async function checkMacieJob(ports: CheckPorts, run: RunReference): Promise<{ status: 'waiting' | 'ready' }> {
  const { runs } = ports;
  const found = await runs.findJson(macieJobKey(run.id));
  if (found === undefined) throw new InternalError('the classification job was not started', { where: 'macie' });
  const job = MacieJob.parse(found);
  if (!job.asked) return { status: 'ready' };
  const failed = (): void => ports.measure?.('MacieJobFailed', 1, { Source: run.source });
  const state = await describe(ports.macie, job.jobId, failed);
  if (state.status === 'running') return { status: 'waiting' };
  const complete = await completedAt(ports, run.id, state.errors);
  const tables = MacieObjects.parse(await runs.readJson(macieObjectsKey(run.id)));
  const conclusions = await conclude(ports, run.id, job, tables);
  const objects = conclusions.tables.flatMap((table) => table.objects);
  const missing = objects.filter(({ reason }) => reason === 'no-result').length;
  const patience = job.sampling < 100 ? SAMPLED_PATIENCE_MILLISECONDS : PATIENCE_MILLISECONDS;
  const waited = ports.now().getTime() - Date.parse(complete.at);
  if (missing > 0 && waited < patience) return { status: 'waiting' };
  const skipped = objects.filter(({ reason }) => reason === 'skipped');
  if (objects.length > 0 && skipped.length === objects.length) {
    failed();
    throw readsNothing(skipped.map(({ detail }) => detail ?? 'no reason'));
  }
  if (state.errors) failed();
  ports.measure?.('UnknownCoverage', unknownTables(conclusions, job.sampling), { Source: run.source });
  for (const database of new Set(tables.map((table) => table.database)))
    await runs.writeText(macieKey(run.id, database), JSON.stringify(ofDatabase(conclusions, tables, database)));
  return { status: 'ready' };
}

type JobState = { readonly status: 'running' } | { readonly status: 'complete'; readonly errors: boolean };

/** Tables of which Macie could not show everything. What sampling leaves out on purpose is not among them. */
function unknownTables({ tables }: Conclusions, sampling: number): number {
  const expected = sampling < 100 ? ['no-objects', 'no-result'] : ['no-objects'];
  return tables.filter(({ reasons }) => reasons.some(({ code }) => !expected.includes(code))).length;
}

/** @param failed told when the job ended otherwise than complete */
async function describe(macie: CheckPorts['macie'], jobId: string, failed: () => void): Promise<JobState> {
  const { jobStatus, lastRunErrorStatus } = await macie
    .send(new DescribeClassificationJobCommand({ jobId }))
    .catch((error: unknown) => {
      throw new EnvironmentError(
        `the classification job cannot be looked at (${error instanceof Error ? error.name : 'unknown'})`,
        { where: `Macie job ${jobId}` },
      );
    });
  if (jobStatus !== 'RUNNING' && jobStatus !== 'COMPLETE') failed();
  switch (jobStatus) {
    case 'RUNNING':
      return { status: 'running' };
    case 'COMPLETE':
      return { status: 'complete', errors: lastRunErrorStatus?.code !== 'NONE' };
    case 'PAUSED':
      throw ended(
        jobId,
        "Macie's monthly quota for this account is used up",
        'have the quota raised, or wait for the next month',
      );
    case 'USER_PAUSED':
      throw ended(jobId, 'somebody paused the classification job', 'a run does not wait for a person here');
    case 'CANCELLED':
      throw ended(jobId, 'somebody cancelled the classification job', 'find out who and why in CloudTrail');
    default:
      throw ended(
        jobId,
        `the classification job is ${jobStatus ?? 'without a status'}, which no such job should be`,
        'look at it in Macie',
      );
  }
}

function ended(jobId: string, message: string, hint: string): EnvironmentError {
  return new EnvironmentError(message, {
    where: `Macie job ${jobId}`,
    hint: `${hint}; then start the run again with the next attempt`,
  });
}

function readsNothing(reasons: readonly string[]): EnvironmentError {
  return new EnvironmentError(
    `Macie could look at none of ${reasons.length} objects: ${[...new Set(reasons)].sort().join(', ')}`,
    {
      where: 'Macie',
      hint: "its service-linked role needs kms:Decrypt on the raw zone's key and must not be shut out by the bucket's policy; macie: { enabled: false } does without it",
    },
  );
}

/** The first time that the job was seen complete. */
async function completedAt({ runs, now }: CheckPorts, run: string, errors: boolean): Promise<MacieComplete> {
  const complete: MacieComplete = { at: now().toISOString(), errors };
  if (await runs.createJson(macieCompleteKey(run), complete)) return complete;
  return MacieComplete.parse(await runs.readJson(macieCompleteKey(run)));
}

async function conclude(
  { results, rawBucket }: CheckPorts,
  run: string,
  job: Extract<MacieJob, { asked: true }>,
  tables: readonly ObjectsOfTable[],
): Promise<Conclusions> {
  const reading = new MacieReading({
    run,
    rawBucket,
    jobId: job.jobId,
    customDataIdentifiers: [],
    tables: [...tables],
  });
  await readStoredResults(results, job.results, reading);
  return reading.conclude({ paths: true });
}

/** Tables of all databases are read together: a result file may be about any of them. */
function ofDatabase(all: Conclusions, tables: readonly ObjectsOfTable[], database: string): Conclusions {
  return { ...all, tables: all.tables.filter((_, index) => tables[index]?.database === database) };
}
