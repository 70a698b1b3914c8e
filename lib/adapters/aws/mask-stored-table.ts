// Masks one table between two buckets: download the raw files, mask them with DuckDB, store the masked ones, leave nothing on the disk.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError, InternalError, RefusedError } from '../../core/errors.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { TableFiles } from '../../core/model/files.ts';
import { sameTable, tableKey } from '../../core/model/names.ts';
import type { TablePlan } from '../../core/plan/plan.ts';
import { Plan } from '../../core/plan/plan.ts';
import { addRunPools, planPools, RunPools } from '../../core/plan/pools.ts';
import type { ObjectStore } from '../../ports/object-store.ts';
import { maskTable } from '../duckdb/mask-table.ts';
import { DuckdbSession } from '../duckdb/session.ts';

export interface MaskPorts {
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  readonly runs: ObjectStore;
  /** The source's master key. */
  readonly key: (source: string) => Promise<MasterKey>;
  readonly memoryLimit?: string | undefined;
}

export interface StoredTable {
  readonly source: string;
  readonly run: string;
  readonly table: TableId;
}

/** Masks a table that the plan names. @returns what was stored; running it again stores the same bytes under the same keys */
export async function maskStoredTable(
  ports: MaskPorts,
  { source, run, table }: StoredTable,
): Promise<{ rows: number; bytes: number; files: number }> {
  const plan = Plan.parse(await ports.runs.readJson(`runs/${run}/plan.json`));
  if (planPools(plan).length > 0) addRunPools(RunPools.parse(await ports.runs.readJson(`runs/${run}/pools.json`)));
  const tables = z.array(TableFiles).parse(await ports.runs.readJson(`runs/${run}/tables.json`));
  const raw = tables.find((files) => sameTable(files.table, table));
  const tablePlan = plan.tables.find((planned) => sameTable(planned.table, table));
  if (raw === undefined || tablePlan === undefined)
    throw new EnvironmentError('the plan and the export do not both name this table', { where: tableKey(table) });
  if (raw.files.some((file) => !file.startsWith(`${run}/`)))
    throw new InternalError('a raw file lies outside the run', { where: tableKey(table) });
  const key = await ports.key(source);
  if (plan.source !== source || plan.keyId !== key.id)
    throw new RefusedError([], { where: 'the plan was made for another source or key' });
  return inPrivateFolder((folder) => maskIn(folder, ports, { raw, plan: tablePlan, key, source, run }));
}

interface Work {
  readonly raw: TableFiles;
  readonly plan: TablePlan;
  readonly key: MasterKey;
  readonly source: string;
  readonly run: string;
}

async function maskIn(
  folder: string,
  ports: MaskPorts,
  work: Work,
): Promise<{ rows: number; bytes: number; files: number }> {
  const [inputs, outDirectory, tempDirectory] = [join(folder, 'raw'), join(folder, 'masked'), join(folder, 'spill')];
  for (const each of [inputs, outDirectory, tempDirectory]) await mkdir(each, { mode: 0o700 });
  const files: string[] = [];
  for (const [index, key] of work.raw.files.entries()) {
    const file = join(inputs, `${index}.parquet`);
    await ports.raw.download(key, file);
    files.push(file);
  }
  const session = await DuckdbSession.open({ tempDirectory, memoryLimit: ports.memoryLimit });
  try {
    const metadata = { 'masklake.run': work.run };
    const masked = await maskTable(session, {
      raw: { ...work.raw, files },
      plan: work.plan,
      key: work.key,
      outDirectory,
      metadata,
    });
    const target = `${work.source}/${dirname(work.raw.files[0] ?? `${work.run}/none`)}`;
    let bytes = 0;
    for (const file of masked.files.files) bytes += await ports.masked.upload(file, `${target}/${basename(file)}`);
    return { rows: masked.files.rows, bytes, files: masked.files.files.length };
  } finally {
    session.close();
  }
}

/** A warm function keeps its disk: whatever happens, nothing of this table may be left for the next call. */
async function inPrivateFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
