// decide: detections + rules + policy become the plan. One refusal lists every blocker.
import { tableKey } from '../../core/model/names.ts';
import { buildPlan, type PlanInput } from '../../core/plan/build.ts';
import type { Measured, RunContext } from '../context.ts';
import { rowsFor } from './blockers.ts';

export async function decide(context: RunContext): Promise<Measured> {
  const { findings } = context.state.need('classify');
  const { request, rules, layout, store } = context;
  const { plan, blockers } = buildPlan(planInput(context));
  const planText = JSON.stringify(plan, null, 1);
  await store.writeText(`${layout.run(request.run)}/plan.json`, planText);
  const rulesText = rules.updated(plan, findings, request.run);
  // The proposal is kept even when the run is refused: it is what a person edits next.
  await rules.save(rulesText);
  context.state.block(blockers);
  context.state.set('decide', { plan, planText, rulesText });
  return { rows: plan.tables.reduce((total, table) => total + table.columns.length, 0), bytes: 0 };
}

/** Everything the plan is made from. */
export function planInput(context: RunContext): PlanInput {
  const { catalog } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const { findings } = context.state.need('classify');
  const { request, rules } = context;
  const found = rules.lookup(catalog);
  return {
    source: request.source,
    catalog,
    findings,
    rules: found.lookup,
    rowsFor: rowsFor(context),
    policy: request.policy ?? found.policy ?? 'guarded',
    keyId: context.key.id,
    locale: found.locale ?? 'en',
    rowCounts: new Map(raw.map((table) => [tableKey(table.table), table.rows])),
  };
}
