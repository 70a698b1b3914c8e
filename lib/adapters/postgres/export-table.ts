// One table out of Postgres into Parquet: COPY (csv) to private temporary files, which DuckDB converts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { POSTGRES } from '../../core/model/dialect.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { conditionOf } from '../../core/plan/plan.ts';
import { ident, qualified } from '../../core/sql/quote.ts';
import type { TableExport } from '../duckdb/export-tables.ts';
import { csvToParquet, withoutRows } from '../duckdb/raw-parquet.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { copyToFile } from './copy.ts';
import { inRange, pageRanges } from './page-range.ts';

/** About how many heap bytes one chunk (= one Parquet file) covers. */
const CHUNK_BYTES = 128 * 1024 * 1024;

export interface ExportTableRequest extends TableExport {
  readonly serverVersion: number;
}

/** A reader borrowed from the pool of sessions that share the snapshot. */
export type WithReader = <T>(use: (client: pg.ClientBase) => Promise<T>) => Promise<T>;

/** Exports one table; row order of the files is the order of the heap. */
export async function exportTable(
  withReader: WithReader,
  session: DuckdbSession,
  request: ExportTableRequest,
): Promise<TableFiles> {
  const { table } = request;
  const doing = `export ${tableKey(table.id)}`;
  if (request.rows === 'none') return withoutRows(table);
  if (table.columns.length === 0)
    return { table: table.id, files: [], columns: [], rows: await countRows(withReader, request, doing), bytes: 0 };
  const chunks = await Promise.all(
    chunkConditions(request).map(async (condition, index) => {
      const path = join(request.scratchDirectory, `chunk-${String(index + 1).padStart(8, '0')}.csv`);
      const copied = await withReader((client) =>
        copyToFile(client, copyStatement(request, condition), path, doing, request.onBytes),
      );
      return { path, rows: copied.rows };
    }),
  );
  return csvToParquet(session, table, chunks, request.outDirectory, doing);
}

/** Ranges of heap pages; one unbounded chunk where the server cannot scan a TID range or rows are selected by a condition. */
function chunkConditions(request: ExportTableRequest): (string | undefined)[] {
  const pages = Math.ceil(request.table.bytes / POSTGRES.ddl.pageBytes);
  const perChunk = CHUNK_BYTES / POSTGRES.ddl.pageBytes;
  if (request.serverVersion < POSTGRES.since.tidRangeScan || request.rows !== 'all' || pages <= perChunk)
    return [undefined];
  return pageRanges(pages, perChunk).map(inRange);
}

function whereClause(request: ExportTableRequest, condition: string | undefined): string {
  const own = conditionOf(request.rows);
  const all = [own === undefined ? undefined : `(${own})`, condition].filter((part) => part !== undefined);
  return all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`;
}

/** The constant first column keeps a row of one NULL from becoming an empty line, which CSV readers skip. */
function copyStatement(request: ExportTableRequest, condition: string | undefined): string {
  const columns = request.table.columns.map((column) => ident(column.name)).join(', ');
  return `COPY (SELECT 1, ${columns} FROM ONLY ${qualified(request.table.id)}${whereClause(request, condition)}) TO STDOUT (FORMAT csv)`;
}

async function countRows(withReader: WithReader, request: ExportTableRequest, doing: string): Promise<number> {
  const path = join(request.scratchDirectory, 'count.csv');
  const sql = `COPY (SELECT 1 FROM ONLY ${qualified(request.table.id)}${whereClause(request, undefined)}) TO STDOUT (FORMAT csv)`;
  const { rows } = await withReader((client) => copyToFile(client, sql, path, doing));
  await rm(path, { force: true });
  return rows;
}
