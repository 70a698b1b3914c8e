// The account that uses the masked snapshot: results, a secret and, where asked for, a copy of its own are put there with a role of that
// account. Its people need nothing from this one.
import { CopyDBClusterSnapshotCommand, CopyDBSnapshotCommand, RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Share } from '../../../config/share.ts';
import { InternalError } from '../../../core/errors.ts';
import { assumeRole } from '../assume-role.ts';
import { unless } from '../rds/errors.ts';
import type { ServerSecret } from '../rds/server-documents.ts';
import type { RunReference } from '../run-reference.ts';
import { s3ObjectStore } from '../s3-object-store.ts';
import { copyTags, deleteOlderCopies } from './keep-copies.ts';
import type { Shared } from './share-run.ts';

export interface TargetAccount {
  /** Where `put` puts it; known before it does. */
  readonly place: NonNullable<Shared['results']>;
  put(shared: Shared): Promise<void>;
}

export interface TargetParts {
  readonly sts: STSClient;
  readonly region: string;
  /** Master login of the server that the snapshot was taken of: who restores it logs in with it until he sets another. */
  readonly login: () => Promise<ServerSecret>;
}

/** @throws EnvironmentError when the role cannot be taken or may not do its part */
export async function targetAccount(
  { sts, region, login }: TargetParts,
  share: Share,
  run: RunReference,
): Promise<TargetAccount> {
  const { results, copyTo } = share;
  if (results === undefined) throw new InternalError('the configuration names no place for results');
  const { roleArn, externalId } = results;
  const credentials = { ...(await assumeRole(sts, { roleArn, externalId, session: `masklake-${run.source}` })) };
  const s3 = s3ObjectStore(new S3Client({ region, credentials }), results.bucket);
  const secrets = new SecretsManagerClient({ region, credentials });
  const key = `${results.prefix}${run.source}/${run.id}.json`;
  const { secretName: secret } = results;
  const copy = copyTo === undefined ? undefined : { run, to: copyTo, region, roleArn };
  return {
    place: {
      roleArn,
      externalId,
      bucket: results.bucket,
      key,
      ...(secret === undefined ? {} : { secret }),
      ...(copy === undefined ? {} : { copy: copyArn(copy) }),
    },
    async put(shared) {
      const rds = copy === undefined ? undefined : new RDSClient({ region: copy.to.region, credentials });
      if (copy !== undefined && rds !== undefined) await copySnapshot(rds, copy, shared);
      if (secret !== undefined) await putSecret(secrets, secret, results.secretKeyArn, await login());
      await s3.writeText(key, `${JSON.stringify(told(shared), null, 1)}\n`);
      if (rds !== undefined) await deleteOlderCopies(rds, run, share.keepLast);
    },
  };
}

/** What the target is told: all but the way in and a server that is kept here, which are this deployment's affair. */
function told({ instance: _instance, ...shared }: Shared): object {
  const { roleArn: _role, externalId: _id, ...results } = shared.results ?? {};
  return { ...shared, results, restore: howToRestore(shared) };
}

/** Commands for a person. A shared encrypted snapshot cannot be restored: without a copy of the target's own it is copied first. */
function howToRestore({ kind, engine, snapshot, results }: Shared): readonly string[] {
  const own = results?.copy;
  const from = own ?? 'NAME';
  if (kind === 'instance')
    return [
      ...(own === undefined
        ? [
            `aws rds copy-db-snapshot --source-db-snapshot-identifier ${snapshot} --target-db-snapshot-identifier NAME --kms-key-id YOUR_KEY`,
          ]
        : []),
      `aws rds restore-db-instance-from-db-snapshot --db-instance-identifier NAME --db-snapshot-identifier ${from}`,
    ];
  return [
    ...(own === undefined
      ? [
          `aws rds copy-db-cluster-snapshot --source-db-cluster-snapshot-identifier ${snapshot} --target-db-cluster-snapshot-identifier NAME --kms-key-id YOUR_KEY`,
        ]
      : []),
    `aws rds restore-db-cluster-from-snapshot --db-cluster-identifier NAME --snapshot-identifier ${from} --engine ${engine}`,
    `aws rds create-db-instance --db-instance-identifier NAME-1 --db-cluster-identifier NAME --engine ${engine} --db-instance-class CLASS`,
  ];
}

async function putSecret(
  client: SecretsManagerClient,
  Name: string,
  KmsKeyId: string | undefined,
  { username, password }: ServerSecret,
): Promise<void> {
  const SecretString = JSON.stringify({ username, password });
  const request = {
    Name,
    SecretString,
    Description: 'Master login of the masked snapshot',
    ...(KmsKeyId === undefined ? {} : { KmsKeyId }),
  };
  const created = await unless(
    client.send(new CreateSecretCommand(request)),
    ['ResourceExistsException'],
    'make the secret in the target account',
    Name,
  );
  if (created !== undefined) return;
  const put = client.send(new PutSecretValueCommand({ SecretId: Name, SecretString }));
  await unless(put, [], 'write the secret in the target account', Name);
}

interface Copy {
  readonly run: RunReference;
  readonly to: NonNullable<Share['copyTo']>;
  readonly region: string;
  readonly roleArn: string;
}

function copyArn({ run, to, roleArn }: Copy): string {
  const [, partition, , , account] = roleArn.split(':');
  const kind = run.snapshotKind === 'instance' ? 'snapshot' : 'cluster-snapshot';
  return `arn:${partition}:rds:${to.region}:${account}:${kind}:${run.maskedSnapshot}`;
}

/** Starts the copy, which takes its time. */
async function copySnapshot(client: RDSClient, { run, to, region }: Copy, shared: Shared): Promise<void> {
  const more = {
    KmsKeyId: to.keyArn,
    CopyTags: false,
    Tags: copyTags(run, new Date(shared.sharedAt)),
    // the SDK signs the request to the other region by it
    ...(to.region === region ? {} : { SourceRegion: region }),
  };
  const request: Promise<unknown> =
    shared.kind === 'instance'
      ? client.send(
          new CopyDBSnapshotCommand({
            SourceDBSnapshotIdentifier: shared.snapshot,
            TargetDBSnapshotIdentifier: run.maskedSnapshot,
            ...more,
          }),
        )
      : client.send(
          new CopyDBClusterSnapshotCommand({
            SourceDBClusterSnapshotIdentifier: shared.snapshot,
            TargetDBClusterSnapshotIdentifier: run.maskedSnapshot,
            ...more,
          }),
        );
  await unless(
    request,
    ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'],
    'copy the snapshot into the target account',
    shared.snapshot,
  );
}

type Way = Pick<TargetParts, 'sts' | 'region'>;
type Put = Pick<Shared, 'results' | 'run'>;

/** Takes back what `put` put, but for a copy: it belongs to the target. */
export async function takeBack(way: Way, shared: Put): Promise<void> {
  await removeDocument(way, shared);
  const { results } = shared;
  if (results?.secret === undefined) return;
  const credentials = await credentialsFor(way, results, shared.run);
  // at once: while it could be recovered the next run could put nothing under its name, and repeating the call would fail
  const request = new DeleteSecretCommand({ SecretId: results.secret, ForceDeleteWithoutRecovery: true });
  const sent = new SecretsManagerClient({ region: way.region, credentials }).send(request);
  await unless(sent, ['ResourceNotFoundException'], 'delete the secret in the target account', results.secret);
}

/** Takes back only the document that tells of the run; the secret may be that of an earlier run. */
export async function removeDocument(way: Way, { results, run }: Put): Promise<void> {
  if (results === undefined) return;
  const credentials = await credentialsFor(way, results, run);
  await s3ObjectStore(new S3Client({ region: way.region, credentials }), results.bucket).remove(results.key);
}

async function credentialsFor(
  { sts }: Way,
  { roleArn, externalId }: { readonly roleArn: string; readonly externalId: string },
  run: string,
) {
  return { ...(await assumeRole(sts, { roleArn, externalId, session: `masklake-${run}` })) };
}
