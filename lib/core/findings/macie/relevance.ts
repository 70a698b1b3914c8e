// Does a statement speak of an object of this export? Names are compared as they are: never decoded, normalised or resolved.
import type { IgnoredBecause } from './conclusions.ts';
import type { ExportedSource } from './source.ts';
import type { Statement } from './statement.ts';

/** Why a statement has no effect, or undefined when it speaks of an object of this run and job. Archived findings count. */
export function irrelevance(
  statement: Statement,
  source: Pick<ExportedSource, 'run' | 'rawBucket' | 'jobId'>,
  isObject: (key: string) => boolean,
): IgnoredBecause | undefined {
  if (statement.sample) return 'sample';
  if (statement.policy) return 'policy';
  if (statement.automated) return 'automated-discovery';
  if (statement.bucket !== source.rawBucket) return 'other-bucket';
  const key = statement.key ?? '';
  const run = /^runs\/([^/]+)\//.exec(key)?.[1];
  if (!isObject(key) && run !== undefined && run !== source.run) return 'other-run';
  if (statement.jobId !== source.jobId) return 'other-job';
  return isObject(key) ? undefined : 'not-an-object-of-this-run';
}
