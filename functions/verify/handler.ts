// Step `verify` on AWS, and the two searches before it: kept columns after `mask`, texts of the schema before `load`.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { type BenchParts, benchFor } from '../../lib/adapters/aws/verify/bench.ts';
import { searchRun, verifyRun } from '../../lib/adapters/aws/verify/verify-run.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { blockQuoted } from '../../lib/pipeline/steps/load.ts';
import { blockKept } from '../../lib/pipeline/steps/mask.ts';
import { verify } from '../../lib/pipeline/steps/verify.ts';

export const Input = z.strictObject({
  do: z.enum(['search kept', 'search schema', 'verify']),
  run: RunReference,
});

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    DUCKDB_MEMORY: z.string(),
  }),
);
const s3 = new S3Client({});
const parts: BenchParts = {
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  rules: { store: s3ObjectStore(s3, variables.RULES_BUCKET), bucket: variables.RULES_BUCKET },
  secrets: new SecretsManagerClient({}),
  keySecrets: variables.KEY_SECRETS,
  version: VERSION,
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async ({ do: what, run }, { remaining }) => {
  const { policy } = deployedSource(run.source);
  const bench = benchFor(parts, { run, policy, remaining, loaded: what === 'verify' });
  const ports = { runs: parts.runs, runsBucket: variables.RUNS_BUCKET, bench };
  switch (what) {
    case 'search kept':
      return searchRun(ports, run, what, blockKept);
    case 'search schema':
      return searchRun(ports, run, what, blockQuoted);
    case 'verify':
      return verifyRun(ports, run, verify);
  }
});
