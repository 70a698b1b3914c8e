// Amazon Macie on AWS: one classification job per run over what was exported, its results read in full, and its end when the run is undone.
import { setTimeout as sleep } from 'node:timers/promises';
import { Macie2Client } from '@aws-sdk/client-macie2';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { deployedSource, deployedSpending } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { checkMacieJob } from '../../lib/adapters/aws/macie/check-job.ts';
import { startMacieJob } from '../../lib/adapters/aws/macie/start-job.ts';
import { stopMacieJob } from '../../lib/adapters/aws/macie/stop-job.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { checkSpending } from '../../lib/adapters/aws/spending/check.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('start'), run: RunReference }),
  z.strictObject({ do: z.literal('check'), run: RunReference }),
  z.strictObject({ do: z.literal('stop'), run: RunReference }),
]);

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    RAW_BUCKET: z.string(),
    RESULTS_BUCKET: z.string(),
    ACCOUNT_ID: z.string(),
    IDENTIFIER_IDS: jsonVariable(z.array(z.string())),
    ALLOW_LIST_IDS: jsonVariable(z.array(z.string())),
    METRIC_NAMESPACE: z.string(),
  }),
);
const s3 = new S3Client({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);
const macie = new Macie2Client({});
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const raw = s3ObjectStore(s3, variables.RAW_BUCKET);
const results = s3ObjectStore(s3, variables.RESULTS_BUCKET);

export const handler = lambdaHandler(Input, async (event): Promise<Record<string, string>> => {
  switch (event.do) {
    case 'start': {
      const { enabled, managed, sampling } = deployedSource(event.run.source).macie;
      const spending = deployedSpending(event.run.source);
      const ports = {
        macie,
        runs,
        raw,
        resultsBucket: variables.RESULTS_BUCKET,
        sleep,
        checkSpending: () => checkSpending({ runs, measure }, event.run, spending, 'Amazon Macie'),
      };
      await startMacieJob(ports, event.run, {
        enabled,
        managed,
        sampling,
        account: variables.ACCOUNT_ID,
        rawBucket: variables.RAW_BUCKET,
        identifierIds: variables.IDENTIFIER_IDS,
        allowListIds: variables.ALLOW_LIST_IDS,
      });
      return {};
    }
    case 'check':
      return checkMacieJob(
        { macie, runs, results, rawBucket: variables.RAW_BUCKET, now: () => new Date(), measure },
        event.run,
      );
    case 'stop':
      await stopMacieJob({ macie, runs }, event.run.id);
      return {};
  }
});
