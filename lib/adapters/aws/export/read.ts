// Step `export` on AWS, for what no exporter of AWS brings whole: a table is read from the temporary database as a laptop's run reads it,
// by the user that may only read. DMS and RDS export lose some values of every kind of database, and neither knows conditions.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { TableChoice } from '../../../core/export/preflight.ts';
import { type Catalog, type Table, TableId } from '../../../core/model/catalog.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { SourceDatabase } from '../../../ports/source-database.ts';
import { DuckdbSession } from '../../duckdb/session.ts';
import { itemsKey, readFolder, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { inPrivateFolder } from '../workbench/private-folder.ts';
import { InspectState } from '../workbench/state-documents.ts';
import { readChoices } from './start.ts';

export interface ReadPorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  /** Opens a database of the temporary server as the user that may only read. */
  readonly source: (
    run: string,
    catalog: Pick<Catalog, 'dialect' | 'database'>,
    duckdb: DuckdbSession,
  ) => Promise<SourceDatabase>;
  /** DuckDB's, e.g. `1500MB`. */
  readonly memoryLimit: string;
}

/** One call of the `read` map. */
export const ReadItem = z.strictObject({ database: z.string(), table: TableId });
export type ReadItem = z.infer<typeof ReadItem>;

/** Lists the tables that the reader brings, as items for the map. */
export async function listReads({ runs }: ReadPorts, { id: run }: RunReference): Promise<{ tables: number }> {
  const items: ReadItem[] = [];
  for (const database of await databasesOf(runs, run)) {
    const { tables } = await readChoices(runs, run, database);
    items.push(...tables.filter(({ by }) => by === 'reader').map(({ table }) => ({ database, table })));
  }
  await runs.writeText(itemsKey(run, 'read'), JSON.stringify(items));
  return { tables: items.length };
}

/**
 * Reads one table of the list. Reading it again leaves the same files.
 * @throws EnvironmentError when the database cannot be read, or the function's time ends
 */
export async function readTable(
  ports: ReadPorts,
  { id: run }: RunReference,
  { database, table: id }: ReadItem,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const { catalog } = InspectState.parse(await ports.runs.readJson(stateKey(run, database, 'inspect')));
  const choice = (await readChoices(ports.runs, run, database)).tables.find((one) => sameTable(one.table, id));
  const table = catalog.tables.find((one) => sameTable(one.id, id));
  if (table === undefined || choice?.by !== 'reader')
    throw new InternalError('the item names a table that the reader was not chosen for', { where: tableKey(id) });
  return inPrivateFolder(async (folder) => {
    const [directory, scratch, tempDirectory] = [join(folder, 'read'), join(folder, 'scratch'), join(folder, 'spill')];
    for (const each of [directory, scratch, tempDirectory]) await mkdir(each, { mode: 0o700 });
    const duckdb = await DuckdbSession.open({ tempDirectory, memoryLimit: ports.memoryLimit });
    const stop = (): void => duckdb.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const source = await ports.source(run, catalog, duckdb);
      const end = (): void => void source.close().catch(() => undefined);
      signal.addEventListener('abort', end, { once: true });
      try {
        const [read] = await source.exportTables({
          catalog: { ...catalog, tables: [needed(table, choice)] },
          rowsFor: () => (choice.where === undefined ? 'all' : { where: choice.where }),
          directory,
          scratch,
          onProgress: () => undefined,
        });
        if (read === undefined) throw new InternalError('the table was not read', { where: tableKey(id) });
        const into = readFolder(run, database, id);
        // what an earlier call left could be in other files
        await ports.raw.removeFolder(into);
        for (const file of read.files) await ports.raw.upload(file, `${into}${basename(file)}`);
        return { rows: read.rows };
      } finally {
        signal.removeEventListener('abort', end);
        await source.close();
      }
    } catch (error) {
      throw signal.aborted ? outOfTime(id) : error;
    } finally {
      signal.removeEventListener('abort', stop);
      duckdb.close();
    }
  });
}

/** Values that the rules make NULL are not even read. A table needs a column to be read at all. */
function needed(table: Table, { unneeded }: TableChoice): Table {
  const columns = table.columns.filter(({ name }) => !unneeded.includes(name));
  return { ...table, columns: columns.length === 0 ? table.columns.slice(0, 1) : columns };
}

function outOfTime(table: TableId): EnvironmentError {
  return new EnvironmentError("the function's time ended before the table was read", {
    where: tableKey(table),
    hint: 'leave rows out with `rows` in the rules file',
  });
}
