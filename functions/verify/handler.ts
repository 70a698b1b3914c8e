// Step `verify` on AWS, and the two searches before it: kept columns after `mask`, texts of the schema before `load`. All of it in parts.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { type BenchParts, benchFor } from '../../lib/adapters/aws/verify/bench.ts';
import { conclude, listChecks } from '../../lib/adapters/aws/verify/conclude.ts';
import { gatherFiles } from '../../lib/adapters/aws/verify/gather-files.ts';
import { gatherKeys } from '../../lib/adapters/aws/verify/gather-keys.ts';
import { compareLoaded, gatherLoadedRows, gatherPrintedRows } from '../../lib/adapters/aws/verify/gather-loaded.ts';
import { PartItem } from '../../lib/adapters/aws/verify/parts.ts';
import { recordSlice } from '../../lib/adapters/aws/verify/record-slice.ts';
import { blockKeptColumns, searchKeptOf, searchSchema } from '../../lib/adapters/aws/verify/search-blockers.ts';
import { listSlices } from '../../lib/adapters/aws/verify/slice-work.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { blockQuoted } from '../../lib/pipeline/steps/load.ts';
import { blockColumns } from '../../lib/pipeline/steps/mask.ts';
import { filesRequest, verifyRequest } from '../../lib/pipeline/steps/verify.ts';

/** Once for all databases of a run. */
const WHOLE = ['slice', 'block kept', 'search schema', 'list', 'compare', 'conclude'] as const;
/** Once for each part. */
const PARTS = ['record', 'search kept', 'files', 'loaded', 'keys', 'print'] as const;
/** After `load`: with the loaded database. */
const LOADED: ReadonlySet<string> = new Set(['list', 'loaded', 'print', 'conclude']);

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(WHOLE), run: RunReference }),
  z.strictObject({ do: z.enum(PARTS), run: RunReference, item: PartItem }),
]);

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

export const handler = lambdaHandler(Input, async (event, { remaining }) => {
  const { run } = event;
  const { policy, sizes } = deployedSource(run.source);
  const loaded = LOADED.has(event.do);
  const bench = benchFor(parts, { run, policy, remaining, loaded });
  const request = loaded ? verifyRequest : filesRequest;
  const { runs, raw, masked } = parts;
  const ports = {
    runs,
    raw,
    masked,
    request,
    bench,
    runsBucket: variables.RUNS_BUCKET,
    sliceBytes: sizes.slice * 1024 ** 2,
  };
  switch (event.do) {
    case 'slice':
      return listSlices(ports, run);
    case 'record':
      return recordSlice(ports, run, event.item);
    case 'search kept':
      return searchKeptOf(ports, run, event.item);
    case 'block kept':
      return blockKeptColumns(ports, run, blockColumns);
    case 'search schema':
      return searchSchema(ports, run, blockQuoted);
    case 'list':
      return listChecks(ports, run);
    case 'files':
      return gatherFiles(ports, run, event.item);
    case 'loaded':
      return gatherLoadedRows(ports, run, event.item);
    case 'keys':
      return gatherKeys(ports, run, event.item);
    case 'compare':
      return compareLoaded(ports, run);
    case 'print':
      return gatherPrintedRows(ports, run, event.item);
    case 'conclude':
      return conclude(ports, run);
  }
});
