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
import type { Shared } from './share-run.ts';

export interface TargetAccount {
  /** @returns where it was put */
  put(shared: Shared): Promise<NonNullable<Shared['results']>>;
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
  return {
    async put(shared) {
      const copy =
        copyTo === undefined
          ? undefined
          : await copySnapshot(new RDSClient({ region: copyTo.region, credentials }), {
              run,
              shared,
              copyTo,
              region,
              roleArn,
            });
      const secret = results.secretName;
      if (secret !== undefined) await putSecret(secrets, secret, results.secretKeyArn, await login());
      const key = `${results.prefix}${run.source}/${run.id}.json`;
      const place = {
        roleArn,
        externalId,
        bucket: results.bucket,
        key,
        ...(secret === undefined ? {} : { secret }),
        ...(copy === undefined ? {} : { copy }),
      };
      // the way in is this deployment's affair
      const { roleArn: _role, externalId: _id, ...told } = place;
      const next = { snapshot: copy ?? shared.snapshot, ...(secret === undefined ? {} : { secret }) };
      await s3.writeText(
        key,
        `${JSON.stringify({ ...shared, results: told, restore: howToRestore(shared, next) }, null, 1)}\n`,
      );
      return place;
    },
  };
}

/** A shared encrypted snapshot cannot be restored: it is copied first, under the target's own key. */
function howToRestore({ kind }: Shared, { snapshot }: { readonly snapshot: string }): readonly string[] {
  const [copy, restore, from, to] =
    kind === 'instance'
      ? [
          'copy-db-snapshot',
          'restore-db-instance-from-db-snapshot',
          '--source-db-snapshot-identifier',
          '--target-db-snapshot-identifier',
        ]
      : [
          'copy-db-cluster-snapshot',
          'restore-db-cluster-from-snapshot',
          '--source-db-cluster-snapshot-identifier',
          '--target-db-cluster-snapshot-identifier',
        ];
  return [
    `aws rds ${copy} ${from} ${snapshot} ${to} NAME --kms-key-id YOUR_KEY`,
    `aws rds ${restore} --${kind === 'instance' ? 'db-instance-identifier' : 'db-cluster-identifier'} NAME --${kind === 'instance' ? 'db-snapshot-identifier' : 'snapshot-identifier'} NAME`,
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
  readonly shared: Shared;
  readonly copyTo: NonNullable<Share['copyTo']>;
  readonly region: string;
  readonly roleArn: string;
}

/** Starts the copy, which takes its time. @returns its ARN */
async function copySnapshot(client: RDSClient, { run, shared, copyTo, region, roleArn }: Copy): Promise<string> {
  const more = {
    KmsKeyId: copyTo.keyArn,
    CopyTags: false,
    Tags: [
      { Key: 'masklake:run', Value: run.id },
      { Key: 'masklake:source', Value: run.source },
    ],
    // the SDK signs the request to the other region by it
    ...(copyTo.region === region ? {} : { SourceRegion: region }),
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
  const [, partition, , , account] = roleArn.split(':');
  const kind = shared.kind === 'instance' ? 'snapshot' : 'cluster-snapshot';
  return `arn:${partition}:rds:${copyTo.region}:${account}:${kind}:${run.maskedSnapshot}`;
}

/** Takes back what `put` put, but for a copy: it belongs to the target. */
export async function takeBack(
  { sts, region }: Pick<TargetParts, 'sts' | 'region'>,
  { results, run }: Pick<Shared, 'results' | 'run'>,
): Promise<void> {
  if (results === undefined) return;
  const { roleArn, externalId, bucket, key, secret } = results;
  const credentials = { ...(await assumeRole(sts, { roleArn, externalId, session: `masklake-${run}` })) };
  await s3ObjectStore(new S3Client({ region, credentials }), bucket).remove(key);
  if (secret === undefined) return;
  const request = new DeleteSecretCommand({ SecretId: secret, RecoveryWindowInDays: 7 });
  const sent = new SecretsManagerClient({ region, credentials }).send(request);
  await unless(sent, ['ResourceNotFoundException'], 'delete the secret in the target account', secret);
}
