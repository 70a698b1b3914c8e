// What several actions of `masklake aws` ask for: the run, the bucket it is in, the configuration.
import { readFile } from 'node:fs/promises';
import { chosenDeployment } from '../../../config/chosen-deployment.ts';
import type { Deployment } from '../../../config/deployment.ts';
import { UsageError } from '../../../core/errors.ts';
import { RunId } from '../../../core/model/run-id.ts';
import type { AwsCommand } from '../aws.ts';

/** @throws UsageError without a run's id, or with something else in its place */
export function askedRun({ action, run }: AwsCommand): string {
  if (run === undefined)
    throw new UsageError('which run?', {
      hint: `give its id, as \`masklake aws status\` lists it: masklake aws ${action} RUN`,
    });
  const parsed = RunId.safeParse(run);
  if (!parsed.success)
    throw new UsageError('that is no id of a run', {
      where: run,
      hint: 'it is the name of the source, ten digits or letters from a to f, and the attempt: shop-1a2b3c4d5e-1; `masklake aws status` lists them',
    });
  return parsed.data;
}

export function runsBucket({ bucket }: AwsCommand): string | undefined {
  return bucket ?? process.env.MASKLAKE_RUNS_BUCKET;
}

/** @throws UsageError when nobody says it */
export function askedBucket(command: AwsCommand): string {
  const bucket = runsBucket(command);
  if (bucket === undefined)
    throw new UsageError('in which bucket are the runs?', {
      hint: 'add --bucket NAME, or set MASKLAKE_RUNS_BUCKET; the deployment prints it as RunsBucket',
    });
  return bucket;
}

/** What is deployed, or is to be. @throws UsageError when there is none @throws when it is wrong */
export async function askedConfiguration({
  config: file = 'masklake.yaml',
}: AwsCommand): Promise<{ readonly deployment: Deployment; readonly file: string }> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return { deployment: chosenDeployment({ file, text }), file };
}
