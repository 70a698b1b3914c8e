// A server that was kept as a result goes, and the secret that opens it. Only what carries the run's tags and its name.
import type { RDSClient } from '@aws-sdk/client-rds';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { deleteSecret } from '../rds/server-secret.ts';
import { deleteInstance, findInstance } from '../rds/servers.ts';
import { ownershipOf } from '../rds/tags.ts';
import type { Shared } from './share-run.ts';

export interface ResultPorts {
  readonly rds: RDSClient;
  readonly secrets: SecretsManagerClient;
}

/**
 * Repeated, it comes to the same end.
 * @returns whether there was such a server
 * @throws EnvironmentError while RDS does not let it be deleted, which passes; the secret stays until then
 */
export async function removeResult(
  { rds, secrets }: ResultPorts,
  run: string,
  { identifier, secret }: NonNullable<Shared['instance']>,
): Promise<boolean> {
  const owner = ownershipOf((await findInstance(rds, identifier))?.TagList);
  const removed = owner?.run === run && owner.role === 'masked' && (await deleteInstance(rds, identifier));
  await deleteSecret(secrets, secret);
  return removed;
}
