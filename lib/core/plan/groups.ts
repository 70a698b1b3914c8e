// Columns that must share one decision: foreign keys take the mask of what they reference, partitions that of their parent,
// inherited columns that of theirs. Union-find over (table, column).
import type { Catalog, Column, Table, TableId } from '../model/catalog.ts';
import { columnKey } from '../model/names.ts';

export interface Member {
  readonly table: Table;
  readonly column: Column;
}

/** A foreign key that the database does not declare. */
export interface Reference {
  readonly table: TableId;
  readonly columns: readonly string[];
  readonly references: TableId;
  readonly referencedColumns: readonly string[];
}

/** Columns with one decision; `root` names the group: the referenced column nobody references further. */
export interface ColumnGroup {
  readonly root: Member;
  readonly members: readonly Member[];
}

/** Partitions the catalog's columns into groups, in catalog order of their roots. */
export function groupColumns(catalog: Catalog, references: readonly Reference[] = []): ColumnGroup[] {
  const members = new Map<string, Member>();
  for (const table of catalog.tables)
    for (const column of table.columns) members.set(columnKey(table.id, column.name), { table, column });
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  // The target side stays the root, so a chain of references ends in the table everybody points to.
  const link = (from: string, to: string): void => {
    if (!members.has(from) || !members.has(to)) return;
    const a = find(from);
    const b = find(to);
    if (a !== b) parent.set(a, b);
  };
  for (const table of catalog.tables) {
    for (const ancestor of [table.parent, ...table.inherits]) {
      if (ancestor === undefined) continue;
      for (const column of table.columns) link(columnKey(table.id, column.name), columnKey(ancestor, column.name));
    }
  }
  for (const table of catalog.tables) {
    for (const key of table.foreignKeys) {
      key.columns.forEach((column, index) => {
        const target = key.referencedColumns[index];
        if (target !== undefined) link(columnKey(table.id, column), columnKey(key.references, target));
      });
    }
  }
  for (const reference of references) {
    reference.columns.forEach((column, index) => {
      const target = reference.referencedColumns[index];
      if (target !== undefined) link(columnKey(reference.table, column), columnKey(reference.references, target));
    });
  }
  const groups = new Map<string, Member[]>();
  for (const [key, member] of members) {
    const root = find(key);
    const list = groups.get(root);
    if (list === undefined) groups.set(root, [member]);
    else list.push(member);
  }
  return [...groups].flatMap(([key, list]) => {
    const root = members.get(key);
    return root === undefined ? [] : [{ root, members: list }];
  });
}
