// A masked snapshot of RDS into a new server, for a developer. Its evidence is asked first: without it nobody knows what is inside.
import type { RDSClient } from '@aws-sdk/client-rds';
import { RestoreDBClusterFromSnapshotCommand, RestoreDBInstanceFromDBSnapshotCommand } from '@aws-sdk/client-rds';
import { type Blocker, RefusedError } from '../../../core/errors.ts';
import { readEvidence } from '../../../core/report/signature.ts';
import { unless } from './errors.ts';
import { findSnapshot, parseSnapshotArn, type Snapshot } from './snapshots.ts';
import { ownershipOf } from './tags.ts';

export interface MaskedRestore {
  readonly snapshot: Snapshot;
  readonly run: string;
  /** Who may trust the evidence knows this key of the deployment. */
  readonly signedWith: string;
  /** As one would type it. */
  readonly command: string;
}

export interface MaskedRestoreRequest {
  /** ARN or identifier. */
  readonly snapshot: string;
  /** Text of the run's `evidence.json`. */
  readonly evidence: string;
  /** PEM of the key that must have signed; any key when undefined. */
  readonly publicKey?: string | undefined;
  /** Identifier of the new server. */
  readonly name: string;
  /** Isolated from the internet; the default group of the default VPC when undefined. */
  readonly subnetGroup?: string | undefined;
}

/**
 * Looks, and changes nothing.
 * @throws RefusedError when there is no such snapshot, or its evidence is not green, not its own or not genuine
 */
export async function planMaskedRestore(client: RDSClient, request: MaskedRestoreRequest): Promise<MaskedRestore> {
  const { snapshot: id, name } = request;
  const snapshot = await findSnapshot(client, id, parseSnapshotArn(id)?.kind);
  if (snapshot === undefined) throw refused(id, 'there is no such snapshot in this account and region');
  const evidence = readEvidence(request.evidence, request.publicKey);
  if (evidence === undefined) throw refused(id, 'the evidence is damaged, or signed by somebody else');
  if (evidence.verdict.verdict !== 'verified') throw refused(id, 'the evidence is red');
  const masked = evidence.aws?.maskedSnapshot;
  if (masked === undefined || !isOf(snapshot, masked)) throw refused(id, 'the evidence is that of another snapshot');
  const owner = ownershipOf(snapshot.tags);
  if (owner !== undefined && (owner.run !== evidence.run || owner.role !== 'masked'))
    throw refused(id, 'its tags say that it is no masked snapshot of this run');
  const signedWith = keyId(request.evidence);
  return { snapshot, run: evidence.run, signedWith, command: commandOf(snapshot, name, request.subnetGroup) };
}

/** The snapshot of the evidence itself, or a copy that keeps its name in another account or region. */
function isOf({ arn, id }: Snapshot, masked: string): boolean {
  return arn === masked || parseSnapshotArn(masked)?.id === id;
}

function keyId(text: string): string {
  const found: unknown = JSON.parse(text);
  const signature = typeof found === 'object' && found !== null && 'signature' in found ? found.signature : undefined;
  return typeof signature === 'object' && signature !== null && 'keyId' in signature ? String(signature.keyId) : '';
}

function commandOf({ kind, id, arn, engine }: Snapshot, name: string, group: string | undefined): string {
  const subnets = group === undefined ? '' : ` --db-subnet-group-name ${group}`;
  const from = arn.startsWith('arn:') ? arn : id;
  return kind === 'instance'
    ? `aws rds restore-db-instance-from-db-snapshot --db-instance-identifier ${name} --db-snapshot-identifier ${from} --no-publicly-accessible${subnets}`
    : `aws rds restore-db-cluster-from-snapshot --db-cluster-identifier ${name} --engine ${engine} --snapshot-identifier ${from}${subnets}`;
}

/** Starts the restoration: RDS takes its time. A cluster gets no instance by it. */
export async function restoreMasked(
  client: RDSClient,
  { snapshot }: MaskedRestore,
  { name, subnetGroup }: Pick<MaskedRestoreRequest, 'name' | 'subnetGroup'>,
): Promise<void> {
  const common = {
    DeletionProtection: false,
    CopyTagsToSnapshot: true,
    ...(subnetGroup === undefined ? {} : { DBSubnetGroupName: subnetGroup }),
  };
  const request: Promise<unknown> =
    snapshot.kind === 'instance'
      ? client.send(
          new RestoreDBInstanceFromDBSnapshotCommand({
            DBInstanceIdentifier: name,
            DBSnapshotIdentifier: snapshot.arn,
            PubliclyAccessible: false,
            BackupRetentionPeriod: 0,
            ...common,
          }),
        )
      : client.send(
          new RestoreDBClusterFromSnapshotCommand({
            DBClusterIdentifier: name,
            SnapshotIdentifier: snapshot.arn,
            Engine: snapshot.engine,
            ...common,
          }),
        );
  await unless(request, [], 'restore the masked snapshot', snapshot.id);
}

function refused(where: string, message: string): RefusedError {
  const blocker: Blocker = { code: 'MASKED_SNAPSHOT', where, message, paste: '' };
  return new RefusedError([blocker], {
    where,
    hint: `${message}; the evidence of a run lies in the evidence bucket: <source>/<run>/<database>/evidence.json`,
  });
}
