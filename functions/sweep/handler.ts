// By the clock: destroys what runs have left behind that were stopped, timed out or crashed on their way.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SFNClient } from '@aws-sdk/client-sfn';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { deployedConfig } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import type { Swept } from '../../lib/adapters/aws/rds/sweep.ts';
import { watch } from '../../lib/adapters/aws/rds/watch.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

/** EventBridge's own words are of no interest. */
export const Input = z.unknown();

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    METRIC_NAMESPACE: z.string(),
    MINIMUM_HOURS: z.coerce.number().min(0).default(1),
    UNKNOWN_HOURS: z.coerce.number().min(0).default(24),
  }),
);
const s3 = new S3Client({});
const rds = new RDSClient({});
const dms = new DatabaseMigrationServiceClient({});
const secrets = new SecretsManagerClient({});
const sfn = new SFNClient({});
const sts = new STSClient({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);

export const handler = lambdaHandler(
  Input,
  (): Promise<Swept> =>
    watch(
      {
        rds,
        dms,
        secrets,
        s3,
        sfn,
        rawBucket: variables.RAW_BUCKET,
        maskedBucket: variables.MASKED_BUCKET,
        runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
        raw: s3ObjectStore(s3, variables.RAW_BUCKET),
        masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
        accountOf: (source) => sourceAccountClient(rds, sts, source),
        sources: deployedConfig().sources,
        now: () => new Date(),
        minimumHours: variables.MINIMUM_HOURS,
        unknownHours: variables.UNKNOWN_HOURS,
      },
      measure,
    ),
);
