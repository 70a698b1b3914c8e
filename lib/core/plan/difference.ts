// What a plan changes against an earlier one of the same source: columns new and gone, other masks, and what became weaker.
import { columnKey, tableKey } from '../model/names.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import { compareMasks, compareRows } from '../rules/strength.ts';
import { comparePatches } from './patches.ts';
import type { ColumnPlan, MaskSpec, Plan } from './plan.ts';

/**
 * masked: was kept, is masked now · unmasked: was masked, is kept now · mask: another mask or other parameters · rows: other rows of a table ·
 * patch: other SQL is run in the masked database.
 */
export type PlanChangeKind = 'new' | 'gone' | 'masked' | 'unmasked' | 'mask' | 'rows' | 'patch';

export interface PlanChange {
  /** `schema.table.column`; `schema.table` where it is about the rows; `patches`. */
  readonly column: string;
  readonly kind: PlanChangeKind;
  /** null for a new column, for rows and for patches. */
  readonly before: MaskSpec | null;
  /** null for a column that is gone, for rows and for patches. */
  readonly after: MaskSpec | null;
  /** More of the values can be read than before. */
  readonly weaker: boolean;
  /** For people: names of masks and parameters, and why there is a patch; no value. */
  readonly words: string;
}

export interface PlanDifference {
  /** The run whose plan this one is compared with. */
  readonly run: string;
  /** That run went through to the end and was published; else it only planned, or failed later. */
  readonly published: boolean;
  /** Weaker ones first, then in the order of the plan; gone columns last. */
  readonly changes: readonly PlanChange[];
}

/** Every column that `after` treats otherwise than `before`, tables of which it takes other rows, and patches. Reasons and policies are not compared. */
export function planChanges(before: Plan, after: Plan): PlanChange[] {
  const was = columnsOf(before);
  const is = columnsOf(after);
  const changes = [...is].flatMap(([column, now]) => changeOf(column, was.get(column), now));
  for (const [column, { spec }] of was) {
    if (is.has(column)) continue;
    const words = `gone, was ${maskedAs(spec)}`;
    changes.push({ column, kind: 'gone', before: spec, after: null, weaker: false, words });
  }
  changes.push(...rowChanges(before, after), ...patchChanges(before, after));
  return [...changes.filter(({ weaker }) => weaker), ...changes.filter(({ weaker }) => !weaker)];
}

function rowChanges(before: Plan, after: Plan): PlanChange[] {
  const was = new Map(before.tables.map(({ table, rows }) => [tableKey(table), rows]));
  return after.tables.flatMap(({ table, rows }) => {
    const column = tableKey(table);
    const { change, words } = compareRows(was.get(column) ?? rows, rows);
    if (change === 'same') return [];
    return [{ column, kind: 'rows', before: null, after: null, weaker: change === 'weaker', words } as const];
  });
}

/** None is weaker: the database that a patch runs in holds masked values only. */
function patchChanges(before: Plan, after: Plan): PlanChange[] {
  return comparePatches(before.patches ?? [], after.patches ?? []).map(
    ({ words }) => ({ column: 'patches', kind: 'patch', before: null, after: null, weaker: false, words }) as const,
  );
}

function columnsOf(plan: Plan): ReadonlyMap<string, ColumnPlan> {
  return new Map(
    plan.tables.flatMap((table) =>
      table.columns.map((column) => [columnKey(table.table, column.column), column] as const),
    ),
  );
}

function changeOf(column: string, was: ColumnPlan | undefined, now: ColumnPlan): PlanChange[] {
  const after = now.spec;
  if (was === undefined)
    return [{ column, kind: 'new', before: null, after, weaker: false, words: `new, ${maskedAs(after)}` }];
  const before = was.spec;
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (before.mask === 'keep' && after.mask === 'keep') return [];
  const change = { column, before, after };
  if (before.mask === 'keep')
    return [{ ...change, kind: 'masked', weaker: false, words: `was kept, is masked: ${after.mask}` }];
  if (after.mask === 'keep')
    return [{ ...change, kind: 'unmasked', weaker: true, words: `was masked (${before.mask}), is kept` }];
  const compared = compareMasks(before, after);
  // The comparison passes over pools: another one gives other fakes, not more of the value.
  const told = compared.words.length > 0 ? compared.words.join('; ') : `${after.mask} draws from another pool`;
  return [{ ...change, kind: 'mask', weaker: compared.change === 'weaker', words: told }];
}

function maskedAs({ mask }: MaskSpec): string {
  return mask === 'keep' ? 'kept' : `masked: ${mask}`;
}
