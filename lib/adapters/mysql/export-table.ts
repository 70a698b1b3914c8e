// One table out of MySQL into Parquet: rows as they stream in -> CSV of canonical texts in private temporary files, which DuckDB converts.
import { join } from 'node:path';
import type { TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { conditionOf } from '../../core/plan/plan.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';
import type { TableExport } from '../duckdb/export-tables.ts';
import { type CsvChunk, csvToParquet, withoutRows } from '../duckdb/raw-parquet.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { fileError } from '../files/errors.ts';
import { type CsvFile, csvLine, openCsvFile, selectList } from './rows-csv.ts';
import type { MysqlSession } from './session.ts';

/** About how many bytes of CSV become one Parquet file. */
const CHUNK_BYTES = 128 * 1024 * 1024;

/** A session borrowed for as long as it streams. */
export type WithSession = <T>(use: (session: MysqlSession) => Promise<T>) => Promise<T>;

/** Exports one table; row order of the files is the order in which the server sends them. */
export async function exportMysqlTable(
  withSession: WithSession,
  duckdb: DuckdbSession,
  request: TableExport,
): Promise<TableFiles> {
  const { table } = request;
  const doing = `export ${tableKey(table.id)}`;
  if (request.rows === 'none') return withoutRows(table);
  const chunks = await withSession((session) => writeChunks(session, request, doing));
  return csvToParquet(duckdb, table, chunks, request.outDirectory, doing);
}

async function writeChunks(session: MysqlSession, request: TableExport, doing: string): Promise<CsvChunk[]> {
  const line = csvLine(request.table.id, request.table.columns, doing);
  const chunks: CsvChunk[] = [];
  let file = openChunk(request, chunks);
  try {
    for await (const row of session.stream(selection(request), doing)) {
      if (file.written > CHUNK_BYTES) {
        chunks.push(await file.close());
        file = openChunk(request, chunks);
      }
      await file.add(line(row));
    }
    return [...chunks, await file.close()];
  } catch (error) {
    file.destroy();
    throw fileError(error, doing) ?? error;
  }
}

function openChunk(request: TableExport, before: readonly CsvChunk[]): CsvFile {
  const name = `chunk-${String(before.length + 1).padStart(8, '0')}.csv`;
  return openCsvFile(join(request.scratchDirectory, name), request.onBytes);
}

function selection({ table, rows }: TableExport): string {
  const condition = conditionOf(rows);
  const where = condition === undefined ? '' : ` WHERE (${condition})`;
  return `SELECT ${selectList(table.columns)} FROM ${mysqlIdent(table.id.name)}${where}`;
}
