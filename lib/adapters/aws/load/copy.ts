// load, second part: one masked file into its table, or all of a table that takes them together.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../../core/errors.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { layout as layoutOf } from '../../../core/model/layout.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { DuckdbSession } from '../../duckdb/session.ts';
import { copyItem } from '../../load/recorded-load.ts';
import { hasStoredColumns, type TableLoad } from '../../load/request.ts';
import type { RunReference } from '../run-reference.ts';
import { downloadFiles, freeBytes } from '../workbench/files.ts';
import { inPrivateFolder } from '../workbench/private-folder.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { zonesOf } from '../workbench/zones.ts';
import { type LoadPorts, loadContent, onStagedOf } from './load-content.ts';
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
    const content = await loadContent(runs, run, item.database);
    const files = masked.find(({ table }) => sameTable(table, item.table));
    const plan = content.plan.tables.find(({ table }) => sameTable(table, item.table));
    const table = content.catalog.tables.find(({ id }) => sameTable(id, item.table));
    const one = item.file === undefined ? undefined : files?.files[item.file];
    if (
      files === undefined ||
      plan === undefined ||
      table === undefined ||
      (item.file !== undefined && one === undefined)
    )
      throw new EnvironmentError('the masked files, the plan and the catalog do not all name this file', {
        where: tableKey(item.table),
      });
    const here = chosen({ files, plan }, one);
    if (here.files.length > 0) await downloadFiles([{ store, zone: zones.masked, tables: [here] }], freeBytes, signal);
    const [scratchDirectory, tempDirectory] = [join(folder, 'scratch'), join(folder, 'spill')];
    for (const each of [scratchDirectory, tempDirectory]) await mkdir(each, { mode: 0o700 });
    const session = await DuckdbSession.open({ tempDirectory, memoryLimit: ports.memoryLimit });
    let end = (): void => session.stop();
    const stop = (): void => end();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const load = { scratchDirectory, files: here, plan, table };
      const name = copyItem(load, item.file);
      return {
        rows: await onStagedOf(ports, run, item.database, content, (staged) => {
          end = () => {
            session.stop();
            staged.end();
          };
          return staged.copyOnce(session, load, name);
        }),
      };
    } catch (error) {
      if (!signal.aborted) throw error;
      throw outOfTime(item, here.files.length);
    } finally {
      signal.removeEventListener('abort', stop);
      session.close();
    }
  });
}

/** The files of an item: one of them, all, or none when there is nothing in them that would be written. */
function chosen({ files, plan }: Pick<TableLoad, 'files' | 'plan'>, one: string | undefined): TableFiles {
  if (one !== undefined) return { ...files, files: [one], bytes: Math.ceil(files.bytes / files.files.length) };
  return hasStoredColumns({ files, plan }) ? files : { ...files, files: [] };
}

function outOfTime({ table, file }: CopyItem, files: number): EnvironmentError {
  const leave = 'leave rows out with `rows` in the rules file';
  if (file !== undefined || files === 0)
    return new EnvironmentError("the function's time ended before the file was copied: nothing of it is in the table", {
      where: tableKey(table),
      hint: `have the export write smaller files, or ${leave}`,
    });
  return new EnvironmentError(
    "the function's time ended before the table was copied, which its engine takes only whole",
    {
      where: tableKey(table),
      hint: `make it a table of InnoDB at the source, or ${leave}`,
    },
  );
}
