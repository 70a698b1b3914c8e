// Step `load` on AWS: schema, then one file a call, then one statement a call, then what is left.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { endingSoon } from '../../lib/adapters/aws/ending-soon.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { runConstraint } from '../../lib/adapters/aws/load/constraint.ts';
import { copyFile } from '../../lib/adapters/aws/load/copy.ts';
import { finishLoad } from '../../lib/adapters/aws/load/finish.ts';
import { loadSchema, type SchemaPorts } from '../../lib/adapters/aws/load/schema.ts';
import { stagedConnection } from '../../lib/adapters/aws/load/staged-server.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { runKeys } from '../../lib/adapters/aws/workbench/run-key.ts';
import { TableId } from '../../lib/core/model/catalog.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('schema'), run: RunReference }),
  z.strictObject({
    do: z.literal('copy'),
    run: RunReference,
    item: z.strictObject({ database: z.string(), table: TableId, file: z.int().min(0).optional() }),
  }),
  z.strictObject({
    do: z.literal('constraint'),
    run: RunReference,
    item: z.strictObject({ database: z.string(), statement: z.int().min(0) }),
  }),
  z.strictObject({ do: z.literal('finish'), run: RunReference }),
]);

const variables = environment(
  z.object({
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    DUCKDB_MEMORY: z.string(),
  }),
);
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const keys = runKeys(secrets, runs, variables.KEY_SECRETS);
const ports: SchemaPorts = {
  runs,
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  connection: stagedConnection(secrets),
  key: async (run) => (await keys.of(run)).key,
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async (event, invocation) => {
  const signal = endingSoon(invocation);
  switch (event.do) {
    case 'schema':
      return loadSchema(ports, event.run, signal);
    case 'copy':
      return copyFile(ports, event.run, event.item, signal);
    case 'constraint':
      return runConstraint(ports, event.run, event.item, signal);
    case 'finish':
      return finishLoad(ports, event.run, signal);
  }
});
