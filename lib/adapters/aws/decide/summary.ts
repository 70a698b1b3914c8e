// What a plan says to people who get a message about it: counts, and names of tables and columns; never a value.
import { type CostEstimate, describeCost } from '../../../core/aws-cost/estimate.ts';
import type { Blocker } from '../../../core/errors.ts';
import type { PlanDifference } from '../../../core/plan/difference.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { RunReference } from '../run-reference.ts';

export interface DecidedDatabase {
  readonly database: string;
  readonly plan: Plan;
  readonly blockers: readonly Blocker[];
  /** Undefined when nothing of this database was published before. */
  readonly difference: PlanDifference | undefined;
}

const MOST_LINES = 30;

export interface Message {
  /** SNS takes up to 100 characters of ASCII. */
  readonly subject: string;
  readonly text: string;
}

export function planMessage(run: RunReference, decided: readonly DecidedDatabase[], cost?: CostEstimate): Message {
  const blocked = decided.some(({ blockers }) => blockers.length > 0);
  const weaker = decided.some(({ difference }) => difference?.changes.some((change) => change.weaker) === true);
  const state = blocked ? 'refused' : weaker ? 'weaker than before' : 'made';
  return {
    subject: `masklake: plan of ${run.source} ${state}`.slice(0, 100),
    text: [
      `Run ${run.id} of source ${run.source}: the plan is ${state}.`,
      ...decided.map(databaseText),
      ...costText(cost),
    ].join('\n\n'),
  };
}

function costText(cost: CostEstimate | undefined): readonly string[] {
  return cost === undefined ? [] : [describeCost(cost).join('\n')];
}

function databaseText({ database, plan, blockers, difference }: DecidedDatabase): string {
  const columns = plan.tables.flatMap((table) => table.columns);
  const masked = columns.filter(({ spec }) => spec.mask !== 'keep').length;
  const warnings = plan.warnings?.length ?? 0;
  const patches = plan.patches === undefined ? '' : `, ${count(plan.patches.length, 'patch', 'patches')}`;
  return [
    `Database ${database}: ${count(plan.tables.length, 'table')}, ${masked} of ${count(columns.length, 'column')} masked, policy ${plan.policy}, key ${plan.keyId}, ${count(warnings, 'warning')}${patches}`,
    ...differenceLines(difference),
    ...listed(
      `${count(blockers.length, 'blocker')}:`,
      // Messages of blockers are for the plan: here their kind and place are enough.
      blockers.map(({ code, where }) => `${code} ${where}`.trim()),
    ),
  ].join('\n');
}

function differenceLines(difference: PlanDifference | undefined): readonly string[] {
  if (difference === undefined) return ['Nothing of it was published before.'];
  const { changes, run } = difference;
  if (changes.length === 0) return [`No column changed since run ${run}.`];
  const weaker = changes.filter((change) => change.weaker).length;
  return listed(
    `${count(changes.length, 'column')} changed since run ${run}, ${weaker} weaker:`,
    changes.map((change) => `${change.weaker ? 'WEAKER ' : ''}${change.column}: ${change.words}`),
  );
}

function listed(head: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  return [head, ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

function count(number: number, thing: string, things = `${thing}s`): string {
  return `${number} ${number === 1 ? thing : things}`;
}
