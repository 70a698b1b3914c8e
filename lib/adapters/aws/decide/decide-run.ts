// The plan of every database of a run: the laptop's `decide` step on the workbench, against the rules in the bucket. Whoever changed the
// rules meanwhile is not overwritten: the plan is made again from what they say now.
import { join } from 'node:path';
import type { CostEstimate } from '../../../core/aws-cost/estimate.ts';
import { InternalError } from '../../../core/errors.ts';
import { leftOut } from '../../../core/export/left-out.ts';
import { LakePointer } from '../../../core/model/lake-manifest.ts';
import { type PlanDifference, planChanges } from '../../../core/plan/difference.ts';
import { Plan } from '../../../core/plan/plan.ts';
import type { RulesStore, RunContext, StepFunction } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { PoolSource } from '../../../ports/pool-source.ts';
import { readChoices } from '../export/start.ts';
import { RulesChangedError } from '../rules/stored-rules.ts';
import { costKey, differenceKey, documentKey, pointerKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { contextWith } from '../workbench/context-with.ts';
import { databasesOf } from '../workbench/databases.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import { macieWarnings } from './macie-words.ts';
import { withRawOnDemand } from './raw-on-demand.ts';
import type { DecidedDatabase } from './summary.ts';

export interface DecidePorts {
  /** For one database: its rules, the run's key, and what else a step of it needs. */
  readonly bench: (database: string) => WorkbenchPorts & { readonly rules: NonNullable<WorkbenchPorts['rules']> };
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  /** Told once, about all databases. */
  readonly notify: (decided: readonly DecidedDatabase[], cost: CostEstimate | undefined) => Promise<void>;
  /** Of the whole run. */
  readonly cost?: (() => Promise<CostEstimate>) | undefined;
}

/** Somebody may change the rules while a plan is made; again and again, they cannot. */
const MOST_ATTEMPTS = 5;

/**
 * @param step the local `decide`
 * @returns approval: a person has to approve · blocked: at least one plan cannot run, as its blockers say
 */
export async function decideRun(
  ports: DecidePorts,
  run: RunReference,
  step: StepFunction,
): Promise<{ readonly approval: boolean; readonly blocked: boolean }> {
  const databases = await databasesOf(ports.runs, run.id);
  const published = await publishedRun(ports.masked, run);
  const decided: DecidedDatabase[] = [];
  for (const database of databases) {
    const made = await withWorkbench({ run, database, ports: ports.bench(database), step: 'decide' }, async (context) =>
      decideDatabase(ports, { run, database, context, step }),
    );
    decided.push({ ...made, database, difference: await differenceTo(ports.runs, published, database, made.plan) });
  }
  const differences = Object.fromEntries(decided.map(({ database, difference }) => [database, difference ?? null]));
  await ports.runs.writeText(differenceKey(run.id), JSON.stringify(differences, null, 1));
  const cost = await ports.cost?.();
  if (cost !== undefined) await ports.runs.writeText(costKey(run.id), JSON.stringify(cost, null, 1));
  await ports.notify(decided, cost);
  const blocked = decided.some(({ blockers }) => blockers.length > 0);
  return { approval: run.approval && !blocked, blocked };
}

interface Work {
  readonly run: RunReference;
  readonly database: string;
  readonly context: RunContext;
  readonly step: StepFunction;
}

async function decideDatabase(
  ports: DecidePorts,
  { run, database, context, step }: Work,
): Promise<Pick<DecidedDatabase, 'plan' | 'blockers'>> {
  const warnings = await macieWarnings(ports.runs, run.id, database);
  const within = withRawOnDemand(context, { raw: ports.raw, free: ports.bench(database).free });
  let opened: { readonly rules: RulesStore; readonly pools: PoolSource } = context;
  for (let attempt = 1; ; attempt += 1) {
    const { rules, pools } = opened;
    const told: RulesStore = {
      ...rules,
      lookup: (catalog) => {
        const found = rules.lookup(catalog);
        return { ...found, warnings: [...found.warnings, ...warnings] };
      },
    };
    try {
      await step(contextWith(within, { rules: told, pools }));
      // `inspect` has checked the file as it was then; this is the one that the plan is made from.
      context.state.block(rules.lookup(context.state.need('inspect').catalog).blockers);
      break;
    } catch (error) {
      if (!(error instanceof RulesChangedError) || attempt === MOST_ATTEMPTS) throw error;
      context.progress.note('the rules were changed while the plan was made: it is made again');
      const folder = join(context.layout.work(run.id), `rules-${attempt}`);
      opened = await ports.bench(database).rules(folder);
    }
  }
  const decision = context.state.get('decide');
  if (decision === undefined) throw new InternalError('decide left no plan', { where: database });
  if (run.from === 'snapshot') {
    const { tables } = await readChoices(ports.runs, run.id, database);
    context.state.block(leftOut(decision.plan, tables));
  }
  return { plan: decision.plan, blockers: context.state.blockers };
}

/** The run that readers of the lake see: what was never published is no state that somebody works with. */
async function publishedRun(masked: ObjectStore, { source }: RunReference): Promise<string | undefined> {
  const pointer = await masked.findJson(pointerKey(source));
  return pointer === undefined ? undefined : LakePointer.parse(pointer).run;
}

async function differenceTo(
  runs: ObjectStore,
  run: string | undefined,
  database: string,
  plan: Plan,
): Promise<PlanDifference | undefined> {
  if (run === undefined) return undefined;
  const before = await runs.findJson(documentKey(run, database, 'plan.json'));
  if (before === undefined) return undefined;
  return { run, published: true, changes: planChanges(Plan.parse(before), plan) };
}
