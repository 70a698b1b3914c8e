// What exporters and the mask step hand on: files, types, encodings, counts. The same shape for our reader, DMS and RDS snapshot export.
import { z } from 'zod';
import { TableId } from './catalog.ts';

/**
 * How a column's values are held in the Parquet file.
 * `typed`: the Parquet type is exact for every value, and DuckDB's text of it is the canonical text;
 * `text`: VARCHAR holding the database's own text (ISO DateStyle, UTC, hex bytea, postgres IntervalStyle), byte for byte.
 */
export const FileColumn = z
  .object({ name: z.string(), sourceType: z.string(), encoding: z.enum(['typed', 'text']), duckdbType: z.string() })
  .readonly();
export type FileColumn = z.infer<typeof FileColumn>;

export const TableFiles = z
  .object({
    table: TableId,
    /** Absolute paths (local) or keys; in order: row n of raw file i is row n of masked file i. */
    files: z.array(z.string()).readonly(),
    /** Empty for a table without columns: then only `rows` says what it holds. */
    columns: z.array(FileColumn).readonly(),
    rows: z.number().int(),
    bytes: z.number().int(),
  })
  .readonly();
export type TableFiles = z.infer<typeof TableFiles>;
