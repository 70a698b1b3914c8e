// Values that stay as they are because the rules say so: `keepValues`, and rows that `when` leaves out.
import { InternalError } from '../../../core/errors.ts';
import { keepsText, readOptions, staysAsItIs } from '../../../core/masks/options.ts';
import type { MaskSpec } from '../../../core/plan/plan.ts';
import { type PrintNames, printCondition } from '../../../core/sql/duckdb/print.ts';
import { type ColumnPair, type TablePair, textOf } from './zone.ts';

/** Is this text one of the mask's `keepValues`? */
export function keptValue(spec: MaskSpec): (text: string) => boolean {
  const options = readOptions(spec);
  return options === undefined ? () => false : keepsText(options);
}

/**
 * SQL, true or false, over the raw columns (`r0`, …; or another prefix): must this cell of the column stay as it is? undefined when no
 * option of its mask asks for that.
 */
export function staysSql(pair: TablePair, column: ColumnPair, prefix = 'r'): string | undefined {
  const options = readOptions(column.plan.spec);
  const condition = options === undefined ? undefined : staysAsItIs(options);
  if (condition === undefined) return undefined;
  const names: PrintNames = {
    value: textOf(`${prefix}${column.rawAt}`, column.raw),
    column: (name) => {
      const at = pair.raw.columns.findIndex((file) => file.name === name);
      if (at < 0) throw new InternalError('a condition reads a column that the table does not have', { where: name });
      return textOf(`${prefix}${at}`, pair.raw.columns[at]);
    },
    key: onlyColumns,
    pool: onlyColumns,
    kernel: onlyColumns,
    digest: onlyColumns,
  };
  return `coalesce(${printCondition(condition, names)}, false)`;
}

function onlyColumns(): never {
  throw new InternalError('a condition of an option holds more than columns and texts');
}
