// Step `export` on AWS: DMS, or the export of the snapshot where DMS would lose data.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { deployedSource } from '../../lib/adapters/aws/deployed-config.ts';
import { environment } from '../../lib/adapters/aws/environment.ts';
import { checkExport, type ExportPorts, startExport, stopExport } from '../../lib/adapters/aws/export/export.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';

export const Input = z.strictObject({ do: z.enum(['start', 'check', 'stop']), run: RunReference });

const variables = environment(
  z.object({
    RAW_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    ACCOUNT_ID: z.string(),
    RAW_KEY_ARN: z.string(),
    DMS_ROLE_ARN: z.string(),
    DMS_SECRET_ROLE_ARN: z.string(),
    DMS_SUBNET_GROUP: z.string(),
    SECURITY_GROUP: z.string(),
    EXPORT_ROLE_ARN: z.string(),
    DMS_CERTIFICATE_ARN: z.string().optional(),
  }),
);
const s3 = new S3Client({});
const dms = new DatabaseMigrationServiceClient({});
const rds = new RDSClient({});
const rulesBucket = s3ObjectStore(s3, variables.RULES_BUCKET);

function portsFor({ source }: RunReference): ExportPorts {
  return {
    dms,
    rds,
    runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
    raw: s3ObjectStore(s3, variables.RAW_BUCKET),
    exporter: deployedSource(source).exporter,
    rules: async (database) => {
      const scratch = await mkdtemp(join(tmpdir(), 'masklake-rules-'));
      const stored = { store: rulesBucket, bucket: variables.RULES_BUCKET, source, database };
      const today = new Date().toISOString().slice(0, 10);
      try {
        return (await openStoredRules({ ...stored, today, folder: join(scratch, 'rules') })).rules;
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
    place: {
      rawBucket: variables.RAW_BUCKET,
      accountId: variables.ACCOUNT_ID,
      rawKeyArn: variables.RAW_KEY_ARN,
      s3RoleArn: variables.DMS_ROLE_ARN,
      secretRoleArn: variables.DMS_SECRET_ROLE_ARN,
      subnetGroup: variables.DMS_SUBNET_GROUP,
      securityGroup: variables.SECURITY_GROUP,
      exportRoleArn: variables.EXPORT_ROLE_ARN,
      certificateArn: variables.DMS_CERTIFICATE_ARN,
    },
    now: () => new Date(),
  };
}

export const handler = lambdaHandler(Input, async (event, { remaining }): Promise<Record<string, unknown>> => {
  switch (event.do) {
    case 'start':
      return startExport(portsFor(event.run), event.run);
    case 'check':
      return { ...(await checkExport(portsFor(event.run), event.run)) };
    case 'stop':
      return stopExport({ dms, rds, sleep, remaining }, event.run);
  }
});
