// Findings of Amazon Macie, from EventBridge through a queue: rules get stronger, and a finding that speaks against masked data raises the
// alarm and stops sharing.
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { Batch, handleFindings } from '../../lib/adapters/aws/macie/findings/handle.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = Batch;

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    METRIC_NAMESPACE: z.string(),
  }),
);
const s3 = new S3Client({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);

export const handler = lambdaHandler(Input, (batch) =>
  handleFindings(
    {
      runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
      rules: s3ObjectStore(s3, variables.RULES_BUCKET),
      rawBucket: variables.RAW_BUCKET,
      maskedBucket: variables.MASKED_BUCKET,
      rulesBucket: variables.RULES_BUCKET,
      now: () => new Date(),
      suspected: (source, count) => measure('LeakSuspected', count, { Source: source }),
      log: (line) => console.log(JSON.stringify(line)),
    },
    batch,
  ),
);
