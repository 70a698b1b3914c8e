// The tags by which a run's databases, snapshots and secrets are known again. Given tags also keep the source's own (automation, costs) away.
import { z } from 'zod';
import { RunId, SourceName } from '../../../core/model/run-id.ts';
import type { RunReference } from '../run-reference.ts';

/**
 * `temporary`: holds production data · `staged`: holds masked rows, goes at the end, or is not finished · `masked`: a result, a snapshot or a
 * server made of it.
 */
export const Role = z.enum(['temporary', 'staged', 'masked']);
export type Role = z.infer<typeof Role>;

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

const TAG = {
  run: 'masklake:run',
  source: 'masklake:source',
  role: 'masklake:role',
  created: 'masklake:created',
} as const;

const Ownership = z.object({
  run: RunId,
  source: SourceName,
  role: Role,
  /** ISO 8601. */
  created: z.iso.datetime(),
});
export type Ownership = z.infer<typeof Ownership>;

export function ownTags(
  run: Pick<RunReference, 'id' | 'source'>,
  role: Role,
  now: Date,
): { Key: string; Value: string }[] {
  return [
    { Key: TAG.run, Value: run.id },
    { Key: TAG.source, Value: run.source },
    { Key: TAG.role, Value: role },
    { Key: TAG.created, Value: now.toISOString() },
  ];
}

/** On a server of a run: ours, and whatever tags the configuration gives beside them. Its schema refuses keys of ours. */
export function serverTags(
  run: Pick<RunReference, 'id' | 'source'>,
  role: Role,
  now: Date,
  more: Readonly<Record<string, string>> = {},
): { Key: string; Value: string }[] {
  return [...ownTags(run, role, now), ...Object.entries(more).map(([Key, Value]) => ({ Key, Value }))];
}

/** Put in place of another role by AddTagsToResource: one tag, so that nothing is half a result. */
export function roleTag(role: Role): { Key: string; Value: string } {
  return { Key: TAG.role, Value: role };
}

/** Whose a thing is; undefined unless all four tags are there and well-formed: such a thing is never touched. */
export function ownershipOf(tags: readonly Tag[] | undefined): Ownership | undefined {
  const value = (key: string): string | undefined => tags?.find(({ Key }) => Key === key)?.Value;
  const parsed = Ownership.safeParse({
    run: value(TAG.run),
    source: value(TAG.source),
    role: value(TAG.role),
    created: value(TAG.created),
  });
  return parsed.success ? parsed.data : undefined;
}

/** As `ownershipOf`, of what is only ever temporary and whose age its service knows: two of the tags are enough. */
export function passingOwnershipOf(tags: readonly Tag[], created: Date): Ownership | undefined {
  return ownershipOf([
    ...tags.filter(({ Key }) => Key === TAG.run || Key === TAG.source),
    { Key: TAG.role, Value: 'temporary' },
    { Key: TAG.created, Value: created.toISOString() },
  ]);
}

/** Whether any of our tags is there, well-formed or not: enough to keep a snapshot from being taken for a source's. */
export function isMarked(tags: readonly Tag[] | undefined): boolean {
  return tags?.some(({ Key }) => Key?.startsWith('masklake:')) === true;
}
