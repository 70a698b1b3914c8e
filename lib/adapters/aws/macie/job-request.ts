// The one classification job of a run, as Macie is asked for it.
import { createHash } from 'node:crypto';
import type { CreateClassificationJobCommandInput } from '@aws-sdk/client-macie2';
import type { RunReference } from '../run-reference.ts';

export interface JobSettings {
  /** `ALL`, or ids of managed identifiers. Macie's own default leaves names, addresses, telephone numbers and birth dates out. */
  readonly managed: 'ALL' | readonly string[];
  /** Percent of the objects. */
  readonly sampling: number;
  readonly identifierIds: readonly string[];
  readonly allowListIds: readonly string[];
}

export interface JobPlace {
  readonly account: string;
  readonly rawBucket: string;
  /** Folders of the raw zone with what was exported, before it gets our own typing; each ends in a slash. */
  readonly folders: readonly string[];
}

/** Quota of Macie, per job. */
const MOST_IDENTIFIERS = 30;

export function jobName(run: string): string {
  return `masklake-${run}`;
}

/** The same request for the same run, token included: asked twice, Macie makes one job. @throws RangeError over Macie's quota */
export function jobRequest(
  run: Pick<RunReference, 'id' | 'source'>,
  place: JobPlace,
  settings: JobSettings,
): CreateClassificationJobCommandInput {
  const { managed, sampling, identifierIds, allowListIds } = settings;
  if (identifierIds.length > MOST_IDENTIFIERS)
    throw new RangeError(`${identifierIds.length} custom identifiers: a Macie job takes ${MOST_IDENTIFIERS}`);
  return {
    clientToken: createHash('sha256').update(`masklake classification job\n${run.id}`).digest('hex').slice(0, 36),
    name: jobName(run.id),
    description: `masklake: the raw zone of run ${run.id}`,
    jobType: 'ONE_TIME',
    s3JobDefinition: {
      bucketDefinitions: [{ accountId: place.account, buckets: [place.rawBucket] }],
      scoping: {
        includes: {
          and: [
            {
              simpleScopeTerm: {
                key: 'OBJECT_KEY',
                comparator: 'STARTS_WITH',
                values: [...place.folders],
              },
            },
            { simpleScopeTerm: { key: 'OBJECT_EXTENSION', comparator: 'EQ', values: ['parquet'] } },
          ],
        },
      },
    },
    ...(managed === 'ALL'
      ? { managedDataIdentifierSelector: 'ALL' as const }
      : { managedDataIdentifierSelector: 'INCLUDE' as const, managedDataIdentifierIds: [...managed] }),
    ...(identifierIds.length === 0 ? {} : { customDataIdentifierIds: [...identifierIds] }),
    ...(allowListIds.length === 0 ? {} : { allowListIds: [...allowListIds] }),
    samplingPercentage: sampling,
    tags: { 'masklake:run': run.id, 'masklake:source': run.source },
  };
}
