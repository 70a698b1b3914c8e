// Step `publish` on AWS: the catalog is brought to the run and the pointer of the lake is swapped. Before this, nobody is pointed at
// anything of the run.
import { AthenaClient } from '@aws-sdk/client-athena';
import { GlueClient } from '@aws-sdk/client-glue';
import { LakeFormationClient } from '@aws-sdk/client-lakeformation';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { deployedConfig } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { LakeVariable, lakePorts } from '../../lib/adapters/aws/lake/deployed-lake.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { measureTo, printMetric } from '../../lib/adapters/aws/metrics.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { publishRun } from '../../lib/adapters/aws/verify/publish-run.ts';
import { signerFromSecret } from '../../lib/adapters/aws/workbench/signing-key.ts';

export const Input = z.strictObject({ do: z.literal('publish'), run: RunReference });

const variables = environment(
  z.object({
    MASKED_BUCKET: z.string(),
    RUNS_BUCKET: z.string(),
    EVIDENCE_BUCKET: z.string(),
    /** ARN of the secret behind the key that signs evidence. */
    SIGNING_SECRET: z.string(),
    METRIC_NAMESPACE: z.string(),
    /** Personas of the lake; missing where no catalog is wanted. */
    LAKE: jsonVariable(LakeVariable).optional(),
  }),
);
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const ports = {
  runs: s3ObjectStore(s3, variables.RUNS_BUCKET),
  masked: s3ObjectStore(s3, variables.MASKED_BUCKET),
  evidence: s3ObjectStore(s3, variables.EVIDENCE_BUCKET),
  publicKey: async () => (await signerFromSecret(secrets, variables.SIGNING_SECRET)).publicKey,
  now: () => new Date(),
  measure: measureTo(variables.METRIC_NAMESPACE, printMetric),
  lake:
    variables.LAKE === undefined
      ? undefined
      : lakePorts(
          { glue: new GlueClient({}), lakeFormation: new LakeFormationClient({}), athena: new AthenaClient({}) },
          variables.LAKE,
          deployedConfig(),
          variables.MASKED_BUCKET,
        ),
};

export const handler = lambdaHandler(Input, ({ run }) => publishRun(ports, run));
