// masklake run (and plan, classify: the same steps, stopped earlier): composes the run, handles signals, prints the result.
import { writeFile } from 'node:fs/promises';
import type { Config } from '../../config/schema.ts';
import { identifiersOf, isSensitive, summarize } from '../../core/detect/decide.ts';
import { visibility } from '../../core/lake/who.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../core/model/names.ts';
import { type PlanDifference, planChanges } from '../../core/plan/difference.ts';
import { estimatePlan, tableEstimates } from '../../core/plan/estimate.ts';
import type { RunContext } from '../../pipeline/context.ts';
import { localSteps, type RunOptions, type RunOutcome, runPipeline } from '../../pipeline/run.ts';
import { costText, deploymentOf, planCost } from '../aws-cost.ts';
import { type ComposeOptions, type Composition, compose } from '../compose.ts';
import { earlierRun } from '../earlier-runs.ts';
import { exitCodeOf } from '../failure.ts';
import type { Output } from '../output.ts';
import { planPage } from '../plan-page.ts';
import { progress } from '../progress.ts';
import { resultPage } from '../result-page.ts';
import { stopSignal } from '../signals.ts';
import { textTable } from '../table.ts';

export interface RunCommand {
  readonly config: Config;
  readonly quiet: boolean;
  readonly name?: string | undefined;
  readonly connection?: ComposeOptions['connection'];
  /** From a caller that was listening for Ctrl-C before. */
  readonly signal?: AbortSignal | undefined;
  readonly scope?: ComposeOptions['scope'];
}

export interface FinishedRun {
  readonly composition: Composition;
  readonly outcome: RunOutcome;
}

/** Composes and runs; the lock is free again when it returns, and the run's log is written. */
export async function execute(command: RunCommand, out: Output, options: RunOptions = {}): Promise<FinishedRun> {
  const reporter = progress({ stream: process.stderr, quiet: command.quiet, now: () => new Date() });
  const stop = stopSignal();
  try {
    const composition = await compose({
      config: command.config,
      progress: reporter,
      signal: command.signal ?? stop.signal,
      note: out.note,
      name: command.name,
      connection: command.connection,
      scope: command.scope,
    });
    let cleaned = false;
    try {
      const outcome = await runPipeline(composition.context, options);
      cleaned = outcome.steps.some((step) => step.name === 'clean up');
      await writeFile(
        `${composition.context.layout.run(composition.context.request.run)}/run.jsonl`,
        `${reporter.log()}\n`,
        { mode: 0o600 },
      ).catch(() => undefined);
      return { composition, outcome };
    } finally {
      // Else the lock stays, and the next run removes what this one could not.
      if (cleaned) composition.release();
    }
  } finally {
    reporter.end();
    stop.off();
  }
}

/** The whole job. The last line on stdout with --json is the contract's result object. */
export async function run(command: RunCommand, out: Output): Promise<number> {
  const from = Date.now();
  const { composition, outcome } = await execute(command, out);
  const code = outcome.error === undefined ? 0 : out.failure(outcome.error);
  const result = resultJson(composition, outcome, (Date.now() - from) / 1000);
  out.result(result, () =>
    outcome.verdict === 'verified' ? resultPage(composition.context, result.seconds) : `verdict: ${outcome.verdict}`,
  );
  return code;
}

/** The object that programs read: paths are null when nothing was published. */
export function resultJson({ context, rulesPath }: Composition, outcome: RunOutcome, seconds: number) {
  const published = outcome.verdict === 'verified' ? context.state.get('publish') : undefined;
  // Also a red run has evidence, once seal has begun.
  const steps = localSteps(context.request.scope);
  const sealed = outcome.steps.some((step) => step.name === steps[steps.indexOf('seal') - 1]);
  return {
    run: context.request.run,
    verdict: outcome.verdict === 'interrupted' || outcome.verdict === 'stopped early' ? 'failed' : outcome.verdict,
    lake: published?.lake ?? null,
    snapshot: published?.snapshot ?? null,
    evidence: sealed ? `${context.layout.run(context.request.run)}/evidence.json` : null,
    rules: rulesPath,
    rows: context.state.get('export')?.raw.reduce((total, table) => total + table.rows, 0) ?? 0,
    seconds,
    steps: outcome.steps,
  };
}

/** masklake mask: the masked lake alone, verified and sealed; no database, no snapshot. */
export function maskOnly(command: RunCommand, out: Output): Promise<number> {
  return run({ ...command, scope: 'lake' }, out);
}

/** masklake classify: one object per column, every column. */
export async function classify(command: RunCommand, out: Output): Promise<number> {
  const { composition, outcome } = await execute(command, out, { until: 'decide' });
  const { state } = composition.context;
  const findings = state.get('classify')?.findings;
  if (findings === undefined) return out.failure(outcome.error);
  const plan = state.get('decide')?.plan;
  const decisions = new Map(
    plan?.tables.flatMap((table) =>
      [table.table, ...ancestorsOf(composition.context, table.table)].flatMap((id) =>
        table.columns.map((column) => [columnKey(id, column.column), column] as const),
      ),
    ),
  );
  const rows = findings.map((finding) => {
    const decision = decisions.get(columnKey(finding.table, finding.column));
    return {
      table: tableKey(finding.table),
      column: finding.column,
      type: typeOf(composition.context, tableKey(finding.table), finding.column),
      sensitive: isSensitive(finding),
      identifiers: identifiersOf(finding),
      hits: Math.max(0, ...finding.detections.map((detection) => detection.hits)),
      of: finding.profile.rows - finding.profile.nulls,
      decision: decision?.spec.mask ?? null,
      why: summarize(finding),
    };
  });
  if (out.json) for (const row of rows) out.result(row, () => '');
  else
    out.result(rows, () =>
      textTable(
        ['column', 'type', 'found', 'hits', 'of', 'decision'],
        rows.map((row) => [
          `${row.table}.${displayIdentifier(row.column)}`,
          row.type,
          row.identifiers.join(' '),
          String(row.hits),
          String(row.of),
          row.decision ?? '',
        ]),
        { right: [3, 4] },
      ),
    );
  // A refusal by the plan does not make the classification wrong.
  return outcome.verdict === 'refused' || outcome.error === undefined ? 0 : exitCodeOf(outcome.error);
}

/** Partitioned tables above a partition: they have no rows and no plan of their own, their columns are decided by it. */
function ancestorsOf(context: RunContext, table: TableId): TableId[] {
  const tables = context.state.get('inspect')?.catalog.tables ?? [];
  const above: TableId[] = [];
  for (let depth = 0, at: TableId | undefined = table; at !== undefined && depth < 64; depth += 1) {
    const here: TableId = at;
    at = tables.find((candidate) => sameTable(candidate.id, here))?.parent;
    if (at !== undefined) above.push(at);
  }
  return above;
}

function typeOf(context: RunContext, table: string, column: string): string {
  return (
    context.state
      .get('inspect')
      ?.catalog.tables.find((candidate) => tableKey(candidate.id) === table)
      ?.columns.find((candidate) => candidate.name === column)?.type.text ?? ''
  );
}

export interface PlanCommand extends RunCommand {
  /** `weaker`: exit code 3 when a column got weaker since the last run. */
  readonly gate?: 'weaker' | undefined;
  /** Lists every column with those who may read it. */
  readonly who?: boolean | undefined;
  /** Tells what the same would cost on AWS. */
  readonly aws?: boolean | undefined;
}

/** masklake plan: what a run would do; nothing is masked, loaded or published. */
export async function plan(command: PlanCommand, out: Output): Promise<number> {
  // before anything is read
  if (command.aws === true) deploymentOf(command.config);
  const { composition, outcome } = await execute(command, out, { until: 'decide' });
  const { state, layout, request } = composition.context;
  const made = state.get('decide')?.plan;
  if (made === undefined || outcome.error !== undefined) return out.failure(outcome.error);
  const earlier = await earlierRun(layout.runs, made.source, request.run);
  const tables = tableEstimates(made, state.need('export').raw);
  const estimate = estimatePlan(tables, earlier?.measured);
  const difference: PlanDifference | undefined =
    earlier === undefined
      ? undefined
      : { run: earlier.run, published: earlier.published, changes: planChanges(earlier.plan, made) };
  const who = visibility(made);
  const { rulesPath } = composition;
  const cost = command.aws === true ? planCost(command.config, made.source, tables) : undefined;
  out.result({ ...made, estimate, difference, who, cost }, () =>
    [
      planPage({ plan: made, rulesPath, tables, estimate, difference, who, everyColumn: command.who === true }),
      ...(cost === undefined ? [] : [costText(cost)]),
    ].join('\n\n'),
  );
  return command.gate === undefined ? 0 : gateWeaker(difference, out);
}

/** @returns the exit code */
function gateWeaker(difference: PlanDifference | undefined, out: Output): number {
  if (difference === undefined) {
    out.note('masklake: --gate weaker: this source had no plan below --out before, so nothing was compared');
    return 0;
  }
  const weaker = difference.changes.filter((change) => change.weaker).map(({ column }) => column);
  if (weaker.length === 0) return 0;
  out.note(`masklake: --gate weaker: weaker than in run ${difference.run}: ${weaker.join(', ')}`);
  return 3;
}
