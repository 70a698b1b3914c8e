// The inventory of personal data, for a record of processing activities: every column that holds personal data or was decided about, who
// decided and until when; and what is left out altogether.
import { tableKey } from '../../model/names.ts';
import type { ColumnPlan, MaskSpec, Plan, RowSelection } from '../../plan/plan.ts';
import { type RuleDecision, ruleFor } from '../lookup.ts';
import type { ColumnRule, DefaultRule, RulesFile } from '../rules.ts';

export interface InventoryRow {
  /** `schema.table`, or the scope of a default. */
  readonly table: string;
  readonly column: string;
  readonly identifiers: string;
  readonly decision: 'masked' | 'kept' | 'left out' | 'some rows';
  /** Mask with its parameters' names; a parameter's value may be data. */
  readonly mask: string;
  /** A person's name, or detection, policy, drift, reference. */
  readonly who: string;
  /** Day, or the run, in which it was decided; '' when nobody wrote it down. */
  readonly when: string;
  readonly until: string;
  readonly why: string;
}

export interface Inventory {
  readonly source: string;
  readonly personal: readonly InventoryRow[];
  readonly leftOut: readonly InventoryRow[];
}

/** Masks after which nothing of a value is left. */
const NOTHING_LEFT = new Set(['null', 'blank']);

/** From a run: its plan says what happened to every column, the rules file who decided, where it says what the run did. */
export function inventoryOfRun(plan: Plan, rules: RulesFile | undefined): Inventory {
  const rows = plan.tables.flatMap(({ table, columns, rows: taken }) =>
    columns.flatMap((column): InventoryRow[] => {
      const rule = rules && ruleFor(rules, table, column.column, column.type, column.identifiers, EVER);
      const about = column.sensitive || column.identifiers.length > 0 || rule !== undefined;
      return about || column.decidedBy === 'rule' ? [plannedRow(tableKey(table), column, rule, taken)] : [];
    }),
  );
  const tables = plan.tables.flatMap(({ table, rows: taken }) => tableRow(tableKey(table), taken, 'rules'));
  return split(plan.source, [...tables, ...rows]);
}

/** From a rules file alone: what is written in it. */
export function inventoryOfRules(rules: RulesFile): Inventory {
  const rows = [...rules.tables].flatMap(([key, table]) => [
    ...(table.rows === undefined ? [] : tableRow(key, table.rows, 'rules')),
    ...[...table.columns.values()].map((rule) => ruleRow(key, rule)),
  ]);
  return split(rules.source ?? '', [...rules.defaults.map(defaultRow), ...rows]);
}

function split(source: string, rows: readonly InventoryRow[]): Inventory {
  const isLeftOut = ({ decision }: InventoryRow): boolean => decision === 'left out' || decision === 'some rows';
  return { source, personal: rows.filter((row) => !isLeftOut(row)), leftOut: rows.filter(isLeftOut) };
}

function tableRow(table: string, rows: RowSelection, who: string): InventoryRow[] {
  if (rows === 'all') return [];
  const decision = rows === 'none' ? 'left out' : 'some rows';
  const why = rows === 'none' ? 'the table comes without rows' : 'only rows that meet a condition of the rules file';
  return [{ table, column: '*', identifiers: '', decision, mask: '', who, when: '', until: '', why }];
}

/** Before every end of a keep: whether it held in the run is what the run's plan says. */
const EVER = '0000-01-01';

/** A rules file may have been changed since: nobody is named for what the run did not do. */
function saysTheSame(rule: RuleDecision, { spec }: ColumnPlan): boolean {
  if (rule.kind !== 'mask') return spec.mask === 'keep';
  return Object.entries(rule.spec).every(([name, value]) => JSON.stringify(spec[name]) === JSON.stringify(value));
}

function plannedRow(
  table: string,
  column: ColumnPlan,
  given: RuleDecision | undefined,
  rows: RowSelection,
): InventoryRow {
  const rule = given !== undefined && saysTheSame(given, column) ? given : undefined;
  const who = column.decidedBy === 'rule' ? 'rules' : column.decidedBy;
  const decided = rule === undefined ? { who, when: '', until: '' } : deciderOf(rule);
  const changed = given !== undefined && rule === undefined ? '; the rules file says otherwise now' : '';
  const kept = column.spec.mask === 'keep';
  return {
    table,
    column: column.column,
    identifiers: column.identifiers.join(', '),
    decision: rows === 'none' || NOTHING_LEFT.has(column.spec.mask) ? 'left out' : kept ? 'kept' : 'masked',
    mask: kept ? '' : maskText(column.spec),
    ...decided,
    why: (rule?.kind === 'keep' ? rule.reason : column.why) + changed,
  };
}

function ruleRow(table: string, rule: ColumnRule): InventoryRow {
  const common = { table, column: rule.column, ...deciderOf(rule) };
  if (rule.kind === 'keep') return { ...common, identifiers: '', decision: 'kept', mask: '', why: rule.reason };
  return {
    ...common,
    identifiers: rule.because?.identifier ?? '',
    decision: NOTHING_LEFT.has(rule.spec.mask) ? 'left out' : 'masked',
    mask: maskText(rule.spec),
    why: rule.because?.why ?? '',
  };
}

function defaultRow(rule: DefaultRule): InventoryRow {
  const kept = rule.keep !== undefined;
  return {
    table: `every ${rule.kind} ${rule.pattern}`,
    column: '*',
    identifiers: rule.kind === 'identifier' ? rule.pattern : '',
    decision: kept ? 'kept' : 'masked',
    mask: kept ? '' : maskText(rule.spec),
    who: rule.keep?.by ?? 'rules',
    when: rule.keep?.at ?? '',
    until: rule.keep?.until ?? '',
    why: rule.keep?.reason ?? '',
  };
}

function deciderOf(rule: ColumnRule | RuleDecision): Pick<InventoryRow, 'who' | 'when' | 'until'> {
  if (rule.kind === 'keep') return { who: rule.by ?? 'rules', when: rule.at ?? '', until: rule.until ?? '' };
  if (rule.kind === 'expired') return { who: 'rules', when: '', until: rule.until };
  const because = 'evidence' in rule ? rule.evidence : rule.because;
  return { who: because?.by ?? 'rules', when: because?.at ?? because?.run ?? '', until: '' };
}

/** Name and names of parameters: values, such as those that stay, may be data. */
function maskText({ mask, ...parameters }: MaskSpec): string {
  const names = Object.keys(parameters).filter((name) => name !== 'pool' && name !== 'pools');
  return names.length === 0 ? mask : `${mask} (${names.join(', ')})`;
}
