// Step `restore` on AWS: from the snapshot to a private server with a new master password. Every call looks at what there is and does the next
// thing: a call that is repeated, or comes after a crash, goes on where the last one stopped.
import {
  CreateDBInstanceCommand,
  ModifyDBClusterCommand,
  ModifyDBInstanceCommand,
  RestoreDBClusterFromSnapshotCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import { type Source, serverOf } from '../../../config/source.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { passwordSetKey, sourceKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { checkSettings } from './check-settings.ts';
import { type CopyPorts, restorableSnapshot } from './copy-snapshot.ts';
import { awsError, awsErrorName, unless } from './errors.ts';
import { clusterFromSnapshot, instanceFromSnapshot, memberOfCluster } from './restore-requests.ts';
import { TemporarySource } from './server-documents.ts';
import { defined, factsOf, type Network, type SourceFacts } from './server-facts.ts';
import { ensureSecret, type SecretPlace } from './server-secret.ts';
import { checkOwn, findServer, type Server } from './servers.ts';

export type PollStatus = 'waiting' | 'ready';

export interface RestorePorts extends CopyPorts, SecretPlace {
  readonly runs: ObjectStore;
  readonly network: Network;
}

/** @returns `ready` when the server can be connected to with the secret `source`, and `source.json` says where it is */
export async function advanceRestore(ports: RestorePorts, run: RunReference, source: Source): Promise<PollStatus> {
  if ((await ports.runs.findJson(sourceKey(run.id))) !== undefined) return 'ready';
  const server = await findServer(ports.rds, { kind: run.snapshotKind, identifier: run.instance });
  if (server === undefined) {
    await startRestore(ports, run, source);
    return 'waiting';
  }
  checkOwn(server, run.id, 'temporary');
  if (server.kind === 'cluster' && server.instance === undefined) {
    await addMember(ports, run, source, server);
    return 'waiting';
  }
  if (server.state === 'waiting' || server.passwordPending) return 'waiting';
  if ((await ports.runs.findJson(passwordSetKey(run.id))) === undefined) {
    await setPassword(ports, run, server);
    return 'waiting';
  }
  await ports.runs.createJson(sourceKey(run.id), documentOf(server));
  return 'ready';
}

const ALREADY = ['DBInstanceAlreadyExists', 'DBClusterAlreadyExists'];

/** Asks for the restore once the snapshot can be restored. A server of this name that comes between is looked at by the next call. */
async function startRestore(ports: RestorePorts, run: RunReference, source: Source): Promise<void> {
  checkSettings(run, source);
  const snapshot = await restorableSnapshot(ports, run, source);
  if (snapshot === undefined) return;
  const request = {
    run,
    snapshot,
    settings: source.restore,
    facts: sourceFacts(await sourceServer(ports, source), source),
    network: ports.network,
    keyArn: ports.rawKeyArn,
    now: ports.now(),
  };
  const restored: Promise<unknown> =
    run.snapshotKind === 'instance'
      ? ports.rds.send(new RestoreDBInstanceFromDBSnapshotCommand(instanceFromSnapshot(request)))
      : ports.rds.send(new RestoreDBClusterFromSnapshotCommand(clusterFromSnapshot(request)));
  await unless(restored, ALREADY, 'restore the snapshot', snapshot.id);
}

/** The source as it is now; undefined when it has been deleted. */
export async function sourceServer(ports: Pick<CopyPorts, 'accountOf'>, source: Source): Promise<Server | undefined> {
  return findServer(await ports.accountOf(source), serverOf(source));
}

/** How it is configured. */
export function sourceFacts(server: Server | undefined, source: Source): SourceFacts {
  return factsOf(server, source.account === undefined);
}

async function addMember(ports: RestorePorts, run: RunReference, source: Source, cluster: Server): Promise<void> {
  const facts = sourceFacts(await sourceServer(ports, source), source);
  const { network } = ports;
  const settings = source.restore;
  const input = memberOfCluster({ run, settings, facts, network, engine: cluster.engine, now: ports.now() });
  const doing = 'add an instance to the restored cluster';
  // a cluster takes an instance while it is being made, or says that it does not yet
  await unless(
    ports.rds.send(new CreateDBInstanceCommand(input)),
    [...ALREADY, 'InvalidDBClusterState'],
    doing,
    run.instance,
  );
}

/**
 * Nobody knows the restored password here, and nobody who knows it shall get in. RDS cannot keep it in a secret of its own: DMS reads host
 * and port from the secret, and those of RDS have neither.
 */
async function setPassword(ports: RestorePorts, run: RunReference, server: Server): Promise<void> {
  const username = server.cluster?.MasterUsername ?? server.instance?.MasterUsername;
  const { host, port } = addressOf(server);
  if (username === undefined)
    throw new EnvironmentError('RDS does not say who the master user is', { where: run.instance });
  const { password } = await ensureSecret(ports, run, 'source', { username, host, port });
  const change = { MasterUserPassword: password, ApplyImmediately: true };
  const request: Promise<unknown> =
    server.kind === 'instance'
      ? ports.rds.send(new ModifyDBInstanceCommand({ DBInstanceIdentifier: run.instance, ...change }))
      : ports.rds.send(new ModifyDBClusterCommand({ DBClusterIdentifier: run.instance, ...change }));
  try {
    await request;
  } catch (error) {
    // it is being changed already, or RDS is not ready for it: the next call asks again, for the same password
    if (['InvalidDBInstanceState', 'InvalidDBClusterState'].includes(awsErrorName(error))) return;
    throw awsError('set the master password', run.instance, error);
  }
  await ports.runs.createJson(passwordSetKey(run.id), { at: ports.now().toISOString() });
}

/** @throws EnvironmentError when a server that is available has no address */
export function addressOf({ host, port, identifier }: Server): { readonly host: string; readonly port: number } {
  if (host === undefined || port === undefined)
    throw new EnvironmentError('the database server is available and has no address', { where: identifier });
  return { host, port };
}

/** What the run's documents say about a server of its own. */
export function documentOf(server: Server): TemporarySource {
  const { instance } = server;
  const facts = factsOf(server, true);
  return TemporarySource.parse({
    kind: server.kind,
    identifier: server.identifier,
    engine: server.engine,
    engineVersion: server.engineVersion,
    instanceClass: instance?.DBInstanceClass,
    ...addressOf(server),
    ...defined({
      parameterGroup: facts.parameterGroup,
      clusterParameterGroup: facts.clusterParameterGroup,
      allocatedStorage: facts.allocatedStorage,
      storageType: facts.storageType,
      iops: facts.iops,
      storageThroughput: facts.storageThroughput,
      serverlessV2: facts.serverlessV2,
    }),
  });
}
