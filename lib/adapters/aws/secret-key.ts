// The master key out of Secrets Manager. The secret's text is a written key as in a file; it stays in this process.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { EnvironmentError } from '../../core/errors.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import { masterKey } from '../../core/masks/key.ts';
import { decodeKeyText } from '../../core/masks/key-text.ts';

/** A client with the standard chain of credentials and AWS_ENDPOINT_URL; an ARN names its own region. @param secret name or ARN */
export function openSecretsManager(secret: string): SecretsManagerClient {
  const region = /^arn:[^:]+:secretsmanager:([^:]+):/.exec(secret)?.[1];
  return new SecretsManagerClient(region === undefined ? {} : { region });
}

/** A master key with the version of the secret that it was made from: a rotation makes another version, and other masks. */
export interface VersionedKey {
  readonly key: MasterKey;
  readonly version: string;
}

/**
 * Reads the secret's newest version and makes the key.
 * @param name the key's name; with 8 digits that depend on the secret it becomes the key's public id
 * @throws EnvironmentError when it cannot be read, or is no strong written key (base64, or `text:` and text)
 */
export async function keyFromSecret(
  client: Pick<SecretsManagerClient, 'send'>,
  secret: string,
  name: string,
): Promise<MasterKey> {
  return (await versionedKey(client, secret, name)).key;
}

/** As `keyFromSecret`. @param version id of the version to read; without one, the newest */
export async function versionedKey(
  client: Pick<SecretsManagerClient, 'send'>,
  secret: string,
  name: string,
  version?: string,
): Promise<VersionedKey> {
  const { SecretString, VersionId } = await client
    .send(new GetSecretValueCommand({ SecretId: secret, ...(version === undefined ? {} : { VersionId: version }) }))
    .catch((error: unknown) => {
      throw new EnvironmentError(`the master key cannot be read (${error instanceof Error ? error.name : 'unknown'})`, {
        where: secret,
        hint: 'check its name, AWS_REGION, and that these credentials may call secretsmanager:GetSecretValue on it',
      });
    });
  if (SecretString === undefined || VersionId === undefined)
    throw new EnvironmentError('the master key must be a text secret', { where: secret });
  try {
    return { key: masterKey(decodeKeyText(SecretString), name), version: VersionId };
  } catch (error) {
    if (error instanceof RangeError)
      throw new EnvironmentError(error.message, {
        where: secret,
        hint: 'make one with: aws secretsmanager get-random-password --password-length 64 --exclude-punctuation',
      });
    throw error;
  }
}
