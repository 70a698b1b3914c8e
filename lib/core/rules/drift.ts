// Drift: how the schema differs from the one the rules were made for (`seen`). A new column was never judged, so it is masked; nor was one
// that holds values of another kind since.
import type { Catalog, TableId } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import { categoryOf } from './import/column-type.ts';
import { splitName } from './keys.ts';
import type { RulesFile } from './rules.ts';

export interface DriftColumn {
  readonly table: TableId;
  readonly column: string;
}
export interface Drift {
  /** Columns (of new tables too) that were not there when the rules were made. */
  readonly newColumns: readonly DriftColumn[];
  /** Columns that are gone. */
  readonly missing: readonly DriftColumn[];
  readonly changedTypes: readonly ChangedType[];
}
export interface ChangedType extends DriftColumn {
  readonly was: string;
  readonly is: string;
}
/** A column that nobody judged as it is now. */
export interface UnjudgedColumn extends DriftColumn {
  readonly why: string;
}

export const NEW = 'new since the rules were made';

/** Columns that are new, or hold values of another kind than when the rules were made; `varchar(40)` and `text` are one kind. */
export function unjudgedColumns({ newColumns, changedTypes }: Drift): UnjudgedColumn[] {
  return [
    ...newColumns.map((column) => ({ ...column, why: NEW })),
    ...changedTypes
      .filter(({ was, is }) => !isSameKind(was, is))
      .map(({ table, column, was, is }) => ({ table, column, why: typeChange(was, is) })),
  ];
}

export function typeChange(was: string, is: string): string {
  return `the type was ${was} when the rules were made and is ${is}`;
}

function isSameKind(was: string, is: string): boolean {
  const kind = categoryOf(was);
  if (kind !== 'other' && kind !== 'array') return kind === categoryOf(is);
  const bare = (type: string): string => type.replaceAll(/\([^()]*\)/g, '').replaceAll(/\s+/g, ' ');
  return bare(was) === bare(is);
}

/** Compares `seen` with the catalog. A file without `seen` was made for no schema in particular: nothing is drift. */
export function driftOf(rules: RulesFile, catalog: Catalog): Drift {
  const { seen } = rules;
  if (seen === undefined) return { newColumns: [], missing: [], changedTypes: [] };
  const newColumns: DriftColumn[] = [];
  const changedTypes: ChangedType[] = [];
  const present = new Set<string>();
  for (const table of catalog.tables) {
    // `seen` lists tables with rows of their own: a partitioned parent is judged by its partitions.
    if (table.kind === 'partitioned' || table.kind === 'foreign') continue;
    const known = seen.get(tableKey(table.id));
    for (const { name: column, type } of table.columns) {
      present.add(columnKey(table.id, column));
      const was = known?.get(column);
      if (was === undefined) newColumns.push({ table: table.id, column });
      else if (was !== type.text) changedTypes.push({ table: table.id, column, was, is: type.text });
    }
  }
  return { newColumns, missing: missingColumns(seen, present), changedTypes };
}

function missingColumns(seen: NonNullable<RulesFile['seen']>, present: ReadonlySet<string>): DriftColumn[] {
  const missing: DriftColumn[] = [];
  for (const [key, columns] of seen) {
    const [schema = '', name = ''] = splitName(key) ?? [];
    for (const column of columns.keys()) {
      if (!present.has(columnKey({ schema, name }, column))) missing.push({ table: { schema, name }, column });
    }
  }
  return missing;
}
