// Foreign keys into tables whose rows the rules leave out: they cannot hold, so they are recreated NOT VALID and accepted as such.
import type { Catalog, TableId } from '../model/catalog.ts';
import { sameTable, tableKey } from '../model/names.ts';
import type { Plan } from './plan.ts';

/** True when some row of `table` (or of a partition of it) may be missing because the rules say so. */
export function rowsLeftOut(catalog: Catalog, plan: Plan, table: TableId): boolean {
  const parts = catalog.tables.filter(({ parent }) => parent !== undefined && sameTable(parent, table));
  const own = plan.tables.find((candidate) => tableKey(candidate.table) === tableKey(table));
  return (own !== undefined && own.rows !== 'all') || parts.some((part) => rowsLeftOut(catalog, plan, part.id));
}
