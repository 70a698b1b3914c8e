// The staged database as checks and the snapshot see it, wherever it stands: loading, its catalog, its rows as a file.
import type pg from 'pg';
import { InternalError } from '../../core/errors.ts';
import type { Catalog, Table } from '../../core/model/catalog.ts';
import { POSTGRES } from '../../core/model/dialect.ts';
import { ident } from '../../core/sql/quote.ts';
import type { LoadStage, StagedDatabase } from '../../ports/staged-database.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { connectTarget } from './connect.ts';
import type { ConnectionOptions } from './connection-options.ts';
import { sanitizePgError } from './errors.ts';
import { inspectCatalog } from './inspect.ts';
import { loadDatabase } from './load.ts';
import { type SnapshotTable, writeSnapshot } from './snapshot-file.ts';
import { loadedPostgres } from './verify/loaded-database.ts';

/** The staged database with its session, for what Postgres alone knows. */
export interface PostgresStage extends StagedDatabase {
  readonly client: pg.Client;
}

/** The session of a staged database that is Postgres's. @throws InternalError when it is of another kind */
export function postgresSession(staged: StagedDatabase): pg.Client {
  if (!isPostgresStage(staged))
    throw new InternalError('the staged database has no session of Postgres', { where: staged.label });
  return staged.client;
}

function isPostgresStage(staged: StagedDatabase): staged is PostgresStage {
  return 'client' in staged;
}

export interface Place {
  readonly label: string;
  readonly client: pg.Client;
  /** One more session on the same database. */
  readonly connect: () => Promise<pg.Client>;
  readonly promote: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** A staged database of which the session is open. */
export function stage(session: () => Promise<DuckdbSession>, place: Place): PostgresStage {
  let disposed: Promise<void> | undefined;
  return {
    label: place.label,
    client: place.client,
    loaded: loadedPostgres(place.client),
    load: async (request: LoadStage) =>
      loadDatabase(place.client, await session(), place.connect, { ...request, scratchDirectory: request.scratch }),
    catalog: () => inspectCatalog(place.client),
    writeSnapshot: async ({ script, catalog, path }) =>
      writeSnapshot(place.client, { script, path, tables: await snapshotTables(place.client, catalog) }),
    promote: place.promote,
    dispose: () => {
      disposed ??= place.dispose();
      return disposed;
    },
  };
}

/** Every table with rows of its own, and how many the loaded database holds. */
async function snapshotTables(client: pg.Client, catalog: Catalog): Promise<SnapshotTable[]> {
  const tables: SnapshotTable[] = [];
  for (const table of catalog.tables) {
    if (table.kind === 'partitioned' || table.kind === 'foreign') continue;
    tables.push({ table: table.id, columns: stored(table), rows: await count(client, table) });
  }
  return tables;
}

function stored(table: Table): readonly string[] {
  return table.columns.filter((column) => column.generated === undefined).map((column) => column.name);
}

async function count(client: pg.Client, table: Table): Promise<number> {
  const result = await client.query<{ rows: string }>(
    `SELECT count(*)::text AS rows FROM ONLY ${ident(table.id.schema)}.${ident(table.id.name)}`,
  );
  return Number(result.rows[0]?.rows ?? 0);
}

/** One statement in the maintenance database. @returns rows found */
export async function maintain(target: ConnectionOptions, sql: string, doing: string): Promise<number> {
  const client = await connectTarget({ ...target, database: POSTGRES.ddl.maintenanceDatabase });
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } catch (error) {
    throw sanitizePgError(error, doing);
  } finally {
    await client.end();
  }
}
