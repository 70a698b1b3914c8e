// Step `clean up` on AWS, and the compensations that delete more than one thing: whatever a run made of production data goes.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { deployedConfig } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { answerCleanUp, CleanUpInput } from '../../lib/adapters/aws/rds/answer-clean-up.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = CleanUpInput;

const variables = environment(z.object({ RAW_BUCKET: z.string(), MASKED_BUCKET: z.string(), RUNS_BUCKET: z.string() }));
const s3 = new S3Client({});
const rds = new RDSClient({});
const dms = new DatabaseMigrationServiceClient({});
const secrets = new SecretsManagerClient({});
const macie = new Macie2Client({});
const sts = new STSClient({});

export const handler = lambdaHandler(
  Input,
  (event): Promise<{ removed: number }> =>
    answerCleanUp(
      {
        rds,
        dms,
        secrets,
        macie,
        runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
        raw: s3ObjectStore(s3, variables.RAW_BUCKET),
        masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
        accountOf: (source) => sourceAccountClient(rds, sts, source),
        sources: deployedConfig().sources,
      },
      event,
    ),
);
