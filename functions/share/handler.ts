// Step `share` on AWS: accounts of the configuration may restore the masked snapshot from now on, and a server of it is kept where one is
// asked for; and its compensation.
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
import { advanceResult } from '../../lib/adapters/aws/share/result-instance.ts';
import { shareRun } from '../../lib/adapters/aws/share/share-run.ts';
import { takeBackShare } from '../../lib/adapters/aws/share/take-back-share.ts';
import { removeDocument, targetAccount } from '../../lib/adapters/aws/share/target.ts';
import { signerFromSecret } from '../../lib/adapters/aws/workbench/signing-key.ts';

export const Input = z.strictObject({
  do: z.enum(['share', 'start instance', 'check instance', 'take back']),
  run: RunReference,
});

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    EVIDENCE_BUCKET: z.string(),
    /** Customer-managed key of masked snapshots, and of the login of a server that is kept. */
    DATABASE_KEY_ARN: z.string(),
    /** ARN of the secret behind the key that signs evidence. */
    SIGNING_SECRET: z.string(),
    SUBNET_GROUP: z.string(),
    SECURITY_GROUP: z.string(),
  }),
);
const s3 = new S3Client({});
const rds = new RDSClient({});
const secrets = new SecretsManagerClient({});
const sts = new STSClient({});
const now = (): Date => new Date();
const ports = {
  rds,
  secrets,
  network: { subnetGroup: variables.SUBNET_GROUP, securityGroup: variables.SECURITY_GROUP },
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  evidence: s3ObjectStore(s3, variables.EVIDENCE_BUCKET),
  publicKey: async () => (await signerFromSecret(secrets, variables.SIGNING_SECRET)).publicKey,
  databaseKeyArn: variables.DATABASE_KEY_ARN,
  keyUsers: kmsKeyUsers(new KMSClient({})),
  now,
};

export const handler = lambdaHandler(Input, async (event): Promise<object> => {
  const { run } = event;
  const region = await rds.config.region();
  switch (event.do) {
    case 'share':
      return shareRun(
        {
          ...ports,
          target: (share) =>
            targetAccount({ sts, region, login: () => readSecret(secrets, run.id, 'staged') }, share, run),
        },
        run,
        deployedSource(run.source).share,
      );
    case 'start instance':
    case 'check instance':
      return { status: await advanceResult(ports, run, deployedSource(run.source).share) };
    case 'take back':
      return takeBackShare({ ...ports, removeDocument: (shared) => removeDocument({ sts, region }, shared) }, run);
  }
});
