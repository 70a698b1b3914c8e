// Old masked snapshots of a source go: RDS keeps a hundred manual snapshots per region, and each is one more copy to answer for.
import type { RDSClient } from '@aws-sdk/client-rds';
import { deleteSnapshot } from '../rds/copy-snapshot.ts';
import { availableManualSnapshots } from '../rds/snapshots.ts';
import { ownershipOf } from '../rds/tags.ts';
import type { RunReference } from '../run-reference.ts';
import { beyondNewest } from './beyond-newest.ts';

interface Kept {
  readonly id: string;
  readonly run: string;
  /** ISO 8601. */
  readonly created: string;
}

/** @param last masked snapshots of the source that stay, this run's among them @returns how many were deleted */
export async function deleteOlder(client: RDSClient, run: RunReference, last: number): Promise<number> {
  const others = (await maskedOf(client, run)).filter((each) => each.run !== run.id);
  let deleted = 0;
  for (const { id } of beyondNewest(others, last - 1))
    if (await deleteSnapshot(client, run.snapshotKind, id)) deleted += 1;
  return deleted;
}

/** By their tags: whatever else is called alike is not touched. */
async function maskedOf(client: RDSClient, { source, snapshotKind }: RunReference): Promise<readonly Kept[]> {
  const asked = { doing: 'list the masked snapshots', where: source };
  return (await availableManualSnapshots(client, snapshotKind, asked)).flatMap(({ id, tags }) => {
    const owner = ownershipOf(tags);
    return owner?.source === source && owner.role === 'masked' ? [{ id, run: owner.run, created: owner.created }] : [];
  });
}
