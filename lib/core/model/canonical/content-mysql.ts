// The content of a column as one number (see content.ts), as MySQL and MariaDB compute it and as DuckDB does over a file of theirs.
// Bytes are hashed as they are: their hexadecimal text may be larger than the server lets a value be.
import type { ColumnType } from '../catalog.ts';
import type { FileColumn } from '../files.ts';
import { DIGITS } from './content.ts';

/** Aggregate of MySQL and MariaDB over a column's SQL: NULL when there is no value. */
export function mysqlContent(type: ColumnType): (column: string) => string {
  const bytes = sourceBytes(type);
  return (column) => `SUM(CAST(CONV(LEFT(MD5(${bytes(column)}), ${DIGITS}), 16, 10) AS DECIMAL(20)))`;
}

/** DuckDB aggregate over the SQL of a column as our exporter holds it. */
export function mysqlFileContent(type: ColumnType, { duckdbType }: FileColumn): (column: string) => string {
  const bytes = fileBytes(type, duckdbType);
  return (column) => `sum(CAST('0x' || substr(md5(${bytes(column)}), 1, ${DIGITS}) AS BIGINT))`;
}

function sourceBytes(type: ColumnType): (column: string) => string {
  const zerofill = /\bzerofill\b/i.test(type.text);
  switch (type.category) {
    case 'integer':
      // neither the zeros of ZEROFILL nor those of the year 0
      return (column) => `CONCAT(${column} + 0)`;
    case 'numeric':
      return zerofill
        ? (column) => `CONCAT(CAST(${column} AS DECIMAL(${type.precision ?? 10}, ${type.scale ?? 0})))`
        : (column) => `CONCAT(${column})`;
    case 'float':
      return (column) => sourceNumber(`CONCAT(${column} * 1e0)`);
    case 'bit':
      return (column) => `LPAD(BIN(${column} + 0), ${type.maxLength ?? 1}, '0')`;
    case 'date':
      return (column) => `CONCAT(${column})`;
    case 'time':
    case 'timestamp':
      return /\([1-6]\)/.test(type.text)
        ? (column) => `TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CONCAT(${column})))`
        : (column) => `CONCAT(${column})`;
    case 'binary':
      return (column) => column;
    case 'other':
      // no function but this takes every one of them
      return (column) => `UNHEX(HEX(${column}))`;
    case 'text':
    case 'enum':
    case 'json':
      return (column) => `CONVERT(${column} USING utf8mb4)`;
    default:
      return (column) => `CONVERT(CONCAT(${column}) USING utf8mb4)`;
  }
}

function fileBytes(type: ColumnType, duckdbType: string): (column: string) => string {
  switch (type.category) {
    case 'float':
      return (column) => fileNumber(duckdbType === 'FLOAT' ? `CAST(${column} AS DOUBLE)` : column);
    case 'binary':
    case 'other':
      return (column) => `unhex(substr(${column}, 3))`;
    default:
      return duckdbType === 'VARCHAR' ? (column) => column : (column) => `CAST(${column} AS VARCHAR)`;
  }
}

// Both print the fewest digits that name a double, and each spells them in its own way: 1e16 and 1e+16, 1 and 1.0. Compared are the sign,
// the digits without zeros at either end, and the power of ten before which they stand.

function sourceNumber(text: string): string {
  const unsigned = `TRIM(LEADING '-' FROM ${text})`;
  const mantissa = `SUBSTRING_INDEX(${unsigned}, 'e', 1)`;
  const power = `IF(LOCATE('e', ${unsigned}) = 0, 0, CAST(SUBSTRING_INDEX(${unsigned}, 'e', -1) AS SIGNED))`;
  const digits = `REPLACE(${mantissa}, '.', '')`;
  const leading = `TRIM(LEADING '0' FROM ${digits})`;
  const places = `${power} + CHAR_LENGTH(SUBSTRING_INDEX(${mantissa}, '.', 1)) - CHAR_LENGTH(${digits}) + CHAR_LENGTH(${leading})`;
  const number = `IF(${leading} = '', '0', CONCAT(TRIM(TRAILING '0' FROM ${leading}), 'e', ${places}))`;
  return `CONCAT(IF(LEFT(${text}, 1) = '-', '-', ''), ${number})`;
}

function fileNumber(column: string): string {
  const text = `CAST(${column} AS VARCHAR)`;
  const unsigned = `ltrim(${text}, '-')`;
  const mantissa = `split_part(${unsigned}, 'e', 1)`;
  const power = `CASE WHEN contains(${unsigned}, 'e') THEN CAST(replace(split_part(${unsigned}, 'e', 2), '+', '') AS INTEGER) ELSE 0 END`;
  const digits = `replace(${mantissa}, '.', '')`;
  const leading = `ltrim(${digits}, '0')`;
  const places = `(${power}) + length(split_part(${mantissa}, '.', 1)) - length(${digits}) + length(${leading})`;
  const number = `CASE WHEN ${leading} = '' THEN '0' ELSE rtrim(${leading}, '0') || 'e' || (${places}) END`;
  return `CASE WHEN starts_with(${text}, '-') THEN '-' ELSE '' END || ${number}`;
}
