// Which Parquet type (in DuckDB's words) can hold a column exactly, and how the exporter proves it for the values at hand.
import type { ColumnType } from './catalog.ts';

/**
 * `sure`: every value the database can hold is exact in this type. `checked`: some values are not (NaN, infinity, BC, more digits), so the
 * exporter casts strictly, compares the text of the result with the database's text, and falls back to text for the whole column.
 * `printed`: the value is exact and its text is spelled otherwise than the database's, but must read back as the same value: DuckDB 1.5.5 prints
 * three doubles wrongly (2^81 is one), and every loader goes through that text.
 */
export interface ParquetType {
  readonly duckdbType: string;
  readonly proof: 'sure' | 'checked' | 'printed';
}

// Unsigned ones as the next signed type: Athena and Spark have no others.
const INTEGERS: Readonly<Record<string, string>> = {
  int1: 'TINYINT',
  uint1: 'SMALLINT',
  year: 'SMALLINT',
  int2: 'SMALLINT',
  uint2: 'INTEGER',
  int3: 'INTEGER',
  uint3: 'INTEGER',
  int4: 'INTEGER',
  uint4: 'BIGINT',
  int8: 'BIGINT',
  uint8: 'DECIMAL(20,0)',
};
const FLOATS: Readonly<Record<string, string>> = { float4: 'FLOAT', float8: 'DOUBLE' };

/** Widest DECIMAL that DuckDB and Parquet hold. */
const MAX_DECIMAL = 38;

/** The typed form of a column, or undefined when it is exchanged as the database's own text. */
export function parquetTypeOf(type: ColumnType): ParquetType | undefined {
  switch (type.category) {
    case 'integer': {
      const duckdbType = INTEGERS[type.base];
      return duckdbType === undefined ? undefined : { duckdbType, proof: 'sure' };
    }
    case 'float': {
      const duckdbType = FLOATS[type.base];
      return duckdbType === undefined ? undefined : { duckdbType, proof: 'printed' };
    }
    case 'boolean':
      return { duckdbType: 'BOOLEAN', proof: 'sure' };
    case 'numeric': {
      const { precision, scale } = type;
      if (precision === undefined || scale === undefined || precision > MAX_DECIMAL || scale < 0 || scale > precision)
        return undefined;
      return { duckdbType: `DECIMAL(${precision},${scale})`, proof: 'checked' };
    }
    case 'date':
      return { duckdbType: 'DATE', proof: 'checked' };
    case 'timestamp':
      return { duckdbType: 'TIMESTAMP', proof: 'checked' };
    case 'timestamptz':
      return { duckdbType: 'TIMESTAMPTZ', proof: 'checked' };
    // Spark cannot read Parquet's UUID, and text of these types is exact.
    case 'uuid':
    case 'text':
    case 'time':
    case 'interval':
    case 'json':
    case 'xml':
    case 'binary':
    case 'inet':
    case 'macaddr':
    case 'array':
    case 'enum':
    case 'composite':
    case 'range':
    case 'textsearch':
    case 'geometric':
    case 'bit':
    case 'money':
    case 'keyvalue':
    case 'oid':
    case 'other':
      return undefined;
    default:
      return type.category satisfies never;
  }
}
