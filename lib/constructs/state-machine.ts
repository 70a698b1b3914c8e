// Generates the Step Functions definition from the same step list that the local runner loops over. A step runs on AWS when it has a
// binding; every state that calls something has a Catch into the compensations of what came before it, newest first; errors end in Fail.
import type { StepDeclaration } from '../pipeline/steps.ts';
import { callState, type Definition, resourceArn, type State, type States } from './definition.ts';
import type { MapPhase, Phase, PollPhase, StepBinding, StepBindings, TaskPhase, Undo } from './step-bindings.ts';
import { undoStates } from './undo-states.ts';

type Bound = readonly [step: StepDeclaration, binding: StepBinding];

export const FAILED = 'failed';
export const DONE = 'done';
/** Where an execution ends for which there is nothing to do: a snapshot that is not ours, or that has had its run. */
export const NOTHING = 'nothing to do';
/** What flows between steps: the reference to the run, assigned by the first step. */
const REFERENCE = '{% $run %}';

/** Two ways back. `everything`: nothing of the run stays. `copies`: results stay, every copy of production data goes. */
type Way = 'everything' | 'copies';

interface Place {
  readonly name: string;
  readonly next: string;
  /** Where a failure goes. */
  readonly undo: string;
}

/**
 * The definition of the bound steps, in the list's order.
 * @param nothingWhen JSONata condition, after the first phase, for ending well without doing anything
 */
export function definitionFrom(
  steps: readonly StepDeclaration[],
  bindings: StepBindings,
  nothingWhen?: string,
): Definition {
  const named: Readonly<Record<string, StepBinding | undefined>> = bindings;
  const bound = steps.flatMap((step): Bound[] => {
    const binding = step.runners.includes('aws') ? named[step.name] : undefined;
    return binding === undefined ? [] : [[step, binding]];
  });
  const phases = bound.flatMap(([{ name, databaseOnly: _ }, binding]) =>
    binding.phases.map((phase, index) => ({ step: name, binding, phase, name: phaseName(name, phase, index) })),
  );
  const [first] = phases;
  if (first === undefined) throw new RangeError('a state machine needs at least one bound step');
  const states: States = {};
  for (const [index, { step, binding, phase, name }] of phases.entries()) {
    const following = phases[index + 1];
    const onwards = following === undefined ? DONE : entryOf(following.name, following.phase);
    const ended = index === 0 && nothingWhen !== undefined;
    const place = { name, next: ended ? ASKED : onwards, undo: compensationFor(step, binding, bound) };
    if (phase.when !== undefined) states[entryOf(name, phase)] = needed(phase.when, name, onwards);
    Object.assign(states, statesOf(phase, place));
    if (ended) {
      states[ASKED] = {
        Type: 'Choice',
        Choices: [{ Condition: `{% ${nothingWhen} %}`, Next: NOTHING }],
        Default: onwards,
      };
      states[NOTHING] = { Type: 'Succeed' };
    }
  }
  Object.assign(states, compensations(bound, 'everything'), compensations(bound, 'copies'));
  states[DONE] = { Type: 'Succeed', Output: REFERENCE };
  states[FAILED] = {
    Type: 'Fail',
    // names that begin with `States.` are reserved to the service: a Fail state may not raise them
    Error: "{% $replace($failure.Error, 'States.', 'Machine.') %}",
    Cause: "{% $failure.Cause & ($count($notUndone) > 0 ? '; could not undo: ' & $join($notUndone, ', ') : '') %}",
  };
  return {
    Comment: 'Generated from lib/pipeline/steps.ts',
    QueryLanguage: 'JSONata',
    StartAt: entryOf(first.name, first.phase),
    States: states,
  };
}

const ASKED = 'is there something to do?';

/** Name of a phase's main state. */
export function phaseName(step: string, phase: Phase, index: number): string {
  if (index === 0) return step;
  if (phase.name === undefined) throw new RangeError(`phase ${index + 1} of ${step} needs a name`);
  return `${step}: ${phase.name}`;
}

function entryOf(name: string, phase: Phase): string {
  return phase.when === undefined ? name : `${name} needed?`;
}

/** Name of a compensation's state. */
export function undoName(step: string, undo: Undo, way: Way = 'everything'): string {
  const name = undo.name === undefined ? step : `${step}: ${undo.name}`;
  return way === 'everything' ? `undo ${name}` : `undo ${name}, results stay`;
}

function needed(when: string, name: string, otherwise: string): State {
  return { Type: 'Choice', Choices: [{ Condition: `{% ${when} %}`, Next: name }], Default: otherwise };
}

/** The compensations of a way, newest step first. What comes after the seal is undone in one way only. */
function chain(bound: readonly Bound[], way: Way): readonly { readonly step: string; readonly undo: Undo }[] {
  return bound
    .filter(([, { sealed }]) => way === 'copies' || sealed !== true)
    .toReversed()
    .flatMap(([{ name }, { undo = [] }]) => undo.map((action) => ({ step: name, undo: action })))
    .filter(({ undo }) => way === 'everything' || undo.result !== true);
}

/** Where a failing step goes: its own compensation (it may have half happened), else the nearest earlier one. */
function compensationFor(step: string, binding: StepBinding, bound: readonly Bound[]): string {
  const way: Way = binding.sealed === true ? 'copies' : 'everything';
  const index = bound.findIndex(([{ name }]) => name === step);
  const [first] = chain(bound.slice(0, index + 1), way);
  return first === undefined ? FAILED : undoName(first.step, first.undo, way);
}

function statesOf(phase: Phase, place: Place): States {
  switch (phase.kind) {
    case 'task':
      return taskStates(phase, place);
    case 'poll':
      return pollStates(phase, place);
    case 'map':
      return mapStates(phase, place);
  }
}

function caught(undo: string): State['Catch'] {
  return [{ ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}', notUndone: [] }, Next: undo }];
}

function taskStates({ call }: TaskPhase, { name, next, undo }: Place): States {
  return { [name]: { ...callState(call), Output: REFERENCE, Catch: caught(undo), Next: next } };
}

function pollStates(poll: PollPhase, { name, next, undo }: Place): States {
  const [wait, check, ready] = [`${name} wait`, `${name} check`, `${name} ready?`];
  return {
    [name]: {
      ...callState({ ...poll.start, assign: { ...poll.start.assign, polls: 0 } }),
      Output: REFERENCE,
      Catch: caught(undo),
      Next: wait,
    },
    [wait]: { Type: 'Wait', Seconds: poll.everySeconds, Next: check },
    [check]: {
      ...callState({
        ...poll.check,
        assign: { ...poll.check.assign, status: '{% $states.result.Payload.status %}', polls: '{% $polls + 1 %}' },
      }),
      Output: REFERENCE,
      Catch: caught(undo),
      Next: ready,
    },
    [ready]: {
      Type: 'Choice',
      Choices: [
        { Condition: "{% $status = 'ready' %}", Next: next },
        {
          Condition: `{% $status != 'waiting' or $polls >= ${poll.attempts} %}`,
          Assign: {
            failure: {
              Error: 'NotReady',
              Cause: `{% '${name}: the status after ' & $string($polls) & ' checks is ' & $string($status) %}`,
            },
            notUndone: [],
          },
          Next: undo,
        },
      ],
      Default: wait,
    },
  };
}

function mapStates(map: MapPhase, { name, next, undo }: Place): States {
  const state: State = {
    Type: 'Map',
    Label: name.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 40),
    MaxConcurrency: map.concurrency,
    // one item that fails fails the run
    ToleratedFailureCount: 0,
    ItemReader: {
      Resource: resourceArn('s3:getObject'),
      ReaderConfig: { InputType: 'JSON' },
      Arguments: { Bucket: map.items.bucket, Key: map.items.key },
    },
    ItemSelector: map.select,
    // A child execution has no Catch of its own: its failure fails the map, whose Catch undoes everything.
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      ...itemStates(map, name),
    },
    Output: REFERENCE,
    Catch: caught(undo),
    Next: next,
  };
  return { [name]: state };
}

/** Results of children are counted by nobody: together they must stay far below what a state may hold. */
const NO_RESULT = {};

function itemStates({ call, again }: MapPhase, name: string): { readonly StartAt: string; readonly States: States } {
  const one = `${name} one`;
  if (again === undefined)
    return { StartAt: one, States: { [one]: { ...callState(call), Output: NO_RESULT, End: true } } };
  const [first, done, wait, enough, late] = [
    `${name} first`,
    `${name} done?`,
    `${name} again`,
    `${name} ended`,
    `${name} late`,
  ];
  return {
    StartAt: first,
    States: {
      [first]: { Type: 'Pass', Assign: { calls: 0 }, Next: one },
      [one]: {
        ...callState({ ...call, assign: { again: `{% ${again.when} %}`, calls: '{% $calls + 1 %}' } }),
        Output: '{% $states.input %}',
        Next: done,
      },
      [done]: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $not($again) %}', Next: enough },
          { Condition: `{% $calls >= ${again.attempts} %}`, Next: late },
        ],
        Default: wait,
      },
      [wait]: { Type: 'Wait', Seconds: again.everySeconds, Next: one },
      [enough]: { Type: 'Succeed', Output: NO_RESULT },
      [late]: { Type: 'Fail', Error: 'NotReady', Cause: `${name}: not done after ${again.attempts} calls` },
    },
  };
}

/** The compensations of a way. One that fails is named in the end and does not stop the others. */
function compensations(bound: readonly Bound[], way: Way): States {
  const actions = chain(bound, way);
  const reached = way === 'everything' || bound.some(([, { sealed }]) => sealed === true);
  if (!reached) return {};
  return Object.fromEntries(
    actions.flatMap(({ step, undo }, index) => {
      const later = actions[index + 1];
      const next = later === undefined ? FAILED : undoName(later.step, later.undo, way);
      const what = undoName(step, undo).slice('undo '.length);
      return Object.entries(undoStates(undo.call, { name: undoName(step, undo, way), what, next }));
    }),
  );
}
