// What every function has in common: the event is checked before anything happens, and what leaves as an error holds no data value.
import { z } from 'zod';
import { InternalError, MasklakeError, UsageError } from '../../core/errors.ts';

/** What a step may know of the call that it is part of. */
export interface Invocation {
  /** Milliseconds until the function is ended. */
  readonly remaining: () => number;
}

/** The part of Lambda's context object that is used. */
const LambdaContext = z.object({
  getRemainingTimeInMillis: z.custom<() => number>((value) => typeof value === 'function'),
});

/**
 * A Lambda handler that runs one step.
 * @param input the event's schema; anything else is refused, naming the paths that are wrong but not what they hold
 */
export function lambdaHandler<Input, Output>(
  input: z.ZodType<Input>,
  step: (event: Input, invocation: Invocation) => Promise<Output>,
): (event: unknown, context?: unknown) => Promise<Output> {
  return async (event, context) => {
    const parsed = input.safeParse(event);
    if (!parsed.success)
      throw bare(new UsageError(`the event is not what this step takes: ${wrongPaths(parsed.error)}`));
    const begun = Date.now();
    const ended = (more: Readonly<Record<string, string>>): void =>
      console.log(JSON.stringify({ event: 'call', ...aboutOf(event), milliseconds: Date.now() - begun, ...more }));
    try {
      const answer = await step(parsed.data, invocationOf(context));
      ended({ outcome: 'done' });
      return answer;
    } catch (error) {
      const plain = bare(error);
      ended({ outcome: 'failed', error: plain.name, message: plain.message });
      throw plain;
    }
  };
}

/** What a line of the log says of a call, so that a run's lines can be found: names only, whatever else the event holds. */
const About = z.object({
  do: z.string().optional().catch(undefined),
  run: z.object({ id: z.string() }).optional().catch(undefined),
  execution: z.string().optional().catch(undefined),
  item: z
    .object({
      database: z.string().optional(),
      table: z.object({ schema: z.string(), name: z.string() }).optional(),
      file: z.number().optional(),
      statement: z.number().optional(),
    })
    .optional()
    .catch(undefined),
});

function aboutOf(event: unknown): Readonly<Record<string, unknown>> {
  const about = About.safeParse(event);
  if (!about.success) return {};
  const { do: doing, run, execution, item } = about.data;
  return { do: doing, run: run?.id, execution, ...item };
}

/** Without a context (a call from a test) there is no end. */
function invocationOf(context: unknown): Invocation {
  const given = LambdaContext.safeParse(context);
  return { remaining: () => (given.success ? given.data.getRemainingTimeInMillis() : Number.POSITIVE_INFINITY) };
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
