// How a run on AWS ended, as the exit code of the command that waited for it: the contract of runs on a laptop (docs/operations.md).
import type { ExitCode } from '../errors.ts';

export interface RunEnd {
  /** Of its execution, as Step Functions says: ended, whatever way. */
  readonly status: string;
  /** Name of the error that it ended with; undefined when there was none. */
  readonly error: string | undefined;
}

/** What functions end with is one of our own errors, by the name of its class; `Rejected` is a person's answer to the plan. */
const CODES: Readonly<Record<string, ExitCode>> = {
  UsageError: 1,
  RulesError: 3,
  RefusedError: 3,
  EngineError: 3,
  Rejected: 3,
  VerificationError: 4,
  InternalError: 4,
};

/** 0 only for one that succeeded. What is not ours is a service that refused, or did not answer in time: 2. */
export function exitCodeOfRun({ status, error }: RunEnd): 0 | ExitCode {
  if (status === 'SUCCEEDED') return 0;
  // somebody stopped it
  if (status === 'ABORTED') return 130;
  return CODES[error ?? ''] ?? 2;
}
