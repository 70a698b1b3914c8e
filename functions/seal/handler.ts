// Step `seal` on AWS: the evidence is searched, signed and locked away.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { type BenchParts, benchFor } from '../../lib/adapters/aws/verify/bench.ts';
import { sealRun } from '../../lib/adapters/aws/verify/seal-run.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { seal } from '../../lib/pipeline/steps/seal.ts';

export const Input = z.strictObject({ do: z.literal('seal'), run: RunReference });

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    EVIDENCE_BUCKET: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    /** ARN of the secret behind the key that signs evidence. */
    SIGNING_SECRET: z.string(),
    DUCKDB_MEMORY: z.string(),
    METRIC_NAMESPACE: z.string(),
  }),
);
const s3 = new S3Client({});
const measure = measureTo(variables.METRIC_NAMESPACE, printMetric);
const evidence = s3ObjectStore(s3, variables.EVIDENCE_BUCKET);
const parts: BenchParts = {
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  rules: { store: s3ObjectStore(s3, variables.RULES_BUCKET), bucket: variables.RULES_BUCKET },
  secrets: new SecretsManagerClient({}),
  keySecrets: variables.KEY_SECRETS,
  signingSecret: variables.SIGNING_SECRET,
  version: VERSION,
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async ({ run }, { remaining }) => {
  const { policy } = deployedSource(run.source);
  const bench = benchFor(parts, { run, policy, remaining, loaded: false });
  const { runs, raw, masked } = parts;
  const ports = { runs, raw, masked, evidence, runsBucket: variables.RUNS_BUCKET, bench, measure };
  return sealRun(ports, run, seal);
});
