// Step `inspect` on AWS: the reading role, the databases inside, and for each of them the laptop's own step and the measures of the export.
import type { Engine } from '../../../config/engine.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import type { RunContext, StepFunction } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { TlsOptions } from '../../postgres/connection-options.ts';
import type { Ask } from '../export/measure-parts.ts';
import { databasesKey, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import type { PollStatus } from './restore.ts';
import { ensureSecret, readSecret, type SecretPlace } from './server-secret.ts';
import type { SourceServer } from './source-kind.ts';
import { sourceKindOf } from './source-kinds.ts';

export interface InspectPorts extends SecretPlace {
  /** The kind of the source's database. */
  readonly engine: Engine;
  readonly runs: ObjectStore;
  /** Rules, version, memory and log of one database; the source is opened here. */
  readonly bench: (database: string) => WorkbenchPorts;
  /** The laptop's `inspect`. */
  readonly step: StepFunction;
  /** What the export must know of a database's values. @returns `waiting` when its time is up: it goes on in another call */
  readonly measure: (database: string, context: RunContext, ask: Ask) => Promise<PollStatus>;
  /** Whether the schema of a database keeps its comments: they are free text. */
  readonly comments: (database: string) => Promise<'keep' | 'drop'>;
  readonly tls?: TlsOptions | undefined;
}

/** Does what is not done yet; `waiting` when there is more than one call can do. */
export async function inspectServer(
  ports: InspectPorts,
  run: RunReference,
): Promise<{ readonly status: PollStatus; readonly databases: number }> {
  const { runs } = ports;
  const kind = sourceKindOf(ports.engine);
  const login = await ensureReaderSecret(ports, run, kind.readerName(run.id));
  const names = await kind.prepare(serverOf(ports, run), login);
  const kept: string[] = [];
  for (const database of names) {
    const status = await inspectDatabase(ports, run, database);
    if (status === 'waiting') return { status, databases: kept.length };
    if (status === 'ready') kept.push(database);
  }
  if (kept.length === 0)
    throw new EnvironmentError('no database of the snapshot has a table', {
      where: run.snapshotId,
      hint: "is it the right instance? the server's own databases and those that a run of masklake made are left out",
    });
  await runs.writeText(databasesKey(run.id), JSON.stringify(kept));
  return { status: 'ready', databases: kept.length };
}

async function ensureReaderSecret(ports: InspectPorts, run: RunReference, username: string) {
  const { host, port } = await readSecret(ports.secrets, run.id, 'source');
  return ensureSecret(ports, run, 'reader', { username, host, port });
}

function serverOf({ secrets, tls }: InspectPorts, run: RunReference): SourceServer {
  return { secrets, tls, run: run.id };
}

/** @returns `empty` for a database without tables: nothing of it can be masked, and DMS would have nothing to load */
async function inspectDatabase(
  ports: InspectPorts,
  run: RunReference,
  database: string,
): Promise<PollStatus | 'empty'> {
  const kind = sourceKindOf(ports.engine);
  const server = serverOf(ports, run);
  const source: WorkbenchPorts['source'] = async (session) =>
    kind.open(server, database, await ports.comments(database), session);
  const bench: WorkbenchPorts = { ...ports.bench(database), source };
  const done = (await ports.runs.findJson(stateKey(run.id, database, 'inspect'))) !== undefined;
  if (!done) await withWorkbench({ run, database, ports: bench, step: 'inspect' }, ports.step);
  const { source: _, ...withoutSource } = bench;
  return withWorkbench({ run, database, ports: withoutSource, step: 'measure' }, async (context) => {
    const { catalog } = context.state.need('inspect');
    if (catalog.tables.length === 0) return 'empty' as const;
    const reader = await kind.openMeasures(server, database);
    try {
      return await ports.measure(database, context, reader.ask);
    } finally {
      await reader.end();
    }
  });
}
