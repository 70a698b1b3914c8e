// Starts the run's classification job: one for all databases, whatever happens once only, and only where its results can be read.
import {
  CreateClassificationJobCommand,
  GetClassificationExportConfigurationCommand,
  type Macie2Client,
} from '@aws-sdk/client-macie2';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { macieJobKey, macieObjectsKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import type { MacieJob } from './job-record.ts';
import { type JobPlace, type JobSettings, jobRequest } from './job-request.ts';
import { rawObjects } from './raw-objects.ts';

export interface StartPorts {
  readonly macie: Pick<Macie2Client, 'send'>;
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  /** Bucket in which the results are expected. */
  readonly resultsBucket: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Refuses before anything is paid for. */
  readonly checkSpending?: (() => Promise<unknown>) | undefined;
}

export interface StartSettings extends Omit<JobPlace, 'folders'>, JobSettings {
  readonly enabled: boolean;
}

/** CreateClassificationJob is allowed once in ten seconds, by everybody in the account. */
const PAUSE_MILLISECONDS = 10_000;
const MOST_ATTEMPTS = 18;

/**
 * Records which objects the export left and asks Macie to look at them. Does nothing when the run has asked before.
 * @throws RefusedError when it would cost more than the configuration allows
 * @throws EnvironmentError when Macie is not set up so that its answer could be read, or refuses the job
 */
export async function startMacieJob(ports: StartPorts, run: RunReference, settings: StartSettings): Promise<void> {
  const { runs } = ports;
  if ((await runs.findJson(macieJobKey(run.id))) !== undefined) return;
  const { tables, folders } = await rawObjects(ports, run.id);
  await runs.createJson(macieObjectsKey(run.id), tables);
  const objects = tables.reduce((sum, table) => sum + table.objects.length, 0);
  if (!settings.enabled || objects === 0) {
    const record: MacieJob = { asked: false, why: settings.enabled ? 'no objects' : 'switched off' };
    await runs.createJson(macieJobKey(run.id), record);
    return;
  }
  await ports.checkSpending?.();
  const prefix = await resultsPrefix(ports);
  const { sampling } = settings;
  const { jobId, jobArn } = await create(ports, run, { ...settings, folders });
  const record: MacieJob = {
    asked: true,
    jobId,
    jobArn,
    results: `${prefix}${resultsFolder(jobArn)}`,
    objects,
    sampling,
  };
  await runs.createJson(macieJobKey(run.id), record);
}

/**
 * Where Macie writes its results, read back before money is spent: the setting belongs to the account and the region, an organisation may
 * have its own.
 */
async function resultsPrefix({ macie, resultsBucket }: StartPorts): Promise<string> {
  const { configuration } = await macie
    .send(new GetClassificationExportConfigurationCommand({}))
    .catch((error: unknown) => {
      throw refused('Macie does not tell where it writes its results', error);
    });
  const destination = configuration?.s3Destination;
  if (destination?.bucketName === undefined)
    throw new EnvironmentError(
      'Macie keeps its results to itself: no bucket is set for sensitive data discovery results',
      {
        where: 'Macie export configuration',
        hint: `deploy with macie.exportConfiguration: manage, or set the bucket ${resultsBucket} in Macie's settings`,
      },
    );
  if (destination.bucketName !== resultsBucket)
    throw new EnvironmentError('Macie writes its results to another bucket than the one this pipeline reads', {
      where: destination.bucketName,
      hint: `deploy with macie: { exportConfiguration: existing, results: { bucket: ${destination.bucketName}, … } }`,
    });
  const prefix = (destination.keyPrefix ?? '').replace(/\/+$/, '');
  return prefix === '' ? '' : `${prefix}/`;
}

async function create(
  { macie, sleep }: StartPorts,
  run: RunReference,
  settings: JobPlace & JobSettings,
): Promise<{ readonly jobId: string; readonly jobArn: string }> {
  const request = new CreateClassificationJobCommand(jobRequest(run, settings, settings));
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { jobId, jobArn } = await macie.send(request);
      if (jobId === undefined || jobArn === undefined) throw new InternalError('Macie made a job without an id');
      return { jobId, jobArn };
    } catch (error) {
      if (error instanceof InternalError) throw error;
      if (!isThrottled(error) || attempt === MOST_ATTEMPTS) throw refused('Macie does not start the job', error);
      await sleep(PAUSE_MILLISECONDS);
    }
  }
}

function isThrottled(error: unknown): boolean {
  return error instanceof Error && /^(Throttling|ThrottlingException|TooManyRequests\w*)$/.test(error.name);
}

const HINTS: Readonly<Record<string, string>> = {
  AccessDeniedException:
    'is Macie switched on in this account and region, and may the function call it? (aws macie2 get-macie-session)',
  ServiceQuotaExceededException:
    'ask for a higher Macie quota, or switch Macie off for this source (macie: { enabled: false })',
  ValidationException: 'a custom identifier or an allow list may be gone: deploy again',
};

function refused(message: string, error: unknown): EnvironmentError {
  const name = error instanceof Error ? error.name : 'unknown';
  return new EnvironmentError(`${message} (${name})`, { where: 'Macie', hint: HINTS[name] });
}

/** `AWSLogs/<account>/Macie/<region>/<job>/`, as the job's own ARN says. */
function resultsFolder(jobArn: string): string {
  const [, region, account, job] = /^arn:[^:]+:macie2:([^:]+):([^:]+):classification-job\/(.+)$/.exec(jobArn) ?? [];
  if (region === undefined || account === undefined || job === undefined)
    throw new InternalError('the ARN of a classification job is not as expected', { where: jobArn });
  return `AWSLogs/${account}/Macie/${region}/${job}/`;
}
