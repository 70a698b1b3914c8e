// Starts a private Postgres server for one run: the demo's source, the staging database, the tests. Nobody else can reach it:
// a Unix socket (or 127.0.0.1) and a random password. It ends with the process that started it, even when that is killed.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EnvironmentError } from '../../core/errors.ts';
import { ident } from '../../core/sql/quote.ts';
import { prepareData } from './cluster-files.ts';
import type { BinarySet } from './postgres-binaries.ts';
import { embeddedBinaries } from './postgres-binaries.ts';
import { placeForData, prepareDirectory } from './server-folder.ts';
import { chooseAddress, lastFatal, launch } from './server-launch.ts';
import { stopOrphan } from './server-process.ts';
import { serverUser } from './server-user.ts';
import type { RunningServer } from './server-watch.ts';

const START_MILLISECONDS = 60_000;

export interface EmbeddedOptions {
  /** Folder of this server alone: created when missing, made private; an existing server in it is used again. */
  readonly directory: string;
  /** Name of the superuser; `postgres` when not given. An existing data folder must have it. */
  readonly superuser?: string | undefined;
  /** Databases to create when they do not exist. */
  readonly databases?: readonly string[] | undefined;
  /** Which server to run; the embedded package when not given. */
  readonly binaries?: BinarySet | undefined;
  /** Further server settings, e.g. `{ wal_level: 'logical' }`. Never a secret: they are visible in the process list. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
}

/** What `pg` needs to connect; `host` is a folder when the server listens on a Unix socket. */
export interface EmbeddedConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedServer {
  readonly pid: number;
  /** As the server prints it, e.g. `18.4`. */
  readonly version: string;
  /** Below `directory`; elsewhere when the server runs as another user (root's) that cannot enter `directory`. */
  readonly dataDirectory: string;
  /** Connection options for a database of this server. */
  connection(database: string): EmbeddedConnection;
  /** The same as a URL, password included: never print it. */
  url(database: string): string;
  /** Fast shutdown, SIGKILL after 10 s. May be called again. The data stays: see `removeServer`. */
  stop(): Promise<void>;
}

/**
 * Starts a server in `directory`; an existing data folder there is used again, under a new password.
 * @throws EnvironmentError when no binaries fit this platform or the server does not start
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const superuser = { name: options.superuser ?? 'postgres', password: randomBytes(24).toString('base64url') };
  const binaries = options.binaries ?? (await embeddedBinaries());
  const user = await serverUser();
  const directory = await prepareDirectory(options.directory, user);
  await stopOrphan(directory);
  const place = await placeForData(directory, user);
  const data = await prepareData(binaries, place, superuser, user);
  const address = await chooseAddress(place);
  const running = await launch(binaries, directory, data, address, options.settings ?? {}, user);
  const connection = (database: string): EmbeddedConnection => ({
    host: address.host,
    port: address.port,
    user: superuser.name,
    password: superuser.password,
    database,
  });
  try {
    await ready(connection('postgres'), running, directory);
    await createDatabases(connection('postgres'), options.databases ?? []);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    pid: running.pid,
    version: binaries.version,
    dataDirectory: data,
    connection,
    stop: () => running.stop(),
    url: (database) => connectionUrl(connection(database)),
  };
}

function connectionUrl({ host, port, user, password, database }: EmbeddedConnection): string {
  const [name, secret, place, base] = [user, password, host, database].map(encodeURIComponent);
  return `postgres://${name}:${secret}@${place}:${port}/${base}`;
}

async function ready(connection: EmbeddedConnection, server: RunningServer, directory: string): Promise<void> {
  const until = performance.now() + START_MILLISECONDS;
  while (server.running() && performance.now() < until) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await sleep(20);
    }
  }
  throw new EnvironmentError('the embedded Postgres server does not start', {
    where: directory,
    hint: await lastFatal(directory),
  });
}

async function createDatabases(connection: EmbeddedConnection, databases: readonly string[]): Promise<void> {
  if (databases.length === 0) return;
  const client = new pg.Client(connection);
  await client.connect();
  try {
    for (const name of databases) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (rowCount === 0) await client.query(`CREATE DATABASE ${ident(name)} TEMPLATE template0`);
    }
  } finally {
    await client.end();
  }
}
