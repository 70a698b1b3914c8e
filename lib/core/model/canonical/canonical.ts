// Canonical text: the one text of a value that is hashed and masked, whichever exporter brought it. A decoder per exporter says
// how its Parquet column becomes that text in DuckDB (session in UTC), or what the exporter loses on the way.
//
// The canonical text of a column type is
//   integer, numeric(p,s), boolean (true/false), date, timestamp, timestamptz (UTC, +00), float: DuckDB's text of the value;
//   char(n): padded to n, as the server prints it; bytea: \x and lower-case hex; everything else: the server's own text
//   (DateStyle ISO, TimeZone UTC, IntervalStyle postgres). Where a value does not fit DuckDB's type (infinity, BC, NaN), the server's text.
// Of MySQL and MariaDB it is what `adapters/mysql/value-text` makes of the server's bytes, in a session in UTC with an empty sql_mode.
import type { Column, ColumnType, Table } from '../catalog.ts';

/** What one exporter makes of one column. */
export type Decoded =
  | {
      /** Every value's canonical text comes out, apart from rows that `lossWhen` finds. */
      readonly exact: true;
      /** DuckDB SQL of the canonical text, over a column's SQL. It fails on text that is not as expected, and never passes it on. */
      readonly sql: (column: string) => string;
      /** Values that this exporter changes or drops without a sign, when there are any. */
      readonly lossWhen?: Loss;
    }
  | {
      readonly exact: false;
      /** One phrase: what is lost. Holds no value. */
      readonly reason: string;
    };

export interface Loss {
  readonly reason: string;
  /** SQL condition of the source database, over a column's SQL: true for the values that would be lost. NULL counts as not. */
  readonly sourceCondition: (column: string) => string;
}

/** How an exporter writes a database of one kind to Parquet. */
export interface ExporterDecoder {
  readonly name: string;
  /** @param parquetType DuckDB's name of the type that the file really has; one that the exporter would not write is a loss */
  decode(type: ColumnType, parquetType: string): Decoded;
  /** The DuckDB names of the types in which the exporter may write this column; empty when it leaves the column out. */
  parquetTypes(type: ColumnType): readonly string[];
  /** Why the exporter brings no rows of this table at all; undefined when it brings them. */
  leavesOut(table: Table): string | undefined;
  /** Why the exporter brings this column of no table, whatever its type; undefined when it does, or leaves no column out. */
  readonly leavesColumnOut?: (column: Column) => string | undefined;
}

export const lost = (reason: string): Decoded => Object.freeze({ exact: false, reason });
export const exact = (sql: (column: string) => string, lossWhen?: Loss): Decoded =>
  Object.freeze(lossWhen === undefined ? { exact: true, sql } : { exact: true, sql, lossWhen });

/** The text as it stands in the file. */
export const asItIs = (column: string): string => column;
/** DuckDB's text of a typed value. */
export const castText = (column: string): string => `CAST(${column} AS VARCHAR)`;
