// The key that signs evidence. The stack makes a secret of random text once; the Ed25519 key follows from it, so that no function may
// write a secret and two runs never make two keys. A deployment that has a key of its own puts its PEM there.
import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { EnvironmentError } from '../../../core/errors.ts';
import type { Signer } from '../../../pipeline/context.ts';

/** PKCS#8 around an Ed25519 seed (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;
const SALT = 'masklake/signing/v1';
const FEWEST_CHARACTERS = 32;

/** @throws EnvironmentError when the secret cannot be read, or is neither a PEM nor random text of at least 32 characters */
export async function signerFromSecret(client: Pick<SecretsManagerClient, 'send'>, secret: string): Promise<Signer> {
  const { SecretString } = await client
    .send(new GetSecretValueCommand({ SecretId: secret }))
    .catch((error: unknown) => {
      throw new EnvironmentError(
        `the signing key cannot be read (${error instanceof Error ? error.name : 'unknown'})`,
        {
          where: secret,
          hint: 'check that the function may call secretsmanager:GetSecretValue on it',
        },
      );
    });
  const key = keyOf(SecretString ?? '');
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new EnvironmentError(
      `the signing key must be an Ed25519 key (PKCS#8, PEM) or random text of at least ${FEWEST_CHARACTERS} characters`,
      { where: secret },
    );
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function keyOf(text: string): KeyObject | undefined {
  try {
    if (text.startsWith('-----BEGIN')) return createPrivateKey(text);
    if (text.length < FEWEST_CHARACTERS) return undefined;
    const seed = Buffer.from(hkdfSync('sha256', text, SALT, 'evidence', SEED_BYTES));
    return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  } catch {
    return undefined;
  }
}
