// Earlier runs of a source below an output folder: the plan to compare with, and how long a published run took.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localRunStore } from '../adapters/local/run-store.ts';
import { ESTIMATED_STEPS, type MeasuredRun } from '../core/plan/estimate.ts';
import type { Plan } from '../core/plan/plan.ts';
import { type StepDone, stepsInLog } from '../core/report/section-steps.ts';
import { readPlan } from './run-folder.ts';

export interface EarlierRun {
  readonly run: string;
  readonly plan: Plan;
  readonly published: boolean;
  /** Only of a published run that loaded a database too. */
  readonly measured: MeasuredRun | undefined;
}

/**
 * The newest published run of the source, else its newest run that got as far as a plan: what was never published is no state that
 * somebody works with, and planning twice must not hide a change.
 * @param except the run that asks
 */
export async function earlierRun(runs: string, source: string, except: string): Promise<EarlierRun | undefined> {
  const names = (await readdir(runs).catch(() => [])).filter((name) => name !== except).sort();
  let newest: EarlierRun | undefined;
  for (const run of names.reverse()) {
    const folder = join(runs, run);
    const plan = await readPlan(folder).catch(() => undefined);
    if (plan?.source !== source) continue;
    const steps = await stepsOf(folder);
    const published = steps.has('publish');
    const found: EarlierRun = { run, plan, published, measured: published ? measuredOf(run, steps) : undefined };
    if (published) return found;
    newest ??= found;
  }
  return newest;
}

/** The steps that a run's log calls done; none when there is no log or it is of another version. */
async function stepsOf(folder: string): Promise<ReadonlyMap<string, StepDone>> {
  const text = (await localRunStore().readText(join(folder, 'run.jsonl'))) ?? '';
  return new Map(stepsInLog(text).map((done) => [done.step, done]));
}

function measuredOf(run: string, steps: ReadonlyMap<string, StepDone>): MeasuredRun | undefined {
  const done = ESTIMATED_STEPS.flatMap((name) => steps.get(name) ?? []);
  if (done.length < ESTIMATED_STEPS.length) return undefined;
  return {
    run,
    rows: steps.get('mask')?.rows ?? 0,
    seconds: done.reduce((total, { seconds }) => total + seconds, 0),
  };
}
