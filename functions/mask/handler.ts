// Step `mask` on AWS: one table per call, raw Parquet in one bucket to masked Parquet in another.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import type { MaskPorts } from '../../lib/adapters/aws/mask-stored-table.ts';
import { maskStoredTable } from '../../lib/adapters/aws/mask-stored-table.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { keyFromSecret } from '../../lib/adapters/aws/secret-key.ts';
import { EnvironmentError } from '../../lib/core/errors.ts';
import { TableId } from '../../lib/core/model/catalog.ts';
import { RunId, SourceName } from '../../lib/core/model/run-id.ts';

export const Input = z.strictObject({ run: RunId, source: SourceName, table: TableId });

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    DUCKDB_MEMORY: z.string(),
  }),
);
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});

const ports: MaskPorts = {
  raw: s3ObjectStore(s3, variables.RAW_BUCKET),
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  key: async (source) => {
    const secret = variables.KEY_SECRETS[source];
    if (secret === undefined) throw new EnvironmentError('the source has no master key', { where: source });
    return keyFromSecret(secrets, secret, source);
  },
  memoryLimit: variables.DUCKDB_MEMORY,
};

export const handler = lambdaHandler(Input, (table) => maskStoredTable(ports, table));
