// What every function has in common: the event is checked before anything happens, and what leaves as an error holds no data value.
import type { z } from 'zod';
import { InternalError, MasklakeError, UsageError } from '../../core/errors.ts';

/**
 * A Lambda handler that runs one step.
 * @param input the event's schema; anything else is refused, naming the paths that are wrong but not what they hold
 */
export function lambdaHandler<Input, Output>(
  input: z.ZodType<Input>,
  step: (event: Input) => Promise<Output>,
): (event: unknown) => Promise<Output> {
  return async (event) => {
    const parsed = input.safeParse(event);
    if (!parsed.success)
      throw bare(new UsageError(`the event is not what this step takes: ${wrongPaths(parsed.error)}`));
    try {
      return await step(parsed.data);
    } catch (error) {
      throw bare(error);
    }
  };
}

function wrongPaths(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'event'} (${issue.code})`).join(', ');
}

/** The runtime logs an error with its cause and its fields, and Step Functions keeps the message: only our own messages may pass. */
function bare(error: unknown): Error {
  const ours =
    error instanceof MasklakeError
      ? error
      : new InternalError(`unexpected ${error instanceof Error ? error.name : typeof error}`);
  const plain = new Error([ours.message, ours.where && `at ${ours.where}`, ours.hint].filter(Boolean).join('; '));
  plain.name = ours.name;
  return plain;
}
