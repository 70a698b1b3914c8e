// A server that was kept as a result goes, and the secret that opens it. Only what carries the run's tags and its name.
import type { RDSClient } from '@aws-sdk/client-rds';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { resultInstanceFor } from '../../../core/model/run-id.ts';
import { deleteSecret } from '../rds/server-secret.ts';
import { deleteInstance, findInstance } from '../rds/servers.ts';
import { ownershipOf } from '../rds/tags.ts';
import type { Shared } from './share-run.ts';

/** On the server: which secret opens it. Another configuration may name another one by the time the server goes. */
export const SECRET_TAG = 'masklake:secret';

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
  const removed = owner?.run === run && owner.role !== 'temporary' && (await deleteInstance(rds, identifier));
  await deleteSecret(secrets, secret);
  return removed;
}

/**
 * As `removeResult`, of a run whose step was stopped before the server was ready: until then its tags do not say that it is a result.
 * @returns how many such servers there were
 */
export async function removeUnfinishedResult({ rds, secrets }: ResultPorts, run: string): Promise<number> {
  const identifier = resultInstanceFor(run);
  const tags = (await findInstance(rds, identifier))?.TagList;
  const owner = ownershipOf(tags);
  if (owner?.run !== run || owner.role !== 'staged') return 0;
  const secret = tags?.find(({ Key }) => Key === SECRET_TAG)?.Value;
  // first: without its server nobody would find it any more
  if (secret?.endsWith(`/result-${run}`) === true) await deleteSecret(secrets, secret);
  return (await deleteInstance(rds, identifier)) ? 1 : 0;
}
