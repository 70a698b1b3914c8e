// Pools that the plan's masks pick from and that are not part of the program: found or drawn before anything is masked.
import type { Blocker } from '../../core/errors.ts';
import { describeRequest, type PoolRequest, requestKey } from '../../core/fakes/request.ts';
import { namedPools, openRequests } from '../../core/masks/complete.ts';
import { columnKey } from '../../core/model/names.ts';
import { buildPlan, type PlanInput, type PlanResult } from '../../core/plan/build.ts';
import type { ColumnPlan, Plan } from '../../core/plan/plan.ts';
import type { PoolSource } from '../../ports/pool-source.ts';

/** A mask that is replaced because it does not fit asks for other pools: so often at most. */
const ROUNDS = 8;

/** Builds the plan, prepares the pools that it asks for, and builds it again with them; what cannot be prepared is a blocker. */
export async function planWithPools(input: PlanInput, pools: PoolSource): Promise<PlanResult> {
  const problems = new Map<string, string>();
  let result = buildPlan(input);
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = requestsOf(result.plan).filter((request) => !problems.has(requestKey(request)));
    if (open.length === 0) break;
    for (const request of open) {
      const problem = await pools.prepare(request);
      if (problem !== undefined) problems.set(requestKey(request), problem);
    }
    result = buildPlan(input);
  }
  return { ...result, blockers: [...result.blockers, ...(await poolBlockers(result.plan, pools, problems))] };
}

function requestsOf(plan: Plan): readonly PoolRequest[] {
  const open = new Map<string, PoolRequest>();
  for (const { column } of columnsOf(plan))
    for (const request of openRequests(column.spec, column.type)) open.set(requestKey(request), request);
  return [...open.values()];
}

function columnsOf(plan: Plan): readonly { readonly key: string; readonly column: ColumnPlan }[] {
  return plan.tables.flatMap(({ table, columns }) =>
    columns.map((column) => ({ key: columnKey(table, column.column), column })),
  );
}

/** One blocker a column: a pool that cannot be drawn, or one that a rule names and that is not there. */
async function poolBlockers(plan: Plan, pools: PoolSource, problems: ReadonlyMap<string, string>): Promise<Blocker[]> {
  const found: Blocker[] = [];
  for (const { key, column } of columnsOf(plan)) {
    const open = openRequests(column.spec, column.type).map(
      (request) => problems.get(requestKey(request)) ?? `${describeRequest(request)}: the pool was not prepared`,
    );
    const named = await Promise.all(namedPools(column.spec).map((id) => pools.load(id)));
    for (const message of [...open, ...named])
      if (message !== undefined)
        found.push({ code: 'POOL', where: key, message: `${message} (${column.why})`, paste: '' });
  }
  return found;
}
