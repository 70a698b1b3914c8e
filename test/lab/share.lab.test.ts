// Another account, on a stand-in: what is put there with a role of its own, and taken back; and a key's policy as KMS tells it.
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { kmsKeyUsers } from '../../lib/adapters/aws/share/key-users.ts';
import type { Shared } from '../../lib/adapters/aws/share/share-run.ts';
import { takeBack, targetAccount } from '../../lib/adapters/aws/share/target.ts';
import { Share } from '../../lib/config/share.ts';
import { needs } from '../engines/support/needs.ts';
import { RUN } from '../unit/aws/support.ts';
import { MotoServer } from './moto-server.ts';

const THEIRS = '444455556666';
const REGION = 'eu-central-1';
const ROLE = `arn:aws:iam::${THEIRS}:role/masklake-results`;
const SHARE = Share.parse({
  accounts: [THEIRS],
  results: { roleArn: ROLE, externalId: 'e-1', bucket: 'theirs', secretName: 'shop-masked' },
});
const SHARED: Shared = {
  version: 1,
  source: 'shop',
  run: RUN.id,
  snapshot: `arn:aws:rds:${REGION}:111122223333:snapshot:${RUN.maskedSnapshot}`,
  kind: 'instance',
  engine: 'postgres',
  engineVersion: '16.4',
  key: 'arn:aws:kms:eu-central-1:111122223333:key/k',
  accounts: [THEIRS],
  evidence: [{ database: 'app', sha256: 'a'.repeat(64) }],
  sharedAt: '2026-11-21T12:00:00.000Z',
};
const LOGIN = { username: 'master', password: 'CANARYpassword1', host: 'h', port: 5432 };

needs('python')('the target account', () => {
  let moto: MotoServer;
  let sts: STSClient;
  let theirS3: S3Client;
  let theirSecrets: SecretsManagerClient;
  const own = { region: REGION, credentials: { accessKeyId: 'share', secretAccessKey: 'x' } };

  beforeAll(async () => {
    moto = await MotoServer.start({ host: 'http://127.0.0.1:1', waitScale: 0 });
    vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
    sts = new STSClient(own);
    const { Credentials: given } = await sts.send(
      new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'developer' }),
    );
    const credentials = {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
    };
    theirS3 = new S3Client({ region: REGION, credentials });
    theirSecrets = new SecretsManagerClient({ region: REGION, credentials });
    await theirS3.send(
      new CreateBucketCommand({ Bucket: 'theirs', CreateBucketConfiguration: { LocationConstraint: REGION } }),
    );
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    moto.stop();
  });

  it('gets the results, how to restore, and the login, each where its people look', async () => {
    const target = await targetAccount({ sts, region: REGION, login: async () => LOGIN }, SHARE, RUN);
    const { place } = target;
    await target.put({ ...SHARED, results: place });
    expect(place).toMatchObject({ bucket: 'theirs', key: `masklake/shop/${RUN.id}.json`, secret: 'shop-masked' });
    const { Body } = await theirS3.send(new GetObjectCommand({ Bucket: 'theirs', Key: place.key }));
    const text = (await Body?.transformToString()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      snapshot: SHARED.snapshot,
      results: { secret: 'shop-masked' },
      restore: [
        expect.stringContaining(`copy-db-snapshot --source-db-snapshot-identifier ${SHARED.snapshot}`),
        expect.any(String),
      ],
    });
    expect(text).not.toContain(LOGIN.password);
    expect(text).not.toContain('e-1');
    const { SecretString = '' } = await theirSecrets.send(new GetSecretValueCommand({ SecretId: 'shop-masked' }));
    expect(JSON.parse(SecretString)).toEqual({ username: LOGIN.username, password: LOGIN.password });
  });

  it('is asked with the external id, and nothing is written to our own account', async () => {
    const calls = JSON.stringify(await moto.door('calls'));
    expect(calls).toContain('"ExternalId":"e-1"');
    const ours = new SecretsManagerClient(own);
    await expect(ours.send(new GetSecretValueCommand({ SecretId: 'shop-masked' }))).rejects.toThrow();
  });

  it('gets a new login under the same name with the next run', async () => {
    const next = await targetAccount(
      { sts, region: REGION, login: async () => ({ ...LOGIN, password: 'second' }) },
      SHARE,
      RUN,
    );
    await next.put(SHARED);
    const { SecretString = '' } = await theirSecrets.send(new GetSecretValueCommand({ SecretId: 'shop-masked' }));
    expect(SecretString).toContain('second');
  });

  it('has it taken back by a revocation, which may be repeated', async () => {
    const results = {
      roleArn: ROLE,
      externalId: 'e-1',
      bucket: 'theirs',
      key: `masklake/shop/${RUN.id}.json`,
      secret: 'shop-masked',
    };
    for (const _ of [1, 2]) await takeBack({ sts, region: REGION }, { run: RUN.id, results });
    const { Contents = [] } = await theirS3.send(new ListObjectsV2Command({ Bucket: 'theirs' }));
    expect(Contents).toEqual([]);
    await expect(theirSecrets.send(new GetSecretValueCommand({ SecretId: 'shop-masked' }))).rejects.toThrow();
  });

  it('gets the login of the next run after a revocation, under the same name', async () => {
    const next = await targetAccount({ sts, region: REGION, login: async () => LOGIN }, SHARE, RUN);
    await next.put(SHARED);
    const { SecretString = '' } = await theirSecrets.send(new GetSecretValueCommand({ SecretId: 'shop-masked' }));
    expect(JSON.parse(SecretString)).toEqual({ username: LOGIN.username, password: LOGIN.password });
  });
});

needs('python')('a key', () => {
  let moto: MotoServer;
  beforeAll(async () => {
    moto = await MotoServer.start({ host: 'http://127.0.0.1:1', waitScale: 0 });
  });
  afterAll(() => moto.stop());

  it('tells by its policy which accounts may use it', async () => {
    const client = new KMSClient({
      endpoint: moto.url,
      region: REGION,
      credentials: { accessKeyId: 'share', secretAccessKey: 'x' },
    });
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' },
        {
          Effect: 'Allow',
          Principal: { AWS: [`arn:aws:iam::${THEIRS}:root`] },
          Action: ['kms:Decrypt', 'kms:DescribeKey'],
          Resource: '*',
        },
        {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${THEIRS}:root` },
          Action: 'kms:CreateGrant',
          Resource: '*',
        },
      ],
    });
    const { KeyMetadata } = await client.send(new CreateKeyCommand({ Policy }));
    const users = kmsKeyUsers(client);
    expect(await users(KeyMetadata?.Arn ?? '')).toEqual({ manager: 'CUSTOMER', accounts: ['111122223333', THEIRS] });
  });
});
