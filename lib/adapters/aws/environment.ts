// What the stack tells a function through its environment, checked once when the function starts. Names and ARNs, never a secret.
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';

/** JSON in a variable, checked against a schema. */
export function jsonVariable<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);
}

/** @throws EnvironmentError that names the variables which are missing or wrong */
export function environment<T>(schema: z.ZodType<T>, variables: NodeJS.ProcessEnv = process.env): T {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new EnvironmentError(`the function's environment is not as the stack sets it: ${names.join(', ')}`);
}
