// The server that is kept as a result: restored from the sealed masked snapshot, never the staged server itself, which could be written to
// until its snapshot was taken. Every call looks at what there is and does the next thing.
import {
  AddTagsToResourceCommand,
  ModifyDBInstanceCommand,
  paginateDescribeDBInstances,
  type RDSClient,
  RestoreDBInstanceFromDBSnapshotCommand,
  type RestoreDBInstanceFromDBSnapshotCommandInput,
} from '@aws-sdk/client-rds';
import type { Share } from '../../../config/share.ts';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import { resultInstanceFor } from '../../../core/model/run-id.ts';
import { awsError, awsErrorName, refusal, unless } from '../rds/errors.ts';
import { addressOf, type PollStatus } from '../rds/restore.ts';
import { StagedServer } from '../rds/server-documents.ts';
import { defined, type Network } from '../rds/server-facts.ts';
import { addressNamedSecret, ensureNamedSecret, type SecretPlace } from '../rds/server-secret.ts';
import { checkOwn, findServer, type Server } from '../rds/servers.ts';
import { ownershipOf, ownTags, roleTag, type Tag } from '../rds/tags.ts';
import { sharedKey, stagedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { beyondNewest } from './beyond-newest.ts';
import { type GatePorts, shareable } from './gate.ts';
import { removeResult, SECRET_TAG } from './remove-result.ts';
import { Shared } from './share-run.ts';

export interface KeepPorts extends GatePorts, Pick<SecretPlace, 'secrets' | 'now'> {
  readonly network: Network;
}

type Place = NonNullable<Shared['instance']>;

/**
 * @param share as configured; `instance` must be set
 * @returns `ready` when the server can be connected to with the secret that `shared.json` names, and its tags call it a result; older servers
 * of the source are gone then. Whatever stops the run before leaves a server that the clean-up and the sweeper take for unfinished
 * @throws RefusedError when anything speaks against sharing, or the server is not private
 */
export async function advanceResult(
  ports: KeepPorts,
  run: RunReference,
  share: Share | undefined,
): Promise<PollStatus> {
  const place = Shared.parse(await ports.runs.readJson(sharedKey(run.id))).instance;
  if (share?.instance === undefined || place === undefined)
    throw new InternalError('the source does not keep a server, or `share` has not said so');
  const { identifier, secret } = place;
  const server = await findServer(ports.rds, { kind: 'instance', identifier });
  if (server === undefined) {
    const { snapshot } = await shareable(ports, run, share);
    const request = await requestFor(ports, run, share.instance, { ...place, snapshot: snapshot.id });
    const started = ports.rds.send(new RestoreDBInstanceFromDBSnapshotCommand(request));
    await unless(started, ['DBInstanceAlreadyExists'], 'restore the masked snapshot', identifier);
    return 'waiting';
  }
  const isResult = ownershipOf(server.instance?.TagList)?.role === 'masked';
  checkOwn(server, run.id, isResult ? 'masked' : 'staged');
  if (server.state === 'waiting' || server.passwordPending) return 'waiting';
  checkPrivate(server, ports.databaseKeyArn);
  const address = addressOf(server);
  const username = server.instance?.MasterUsername;
  if (username === undefined)
    throw new EnvironmentError('RDS does not say who the master user is', { where: identifier });
  // the address is written into the secret once its password has been asked for
  const without = { username, host: '', port: address.port };
  // who reads masked databases may use their key, and not that of the pipeline's own secrets
  const secretPlace = { secrets: ports.secrets, secretsKeyArn: ports.databaseKeyArn, now: ports.now };
  const login = await ensureNamedSecret(secretPlace, run, { name: secret, role: 'masked' }, without);
  if (login.host === '') {
    if (await setPassword(ports.rds, identifier, login.password))
      await addressNamedSecret(secretPlace, secret, address);
    return 'waiting';
  }
  if (!isResult) await becomeResult(ports.rds, server);
  await deleteOlderResults(ports, run, share.keepLast);
  return 'ready';
}

/** RDS takes nothing over from the tags of the staged server, and makes no snapshots of this one by itself. */
async function requestFor(
  { runs, network, now }: KeepPorts,
  run: RunReference,
  settings: NonNullable<Share['instance']>,
  { identifier, secret, snapshot }: Place & { readonly snapshot: string },
): Promise<RestoreDBInstanceFromDBSnapshotCommandInput> {
  const { parameterGroup, port } = StagedServer.parse(await runs.readJson(stagedKey(run.id)));
  return {
    DBInstanceIdentifier: identifier,
    DBSnapshotIdentifier: snapshot,
    DBInstanceClass: settings.instanceClass,
    DBSubnetGroupName: settings.subnetGroup ?? network.subnetGroup,
    VpcSecurityGroupIds: [...(settings.securityGroups ?? [network.securityGroup])],
    PubliclyAccessible: false,
    MultiAZ: false,
    DeletionProtection: false,
    CopyTagsToSnapshot: false,
    BackupRetentionPeriod: 0,
    Port: port,
    ...defined({ DBParameterGroupName: parameterGroup }),
    Tags: [...ownTags(run, 'staged', now()), { Key: SECRET_TAG, Value: secret }],
  };
}

/** Whoever knows the staged server's password shall not get in. @returns false while RDS is not ready for it: the next call asks again */
async function setPassword(client: RDSClient, identifier: string, password: string): Promise<boolean> {
  const change = { MasterUserPassword: password, ApplyImmediately: true };
  try {
    await client.send(new ModifyDBInstanceCommand({ DBInstanceIdentifier: identifier, ...change }));
    return true;
  } catch (error) {
    if (awsErrorName(error) === 'InvalidDBInstanceState') return false;
    throw awsError('set the master password', identifier, error);
  }
}

/** From now on it stays: nothing but a newer one, a revocation or a person takes it away. */
async function becomeResult(client: RDSClient, { identifier, instance }: Server): Promise<void> {
  const tagged = client.send(
    new AddTagsToResourceCommand({ ResourceName: instance?.DBInstanceArn, Tags: [roleTag('masked')] }),
  );
  await unless(tagged, [], 'mark the server as a result', identifier);
}

function checkPrivate({ encrypted, keyArn, identifier, instance }: Server, expected: string): void {
  if (!encrypted || keyArn !== expected)
    throw refusal(
      'RESULT_KEY',
      identifier,
      'the storage of the server that is kept is not encrypted under the deployment’s own key',
      'deploy again, then start the run with the next attempt',
    );
  if (instance?.PubliclyAccessible === true)
    throw refusal(
      'RESULT_PUBLIC',
      identifier,
      'the server that is kept can be reached from the internet',
      'look who changed it, then start the run with the next attempt',
    );
}

interface Kept {
  readonly run: string;
  /** ISO 8601. */
  readonly created: string;
  readonly place: Place;
}

/** @param last servers of the source that stay, this run's among them */
async function deleteOlderResults(ports: KeepPorts, run: RunReference, last: number): Promise<void> {
  const others = (await resultsOf(ports.rds, run.source)).filter((each) => each.run !== run.id);
  for (const each of beyondNewest(others, last - 1)) await removeResult(ports, each.run, each.place);
}

/** By their tags and the name that follows from them: whatever else is called alike is not touched. */
async function resultsOf(client: RDSClient, source: string): Promise<readonly Kept[]> {
  const found: Kept[] = [];
  const note = (identifier: string | undefined, tags: readonly Tag[] | undefined): void => {
    const owner = ownershipOf(tags);
    const secret = tags?.find(({ Key }) => Key === SECRET_TAG)?.Value;
    if (owner?.source !== source || owner.role !== 'masked') return;
    if (identifier !== resultInstanceFor(owner.run) || secret?.endsWith(`/result-${owner.run}`) !== true) return;
    found.push({ run: owner.run, created: owner.created, place: { identifier, secret } });
  };
  try {
    for await (const { DBInstances = [] } of paginateDescribeDBInstances({ client }, {})) {
      // deletion protection is how somebody keeps one for longer
      const others = DBInstances.filter((each) => each.DBInstanceStatus !== 'deleting' && !each.DeletionProtection);
      for (const each of others) note(each.DBInstanceIdentifier, each.TagList);
    }
  } catch (error) {
    throw awsError('list the database servers that are kept', source, error);
  }
  return found;
}
