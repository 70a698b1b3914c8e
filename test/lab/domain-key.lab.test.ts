// The key of one domain, given to training jobs from the command line: what a job computes with it is what the run made of the same
// originals, and the master is nowhere to be seen.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { databasesKey, documentKey, keyVersionKey, recordKey } from '../../lib/adapters/aws/run-keys.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { keyFromSecret } from '../../lib/adapters/aws/secret-key.ts';
import { main } from '../../lib/cli/main.ts';
import { bindMask } from '../../lib/core/masks/bind.ts';
import type { MasterKey } from '../../lib/core/masks/key.ts';
import { needs } from '../engines/support/needs.ts';
import { columnPlan } from '../unit/lake/support.ts';
import { TEXT } from '../unit/plan/support.ts';
import { MotoServer } from './moto-server.ts';
import { pythonPackages } from './python.ts';
import { clientSettings } from './stand-ins.ts';

const RUN = 'shop-0123456789-1';
const WRITTEN = 'qx1mRz0nU7v3pLw9Yc5tBd2KfHs8Ga6JeQiWoXyZr4N=';
const ORIGINAL = 'C-2026-000417';
const PAGE = join(import.meta.dirname, '../../docs/lake.md');

let moto: MotoServer;
let secrets: SecretsManagerClient;
let folder: string;
let config: string;
let secret: string;
let master: string;
let key: MasterKey;

beforeAll(async () => {
  moto = await MotoServer.start({ host: '', waitScale: 1 });
  const client = clientSettings(moto.url, 'custodian');
  vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
  vi.stubEnv('AWS_REGION', client.region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'custodian');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'lab');
  secrets = new SecretsManagerClient(client);
  const create = async (Name: string, SecretString: string): Promise<string> =>
    (await secrets.send(new CreateSecretCommand({ Name, SecretString }))).ARN ?? '';
  [master, secret] = [await create('shop-master', WRITTEN), await create('shop-customers-key', '{}')];
  key = await keyFromSecret(secrets, master, 'shop');
  const { VersionId: version } = await secrets.send(new GetSecretValueCommand({ SecretId: master }));
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: 'runs' }));
  const runs = s3ObjectStore(s3, 'runs');
  const columns = [
    columnPlan('number', { spec: { mask: 'hash' }, domain: 'customer' }),
    columnPlan('card', { spec: { mask: 'fpe' }, domain: 'card' }),
  ];
  const tables = [{ table: { schema: 'public', name: 'customers' }, rows: 'all', columns }];
  const documents: Readonly<Record<string, unknown>> = {
    [recordKey(RUN)]: {
      run: RUN,
      source: 'shop',
      snapshotId: 's',
      attempt: 1,
      execution: 'e',
      startedAt: '2026-11-21T00:00:00Z',
    },
    [databasesKey(RUN)]: ['app'],
    [keyVersionKey(RUN)]: { secret: master, version, keyId: key.id },
    [documentKey(RUN, 'app', 'plan.json')]: {
      version: 1,
      source: 'shop',
      policy: 'guarded',
      keyId: key.id,
      locale: 'en',
      tables,
    },
  };
  for (const [at, document] of Object.entries(documents)) await runs.writeText(at, JSON.stringify(document));
  // a new master key meanwhile changes nothing for this run
  await secrets.send(
    new PutSecretValueCommand({ SecretId: master, SecretString: 'mB5cVt8sQz2LpXw0Ry7uNd4KgHj9Fa3TeIqZoYvWr6E=' }),
  );
  folder = mkdtempSync(join(tmpdir(), 'masklake-domain-key-'));
  config = join(folder, 'masklake.yaml');
  writeFileSync(
    config,
    `aws: { sources: [{ name: shop, instance: shop-production }], lake: { domainKey: { secretArn: "${secret}" } } }\n`,
  );
});
afterAll(() => {
  vi.unstubAllEnvs();
  moto?.stop();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** Runs the program. @returns its code and all that it wrote */
async function masklake(...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    }),
  );
  try {
    return { code: await main(['aws', 'domain-key', ...argv, '--bucket', 'runs', '--config', config]), said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function stored(): Promise<string> {
  return (await secrets.send(new GetSecretValueCommand({ SecretId: secret }))).SecretString ?? '';
}

needs('python')('the key of a domain', () => {
  it('is only described without --yes', async () => {
    const { code, said } = await masklake(RUN, 'customer');
    expect(code).toBe(0);
    expect(said).toContain('public.customers.number (hash)');
    expect(said).toContain('add --yes');
    expect(await stored()).toBe('{}');
  });

  it('of what can be turned back, or of nothing, is refused', async () => {
    expect(await masklake(RUN, 'card', '--yes')).toMatchObject({ code: 1, said: expect.stringContaining('fpe') });
    expect(await masklake(RUN, 'nobody', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining('domains of its hashed columns: customer'),
    });
    expect(await masklake('shop-0123456789-9', 'customer')).toMatchObject({
      code: 1,
      said: expect.stringContaining('there is no such run'),
    });
    expect(await stored()).toBe('{}');
  });

  it('is written and never said, and is the one that the run masked with', async () => {
    const { code, said } = await masklake(RUN, 'customer', '--yes', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ domain: 'customer', keyId: key.id, secret, done: true });
    const derived = Buffer.from(key.derive('customer')).toString('base64');
    expect(JSON.parse(await stored())).toEqual({
      version: 1,
      source: 'shop',
      domain: 'customer',
      keyId: key.id,
      algorithm: 'HMAC-SHA256',
      key: derived,
    });
    for (const bytes of [derived, WRITTEN]) expect(said).not.toContain(bytes);
    expect(await stored()).not.toContain(WRITTEN);
  });

  it('gives a job the pseudonyms of the lake, by the lines of the manual', async () => {
    const [, lines = ''] = /```python\n([\s\S]*?)```/.exec(readFileSync(PAGE, 'utf8')) ?? [];
    expect(lines).toContain('shop-customers-key');
    const program = `${lines}\nprint(pseudonym(${JSON.stringify(ORIGINAL)}))`;
    const env = { ...process.env, PYTHONPATH: await pythonPackages(), AWS_DEFAULT_REGION: process.env.AWS_REGION };
    const made = bindMask({ mask: 'hash' }, { domain: 'customer', type: TEXT, key })(ORIGINAL);
    expect(execFileSync('python3', ['-c', program], { encoding: 'utf8', env }).trim()).toBe(made);
  });

  it('does not go into the secret of the master key', async () => {
    const wrong = config;
    config = join(folder, 'wrong.yaml');
    writeFileSync(config, readFileSync(wrong, 'utf8').replace(secret, master));
    expect(await masklake(RUN, 'customer', '--yes')).toMatchObject({
      code: 1,
      said: expect.stringContaining('holds the master key'),
    });
    config = wrong;
  });
});
