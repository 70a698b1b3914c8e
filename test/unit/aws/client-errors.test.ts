// What a person is told when a service cannot be asked: no credentials, no region, no network.
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, expect, it, vi } from 'vitest';
import { clientErrorHint, clientErrorName } from '../../../lib/adapters/aws/client-errors.ts';
import { awsError } from '../../../lib/adapters/aws/rds/errors.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const CREDENTIALS = { accessKeyId: 'a', secretAccessKey: 'b' };
async function errorOf(client: STSClient): Promise<unknown> {
  return client.send(new GetCallerIdentityCommand({})).then(
    () => undefined,
    (error: unknown) => error,
  );
}

it('a missing region is called so', async () => {
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  const error = await errorOf(new STSClient({ credentials: CREDENTIALS }));
  expect(clientErrorName(error)).toBe('RegionMissing');
  expect(clientErrorHint(error)).toContain('AWS_REGION');
});

it('a step that could not ask names the cause and what to do, not just an error', () => {
  const { message, hint } = awsError('describe the snapshot', 'masklake-shop', new Error('Region is missing'));
  expect(message).toBe('AWS could not describe the snapshot (RegionMissing)');
  expect(hint).toContain('AWS_REGION');
});

it('a service that is not in reach is called so', async () => {
  const endpoint = 'http://127.0.0.1:9';
  const error = await errorOf(
    new STSClient({ endpoint, region: 'eu-central-1', credentials: CREDENTIALS, maxAttempts: 1 }),
  );
  expect(clientErrorName(error)).toBe('ECONNREFUSED');
  expect(clientErrorHint(error)).toContain('in reach');
});

it('missing credentials are called so', async () => {
  const credentials = async (): Promise<never> => {
    throw Object.assign(new Error('none'), { name: 'CredentialsProviderError' });
  };
  const error = await errorOf(new STSClient({ region: 'eu-central-1', credentials }));
  expect(clientErrorHint(error)).toContain('AWS_PROFILE');
});

it('what only the service knows has no hint, and what is no error has no words', () => {
  expect(clientErrorHint(Object.assign(new Error('x'), { name: 'ThrottlingException' }))).toBeUndefined();
  expect(clientErrorName('a text')).toBe('unknown');
});
