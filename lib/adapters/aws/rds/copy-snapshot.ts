// A snapshot that cannot be restored as it is gets copied first: one of another account (its key is not ours), or one that is not encrypted.
// The calls are made again and again until the copy is there; each looks first at what there is.
import type { RDSClient } from '@aws-sdk/client-rds';
import {
  CopyDBClusterSnapshotCommand,
  CopyDBSnapshotCommand,
  DeleteDBClusterSnapshotCommand,
  DeleteDBSnapshotCommand,
  ModifyDBClusterSnapshotAttributeCommand,
  ModifyDBSnapshotAttributeCommand,
} from '@aws-sdk/client-rds';
import type { Source } from '../../../config/source.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import { type RunReference, snapshotCopyFor } from '../run-reference.ts';
import { unless } from './errors.ts';
import { findSnapshot, parseSnapshotArn, type Snapshot, type SnapshotKind, sharedWith } from './snapshots.ts';
import { ownershipOf, ownTags } from './tags.ts';

export interface CopyPorts {
  readonly rds: RDSClient;
  readonly accountOf: (source: Source) => Promise<RDSClient>;
  /** Our own account. */
  readonly account: string;
  /** Customer-managed key for copies of raw data. */
  readonly rawKeyArn: string;
  readonly now: () => Date;
}

/**
 * The snapshot that the run restores.
 * @returns undefined while it, or a copy of it, is being made
 * @throws EnvironmentError when it is gone or broken
 */
export async function restorableSnapshot(
  ports: CopyPorts,
  run: RunReference,
  source: Source,
): Promise<Snapshot | undefined> {
  const theirs = source.account !== undefined;
  const owner = await ports.accountOf(source);
  const arn = parseSnapshotArn(run.snapshotId);
  const snapshot = usable(await findSnapshot(owner, arn?.id ?? run.snapshotId, arn?.kind), run.snapshotId);
  if (snapshot === undefined) return undefined;
  // a cluster is encrypted as it is restored
  if (!theirs && (snapshot.encrypted || snapshot.kind === 'cluster')) return snapshot;
  if (!theirs) return copied(ports, run, snapshot.id, snapshot.kind);
  // RDS takes no key where it copies such a snapshot; the cluster is encrypted as it is restored, from what is shared
  if (snapshot.kind === 'cluster' && !snapshot.encrypted) {
    const there = await sharedCopy(ports, owner, run, source, snapshot);
    return there && { ...there, id: there.arn };
  }
  const existing = await findSnapshot(ports.rds, snapshotCopyFor(run.id), snapshot.kind);
  const shared = existing?.status === 'available' ? snapshot : await sharedCopy(ports, owner, run, source, snapshot);
  if (shared === undefined) return undefined;
  const copy = await copied(ports, run, shared.arn, snapshot.kind);
  if (copy !== undefined) await deleteSnapshot(owner, snapshot.kind, snapshotCopyFor(run.id));
  return copy;
}

/** @returns undefined while it is being made */
function usable(snapshot: Snapshot | undefined, id: string): Snapshot | undefined {
  if (snapshot === undefined)
    throw new EnvironmentError('the snapshot does not exist any more', { where: id, hint: 'start with another one' });
  if (/fail|delet|incompatible/.test(snapshot.status))
    throw new EnvironmentError(`the snapshot cannot be used: it is ${snapshot.status}`, {
      where: id,
      hint: 'RDS says why under its events: aws rds describe-events; then start with another snapshot',
    });
  return snapshot.status === 'available' ? snapshot : undefined;
}

/** Our own copy under our own key; made when there is none. */
async function copied(
  ports: CopyPorts,
  run: RunReference,
  from: string,
  kind: SnapshotKind,
): Promise<Snapshot | undefined> {
  return copyOf(ports.rds, run, { from, kind, keyArn: ports.rawKeyArn, now: ports.now() });
}

/** The other account's own manual copy, which can be shared as an automated snapshot cannot, shared with us. */
async function sharedCopy(
  ports: CopyPorts,
  owner: RDSClient,
  run: RunReference,
  source: Source,
  snapshot: Snapshot,
): Promise<Snapshot | undefined> {
  if (snapshot.encrypted && source.snapshotKeyArn === undefined)
    throw new EnvironmentError('an encrypted snapshot of another account needs a customer-managed key to be shared', {
      where: snapshot.arn,
      hint: 'set snapshotKeyArn to a key of that account which this account may use; aws/rds cannot be shared',
    });
  const keyArn = snapshot.encrypted ? source.snapshotKeyArn : undefined;
  const { kind } = snapshot;
  const copy = await copyOf(owner, run, { from: snapshot.id, kind, keyArn, now: ports.now() });
  if (copy === undefined) return undefined;
  if ((await sharedWith(owner, kind, copy.id)).includes(ports.account)) return copy;
  const share = { AttributeName: 'restore', ValuesToAdd: [ports.account] };
  const request =
    kind === 'instance'
      ? owner.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: copy.id, ...share }))
      : owner.send(new ModifyDBClusterSnapshotAttributeCommand({ DBClusterSnapshotIdentifier: copy.id, ...share }));
  await unless<unknown>(request, [], 'share the copy with this account', copy.arn);
  return copy;
}

interface Copy {
  readonly from: string;
  readonly kind: SnapshotKind;
  readonly keyArn: string | undefined;
  readonly now: Date;
}

const ALREADY = ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'];

async function copyOf(
  client: RDSClient,
  run: RunReference,
  { from, kind, keyArn, now }: Copy,
): Promise<Snapshot | undefined> {
  const target = snapshotCopyFor(run.id);
  const existing = await findSnapshot(client, target, kind);
  if (existing !== undefined) {
    if (ownershipOf(existing.tags)?.run !== run.id) throw foreignSnapshot(target);
    return usable(existing, target);
  }
  const common = {
    CopyTags: false,
    Tags: ownTags(run, 'temporary', now),
    ...(keyArn === undefined ? {} : { KmsKeyId: keyArn }),
  };
  const request =
    kind === 'instance'
      ? client.send(
          new CopyDBSnapshotCommand({
            SourceDBSnapshotIdentifier: from,
            TargetDBSnapshotIdentifier: target,
            ...common,
          }),
        )
      : client.send(
          new CopyDBClusterSnapshotCommand({
            SourceDBClusterSnapshotIdentifier: from,
            TargetDBClusterSnapshotIdentifier: target,
            ...common,
          }),
        );
  await unless<unknown>(request, ALREADY, 'copy the snapshot', from);
  return undefined;
}

/** A snapshot that goes by a name of the run's, and has not its tags: it is not touched. */
export function foreignSnapshot(where: string): EnvironmentError {
  return new EnvironmentError('there is a snapshot of this name that the run did not make', {
    where,
    hint: 'look whose it is (aws rds describe-db-snapshots); rename or delete it, then try again',
  });
}

/** Deletes a manual snapshot. @returns whether there was one */
export async function deleteSnapshot(client: RDSClient, kind: SnapshotKind, id: string): Promise<boolean> {
  const absent = ['DBSnapshotNotFound', 'DBClusterSnapshotNotFound'];
  const request: Promise<unknown> =
    kind === 'instance'
      ? client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: id }))
      : client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
  try {
    return (await unless(request, absent, 'delete the snapshot', id)) !== undefined;
  } catch (error) {
    const left = await findSnapshot(client, id, kind);
    if (left === undefined || left.status === 'deleting') return false;
    throw error;
  }
}
