// The loaded database as verification reads it back. Each kind of database has an implementation; none of its methods writes to it, and
// errors carry no value. Rows are read whole: row-level security hides none.
import type { TableId } from '../core/model/catalog.ts';
import type { TableRange } from '../core/verify/table-range.ts';

export interface LoadedDatabase {
  /** Rows of a table, counted by the server. @param only see `CopyRequest` */
  readonly countRows: (table: TableId, only: boolean) => Promise<number>;
  /**
   * Writes columns of loaded rows to a file as CSV in UTF-8, without a header. The first field is always `1`, so that a row of NULLs is no
   * empty line. NULL is bare; every other text is quoted by `"`, a quote in it doubled, an empty one too. Fields are separated by commas,
   * rows by line feeds; their order is the server's. Texts are as the server prints them in the form that canonical texts ask for
   * (lib/core/model/canonical): ISO dates, UTC, `\x` and lower-case hex, floats that are read back exactly.
   * @returns rows written, as the server counted them
   */
  readonly copyRows: (request: CopyRequest) => Promise<number>;
  /**
   * How the database prints a column: its types know forms of their own (`1.50` as numeric, key order of jsonb, blanks of char(n)). The
   * column's type is read once, from the loaded database itself.
   */
  readonly printer: (table: TableId, column: string) => Promise<TextPrinter>;
  /**
   * Ranges that together hold every loaded row of every table; at least one for each. They hold for as long as nobody writes to the database.
   * @param bytes wanted for one range, long values included
   */
  readonly ranges: (bytes: number) => Promise<readonly SizedRange[]>;
  /** Positions of everything that fills a column with numbers; what may come back to taken numbers on purpose is left out. */
  readonly sequencePositions: () => Promise<readonly SequencePosition[]>;
  /** Constraints and indexes that the server has not validated against the loaded rows, or cannot use. */
  readonly unvalidatedObjects: () => Promise<readonly UnvalidatedObject[]>;
}

/** Which columns of which rows are written where. */
export interface CopyRequest {
  readonly table: TableId;
  /** Without inheritance children. Partitioned tables have no rows of their own: read those with their partitions. */
  readonly only: boolean;
  /** Of a range of this table, which is read with `only`; default every row. */
  readonly part?: TableRange['part'] | undefined;
  /** At least one, in this order behind the first field. */
  readonly columns: readonly string[];
  /** The file, which is made or replaced. */
  readonly path: string;
}

/** The texts as the database itself prints them after reading them as the column's type; NULL stays NULL. One answer for each, in order. */
export type TextPrinter = (texts: readonly (string | null)[]) => Promise<readonly (string | null)[]>;

export interface SizedRange {
  readonly range: TableRange;
  /** What the table's size gives for each of its ranges. */
  readonly bytes: number;
}

export interface SequencePosition {
  readonly table: TableId;
  readonly column: string;
  readonly sequence: TableId;
  /** The value that the next insert would be given. */
  readonly next: bigint;
  /** Largest value of the column (smallest for a descending sequence); undefined for an empty column. */
  readonly extreme: bigint | undefined;
  readonly ascending: boolean;
}

export interface UnvalidatedObject {
  readonly table: TableId;
  readonly name: string;
  readonly kind: 'constraint' | 'index';
}
