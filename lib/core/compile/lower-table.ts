// From a table's plan to one expression per column of its files: what every engine's printer starts from.
import { InternalError } from '../errors.ts';
import type { OwnColumn, TextExpr } from '../expr/nodes.ts';
import { lowerMask } from '../masks/bind.ts';
import type { FileColumn } from '../model/files.ts';
import type { ColumnPlan, TablePlan } from '../plan/plan.ts';

export interface LoweredColumn {
  readonly file: FileColumn;
  readonly plan: ColumnPlan;
  readonly expr: TextExpr;
}

/** In the order of the file's columns. @throws InternalError for a column without a plan */
export function lowerTable(columns: readonly FileColumn[], plan: TablePlan): readonly LoweredColumn[] {
  const own = plan.columns.map(
    (column): OwnColumn => ({ column: column.column, spec: column.spec, domain: column.domain, type: column.type }),
  );
  return columns.map((file) => {
    const decided = plan.columns.find((column) => column.column === file.name);
    if (decided === undefined) throw new InternalError('a column has no plan', { where: file.name });
    const expr = lowerMask(decided.spec, {
      domain: decided.domain,
      type: decided.type,
      columns: own.filter((other) => other.column !== file.name),
    });
    return { file, plan: decided, expr };
  });
}
