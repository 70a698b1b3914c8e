// A table or column as a person names it on the command line, found in a plan or refused with the nearest name.
import { UsageError } from '../core/errors.ts';
import type { Catalog, TableId } from '../core/model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../core/model/names.ts';
import type { ColumnPlan, Plan, TablePlan } from '../core/plan/plan.ts';
import { parseColumnKey, parseTableKey } from '../core/rules/keys.ts';
import { closest } from '../core/rules/suggest.ts';

export interface PlannedName {
  readonly table: TablePlan;
  /** Undefined when a whole table is named. */
  readonly column: ColumnPlan | undefined;
}

/**
 * Finds `schema.table` or `schema.table.column`.
 * @param where shown with the error
 * @throws UsageError with the nearest name, or with the partitions of a partitioned table
 */
export function findPlanned(plan: Plan, catalog: Catalog, text: string, where: string): PlannedName {
  const wanted = parseColumnKey(text);
  const id = wanted?.table ?? parseTableKey(text);
  const table = id === undefined ? undefined : plan.tables.find((candidate) => sameTable(candidate.table, id));
  if (table !== undefined && wanted === undefined) return { table, column: undefined };
  const column = table?.columns.find((candidate) => candidate.column === wanted?.column);
  if (table !== undefined && column !== undefined) return { table, column };
  const partitions = id === undefined || table !== undefined ? [] : partitionsOf(catalog, id);
  if (partitions.length > 0)
    throw new UsageError(`${text} is partitioned, and its partitions are decided`, {
      where,
      hint: `name one of them: ${partitions.map(tableKey).join(', ')}`,
    });
  const near = nearest(plan, text);
  throw new UsageError(
    `the plan has no table or column ${text}${near === undefined ? '' : `; did you mean ${near}?`}`,
    { where, hint: 'write schema.table or schema.table.column; `masklake plan` lists all' },
  );
}

/** Also finds what only lacks its schema or table in front. */
function nearest(plan: Plan, text: string): string | undefined {
  const names = plan.tables.flatMap(({ table, columns }) => [
    tableKey(table),
    ...columns.map(({ column }) => columnKey(table, column)),
  ]);
  return names.find((name) => name.endsWith(`.${text}`)) ?? closest(text, names);
}

/** Leaf partitions, through any number of levels. */
function partitionsOf(catalog: Catalog, parent: TableId): TableId[] {
  return catalog.tables
    .filter((table) => table.parent !== undefined && sameTable(table.parent, parent))
    .flatMap(({ id }) => {
      const below = partitionsOf(catalog, id);
      return below.length === 0 ? [id] : below;
    });
}
