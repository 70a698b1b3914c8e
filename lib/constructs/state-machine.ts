// Generates the Step Functions definition from the same step list that the local runner loops over. A step runs on AWS when it has a
// binding here; every state has a Catch into the compensations of what came before it, the newest first, and errors end in Fail.
import type { StepDeclaration } from '../pipeline/steps.ts';
import type { Call, Definition, State } from './definition.ts';
import { resourceArn } from './definition.ts';
import type { Binding, MapBinding, PollBinding, StepBindings } from './step-bindings.ts';

type Bound = readonly [step: StepDeclaration, binding: Binding];
type States = Record<string, State>;

const FAILED = 'failed';
/** What flows between steps: the reference to the run, assigned by the first step. */
const REFERENCE = '{% $run %}';

/** The definition of the bound steps, in the list's order. */
export function definitionFrom(steps: readonly StepDeclaration[], bindings: StepBindings): Definition {
  const named: Readonly<Record<string, Binding | undefined>> = bindings;
  const bound = steps.flatMap((step): Bound[] => {
    const binding = step.runners.includes('aws') ? named[step.name] : undefined;
    return binding === undefined ? [] : [[step, binding]];
  });
  const running = bound.filter(([, binding]) => binding.kind !== 'outside');
  const states: States = {};
  for (const [index, [step, binding]] of running.entries()) {
    const next = running[index + 1]?.[0].name;
    Object.assign(states, statesOf(step.name, binding, next, compensationFor(step.name, binding, bound)));
  }
  Object.assign(states, compensations(bound));
  states[FAILED] = {
    Type: 'Fail',
    // names that begin with `States.` are reserved to the service: a Fail state may not raise them
    Error: "{% $replace($failure.Error, 'States.', 'Machine.') %}",
    Cause: "{% $failure.Cause & ($count($notUndone) > 0 ? '; could not undo: ' & $join($notUndone, ', ') : '') %}",
  };
  const first = running[0];
  if (first === undefined) throw new RangeError('a state machine needs at least one bound step');
  return {
    Comment: 'Generated from lib/pipeline/steps.ts',
    QueryLanguage: 'JSONata',
    StartAt: first[0].name,
    States: states,
  };
}

export function undoName(step: string): string {
  return `undo ${step}`;
}

/** Where a failing step goes: its own compensation (it may have half happened), else the nearest earlier one. */
function compensationFor(step: string, binding: Binding, bound: readonly Bound[]): string {
  const from = binding.failsTo ?? step;
  const index = bound.findIndex(([{ name }]) => name === from);
  const undone = bound.slice(0, index + 1).findLast(([, { undo }]) => undo !== undefined);
  return undone === undefined ? FAILED : undoName(undone[0].name);
}

function statesOf(name: string, binding: Binding, next: string | undefined, undo: string): States {
  switch (binding.kind) {
    case 'task':
      return {
        [name]: {
          ...task(binding.call, undo),
          ...onwards(next),
          Output: binding.call.assign === undefined ? REFERENCE : '{% $states.result.Payload %}',
        },
      };
    case 'poll':
      return pollStates(name, binding, next, undo);
    case 'map':
      return { [name]: mapState(name, binding, next, undo) };
    case 'outside':
      return {};
  }
}

function task(call: Call, undo: string): State {
  return {
    ...callState(call),
    Catch: [
      { ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}', notUndone: [] }, Next: undo },
    ],
  };
}

function callState(call: Call): State {
  return {
    Type: 'Task',
    Resource: resourceArn(call.resource),
    Arguments: call.arguments,
    TimeoutSeconds: call.timeoutSeconds,
    ...(call.assign === undefined ? {} : { Assign: call.assign }),
    ...(call.retry === undefined ? {} : { Retry: call.retry.map((retry) => ({ ...retry })) }),
  };
}

function onwards(next: string | undefined): { readonly Next: string } | { readonly End: true } {
  return next === undefined ? { End: true } : { Next: next };
}

function pollStates(name: string, poll: PollBinding, next: string | undefined, undo: string): States {
  const [wait, check, ready] = [`${name} wait`, `${name} check`, `${name} ready?`];
  if (next === undefined) throw new RangeError(`${name} cannot be the last step: a Choice has no End`);
  return {
    [name]: {
      ...task({ ...poll.start, assign: { ...poll.start.assign, polls: 0 } }, undo),
      Output: REFERENCE,
      Next: wait,
    },
    [wait]: { Type: 'Wait', Seconds: poll.everySeconds, Next: check },
    [check]: {
      ...task(
        { ...poll.check, assign: { ...poll.check.assign, status: `{% ${poll.status} %}`, polls: '{% $polls + 1 %}' } },
        undo,
      ),
      Output: REFERENCE,
      Next: ready,
    },
    [ready]: {
      Type: 'Choice',
      Choices: [
        { Condition: `{% ${poll.done} %}`, Next: next },
        {
          Condition: `{% ${poll.failed} or $polls >= ${poll.attempts} %}`,
          Assign: {
            failure: {
              Error: 'NotReady',
              Cause: `{% '${name}: the status after ' & $string($polls) & ' checks is ' & $status %}`,
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

function mapState(name: string, map: MapBinding, next: string | undefined, undo: string): State {
  const one = `${name} one`;
  return {
    Type: 'Map',
    Label: name.replaceAll(' ', ''),
    MaxConcurrency: map.concurrency,
    // one table that is not masked fails the run
    ToleratedFailureCount: 0,
    ItemReader: {
      Resource: resourceArn('s3:getObject'),
      ReaderConfig: { InputType: 'JSON' },
      Arguments: { Bucket: map.items.bucket, Key: map.items.key },
    },
    ItemSelector: map.select,
    ItemProcessor: {
      ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
      StartAt: one,
      // A child execution has no Catch of its own: its failure fails the map, whose Catch undoes everything.
      States: { [one]: { ...callState(map.call), Output: '{% $states.result.Payload.rows %}', End: true } },
    },
    Output: REFERENCE,
    Catch: [
      { ErrorEquals: ['States.ALL'], Assign: { failure: '{% $states.errorOutput %}', notUndone: [] }, Next: undo },
    ],
    ...onwards(next),
  };
}

/** The compensations, newest first. One that fails is named in the end and does not stop the others. */
function compensations(bound: readonly Bound[]): States {
  const undone = bound.filter(([, { undo }]) => undo !== undefined).toReversed();
  return Object.fromEntries(
    undone.flatMap(([{ name }, { undo }], index) => {
      if (undo === undefined) return [];
      const later = undone[index + 1];
      const next = later === undefined ? FAILED : undoName(later[0].name);
      const gone = undo.goneWhen ?? [];
      const state: State = {
        ...callState(undo),
        Output: '{% $states.input %}',
        Catch: [
          ...(gone.length === 0 ? [] : [{ ErrorEquals: gone, Output: {}, Next: next }]),
          {
            ErrorEquals: ['States.ALL'],
            Assign: { notUndone: `{% $append($notUndone, '${name}') %}` },
            Output: {},
            Next: next,
          },
        ],
        Next: next,
      };
      return [[undoName(name), state] as const];
    }),
  );
}
