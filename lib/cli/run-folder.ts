// The documents of finished runs, read back with their schemas.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { localRunStore } from '../adapters/local/run-store.ts';
import { EnvironmentError } from '../core/errors.ts';
import { ColumnFinding } from '../core/findings/detection.ts';
import { Catalog } from '../core/model/catalog.ts';
import { layout } from '../core/model/layout.ts';
import { Plan } from '../core/plan/plan.ts';
import { addRunPools, planPools, RunPools } from '../core/plan/pools.ts';

/** The newest run below `<out>/runs`; run ids sort by time. */
export async function newestRun(out: string): Promise<string> {
  const runs = (await readdir(join(out, 'runs')).catch(() => [])).sort();
  const newest = runs.at(-1);
  if (newest === undefined)
    throw new EnvironmentError('there is no run yet', { where: out, hint: 'start one with: masklake run --source …' });
  return join(out, 'runs', newest);
}

/** The newest run of a source that got as far as a plan. */
export async function newestRunOf(out: string, source: string): Promise<string> {
  const runs = (await readdir(join(out, 'runs')).catch(() => [])).sort();
  for (const run of runs.toReversed()) {
    const folder = join(out, 'runs', run);
    if ((await readPlan(folder).catch(() => undefined))?.source === source) return folder;
  }
  throw new EnvironmentError(`there is no run of ${source} yet`, {
    where: out,
    hint: 'start with: masklake plan --source …',
  });
}

/** The newest run whose masked lake is published, else the newest run. */
export async function newestPublishedRun(out: string): Promise<string> {
  const runs = (await readdir(join(out, 'runs')).catch(() => [])).sort();
  for (const run of runs.toReversed()) {
    const folder = join(out, 'runs', run);
    const source = (await readPlan(folder).catch(() => undefined))?.source;
    if (source === undefined) continue;
    const manifest = join(layout(out).lake(source, run), 'manifest.json');
    if ((await localRunStore().readText(manifest)) !== undefined) return folder;
  }
  return newestRun(out);
}

async function document<T>(folder: string, name: string, schema: z.ZodType<T>): Promise<T> {
  const text = await localRunStore().readText(join(folder, name));
  if (text === undefined) throw new EnvironmentError(`the run did not get as far as ${name}`, { where: folder });
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new EnvironmentError(`${name} is damaged or of another version`, { where: folder });
  return parsed.data;
}

export function readPlan(folder: string): Promise<Plan> {
  return document(folder, 'plan.json', Plan);
}

export function readCatalog(folder: string): Promise<Catalog> {
  return document(folder, 'schema.json', Catalog);
}

export function readFindings(folder: string): Promise<readonly ColumnFinding[]> {
  return document(folder, 'detections.json', z.array(ColumnFinding));
}

/** The plan with the pools of its masks at hand: for what computes masks or judges their results again. */
export async function readPlanWithPools(folder: string): Promise<Plan> {
  const plan = await readPlan(folder);
  if (planPools(plan).length > 0) addRunPools(await document(folder, 'pools.json', RunPools));
  return plan;
}

/** The plan of the newest run of every source that got as far as one. */
export async function newestPlans(out: string): Promise<readonly Plan[]> {
  const runs = (await readdir(join(out, 'runs')).catch(() => [])).sort();
  const plans = new Map<string, Plan>();
  for (const run of runs) {
    const plan = await readPlan(join(out, 'runs', run)).catch(() => undefined);
    if (plan !== undefined) plans.set(plan.source, plan);
  }
  return [...plans.values()];
}
