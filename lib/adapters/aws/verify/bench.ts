// The workbench of `verify` and `seal`: rules, the run's key, both zones and the loaded database of one run.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Policy } from '../../../core/plan/plan.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { stagedConnection, stagedFor } from '../load/staged-server.ts';
import { openStoredRules } from '../rules/stored-rules.ts';
import type { RunReference } from '../run-reference.ts';
import { runKeys } from '../workbench/run-key.ts';
import { signerFromSecret } from '../workbench/signing-key.ts';
import type { WorkbenchPorts } from '../workbench/workbench.ts';

export interface BenchParts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  readonly rules: { readonly store: ObjectStore; readonly bucket: string };
  readonly secrets: SecretsManagerClient;
  /** Source name to the ARN of its master key's secret. */
  readonly keySecrets: Readonly<Record<string, string>>;
  /** ARN of the secret behind the signing key, where evidence is signed. */
  readonly signingSecret?: string | undefined;
  readonly version: string;
  readonly memoryLimit: string;
}

export interface BenchCall {
  readonly run: RunReference;
  readonly policy: Policy | undefined;
  readonly remaining: () => number;
  /** Whether the rows are loaded by now. */
  readonly loaded: boolean;
}

/** What a step may use, for each database of the run. */
export function benchFor(parts: BenchParts, call: BenchCall): (database: string) => WorkbenchPorts {
  const { runs, raw, masked, rules, secrets, signingSecret, version, memoryLimit } = parts;
  const { run, policy, remaining } = call;
  const keys = runKeys(secrets, runs, parts.keySecrets);
  const connection = stagedConnection(secrets);
  return (database) => ({
    runs,
    raw,
    masked,
    rules: (folder) =>
      openStoredRules({
        ...rules,
        source: run.source,
        database,
        folder,
        today: new Date().toISOString().slice(0, 10),
      }),
    key: async () => (await keys.of(run)).key,
    signer: signingSecret === undefined ? undefined : () => signerFromSecret(secrets, signingSecret),
    stage: call.loaded ? stagedFor(connection, run, database) : undefined,
    policy,
    version,
    memoryLimit,
    remaining,
    print: (line) => console.log(line),
  });
}
