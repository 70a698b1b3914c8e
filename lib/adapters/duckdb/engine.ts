// The engine of a laptop: one DuckDB instance, shared by export, classify, mask, load and verify of a run.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CustomDetection } from '../../core/identifiers/custom-detection.ts';
import { isOpaque } from '../../core/masks/opaque.ts';
import { maskByName } from '../../core/masks/registry.ts';
import { remaskWith } from '../../core/masks/remask.ts';
import { tableKey } from '../../core/model/names.ts';
import type { CheckResult } from '../../core/verify/check.ts';
import type { Engine, VerifyRequest } from '../../ports/engine.ts';
import { readSnapshotText } from '../files/snapshot-text.ts';
import { classifyLake } from './classify.ts';
import { measureJoins } from './joinable.ts';
import { maskTable } from './mask-table.ts';
import { previewRows } from './preview.ts';
import { DuckdbSession } from './session.ts';
import type { FilesContext, VerifyContext } from './verify/context.ts';
import { leaksIn, searchKept, searchLake } from './verify/leak-search.ts';
import { requiredChecks, runChecks } from './verify/registry.ts';
import { quotedIn } from './verify/schema-text.ts';
import { SNAPSHOT_CONTENT, searchSnapshotText } from './verify/snapshot-content.ts';

export interface EngineOptions {
  /** Private folder for spill files. */
  readonly spill: string;
  readonly threads: number;
  readonly memoryLimit: string;
  /** What the rules file adds to the built-in detectors. */
  readonly custom?: CustomDetection | undefined;
}

export interface LocalEngine extends Engine {
  /** The leak search alone, for a lake that was published earlier: the source's rows may have changed since. */
  readonly searchLake: (request: VerifyRequest) => Promise<CheckResult>;
  /** What checks are given, for who runs them on parts of a run. */
  readonly checks: (request: VerifyRequest) => Promise<FilesContext | VerifyContext>;
  readonly session: () => Promise<DuckdbSession>;
}

/** Opens DuckDB when it is first needed: loading the library takes 0.2 s. */
export function duckdbEngine(options: EngineOptions): LocalEngine {
  let opened: Promise<DuckdbSession> | undefined;
  let ready: DuckdbSession | undefined;
  const open = async (): Promise<DuckdbSession> => {
    await mkdir(options.spill, { recursive: true, mode: 0o700 });
    ready = await DuckdbSession.open({
      tempDirectory: join(options.spill),
      threads: options.threads,
      memoryLimit: options.memoryLimit,
    });
    return ready;
  };
  const session = (): Promise<DuckdbSession> => {
    opened ??= open();
    return opened;
  };
  return {
    session,
    requiredChecks: (scope) => [...requiredChecks(scope), ...(scope === 'whole' ? [SNAPSHOT_CONTENT] : [])],
    classify: async ({ catalog, tables, onTable }) =>
      classifyLake(await session(), {
        catalog,
        tables,
        custom: options.custom,
        onProgress: (table, rows) => onTable(tableKey(table), rows),
      }),
    joinable: async (raw, pairs) => measureJoins(await session(), raw, pairs),
    mask: async ({ raw, plan, key, directory, metadata, onRows }) =>
      (await maskTable(await session(), { raw, plan, key, outDirectory: directory, metadata, onRows })).files,
    preview: async (request) => previewRows(await session(), request),
    verify: async (request) => runChecks(await verifyContext(await session(), request, options.custom)),
    searchSnapshot: async (request, path) =>
      searchSnapshotText(await verifyContext(await session(), request, options.custom), readSnapshotText(path)),
    searchLake: async (request) => searchLake(filesContext(await session(), request)),
    searchTexts: async (request, texts) => leaksIn(filesContext(await session(), request), texts),
    searchKept: async (request) => searchKept(filesContext(await session(), request)),
    searchSchema: async (request) => quotedIn(filesContext(await session(), request), request.script),
    checks: async (request) => verifyContext(await session(), request, options.custom),
    interrupt: () => void opened?.then((session) => session.stop()).catch(() => undefined),
    close: async () => {
      const session = await opened?.catch(() => undefined);
      opened = undefined;
      await session?.settle();
      session?.close();
    },
  };
}

async function verifyContext(
  session: DuckdbSession,
  request: VerifyRequest,
  custom: CustomDetection | undefined,
): Promise<FilesContext | VerifyContext> {
  const { staged } = request;
  const files = filesContext(session, request, custom);
  if (staged === undefined) return files;
  return { ...files, staged: await staged.catalog(), loaded: staged.loaded };
}

function filesContext(session: DuckdbSession, request: VerifyRequest, custom?: CustomDetection): FilesContext {
  return {
    session,
    source: request.catalog,
    plan: request.plan,
    findings: request.findings,
    raw: request.raw,
    masked: request.masked,
    sourceCounts: new Map(request.raw.map((table) => [tableKey(table.table), table.rows])),
    omitted: request.omitted,
    texts: [
      ...request.texts,
      { label: 'schema', text: request.script.statements.map((statement) => statement.sql).join(';\n') },
    ],
    scratchDirectory: request.scratch,
    classify: (tables) => classifyLake(session, { catalog: request.catalog, tables, custom }),
    maskEmits: (spec, type) => (isOpaque(spec) ? undefined : maskByName(spec.mask).emits(spec, type)),
    maskCapacity: (spec, type) => maskByName(spec.mask).capacity(spec, type),
    remask: request.key === undefined ? undefined : remaskWith(request.key),
    onProgress: request.onCheck,
  };
}
