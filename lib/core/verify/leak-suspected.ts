// What Macie finds in masked data, against what the plan says the column's mask writes: the rest is a suspected leak.
import type { MacieColumn } from '../findings/macie/bridge.ts';
import { ruleMask } from '../masks/registry.ts';
import { columnKey, tableKey } from '../model/names.ts';
import type { ColumnPlan, TablePlan } from '../plan/plan.ts';

export interface LeakSuspicion {
  /** `schema.table.column`; `schema.table` when nothing ties the finding to a column. */
  readonly where: string;
  readonly identifier: string;
  /** `kept`: the plan keeps the column, and did not know of this · `not of the mask`: the mask writes no such values · `nowhere`: no mask of the table writes such values. */
  readonly why: 'kept' | 'not of the mask' | 'nowhere';
}

/**
 * @param zone of the raw zone a finding speaks against a kept column only: there, nothing is masked yet
 * @param found what a finding says of the columns of the table
 */
export function leakSuspicions(
  zone: 'raw' | 'masked',
  plan: TablePlan,
  found: readonly MacieColumn[],
): readonly LeakSuspicion[] {
  const columns = new Map(plan.columns.map((column) => [column.column, column]));
  const suspicions = found.flatMap(({ table, column: name, detections }) =>
    [...new Set(detections.map(({ identifier }) => identifier))].flatMap((identifier): LeakSuspicion[] => {
      const column = columns.get(name);
      const why = column === undefined ? 'nowhere' : suspicionOf(zone, column, identifier);
      return why === undefined ? [] : [{ where: columnKey(table, name), identifier, why }];
    }),
  );
  return zone === 'raw' ? suspicions : [...suspicions, ...loose(plan, found)];
}

function suspicionOf(
  zone: 'raw' | 'masked',
  column: ColumnPlan,
  identifier: string,
): 'kept' | 'not of the mask' | undefined {
  // A person may keep what the plan told them is there; nobody keeps what the plan did not know.
  if (column.spec.mask === 'keep')
    return column.decidedBy === 'rule' && column.identifiers.includes(identifier) ? undefined : 'kept';
  return zone === 'raw' || writes(column, identifier) ? undefined : 'not of the mask';
}

/** A mask without a kind of its own that keeps the format (`format`, `fpe`) writes values of the kind that it was given. */
function writes({ spec, identifiers }: ColumnPlan, identifier: string): boolean {
  const mask = ruleMask(spec.mask);
  if (mask === undefined) return false;
  if (mask.emitsIdentifiers.length > 0) return mask.emitsIdentifiers.includes(identifier);
  return mask.properties.keepsFormat && identifiers.includes(identifier);
}

/** Tied to no column: some mask of the table must write such values, else nobody knows where they come from. */
function loose(plan: TablePlan, found: readonly MacieColumn[]): readonly LeakSuspicion[] {
  const [first] = found;
  if (first === undefined) return [];
  const { table } = first;
  const where = tableKey(table);
  return [...new Set(found.flatMap((column) => column.loose))]
    .filter((identifier) => !plan.columns.some((column) => column.spec.mask !== 'keep' && writes(column, identifier)))
    .map((identifier) => ({ where, identifier, why: 'nowhere' }));
}
