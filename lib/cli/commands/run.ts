// masklake run (and plan, classify: the same steps, stopped earlier): composes the run, handles signals, prints the result.
import { writeFile } from 'node:fs/promises';
import type { Config } from '../../config/schema.ts';
import { identifiersOf, isSensitive, summarize } from '../../core/detect/decide.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../core/model/names.ts';
import type { Plan, PlanWarning } from '../../core/plan/plan.ts';
import { joinPastes } from '../../core/rules/paste.ts';
import type { RunContext } from '../../pipeline/context.ts';
import { type RunOutcome, runPipeline } from '../../pipeline/run.ts';
import type { StepName } from '../../pipeline/steps.ts';
import { type ComposeOptions, type Composition, compose } from '../compose.ts';
import { exitCodeOf } from '../failure.ts';
import type { Output } from '../output.ts';
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
export async function execute(command: RunCommand, out: Output, until?: StepName): Promise<FinishedRun> {
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
      const outcome = await runPipeline(composition.context, { until });
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
  const sealed = outcome.steps.some((step) => step.name === 'snapshot');
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
  const { composition, outcome } = await execute(command, out, 'decide');
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

/** masklake plan: what a run would do; nothing is masked, loaded or published. */
export async function plan(command: RunCommand, out: Output): Promise<number> {
  const { composition, outcome } = await execute(command, out, 'decide');
  const made = composition.context.state.get('decide')?.plan;
  if (made === undefined || outcome.error !== undefined) return out.failure(outcome.error);
  out.result(made, () => planTable(made, composition.rulesPath));
  return 0;
}

function planTable(made: Plan, rulesPath: string): string {
  const rows = made.tables.flatMap((table) =>
    table.columns.map((column) => [
      `${tableKey(table.table)}.${displayIdentifier(column.column)}`,
      column.spec.mask,
      column.unique ? 'unique' : '',
      column.why,
    ]),
  );
  const masked = rows.filter((row) => row[1] !== 'keep').length;
  return `${textTable(['column', 'mask', '', 'why'], rows)}\n\n${masked} of ${rows.length} columns masked, policy ${made.policy}, key ${made.keyId}\nrules: ${rulesPath}${enginesText(made)}${warningsText(made.warnings ?? [])}`;
}

/** Which engines can mask the tables: DuckDB all, Spark those that it masks bit for bit alike. */
function enginesText(made: Plan): string {
  const only = made.tables.flatMap(({ table, onlyDuckdb }) =>
    onlyDuckdb === undefined ? [] : [`  ${onlyDuckdb.where ?? tableKey(table)}: ${onlyDuckdb.because}`],
  );
  const able = made.tables.length - only.length;
  const spark = `\nengines: DuckDB masks ${made.tables.length} of ${made.tables.length} tables, Spark could mask ${able}`;
  return only.length === 0 ? spark : `${spark}; not:\n${only.join('\n')}`;
}

/** Each warning in full, and what to append to the rules file to change it. */
function warningsText(warnings: readonly PlanWarning[]): string {
  if (warnings.length === 0) return '';
  const lines = warnings.map(({ where, message }) => `  ${where}: ${message}`);
  const pastes = joinPastes(warnings.map(({ paste }) => paste));
  const count = `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}; nothing stands in the way of a run`;
  return [
    '',
    '',
    count,
    ...lines,
    ...(pastes === '' ? [] : ['', 'to change that, append to the rules file:', '', pastes]),
  ].join('\n');
}
