// When a function has to stop: a little before it is ended, so that it can clean up and say why.
import type { Invocation } from './lambda-handler.ts';

const MARGIN_MILLISECONDS = 15_000;

/** Aborts 15 s before the function is ended; never, for a call without an end. */
export function endingSoon({ remaining }: Invocation): AbortSignal {
  const left = remaining();
  return left === Number.POSITIVE_INFINITY
    ? new AbortController().signal
    : AbortSignal.timeout(Math.max(0, Math.round(left - MARGIN_MILLISECONDS)));
}
