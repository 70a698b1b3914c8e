// masklake aws: what people do with the pipeline on AWS.
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';

export interface AwsCommand {
  readonly action: string;
  /** Id of the run. */
  readonly run: string | undefined;
  /** Bucket with the runs' documents. */
  readonly bucket: string | undefined;
  readonly by: string | undefined;
  readonly yes: boolean;
  /** doctor, domain-key: the configuration that is deployed, or is to be. */
  readonly config?: string | undefined;
  /** rules: what comes after `pull` or `push`, the source; domain-key: the domain. */
  readonly name?: string | undefined;
  /** run, status: ARN of the supervising state machine. */
  readonly machine?: string | undefined;
  readonly source?: string | undefined;
  /** run: host name of a source's server. */
  readonly endpoint?: string | undefined;
  readonly snapshot?: string | undefined;
  readonly attempt?: number | undefined;
  /** logs: beginning of the names of the stacks. */
  readonly stack?: string | undefined;
  readonly follow?: boolean | undefined;
  /** run: until it has ended. */
  readonly wait?: boolean | undefined;
  /** run, logs: between two looks. */
  readonly everySeconds?: number | undefined;
  readonly rulesBucket?: string | undefined;
  /** rules: folder on this disk. */
  readonly out?: string | undefined;
}

export type AwsAction = (command: AwsCommand, out: Output) => Promise<number>;

const ACTIONS: Readonly<Record<string, () => Promise<AwsAction>>> = {
  approve: async () => (await import('./aws/approve.ts')).approvePlan,
  reject: async () => (await import('./aws/approve.ts')).rejectPlan,
  revoke: async () => (await import('./aws/revoke.ts')).revokeRun,
  doctor: async () => (await import('./aws/doctor.ts')).awsDoctor,
  run: async () => (await import('./aws/run.ts')).runOnAws,
  status: async () => (await import('./aws/status.ts')).status,
  logs: async () => (await import('./aws/logs.ts')).logs,
  'domain-key': async () => (await import('./aws/domain-key.ts')).domainKey,
  rules: async () => (await import('./aws/rules.ts')).rulesOnAws,
};

export async function aws(command: AwsCommand, out: Output): Promise<number> {
  const action = ACTIONS[command.action];
  if (action === undefined)
    throw new UsageError(`there is no action called ${JSON.stringify(command.action)}`, {
      hint: `write one of ${Object.keys(ACTIONS).join(', ')}`,
    });
  return (await action())(command, out);
}
