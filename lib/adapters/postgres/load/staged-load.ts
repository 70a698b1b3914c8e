// A staged Postgres database for functions that load it part by part.
import type pg from 'pg';
import type { Catalog } from '../../../core/model/catalog.ts';
import { tableKey } from '../../../core/model/names.ts';
import { qualified } from '../../../core/sql/quote.ts';
import type { StagedLoad } from '../../load/staged-load.ts';
import { neededFor } from '../../load/statement-order.ts';
import { orUnfinished } from '../../load/unfinished.ts';
import { connectTarget } from '../connect.ts';
import type { ConnectionOptions } from '../connection-options.ts';
import { SCRIPT_SETTINGS } from '../ddl/read-schema.ts';
import { sanitizePgError } from '../errors.ts';
import { isEmptyDatabase } from '../same-database.ts';
import { copyOnce } from './recorded-copy.ts';
import { ensureStatements, recordedLoad, UNATTENDED } from './recorded-statements.ts';
import { dropRecords, openRecords } from './records.ts';
import { pastMaskedKeys, setSequences } from './sequences.ts';

/** Runs `use` in a session on the staged database; the session is closed at once, even when a statement still runs in the server. */
export async function onStagedPostgres<T>(
  connection: ConnectionOptions,
  use: (staged: StagedLoad) => Promise<T>,
): Promise<T> {
  const client = await connectTarget(connection);
  try {
    for (const setting of [...SCRIPT_SETTINGS, ...UNATTENDED]) await client.query(setting);
    return await use(stagedLoad(client));
  } catch (error) {
    throw sanitizePgError(error, `load ${connection.database}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function stagedLoad(client: pg.Client): StagedLoad {
  return {
    openRecords: () => openRecords(client, () => isEmptyDatabase(client)),
    neededFor: ({ script }, at) => neededFor(script.statements, at),
    ensureStatements: (content, positions, signal) => ensureStatements(client, content, positions, signal),
    recordedLoad: (content) => recordedLoad(client, content),
    // A file and its record are one transaction, whatever the table.
    copiedWhole: async () => new Set(),
    copyOnce: (duckdb, load, item) => copyOnce(client, duckdb, load, item, load.files.files[0]),
    setSequences: async ({ script }) => {
      await setSequences(client, script.sequences);
      return pastMaskedKeys(client, script.sequences);
    },
    analyse: (catalog, signal) => analyse(client, catalog, signal),
    dropRecords: () => dropRecords(client),
    end: () => void client.end().catch(() => undefined),
  };
}

/** Tables that have statistics are passed over. */
async function analyse(client: pg.Client, catalog: Catalog, signal: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    'SELECT schemaname AS schema, relname AS name FROM pg_catalog.pg_stat_user_tables WHERE last_analyze IS NULL',
  );
  const open = new Set(rows.map(tableKey));
  for (const { id, kind } of catalog.tables)
    if (kind !== 'foreign' && open.has(tableKey(id)))
      await orUnfinished(client.query(`ANALYZE ${qualified(id)}`), `statistics of ${tableKey(id)}`, signal);
}
