// A check declares its name and returns what it measured. A verdict counts only when every registered check has answered.
import { z } from 'zod';

export const CheckProblem = z
  .object({
    /** `schema.table`, `schema.table.column`, a file's relative name, or ''. */
    where: z.string(),
    /** What is wrong, in words and counts; never a data value. */
    message: z.string(),
  })
  .readonly();
export type CheckProblem = z.infer<typeof CheckProblem>;

export const CheckResult = z
  .object({
    check: z.string(),
    status: z.enum(['passed', 'failed']),
    /** One sentence: what was compared and how much of it. */
    summary: z.string(),
    measured: z.record(z.string(), z.union([z.number(), z.string()])),
    problems: z.array(CheckProblem).readonly(),
    /** Worth reading, not a failure (frequency attack, kept quasi-identifiers). */
    warnings: z.array(CheckProblem).readonly(),
  })
  .readonly();
export type CheckResult = z.infer<typeof CheckResult>;
