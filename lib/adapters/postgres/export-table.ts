// One table out of Postgres into Parquet: COPY (csv) to private temporary files, then strict, proven casts in DuckDB.
// Lies here would be silent: so every count is compared and a cast that is not exact falls back to text for the whole column.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { InternalError } from '../../core/errors.ts';
import { loadFileName } from '../../core/export/raw-files.ts';
import type { Column, Table } from '../../core/model/catalog.ts';
import { POSTGRES } from '../../core/model/dialect.ts';
import type { FileColumn, TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { parquetTypeOf } from '../../core/model/parquet-type.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import { ident, literal, qualified } from '../../core/sql/quote.ts';
import { readCsv, withLineLimit } from '../duckdb/csv.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { copyToFile } from './copy.ts';
import { inRange, pageRanges } from './page-range.ts';

/** About how many heap bytes one chunk (= one Parquet file) covers. */
const CHUNK_BYTES = 128 * 1024 * 1024;

export interface ExportTableRequest {
  readonly table: Table;
  readonly rows: RowSelection;
  readonly serverVersion: number;
  /** Existing folder for this table's LOAD….parquet files. */
  readonly outDirectory: string;
  /** Existing private folder for temporary CSV. */
  readonly scratchDirectory: string;
  readonly onBytes?: ((bytes: number) => void) | undefined;
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
  if (request.rows === 'none')
    return { table: table.id, files: [], columns: table.columns.map(textColumn), rows: 0, bytes: 0 };
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
  const filled = chunks.filter((chunk, index) => chunk.rows > 0 || index === 0);
  const columns = await convert(session, request, filled, doing);
  const files = filled.map((_, index) => loadFile(request.outDirectory, index));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  await Promise.all(chunks.map((chunk) => rm(chunk.path, { force: true })));
  return { table: table.id, files, columns, rows: sum(chunks.map((chunk) => chunk.rows)), bytes: sum(sizes) };
}

function loadFile(directory: string, index: number): string {
  return join(directory, loadFileName(index));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function textColumn(column: Column): FileColumn {
  return { name: column.name, sourceType: column.type.text, encoding: 'text', duckdbType: 'VARCHAR' };
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
  const own = typeof request.rows === 'object' ? `(${request.rows.where})` : undefined;
  const all = [own, condition].filter((part) => part !== undefined);
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

/** Column aliases inside read_csv: positions, so that no column name can be mistaken for an option or differ only by case. */
function alias(index: number): string {
  return `c${index}`;
}

interface Chunk {
  readonly path: string;
  readonly rows: number;
}

/** The constant, then the columns. */
function csvNames(columns: readonly unknown[]): string[] {
  return ['one', ...columns.map((_, index) => alias(index))];
}

/** Converts all chunks with the same column types; a cast that is not exact turns that column to text and starts over. */
async function convert(
  session: DuckdbSession,
  request: ExportTableRequest,
  chunks: readonly Chunk[],
  doing: string,
): Promise<FileColumn[]> {
  let columns = request.table.columns.map((column): FileColumn => {
    const parquet = parquetTypeOf(column.type);
    return parquet === undefined
      ? textColumn(column)
      : { name: column.name, sourceType: column.type.text, encoding: 'typed', duckdbType: parquet.duckdbType };
  });
  const names = csvNames(columns);
  const inexact = await inexactColumns(session, request, chunks, columns, doing);
  columns = columns.map((column, index) =>
    inexact.has(index) ? { ...column, encoding: 'text', duckdbType: 'VARCHAR' } : column,
  );
  for (const [index, chunk] of chunks.entries()) {
    const file = loadFile(request.outDirectory, index);
    await withLineLimit(async (limit) => {
      const select = columns.map((column, position) => selectColumn(column, position)).join(', ');
      await session.run(
        `COPY (SELECT ${select} FROM ${readCsv(chunk.path, names, limit)}) TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`,
        doing,
      );
    });
    const written = await session.number(`SELECT count(*) FROM read_parquet(${literal(file)})`, doing);
    if (written !== chunk.rows) {
      throw new InternalError(
        `${tableKey(request.table.id)}: the database sent ${chunk.rows} rows, the Parquet file holds ${written}`,
        { where: doing },
      );
    }
  }
  return columns;
}

function selectColumn(column: FileColumn, position: number): string {
  const source = alias(position);
  return `${column.encoding === 'typed' ? `CAST(${source} AS ${column.duckdbType})` : source} AS ${ident(column.name)}`;
}

/** Positions of typed columns in which some value's text is not reproduced by the type. */
async function inexactColumns(
  session: DuckdbSession,
  request: ExportTableRequest,
  chunks: readonly Chunk[],
  columns: readonly FileColumn[],
  doing: string,
): Promise<Set<number>> {
  const inexactIf = new Map<number, string>();
  for (const [index, column] of request.table.columns.entries()) {
    const source = alias(index);
    const type = columns[index]?.duckdbType ?? 'VARCHAR';
    const text = `CAST(try_cast(${source} AS ${type}) AS VARCHAR)`;
    const proof = parquetTypeOf(column.type)?.proof;
    if (proof === 'checked') inexactIf.set(index, `${text} IS DISTINCT FROM ${source}`);
    if (proof === 'printed')
      inexactIf.set(index, `try_cast(${text} AS ${type}) IS DISTINCT FROM try_cast(${source} AS ${type})`);
  }
  const inexact = new Set<number>();
  if (inexactIf.size === 0) return inexact;
  const names = csvNames(columns);
  for (const chunk of chunks) {
    const counts = [...inexactIf].map(
      ([index, test]) => `count(*) FILTER (${alias(index)} IS NOT NULL AND ${test}) AS ${alias(index)}`,
    );
    await withLineLimit(async (limit) => {
      const row =
        (await session.all(`SELECT ${counts.join(', ')} FROM ${readCsv(chunk.path, names, limit)}`, doing))[0] ?? {};
      for (const index of inexactIf.keys()) if (Number(row[alias(index)]) > 0) inexact.add(index);
    });
  }
  return inexact;
}
