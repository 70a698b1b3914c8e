// What flows through the state machine: names of things, never their contents. Whatever a step needs besides lies in the runs bucket.
import { z } from 'zod';
import { RunId, SNAPSHOT_COPY, SourceName, TEMPORARY_PREFIX, temporaryInstanceFor } from '../../core/model/run-id.ts';

export const RunReference = z
  .strictObject({
    id: RunId,
    source: SourceName,
    /** A run over files that somebody else exported has no temporary database. */
    from: z.enum(['snapshot', 'export']),
    /** Identifier of the snapshot, or its ARN when it belongs to another account; for an export, the key of its manifest. */
    snapshotId: z.string().min(1).max(1024),
    snapshotKind: z.enum(['instance', 'cluster']),
    /** The temporary instance; for a cluster, the cluster, whose only instance is `clusterMember(instance)`. */
    instance: z.string().startsWith(TEMPORARY_PREFIX).max(63),
    staged: z.string().startsWith(TEMPORARY_PREFIX).max(63),
    /** The RDS snapshot that the run makes of the staged instance. */
    maskedSnapshot: z.string().startsWith(TEMPORARY_PREFIX).max(255),
    /** Whether a person has to approve the plan. */
    approval: z.boolean(),
  })
  .readonly();
export type RunReference = z.infer<typeof RunReference>;

/** The names that follow from a run's id. A compensation needs nothing else. */
export function namesOf(run: string): Pick<RunReference, 'instance' | 'staged' | 'maskedSnapshot'> {
  const instance = temporaryInstanceFor(run);
  return { instance, staged: `${TEMPORARY_PREFIX}staged-${run}`, maskedSnapshot: instance };
}

/** The one instance in a temporary cluster: an Aurora cluster alone has no server. */
export function clusterMember(cluster: string): string {
  return `${cluster}-1`;
}

/** A copy of a snapshot that belongs to another account, there and here, or that is not encrypted. */
export function snapshotCopyFor(run: string): string {
  return `${SNAPSHOT_COPY}${run}`;
}
