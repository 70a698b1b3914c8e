// Old copies in the account that masked snapshots are shared with go, as the originals do. Only copies that this step has made: they carry
// its tags and the name of their run's masked snapshot, and no role, by which the tags of a deployment over there are told apart.
import type { RDSClient } from '@aws-sdk/client-rds';
import { z } from 'zod';
import { RunId, SourceName } from '../../../core/model/run-id.ts';
import { deleteSnapshot } from '../rds/copy-snapshot.ts';
import { availableManualSnapshots } from '../rds/snapshots.ts';
import { namesOf, type RunReference } from '../run-reference.ts';
import { beyondNewest } from './beyond-newest.ts';

const MARK = { Key: 'masklake:copy', Value: 'shared' } as const;

const Copy = z.object({
  'masklake:run': RunId,
  'masklake:source': SourceName,
  /** ISO 8601. */
  'masklake:created': z.iso.datetime(),
  [MARK.Key]: z.literal(MARK.Value),
  'masklake:role': z.undefined().optional(),
});

/** What a copy is tagged with. */
export function copyTags({ id, source }: RunReference, now: Date): { Key: string; Value: string }[] {
  return [
    { Key: 'masklake:run', Value: id },
    { Key: 'masklake:source', Value: source },
    { Key: 'masklake:created', Value: now.toISOString() },
    { ...MARK },
  ];
}

interface Kept {
  readonly id: string;
  readonly created: string;
}

/**
 * @param client of the target account and the region of the copies
 * @param last complete copies of the source that stay; this run's, which is still being made, comes on top of them
 * @returns how many were deleted
 * @throws EnvironmentError when the target's role may not list or delete them
 */
export async function deleteOlderCopies(client: RDSClient, run: RunReference, last: number): Promise<number> {
  const others = (await copiesOf(client, run)).filter(({ id }) => id !== run.maskedSnapshot);
  let deleted = 0;
  for (const { id } of beyondNewest(others, last)) if (await deleteSnapshot(client, run.snapshotKind, id)) deleted += 1;
  return deleted;
}

async function copiesOf(client: RDSClient, { source, snapshotKind }: RunReference): Promise<readonly Kept[]> {
  const asked = { doing: 'list the copies in the target account', where: source };
  return (await availableManualSnapshots(client, snapshotKind, asked)).flatMap(({ id, tags }) => {
    const copy = Copy.safeParse(Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]))).data;
    const ours = copy?.['masklake:source'] === source && namesOf(copy['masklake:run']).maskedSnapshot === id;
    return ours ? [{ id, created: copy['masklake:created'] }] : [];
  });
}
