// A column's type out of the information schema, in the model's words.
import { MYSQL_GEOMETRIES } from '../../core/model/canonical/mysql-values.ts';
import type { ColumnType } from '../../core/model/catalog.ts';

/** As `information_schema.COLUMNS` says it. */
export interface TypeRow {
  /** e.g. `bigint`, `varchar`, `enum`. */
  readonly dataType: string;
  /** e.g. `bigint(20) unsigned`, `enum('a','b')`. */
  readonly columnType: string;
  readonly characters: number | null;
  readonly precision: number | null;
  readonly scale: number | null;
  readonly collation: string | null;
}

const INTEGERS: Readonly<Record<string, string>> = {
  tinyint: 'int1',
  smallint: 'int2',
  mediumint: 'int3',
  int: 'int4',
  bigint: 'int8',
};
const BYTES = new Set(['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob']);
/** Their limits are of bytes, and far away. */
const LONG_TEXTS = new Set(['text', 'mediumtext', 'longtext']);
const TEXTS = new Set(['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext']);

/**
 * The model's type of a column.
 * @param isJson the column's CHECK is `json_valid(column)`: MariaDB's JSON is a LONGTEXT with it
 */
export function columnType(row: TypeRow, isJson: boolean): ColumnType {
  const { dataType, columnType: text } = row;
  const of = (category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
    text,
    base: dataType,
    category,
    ...more,
  });
  const integer = INTEGERS[dataType];
  if (integer !== undefined) return of('integer', { base: text.includes('unsigned') ? `u${integer}` : integer });
  if (isJson || dataType === 'json') return of('json', { base: 'json' });
  if (TEXTS.has(dataType))
    return of('text', {
      ...(row.characters === null || LONG_TEXTS.has(dataType) ? {} : { maxLength: row.characters }),
      ...(isCaseInsensitive(row.collation) ? { caseInsensitive: true } : {}),
    });
  if (BYTES.has(dataType)) return of('binary');
  if (MYSQL_GEOMETRIES.has(dataType)) return of('other');
  switch (dataType) {
    case 'decimal':
      return of('numeric', { precision: row.precision ?? 10, scale: row.scale ?? 0 });
    case 'float':
      return of('float', { base: 'float4' });
    case 'double':
      return of('float', { base: 'float8' });
    case 'date':
      return of('date', { days: CALENDAR });
    case 'time':
      return of('time');
    // An instant, which the session prints in UTC: as exact as a time without a zone, and read back as one.
    case 'datetime':
      return of('timestamp', { days: CALENDAR });
    case 'timestamp':
      return of('timestamp', { days: EPOCH });
    case 'year':
      return of('integer');
    case 'bit':
      return of('bit', { maxLength: row.precision ?? 1 });
    // A set holds any of its labels, separated by commas: nothing that the schema does not say.
    case 'enum':
    case 'set':
      return of('enum', { enumLabels: quotedLabels(text) });
    case 'uuid':
      return of('uuid');
    case 'inet4':
    case 'inet6':
      return of('inet');
    default:
      return of('other');
  }
}

/** 9999-12-31 is a common way to say for ever. Source: MySQL 8.4 Reference Manual, 13.2.2 The DATE, DATETIME, and TIMESTAMP Types */
const CALENDAR = { first: '1000-01-01', last: '9999-12-31' };
/** Seconds since 1970 in 31 bits; the days that are in them whole. */
const EPOCH = { first: '1970-01-02', last: '2038-01-18' };

/** `_ci` collations ignore letter case; `_bin`, `_cs` and `binary` do not. Source: MySQL 8.4 Reference Manual, 12.3.1 Collation Naming Conventions */
function isCaseInsensitive(collation: string | null): boolean {
  return collation !== null && /_ci$|_ci_/.test(collation);
}

/** The labels of `enum('a','it''s')`. */
export function quotedLabels(columnType: string): readonly string[] {
  return [...columnType.matchAll(/'((?:[^'\\]|''|\\.)*)'/gs)].map((match) =>
    (match[1] ?? '').replaceAll("''", "'").replace(/\\(.)/gs, '$1'),
  );
}
