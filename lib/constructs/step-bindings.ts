// How a step runs on AWS: in which phases, with which calls, and what undoes it.
import type { StepName } from '../pipeline/steps.ts';
import type { Call, Json } from './definition.ts';

interface Named {
  /** Of a second or later phase; the first bears the step's name alone. */
  readonly name?: string | undefined;
  /** JSONata condition: the phase is left out when it is false. */
  readonly when?: string | undefined;
}
/** One call: of a function, or of an engine that Step Functions waits for. */
export interface TaskPhase extends Named {
  readonly kind: 'task';
  readonly call: Call;
}
/** Something is started, then looked at until it is ready. What is looked at throws when it has failed. */
export interface PollPhase extends Named {
  readonly kind: 'poll';
  readonly start: Call;
  /** Answers `{status}`: `ready` ends the phase, `waiting` waits on until the attempts are used up, anything else is a failure. */
  readonly check: Call;
  readonly everySeconds: number;
  readonly attempts: number;
}
/** One call per item of a list in S3: state payloads carry references only. */
export interface MapPhase extends Named {
  readonly kind: 'map';
  /** Bucket and key (JSONata) of a JSON array. */
  readonly items: { readonly bucket: string; readonly key: string };
  /** What one call gets; `$states.context.Map.Item.Value` is the item. */
  readonly select: Json;
  readonly call: Call;
  readonly concurrency: number;
  /** JSONata on `$states.result`: true when the item is not done and must be called again; so often at most. */
  readonly again?: { readonly when: string; readonly everySeconds: number; readonly attempts: number } | undefined;
}
export type Phase = TaskPhase | PollPhase | MapPhase;

/** One action of a compensation: idempotent, needs only the reference to the run. */
export interface Undo {
  /** Of a second or later action of the step. */
  readonly name?: string | undefined;
  readonly call: Call;
  /** What it takes away is a result, not a copy of production data: once the run is sealed and being published it stays. */
  readonly result?: boolean | undefined;
}

export interface StepBinding {
  readonly phases: readonly Phase[];
  /** What undoes this step, in order, when it or a later one fails. */
  readonly undo?: readonly Undo[] | undefined;
  /** From this step on everything is verified and sealed: a failure destroys copies of production data and keeps the results. */
  readonly sealed?: boolean | undefined;
}

export type StepBindings = { readonly [S in StepName]?: StepBinding };
