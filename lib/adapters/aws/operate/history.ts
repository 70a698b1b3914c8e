// What an execution has done so far: names of states and times. What was passed between them is never asked for.
import {
  DescribeExecutionCommand,
  type ExecutionStatus,
  GetExecutionHistoryCommand,
  paginateGetExecutionHistory,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import { unless } from '../rds/errors.ts';
import { executionArn, pipelineMachines } from './machines.ts';

export interface ExecutionState {
  readonly execution: string;
  readonly status: ExecutionStatus | 'UNKNOWN';
  /** ISO 8601. */
  readonly startedAt: string | undefined;
  readonly stoppedAt: string | undefined;
  /** As the failed function said it: our own words. */
  readonly error: string | undefined;
  readonly cause: string | undefined;
}

/** One step of the pipeline; what it repeats while it waits is one with it. */
export interface StepTimes {
  readonly step: string;
  readonly startedAt: string;
  /** Undefined: it is still at work, or the execution ended in it. */
  readonly endedAt: string | undefined;
}

/** Step Functions keeps longer ones; the rest is a stack trace. */
const MOST_CHARACTERS = 2000;

/** Undefined when there is no such execution (any more). */
export async function executionState(client: SFNClient, execution: string): Promise<ExecutionState | undefined> {
  const found = await unless(
    client.send(new DescribeExecutionCommand({ executionArn: execution })),
    ['ExecutionDoesNotExist'],
    'describe the execution',
    execution,
  );
  if (found === undefined) return undefined;
  return {
    execution,
    status: found.status ?? 'UNKNOWN',
    startedAt: found.startDate?.toISOString(),
    stoppedAt: found.stopDate?.toISOString(),
    error: found.error,
    cause: messageOf(found.cause)?.slice(0, MOST_CHARACTERS),
  };
}

/** A failed function's cause is JSON with its message and a stack trace. */
function messageOf(cause: string | undefined): string | undefined {
  const found = /"errorMessage":\s*("(?:[^"\\]|\\.)*")/.exec(cause ?? '')?.[1];
  if (found === undefined) return cause;
  try {
    return String(JSON.parse(found));
  } catch {
    return cause;
  }
}

/** The pipeline's own execution inside a supervised one: it has the same name. Undefined before it has begun. */
export async function innerExecution(client: SFNClient, supervised: string): Promise<ExecutionState | undefined> {
  const name = supervised.split(':').at(-1) ?? '';
  for (const machine of await pipelineMachines(client)) {
    const found = await executionState(client, executionArn(machine, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Its newest events are enough: a state that waits has no more than a few between two looks. */
const NEWEST_EVENTS = 100;

/** The step that was entered last. Undefined when there is none among the newest events. */
export async function currentStep(client: SFNClient, execution: string): Promise<string | undefined> {
  const asked = { executionArn: execution, includeExecutionData: false, reverseOrder: true, maxResults: NEWEST_EVENTS };
  const found = await unless(
    client.send(new GetExecutionHistoryCommand(asked)),
    ['ExecutionDoesNotExist'],
    'read the history of the execution',
    execution,
  );
  // sorted here as well: not every stand-in keeps to the order
  const entered = (found?.events ?? [])
    .toSorted((a, b) => (b.id ?? 0) - (a.id ?? 0))
    .flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
  return entered[0] === undefined ? undefined : stepOf(entered[0]);
}

export async function stepTimes(client: SFNClient, execution: string): Promise<readonly StepTimes[]> {
  const steps = new Map<string, { startedAt: string; endedAt: string | undefined }>();
  const pages = paginateGetExecutionHistory({ client }, { executionArn: execution, includeExecutionData: false });
  for await (const { events = [] } of pages)
    for (const { timestamp, stateEnteredEventDetails, stateExitedEventDetails } of events) {
      const at = timestamp?.toISOString() ?? '';
      const entered = stateEnteredEventDetails?.name;
      const left = stateExitedEventDetails?.name;
      if (entered !== undefined) {
        const step = stepOf(entered);
        steps.set(step, { startedAt: steps.get(step)?.startedAt ?? at, endedAt: undefined });
      }
      const known = left === undefined ? undefined : steps.get(stepOf(left));
      if (known !== undefined) known.endedAt = at;
    }
  return [...steps].map(([step, times]) => ({ step, ...times }));
}

/** `restore wait`, `restore check` and `restore ready?` are all `restore`. */
function stepOf(state: string): string {
  return state.replace(/ (wait|check|ready\?|needed\?)$/, '');
}
