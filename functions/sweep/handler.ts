// By the clock: destroys what runs have left behind that were stopped, timed out or crashed on their way; and once a day, results whose time
// is over.
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { Macie2Client } from '@aws-sdk/client-macie2';
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
import { type Expired, expire } from '../../lib/adapters/aws/rds/expire.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import type { Swept } from '../../lib/adapters/aws/rds/sweep.ts';
import { watch } from '../../lib/adapters/aws/rds/watch.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = z.looseObject({ do: z.literal('expire').optional() });

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
const macie = new Macie2Client({});
const sfn = new SFNClient({});
const sts = new STSClient({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);

const now = (): Date => new Date();
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const masked = s3ObjectStore(s3, variables.MASKED_BUCKET);

export const handler = lambdaHandler(Input, (event): Promise<Swept | Expired> => {
  const { sources, retention } = deployedConfig();
  const { RAW_BUCKET: rawBucket, MASKED_BUCKET: maskedBucket, RUNS_BUCKET: runsBucket } = variables;
  if (event.do === 'expire') return expire({ s3, sfn, runsBucket, maskedBucket, runs, masked, now, ...retention });
  return watch(
    {
      rds,
      dms,
      secrets,
      macie,
      s3,
      sfn,
      rawBucket,
      maskedBucket,
      runs,
      raw: s3ObjectStore(s3, rawBucket),
      masked,
      accountOf: (source) => sourceAccountClient(rds, sts, source),
      sources,
      now,
      minimumHours: variables.MINIMUM_HOURS,
      unknownHours: variables.UNKNOWN_HOURS,
    },
    measure,
  );
});
