// How a step runs on AWS: which calls it makes, and what undoes it. A binding's kind must be the kind of its step.
import type { STEPS, StepName } from '../pipeline/steps.ts';
import type { Call, Json } from './definition.ts';

interface Undoable {
  /** Idempotent; runs when this step or a later one fails. */
  readonly undo?: Call | undefined;
  /** Enter the compensations at this earlier step instead: for steps whose failure must not take back what is already published. */
  readonly failsTo?: StepName | undefined;
}
export interface TaskBinding extends Undoable {
  readonly kind: 'task';
  readonly call: Call;
}
export interface PollBinding extends Undoable {
  readonly kind: 'poll';
  readonly start: Call;
  readonly check: Call;
  /** JSONata on the check's `$states.result`, giving the status. */
  readonly status: string;
  /** JSONata conditions on `$status`. Any other status means: wait on, until the attempts are used up. */
  readonly done: string;
  readonly failed: string;
  readonly everySeconds: number;
  readonly attempts: number;
}
export interface MapBinding extends Undoable {
  readonly kind: 'map';
  /** Where the list of items is kept: state payloads carry references only. */
  readonly items: { readonly bucket: string; readonly key: string };
  /** What one call gets; `$states.context.Map.Item.Value` is the item. */
  readonly select: Json;
  readonly call: Call;
  readonly concurrency: number;
}
/** The step is done by somebody else for now, but what it leaves behind is undone here. */
export interface OutsideBinding extends Undoable {
  readonly kind: 'outside';
  readonly undo: Call;
}

type BindingOf<K> = OutsideBinding | Extract<TaskBinding | PollBinding | MapBinding, { kind: K }>;
/** A binding's kind must be the step's kind. */
export type StepBindings = { readonly [S in (typeof STEPS)[number] as S['name']]?: BindingOf<S['kind']> };
export type Binding = TaskBinding | PollBinding | MapBinding | OutsideBinding;
