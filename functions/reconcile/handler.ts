// By the clock: starts runs for snapshots that no event has announced.
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { STSClient } from '@aws-sdk/client-sts';
import { z } from 'zod';
import { deployedConfig } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { reconcile } from '../../lib/adapters/aws/rds/reconcile.ts';
import { sourceAccountClient } from '../../lib/adapters/aws/rds/source-account.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

/** EventBridge's own words are of no interest. */
export const Input = z.unknown();

const variables = environment(z.object({ RUNS_BUCKET: z.string(), STATE_MACHINE_ARN: z.string() }));
const rds = new RDSClient({});
const sts = new STSClient({});
const sfn = new SFNClient({});
const runs = s3ObjectStore(new S3Client({}), variables.RUNS_BUCKET);

export const handler = lambdaHandler(Input, () =>
  reconcile({
    sfn,
    runs,
    stateMachineArn: variables.STATE_MACHINE_ARN,
    accountOf: (source) => sourceAccountClient(rds, sts, source),
    sources: deployedConfig().sources,
    now: () => new Date(),
  }),
);
