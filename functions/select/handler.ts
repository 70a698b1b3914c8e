// Step `select` on AWS: is the snapshot one of ours, what is the run called, and is this execution the one that may run it?
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { accountOfArn } from '../../lib/adapters/aws/arn.ts';
import { deployedConfig } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { type Selected, SelectInput, select } from '../../lib/adapters/aws/rds/select.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = z.strictObject({
  execution: z.string().startsWith('arn:'),
  /** What the execution was started with. */
  input: SelectInput,
});

const variables = environment(z.object({ RUNS_BUCKET: z.string(), RAW_BUCKET: z.string(), MASKED_BUCKET: z.string() }));
const s3 = new S3Client({});
const rds = new RDSClient({});
const sts = new STSClient({});

export const handler = lambdaHandler(
  Input,
  ({ execution, input }): Promise<Selected> =>
    select(
      {
        rds,
        accountOf: (source) => sourceAccountClient(rds, sts, source),
        runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
        raw: s3ObjectStore(s3, variables.RAW_BUCKET),
        sources: deployedConfig().sources,
        account: accountOfArn(execution),
        buckets: { raw: variables.RAW_BUCKET, masked: variables.MASKED_BUCKET },
        now: () => new Date(),
      },
      execution,
      input,
    ),
);
