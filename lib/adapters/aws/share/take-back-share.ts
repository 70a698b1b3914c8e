// The compensation of `share`: a run that fails shares nothing, however far sharing had come. Repeated, it comes to the same end.
import type { RDSClient } from '@aws-sdk/client-rds';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { findSnapshot, sharedWith } from '../rds/snapshots.ts';
import { ownershipOf } from '../rds/tags.ts';
import { sharedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { removeResult } from './remove-result.ts';
import { Shared } from './share-run.ts';
import { unshare } from './unshare.ts';

export interface TakeBackPorts {
  readonly rds: RDSClient;
  readonly secrets: SecretsManagerClient;
  readonly runs: ObjectStore;
  /** Removes what tells of the run in the account that it was shared with. */
  readonly removeDocument: (shared: Shared) => Promise<void>;
}

/** @returns accounts that could restore the snapshot until now */
export async function takeBackShare(ports: TakeBackPorts, run: RunReference): Promise<{ readonly unshared: number }> {
  const snapshot = await findSnapshot(ports.rds, run.maskedSnapshot, run.snapshotKind);
  const ours = snapshot !== undefined && ownershipOf(snapshot.tags)?.run === run.id ? snapshot : undefined;
  const accounts = ours === undefined ? [] : await sharedWith(ports.rds, ours.kind, ours.id);
  if (ours !== undefined) await unshare(ports.rds, ours, accounts);
  const found = await ports.runs.findJson(sharedKey(run.id));
  if (found !== undefined) {
    const shared = Shared.parse(found);
    await ports.removeDocument(shared);
    if (shared.instance !== undefined) await removeResult(ports, run.id, shared.instance);
  }
  return { unshared: accounts.length };
}
