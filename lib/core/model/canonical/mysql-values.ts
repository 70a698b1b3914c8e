// Values of MySQL and MariaDB that some exporter or file format has no place for: conditions in their SQL, over a column's SQL.
import type { ColumnType } from '../catalog.ts';
import { castText, type Decoded, exact, type Loss } from './canonical.ts';
import { MAX_DECIMAL } from './dms.ts';
import { MISPRINTED_NUMBERS, MISPRINTED_REASON } from './own-form.ts';

type Condition = (column: string) => string;

/** One loss of several. */
export function anyOf(...losses: readonly Loss[]): Loss {
  return {
    reason: losses.map(({ reason }) => reason).join('; '),
    sourceCondition: (column) => `(${losses.map((loss) => loss.sourceCondition(column)).join(' OR ')})`,
  };
}

const misprinted: Condition = (column) => `ABS(${column} * 1e0) IN (${MISPRINTED_NUMBERS.join(', ')})`;

/** A zero date, and a day that does not exist (`2024-02-30`); both can be stored. */
export const noDay: Condition = (column) => {
  const [year, month, day] = [`YEAR(${column})`, `MONTH(${column})`, `DAYOFMONTH(${column})`];
  const leap = `(${year} % 4 = 0 AND (${year} % 100 <> 0 OR ${year} % 400 = 0))`;
  const last = `CASE WHEN ${month} = 2 THEN IF(${leap}, 29, 28) WHEN ${month} IN (4, 6, 9, 11) THEN 30 ELSE 31 END`;
  return `(${year} = 0 OR ${month} = 0 OR ${day} NOT BETWEEN 1 AND ${last})`;
};

/** Text that is stored as other bytes than UTF-8's. */
export const notUtf8: Condition = (column) =>
  `CAST(${column} AS BINARY) <> CAST(CONVERT(${column} USING utf8mb4) AS BINARY)`;

/** SQL condition for a value that makes our exporter hold the whole column as text; undefined when the type alone decides. */
export function mysqlOwnTextWhen(type: ColumnType): Condition | undefined {
  switch (type.category) {
    case 'float':
      return misprinted;
    case 'date':
    case 'timestamp':
      return noDay;
    default:
      return undefined;
  }
}

/** DuckDB's name of the type in which both exporters write a DECIMAL: one too wide for Parquet's is a text. */
export function decimalOfMysql({ precision = 10, scale = 0 }: ColumnType): string {
  return precision > MAX_DECIMAL ? 'VARCHAR' : `DECIMAL(${precision},${scale})`;
}

/**
 * FLOAT and DOUBLE in a double of the file: either the value's own, or the number that the server prints. A FLOAT has six digits in print
 * and one of DOUBLE(m,d) d decimals; nothing says which of the two an exporter reads.
 */
export function doubleOfMysql({ base }: ColumnType): Decoded {
  const isSingle = base === 'float4';
  return exact(
    isSingle ? (column) => castText(`CAST(${column} AS FLOAT)`) : castText,
    anyOf(
      { reason: MISPRINTED_REASON, sourceCondition: misprinted },
      {
        reason: 'a number that the server does not print with all its digits may be exported as it prints it',
        sourceCondition: (column) =>
          isSingle
            ? `CAST(CONCAT(${column}) AS FLOAT) * 1e0 <> ${column} * 1e0`
            : `CONCAT(${column}) * 1e0 <> ${column} * 1e0`,
      },
    ),
  );
}

/** Source: MySQL 8.4 Reference Manual, 13.4.1 Spatial Data Types */
export const MYSQL_GEOMETRIES: ReadonlySet<string> = new Set([
  'geometry',
  'point',
  'linestring',
  'polygon',
  'multipoint',
  'multilinestring',
  'multipolygon',
  'geometrycollection',
  'geomcollection',
]);

export function isGeometry({ base }: ColumnType): boolean {
  return MYSQL_GEOMETRIES.has(base);
}
