// Step `share` on AWS: accounts of the configuration may restore the masked snapshot from now on.
import { KMSClient } from '@aws-sdk/client-kms';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { readSecret } from '../../lib/adapters/aws/rds/server-secret.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { kmsKeyUsers } from '../../lib/adapters/aws/share/key-users.ts';
import { shareRun } from '../../lib/adapters/aws/share/share-run.ts';
import { targetAccount } from '../../lib/adapters/aws/share/target.ts';
import { signerFromSecret } from '../../lib/adapters/aws/workbench/signing-key.ts';

export const Input = z.strictObject({ do: z.literal('share'), run: RunReference });

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    EVIDENCE_BUCKET: z.string(),
    /** Customer-managed key of masked snapshots. */
    DATABASE_KEY_ARN: z.string(),
    /** ARN of the secret behind the key that signs evidence. */
    SIGNING_SECRET: z.string(),
  }),
);
const s3 = new S3Client({});
const rds = new RDSClient({});
const secrets = new SecretsManagerClient({});
const sts = new STSClient({});
const now = (): Date => new Date();
const ports = {
  rds,
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  evidence: s3ObjectStore(s3, variables.EVIDENCE_BUCKET),
  publicKey: async () => (await signerFromSecret(secrets, variables.SIGNING_SECRET)).publicKey,
  databaseKeyArn: variables.DATABASE_KEY_ARN,
  keyUsers: kmsKeyUsers(new KMSClient({})),
  now,
};

export const handler = lambdaHandler(Input, ({ run }) =>
  shareRun(
    {
      ...ports,
      target: async (share) =>
        targetAccount(
          { sts, region: await rds.config.region(), login: () => readSecret(secrets, run.id, 'staged') },
          share,
          run,
        ),
    },
    run,
    deployedSource(run.source).share,
  ),
);
