// The verdict of a run. Pure: a check that is registered and did not answer counts as failed, so that none can be left out silently.
import type { CheckResult } from './check.ts';

export interface Verdict {
  readonly verdict: 'verified' | 'failed';
  /** One line per reason, each beginning with the check's name; empty when verified. */
  readonly reasons: readonly string[];
}

const SHOWN = 3;

/**
 * Verified only when every required check answered exactly once, and passed.
 * @param required names of all registered checks; an empty list never verifies anything
 */
export function verdictOf(results: readonly CheckResult[], required: readonly string[]): Verdict {
  const reasons = required.length === 0 ? ['no check is registered'] : [];
  for (const name of required) {
    const answers = results.filter((result) => result.check === name);
    if (answers.length === 0) reasons.push(`${name}: did not answer`);
    if (answers.length > 1) reasons.push(`${name}: answered ${answers.length} times`);
  }
  for (const result of results) reasons.push(...reasonsOf(result));
  return { verdict: reasons.length === 0 ? 'verified' : 'failed', reasons };
}

function reasonsOf(result: CheckResult): string[] {
  if (result.status === 'passed' && result.problems.length === 0) return [];
  if (result.problems.length === 0) return [`${result.check}: ${result.summary}`];
  const shown = result.problems.slice(0, SHOWN).map((problem) => `${result.check}: ${problem.message}`);
  const rest = result.problems.length - shown.length;
  return rest > 0 ? [...shown, `${result.check}: and ${rest} more`] : shown;
}
