// Nobody but this account may restore or copy a snapshot any more. What was copied before cannot be recalled.
import type { RDSClient } from '@aws-sdk/client-rds';
import { ModifyDBClusterSnapshotAttributeCommand, ModifyDBSnapshotAttributeCommand } from '@aws-sdk/client-rds';
import { unless } from '../rds/errors.ts';
import type { Snapshot } from '../rds/snapshots.ts';

/** @param accounts that it is shared with; `all` when it is public */
export async function unshare(client: RDSClient, { kind, id }: Snapshot, accounts: readonly string[]): Promise<void> {
  if (accounts.length === 0) return;
  const change = { AttributeName: 'restore', ValuesToRemove: [...accounts] };
  const request: Promise<unknown> =
    kind === 'instance'
      ? client.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: id, ...change }))
      : client.send(new ModifyDBClusterSnapshotAttributeCommand({ DBClusterSnapshotIdentifier: id, ...change }));
  await unless(request, [], 'end the sharing of the masked snapshot', id);
}
