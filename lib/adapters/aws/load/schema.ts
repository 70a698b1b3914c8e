// load, first part: databases and tables, and the lists of what is to be done next. No client tool is needed: statements are run one by
// one, as the catalog gave them.
import type { MasterKey } from '../../../core/masks/key.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { layout } from '../../../core/model/layout.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { DdlStatement } from '../../../core/model/schema-script.ts';
import { maskListBounds } from '../../../core/plan/partition-bounds.ts';
import { withPatches } from '../../../core/plan/patches.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { hasStoredColumns } from '../../load/request.ts';
import { heavyStatements, phasePositions } from '../../load/statement-order.ts';
import { itemsKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { zonesOf } from '../workbench/zones.ts';
import { type LoadPorts, writeSchemaState } from './load-content.ts';
import { ensureMasked, onStaged } from './staged-server.ts';

/** One file to copy; without a file, all rows of a table: they are copied together, or only counted. */
export interface CopyItem {
  readonly database: string;
  readonly table: TableId;
  readonly file?: number | undefined;
}

/** One statement after the rows, by its position in the script. */
export interface ConstraintItem {
  readonly database: string;
  readonly statement: number;
}

export interface SchemaPorts extends LoadPorts {
  readonly key: (run: RunReference) => Promise<MasterKey>;
}

/**
 * Creates the staged databases with everything that stands before the rows. Repeating it changes nothing.
 * @returns how many files are to be copied and statements to be run in each wave: a wave of none is left out
 * @throws UnfinishedError when `signal` ends first; call again
 */
export async function loadSchema(
  ports: SchemaPorts,
  run: RunReference,
  signal: AbortSignal,
): Promise<{ readonly files: number; readonly statements: readonly number[] }> {
  const copies: CopyItem[] = [];
  const waves: readonly [ConstraintItem[], ConstraintItem[], ConstraintItem[]] = [[], [], []];
  for (const database of await databasesOf(ports.runs, run.id)) {
    const place = { runs: ports.runs, run: run.id, database, zones: zonesOf(run, layout('')) };
    const state = await readOutputs(place, ['inspect', 'decide', 'mask']);
    const { catalog, script: read } = state.need('inspect');
    const { plan } = state.need('decide');
    const script = withPatches(maskListBounds(read, catalog, plan, await ports.key(run)), plan);
    const content = { catalog, plan, script };
    const staged = { connection: ports.connection, run, database, dialect: catalog.dialect };
    await ensureMasked(staged);
    const { blocked, copiedWhole } = await onStaged(staged, async (session) => {
      await session.openRecords();
      await session.ensureStatements(content, phasePositions(content, 'before-data'), signal);
      const { blockers } = await session.recordedLoad(content);
      return { blocked: blockers.length > 0, copiedWhole: await session.copiedWhole(catalog) };
    });
    await writeSchemaState(ports.runs, run.id, database, { script, blocked });
    if (blocked) continue;
    copies.push(...state.need('mask').masked.flatMap((files) => copyItems(database, files, plan, copiedWhole)));
    for (const statement of heavyStatements(script))
      waves[waveOf(script.statements[statement])].push({ database, statement });
  }
  const write = (list: Parameters<typeof itemsKey>[1], items: readonly unknown[]) =>
    ports.runs.writeText(itemsKey(run.id, list), JSON.stringify(items));
  await write('copy', copies);
  await write('constraints-1', waves[0]);
  await write('constraints-2', waves[1]);
  await write('constraints-3', waves[2]);
  return { files: copies.length, statements: waves.map((wave) => wave.length) };
}

function copyItems(
  database: string,
  files: TableFiles,
  { tables }: Plan,
  copiedWhole: ReadonlySet<string>,
): readonly CopyItem[] {
  const { table } = files;
  const plan = tables.find((planned) => sameTable(planned.table, table));
  if (plan === undefined || files.rows === 0) return [];
  if (copiedWhole.has(tableKey(table)) || !hasStoredColumns({ files, plan })) return [{ database, table }];
  return files.files.map((_, file) => ({ database, table, file }));
}

/** Keys and indexes, then what refers to keys, then what reads whole tables again. Order inside a wave does not matter. */
function waveOf(statement: DdlStatement | undefined): 0 | 1 | 2 {
  if (statement?.kind === 'foreign key') return 1;
  return statement?.kind === 'refresh' ? 2 : 0;
}
