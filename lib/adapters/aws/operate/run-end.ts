// Waits for the end of a run that was started, and says how it ended.
import type { SFNClient } from '@aws-sdk/client-sfn';
import { EnvironmentError, type ExitCode } from '../../../core/errors.ts';
import { exitCodeOfRun } from '../../../core/operations/run-exit-code.ts';
import { currentStep, type ExecutionState, executionState, innerExecution } from './history.ts';

export interface EndedRun {
  readonly status: ExecutionState['status'];
  /** The last step that was entered; undefined when it did not come so far. */
  readonly step: string | undefined;
  readonly error: string | undefined;
  readonly cause: string | undefined;
  readonly exitCode: 0 | ExitCode;
}

export interface AwaitEndPorts {
  readonly sfn: SFNClient;
  /** Between two looks. @throws when the caller no longer waits */
  readonly pause: () => Promise<void>;
  /** Told each step when it is entered. */
  readonly note: (step: string) => void | Promise<void>;
}

/** @param execution of the supervising machine: it ends after the clean-up */
export async function awaitEnd({ sfn, pause, note }: AwaitEndPorts, execution: string): Promise<EndedRun> {
  let said: string | undefined;
  for (;;) {
    const ended = await endOfRun(sfn, execution);
    const step = ended?.step ?? (await stepOfRun(sfn, execution));
    if (step !== undefined && step !== said) await note(step);
    said = step;
    if (ended !== undefined) return ended;
    await pause();
  }
}

/**
 * Undefined while it is at work.
 * @throws EnvironmentError when Step Functions knows no such execution (any more)
 */
export async function endOfRun(sfn: SFNClient, execution: string): Promise<EndedRun | undefined> {
  const supervised = await executionState(sfn, execution);
  if (supervised === undefined)
    throw new EnvironmentError('Step Functions knows the execution of the run no more', {
      where: execution,
      hint: 'it keeps them for 90 days; the documents of the run are in the runs bucket',
    });
  const { status } = supervised;
  if (status === 'RUNNING' || status === 'PENDING_REDRIVE') return undefined;
  // the pipeline's own error says what happened; the supervisor's, that it failed
  const inner = await innerExecution(sfn, execution);
  const { error, cause } = inner?.error === undefined ? supervised : inner;
  const step = inner === undefined ? undefined : await currentStep(sfn, inner.execution);
  return { status, step, error, cause, exitCode: exitCodeOfRun({ status, error }) };
}

async function stepOfRun(sfn: SFNClient, execution: string): Promise<string | undefined> {
  const inner = await innerExecution(sfn, execution);
  return inner === undefined ? undefined : currentStep(sfn, inner.execution);
}
