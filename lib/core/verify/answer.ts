// Builds a check's answer: failed exactly when there is a problem.
import type { CheckProblem, CheckResult } from './check.ts';

/** What a check measured, before it is given a status. */
export interface Answer {
  readonly summary: string;
  readonly measured?: Readonly<Record<string, number | string>> | undefined;
  readonly problems?: readonly CheckProblem[] | undefined;
  readonly warnings?: readonly CheckProblem[] | undefined;
}

/** @param check the registered name */
export function answer(check: string, found: Answer): CheckResult {
  const problems = found.problems ?? [];
  return {
    check,
    status: problems.length === 0 ? 'passed' : 'failed',
    summary: found.summary,
    measured: { ...found.measured },
    problems,
    warnings: found.warnings ?? [],
  };
}

/** `1 row`, `2 rows`, `12,345 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
