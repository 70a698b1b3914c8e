// load, second part: one masked file into its table.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../../core/errors.ts';
import { layout as layoutOf } from '../../../core/model/layout.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { DuckdbSession } from '../../duckdb/session.ts';
import { copyItem, copyOnce } from '../../postgres/load/recorded-copy.ts';
import type { RunReference } from '../run-reference.ts';
import { downloadFiles, freeBytes } from '../workbench/files.ts';
import { inPrivateFolder } from '../workbench/private-folder.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { zonesOf } from '../workbench/zones.ts';
import { type LoadPorts, loadContent, onStaged } from './load-content.ts';
import type { CopyItem } from './schema.ts';

/** Copies the item's rows once, however often it is called. @returns the item's rows in the database */
export async function copyFile(
  ports: LoadPorts,
  run: RunReference,
  item: CopyItem,
  signal: AbortSignal,
): Promise<{ readonly rows: number }> {
  return inPrivateFolder(async (folder) => {
    const layout = layoutOf(folder);
    const zones = zonesOf(run, layout);
    const { runs, masked: store } = ports;
    const { masked } = (await readOutputs({ runs, run: run.id, database: item.database, zones }, ['mask'])).need(
      'mask',
    );
    const { catalog, plan: whole } = await loadContent(runs, run, item.database);
    const files = masked.find(({ table }) => sameTable(table, item.table));
    const plan = whole.tables.find(({ table }) => sameTable(table, item.table));
    const table = catalog.tables.find(({ id }) => sameTable(id, item.table));
    const path = item.file === undefined ? undefined : files?.files[item.file];
    if (
      files === undefined ||
      plan === undefined ||
      table === undefined ||
      (item.file !== undefined && path === undefined)
    )
      throw new EnvironmentError('the masked files, the plan and the catalog do not all name this file', {
        where: tableKey(item.table),
      });
    if (path !== undefined) {
      const one = { ...files, files: [path], bytes: Math.ceil(files.bytes / files.files.length) };
      await downloadFiles([{ store, zone: zones.masked, tables: [one] }], freeBytes, signal);
    }
    const [scratchDirectory, tempDirectory] = [join(folder, 'scratch'), join(folder, 'spill')];
    for (const each of [scratchDirectory, tempDirectory]) await mkdir(each, { mode: 0o700 });
    const session = await DuckdbSession.open({ tempDirectory, memoryLimit: ports.memoryLimit });
    let end = (): void => session.stop();
    const stop = (): void => end();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const load = { scratchDirectory, files, plan, table };
      const name = copyItem(load, item.file);
      return {
        rows: await onStaged(ports, run, item.database, (client) => {
          end = () => {
            session.stop();
            void client.end().catch(() => undefined);
          };
          return copyOnce(client, session, load, name, path);
        }),
      };
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new EnvironmentError(
        "the function's time ended before the file was copied: nothing of it is in the table",
        {
          where: tableKey(item.table),
          hint: 'have the export write smaller files, or leave rows out with `rows` in the rules file',
        },
      );
    } finally {
      signal.removeEventListener('abort', stop);
      session.close();
    }
  });
}
