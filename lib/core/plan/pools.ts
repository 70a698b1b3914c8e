// The pools of a plan that are not part of the program, as a document beside the plan: whoever reads the plan later, on this machine or
// another, has the very fakes that it was made with.
import { z } from 'zod';
import { addPool, hasPool, pool } from '../fakes/pools.ts';
import { namedPools } from '../masks/complete.ts';
import type { Plan } from './plan.ts';

export const RunPools = z.array(z.strictObject({ id: z.string(), entries: z.array(z.string()).readonly() })).readonly();
export type RunPools = z.infer<typeof RunPools>;

/** Ids of the plan's pools that are not part of the program, in order. */
export function planPools(plan: Plan): readonly string[] {
  const specs = plan.tables.flatMap((table) => table.columns.map((column) => column.spec));
  const ids = new Set(specs.flatMap(namedPools));
  return [...ids].filter((id) => !hasPool(id) || pool(id).id === id).sort();
}

/** The document `pools.json` of a run; undefined when the plan needs none. */
export function runPools(plan: Plan): RunPools | undefined {
  const ids = planPools(plan).filter(hasPool);
  return ids.length === 0 ? undefined : ids.map((id) => ({ id, entries: pool(id).entries }));
}

/** Adds the pools of a `pools.json`. @throws EnvironmentError when one was changed */
export function addRunPools(pools: RunPools): void {
  for (const each of pools) addPool(each);
}
