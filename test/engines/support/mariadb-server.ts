// A throw-away MariaDB server for tests: Debian's, in a temporary folder, on a free port of 127.0.0.1, never as root.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, NOBODY } from './postgres-servers.ts';

export interface MariadbServer {
  /** `mysql://tester:…@127.0.0.1:<port>/<database>`, a user with every right. */
  readonly url: (database: string) => string;
  /** Runs SQL with the server's own client, as the administrator. */
  readonly load: (sql: string, database?: string) => void;
  readonly stop: () => Promise<void>;
}

export const MARIADBD = '/usr/sbin/mariadbd';
/** Characters that a URL and SQL each have to quote. */
const PASSWORD = "p@ss:w/o?r'd";
const isRoot = process.getuid?.() === 0;
const asServer: SpawnOptions = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
/** A server that starts removes the temporary tables that it finds, other servers' too: each has a folder of its own. */
const inFolder = (dir: string): SpawnOptions => ({ ...asServer, cwd: dir, env: { ...process.env, TMPDIR: dir } });

/** Starts a fresh, empty server; `stop` ends it and deletes its files. @param settings more of the server, e.g. `{ 'sql-mode': 'ANSI_QUOTES' }` */
export async function startMariadb(settings: Readonly<Record<string, string>> = {}): Promise<MariadbServer> {
  const dir = mkdtempSync(join(tmpdir(), 'masklake-test-mariadb-'));
  if (isRoot) chownSync(dir, NOBODY, NOBODY);
  chmodSync(dir, 0o711);
  const data = join(dir, 'data');
  const socket = join(dir, 'server.sock');
  // The program that makes the system tables asks for the user that owns the files.
  const made = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { ...inFolder(dir), encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`mariadb-install-db failed: ${made.stderr}${made.stdout}`);
  }
  const port = await freePort();
  const options = {
    datadir: data,
    socket,
    port: String(port),
    'bind-address': '127.0.0.1',
    'pid-file': join(dir, 'pid'),
    'log-error': join(dir, 'log'),
    'innodb-flush-log-at-trx-commit': '0',
    'innodb-buffer-pool-size': '64M',
    'max-allowed-packet': '1G',
    'skip-name-resolve': '1',
    ...settings,
  };
  const args = ['--no-defaults', ...Object.entries(options).map(([name, value]) => `--${name}=${value}`)];
  const server = spawn(MARIADBD, args, { ...inFolder(dir), stdio: 'ignore' });
  const killNow = (): void => void server.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async (): Promise<void> => {
    process.off('exit', killNow);
    server.kill('SIGTERM');
    await ended(server);
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  };
  const load = (sql: string, database?: string): void => {
    const client = ['--no-defaults', `--socket=${socket}`, '--user=root', '--default-character-set=utf8mb4'];
    const ran = spawnSync('mariadb', [...client, '--binary-mode', ...(database === undefined ? [] : [database])], {
      input: sql,
      encoding: 'utf8',
    });
    if (ran.status !== 0) throw new Error(`mariadb: ${ran.stderr.slice(0, 2000)}`);
  };
  try {
    await answers(socket, server, join(dir, 'log'));
    load(
      `CREATE USER tester@'127.0.0.1' IDENTIFIED BY '${PASSWORD.replace("'", "''")}'; GRANT ALL ON *.* TO tester@'127.0.0.1' WITH GRANT OPTION;`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  const url = (database: string): string =>
    `mysql://tester:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return { url, load, stop };
}

async function answers(socket: string, server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (server.exitCode !== null)
      throw new Error(`mariadbd ended with ${server.exitCode}: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
    const ping = ['--no-defaults', `--socket=${socket}`, '--user=root', 'ping'];
    if (spawnSync('mariadb-admin', ping, { stdio: 'ignore' }).status === 0) return;
    await sleep(100);
  }
  throw new Error('mariadbd did not accept connections');
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    else server.once('exit', () => resolve());
  });
}
