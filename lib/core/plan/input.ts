// What a plan is made from and what comes of it.
import type { Blocker } from '../errors.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import type { Catalog, Column, ColumnType, Table, TableId } from '../model/catalog.ts';
import type { Reference } from './groups.ts';
import type { MaskSpec, Patch, Plan, PlanWarning, Policy, RowSelection } from './plan.ts';

/** A decision that the rules file holds for one column. */
export interface ColumnRule {
  /** `{ mask: 'keep' }` for a keep. */
  readonly spec: MaskSpec;
  readonly why: string;
  /** Set when the program wrote the rule itself: it may decide anew when the mask no longer fits. */
  readonly madeBy?: 'detection' | 'policy' | 'drift' | undefined;
}

/** The rules file as the builder needs it. */
export interface RuleLookup {
  forColumn(table: TableId, column: Column, identifiers: readonly string[]): ColumnRule | undefined;
  /** The rules file names this table (policy `allowlist` demands it). */
  knowsTable(table: TableId): boolean;
  /** Undeclared foreign keys that the rules name. */
  readonly references?: readonly Reference[] | undefined;
  /** Why nobody has judged the column as it is now: it is new since the rules were made, or its keep ended. Undefined when somebody has. */
  unjudged(table: TableId, column: string): string | undefined;
}

export interface PlanInput {
  readonly source: string;
  readonly catalog: Catalog;
  readonly findings: readonly ColumnFinding[];
  readonly rules: RuleLookup;
  /** Rows taken of a table, by its key. */
  readonly rowsFor: (table: string) => RowSelection;
  readonly policy: Policy;
  readonly keyId: string;
  readonly locale: string;
  /** Rows per table (tableKey), for the capacity of unique masks. */
  readonly rowCounts: ReadonlyMap<string, number>;
  /** Masks that custom identifiers bring along, by the identifier's name. */
  readonly identifierMasks?: ReadonlyMap<string, MaskSpec> | undefined;
  /** Schema objects that are not recreated, as `kind name`: nothing follows for them. */
  readonly omitted?: ReadonlySet<string> | undefined;
  /** A spec with what the rules file says for all masks of its name, and with the pools that it needs. */
  readonly complete?: ((spec: MaskSpec, type: ColumnType) => MaskSpec) | undefined;
  /** What the rules file adds to the masked database. */
  readonly patches?: readonly Patch[] | undefined;
}

export interface PlanResult {
  readonly plan: Plan;
  readonly blockers: readonly Blocker[];
  /** Also in the plan itself. */
  readonly warnings: readonly PlanWarning[];
}

/** Tables that hold rows themselves. */
export function hasRows(table: Table): boolean {
  return table.kind !== 'partitioned' && table.kind !== 'foreign';
}
