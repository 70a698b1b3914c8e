// What several actions of `masklake aws` ask for: the run and the bucket it is in.
import { UsageError } from '../../../core/errors.ts';
import { RunId } from '../../../core/model/run-id.ts';
import type { AwsCommand } from '../aws.ts';

/** @throws UsageError without a run's id */
export function askedRun({ action, run }: AwsCommand): string {
  const parsed = RunId.safeParse(run);
  if (!parsed.success) throw new UsageError('which run?', { hint: `give its id: masklake aws ${action} RUN` });
  return parsed.data;
}

export function runsBucket({ bucket }: AwsCommand): string | undefined {
  return bucket ?? process.env.MASKLAKE_RUNS_BUCKET;
}

/** @throws UsageError when nobody says it */
export function askedBucket(command: AwsCommand): string {
  const bucket = runsBucket(command);
  if (bucket === undefined)
    throw new UsageError('in which bucket are the runs?', { hint: 'add --bucket NAME, or set MASKLAKE_RUNS_BUCKET' });
  return bucket;
}
