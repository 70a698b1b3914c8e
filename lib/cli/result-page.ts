// The page a person reads at the end of a run: what was found where, what each column became, the verdict, where things are.
import { relative } from 'node:path';
import { displayIdentifier, tableKey } from '../core/model/names.ts';
import type { ColumnPlan } from '../core/plan/plan.ts';
import type { RunContext } from '../pipeline/context.ts';
import { count, megabytes } from './progress.ts';
import { textTable } from './table.ts';

const MAX_COLUMNS = 40;

/** Text of the page; shows names and counts only. */
export function resultPage(context: RunContext, seconds: number): string {
  const { state } = context;
  const { lake, snapshot } = state.need('publish');
  const { evidence } = state.need('seal');
  const { masked } = state.need('mask');
  const rows = masked.reduce((total, table) => total + table.rows, 0);
  const bytes = masked.reduce((total, table) => total + table.bytes, 0);
  const checks = evidence.evidence.checks;
  const scheme = state.need('inspect').catalog.dialect;
  const warnings = checks.reduce((total, check) => total + check.warnings.length, 0);
  return [
    '',
    heading('What was found, and what each column became'),
    foundTable(context),
    '',
    heading('Verdict'),
    `  verified — ${checks.length} checks passed${warnings === 0 ? '' : `, ${warnings} warnings to read`}; ${count(rows)} rows in ${masked.length} tables, ${megabytes(bytes)} masked Parquet, ${seconds.toFixed(1)} s`,
    `  source ${context.source.label}, key ${context.key.id}`,
    '',
    heading('Where it is'),
    `  lake      ${show(lake)}`,
    ...(snapshot === undefined ? [] : [`  snapshot  ${show(snapshot)}`]),
    `  evidence  ${show(`${context.layout.run(context.request.run)}/evidence.json`)}`,
    `  report    ${show(`${context.layout.run(context.request.run)}/report.html`)}`,
    `  rules     ${show(context.rules.path)}`,
    '',
    heading('Next'),
    `  npm start -- query --lake ${show(lake)} "show all tables"`,
    ...(snapshot === undefined
      ? []
      : [`  npm start -- restore ${show(snapshot)} --target ${scheme}://you@localhost/empty_database`]),
    `  edit ${show(context.rules.path)} and run again: your decisions are kept`,
  ].join('\n');
}

function show(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

export function heading(text: string): string {
  return `── ${text} ${'─'.repeat(Math.max(3, 76 - text.length))}`;
}

function foundTable(context: RunContext): string {
  const { plan } = context.state.need('decide');
  const rowsOf = new Map(context.state.need('mask').masked.map((table) => [tableKey(table.table), table.rows]));
  const all = plan.tables.flatMap((table) =>
    table.columns.map((column) => ({
      table: tableKey(table.table),
      column,
      rows: rowsOf.get(tableKey(table.table)) ?? 0,
    })),
  );
  const changed = all.filter(({ column }) => column.spec.mask !== 'keep');
  // What was recognised comes first; the rest was masked because it could carry personal data.
  const ordered = [
    ...changed.filter(({ column }) => column.identifiers.length > 0),
    ...changed.filter(({ column }) => column.identifiers.length === 0),
  ];
  const shown = ordered
    .slice(0, MAX_COLUMNS)
    .map(({ table, column, rows }) => [
      `${table}.${displayIdentifier(column.column)}`,
      found(column),
      became(column),
      count(rows),
    ]);
  const rest = ordered.length - shown.length;
  const lines = [
    textTable(['column', 'found', 'became', 'rows'], shown, { right: [3] }),
    ...(rest > 0 ? [`  … and ${rest} more masked columns (report.html lists all)`] : []),
    `  ${changed.length} of ${all.length} columns masked, ${all.length - changed.length} kept with a reason (policy ${plan.policy})`,
  ];
  return lines.join('\n');
}

function found(column: ColumnPlan): string {
  if (column.identifiers.length > 0)
    return column.identifiers.slice(0, 2).join(', ') + (column.identifiers.length > 2 ? ', …' : '');
  return column.generated ? 'computed column' : 'could carry personal data';
}

function became(column: ColumnPlan): string {
  return `${column.spec.mask}${column.unique ? ', unique' : ''}`;
}
