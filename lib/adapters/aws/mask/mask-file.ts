// mask, second part: one raw file becomes one masked file, under its last name. Repeating it writes the same bytes again.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../../core/errors.ts';
import { layout as layoutOf } from '../../../core/model/layout.ts';
import { tableKey } from '../../../core/model/names.ts';
import { literal } from '../../../core/sql/quote.ts';
import { maskTable } from '../../duckdb/mask-table.ts';
import { DuckdbSession } from '../../duckdb/session.ts';
import { maskedFileKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { downloadFiles, freeBytes } from '../workbench/files.ts';
import { inPrivateFolder } from '../workbench/private-folder.ts';
import { assertKey, maskedFileOf, plannedTable, plannedTables } from './planned-tables.ts';
import type { MaskItem, MaskPorts } from './ports.ts';

/** @returns rows and bytes of the masked file */
export async function maskFile(
  ports: MaskPorts,
  run: RunReference,
  item: MaskItem,
  signal: AbortSignal,
): Promise<{ readonly rows: number; readonly bytes: number }> {
  return inPrivateFolder(async (folder) => {
    const { database, table, file } = item;
    const planned = await plannedTables(ports.runs, run, database, layoutOf(folder));
    const { raw, plan } = plannedTable(planned, table);
    const path = raw.files[file];
    if (path === undefined) throw new EnvironmentError('the table has no such file', { where: tableKey(table) });
    const { key } = await ports.key(run);
    assertKey(planned.plan, run, key);
    const one = { ...raw, files: [path], bytes: Math.ceil(raw.bytes / raw.files.length) };
    await downloadFiles([{ store: ports.raw, zone: planned.zones.raw, tables: [one] }], freeBytes, signal);
    const [outDirectory, tempDirectory] = [join(folder, 'masked'), join(folder, 'spill')];
    for (const each of [outDirectory, tempDirectory]) await mkdir(each, { mode: 0o700 });
    const session = await DuckdbSession.open({ tempDirectory, memoryLimit: ports.memoryLimit });
    const stop = (): void => session.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const rows = await session.number(
        `SELECT coalesce(sum(num_rows), 0)::BIGINT FROM parquet_file_metadata(${literal(path)})`,
        `counting raw rows of ${tableKey(table)}`,
      );
      const metadata = { 'masklake.run': run.id, 'masklake.source': run.source, 'masklake.key_id': key.id };
      const done = await maskTable(session, { raw: { ...one, rows }, plan, key, outDirectory, metadata });
      const [masked] = done.files.files;
      if (masked === undefined) throw new EnvironmentError('nothing was masked', { where: tableKey(table) });
      const bytes = await ports.masked.upload(masked, maskedFileOf(run, database, table, file));
      const result: MaskedFile = { rows, bytes };
      await ports.runs.writeText(maskedFileKey(run.id, database, table, file), JSON.stringify(result));
      return result;
    } finally {
      signal.removeEventListener('abort', stop);
      session.close();
    }
  });
}

/** What is noted about one masked file. */
export interface MaskedFile {
  readonly rows: number;
  readonly bytes: number;
}
