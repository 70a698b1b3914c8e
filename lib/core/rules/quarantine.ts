// `onDrift: quarantine`: what nobody judged yet stays out of lake and database. A new column, or one of another kind since, comes as NULLs of
// its type; a new table, and a table whose column cannot be NULL alone, comes without rows. Until a person decides.
import type { Catalog, Column, Table, TableId } from '../model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import { driftOf, type UnjudgedColumn, unjudgedColumns } from './drift.ts';
import { onDriftFor, ruleFor } from './lookup.ts';
import type { RulesFile } from './rules.ts';

/** Columns that are new, or of another kind since, and that no person's rule names: what drift is about. */
export function undecidedColumns(rules: RulesFile, catalog: Catalog, today: string): UnjudgedColumn[] {
  return unjudgedColumns(driftOf(rules, catalog)).filter(({ table, column }) => {
    const found = columnOf(catalog, table, column);
    return found === undefined || ruleFor(rules, table, column, found.column.type, [], today)?.person !== true;
  });
}

export interface Quarantine {
  /** `columnKey` of columns that come as NULLs, each with why. */
  readonly columns: ReadonlyMap<string, string>;
  /** `tableKey` of tables that come without rows. */
  readonly tables: ReadonlySet<string>;
}

export function quarantineOf(rules: RulesFile, catalog: Catalog, today: string): Quarantine {
  const held = undecidedColumns(rules, catalog, today).filter(({ table }) => onDriftFor(rules, table) === 'quarantine');
  const tables = new Set<string>();
  for (const { table, column } of held) {
    const found = columnOf(catalog, table, column);
    const isNewTable = rules.seen?.has(tableKey(table)) !== true;
    if (isNewTable || found === undefined || !mayBeNullAlone(found.table, found.column)) tables.add(tableKey(table));
  }
  const columns = held.filter(({ table }) => !tables.has(tableKey(table)));
  return { columns: new Map(columns.map(({ table, column, why }) => [columnKey(table, column), why])), tables };
}

function columnOf(
  catalog: Catalog,
  id: TableId,
  name: string,
): { readonly table: Table; readonly column: Column } | undefined {
  const table = catalog.tables.find((one) => sameTable(one.id, id));
  const column = table?.columns.find((one) => one.name === name);
  return table === undefined || column === undefined ? undefined : { table, column };
}

/** NULL breaks nothing, and no other column follows it: keys, checks and partition keys tie columns together. */
function mayBeNullAlone(table: Table, column: Column): boolean {
  const tied = [
    ...table.foreignKeys.map((key) => key.columns),
    ...table.checks.map((check) => check.columns),
    table.partitionKey,
  ];
  return (
    column.nullable &&
    column.type.domainNotNull !== true &&
    column.generated === undefined &&
    !tied.some((columns) => columns.includes(column.name))
  );
}
