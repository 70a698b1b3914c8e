// `verify --source`: the source's values as they are now are searched in the published lake and snapshot again.
import { join } from 'node:path';
import { duckdbEngine } from '../adapters/duckdb/engine.ts';
import { localRunStore } from '../adapters/local/run-store.ts';
import { tlsEnvironment } from '../config/config.ts';
import type { Config } from '../config/schema.ts';
import { UsageError } from '../core/errors.ts';
import { LakeManifest } from '../core/model/lake-manifest.ts';
import { layout } from '../core/model/layout.ts';
import { tableKey } from '../core/model/names.ts';
import type { Evidence } from '../core/report/evidence.ts';
import type { VerifyRequest } from '../ports/engine.ts';
import type { Recheck } from './commands/verify.ts';
import { readFindings, readPlanWithPools } from './run-folder.ts';
import { withScratch } from './scratch.ts';
import { openSource, parseSource } from './source.ts';

export interface ResearchRequest {
  /** Folder of the run. */
  readonly folder: string;
  readonly out: string;
  readonly evidence: Evidence;
  readonly config: Config;
}

/** Reads the source anew into a private folder that is removed at the end. @returns one result for lake, one for snapshot */
export async function researchSource(request: ResearchRequest, note: (message: string) => void): Promise<Recheck[]> {
  const { config, evidence } = request;
  const connection = parseSource(config.source, { ...tlsEnvironment(config), ...process.env });
  for (const warning of connection.options.warnings) note(`warning: ${warning}`);
  return withScratch(async (scratch) => {
    const engine = duckdbEngine({
      spill: join(scratch, 'spill'),
      threads: config.threads ?? 2,
      memoryLimit: config.memory ?? '600MB',
    });
    const source = await openSource(connection, { readers: config.threads ?? 2, comments: 'drop' }, engine.session);
    try {
      const plan = await readPlanWithPools(request.folder);
      const rows = new Map(plan.tables.map((table) => [tableKey(table.table), table.rows]));
      const catalog = await source.catalog();
      refuseAnotherDatabase(
        plan.tables.map(({ table }) => tableKey(table)),
        catalog.tables.map(({ id }) => tableKey(id)),
      );
      const raw = await source.exportTables({
        catalog,
        rowsFor: (table) => rows.get(table) ?? 'none',
        directory: join(scratch, 'raw'),
        scratch: join(scratch, 'export'),
        onProgress: () => undefined,
      });
      const places = layout(request.out);
      const lake = places.lake(evidence.source.name, evidence.run);
      const search: VerifyRequest = {
        catalog,
        plan,
        findings: await readFindings(request.folder),
        raw,
        masked: await publishedTables(lake),
        script: await source.schema(),
        omitted: [],
        texts: [],
        scratch,
        staged: undefined,
        onCheck: () => undefined,
      };
      return await searchResults(engine, search, snapshotOf(request));
    } finally {
      await source.close();
      await engine.close();
    }
  });
}

/** Of a database that has none of the run's tables no value would be searched, and all would seem well. */
export function refuseAnotherDatabase(ofRun: readonly string[], ofSource: readonly string[]): void {
  const there = new Set(ofSource);
  if (ofRun.length === 0 || ofRun.some((table) => there.has(table))) return;
  throw new UsageError('the source has none of the tables of this run', {
    where: ofRun[0],
    hint: 'give the database that the run read',
  });
}

async function publishedTables(lake: string): Promise<VerifyRequest['masked']> {
  const manifest = LakeManifest.parse(
    JSON.parse((await localRunStore().readText(join(lake, 'manifest.json'))) ?? '{}'),
  );
  return manifest.tables.map((table) => ({ ...table, files: table.files.map((file) => join(lake, file)) }));
}

function snapshotOf({ out, evidence }: ResearchRequest): string | undefined {
  const has = evidence.files.some((file) => file.path === 'snapshot/snapshot.sql.gz');
  return has ? join(layout(out).snapshot(evidence.source.name, evidence.run), 'snapshot.sql.gz') : undefined;
}

async function searchResults(
  engine: ReturnType<typeof duckdbEngine>,
  search: VerifyRequest,
  snapshot: string | undefined,
): Promise<Recheck[]> {
  const lake = await engine.searchLake(search);
  const results = snapshot === undefined ? [lake] : [lake, await engine.searchSnapshot(search, snapshot)];
  return results.map(({ check, status, summary, problems }) => ({
    check,
    status,
    summary: status === 'passed' ? summary : problems.map((problem) => problem.message).join('; '),
  }));
}
