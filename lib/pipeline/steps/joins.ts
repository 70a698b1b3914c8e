// Joins that masks would break, measured on the raw zone before anything is masked.
import { joinPairs, joinWarnings } from '../../core/plan/joins.ts';
import type { Plan, PlanWarning } from '../../core/plan/plan.ts';
import type { RunContext } from '../context.ts';

export async function lostJoins(context: RunContext, plan: Plan): Promise<readonly PlanWarning[]> {
  const { catalog } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const { findings } = context.state.need('classify');
  return joinWarnings(await context.engine.joinable(raw, joinPairs(catalog, plan, findings)));
}
