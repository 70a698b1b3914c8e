// A Postgres source: one exported snapshot shared by parallel readers, read-only, closed at the end.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { TableFiles } from '../../core/model/files.ts';
import { tableFolder } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import type { ExportRequest, SourceDatabase } from '../../ports/source-database.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { openSnapshot, type SessionLimits } from './connect.ts';
import { type ConnectionOptions, describeConnection } from './connection-options.ts';
import { readSchema } from './ddl/read-schema.ts';
import { exportTable, type WithReader } from './export-table.ts';
import { inspectCatalog } from './inspect.ts';
import { refuseMasked } from './masked-mark.ts';
import { readBlockers } from './row-security.ts';

export interface PostgresSourceOptions {
  readonly connection: ConnectionOptions;
  /** Parallel COPY sessions. */
  readonly readers: number;
  readonly comments: 'keep' | 'drop';
  readonly limits?: SessionLimits | undefined;
}

/** Opens the snapshot at once, so that everything later sees one point in time. */
export async function openPostgresSource(
  options: PostgresSourceOptions,
  session: () => Promise<DuckdbSession>,
): Promise<SourceDatabase> {
  const snapshot = await openSnapshot(options.connection, options.readers, options.limits);
  let closed: Promise<void> | undefined;
  return {
    label: describeConnection(options.connection),
    catalog: () => inspectCatalog(snapshot.leader),
    preflight: async (catalog, rowsFor) => {
      await refuseMasked(snapshot.leader);
      return readBlockers(snapshot.leader, catalog, rowsFor);
    },
    schema: () => readSchema(snapshot.leader, { comments: options.comments === 'keep' ? 'keep' : 'omit' }),
    exportTables: async (request) => exportAll(snapshot.readers, await session(), request),
    close: () => {
      closed ??= snapshot.close();
      return closed;
    },
  };
}

/** Tables one after the other, chunks of a table over all readers; the next table starts while the last one is converted. */
async function exportAll(
  readers: readonly pg.Client[],
  session: DuckdbSession,
  request: ExportRequest,
): Promise<readonly TableFiles[]> {
  const withReader = readerPool(readers);
  const tables = request.catalog.tables.filter((table) => table.kind !== 'partitioned' && table.kind !== 'foreign');
  const results: TableFiles[] = [];
  const pending = new Map<number, TableFiles>();
  let bytes = 0;
  let done = 0;
  const exportOne = async (index: number): Promise<void> => {
    const table = tables[index];
    if (table === undefined) return;
    const outDirectory = join(request.directory, tableFolder(request.catalog.database, table.id));
    const scratchDirectory = join(request.scratch, String(index));
    await mkdir(outDirectory, { recursive: true, mode: 0o700 });
    await mkdir(scratchDirectory, { recursive: true, mode: 0o700 });
    const files = await exportTable(withReader, session, {
      table,
      outDirectory,
      scratchDirectory,
      rows: request.rowsFor(tableKey(table.id)),
      serverVersion: request.catalog.serverVersion,
      onBytes: (count) => {
        bytes += count;
        request.onProgress({ tables: done, bytes });
      },
    });
    await rm(scratchDirectory, { recursive: true, force: true });
    pending.set(index, files);
    done += 1;
    request.onProgress({ tables: done, bytes, table: tableKey(table.id) });
  };
  await inParallel(tables.length, Math.max(2, readers.length), exportOne);
  for (let index = 0; index < tables.length; index += 1) {
    const files = pending.get(index);
    if (files !== undefined) results.push(files);
  }
  return results;
}

/** Runs `count` jobs with at most `width` at once; the first failure stops new ones and is thrown after the running ones ended. */
async function inParallel(count: number, width: number, job: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < count && !failed) {
      const index = next;
      next += 1;
      try {
        await job(index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, count) }, worker));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}

/** Lends each reader to one user at a time. */
function readerPool(readers: readonly pg.Client[]): WithReader {
  const free = [...readers];
  const waiting: ((client: pg.Client) => void)[] = [];
  const take = (): Promise<pg.Client> => {
    const client = free.pop();
    return client === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(client);
  };
  return async (use) => {
    const client = await take();
    try {
      return await use(client);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(client);
      else next(client);
    }
  };
}
