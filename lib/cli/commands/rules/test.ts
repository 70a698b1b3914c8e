// masklake rules test: what each column of an earlier run would become under these rules. No database is asked and nothing is written.
import { RefusedError } from '../../../core/errors.ts';
import { columnKey } from '../../../core/model/names.ts';
import type { ColumnPlan, Plan } from '../../../core/plan/plan.ts';
import { canonicalJson } from '../../../core/report/canonical-json.ts';
import { planAgain } from '../../plan-again.ts';
import { readCatalog, readFindings, readPlanWithPools } from '../../run-folder.ts';
import { textTable } from '../../table.ts';
import type { RulesAction } from '../rules.ts';
import { needed, today } from './files.ts';

export const test: RulesAction = async (options, out) => {
  const path = needed(options.rules, '--rules FILE');
  const run = needed(options.run, '--run DIR');
  const [catalog, findings, before] = await Promise.all([readCatalog(run), readFindings(run), readPlanWithPools(run)]);
  const { plan, blockers: refused, warnings } = await planAgain({ catalog, findings, plan: before }, path, today());
  const columns = compare(before, plan);
  const differ = columns.filter(({ was, is }) => was !== is).length;
  out.result({ run, rules: path, columns, warnings, blockers: refused }, () =>
    [
      textTable(
        ['column', 'was', 'becomes', 'why'],
        columns.map(({ column, was, is, why }) => [column, was, was === is ? '' : is, why]),
      ),
      '',
      `${columns.length} columns, ${differ} of them otherwise than in the run`,
      ...warnings.map(({ where, message }) => `  ${where}: ${message}`),
    ].join('\n'),
  );
  return refused.length === 0 ? 0 : out.failure(new RefusedError(refused, { where: path }));
};

interface Compared {
  readonly column: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

function compare(before: Plan, after: Plan): Compared[] {
  const was = new Map(
    before.tables.flatMap(({ table, columns, rows }) =>
      columns.map((one) => [
        columnKey(table, one.column),
        { text: maskOf(one, rows), spec: rows === 'none' ? undefined : canonicalJson(one.spec) },
      ]),
    ),
  );
  return after.tables.flatMap(({ table, columns, rows }) =>
    columns.map((one) => {
      const column = columnKey(table, one.column);
      const before = was.get(column);
      const is = maskOf(one, rows);
      const otherValues = before?.text === is && rows !== 'none' && before.spec !== canonicalJson(one.spec);
      return { column, was: before?.text ?? '', is: otherValues ? `${is} with other values` : is, why: one.why };
    }),
  );
}

/** Also told apart where only parameters differ; their values may be data. */
function maskOf({ spec }: ColumnPlan, rows: Plan['tables'][number]['rows']): string {
  if (rows === 'none') return 'no rows';
  const { mask, ...parameters } = spec;
  const names = Object.keys(parameters).filter((name) => name !== 'pool' && name !== 'pools');
  return names.length === 0 ? mask : `${mask} (${names.join(', ')})`;
}
