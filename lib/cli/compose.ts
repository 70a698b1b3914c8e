// Puts a run together from configuration: connections, lock, key, rules, engine, store. The only place that chooses adapters.

import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { duckdbEngine } from '../adapters/duckdb/engine.ts';
import { readConclusions } from '../adapters/files/conclusions.ts';
import { fileError } from '../adapters/files/errors.ts';
import { acquireLock, type Lock } from '../adapters/local/lock.ts';
import { openPools } from '../adapters/local/pool-store.ts';
import { type LocalRules, openRules } from '../adapters/local/rules-store.ts';
import { localRunStore } from '../adapters/local/run-store.ts';
import { ensureKeyFile, ensureSigningKey, loadMasterKey } from '../adapters/local/secrets.ts';
import { removeServer } from '../adapters/local/server-process.ts';
import { tlsEnvironment } from '../config/config.ts';
import type { Config } from '../config/schema.ts';
import { EnvironmentError, UsageError } from '../core/errors.ts';
import type { MasterKey } from '../core/masks/key.ts';
import { type Layout, layout as layoutOf } from '../core/model/layout.ts';
import type { RowSelection } from '../core/plan/plan.ts';
import { matchesTable, parseTableKey } from '../core/rules/index.ts';
import type { RunContext } from '../pipeline/context.ts';
import { RunState } from '../pipeline/state.ts';
import type { LoggedProgress } from './progress.ts';
import { openSource, parseSource, type SourceConnection } from './source.ts';
import { type Connections, checkTargetOf, connections, dropUnfinishedOf, openStageOf } from './stage.ts';
import { VERSION } from './version.ts';

export const DEFAULT_OUT = 'masklake-out';

export interface Composition {
  readonly context: RunContext;
  readonly rulesPath: string;
  readonly out: string;
  /** Frees the lock; the pipeline's own clean-up has run before. */
  readonly release: () => void;
}

export interface ComposeOptions {
  readonly config: Config;
  readonly progress: LoggedProgress;
  readonly signal: AbortSignal;
  readonly note: (message: string) => void;
  /** Connection of an embedded source (the demo); else config.source is parsed. */
  readonly connection?: SourceConnection | undefined;
  /** `lake`: no database is loaded. */
  readonly scope?: 'whole' | 'lake' | undefined;
  /** Name of the source in rules, lake and evidence; default: the database's name. */
  readonly name?: string | undefined;
}

/** Composes a run. @throws MasklakeError before anything was read when something is missing or locked */
export async function compose(options: ComposeOptions): Promise<Composition> {
  const { config, note, progress } = options;
  const environment = { ...tlsEnvironment(config), ...process.env };
  const connection = options.connection ?? parseSource(config.source, environment);
  const places = connections(
    connection,
    config.target === undefined ? undefined : parseSource(config.target, environment),
  );
  const { source, target } = places;
  for (const warning of [...source.warnings, ...(target?.warnings ?? [])]) note(`warning: ${warning}`);
  const name = options.name ?? source.database;
  const conclusions = config.findings === undefined ? undefined : await readConclusions(config.findings);
  const out = resolve(config.out ?? DEFAULT_OUT);
  await writableFolder(out);
  const layout = layoutOf(out);
  const run = runId(new Date());
  const lock = await acquireLock(layout.locks, name, { run, started: new Date().toISOString() });
  let swept = false;
  try {
    await sweep(layout, name, lock, places);
    swept = true;
    const rulesPath = config.rules ?? layout.rules(name);
    const rules = await openRules(rulesPath, {
      mustExist: config.rules !== undefined,
      today: new Date().toISOString().slice(0, 10),
    });
    asApproved(config, rules);
    await checkTargetOf(places);
    const key = await masterKeyOf(config, rules, layout, name);
    const signing = ensureSigningKey(layout.keys);
    const engine = duckdbEngine({
      spill: join(layout.work(run), 'spill'),
      threads: config.threads ?? 2,
      memoryLimit: config.memory ?? '600MB',
      custom: rules.custom,
    });
    const database = await openSource(
      connection,
      {
        readers: config.threads ?? 2,
        comments: config.comments ?? rules.rules.comments ?? 'drop',
        limits: { lockTimeout: config.lockTimeout, statementTimeout: config.statementTimeout },
      },
      engine.session,
    );
    const context: RunContext = {
      request: {
        run,
        source: name,
        version: VERSION,
        policy: config.policy,
        keepRaw: config.keepRaw ?? false,
        scope: options.scope ?? 'whole',
      },
      layout,
      source: database,
      openStage: (request) => openStageOf(places, request, engine.session),
      engine,
      conclusions,
      store: localRunStore(),
      rules: { ...rules, rowsFor: rowsFor(config, rules) },
      pools: openPools(rulesPath),
      key,
      signer: {
        privateKey: signing.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        publicKey: signing.publicPem,
      },
      progress,
      now: () => new Date(),
      signal: options.signal,
      logText: progress.log,
      state: new RunState(),
    };
    return { context, rulesPath, out, release: () => lock.release() };
  } catch (error) {
    // Else the lock goes on to name what is still to be removed.
    if (swept) lock.release();
    throw error;
  }
}

/** Sorts by time; two runs never share one. */
function runId(now: Date): string {
  const stamp = now.toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
  return `${stamp}Z-${randomBytes(2).toString('hex')}`;
}

async function writableFolder(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw (
      fileError(error, `use the output folder ${out}`) ??
      new EnvironmentError(`the output folder cannot be used: ${out}`)
    );
  }
}

/** What was approved is what runs. @throws UsageError when the configuration says otherwise than an approved file */
function asApproved(config: Config, { rules }: LocalRules): void {
  if (rules.approval === undefined) return;
  const policy = config.policy !== undefined && config.policy !== (rules.policy ?? 'guarded');
  const comments = config.comments === 'keep' && rules.comments !== 'keep';
  if (!policy && !comments) return;
  const option = policy ? 'policy' : 'comments';
  throw new UsageError(`the rules file needs approval, and --${option} would change what was approved`, {
    where: rules.file,
    hint: `leave out --${option}, or change \`${option}\` in the file and have it approved`,
  });
}

/** What killed runs of this source left behind is removed before anything new is made. */
async function sweep(layout: Layout, source: string, lock: Lock, places: Connections): Promise<void> {
  if (lock.unfinished.length === 0) return;
  for (const run of lock.unfinished) await sweepRun(layout, source, run, places);
  lock.settled();
}

async function sweepRun(layout: Layout, source: string, run: string, places: Connections): Promise<void> {
  const store = localRunStore();
  const work = layout.work(run);
  const published = (await store.readText(layout.pointer(source)))?.includes(run) === true;
  if ((await entries(work)).includes('stage')) await removeServer(join(work, 'stage'));
  await dropUnfinishedOf(places, run, published);
  // Moved into view but never pointed at: the run died between the rename and the pointer swap.
  const visible = published ? [] : [layout.lake(source, run), layout.snapshot(source, run)];
  const hidden = [layout.raw(run), layout.pendingLake(run), layout.pendingSnapshot(run)];
  for (const path of [...hidden, ...visible, work]) await store.remove(path);
}

async function entries(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function masterKeyOf(config: Config, rules: LocalRules, layout: Layout, source: string): Promise<MasterKey> {
  const { key } = rules.rules;
  const from = config.key ?? key?.from;
  const id = key?.id ?? source.replaceAll(/[^A-Za-z0-9._-]/g, '-');
  if (from !== undefined) return loadMasterKey(from, id, process.env);
  ensureKeyFile(layout.key(source));
  return loadMasterKey(`file:${layout.key(source)}`, id, process.env);
}

function includes(config: Config): (table: string) => boolean {
  const matches = (patterns: readonly string[] | undefined, key: string): boolean => {
    const id = parseTableKey(key);
    return id !== undefined && (patterns ?? []).some((pattern) => matchesTable(pattern, id));
  };
  return (key) => (config.include === undefined || matches(config.include, key)) && !matches(config.exclude, key);
}

/** The rules file's own line for a table wins over patterns of the configuration. */
function rowsFor(config: Config, rules: LocalRules): (table: string) => RowSelection {
  const included = includes(config);
  return (key) => {
    if (!included(key)) return 'none';
    const own = rules.ownRows(key);
    if (own !== undefined) return own;
    const id = parseTableKey(key);
    for (const [pattern, rows] of Object.entries(config.rows ?? {}))
      if (id !== undefined && matchesTable(pattern, id)) return rows;
    return 'all';
  };
}
