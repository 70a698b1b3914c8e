// A MySQL database loaded part by part, as functions do it, each part more than once and out of order.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { copyItem, type RecordedLoad } from '../../../lib/adapters/load/recorded-load.ts';
import { hasStoredColumns, type TableLoad } from '../../../lib/adapters/load/request.ts';
import type { StagedLoad } from '../../../lib/adapters/load/staged-load.ts';
import { heavyStatements, phasePositions } from '../../../lib/adapters/load/statement-order.ts';
import { parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { onStagedMysql } from '../../../lib/adapters/mysql/load/staged-load.ts';
import { ensureMaskedMysql } from '../../../lib/adapters/mysql/standing-stage.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { sameTable, tableKey } from '../../../lib/core/model/names.ts';
import { divided } from './aws-run.ts';
import { inParallel, NEVER, type PartOptions } from './loaded-parts.ts';
import type { MariadbServer } from './mariadb-server.ts';
import type { ExportedMysql } from './mysql-stage.ts';

/** The same rows in several files a table. */
export async function inFiles(exported: ExportedMysql, count: number): Promise<ExportedMysql> {
  return {
    ...exported,
    masked: await Promise.all(exported.masked.map((files) => divided(exported.duckdb, files, count))),
  };
}

/** One session as a function opens it. */
export function onStage<T>(server: MariadbServer, name: string, use: (staged: StagedLoad) => Promise<T>): Promise<T> {
  return onStagedMysql(parseMysqlConnection(server.url(name), {}), use);
}

/** What one call copies. */
export interface CopyPart {
  readonly load: Omit<TableLoad, 'scratchDirectory'>;
  readonly item: string;
}

/** Each call is a function of its own, with a disk of its own: calls for one part may come at once. */
export function copyPart(
  staged: StagedLoad,
  { duckdb, scratch }: ExportedMysql,
  { load, item }: CopyPart,
): Promise<number> {
  return staged.copyOnce(duckdb, { ...load, scratchDirectory: mkdtempSync(join(scratch, 'part-')) }, item);
}

/** @param whole tables that are copied whole */
export function copyParts(exported: ExportedMysql, files: TableFiles, whole: ReadonlySet<string>): readonly CopyPart[] {
  const plan = exported.plan.tables.find(({ table }) => sameTable(table, files.table));
  const table = exported.catalog.tables.find(({ id }) => sameTable(id, files.table));
  if (plan === undefined || table === undefined || files.rows === 0) return [];
  const part = (names: readonly string[], file: number | undefined): CopyPart => {
    const load = { files: { ...files, files: names }, plan, table };
    return { load, item: copyItem(load, file) };
  };
  if (!hasStoredColumns({ files, plan })) return [part([], undefined)];
  if (whole.has(tableKey(files.table))) return [part(files.files, undefined)];
  return files.files.map((name, file) => part([name], file));
}

/** Everything before the rows. @returns tables that are copied whole */
export async function makeTables(
  server: MariadbServer,
  name: string,
  exported: ExportedMysql,
): Promise<ReadonlySet<string>> {
  await ensureMaskedMysql(parseMysqlConnection(server.url(name), {}), 'run');
  return onStage(server, name, async (staged) => {
    await staged.openRecords();
    await staged.ensureStatements(exported, phasePositions(exported, 'before-data'), NEVER);
    return staged.copiedWhole(exported.catalog);
  });
}

export async function copyAll(
  server: MariadbServer,
  name: string,
  exported: ExportedMysql,
  whole: ReadonlySet<string>,
  { times, concurrency }: PartOptions,
): Promise<void> {
  const copies = exported.masked.flatMap((files) => copyParts(exported, files, whole));
  await inParallel(copies.toReversed(), concurrency, async (part) => {
    for (let time = 0; time < times; time += 1)
      await onStage(server, name, (staged) => copyPart(staged, exported, part));
  });
}

/** Everything after the rows, each wave from the last statement to the first, and the end. */
export async function finish(
  server: MariadbServer,
  name: string,
  exported: ExportedMysql,
  { times, concurrency }: PartOptions,
): Promise<RecordedLoad> {
  const { statements } = exported.script;
  const heavy = heavyStatements(exported.script).toReversed();
  for (const isForeign of [false, true])
    await inParallel(
      heavy.filter((at) => (statements[at]?.kind === 'foreign key') === isForeign),
      concurrency,
      async (at) => {
        // calls at the same time, too
        const call = () =>
          onStage(server, name, (staged) => staged.ensureStatements(exported, staged.neededFor(exported, at), NEVER));
        await Promise.all(Array.from({ length: times }, call));
      },
    );
  const last = () =>
    onStage(server, name, (staged) => staged.ensureStatements(exported, phasePositions(exported, 'after-data'), NEVER));
  await Promise.all(Array.from({ length: times }, last));
  return onStage(server, name, async (staged) => {
    const loaded = await staged.recordedLoad(exported);
    await staged.setSequences(exported);
    await staged.analyse(exported.catalog, NEVER);
    await staged.dropRecords();
    await staged.dropRecords();
    return loaded;
  });
}

export async function loadMysqlInParts(
  server: MariadbServer,
  name: string,
  exported: ExportedMysql,
  options: PartOptions,
): Promise<RecordedLoad> {
  let whole: ReadonlySet<string> = new Set();
  for (let time = 0; time < options.times; time += 1) whole = await makeTables(server, name, exported);
  await copyAll(server, name, exported, whole, options);
  return finish(server, name, exported, options);
}
