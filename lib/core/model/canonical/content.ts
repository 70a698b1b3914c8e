// The content of a column as one number, computed alike by the source database and over a file: the sum of hashes of its canonical texts,
// whatever their order. Two columns with equal sums and counts hold the same values; what an exporter changed, cut, dropped or doubled
// shows. The number is as sensitive as the values (one value can be guessed from it): it lies with the raw files and goes with them.
import type { ColumnType } from '../catalog.ts';
import type { FileColumn } from '../files.ts';

/** 60 bits of a hash: the most that a signed 64-bit integer takes in whole hex digits. */
export const DIGITS = 15;

/** Postgres aggregate over a column's SQL: NULL when there is no value. @param encoding of the database */
export function sourceContent(type: ColumnType, encoding: string): (column: string) => string {
  const text = sourceText(type);
  const bytes = encoding === 'UTF8' ? text : (column: string) => `convert_to(${text(column)}, 'UTF8')`;
  // `IS DISTINCT FROM NULL` and not `IS NOT NULL`: a composite of NULLs is a value
  return (column) =>
    `sum(('x' || substr(md5(${bytes(column)}), 1, ${DIGITS}))::bit(60)::bigint) FILTER (WHERE ${column} IS DISTINCT FROM NULL)`;
}

/** DuckDB aggregate over the SQL of a column of Postgres as our exporter holds it. */
export function fileContent(type: ColumnType, { duckdbType }: FileColumn): (column: string) => string {
  const text = (column: string): string =>
    type.category === 'float' ? floatText(column) : duckdbType === 'VARCHAR' ? column : `CAST(${column} AS VARCHAR)`;
  return (column) => `sum(CAST('0x' || substr(md5(${text(column)}), 1, ${DIGITS}) AS BIGINT))`;
}

function sourceText(type: ColumnType): (column: string) => string {
  switch (type.category) {
    case 'boolean':
      return (column) => `${column}::text`;
    case 'float':
      // 17 significant digits name a double; the two engines spell the shortest text differently
      return (column) =>
        `CASE WHEN ${column} = 'NaN' THEN 'nan' WHEN ${column} = 'Infinity' THEN 'inf' WHEN ${column} = '-Infinity' THEN '-inf' ELSE ltrim(to_char(${column}::float8, '9.9999999999999999EEEE')) END`;
    case 'text':
      return type.base === 'bpchar' && type.maxLength !== undefined
        ? (column) => `rpad(${column}::text, ${type.maxLength})`
        : (column) => `${column}::text`;
    default:
      // the type's own output, as COPY prints it: a cast to text may be another text
      return (column) => `format('%s', ${column})`;
  }
}

function floatText(column: string): string {
  return `CASE WHEN isnan(${column}) THEN 'nan' ELSE printf('%.16e', CAST(${column} AS DOUBLE)) END`;
}
