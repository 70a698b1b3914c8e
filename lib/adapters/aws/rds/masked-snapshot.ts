// Step `snapshot` on AWS: the masked snapshot of the staged server, encrypted under our key, shared with nobody.
import type { RDSClient } from '@aws-sdk/client-rds';
import { CreateDBClusterSnapshotCommand, CreateDBSnapshotCommand } from '@aws-sdk/client-rds';
import { EnvironmentError } from '../../../core/errors.ts';
import type { RunReference } from '../run-reference.ts';
import { refusal, unless } from './errors.ts';
import type { PollStatus } from './restore.ts';
import { checkOwn, findServer } from './servers.ts';
import { findSnapshot, type Snapshot, sharedWith } from './snapshots.ts';
import { checkPrivate } from './stage.ts';
import { ownershipOf, ownTags } from './tags.ts';

export interface MaskedSnapshotPorts {
  readonly rds: RDSClient;
  /** Customer-managed key of masked databases. */
  readonly databaseKeyArn: string;
  readonly now: () => Date;
}

/** @returns `ready` when the snapshot is available, ours, private and under our key */
export async function advanceSnapshot(ports: MaskedSnapshotPorts, run: RunReference): Promise<PollStatus> {
  const snapshot = await findSnapshot(ports.rds, run.maskedSnapshot, run.snapshotKind);
  if (snapshot === undefined) {
    await startSnapshot(ports, run);
    return 'waiting';
  }
  const owner = ownershipOf(snapshot.tags);
  if (owner?.run !== run.id || owner.role !== 'masked')
    throw new EnvironmentError('there is a snapshot of this name that the run did not make', {
      where: run.maskedSnapshot,
      hint: 'delete or rename it, or start the run again with the next attempt',
    });
  if (/fail|delet|incompatible/.test(snapshot.status))
    throw new EnvironmentError(`the masked snapshot cannot be used: it is ${snapshot.status}`, {
      where: run.maskedSnapshot,
    });
  if (snapshot.status !== 'available') return 'waiting';
  await checkSnapshot(ports, snapshot);
  return 'ready';
}

async function startSnapshot(ports: MaskedSnapshotPorts, run: RunReference): Promise<void> {
  const server = await findServer(ports.rds, { kind: run.snapshotKind, identifier: run.staged });
  if (server === undefined)
    throw new EnvironmentError('the fresh database server does not exist any more', { where: run.staged });
  checkOwn(server, run.id, 'staged');
  checkPrivate(server, ports.databaseKeyArn);
  // a server that is busy, e.g. being backed up, is asked again
  if (server.state === 'waiting') return;
  const Tags = ownTags(run, 'masked', ports.now());
  const created: Promise<unknown> =
    run.snapshotKind === 'instance'
      ? ports.rds.send(
          new CreateDBSnapshotCommand({
            DBSnapshotIdentifier: run.maskedSnapshot,
            DBInstanceIdentifier: run.staged,
            Tags,
          }),
        )
      : ports.rds.send(
          new CreateDBClusterSnapshotCommand({
            DBClusterSnapshotIdentifier: run.maskedSnapshot,
            DBClusterIdentifier: run.staged,
            Tags,
          }),
        );
  const names = ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'];
  await unless(created, names, 'take the masked snapshot', run.staged);
}

/** @throws RefusedError when the snapshot is open to somebody, or could not be shared under our own key */
async function checkSnapshot({ rds, databaseKeyArn }: MaskedSnapshotPorts, snapshot: Snapshot): Promise<void> {
  if (!snapshot.encrypted || snapshot.keyArn !== databaseKeyArn)
    throw refusal(
      'SNAPSHOT_KEY',
      snapshot.id,
      'the masked snapshot is not encrypted under the deployment’s own key',
      'deploy again, then start the run with the next attempt',
    );
  const accounts = await sharedWith(rds, snapshot.kind, snapshot.id);
  if (accounts.length > 0)
    throw refusal(
      'SNAPSHOT_SHARED',
      snapshot.id,
      `the masked snapshot is shared with ${accounts.length} accounts before the run has sealed it`,
      'find out who shared it; start the run with the next attempt',
    );
}
