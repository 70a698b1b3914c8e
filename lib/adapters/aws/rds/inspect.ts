// Step `inspect` on AWS: the reading role, the databases inside, and for each of them the laptop's own step and the measures of the export.
import type pg from 'pg';
import { EnvironmentError } from '../../../core/errors.ts';
import type { RunContext, StepFunction } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { ConnectionOptions, TlsOptions } from '../../postgres/connection-options.ts';
import { IS_MASKED } from '../../postgres/masked-mark.ts';
import { connectSource, connectTarget, queryText } from '../../postgres/session.ts';
import { openPostgresSource } from '../../postgres/source.ts';
import { databasesKey, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import { ensureReader, grantDatabase, readerRole } from './reader-role.ts';
import type { PollStatus } from './restore.ts';
import { connectPatiently, serverConnection } from './server-connection.ts';
import { ensureSecret, readSecret, type SecretPlace } from './server-secret.ts';

export interface InspectPorts extends SecretPlace {
  readonly runs: ObjectStore;
  /** Rules, version, memory and log of one database; the source is opened here. */
  readonly bench: (database: string) => WorkbenchPorts;
  /** The laptop's `inspect`. */
  readonly step: StepFunction;
  /** What the export must know of a database's values. @returns `waiting` when its time is up: it goes on in another call */
  readonly measure: (database: string, context: RunContext, reader: pg.Client) => Promise<PollStatus>;
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
  const role = readerRole(run.id);
  const { password } = await ensureReaderSecret(ports, run, role);
  const names = await prepare(ports, run, role, password);
  const kept: string[] = [];
  for (const database of names) {
    const status = await inspectDatabase(ports, run, database);
    if (status === 'waiting') return { status, databases: kept.length };
    if (status === 'ready') kept.push(database);
  }
  if (kept.length === 0)
    throw new EnvironmentError('no database of the snapshot has a table', {
      where: run.snapshotId,
      hint: 'is it the right instance? rdsadmin, templates and databases that a run of masklake made are left out',
    });
  await runs.writeText(databasesKey(run.id), JSON.stringify(kept));
  return { status: 'ready', databases: kept.length };
}

async function ensureReaderSecret(ports: InspectPorts, run: RunReference, username: string) {
  const { host, port } = await readSecret(ports.secrets, run.id, 'source');
  return ensureSecret(ports, run, 'reader', { username, host, port });
}

/** Where a server's own roles are managed; `template1` where somebody dropped `postgres`. */
const HOME = ['postgres', 'template1'];
// the master may enter what PUBLIC may not, once it has the right: everything that takes connections is listed
const DATABASES = `SELECT datname::text AS name FROM pg_catalog.pg_database
  WHERE datallowconn AND NOT datistemplate AND datname <> 'rdsadmin' AND NOT ${IS_MASKED} ORDER BY datname`;

/** Makes the role and lets it into every database. @returns their names */
async function prepare(
  { secrets, tls }: InspectPorts,
  run: RunReference,
  role: string,
  password: string,
): Promise<readonly string[]> {
  const server = await openHome((database) => serverConnection(secrets, run.id, 'source', database, tls));
  let names: readonly string[];
  try {
    await ensureReader(server, role, password);
    const rows = await queryText(server, DATABASES, 'listing the databases');
    names = rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  } finally {
    await server.end();
  }
  for (const database of names) {
    const master = await connectTarget(await serverConnection(secrets, run.id, 'source', database, tls));
    try {
      await grantDatabase(master, role, database);
    } finally {
      await master.end();
    }
  }
  return names;
}

async function openHome(connection: (database: string) => Promise<ConnectionOptions>): Promise<pg.Client> {
  for (const database of HOME) {
    const options = await connection(database);
    try {
      return await connectPatiently(() => connectTarget(options));
    } catch (error) {
      if (!(error instanceof Error) || !/the database does not exist/.test(error.message)) throw error;
    }
  }
  throw new EnvironmentError('the server has neither a database postgres nor template1', { where: HOME.join(', ') });
}

/** @returns `empty` for a database without tables: nothing of it can be masked, and DMS would have nothing to load */
async function inspectDatabase(
  ports: InspectPorts,
  run: RunReference,
  database: string,
): Promise<PollStatus | 'empty'> {
  const connection = await serverConnection(ports.secrets, run.id, 'reader', database, ports.tls);
  const source: WorkbenchPorts['source'] = async (session) =>
    openPostgresSource({ connection, readers: 1, comments: await ports.comments(database) }, session);
  const bench: WorkbenchPorts = { ...ports.bench(database), source };
  const done = (await ports.runs.findJson(stateKey(run.id, database, 'inspect'))) !== undefined;
  if (!done) await withWorkbench({ run, database, ports: bench, step: 'inspect' }, ports.step);
  const { source: _, ...withoutSource } = bench;
  return withWorkbench({ run, database, ports: withoutSource, step: 'measure' }, async (context) => {
    const { catalog } = context.state.need('inspect');
    if (catalog.tables.length === 0) return 'empty' as const;
    const reader = await connectSource(connection);
    try {
      return await ports.measure(database, context, reader);
    } finally {
      await reader.end();
    }
  });
}
