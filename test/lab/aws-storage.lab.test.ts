// Objects, key versions and the signing key, against a stand-in that checks requests by AWS's own models.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { keyOfRun, keyVersionOf, type RunKeyPlace } from '../../lib/adapters/aws/workbench/run-key.ts';
import { signerFromSecret } from '../../lib/adapters/aws/workbench/signing-key.ts';
import { MasklakeError } from '../../lib/core/errors.ts';
import type { ObjectStore } from '../../lib/ports/object-store.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from './moto-server.ts';
import { pythonPackages } from './python.ts';

const OLD = 'qx1mRz0nU7v3pLw9Yc5tBd2KfHs8Ga6JeQiWoXyZr4N=';
const NEW = 'Nr4ZyXoWiQeJ6aG8sHfK2dBt5cY9wLp3v7Un0zRm1xq=';

needs('python')('storage on AWS', () => {
  let moto: MotoServer | undefined;
  let secrets: SecretsManagerClient;
  let store: ObjectStore;
  let folder: string;

  beforeAll(async () => {
    moto = await MotoServer.start({ host: '', waitScale: 1 });
    vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'lab');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'lab');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    vi.stubEnv('AWS_DEFAULT_REGION', 'eu-central-1');
    secrets = new SecretsManagerClient({});
    const s3 = new S3Client({ forcePathStyle: true });
    await s3.send(
      new CreateBucketCommand({ Bucket: 'store', CreateBucketConfiguration: { LocationConstraint: 'eu-central-1' } }),
    );
    store = s3ObjectStore(s3, 'store');
    folder = await mkdtemp(join(tmpdir(), 'masklake-storage-'));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    moto?.stop();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  describe('an object', () => {
    it('is listed, read and deleted below its folder only', async () => {
      for (const key of ['a/1', 'a/2', 'a/b/3', 'ab/4']) await store.writeText(key, key);
      expect((await store.list('a/')).map(({ key }) => key)).toEqual(['a/1', 'a/2', 'a/b/3']);
      expect((await store.readText('a/b/3'))?.text).toBe('a/b/3');
      expect(await store.readText('a/none')).toBeUndefined();
      await expect(store.list('a')).rejects.toThrow(/end in a slash/);
      expect(await store.removeFolder('a/')).toBe(3);
      expect((await store.list('ab/')).map(({ key }) => key)).toEqual(['ab/4']);
    });

    it('lists more than one page', async () => {
      for (let at = 0; at < 1_005; at += 15)
        await Promise.all(Array.from({ length: 15 }, (_, more) => store.writeText(`many/${at + more}`, '')));
      expect(await store.list('many/')).toHaveLength(1_005);
    });

    it('is only made when it is absent, and only replaced by whoever saw its newest version', async () => {
      const first = await store.writeText('c/1', 'one', 'absent');
      expect(first).toBeDefined();
      expect(await store.writeText('c/1', 'two', 'absent')).toBeUndefined();
      const second = await store.writeText('c/1', 'two', { ifMatch: first?.etag ?? '' });
      expect(second?.etag).not.toBe(first?.etag);
      expect(await store.writeText('c/1', 'three', { ifMatch: first?.etag ?? '' })).toBeUndefined();
      expect((await store.readText('c/1'))?.text).toBe('two');
    });

    it('goes up and comes down byte for byte, into a file that nobody else may read', async () => {
      const [up, down] = [join(folder, 'up'), join(folder, 'down')];
      await writeFile(up, Buffer.from([0, 255, 10, 13]));
      expect(await store.upload(up, 'f/1')).toBe(4);
      await store.download('f/1', down);
      expect(await readFile(down)).toEqual(await readFile(up));
    });
  });

  describe('the key of a run', () => {
    it('stays the version that its first step settled on, when the secret is rotated', async () => {
      const { ARN = '' } = await secrets.send(new CreateSecretCommand({ Name: 'masklake/k1', SecretString: OLD }));
      const place: RunKeyPlace = { secrets, runs: store, secret: ARN, run: 'shop-0123456789-1', source: 'shop' };
      const settled = await keyOfRun(place);
      await secrets.send(new PutSecretValueCommand({ SecretId: ARN, SecretString: NEW }));
      const later = await keyOfRun(place);
      expect(later.version).toBe(settled.version);
      expect(later.key.id).toBe(settled.key.id);
      expect(await keyVersionOf(store, place.run)).toEqual({
        secret: ARN,
        version: settled.version,
        keyId: settled.key.id,
      });
      const next = await keyOfRun({ ...place, run: 'shop-0123456789-2' });
      expect(next.key.id).not.toBe(settled.key.id);
    });

    it('is the same for the Glue job, which is given the version', async () => {
      const { ARN = '', VersionId = '' } = await secrets.send(
        new CreateSecretCommand({ Name: 'masklake/k2', SecretString: OLD }),
      );
      await secrets.send(new PutSecretValueCommand({ SecretId: ARN, SecretString: NEW }));
      const place = { secrets, runs: store, secret: ARN, source: 'shop', run: 'shop-0123456789-3' };
      await store.createJson(`runs/${place.run}/key.json`, { secret: ARN, version: VersionId, keyId: 'shop#' });
      const code = [
        'import sys',
        'from masklake.spark.key_reference import read_secret',
        'from masklake.key import MasterKey',
        'secret = read_secret("secretsmanager:" + sys.argv[1], sys.argv[2] or None)',
        'print(MasterKey(secret._bytes, "shop").id)',
      ].join('\n');
      const scripts = join(import.meta.dirname, '../../glue-scripts');
      const env = { ...process.env, PYTHONPATH: `${await pythonPackages()}:${scripts}`, PYTHONDONTWRITEBYTECODE: '1' };
      const id = async (version: string) =>
        (await promisify(execFile)('python3', ['-c', code, ARN, version], { env })).stdout.trim();
      const { versionedKey } = await import('../../lib/adapters/aws/secret-key.ts');
      expect(await id(VersionId)).toBe((await versionedKey(secrets, ARN, 'shop', VersionId)).key.id);
      expect(await id('')).toBe((await versionedKey(secrets, ARN, 'shop')).key.id);
      expect(await id(VersionId)).not.toBe(await id(''));
    });
  });

  describe('the signing key', () => {
    it('follows from the random text of its secret, the same each time', async () => {
      await secrets.send(
        new CreateSecretCommand({
          Name: 'masklake/sign',
          SecretString: 'Zk3v9XrT7mQp2LwYc5BdNfHs8Ga6JeQiWoXyZr4NuE1tKbMv',
        }),
      );
      const [one, two] = [
        await signerFromSecret(secrets, 'masklake/sign'),
        await signerFromSecret(secrets, 'masklake/sign'),
      ];
      expect(one).toEqual(two);
      expect(one.publicKey).toMatch(/BEGIN PUBLIC KEY/);
    });

    it('is refused when its text is short, without a word of it', async () => {
      await secrets.send(new CreateSecretCommand({ Name: 'masklake/short', SecretString: 'CANARY' }));
      const error: unknown = await signerFromSecret(secrets, 'masklake/short').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(MasklakeError);
      expect(JSON.stringify(error) + String(error)).not.toContain('CANARY');
    });
  });
});
