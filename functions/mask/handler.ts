// Step `mask` on AWS: the lists of what is to be masked, one file a call, and at the end the sum of it.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedSource, deployedSpending } from '../../lib/adapters/aws/deployed-config.ts';
import { endingSoon } from '../../lib/adapters/aws/ending-soon.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { listMaskItems } from '../../lib/adapters/aws/mask/list.ts';
import { maskFile } from '../../lib/adapters/aws/mask/mask-file.ts';
import { mergeMasked } from '../../lib/adapters/aws/mask/merge.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { checkSpending } from '../../lib/adapters/aws/spending/check.ts';
import { runKeys } from '../../lib/adapters/aws/workbench/run-key.ts';
import { TableId } from '../../lib/core/model/catalog.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), run: RunReference }),
  z.strictObject({
    do: z.literal('mask'),
    run: RunReference,
    item: z.strictObject({ database: z.string(), table: TableId, file: z.int().min(0) }),
  }),
  z.strictObject({ do: z.literal('merge'), run: RunReference }),
]);

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    DUCKDB_MEMORY: z.string(),
    METRIC_NAMESPACE: z.string(),
  }),
);
const BUCKETS = { raw: variables.RAW_BUCKET, masked: variables.MASKED_BUCKET, runs: variables.RUNS_BUCKET };
const s3 = new S3Client({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const keys = runKeys(new SecretsManagerClient({}), runs, variables.KEY_SECRETS);
const ports = {
  runs,
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  key: keys.of,
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async (event, invocation) => {
  const { run } = event;
  switch (event.do) {
    case 'list':
      return listMaskItems(
        {
          ...ports,
          glueAbove: deployedSource(run.source).sizes.glueAbove,
          urlOf: (zone, key) => `s3://${BUCKETS[zone]}/${key}`,
          keySecret: keys.secretOf(run.source),
          checkSpending: (glueTables) =>
            checkSpending({ runs, measure }, run, deployedSpending(run.source), 'Glue', { glueTables }),
        },
        run,
      );
    case 'mask':
      return maskFile(ports, run, event.item, endingSoon(invocation));
    case 'merge':
      return mergeMasked(ports, run);
  }
});
