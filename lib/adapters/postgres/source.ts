// A Postgres source: one exported snapshot shared by parallel readers, read-only, closed at the end.
import type pg from 'pg';
import type { TableFiles } from '../../core/model/files.ts';
import type { ExportRequest, SourceDatabase } from '../../ports/source-database.ts';
import { lend } from '../connection/lend.ts';
import { exportTables } from '../duckdb/export-tables.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { openSnapshot, type SessionLimits } from './connect.ts';
import { type ConnectionOptions, describeConnection } from './connection-options.ts';
import { readSchema } from './ddl/read-schema.ts';
import { exportTable } from './export-table.ts';
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

/** Chunks of a table over all readers; the next table starts while the last one is converted. */
function exportAll(
  readers: readonly pg.Client[],
  session: DuckdbSession,
  request: ExportRequest,
): Promise<readonly TableFiles[]> {
  const withReader = lend(readers);
  const { serverVersion } = request.catalog;
  return exportTables(request, Math.max(2, readers.length), (table) =>
    exportTable(withReader, session, { ...table, serverVersion }),
  );
}
