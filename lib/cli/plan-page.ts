// The plan as people read it: every column and why, the tables and their size, what changed since the last run, engines, warnings.
import { PERSONAS } from '../core/lake/personas.ts';
import { type WhoSeesWhat, whoTable } from '../core/lake/who.ts';
import { displayIdentifier, tableKey } from '../core/model/names.ts';
import type { PlanDifference } from '../core/plan/difference.ts';
import { ESTIMATED_STEPS, type PlanEstimate, type TableEstimate } from '../core/plan/estimate.ts';
import type { Patch, Plan, PlanWarning } from '../core/plan/plan.ts';
import { joinPastes } from '../core/rules/paste.ts';
import { count, megabytes } from './progress.ts';
import { textTable } from './table.ts';

const MAX_CHANGES = 40;

export interface PlanPage {
  readonly plan: Plan;
  readonly rulesPath: string;
  readonly tables: readonly TableEstimate[];
  readonly estimate: PlanEstimate;
  /** Absent when the source had no run before. */
  readonly difference: PlanDifference | undefined;
  readonly who: WhoSeesWhat;
  /** Every column of "who sees what", not only how many. */
  readonly everyColumn: boolean;
}

/** Text of the page; shows names and counts only. */
export function planPage({ plan, rulesPath, tables, estimate, difference, who, everyColumn }: PlanPage): string {
  return [
    columnsText(plan, rulesPath),
    sizeText(tables, estimate),
    differenceText(difference),
    ...patchesText(plan.patches ?? []),
    enginesText(plan),
    whoText(who, everyColumn),
    ...warningsText(plan.warnings ?? []),
  ].join('\n\n');
}

function columnsText(plan: Plan, rulesPath: string): string {
  const rows = plan.tables.flatMap((table) =>
    table.columns.map((column) => [
      `${tableKey(table.table)}.${displayIdentifier(column.column)}`,
      column.spec.mask,
      column.unique ? 'unique' : '',
      column.why,
    ]),
  );
  const masked = rows.filter((row) => row[1] !== 'keep').length;
  return `${textTable(['column', 'mask', '', 'why'], rows)}\n\n${masked} of ${rows.length} columns masked, policy ${plan.policy}, key ${plan.keyId}\nrules: ${rulesPath}`;
}

/** How many rows and bytes, and about how long: with what that is taken from. */
function sizeText(tables: readonly TableEstimate[], estimate: PlanEstimate): string {
  const rows = tables.map((table) => [
    table.table,
    count(table.rows),
    megabytes(table.bytes),
    `${table.masked} of ${table.columns}`,
  ]);
  const steps = `${ESTIMATED_STEPS.slice(0, -1).join(', ')} and ${ESTIMATED_STEPS.at(-1)}`;
  return [
    textTable(['table', 'rows', 'raw Parquet', 'columns masked'], rows, { right: [1, 2, 3] }),
    '',
    `${count(estimate.rows)} rows, ${megabytes(estimate.bytes)} raw Parquet; about ${secondsText(estimate.seconds)} for ${steps}`,
    `  (${estimate.basis})`,
  ].join('\n');
}

function secondsText(seconds: number): string {
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${count(Math.round(seconds))} s`;
}

function differenceText(difference: PlanDifference | undefined): string {
  if (difference === undefined) return 'difference: none to tell, this source had no plan before';
  const { changes } = difference;
  const to = `${difference.published ? 'the last published run' : 'the last plan'}, ${difference.run}`;
  if (changes.length === 0) return `difference to ${to}: nothing changed`;
  const weaker = changes.filter((change) => change.weaker).length;
  const rest = changes.length - MAX_CHANGES;
  return [
    `difference to ${to}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}${weaker === 0 ? '' : `, ${weaker} WEAKER`}`,
    ...changes
      .slice(0, MAX_CHANGES)
      .map((change) => `  ${change.weaker ? 'WEAKER ' : ''}${change.column}: ${change.words}`),
    ...(rest > 0 ? [`  … and ${rest} more (--json lists all)`] : []),
  ].join('\n');
}

/** In full: what is run is what a person approves. */
function patchesText(patches: readonly Patch[]): string[] {
  if (patches.length === 0) return [];
  const head = `${patches.length} ${patches.length === 1 ? 'patch' : 'patches'}, run in the masked database before it is verified:`;
  const told = patches.map(
    ({ sql, why }, index) => `  ${index + 1}. ${why}\n     ${sql.trim().replaceAll('\n', '\n     ')}`,
  );
  return [[head, ...told].join('\n')];
}

/** Which engines can mask the tables: DuckDB all, Spark those that it masks bit for bit alike. */
function enginesText(plan: Plan): string {
  const only = plan.tables.flatMap(({ table, onlyDuckdb }) =>
    onlyDuckdb === undefined ? [] : [`  ${onlyDuckdb.where ?? tableKey(table)}: ${onlyDuckdb.because}`],
  );
  const able = plan.tables.length - only.length;
  const spark = `engines: DuckDB masks ${plan.tables.length} of ${plan.tables.length} tables, Spark could mask ${able}`;
  return only.length === 0 ? spark : `${spark}; not:\n${only.join('\n')}`;
}

/** Who may read what once the lake is published on AWS. */
function whoText(who: WhoSeesWhat, everyColumn: boolean): string {
  const { head, rows } = whoTable(who);
  const counts = PERSONAS.map(({ name }) => `${name} ${who.readable[name]}`).join(', ');
  const { restricted } = who.bySensitivity;
  return [
    `who sees what: of ${who.columns} columns may read ${counts}; ${restricted} nobody${everyColumn ? '' : ' (--who lists them)'}`,
    ...(everyColumn ? ['', textTable(head, rows)] : []),
  ].join('\n');
}

/** Each warning in full, and what to append to the rules file to change it. */
function warningsText(warnings: readonly PlanWarning[]): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map(({ where, message }) => `  ${where}: ${message}`);
  const pastes = joinPastes(warnings.map(({ paste }) => paste));
  const head = `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}; nothing stands in the way of a run`;
  const told = [head, ...lines].join('\n');
  return pastes === '' ? [told] : [told, 'to change that, append to the rules file:', pastes];
}
