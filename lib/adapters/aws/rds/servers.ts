// An instance, or a cluster with its one instance, as one kind of thing: a database server that a run made or that it was made from.
import type { DBCluster, DBInstance, RDSClient } from '@aws-sdk/client-rds';
import {
  DeleteDBClusterCommand,
  DeleteDBInstanceCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
} from '@aws-sdk/client-rds';
import type { SourceServer } from '../../../config/source.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import { clusterMember } from '../run-reference.ts';
import { awsError, awsErrorName, unless } from './errors.ts';
import { ownershipOf, type Role } from './tags.ts';

export type ServerKind = SourceServer['kind'];
/** `waiting` includes states that this program does not know: they end by themselves, or the run's patience does. */
export type ServerState = 'waiting' | 'ready' | 'failed';

export interface Server {
  readonly kind: ServerKind;
  readonly identifier: string;
  readonly state: ServerState;
  /** RDS's words. */
  readonly status: string;
  /** Undefined for an instance. */
  readonly cluster: DBCluster | undefined;
  /** Of a cluster: its writer, undefined until there is one. */
  readonly instance: DBInstance | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly engine: string;
  readonly engineVersion: string;
  /** A new master password has been asked for and is not yet in force. */
  readonly passwordPending: boolean;
  readonly encrypted: boolean;
  readonly keyArn: string | undefined;
}

const NO_INSTANCE = ['DBInstanceNotFound'];
const NO_CLUSTER = ['DBClusterNotFound'];

/** @returns undefined when there is no such server */
export async function findServer(client: RDSClient, { kind, identifier }: SourceServer): Promise<Server | undefined> {
  if (kind === 'instance') {
    const instance = await findInstance(client, identifier);
    return instance === undefined ? undefined : instanceServer(identifier, instance);
  }
  const cluster = await findCluster(client, identifier);
  if (cluster === undefined) return undefined;
  const writer =
    cluster.DBClusterMembers?.find((member) => member.IsClusterWriter === true)?.DBInstanceIdentifier ??
    clusterMember(identifier);
  return clusterServer(identifier, cluster, await findInstance(client, writer));
}

export async function findInstance(client: RDSClient, identifier: string): Promise<DBInstance | undefined> {
  const request = new DescribeDBInstancesCommand({ DBInstanceIdentifier: identifier });
  return (await unless(client.send(request), NO_INSTANCE, 'describe the instance', identifier))?.DBInstances?.[0];
}

export async function findCluster(client: RDSClient, identifier: string): Promise<DBCluster | undefined> {
  const request = new DescribeDBClustersCommand({ DBClusterIdentifier: identifier });
  return (await unless(client.send(request), NO_CLUSTER, 'describe the cluster', identifier))?.DBClusters?.[0];
}

function instanceServer(identifier: string, instance: DBInstance): Server {
  const status = instance.DBInstanceStatus ?? 'unknown';
  return {
    kind: 'instance',
    identifier,
    state: stateOf(status),
    status,
    cluster: undefined,
    instance,
    host: instance.Endpoint?.Address,
    port: instance.Endpoint?.Port,
    engine: instance.Engine ?? 'unknown',
    engineVersion: instance.EngineVersion ?? 'unknown',
    passwordPending: instance.PendingModifiedValues?.MasterUserPassword !== undefined,
    encrypted: instance.StorageEncrypted === true,
    keyArn: instance.KmsKeyId,
  };
}

function clusterServer(identifier: string, cluster: DBCluster, instance: DBInstance | undefined): Server {
  const statuses = [cluster.Status ?? 'unknown', instance?.DBInstanceStatus ?? 'no instance yet'];
  const states = statuses.map(stateOf);
  return {
    kind: 'cluster',
    identifier,
    state: states.includes('failed') ? 'failed' : states.every((state) => state === 'ready') ? 'ready' : 'waiting',
    status: statuses.join(', instance '),
    cluster,
    instance,
    host: cluster.Endpoint,
    port: cluster.Port,
    engine: cluster.Engine ?? 'unknown',
    engineVersion: cluster.EngineVersion ?? 'unknown',
    passwordPending: cluster.PendingModifiedValues?.MasterUserPassword !== undefined,
    encrypted: cluster.StorageEncrypted === true,
    keyArn: cluster.KmsKeyId,
  };
}

/** `storage-optimization` takes hours and does not keep anyone from using the server. */
export function stateOf(status: string): ServerState {
  if (status === 'available' || status === 'storage-optimization') return 'ready';
  return /fail|incompatible|inaccessible|error|delet|stopp|storage-full|insufficient/.test(status)
    ? 'failed'
    : 'waiting';
}

/**
 * A server that the run already made may be taken up again; another one of the same name never.
 * @throws EnvironmentError when the server's tags do not name this run and role, or RDS gave up on it
 */
export function checkOwn(server: Server, run: string, role: Role): void {
  const owner = ownershipOf((server.cluster ?? server.instance)?.TagList);
  if (owner?.run !== run || owner.role !== role)
    throw new EnvironmentError('there is a database server of this name that the run did not make', {
      where: server.identifier,
      hint: 'delete or rename it, or start the run again with the next attempt',
    });
  if (server.state === 'failed')
    throw new EnvironmentError(`the database server cannot be used: it is ${server.status}`, {
      where: server.identifier,
      hint: 'RDS says why under its events: aws rds describe-events',
    });
}

/**
 * Starts the deletion of an instance, without a last snapshot or backups.
 * @returns whether there was anything left to delete
 */
export async function deleteInstance(client: RDSClient, identifier: string): Promise<boolean> {
  const request = new DeleteDBInstanceCommand({
    DBInstanceIdentifier: identifier,
    SkipFinalSnapshot: true,
    DeleteAutomatedBackups: true,
  });
  return gone(
    client.send(request),
    NO_INSTANCE,
    'InvalidDBInstanceState',
    identifier,
    async () => (await findInstance(client, identifier))?.DBInstanceStatus,
  );
}

/** As `deleteInstance`; the cluster's instances must be gone or going. */
export async function deleteCluster(client: RDSClient, identifier: string): Promise<boolean> {
  const request = new DeleteDBClusterCommand({
    DBClusterIdentifier: identifier,
    SkipFinalSnapshot: true,
    DeleteAutomatedBackups: true,
  });
  return gone(
    client.send(request),
    NO_CLUSTER,
    'InvalidDBClusterState',
    identifier,
    async () => (await findCluster(client, identifier))?.Status,
  );
}

async function gone(
  deletion: Promise<unknown>,
  absent: readonly string[],
  invalidState: string,
  identifier: string,
  status: () => Promise<string | undefined>,
): Promise<boolean> {
  try {
    await deletion;
    return true;
  } catch (error) {
    const name = awsErrorName(error);
    if (absent.includes(name)) return false;
    // a deletion that is under way is refused as a wrong state
    if (name === invalidState && ['deleting', undefined].includes(await status())) return false;
    throw awsError('delete the database server', identifier, error);
  }
}
