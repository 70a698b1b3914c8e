// What a consequence is: something that follows from the decisions of a plan for the loaded database or for what masks promise. Each is
// found before anything is masked, with the line that changes it. One file each; a new one is a new file and a line in the registry.
import type { ColumnFinding } from '../../findings/detection.ts';
import type { Catalog, Column, Table, TableId, UniqueKey } from '../../model/catalog.ts';
import { columnKey, displayIdentifier, tableKey } from '../../model/names.ts';
import { pasteColumn, pasteKeep } from '../../rules/paste.ts';
import type { Member } from '../groups.ts';
import type { KeyLookup } from '../keys.ts';
import type { ColumnPlan, Plan, PlanWarning } from '../plan.ts';

/** What consequences are found from. */
export interface PlanFacts {
  readonly catalog: Catalog;
  readonly plan: Plan;
  /** Every decision by column, also those of partitioned tables, which have no rows of their own. */
  readonly columns: ReadonlyMap<string, ColumnPlan>;
  readonly findings: ReadonlyMap<string, ColumnFinding>;
  readonly keys: KeyLookup;
  /** The rules file has a line for this column itself. */
  readonly ownRule: (table: TableId, column: Column) => boolean;
}

export interface Consequence extends PlanWarning {
  /** A blocker: the run could only fail. */
  readonly blocks?: boolean;
  /** The schema object that it is about, as `kind name`: none of it when the rules leave that out. */
  readonly object?: string;
}

export type FindConsequences = (facts: PlanFacts) => readonly Consequence[];

/** The decision for a column, when it is masked. */
export function maskedColumn(facts: PlanFacts, table: TableId, column: string): ColumnPlan | undefined {
  const plan = facts.columns.get(columnKey(table, column));
  return plan === undefined || plan.spec.mask === 'keep' ? undefined : plan;
}

/** Constraints and indexes of a partition are those of its parent, which are told once. */
export function ownTables(facts: PlanFacts): readonly Table[] {
  return facts.catalog.tables.filter((table) => table.kind !== 'foreign' && table.parent === undefined);
}

/** True when all of the column's values may become NULL. */
export function mayBeNull(facts: PlanFacts, member: Member): boolean {
  const { column } = member;
  return column.nullable && column.type.domainNotNull !== true && !facts.keys(member).filled;
}

/** The line that takes all values away, or, where NULL may not stand, the one by which a person keeps them. */
export function pasteNullOrKeep(facts: PlanFacts, table: Table, column: Column): string {
  return mayBeNull(facts, { table, column })
    ? pasteColumn(table.id, column.name, { mask: 'null' })
    : pasteKeep(table.id, column.name);
}

/** A constraint as the rules file's `omit:` names it. */
export function constraintName(kind: string, name: string, table: TableId): string {
  return `${kind} ${displayIdentifier(name)} on ${tableKey(table)}`;
}

/** A unique index as `omit:` names it; undefined for a key that stands and falls with its table. */
export function uniqueName({ catalog }: PlanFacts, { name, primary }: UniqueKey, table: TableId): string | undefined {
  if (catalog.dialect === 'postgres') return `index ${tableKey({ schema: table.schema, name })}`;
  return primary ? undefined : constraintName('unique', name, table);
}
