// Every table of a source, several at once: folders, progress, and what a failure leaves to end.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Table } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableFolder } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import type { ExportRequest } from '../../ports/source-database.ts';

/** One table, and where its files go. */
export interface TableExport {
  readonly table: Table;
  readonly rows: RowSelection;
  /** Existing folder for this table's LOAD….parquet files. */
  readonly outDirectory: string;
  /** Existing private folder for temporary files. */
  readonly scratchDirectory: string;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/**
 * Exports all tables that have rows of their own, `width` at once. The first failure stops new ones and is thrown after the running ones ended.
 * @returns files in the order of the catalog
 */
export async function exportTables(
  request: ExportRequest,
  width: number,
  exportOne: (table: TableExport) => Promise<TableFiles>,
): Promise<readonly TableFiles[]> {
  const tables = request.catalog.tables.filter((table) => table.kind !== 'partitioned' && table.kind !== 'foreign');
  const results = new Map<Table, TableFiles>();
  let bytes = 0;
  await inParallel(tables, width, async (table, index) => {
    const outDirectory = join(request.directory, tableFolder(request.catalog.database, table.id));
    const scratchDirectory = join(request.scratch, String(index));
    await mkdir(outDirectory, { recursive: true, mode: 0o700 });
    await mkdir(scratchDirectory, { recursive: true, mode: 0o700 });
    const files = await exportOne({
      table,
      outDirectory,
      scratchDirectory,
      rows: request.rowsFor(tableKey(table.id)),
      onBytes: (count) => {
        bytes += count;
        request.onProgress({ tables: results.size, bytes });
      },
    });
    await rm(scratchDirectory, { recursive: true, force: true });
    results.set(table, files);
    request.onProgress({ tables: results.size, bytes, table: tableKey(table.id) });
  });
  return tables.flatMap((table) => results.get(table) ?? []);
}

async function inParallel<T>(
  things: readonly T[],
  width: number,
  job: (thing: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = things.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [index, thing] of entries) {
      if (failed) return;
      try {
        await job(thing, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, things.length) }, worker));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
