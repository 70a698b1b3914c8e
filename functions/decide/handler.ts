// Step `decide` on AWS: detections, rules and policy become the plans; and, where a person has to approve, the question.
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { z } from 'zod';
import { askApproval } from '../../lib/adapters/aws/decide/ask.ts';
import { type DecidePorts, decideRun } from '../../lib/adapters/aws/decide/decide-run.ts';
import { notify } from '../../lib/adapters/aws/decide/notify.ts';
import { planMessage } from '../../lib/adapters/aws/decide/summary.ts';
import { deployedSource, deployedSpending } from '../../lib/adapters/aws/deployed-config.ts';
import { environment, jsonVariable } from '../../lib/adapters/aws/environment.ts';
import { lambdaHandler } from '../../lib/adapters/aws/lambda-handler.ts';
import { openStoredRules } from '../../lib/adapters/aws/rules/stored-rules.ts';
import { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { s3ObjectStore } from '../../lib/adapters/aws/s3-object-store.ts';
import { workloadOf } from '../../lib/adapters/aws/spending/workload.ts';
import { keyOfRun } from '../../lib/adapters/aws/workbench/run-key.ts';
import { VERSION } from '../../lib/cli/version.ts';
import { estimateCost } from '../../lib/core/aws-cost/estimate.ts';
import { EnvironmentError } from '../../lib/core/errors.ts';
import { decide } from '../../lib/pipeline/steps/decide.ts';

export const Input = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('decide'), run: RunReference }),
  z.strictObject({ do: z.literal('ask'), run: RunReference, token: z.string().min(1).max(2048) }),
]);

const variables = environment(
  z.object({
    RUNS_BUCKET: z.string(),
    RAW_BUCKET: z.string(),
    MASKED_BUCKET: z.string(),
    RULES_BUCKET: z.string(),
    TOPIC_ARN: z.string(),
    /** Source name to the ARN of its master key's secret. */
    KEY_SECRETS: jsonVariable(z.record(z.string(), z.string())),
    DUCKDB_MEMORY: z.string(),
  }),
);
const s3 = new S3Client({});
const secrets = new SecretsManagerClient({});
const notifier = { sns: new SNSClient({}), topic: variables.TOPIC_ARN };
const runs = s3ObjectStore(s3, variables.RUNS_BUCKET);
const raw = s3ObjectStore(s3, variables.RAW_BUCKET);
const masked = s3ObjectStore(s3, variables.MASKED_BUCKET);
const rules = s3ObjectStore(s3, variables.RULES_BUCKET);

function portsFor(run: RunReference, remaining: () => number): DecidePorts {
  const { source, id } = run;
  const secret = variables.KEY_SECRETS[source];
  if (secret === undefined) throw new EnvironmentError('the source has no master key', { where: source });
  const today = new Date().toISOString().slice(0, 10);
  const { policy } = deployedSource(source);
  return {
    runs,
    raw,
    masked,
    bench: (database) => ({
      runs,
      raw,
      rules: (folder) =>
        openStoredRules({ store: rules, bucket: variables.RULES_BUCKET, source, database, folder, today, policy }),
      key: async () => (await keyOfRun({ secrets, runs, secret, run: id, source })).key,
      policy,
      version: VERSION,
      memoryLimit: variables.DUCKDB_MEMORY,
      remaining,
      print: (line) => console.log(line),
    }),
    notify: (decided, cost) => notify(notifier, planMessage(run, decided, cost)),
    cost: async () => {
      const settings = deployedSpending(source);
      return estimateCost(await workloadOf(runs, id, settings), settings.costs);
    },
  };
}

export const handler = lambdaHandler(Input, async (event, { remaining }): Promise<Record<string, boolean>> => {
  switch (event.do) {
    case 'decide':
      return { ...(await decideRun(portsFor(event.run, remaining), event.run, decide)) };
    case 'ask': {
      const tell = (message: Parameters<typeof notify>[1]) => notify(notifier, message);
      const ports = {
        runs,
        runsBucket: variables.RUNS_BUCKET,
        rulesBucket: variables.RULES_BUCKET,
        now: () => new Date(),
        notify: tell,
      };
      await askApproval(ports, event.run, event.token);
      return {};
    }
  }
});
