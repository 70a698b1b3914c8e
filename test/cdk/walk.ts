// Walks over a definition: what runs when all goes well, and where a failure leads.
import { z } from 'zod';

const Step = z.looseObject({
  Type: z.string(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Resource: z.string().optional(),
  Arguments: z.unknown().optional(),
  Output: z.unknown().optional(),
  Assign: z.unknown().optional(),
  ItemReader: z.unknown().optional(),
  Retry: z.array(z.looseObject({ ErrorEquals: z.array(z.string()) })).optional(),
  TimeoutSeconds: z.number().optional(),
  Catch: z.array(z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string() })).optional(),
  Choices: z.array(z.looseObject({ Next: z.string(), Condition: z.string() })).optional(),
});
export const State = Step.extend({
  ItemProcessor: z.looseObject({ StartAt: z.string(), States: z.record(z.string(), Step) }).optional(),
});
export type State = z.infer<typeof State>;
export const Definition = z.looseObject({ StartAt: z.string(), States: z.record(z.string(), State) });
export type Definition = z.infer<typeof Definition>;

export function stateOf({ States }: Definition, name: string): State {
  const state = States[name];
  if (state === undefined) throw new Error(`no state is called ${name}`);
  return state;
}

/** Every state, those of maps' children included. */
export function allStates({ States }: Definition): readonly (readonly [name: string, state: State])[] {
  return Object.entries(States).flatMap(([name, state]): [string, State][] => [
    [name, state],
    ...Object.entries(state.ItemProcessor?.States ?? {}),
  ]);
}

/** State names in order of execution when nothing fails, every poll is done at once and every optional phase is needed. */
export function successPath(definition: Definition): string[] {
  const path: string[] = [];
  for (let name: string | undefined = definition.StartAt; name !== undefined; ) {
    if (path.includes(name)) throw new Error(`${name} comes twice`);
    path.push(name);
    const state = stateOf(definition, name);
    // a choice that may end well early goes on by default
    const first = state.Choices?.map(({ Next }) => Next).find((next) => stateOf(definition, next).Type !== 'Succeed');
    name = first ?? state.Default ?? state.Next;
  }
  return path;
}

/** Where every failure of a state leads, first to last; each compensation failing too. */
export function failurePath(definition: Definition, name: string): string[] {
  const path: string[] = [];
  for (let next = catchAll(stateOf(definition, name)); next !== undefined; next = catchAll(stateOf(definition, next)))
    path.push(next);
  return path;
}

/** Where a failure of any kind leads. */
export function catchAll(state: State): string | undefined {
  return state.Catch?.find(({ ErrorEquals }) => ErrorEquals.includes('States.ALL'))?.Next;
}
