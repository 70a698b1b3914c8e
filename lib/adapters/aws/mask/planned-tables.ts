// The tables of a database that are to be masked, each with its raw files and its plan.
import { EnvironmentError, InternalError, RefusedError } from '../../../core/errors.ts';
import type { MasterKey } from '../../../core/masks/key.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import type { Layout } from '../../../core/model/layout.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { Plan, TablePlan } from '../../../core/plan/plan.ts';
import { addRunPools, planPools, RunPools } from '../../../core/plan/pools.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { documentKey, maskedFolder } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { type Zones, zonesOf } from '../workbench/zones.ts';

export interface PlannedTable {
  /** Files are paths in the layout's raw folder. */
  readonly raw: TableFiles;
  readonly plan: TablePlan;
}

export interface PlannedDatabase {
  readonly plan: Plan;
  readonly tables: readonly PlannedTable[];
  readonly zones: Zones;
}

/** @throws EnvironmentError when the export names a table that the plan does not */
export async function plannedTables(
  runs: ObjectStore,
  run: RunReference,
  database: string,
  layout: Layout,
): Promise<PlannedDatabase> {
  const zones = zonesOf(run, layout);
  const state = await readOutputs({ runs, run: run.id, database, zones }, ['export', 'decide']);
  const { plan } = state.need('decide');
  if (planPools(plan).length > 0)
    addRunPools(RunPools.parse(await runs.readJson(documentKey(run.id, database, 'pools.json'))));
  const tables = state.need('export').raw.map((raw): PlannedTable => {
    const planned = plan.tables.find(({ table }) => sameTable(table, raw.table));
    if (planned === undefined)
      throw new EnvironmentError('the plan does not name this table', { where: tableKey(raw.table) });
    return { raw, plan: planned };
  });
  return { plan, tables, zones };
}

/** @throws EnvironmentError when the run has no such table */
export function plannedTable({ tables }: PlannedDatabase, table: TableId): PlannedTable {
  const found = tables.find(({ raw }) => sameTable(raw.table, table));
  if (found === undefined) throw new EnvironmentError('the run has no such table', { where: tableKey(table) });
  return found;
}

/** @throws RefusedError when the plan was made for another source or key */
export function assertKey(plan: Plan, run: RunReference, key: MasterKey): void {
  if (plan.source !== run.source || plan.keyId !== key.id)
    throw new RefusedError([], { where: 'mask', hint: 'the plan was made for another source or key: start a new run' });
}

/** Nothing is written for a table without rows of its own in files, or without columns. */
export function hasFiles({ raw }: PlannedTable): boolean {
  return raw.files.length > 0 && raw.columns.length > 0;
}

/** Key of the masked file that raw file `file` becomes. */
export function maskedFileOf(run: RunReference, database: string, table: TableId, file: number): string {
  if (!Number.isInteger(file) || file < 0) throw new InternalError('a file has no such number');
  return `${maskedFolder(run.source, run.id, database, table)}part-${String(file).padStart(5, '0')}.parquet`;
}
