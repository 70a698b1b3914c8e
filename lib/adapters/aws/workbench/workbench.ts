// A function's place to work on one database of a run: documents, state and files come from the buckets into a private folder, the step
// runs on them as it does on a laptop, and what it changed goes back. Nothing stays on the disk, and no raw row is ever uploaded.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { Conclusions } from '../../../core/findings/macie/conclusions.ts';
import type { CustomDetection } from '../../../core/identifiers/custom-detection.ts';
import type { MasterKey } from '../../../core/masks/key.ts';
import type { DialectName } from '../../../core/model/dialect.ts';
import { type Layout, layout as layoutOf } from '../../../core/model/layout.ts';
import type { Policy } from '../../../core/plan/plan.ts';
import type { EvidenceOnAws } from '../../../core/report/evidence.ts';
import type { RulesStore, RunContext, Signer } from '../../../pipeline/context.ts';
import { RunState } from '../../../pipeline/state.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { PoolSource } from '../../../ports/pool-source.ts';
import type { SourceDatabase } from '../../../ports/source-database.ts';
import type { StagedDatabase } from '../../../ports/staged-database.ts';
import { duckdbEngine, type LocalEngine } from '../../duckdb/engine.ts';
import type { DuckdbSession } from '../../duckdb/session.ts';
import { localRunStore } from '../../local/run-store.ts';
import { endingSoon } from '../ending-soon.ts';
import type { RunReference } from '../run-reference.ts';
import { addPools, type DocumentPlace, readDocuments, startedAt, writeDocuments } from './documents.ts';
import { downloadFiles, type FilesWanted, freeBytes, wantedTables } from './files.ts';
import { inPrivateFolder } from './private-folder.ts';
import { runLog } from './run-log.ts';
import { readState, type StatePlace, writeState } from './state-documents.ts';
import { type Zone, zonesOf } from './zones.ts';

/** The rules of one database, with everything that stands beside the rules file. */
export interface OpenedRules {
  readonly rules: RulesStore;
  /** Custom identifiers and allow lists. */
  readonly custom?: CustomDetection | undefined;
  readonly pools: PoolSource;
}

/** What a step may use. What a function is not given fails by name when a step asks for it. */
export interface WorkbenchPorts {
  readonly runs: ObjectStore;
  readonly raw?: ObjectStore | undefined;
  readonly masked?: ObjectStore | undefined;
  /** Opens the rules; `folder` is private and empty, for files that have to lie on the disk. */
  readonly rules?: ((folder: string) => Promise<OpenedRules>) | undefined;
  /** The version of the master key that the run has settled on. */
  readonly key?: (() => Promise<MasterKey>) | undefined;
  readonly signer?: (() => Promise<Signer>) | undefined;
  readonly source?: ((session: () => Promise<DuckdbSession>) => Promise<SourceDatabase>) | undefined;
  /** The loaded database; `dialect` is the source's kind. */
  readonly stage?:
    | ((session: () => Promise<DuckdbSession>, dialect: DialectName) => Promise<StagedDatabase>)
    | undefined;
  readonly conclusions?: (() => Promise<Conclusions | undefined>) | undefined;
  /** What the evidence says of AWS. */
  readonly aws?: EvidenceOnAws | undefined;
  /** The deployment's policy for this source, when it has one. */
  readonly policy?: Policy | undefined;
  /** The program's version. */
  readonly version: string;
  /** DuckDB's, e.g. `1500MB`. */
  readonly memoryLimit: string;
  readonly threads?: number | undefined;
  /** Milliseconds until the function is ended; undefined: for ever. */
  readonly remaining?: (() => number) | undefined;
  readonly now?: (() => Date) | undefined;
  /** Bytes free on the disk. */
  readonly free?: (() => Promise<number>) | undefined;
  /** Receives each line of the log. */
  readonly print?: ((line: string) => void) | undefined;
}

export interface WorkbenchNeed {
  /** Raw files, in our own typing. */
  readonly raw?: FilesWanted;
  readonly masked?: FilesWanted;
}

export interface WorkbenchRequest {
  readonly run: RunReference;
  readonly database: string;
  readonly ports: WorkbenchPorts;
  readonly need?: WorkbenchNeed | undefined;
  /** Recorded in the run's log, with how long it took. */
  readonly step?: string | undefined;
  /** `nothing`: documents and state stay as they are, since many calls work on the database at once. */
  readonly leaves?: 'nothing' | undefined;
}

/**
 * Runs `use` on one database of a run. What it changed in documents and state is uploaded when it succeeds; when it fails, documents
 * only: they say what a person must decide, while the state would say that the step was done.
 * @throws EnvironmentError when files do not fit on the disk, or the function's time ends
 */
export async function withWorkbench<T>(
  request: WorkbenchRequest,
  use: (context: RunContext, engine: LocalEngine) => Promise<T>,
): Promise<T> {
  return inPrivateFolder((folder) => workIn(folder, request, use));
}

async function workIn<T>(
  folder: string,
  request: WorkbenchRequest,
  use: (context: RunContext, engine: LocalEngine) => Promise<T>,
): Promise<T> {
  const { run, database, ports, need = {} } = request;
  const layout = layoutOf(folder);
  const zones = zonesOf(run, layout);
  const place: StatePlace = { runs: ports.runs, run: run.id, database, zones };
  const papers: DocumentPlace = { runs: ports.runs, run: run.id, database, folder: layout.run(run.id) };
  const documents = await readDocuments(papers);
  const state = new RunState();
  const stored = await readState(place, state);
  const now = ports.now ?? (() => new Date());
  await startedAt(papers, state, now);
  addPools(state, documents.get('pools.json'));
  const signal = endingSoon({ remaining: ports.remaining ?? (() => Number.POSITIVE_INFINITY) });
  await downloadFiles(
    [
      wanted(ports.raw, zones.raw, state.get('export')?.raw, need.raw, 'raw'),
      wanted(ports.masked, zones.masked, state.get('mask')?.masked, need.masked, 'masked'),
    ],
    ports.free ?? freeBytes,
    signal,
  );
  const print = ports.print ?? (() => undefined);
  const log = runLog(documents.get('run.jsonl') ?? '', now, print, { run: run.id, database });
  const bench = await openBench({ request, folder, layout, state, signal, log });
  let result: T;
  try {
    result = await timed(request, bench.context, () => use(bench.context, bench.engine));
  } catch (error) {
    if (request.leaves !== 'nothing') await writeDocuments(papers, documents, log.text()).catch(() => undefined);
    throw signal.aborted ? outOfTime(request) : error;
  } finally {
    await bench.close();
  }
  if (request.leaves === 'nothing') return result;
  await writeDocuments(papers, documents, log.text());
  await writeState(place, state, stored);
  return result;
}

function wanted(
  store: ObjectStore | undefined,
  zone: Zone,
  tables: Parameters<typeof wantedTables>[0] | undefined,
  files: FilesWanted,
  name: string,
) {
  const chosen = wantedTables(tables ?? [], files);
  if (store === undefined && chosen.length > 0) throw absent(`${name} bucket`);
  // Never asked for anything when no table is chosen.
  return { store: store ?? UNREACHABLE, zone, tables: store === undefined ? [] : chosen };
}

const UNREACHABLE: ObjectStore = new Proxy<ObjectStore>(Object.create(null), {
  get: () => {
    throw absent('bucket');
  },
});

function absent(name: string): InternalError {
  return new InternalError(`this function was given no ${name}, and its step asks for it`);
}

function outOfTime({ database, step }: WorkbenchRequest): EnvironmentError {
  return new EnvironmentError("the function's time ended before its step was done", {
    where: `${step ?? 'step'} of ${database}`,
    hint: 'lower `sizes.slice` of the source, have the export write smaller files, or leave rows out with `rows` in the rules file',
  });
}

interface Bench {
  readonly context: RunContext;
  readonly engine: LocalEngine;
  readonly close: () => Promise<void>;
}

interface BenchParts {
  readonly request: WorkbenchRequest;
  readonly folder: string;
  readonly layout: Layout;
  readonly state: RunState;
  readonly signal: AbortSignal;
  readonly log: ReturnType<typeof runLog>;
}

async function openBench({ request, folder, layout, state, signal, log }: BenchParts): Promise<Bench> {
  const { run, ports } = request;
  const rulesFolder = join(folder, 'opened-rules');
  await mkdir(rulesFolder, { mode: 0o700 });
  const opened = await ports.rules?.(rulesFolder);
  const key = await ports.key?.();
  const signer = await ports.signer?.();
  const conclusions = await ports.conclusions?.();
  const engine = duckdbEngine({
    spill: join(layout.work(run.id), 'spill'),
    threads: ports.threads ?? 2,
    memoryLimit: ports.memoryLimit,
    custom: opened?.custom,
  });
  let source: SourceDatabase | undefined;
  let staged: StagedDatabase | undefined;
  const close = async (): Promise<void> => {
    await source?.close().catch(() => undefined);
    await staged?.dispose().catch(() => undefined);
    await engine.close();
  };
  try {
    source = await ports.source?.(engine.session);
    staged = await ports.stage?.(engine.session, state.need('inspect').catalog.dialect);
  } catch (error) {
    await close();
    throw error;
  }
  if (staged !== undefined) state.set('load', { staged });
  const stop = (): void => {
    engine.interrupt();
    void source?.close().catch(() => undefined);
    void staged?.dispose().catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  const context: RunContext = {
    request: {
      run: run.id,
      source: run.source,
      version: ports.version,
      policy: ports.policy,
      keepRaw: false,
      scope: 'whole',
    },
    layout,
    get source() {
      return source ?? missing('source database');
    },
    openStage: () => Promise.reject(absent('staged database to open')),
    engine,
    conclusions,
    store: localRunStore(),
    get rules() {
      return opened?.rules ?? missing('rules');
    },
    get pools() {
      return opened?.pools ?? missing('pools');
    },
    get key() {
      return key ?? missing('master key');
    },
    get signer() {
      return signer ?? missing('signing key');
    },
    progress: log.progress,
    now: ports.now ?? (() => new Date()),
    signal,
    logText: log.text,
    state,
    aws: ports.aws,
  };
  return { context, engine, close };
}

function missing(name: string): never {
  throw absent(name);
}

/** Records the step in the log, with what it measured when it measured something. */
async function timed<T>({ step }: WorkbenchRequest, context: RunContext, act: () => Promise<T>): Promise<T> {
  if (step === undefined) return act();
  context.progress.step(step, step);
  const from = context.now().getTime();
  const result = await act();
  const count = (name: string): number => {
    const value: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  const seconds = (context.now().getTime() - from) / 1000;
  context.progress.stepDone(step, { seconds, rows: count('rows'), bytes: count('bytes') });
  return result;
}
