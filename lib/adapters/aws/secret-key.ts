// The master key out of Secrets Manager. The secret's text is the key material; it stays in this process.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { EnvironmentError } from '../../core/errors.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import { masterKey } from '../../core/masks/key.ts';

/** @param name the key's name; with 8 digits that depend on the secret it becomes the key's public id */
export async function keyFromSecret(client: SecretsManagerClient, secretArn: string, name: string): Promise<MasterKey> {
  const { SecretString } = await client
    .send(new GetSecretValueCommand({ SecretId: secretArn }))
    .catch((error: unknown) => {
      throw new EnvironmentError(`the master key cannot be read (${error instanceof Error ? error.name : 'unknown'})`, {
        where: secretArn,
      });
    });
  if (SecretString === undefined)
    throw new EnvironmentError('the master key must be a text secret', { where: secretArn });
  return masterKey(new TextEncoder().encode(SecretString), name);
}
