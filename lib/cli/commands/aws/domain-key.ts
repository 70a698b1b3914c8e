// masklake aws domain-key: gives training jobs the key of one domain, and nobody the master. No key is ever printed.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type DomainKeyPlan, giveDomainKey, planDomainKey } from '../../../adapters/aws/operate/domain-key.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { UsageError } from '../../../core/errors.ts';
import type { AwsAction } from '../aws.ts';
import { askedBucket, askedConfiguration, askedRun } from './asked.ts';

export const domainKey: AwsAction = async (command, out) => {
  const run = askedRun(command);
  const { name: domain, yes } = command;
  if (domain === undefined || domain === '')
    throw new UsageError('the key of which domain?', { hint: `write: masklake aws domain-key ${run} DOMAIN` });
  const { deployment, file } = await askedConfiguration(command);
  const secret = deployment.lake?.domainKey?.secretArn;
  if (secret === undefined)
    throw new UsageError('the configuration names no secret for training jobs', {
      where: file,
      hint: 'write: aws: { lake: { domainKey: { secretArn: arn:aws:secretsmanager:… } } }',
    });
  const [s3, secrets] = [new S3Client({}), new SecretsManagerClient({})];
  try {
    const runs = s3ObjectStore(s3, askedBucket(command));
    const plan = await planDomainKey({ runs }, run, domain, secret);
    if (yes) await giveDomainKey({ runs, secrets }, plan);
    out.result({ ...plan, done: yes }, () => describe(plan, yes));
    return 0;
  } finally {
    s3.destroy();
    secrets.destroy();
  }
};

function describe({ domain, keyId, secret, columns }: DomainKeyPlan, done: boolean): string {
  return [
    `the key of ${domain}, derived from ${keyId}, ${done ? 'is now' : 'would be'} the value of ${secret}`,
    'who reads it computes these columns from originals that he has or guesses, and nothing else:',
    ...columns.map(({ column, mask }) => `  ${column} (${mask})`),
    ...(done ? [] : ['nothing is written yet: add --yes']),
  ].join('\n');
}
