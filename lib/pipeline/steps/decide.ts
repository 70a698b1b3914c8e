// decide: detections + rules + policy become the plan. One refusal lists every blocker.

import { allowedMatches } from '../../core/identifiers/allowed-matches.ts';
import { withDefaults, withPools } from '../../core/masks/complete.ts';
import { tableKey } from '../../core/model/names.ts';
import { objectName } from '../../core/model/schema-script.ts';
import type { PlanInput } from '../../core/plan/build.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { runPools } from '../../core/plan/pools.ts';
import type { Measured, RunContext } from '../context.ts';
import { rowsFor } from './blockers.ts';
import { withEngines } from './engines.ts';
import { lostJoins } from './joins.ts';
import { planWithPools } from './pools.ts';

export async function decide(context: RunContext): Promise<Measured> {
  const { findings } = context.state.need('classify');
  const { request, rules, layout, store } = context;
  const { plan: made, blockers, warnings } = await planWithPools(planInput(context), context.pools);
  const told = rules.lookup(context.state.need('inspect').catalog).warnings;
  const notes = [...told, ...allowedMatches(findings, rules.path)];
  const warned: Plan = { ...made, warnings: [...notes, ...warnings, ...(await lostJoins(context, made))] };
  const plan = blockers.length > 0 ? warned : withEngines(warned, context.state.need('export').raw);
  const count = plan.warnings?.length ?? 0;
  if (count > 0)
    context.progress.note(`plan: ${count} ${count === 1 ? 'warning' : 'warnings'}, in plan.json and the report`);
  const planText = JSON.stringify(plan, null, 1);
  await store.writeText(`${layout.run(request.run)}/plan.json`, planText);
  const pools = runPools(plan);
  if (pools !== undefined) await store.writeText(`${layout.run(request.run)}/pools.json`, JSON.stringify(pools));
  const rulesText = rules.updated(plan, findings, request.run);
  // The proposal is kept even when the run is refused: it is what a person edits next.
  await rules.save(rulesText);
  context.state.block(blockers);
  context.state.set('decide', { plan, planText, rulesText });
  return { rows: plan.tables.reduce((total, table) => total + table.columns.length, 0), bytes: 0 };
}

/** Everything the plan is made from. */
export function planInput(context: RunContext): PlanInput {
  const { catalog, script } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const { findings } = context.state.need('classify');
  const { request, rules } = context;
  const found = rules.lookup(catalog);
  const defaults = { locale: found.locale, options: found.options };
  return {
    source: request.source,
    catalog,
    findings,
    rules: found.lookup,
    rowsFor: rowsFor(context),
    policy: request.policy ?? found.policy ?? 'guarded',
    keyId: context.key.id,
    locale: found.locale ?? 'en',
    omitted: new Set(script.omitted.map(objectName)),
    rowCounts: new Map(raw.map((table) => [tableKey(table.table), table.rows])),
    identifierMasks: found.identifierMasks,
    patches: found.patches,
    complete: (spec, type) => withPools(withDefaults(spec, defaults), type, context.pools.idOf),
  };
}
