// masklake explain: why a column was decided as it was, in words and numbers; a table's columns in short; without a name, what a run does.
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { columnKey, displayIdentifier, sameTable, tableKey } from '../../core/model/names.ts';
import type { TablePlan } from '../../core/plan/plan.ts';
import { STEPS } from '../../pipeline/steps.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';
import { findPlanned } from '../plan-name.ts';
import { newestPublishedRun, newestRun, readCatalog, readFindings, readPlanWithPools } from '../run-folder.ts';
import { textTable } from '../table.ts';
import { columnText, poolsOfColumn, type RuleFacts, ruleFacts, rulesText, runText } from './explain/column.ts';
import { type RulesFacts, type RunFacts, rulesFacts, runFacts } from './explain/run-facts.ts';
import { valueFacts } from './explain/value.ts';

export interface ExplainOptions {
  /** `schema.table` or `schema.table.column`; undefined: the steps of a run. */
  readonly name: string | undefined;
  /** A text of the masked lake, to be judged. */
  readonly value: string | undefined;
  readonly out: string | undefined;
  readonly run: string | undefined;
  readonly rules: string | undefined;
}

export async function explain(options: ExplainOptions, out: Output): Promise<number> {
  if (options.name === undefined) {
    if (options.value !== undefined)
      throw new UsageError('--value needs the column that the text stands in', { hint: 'add schema.table.column' });
    explainSteps(out);
    return 0;
  }
  const folder = await folderOf(options);
  const plan = await readPlanWithPools(folder);
  const { table, column } = findPlanned(plan, await readCatalog(folder), options.name, folder);
  const { facts: run, evidence } = await runFacts(folder, plan);
  const { facts: rules, rules: file } = await rulesFacts(folder, plan, options.rules, evidence);
  const day = (run.at ?? new Date().toISOString()).slice(0, 10);
  if (column === undefined) {
    if (options.value !== undefined)
      throw new UsageError('--value needs a column, not a table', { where: options.name, hint: 'add its column' });
    const lines = new Map(table.columns.map((each) => [each.column, ruleFacts(file, table, each, day)]));
    explainTable({ table, lines, rules, run }, out);
    return 0;
  }
  const findings = await readFindings(folder);
  const value =
    options.value === undefined ? undefined : await valueFacts(options.value, { folder, plan, table, column });
  const explained = {
    column: columnKey(table.table, column.column),
    decision: column,
    rule: ruleFacts(file, table, column, day),
    rules,
    finding: findings.find((each) => sameTable(each.table, table.table) && each.column === column.column),
    pools: poolsOfColumn(table, column),
    keyId: run.keyId,
    run,
    ...(value === undefined ? {} : { value }),
  };
  out.result(explained, () => columnText(explained));
  return 0;
}

/** A value is looked for where a lake is, also when a plan was made since. */
async function folderOf({ run, out, value }: ExplainOptions): Promise<string> {
  if (run !== undefined) return resolve(run);
  const below = resolve(out ?? DEFAULT_OUT);
  return value === undefined ? newestRun(below) : newestPublishedRun(below);
}

function explainSteps(out: Output): void {
  out.result(STEPS, () =>
    textTable(
      ['step', 'kind', 'does', 'runs on', 'undone by'],
      STEPS.map((step) => [
        step.name,
        step.kind,
        step.does,
        step.runners.join(', '),
        'compensation' in step ? step.compensation : '',
      ]),
    ),
  );
}

interface ExplainedTable {
  readonly table: TablePlan;
  /** By column. */
  readonly lines: ReadonlyMap<string, RuleFacts | null>;
  readonly rules: RulesFacts;
  readonly run: RunFacts;
}

function explainTable({ table, lines, rules, run }: ExplainedTable, out: Output): void {
  const columns = table.columns.map(({ column, spec, identifiers, decidedBy, why }) => ({
    column,
    mask: spec.mask,
    identifiers,
    decidedBy,
    rule: lines.get(column)?.place ?? null,
    why,
  }));
  const key = tableKey(table.table);
  out.result({ table: key, rows: table.rows, columns, rules, keyId: run.keyId, run }, () =>
    [
      textTable(
        ['column', 'mask', 'by', 'found', 'why'],
        columns.map((each) => [
          displayIdentifier(each.column),
          each.mask,
          each.decidedBy,
          each.identifiers.join(' '),
          each.why,
        ]),
      ),
      '',
      `${key}: rows ${typeof table.rows === 'string' ? table.rows : `where ${table.rows.where}`}, key ${run.keyId}`,
      `run: ${runText(run)}`,
      `rules: ${rulesText(rules)}`,
    ].join('\n'),
  );
}
