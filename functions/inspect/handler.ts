// Step `inspect` on AWS: the catalog of every database of the temporary server, and what an exporter could lose.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { measureDatabase } from '../../lib/adapters/aws/export/measure.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { inspectServer } from '../../lib/adapters/aws/rds/inspect.ts';
import type { PollStatus } from '../../lib/adapters/aws/rds/restore.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { inPrivateFolder } from '../../lib/adapters/aws/workbench/private-folder.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { inspect } from '../../lib/pipeline/steps/inspect.ts';

// a large source takes longer than a function lives: each call goes on where the last one stopped
export const Input = z.strictObject({ do: z.enum(['start', 'check']), run: RunReference });

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    RAW_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    SECRETS_KEY_ARN: z.string(),
    DUCKDB_MEMORY: z.string().default('256MB'),
  }),
);
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const raw = s3ObjectStore(s3, variables.RAW_BUCKET);
const rules = s3ObjectStore(s3, variables.RULES_BUCKET);

export const handler = lambdaHandler(
  Input,
  ({ run }, { remaining }): Promise<{ status: PollStatus; databases: number }> => {
    const { engine, policy, comments } = deployedSource(run.source);
    const today = new Date().toISOString().slice(0, 10);
    const { source } = run;
    const open = (database: string, folder: string) =>
      openStoredRules({ store: rules, bucket: variables.RULES_BUCKET, source, database, folder, today });
    const bench = (database: string) => ({
      runs,
      rules: (folder: string) => open(database, folder),
      policy,
      version: VERSION,
      memoryLimit: variables.DUCKDB_MEMORY,
      remaining,
      print: (line: string) => console.log(line),
    });
    return inspectServer(
      {
        engine,
        runs,
        secrets,
        secretsKeyArn: variables.SECRETS_KEY_ARN,
        now: () => new Date(),
        bench,
        step: inspect,
        comments: async (database) =>
          comments ??
          (await inPrivateFolder(async (folder) => (await open(database, folder)).rules.rules.comments)) ??
          'drop',
        measure: (_database, { state, rules: { rowsFor } }, ask) =>
          measureDatabase({
            run: run.id,
            catalog: state.need('inspect').catalog,
            rowsFor: (table) => (state.isWithheld(table) ? 'none' : rowsFor(table)),
            ask,
            raw,
            runs,
            remaining,
          }),
      },
      run,
    );
  },
);
