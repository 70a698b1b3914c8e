// Whether our own exporter holds a column typed or as text follows from all its values. Where another exporter wrote the files, one file
// cannot tell: the source database is asked instead, once and for the whole column, so that every file has the form it has locally.
import type { Column, ColumnType } from '../catalog.ts';
import type { FileColumn } from '../files.ts';
import { parquetTypeOf } from '../parquet-type.ts';

/** DuckDB 1.5.5 prints 2^81, 2^91 and 2^807 as other numbers; every mask starts from that text. */
export const MISPRINTED_REASON = 'three powers of two are printed wrongly by the engine that reads the file';
export const MISPRINTED_NUMBERS = ['2.4178516392292583e+24', '2.4758800785707605e+27', '8.535058474086213e+242'];
const MISPRINTED = MISPRINTED_NUMBERS.map((number) => `'${number}'::float8`).join(', ');

/** SQL condition of Postgres. */
export function misprinted(column: string): string {
  return `abs(${column}::float8) IN (${MISPRINTED})`;
}

/** DuckDB's last timestamp. Both infinities are in its range; what lies before the year 1 is spelt otherwise. */
const LAST = '294247-01-10 04:00:54.775806';

/**
 * SQL condition of Postgres over a column's SQL: true for a value that makes our exporter hold the whole column as text.
 * Undefined when the type alone decides.
 */
export function ownTextWhen(type: ColumnType): ((column: string) => string) | undefined {
  const parquet = parquetTypeOf(type);
  if (parquet === undefined || parquet.proof === 'sure') return undefined;
  switch (type.category) {
    case 'float':
      return misprinted;
    case 'numeric':
      return (column) => `${column} = 'NaN'`;
    case 'date':
      return (column) => `(${column} < '0001-01-01' AND ${column} <> '-infinity')`;
    case 'timestamp':
    case 'timestamptz':
      return (column) =>
        `((${column} < '0001-01-01' AND ${column} <> '-infinity') OR (${column} > '${LAST}' AND ${column} <> 'infinity'))`;
    default:
      throw new RangeError(`no condition for values of ${type.category} that a typed column cannot hold`);
  }
}

/** The form in which our exporter holds a column. @param textValues how many values `ownTextWhen` finds in the whole column */
export function ownColumn({ name, type }: Column, textValues: number): FileColumn {
  const parquet = parquetTypeOf(type);
  return parquet === undefined || textValues > 0
    ? { name, sourceType: type.text, encoding: 'text', duckdbType: 'VARCHAR' }
    : { name, sourceType: type.text, encoding: 'typed', duckdbType: parquet.duckdbType };
}
