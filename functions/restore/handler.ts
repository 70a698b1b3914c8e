// Step `restore` on AWS: the snapshot becomes a private temporary server with a new master password.
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { accountOfArn } from '../../lib/adapters/aws/arn.ts';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { advanceRestore, type PollStatus } from '../../lib/adapters/aws/rds/restore.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

// both do what is next: the first call is only the one that finds nothing yet
export const Input = z.strictObject({ do: z.enum(['start', 'check']), run: RunReference });

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    SUBNET_GROUP: z.string(),
    SECURITY_GROUP: z.string(),
    RAW_KEY_ARN: z.string(),
    SECRETS_KEY_ARN: z.string(),
  }),
);
const rds = new RDSClient({});
const sts = new STSClient({});
const secrets = new SecretsManagerClient({});
const runs = s3ObjectStore(new S3Client({}), variables.RUNS_BUCKET);

export const handler = lambdaHandler(Input, async ({ run }): Promise<{ status: PollStatus }> => {
  const ports = {
    rds,
    secrets,
    runs,
    accountOf: sourceAccountClient.bind(undefined, rds, sts),
    account: accountOfArn(variables.RAW_KEY_ARN),
    rawKeyArn: variables.RAW_KEY_ARN,
    secretsKeyArn: variables.SECRETS_KEY_ARN,
    network: { subnetGroup: variables.SUBNET_GROUP, securityGroup: variables.SECURITY_GROUP },
    now: () => new Date(),
  };
  return { status: await advanceRestore(ports, run, deployedSource(run.source)) };
});
