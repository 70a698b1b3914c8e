// Step `export` on AWS: the tables that our own reader brings, one a call, with a list before.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { endingSoon } from '../../lib/adapters/aws/ending-soon.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { listReads, ReadItem, type ReadPorts, readTable } from '../../lib/adapters/aws/export/read.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { sourceKindOf } from '../../lib/adapters/aws/rds/source-kinds.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), run: RunReference }),
  z.strictObject({ do: z.literal('read'), run: RunReference, item: ReadItem }),
]);

const variables = environment(z.object({ RAW_BUCKET: z.string(), RUNS_BUCKET: z.string(), DUCKDB_MEMORY: z.string() }));
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const ports: ReadPorts = {
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  source: (run, { dialect, database }, duckdb) =>
    sourceKindOf(dialect).open({ secrets, run }, database, 'drop', async () => duckdb),
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, async (event, invocation): Promise<Record<string, unknown>> => {
  switch (event.do) {
    case 'list':
      return listReads(ports, event.run);
    case 'read':
      return readTable(ports, event.run, event.item, endingSoon(invocation));
  }
});
