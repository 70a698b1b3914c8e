// The states of one compensation: whatever comes of it, the next one has its turn.
import { type Call, callState, type States } from './definition.ts';

export interface Undoing {
  readonly name: string;
  /** Named in the end when it could not be undone. */
  readonly what: string;
  readonly next: string;
}

/** Something that refuses to be deleted is done when it is being deleted; else it is tried for long, since it may not be ready to be. */
export function undoStates(call: Call, { name, what, next }: Undoing): States {
  const { goneWhen: gone = [], going } = call;
  const done = gone.length === 0 ? [] : [{ ErrorEquals: gone, Output: {}, Next: next }];
  const notUndone = {
    ErrorEquals: ['States.ALL'],
    Assign: { notUndone: `{% $append($notUndone, '${what}') %}` },
    Output: {},
    Next: next,
  };
  const tried = { ...callState(call), Output: '{% $states.input %}', Catch: [...done, notUndone], Next: next };
  if (going === undefined) return { [name]: tried };
  const [status, asked, again] = [`${name} status`, `${name} going?`, `${name} again`];
  const refused = { ErrorEquals: going.errors };
  const retry = [{ ...refused, MaxAttempts: 0 }, ...(call.retry ?? [])];
  return {
    [name]: {
      ...tried,
      ...callState({ ...call, retry }),
      Catch: [...done, { ...refused, Output: {}, Next: status }, notUndone],
    },
    [status]: {
      ...callState({ ...going.look, assign: { going: `{% ${going.when} %}` } }),
      Output: '{% $states.input %}',
      Catch: [...done, { ErrorEquals: ['States.ALL'], Output: {}, Next: again }],
      Next: asked,
    },
    [asked]: { Type: 'Choice', Choices: [{ Condition: '{% $going %}', Next: next }], Default: again },
    [again]: tried,
  };
}
