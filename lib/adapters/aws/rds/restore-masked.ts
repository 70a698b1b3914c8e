// A masked snapshot of RDS into a new server, for a developer. Its evidence is asked first: without it nobody knows what is inside.
import type { RDSClient } from '@aws-sdk/client-rds';
import { RestoreDBClusterFromSnapshotCommand, RestoreDBInstanceFromDBSnapshotCommand } from '@aws-sdk/client-rds';
import { type Blocker, EnvironmentError, RefusedError, UsageError } from '../../../core/errors.ts';
import { readEvidence } from '../../../core/report/signature.ts';
import { clientErrorHint } from '../client-errors.ts';
import { clusterMember } from '../run-reference.ts';
import { awsErrorName } from './errors.ts';
import { findInstance, findServer } from './servers.ts';
import { findSnapshot, parseSnapshotArn, type Snapshot } from './snapshots.ts';
import { ownershipOf } from './tags.ts';

export interface MaskedRestore {
  readonly snapshot: Snapshot;
  readonly run: string;
  /** Database that the evidence is about: one to connect to. */
  readonly database: string;
  /** Who may trust the evidence knows this key of the deployment. */
  readonly signedWith: string;
  /** As one would type them. */
  readonly commands: readonly string[];
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
  /** Of the new server; that of the masked one when undefined, which only an instance's snapshot knows. */
  readonly instanceClass?: string | undefined;
}

type Wanted = Pick<MaskedRestoreRequest, 'name' | 'subnetGroup' | 'instanceClass'>;

/**
 * Told apart by it from what a run made: without tags of its own, RDS gives a restored instance those of the server that the snapshot was
 * taken of, and the sweeper would take it for a run's.
 */
const TAG = 'masklake:restored-from';

/**
 * Looks, and changes nothing.
 * @throws RefusedError when there is no such snapshot, or its evidence is not green, not its own or not genuine @throws UsageError when there
 * is a server of this name, or a cluster's instance would have no class
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
  if (snapshot.kind === 'cluster' && request.instanceClass === undefined)
    throw new UsageError('it is the snapshot of a cluster, of which RDS makes a cluster without a server', {
      where: id,
      hint: 'add --instance-class CLASS, for example db.t4g.medium: a server of it is added then',
    });
  if ((await findServer(client, { kind: snapshot.kind, identifier: name })) !== undefined) throw taken(name);
  const member = clusterMember(name);
  if (snapshot.kind === 'cluster' && (await findInstance(client, member)) !== undefined) throw taken(member);
  const signedWith = keyId(request.evidence);
  const { run, source } = evidence;
  return { snapshot, run, database: source.database, signedWith, commands: commandsOf(snapshot, run, request) };
}

function taken(name: string): UsageError {
  return new UsageError('there is a database server of this name already', {
    where: name,
    hint: 'choose another name with --as, or delete that server',
  });
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

function commandsOf({ kind, id, arn, engine }: Snapshot, run: string, wanted: Wanted): readonly string[] {
  const { name, subnetGroup, instanceClass } = wanted;
  const from = arn.startsWith('arn:') ? arn : id;
  const common = `--tags Key=${TAG},Value=${run}${subnetGroup === undefined ? '' : ` --db-subnet-group-name ${subnetGroup}`}`;
  if (kind === 'instance')
    return [
      `aws rds restore-db-instance-from-db-snapshot --db-instance-identifier ${name} --db-snapshot-identifier ${from} --no-publicly-accessible ${common}${instanceClass === undefined ? '' : ` --db-instance-class ${instanceClass}`}`,
      `aws rds modify-db-instance --db-instance-identifier ${name} --manage-master-user-password --apply-immediately`,
    ];
  return [
    `aws rds restore-db-cluster-from-snapshot --db-cluster-identifier ${name} --engine ${engine} --snapshot-identifier ${from} ${common}`,
    `aws rds create-db-instance --db-instance-identifier ${name}-1 --db-cluster-identifier ${name} --engine ${engine} --db-instance-class ${instanceClass ?? 'CLASS'} --no-publicly-accessible`,
    `aws rds modify-db-cluster --db-cluster-identifier ${name} --manage-master-user-password --apply-immediately`,
  ];
}

/**
 * Starts the restoration: RDS takes its time, see `awaitRestored`, which asks for a new master password: that of the masked server went with
 * its run, and a restoration itself can ask for one of Oracle only.
 * @throws UsageError when somebody has taken the name meanwhile @throws EnvironmentError when RDS does not do it
 */
export async function restoreMasked(
  client: RDSClient,
  { snapshot, run }: MaskedRestore,
  wanted: Wanted,
): Promise<void> {
  const { name, subnetGroup, instanceClass } = wanted;
  const common = {
    DeletionProtection: false,
    CopyTagsToSnapshot: true,
    Tags: [{ Key: TAG, Value: run }],
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
            ...(instanceClass === undefined ? {} : { DBInstanceClass: instanceClass }),
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
  await request.catch((error: unknown) => {
    const code = awsErrorName(error);
    if (/^DB(Instance|Cluster)AlreadyExists$/.test(code)) throw taken(name);
    throw new EnvironmentError(`AWS could not restore the masked snapshot (${code})`, {
      where: snapshot.id,
      hint: HINTS[code] ?? clientErrorHint(error),
    });
  });
}

const NETWORK = 'say which network it is for: --subnet-group NAME; this account may have no default one';
/** What a person meets here; a function of the pipeline would meet it for other reasons. */
const HINTS: Readonly<Record<string, string>> = {
  KMSKeyNotAccessible:
    'these credentials may not use the key of the snapshot; one that is shared by another account is copied under a key of your own first',
  DBSubnetGroupNotFound: NETWORK,
  DBSubnetGroupDoesNotCoverEnoughAZs: NETWORK,
  InvalidSubnet: NETWORK,
  InvalidVPCNetworkState: NETWORK,
  InstanceQuotaExceeded: 'delete servers that are not needed, or raise the quota for DB instances of this region',
};

function refused(where: string, message: string): RefusedError {
  const blocker: Blocker = { code: 'MASKED_SNAPSHOT', where, message, paste: '' };
  return new RefusedError([blocker], {
    where,
    hint: `${message}; the evidence of a run lies in the evidence bucket: <source>/<run>/<database>/evidence.json`,
  });
}
