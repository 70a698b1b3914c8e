// masklake explain: why a column was decided as it was, in words and numbers; without a column, what a run does.
import { resolve } from 'node:path';
import { summarize } from '../../core/detect/decide.ts';
import { UsageError } from '../../core/errors.ts';
import { columnKey } from '../../core/model/names.ts';
import { STEPS } from '../../pipeline/steps.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';
import { newestRun, readFindings, readPlan } from '../run-folder.ts';
import { textTable } from '../table.ts';

export interface ExplainOptions {
  readonly column: string | undefined;
  readonly out: string | undefined;
  readonly run: string | undefined;
}

export async function explain(options: ExplainOptions, out: Output): Promise<number> {
  if (options.column === undefined) {
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
    return 0;
  }
  const folder = options.run ?? (await newestRun(resolve(options.out ?? DEFAULT_OUT)));
  const plan = await readPlan(folder);
  const found = plan.tables
    .flatMap((table) => table.columns.map((column) => ({ key: columnKey(table.table, column.column), column })))
    .find(({ key }) => key === options.column);
  if (found === undefined)
    throw new UsageError(`the run has no column ${options.column}`, {
      where: folder,
      hint: 'write schema.table.column; `masklake plan` lists all',
    });
  const finding = (await readFindings(folder)).find(
    (candidate) => columnKey(candidate.table, candidate.column) === found.key,
  );
  const { column } = found;
  out.result({ column: found.key, decision: column, finding }, () =>
    [
      `${found.key}  ${column.type.text}${column.nullable ? '' : ' NOT NULL'}`,
      `  decision  ${column.spec.mask}${column.unique ? ' (values are unique and stay so)' : ''}, by ${column.decidedBy}`,
      `  why       ${column.why}`,
      ...(finding === undefined
        ? []
        : [
            `  evidence  ${summarize(finding)}`,
            ...finding.detections.map((detection) => `            ${detection.identifier}: ${detection.why}`),
            profileLine(finding.profile),
          ]),
      `  domain    ${column.domain} (equal values of one domain get equal results)`,
    ].join('\n'),
  );
  return 0;
}

function profileLine(profile: {
  readonly rows: number;
  readonly nulls: number;
  readonly distinct: number;
  readonly minLength: number;
  readonly maxLength: number;
}): string {
  return `  values    ${profile.rows} rows, ${profile.nulls} NULL, ${profile.distinct} distinct, ${profile.minLength} to ${profile.maxLength} characters`;
}
