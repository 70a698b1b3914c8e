// Step `classify` on AWS: the built-in classifier over the adopted files, and what Macie concluded, as one.
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import {
  ClassifyItem,
  classifyTables,
  listClassified,
  mergeClassified,
} from '../../lib/adapters/aws/decide/classify-run.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { classify } from '../../lib/pipeline/steps/classify.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), run: RunReference }),
  z.strictObject({ do: z.literal('tables'), run: RunReference, item: ClassifyItem }),
  z.strictObject({ do: z.literal('merge'), run: RunReference }),
]);

const variables = environment(
  z.object({ RUNS_BUCKET: z.string(), RAW_BUCKET: z.string(), RULES_BUCKET: z.string(), DUCKDB_MEMORY: z.string() }),
);
const s3 = new S3Client({});
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const raw = s3ObjectStore(s3, variables.RAW_BUCKET);
const rules = s3ObjectStore(s3, variables.RULES_BUCKET);

export const handler = lambdaHandler(Input, async (event, { remaining }): Promise<object> => {
  const { run } = event;
  const today = new Date().toISOString().slice(0, 10);
  const bench = (database: string) => ({
    runs,
    raw,
    rules: (folder: string) =>
      openStoredRules({ store: rules, bucket: variables.RULES_BUCKET, source: run.source, database, folder, today }),
    version: VERSION,
    memoryLimit: variables.DUCKDB_MEMORY,
    remaining,
    print: (line: string) => console.log(line),
  });
  const ports = { bench, runs, raw };
  switch (event.do) {
    case 'list':
      return listClassified(ports, run);
    case 'tables':
      return classifyTables(ports, run, event.item);
    case 'merge':
      await mergeClassified(ports, run, classify);
      return {};
  }
});
