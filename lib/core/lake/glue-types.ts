// Types of Parquet columns as the Glue catalog and Athena call them.
import { InternalError } from '../errors.ts';

const TYPES: Readonly<Record<string, string>> = {
  BOOLEAN: 'boolean',
  TINYINT: 'tinyint',
  SMALLINT: 'smallint',
  INTEGER: 'int',
  BIGINT: 'bigint',
  FLOAT: 'float',
  DOUBLE: 'double',
  VARCHAR: 'string',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
  // Athena has no instant in a Hive table: the time in UTC, as the file holds it
  TIMESTAMPTZ: 'timestamp',
  BLOB: 'binary',
};

/** @param duckdbType as in `FileColumn` @throws InternalError for a type that no exporter writes */
export function glueType(duckdbType: string): string {
  const decimal = /^DECIMAL\((\d+), ?(\d+)\)$/.exec(duckdbType);
  if (decimal !== null) return `decimal(${decimal[1]},${decimal[2]})`;
  const type = TYPES[duckdbType];
  if (type === undefined) throw new InternalError(`the catalog has no type for ${duckdbType}`);
  return type;
}
