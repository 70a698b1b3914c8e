// mask, last part: every raw file has its masked one with as many rows, whichever engine made it, and nothing else lies beside them.
import { z } from 'zod';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { layout } from '../../../core/model/layout.ts';
import { tableKey } from '../../../core/model/names.ts';
import { glueKey, maskedFileKey, maskedFolder, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { type MaskState, readBlockers } from '../workbench/state-documents.ts';
import { hasFiles, maskedFileOf, type PlannedTable, plannedTables } from './planned-tables.ts';
import type { MaskPorts } from './ports.ts';

const MaskedFile = z.object({ rows: z.number().int(), bytes: z.number().int() });
/** What the Glue job prints and writes: see glue-scripts/mask_table.py. */
const GlueResult = z.object({
  tables: z.array(z.object({ rows: z.number().int(), files: z.array(z.object({ rows: z.number().int() })) })).length(1),
});

export type MergePorts = Pick<MaskPorts, 'runs' | 'masked'>;

/** @throws InternalError when rows were lost or added @throws EnvironmentError when a file is missing */
export async function mergeMasked(ports: MergePorts, run: RunReference): Promise<{ readonly rows: number }> {
  let rows = 0;
  for (const database of await databasesOf(ports.runs, run.id)) {
    const { tables } = await plannedTables(ports.runs, run, database, layout(''));
    const { withheld } = await readBlockers({ runs: ports.runs, run: run.id, database });
    const masked: TableFiles[] = [];
    for (const table of tables)
      masked.push(
        withheld.includes(tableKey(table.raw.table))
          ? { ...table.raw, files: [], rows: 0, bytes: 0 }
          : await mergeTable(ports, run, database, table),
      );
    const state: z.infer<typeof MaskState> = { masked };
    await ports.runs.writeText(stateKey(run.id, database, 'mask'), JSON.stringify(state));
    rows += masked.reduce((sum, table) => sum + table.rows, 0);
  }
  return { rows };
}

async function mergeTable(
  ports: MergePorts,
  run: RunReference,
  database: string,
  table: PlannedTable,
): Promise<TableFiles> {
  const { raw } = table;
  if (!hasFiles(table)) return { ...raw, files: [], bytes: 0 };
  const where = tableKey(raw.table);
  const files = raw.files.map((_, file) => maskedFileOf(run, database, raw.table, file));
  const folder = maskedFolder(run.source, run.id, database, raw.table);
  const stored = new Map((await ports.masked.list(folder)).map(({ key, bytes }) => [key, bytes]));
  const missing = files.filter((file) => !stored.has(file)).length;
  if (missing > 0) throw new EnvironmentError(`${missing} masked files are missing`, { where });
  // Folder markers and unfinished files of a job run that died: the lake holds what the manifest names, and nothing else.
  for (const key of stored.keys()) if (!files.includes(key)) await ports.masked.remove(key);
  const rows = await countedRows(ports, run, database, table);
  if (rows !== raw.rows) throw new InternalError(`${rows} rows were masked, but ${raw.rows} were exported`, { where });
  const bytes = files.reduce((sum, file) => sum + (stored.get(file) ?? 0), 0);
  return { table: raw.table, files, columns: raw.columns, rows, bytes };
}

async function countedRows(
  { runs }: MergePorts,
  run: RunReference,
  database: string,
  { raw }: PlannedTable,
): Promise<number> {
  const result = await runs.findJson(glueKey(run.id, database, raw.table, 'result'));
  if (result !== undefined) return GlueResult.parse(result).tables[0]?.rows ?? 0;
  const counts = await Promise.all(
    raw.files.map(async (_, file) =>
      MaskedFile.parse(await runs.readJson(maskedFileKey(run.id, database, raw.table, file))),
    ),
  );
  return counts.reduce((sum, count) => sum + count.rows, 0);
}
