// The key of one domain for training jobs: derived from the version of the master key that a run masked with, and put into a secret of its
// own. It is in this process's memory and in the two requests to Secrets Manager, and nowhere else.
import { PutSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { EnvironmentError, UsageError } from '../../../core/errors.ts';
import { Plan } from '../../../core/plan/plan.ts';
import { type Pseudonym, pseudonymsOf } from '../../../core/plan/pseudonyms.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { awsErrorName } from '../rds/errors.ts';
import { documentKey } from '../run-keys.ts';
import { findRecord } from '../run-records.ts';
import { databasesOf } from '../workbench/databases.ts';
import { type KeyVersion, keyOfRun, keyVersionOf } from '../workbench/run-key.ts';

export interface DomainKeyPorts {
  readonly secrets: Pick<SecretsManagerClient, 'send'>;
  readonly runs: ObjectStore;
}

/** What is about to be given away: everything but the key. */
export interface DomainKeyPlan {
  readonly run: string;
  readonly source: string;
  readonly domain: string;
  /** Public id of the master key that it is derived from. */
  readonly keyId: string;
  /** Columns that its holder can compute again, from originals that he has or guesses. */
  readonly columns: readonly Pseudonym[];
  /** ARN of the secret that it is written to. */
  readonly secret: string;
}

/**
 * Looks, and reads no key.
 * @param secret ARN of the secret that training jobs read
 * @throws UsageError when there is no such run, when it has masked nothing yet, or when the domain is none to give away
 */
export async function planDomainKey(
  { runs }: Pick<DomainKeyPorts, 'runs'>,
  run: string,
  domain: string,
  secret: string,
): Promise<DomainKeyPlan> {
  const { source, version } = await masked(runs, run);
  if (version.secret === secret)
    throw new UsageError('the secret for training jobs holds the master key', {
      where: secret,
      hint: 'name another secret as lake.domainKey.secretArn, and take the rights to this one away',
    });
  const plans = await Promise.all(
    (await databasesOf(runs, run)).map(async (database) =>
      Plan.parse(await runs.readJson(documentKey(run, database, 'plan.json'))),
    ),
  );
  return { run, source, domain, keyId: version.keyId, columns: pseudonymsOf(plans, domain), secret };
}

/**
 * Derives the key and makes it the secret's newest version.
 * @throws EnvironmentError when the master key cannot be read or the secret cannot be written
 */
export async function giveDomainKey(ports: DomainKeyPorts, plan: DomainKeyPlan): Promise<void> {
  const { run, source, domain, keyId, secret } = plan;
  const { version } = await masked(ports.runs, run);
  const { key } = await keyOfRun({ ...ports, run, source, secret: version.secret });
  const derived = Buffer.from(key.derive(domain)).toString('base64');
  const SecretString = JSON.stringify({ version: 1, source, domain, keyId, algorithm: 'HMAC-SHA256', key: derived });
  try {
    await ports.secrets.send(new PutSecretValueCommand({ SecretId: secret, SecretString }));
  } catch (error) {
    throw new EnvironmentError(`the derived key cannot be written (${awsErrorName(error)})`, {
      where: secret,
      hint: 'make the secret first (aws secretsmanager create-secret); these credentials need secretsmanager:PutSecretValue on it and kms:GenerateDataKey on its key',
    });
  }
}

async function masked(runs: ObjectStore, run: string): Promise<{ source: string; version: KeyVersion }> {
  const record = await findRecord(runs, run);
  if (record === undefined) throw new UsageError('there is no such run', { where: run, hint: 'check id and bucket' });
  const version = await keyVersionOf(runs, run);
  if (version === undefined)
    throw new UsageError('the run has not masked anything', { where: run, hint: 'name a run that was published' });
  return { source: record.source, version };
}
