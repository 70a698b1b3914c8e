// mask, first part: which engine masks which table, decided before anything is masked. Small files go to functions with DuckDB, tables
// with a larger one to Glue; a table that is too large for the one and not exactly computable by the other stands in the run's way.

import { SparkWork } from '../../../core/compile/compiled-table.ts';
import { compileTable } from '../../../core/compile/plan.ts';
import type { Blocker } from '../../../core/errors.ts';
import { pool } from '../../../core/fakes/pools.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import { layout } from '../../../core/model/layout.ts';
import { tableKey } from '../../../core/model/names.ts';
import { pasteNoRows } from '../../../core/rules/paste.ts';
import { glueFolder, glueKey, itemsKey, maskedFolder } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { addBlockers } from '../workbench/state-documents.ts';
import { keyOf } from '../workbench/zones.ts';
import { assertKey, hasFiles, type PlannedDatabase, type PlannedTable, plannedTables } from './planned-tables.ts';
import type { MaskItem, MaskPorts } from './ports.ts';

export interface ListPorts extends Omit<MaskPorts, 'masked' | 'memoryLimit'> {
  /** MiB: a table with a larger raw file is for Glue. */
  readonly glueAbove: number;
  /** Where the Glue job finds an object: `s3://bucket/key`. */
  readonly urlOf: (zone: 'raw' | 'masked' | 'runs', key: string) => string;
  /** ARN of the source's master key. */
  readonly keySecret: string;
  /** Refuses before a table is given to Glue. */
  readonly checkSpending?: ((bytesOfTables: readonly number[]) => Promise<unknown>) | undefined;
}

/** Arguments of one Glue job run: references only. */
export interface GlueArguments {
  readonly '--work': string;
  readonly '--result': string;
  readonly '--key-ref': string;
  readonly '--key-version': string;
}

/**
 * Writes the lists of what is to be masked.
 * @returns files for functions, tables for Glue
 * @throws RefusedError when Glue would cost more than the configuration allows
 */
export async function listMaskItems(
  ports: ListPorts,
  run: RunReference,
): Promise<{ readonly duckdb: number; readonly spark: number }> {
  const items: MaskItem[] = [];
  const jobs: GlueArguments[] = [];
  const forGlue: number[] = [];
  const { key, version } = await ports.key(run);
  for (const database of await databasesOf(ports.runs, run.id)) {
    const planned = await plannedTables(ports.runs, run, database, layout(''));
    assertKey(planned.plan, run, key);
    const sizes = new Map((await ports.raw.list(planned.zones.raw.keys)).map((object) => [object.key, object.bytes]));
    const blocked: { readonly blocker: Blocker; readonly table: string }[] = [];
    for (const table of planned.tables.filter(hasFiles)) {
      const bytes = table.raw.files.map((file) => sizes.get(keyOf(planned.zones.raw, file)) ?? 0);
      const largest = Math.max(...bytes);
      if (largest <= ports.glueAbove * 1024 ** 2) {
        items.push(...table.raw.files.map((_, file): MaskItem => ({ database, table: table.raw.table, file })));
      } else if (table.plan.onlyDuckdb !== undefined) {
        blocked.push({ blocker: tooLarge(table, ports.glueAbove), table: tableKey(table.raw.table) });
      } else {
        jobs.push(await writeJob(ports, run, { database, planned, table, version }));
        forGlue.push(bytes.reduce((sum, each) => sum + each, 0));
      }
    }
    const place = { runs: ports.runs, run: run.id, database };
    // Withheld: the search for what else stands in the way goes on without it.
    if (blocked.length > 0)
      await addBlockers(
        place,
        blocked.map(({ blocker }) => blocker),
        blocked.map(({ table }) => table),
      );
  }
  if (jobs.length > 0) await ports.checkSpending?.(forGlue);
  await ports.runs.writeText(itemsKey(run.id, 'mask'), JSON.stringify(items));
  await ports.runs.writeText(itemsKey(run.id, 'mask-spark'), JSON.stringify(jobs));
  return { duckdb: items.length, spark: jobs.length };
}

function tooLarge({ raw, plan }: PlannedTable, most: number): Blocker {
  const { because, where } = plan.onlyDuckdb ?? {};
  return {
    code: 'TOO_LARGE',
    where: where ?? tableKey(raw.table),
    message: `a raw file is larger than a function masks (${most} MiB), and Glue cannot mask the table: ${because}; choose another mask there, raise sizes.glueAbove, or leave the rows out`,
    paste: pasteNoRows(raw.table),
  };
}

interface Job {
  readonly database: string;
  readonly planned: PlannedDatabase;
  readonly table: PlannedTable;
  readonly version: string;
}

async function writeJob(ports: ListPorts, run: RunReference, job: Job): Promise<GlueArguments> {
  const { database, planned, table } = job;
  const id: TableId = table.raw.table;
  const { urlOf, runs } = ports;
  const plan = compileTable(table.plan, table.raw.columns, planned.plan.keyId);
  const pools = `${glueFolder(run.id)}pools`;
  for (const { name, id: poolId } of plan.pools)
    await runs.writeText(`${pools}/${poolId}.txt`, pool(name).entries.join('\n'));
  const work: SparkWork = SparkWork.parse({
    version: 1,
    metadata: { 'masklake.run': run.id, 'masklake.source': run.source },
    pools: urlOf('runs', pools),
    tables: [
      {
        plan,
        inputs: table.raw.files.map((file) => urlOf('raw', keyOf(planned.zones.raw, file))),
        output: urlOf('masked', maskedFolder(run.source, run.id, database, id).replace(/\/$/, '')),
      },
    ],
  });
  await runs.writeText(glueKey(run.id, database, id, 'work'), JSON.stringify(work));
  return {
    '--work': urlOf('runs', glueKey(run.id, database, id, 'work')),
    '--result': urlOf('runs', glueKey(run.id, database, id, 'result')),
    '--key-ref': `secretsmanager:${ports.keySecret}`,
    '--key-version': job.version,
  };
}
