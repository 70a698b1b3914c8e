// What unique keys ask of a column's mask. A key of several columns stays unique when the masks of its columns keep the values of each
// column apart; a key that contains a smaller one asks nothing of the other columns.
import type { ColumnFinding } from '../findings/detection.ts';
import type { Catalog, ColumnType, Table, UniqueKey } from '../model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import type { Member } from './groups.ts';

/** What the mask of one column must do for the keys of its table. */
export interface KeyNeeds {
  /** Different values must stay different. */
  readonly apart: boolean;
  /** Upper estimate of the number of different values. */
  readonly values: number;
  /** NULL instead of a value would break a key, or find no partition. */
  readonly filled: boolean;
  /** The column's type as its keys compare it: without letter case where an index folds it. */
  readonly type: ColumnType;
}

export type KeyLookup = (member: Member) => KeyNeeds;

export interface KeyInput {
  readonly catalog: Catalog;
  readonly findings: ReadonlyMap<string, ColumnFinding>;
  /** Rows per table with rows of its own, by key. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

/** Approximate counts of distinct values are off by a few per cent; a quarter more is never too few. */
const MARGIN = 1.25;

/** Looks at each table once; the lookup is then cheap. */
export function keyNeeds(input: KeyInput): KeyLookup {
  const apart = new Map(input.catalog.tables.map((table) => [tableKey(table.id), columnsApart(table)]));
  return ({ table, column }) => {
    const keys = table.uniques.filter((key) => key.columns.includes(column.name));
    const folds = keys.some((key) => key.foldsCase === true) && column.type.category === 'text';
    return {
      apart: apart.get(tableKey(table.id))?.has(column.name) === true,
      values: distinctValues(input, table, column.name),
      filled:
        keys.some((key) => key.primary || key.nullsNotDistinct === true) ||
        (table.partitionBy !== 'hash' && table.partitionKey.includes(column.name)),
      type: folds ? { ...column.type, caseInsensitive: true } : column.type,
    };
  };
}

/** Columns whose values must stay apart: those of keys that no smaller key makes superfluous. */
function columnsApart(table: Table): ReadonlySet<string> {
  const keys = table.uniques.filter((key) => !table.uniques.some((other) => implies(table, other, key)));
  const exclusions = table.exclusions ?? [];
  return new Set([...keys.flatMap((key) => key.columns), ...exclusions.flatMap((exclusion) => exclusion.equal)]);
}

/** True when rows that differ in `smaller` always differ in `key`. */
function implies(table: Table, smaller: UniqueKey, key: UniqueKey): boolean {
  if (smaller.partial || smaller.expression || key.expression || smaller.columns.length >= key.columns.length)
    return false;
  if (!smaller.columns.every((name) => key.columns.includes(name))) return false;
  // Rows with NULL in the smaller key may be alike; the larger one lets them pass too, unless its NULLs collide.
  return key.nullsNotDistinct !== true || smaller.columns.every((name) => isFilled(table, name));
}

function isFilled(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name === name && !column.nullable);
}

/** Of a partitioned table: the sum over its partitions. */
function distinctValues(input: KeyInput, table: Table, column: string): number {
  if (table.kind === 'partitioned')
    return input.catalog.tables
      .filter(({ parent }) => parent !== undefined && sameTable(parent, table.id))
      .reduce((sum, part) => sum + distinctValues(input, part, column), 0);
  const rows = input.rowCounts.get(tableKey(table.id)) ?? 0;
  const profile = input.findings.get(columnKey(table.id, column))?.profile;
  // A profile over other rows than these says nothing.
  if (profile === undefined || profile.rows !== rows) return rows;
  return Math.min(rows - profile.nulls, Math.ceil(profile.distinct * MARGIN) + 1);
}
