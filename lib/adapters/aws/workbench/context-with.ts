// A run's context with some parts replaced. What a function was not given stays a part that fails when it is asked for: it must not be
// asked for here, as a spread would.
import type { RunContext } from '../../../pipeline/context.ts';

export function contextWith(context: RunContext, parts: Partial<RunContext>): RunContext {
  const made: RunContext = Object.create(Object.getPrototypeOf(context), {
    ...Object.getOwnPropertyDescriptors(context),
    ...Object.getOwnPropertyDescriptors(parts),
  });
  return made;
}
