// A column's mask computed again by its reference function, for verification: an unchanged cell is right only if this leaves it too.
import type { OwnColumn } from '../expr/nodes.ts';
import type { ColumnPlan, TablePlan } from '../plan/plan.ts';
import { bindMask } from './bind.ts';
import type { MasterKey } from './key.ts';
import { isOpaque } from './opaque.ts';
import { maskByName } from './registry.ts';

export interface ColumnMask {
  /** Columns of the same row that the mask reads, in the order in which `run` takes their texts. */
  readonly own: readonly string[];
  readonly run: (value: string, own: readonly (string | null)[]) => string | null;
}

/** Binds the reference function of a column of a plan to the key; undefined for a mask that has none. */
export function remaskWith(key: MasterKey): (column: ColumnPlan, table: TablePlan) => ColumnMask | undefined {
  return (column, table) => {
    if (isOpaque(column.spec)) return undefined;
    const columns = table.columns
      .filter((other) => other.column !== column.column)
      .map((other): OwnColumn => ({ column: other.column, spec: other.spec, domain: other.domain, type: other.type }));
    const context = { domain: column.domain, type: column.type, columns };
    return {
      own: maskByName(column.spec.mask)
        .ownColumns(column.spec, context)
        .map((other) => other.column),
      run: bindMask(column.spec, { ...context, key }),
    };
  };
}
