// A table's rows as CSV of texts -> Parquet of the raw zone: strict, proven casts. Lies here would be silent: so every count is compared
// and a cast that is not exact falls back to text for the whole column.
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InternalError } from '../../core/errors.ts';
import { loadFileName } from '../../core/export/raw-files.ts';
import type { Column, Table } from '../../core/model/catalog.ts';
import type { FileColumn, TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { parquetTypeOf } from '../../core/model/parquet-type.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { readCsv, withLineLimit } from './csv.ts';
import type { DuckdbSession } from './session.ts';

/** A file of rows: a constant, then every column as canonical text, as `readCsv` reads it. */
export interface CsvChunk {
  readonly path: string;
  /** As the database counted them. */
  readonly rows: number;
}

/** A table of which no row is exported. */
export function withoutRows(table: Table): TableFiles {
  return { table: table.id, files: [], columns: table.columns.map(textColumn), rows: 0, bytes: 0 };
}

function textColumn(column: Column): FileColumn {
  return { name: column.name, sourceType: column.type.text, encoding: 'text', duckdbType: 'VARCHAR' };
}

/**
 * Converts all chunks with the same column types into `LOAD….parquet` files, in their order, and removes them.
 * @param chunks at least one, which may be empty
 * @param outDirectory existing folder
 */
export async function csvToParquet(
  session: DuckdbSession,
  table: Table,
  chunks: readonly CsvChunk[],
  outDirectory: string,
  doing: string,
): Promise<TableFiles> {
  const filled = chunks.filter((chunk, index) => chunk.rows > 0 || index === 0);
  const columns = await convert(session, table, filled, outDirectory, doing);
  const files = filled.map((_, index) => loadFile(outDirectory, index));
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

/** Column aliases inside read_csv: positions, so that no column name can be mistaken for an option or differ only by case. */
function alias(index: number): string {
  return `c${index}`;
}

/** The constant, then the columns. */
function csvNames(columns: readonly unknown[]): string[] {
  return ['one', ...columns.map((_, index) => alias(index))];
}

/** Converts all chunks with the same column types; a cast that is not exact turns that column to text and starts over. */
async function convert(
  session: DuckdbSession,
  table: Table,
  chunks: readonly CsvChunk[],
  outDirectory: string,
  doing: string,
): Promise<FileColumn[]> {
  let columns = table.columns.map((column): FileColumn => {
    const parquet = parquetTypeOf(column.type);
    return parquet === undefined
      ? textColumn(column)
      : { name: column.name, sourceType: column.type.text, encoding: 'typed', duckdbType: parquet.duckdbType };
  });
  const names = csvNames(columns);
  const inexact = await inexactColumns(session, table, chunks, columns, doing);
  columns = columns.map((column, index) =>
    inexact.has(index) ? { ...column, encoding: 'text', duckdbType: 'VARCHAR' } : column,
  );
  for (const [index, chunk] of chunks.entries()) {
    const file = loadFile(outDirectory, index);
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
        `${tableKey(table.id)}: the database sent ${chunk.rows} rows, the Parquet file holds ${written}`,
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
  table: Table,
  chunks: readonly CsvChunk[],
  columns: readonly FileColumn[],
  doing: string,
): Promise<Set<number>> {
  const inexactIf = new Map<number, string>();
  for (const [index, column] of table.columns.entries()) {
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
