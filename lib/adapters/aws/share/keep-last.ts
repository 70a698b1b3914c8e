// Old masked snapshots of a source go: RDS keeps a hundred manual snapshots per region, and each is one more copy to answer for.
import { paginateDescribeDBClusterSnapshots, paginateDescribeDBSnapshots, type RDSClient } from '@aws-sdk/client-rds';
import { deleteSnapshot } from '../rds/copy-snapshot.ts';
import { awsError } from '../rds/errors.ts';
import { ownershipOf, type Tag } from '../rds/tags.ts';
import type { RunReference } from '../run-reference.ts';

interface Kept {
  readonly id: string;
  readonly run: string;
  /** ISO 8601. */
  readonly created: string;
}

/** @param last masked snapshots of the source that stay, this run's among them @returns how many were deleted */
export async function deleteOlder(client: RDSClient, run: RunReference, last: number): Promise<number> {
  const others = (await maskedOf(client, run)).filter((each) => each.run !== run.id);
  const old = others.toSorted((a, b) => (a.created < b.created ? 1 : -1)).slice(Math.max(0, last - 1));
  let deleted = 0;
  for (const { id } of old) if (await deleteSnapshot(client, run.snapshotKind, id)) deleted += 1;
  return deleted;
}

/** By their tags: whatever else is called alike is not touched. */
async function maskedOf(client: RDSClient, { source, snapshotKind }: RunReference): Promise<readonly Kept[]> {
  const found: Kept[] = [];
  const note = (id: string | undefined, status: string | undefined, tags: readonly Tag[] | undefined): void => {
    const owner = ownershipOf(tags);
    if (id === undefined || status !== 'available' || owner?.source !== source || owner.role !== 'masked') return;
    found.push({ id, run: owner.run, created: owner.created });
  };
  const request = { SnapshotType: 'manual' };
  try {
    if (snapshotKind === 'instance') {
      for await (const { DBSnapshots = [] } of paginateDescribeDBSnapshots({ client }, request))
        for (const each of DBSnapshots) note(each.DBSnapshotIdentifier, each.Status, each.TagList);
    } else {
      for await (const { DBClusterSnapshots = [] } of paginateDescribeDBClusterSnapshots({ client }, request))
        for (const each of DBClusterSnapshots) note(each.DBClusterSnapshotIdentifier, each.Status, each.TagList);
    }
  } catch (error) {
    throw awsError('list the masked snapshots', source, error);
  }
  return found;
}
