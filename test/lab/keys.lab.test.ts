// The master key out of Secrets Manager on a laptop: the standard credential chain, the endpoint of AWS_ENDPOINT_URL, the same key
// as from a file.
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadMasterKey } from '../../lib/adapters/local/secrets.ts';
import { MasklakeError } from '../../lib/core/errors.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from './moto-server.ts';

const WRITTEN = 'qx1mRz0nU7v3pLw9Yc5tBd2KfHs8Ga6JeQiWoXyZr4N=';

needs('python')('a key in Secrets Manager', () => {
  let moto: MotoServer | undefined;
  let arn: string | undefined;
  beforeAll(async () => {
    moto = await MotoServer.start({ host: '', waitScale: 1 });
    vi.stubEnv('AWS_ENDPOINT_URL', moto.url);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'lab');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'lab');
    vi.stubEnv('AWS_REGION', 'eu-central-1');
    const client = new SecretsManagerClient({});
    const create = (Name: string, SecretString: string) => client.send(new CreateSecretCommand({ Name, SecretString }));
    arn = (await create('masklake/shop', WRITTEN)).ARN;
    await create('masklake/weak', 'text:CANARY correct horse battery staple');
    client.destroy();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    moto?.stop();
  });

  it('is the key that the same text gives from a variable, by name and by ARN', async () => {
    const expected = (await loadMasterKey('env:K', 'shop', { K: WRITTEN })).id;
    expect((await loadMasterKey('secretsmanager:masklake/shop', 'shop', {})).id).toBe(expected);
    vi.stubEnv('AWS_REGION', undefined);
    expect((await loadMasterKey(`secretsmanager:${arn}`, 'shop', {})).id).toBe(expected);
    vi.stubEnv('AWS_REGION', 'eu-central-1');
  });

  it.each(['masklake/none', 'masklake/weak'])('%s is an error that holds no part of a secret', async (name) => {
    const error: unknown = await loadMasterKey(`secretsmanager:${name}`, 'shop', {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MasklakeError);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('CANARY');
    expect(JSON.stringify(error)).toContain(name);
  });
});
