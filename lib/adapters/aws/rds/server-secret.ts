// Passwords of a run's database roles, in Secrets Manager only. A password is made here, goes to RDS and to the secret, and nowhere else.
import { randomInt } from 'node:crypto';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
} from '@aws-sdk/client-secrets-manager';
import { EnvironmentError } from '../../../core/errors.ts';
import { runSecretName } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { awsError, unless } from './errors.ts';
import { ServerSecret } from './server-documents.ts';
import { ownTags, type Role } from './tags.ts';

export type SecretRole = Parameters<typeof runSecretName>[1];
export const SECRET_ROLES = ['source', 'staged', 'reader'] as const satisfies readonly SecretRole[];

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 40;

/** 238 random bits that need no quoting anywhere: DMS takes no `;+{}%…`, RDS no `/@"` or space. */
export function newPassword(): string {
  return Array.from({ length: LENGTH }, () => LETTERS_AND_DIGITS[randomInt(LETTERS_AND_DIGITS.length)]).join('');
}

const DESCRIPTIONS: Readonly<Record<Role, string>> = {
  temporary: 'A masklake run makes and deletes this secret',
  staged: 'A masklake run makes and deletes this secret',
  masked: 'Login of the masked database that a masklake run made',
};

export interface SecretPlace {
  readonly secrets: SecretsManagerClient;
  /** Customer-managed key of secrets; the account's default key when undefined. */
  readonly secretsKeyArn?: string | undefined;
  readonly now: () => Date;
}

/** The secret of a run's role; made with a new password when there is none. Calling it again gives the same password. */
export async function ensureSecret(
  place: SecretPlace,
  run: Pick<RunReference, 'id' | 'source'>,
  role: SecretRole,
  login: Omit<ServerSecret, 'password'>,
): Promise<ServerSecret> {
  const named = { name: runSecretName(run.id, role), role: role === 'staged' ? 'staged' : 'temporary' } as const;
  return ensureNamedSecret(place, run, named, login);
}

/** As `ensureSecret`, under a name of its own. */
export async function ensureNamedSecret(
  place: SecretPlace,
  run: Pick<RunReference, 'id' | 'source'>,
  { name, role }: { readonly name: string; readonly role: Role },
  login: Omit<ServerSecret, 'password'>,
): Promise<ServerSecret> {
  const secret: ServerSecret = { ...login, password: newPassword() };
  const created = await unless(
    place.secrets.send(
      new CreateSecretCommand({
        Name: name,
        Description: DESCRIPTIONS[role],
        SecretString: JSON.stringify(secret),
        Tags: ownTags(run, role, place.now()),
        ...(place.secretsKeyArn === undefined ? {} : { KmsKeyId: place.secretsKeyArn }),
      }),
    ),
    ['ResourceExistsException'],
    'create a secret',
    name,
  );
  return created === undefined ? readNamedSecret(place.secrets, name) : secret;
}

/** @throws EnvironmentError when there is none, it cannot be read, or it is not as `ensureSecret` writes it */
export async function readSecret(secrets: SecretsManagerClient, run: string, role: SecretRole): Promise<ServerSecret> {
  return readNamedSecret(secrets, runSecretName(run, role));
}

async function readNamedSecret(secrets: SecretsManagerClient, name: string): Promise<ServerSecret> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: name })).catch((error: unknown) => {
    throw awsError('read a secret', name, error);
  });
  try {
    return ServerSecret.parse(JSON.parse(SecretString ?? ''));
  } catch {
    // neither the text nor what is wrong with it may be told
    throw new EnvironmentError('the secret does not hold username, password, host and port', { where: name });
  }
}

/** Writes the address into the secret, when it is not there yet. */
export async function addressSecret(
  place: SecretPlace,
  run: string,
  role: SecretRole,
  address: Pick<ServerSecret, 'host' | 'port'>,
): Promise<void> {
  return addressNamedSecret(place, runSecretName(run, role), address);
}

export async function addressNamedSecret(
  place: SecretPlace,
  name: string,
  { host, port }: Pick<ServerSecret, 'host' | 'port'>,
): Promise<void> {
  const secret = await readNamedSecret(place.secrets, name);
  if (secret.host === host && secret.port === port) return;
  const SecretString = JSON.stringify({ ...secret, host, port } satisfies ServerSecret);
  await place.secrets.send(new PutSecretValueCommand({ SecretId: name, SecretString })).catch((error: unknown) => {
    throw awsError('write the address into a secret', name, error);
  });
}

/** Deletes a secret at once; whether there was one, Secrets Manager does not say. */
export async function deleteSecret(secrets: SecretsManagerClient, name: string): Promise<void> {
  const request = new DeleteSecretCommand({ SecretId: name, ForceDeleteWithoutRecovery: true });
  await unless(secrets.send(request), ['ResourceNotFoundException'], 'delete a secret', name);
}
