// The fresh server that masked rows are loaded into. As with `restore`, every call looks at what there is and does the next thing.
import { CreateDBClusterCommand, CreateDBInstanceCommand } from '@aws-sdk/client-rds';
import { defaultPort } from '../../../config/engine.ts';
import type { Source } from '../../../config/source.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { ExportManifest } from '../export-manifest.ts';
import { manifestKey, sourceKey, stagedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { checkSettings } from './check-settings.ts';
import type { CopyPorts } from './copy-snapshot.ts';
import { refusal, unless } from './errors.ts';
import { lastingGroup, withLoadingGroup } from './loading-group.ts';
import { addressOf, documentOf, type PollStatus, sourceFacts, sourceServer } from './restore.ts';
import { type StagedServer, TemporarySource } from './server-documents.ts';
import { defined, type Network, UNKNOWN_SOURCE } from './server-facts.ts';
import { addressSecret, ensureSecret, type SecretPlace } from './server-secret.ts';
import { checkOwn, findServer, type Server } from './servers.ts';
import { type StageRequest, stagedCluster, stagedInstance, stagedMember } from './stage-requests.ts';

export interface StagePorts extends SecretPlace, Pick<CopyPorts, 'rds' | 'accountOf'> {
  readonly runs: ObjectStore;
  readonly network: Network;
  /** Customer-managed key of masked databases. */
  readonly databaseKeyArn: string;
}

const MASTER = 'masklake';
const ALREADY = ['DBInstanceAlreadyExists', 'DBClusterAlreadyExists'];

/** @returns `ready` when the server can be connected to with the secret `staged`, and `staged.json` says where it is */
export async function advanceStage(ports: StagePorts, run: RunReference, source: Source): Promise<PollStatus> {
  if ((await ports.runs.findJson(stagedKey(run.id))) !== undefined) return 'ready';
  const server = await findServer(ports.rds, { kind: run.snapshotKind, identifier: run.staged });
  if (server === undefined) {
    await startStage(ports, run, source);
    return 'waiting';
  }
  checkOwn(server, run.id, 'staged');
  if (server.kind === 'cluster' && server.instance === undefined) {
    const request = await requestOf(ports, run, source);
    if (request === undefined) return 'waiting';
    const input = stagedMember(request);
    const names = [...ALREADY, 'InvalidDBClusterState'];
    await unless(
      ports.rds.send(new CreateDBInstanceCommand(input)),
      names,
      'add an instance to the cluster',
      run.staged,
    );
    return 'waiting';
  }
  if (server.state === 'waiting') return 'waiting';
  checkPrivate(server, ports.databaseKeyArn);
  await addressSecret(ports, run.id, 'staged', addressOf(server));
  const { parameterGroup: own, ...facts } = documentOf(server);
  const parameterGroup = await lastingGroup(ports.runs, run.id, own);
  const document: StagedServer = { ...facts, ...defined({ parameterGroup }), keyArn: ports.databaseKeyArn };
  await ports.runs.createJson(stagedKey(run.id), document);
  return 'ready';
}

async function startStage(ports: StagePorts, run: RunReference, source: Source): Promise<void> {
  checkSettings(run, source);
  const request = await requestOf(ports, run, source);
  if (request === undefined) return;
  const created: Promise<unknown> =
    run.snapshotKind === 'instance'
      ? ports.rds.send(new CreateDBInstanceCommand(stagedInstance(request)))
      : ports.rds.send(new CreateDBClusterCommand(stagedCluster(request)));
  await unless(created, ALREADY, 'create the fresh database server', run.staged);
}

/** @returns undefined when something that the server needs is not ready */
async function requestOf(ports: StagePorts, run: RunReference, source: Source): Promise<StageRequest | undefined> {
  const { engine, engineVersion, facts } = await modelOf(ports, run, source);
  const settings = source.staged;
  const port = settings.port ?? facts.port ?? defaultPort(source.engine);
  const login = await ensureSecret(ports, run, 'staged', { username: MASTER, host: '', port });
  return withLoadingGroup(ports, {
    run,
    settings,
    facts,
    engine,
    engineVersion,
    network: ports.network,
    keyArn: ports.databaseKeyArn,
    login,
    now: ports.now(),
  });
}

/**
 * What the fresh server is modelled on: the temporary server, whose settings may be overrides, over the source as it is now. An export that
 * somebody else made becomes a plain instance, which can take over nothing of an Aurora cluster but its port.
 */
async function modelOf(
  ports: StagePorts,
  run: RunReference,
  source: Source,
): Promise<Pick<StageRequest, 'engine' | 'engineVersion' | 'facts'>> {
  const server = await sourceServer(ports, source);
  const facts = sourceFacts(server, source);
  if (run.from === 'export') {
    const { engineVersion } = ExportManifest.parse(await ports.runs.readJson(manifestKey(run.id)));
    const aurora = server?.engine.startsWith('aurora') === true;
    // an instance of the kind of database has the kind's own name
    return { engine: source.engine, engineVersion, facts: aurora ? { ...UNKNOWN_SOURCE, port: facts.port } : facts };
  }
  const temporary = TemporarySource.parse(await ports.runs.readJson(sourceKey(run.id)));
  const { engine, engineVersion, instanceClass, parameterGroup, clusterParameterGroup, port } = temporary;
  const { allocatedStorage, storageType, iops, storageThroughput, serverlessV2 } = temporary;
  const restored = { instanceClass, parameterGroup, clusterParameterGroup, port, serverlessV2 };
  return {
    engine,
    engineVersion,
    facts: { ...facts, ...restored, allocatedStorage, storageType, iops, storageThroughput },
  };
}

/** @throws RefusedError unless the storage is encrypted under our key and the server has no public address */
export function checkPrivate(server: Server, keyArn: string): void {
  if (!server.encrypted || server.keyArn !== keyArn)
    throw refusal(
      'STAGED_KEY',
      server.identifier,
      'the storage of the fresh server is not encrypted under the deployment’s own key',
      'deploy again, then start the run with the next attempt',
    );
  if (server.instance?.PubliclyAccessible === true)
    throw refusal(
      'STAGED_PUBLIC',
      server.identifier,
      'the fresh server can be reached from the internet',
      'look who changed it, then start the run with the next attempt',
    );
}
