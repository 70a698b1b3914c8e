// The documents of the run that is reviewed, from a folder on this disk.
import { basename, dirname, join } from 'node:path';
import { readConclusions } from '../../adapters/files/conclusions.ts';
import { localRunStore } from '../../adapters/local/run-store.ts';
import type { PlanChange } from '../../core/plan/difference.ts';
import { planChanges } from '../../core/plan/difference.ts';
import { type Evidence, readEvidence } from '../../core/report/evidence.ts';
import { type StepDone, stepsInLog } from '../../core/report/section-steps.ts';
import type { RunDocuments } from '../../core/review/facts.ts';
import { earlierRun } from '../earlier-runs.ts';
import { readCatalog, readFindings, readPlanWithPools } from '../run-folder.ts';

export interface ReviewedRun extends RunDocuments {
  readonly folder: string;
  readonly evidence: Evidence | undefined;
  readonly steps: readonly StepDone[];
  /** Against the run before it. */
  readonly drift: { readonly run: string; readonly changes: readonly PlanChange[] } | undefined;
}

/** @param conclusionsFile Macie's conclusions, as `masklake findings --json` writes them */
export async function readReviewedRun(
  folder: string,
  run = basename(folder),
  conclusionsFile?: string,
): Promise<ReviewedRun> {
  const text = (name: string): Promise<string | undefined> => localRunStore().readText(join(folder, name));
  const [catalog, findings, plan, evidence, log] = await Promise.all([
    readCatalog(folder),
    readFindings(folder),
    readPlanWithPools(folder),
    text('evidence.json'),
    text('run.jsonl'),
  ]);
  const before = await earlierRun(dirname(folder), plan.source, basename(folder));
  const older = before !== undefined && before.run < run ? before : undefined;
  return {
    run,
    folder,
    catalog,
    findings,
    plan,
    conclusions: conclusionsFile === undefined ? undefined : await readConclusions(conclusionsFile),
    evidence: evidence === undefined ? undefined : readEvidence(evidence),
    steps: stepsInLog(log ?? ''),
    drift: older === undefined ? undefined : { run: older.run, changes: planChanges(older.plan, plan) },
  };
}
