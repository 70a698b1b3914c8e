// Starts a private MySQL or MariaDB server for one run. Nobody else can reach it: a Unix socket in a private folder (or 127.0.0.1) and a
// random password. It ends with the process that started it, even when that is killed.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EnvironmentError } from '../../core/errors.ts';
import { MARIADB } from '../../core/model/dialect.ts';
import { mysqlIdent, mysqlLiteral } from '../../core/sql/quote.ts';
import { Secret } from '../connection/secret.ts';
import type { MysqlConnection } from '../mysql/connection-options.ts';
import { connectMysqlTarget, type MysqlWriter } from '../mysql/session.ts';
import type { MysqlBinaries } from './mysql-binaries.ts';
import { PLAIN_ENVIRONMENT } from './postgres-binaries.ts';
import { exists, placeForData, prepareDirectory } from './server-folder.ts';
import { isElsewhere, stopOrphan } from './server-process.ts';
import type { ServerUser } from './server-user.ts';
import { serverUser } from './server-user.ts';
import { freePort, launchWatched, type RunningServer } from './server-watch.ts';

const run = promisify(execFile);
const START_MILLISECONDS = 60_000;
/** A socket's address holds 103 bytes on macOS, 107 on Linux. */
const LONGEST_SOCKET = 100;
const ACCOUNT = 'masklake';

export interface PrivateMysqlOptions {
  /** Folder of this server alone: created when missing, made private; an existing server's data in it is used again. */
  readonly directory: string;
  readonly binaries: MysqlBinaries;
  /** Databases to create when they do not exist. */
  readonly databases?: readonly string[] | undefined;
}

export interface PrivateMysql {
  readonly pid: number;
  /** E.g. `MariaDB 10.11.19`. */
  readonly label: string;
  /** Below `directory`; elsewhere when the server runs as another user (root's) that cannot enter `directory`. */
  readonly dataDirectory: string;
  /** Of an account with every right. */
  readonly connection: (database: string) => MysqlConnection;
  /** Fast shutdown, SIGKILL after 10 s. May be called again. The data stays: see `removeServer`. */
  readonly stop: () => Promise<void>;
}

/** @throws EnvironmentError when the server cannot be made or does not start */
export async function startPrivateMysql({ binaries, ...options }: PrivateMysqlOptions): Promise<PrivateMysql> {
  const { dialect, version } = binaries;
  const label = `${dialect.label} ${dialect.version.text(version)}`;
  const user = await serverUser();
  const directory = await prepareDirectory(options.directory, user);
  await stopOrphan(directory);
  const place = await placeForData(directory, user);
  const data = join(place, 'data');
  if (!(await exists(join(data, 'mysql')))) await initialize(binaries, place, data, user);
  const password = new Secret(randomBytes(24).toString('base64url'));
  const accounts = await writeAccounts(binaries, place, password, user);
  const address = await chooseAddress(place);
  const connection = (database: string): MysqlConnection => ({
    ...address,
    database,
    user: ACCOUNT,
    password,
    tls: { mode: 'DISABLED' },
    connectTimeout: 30,
    warnings: [],
  });
  let server: RunningServer | undefined;
  try {
    server = await launchWatched({
      name: `the private ${label} server`,
      program: binaries.server,
      parameters: parametersFor(place, data, accounts, address),
      stopSignal: 'SIGTERM',
      directory,
      data,
      user,
      lastWord,
    });
    const session = await ready(connection('mysql'), server, directory, label);
    try {
      for (const name of options.databases ?? [])
        await session.run(`CREATE DATABASE IF NOT EXISTS ${mysqlIdent(name)}`, 'create a database');
    } finally {
      await session.end();
    }
  } catch (error) {
    await server?.stop();
    throw error;
  } finally {
    await rm(accounts, { force: true });
  }
  return { pid: server.pid, label, dataDirectory: data, connection, stop: server.stop };
}

interface Address {
  readonly host: string;
  readonly port: number;
  readonly socket: string | undefined;
}

/** A Unix socket in the server's private folder when its name is short enough, else a free port on 127.0.0.1. */
async function chooseAddress(place: string): Promise<Address> {
  const socket = join(place, 'server.sock');
  if (Buffer.byteLength(socket) <= LONGEST_SOCKET) return { host: 'localhost', port: 3306, socket };
  return { host: '127.0.0.1', port: await freePort(), socket: undefined };
}

/**
 * Everything here can be made again, so nothing is forced to disk. No log of statements is written, because their text holds values.
 * Options that only one kind of server knows are `loose`.
 */
function parametersFor(place: string, data: string, accounts: string, { port, socket }: Address): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    datadir: data,
    tmpdir: place,
    'pid-file': join(place, 'server.pid'),
    'init-file': accounts,
    'local-infile': '1',
    'character-set-server': 'utf8mb4',
    'innodb-flush-log-at-trx-commit': '0',
    'innodb-doublewrite': '0',
    'innodb-buffer-pool-size': '256M',
    'max-allowed-packet': '1G',
    'performance-schema': 'OFF',
    'event-scheduler': 'OFF',
    'general-log': '0',
    'slow-query-log': '0',
    'loose-mysqlx': 'OFF',
    ...(socket === undefined
      ? // One socket there must be: in the data folder, as a name that cannot be too long.
        { 'bind-address': '127.0.0.1', port: String(port), socket: 's' }
      : { 'skip-networking': '1', socket }),
  };
  return [
    '--no-defaults',
    ...Object.entries(settings).map(([name, value]) => `--${name}=${value}`),
    '--skip-log-bin',
    '--skip-name-resolve',
  ];
}

async function initialize(
  { server, installer }: MysqlBinaries,
  place: string,
  data: string,
  user: ServerUser | undefined,
): Promise<void> {
  const [program, parameters] =
    installer === undefined
      ? [server, ['--initialize-insecure', `--datadir=${data}`]]
      : [installer, [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']];
  try {
    await run(program, ['--no-defaults', ...parameters], {
      // A server that starts removes the temporary tables that it finds: those of others in the system's folder are not its own.
      env: { ...PLAIN_ENVIRONMENT, TMPDIR: place },
      cwd: place,
      ...user,
    });
  } catch (error) {
    await rm(isElsewhere(data) ? place : data, { recursive: true, force: true });
    throw new EnvironmentError('cannot initialise the private database server', {
      where: data,
      hint: complaint(error),
    });
  }
}

/** A fresh folder holds no data, so the program's complaint cannot either. */
function complaint(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return errorLine(text) ?? 'the program did not say why';
}

/**
 * What the server runs before it listens, in a private file that is removed at once: a new server's administrators have no password, so
 * none of them is left that could log in.
 */
async function writeAccounts(
  { dialect }: MysqlBinaries,
  place: string,
  password: Secret,
  user: ServerUser | undefined,
): Promise<string> {
  const secret = mysqlLiteral(password.reveal());
  const own = ['localhost', '127.0.0.1'].flatMap((host) => {
    const account = `${mysqlLiteral(ACCOUNT)}@${mysqlLiteral(host)}`;
    return [
      `CREATE USER IF NOT EXISTS ${account} IDENTIFIED BY ${secret};`,
      `ALTER USER ${account} IDENTIFIED BY ${secret};`,
      `GRANT ALL ON *.* TO ${account} WITH GRANT OPTION;`,
    ];
  });
  const others =
    dialect === MARIADB
      ? [`DELETE FROM mysql.global_priv WHERE User NOT IN (${mysqlLiteral(ACCOUNT)}, 'mariadb.sys');`]
      : ["ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;"];
  const path = join(place, 'accounts.sql');
  await writeFile(path, `${[...own, ...others, 'FLUSH PRIVILEGES;'].join('\n')}\n`, { mode: 0o600 });
  if (user !== undefined) await chown(path, user.uid, user.gid);
  return path;
}

async function ready(
  connection: MysqlConnection,
  server: RunningServer,
  directory: string,
  label: string,
): Promise<MysqlWriter> {
  const until = performance.now() + START_MILLISECONDS;
  while (server.running() && performance.now() < until) {
    try {
      return await connectMysqlTarget(connection);
    } catch {
      await sleep(50);
    }
  }
  throw new EnvironmentError(`the private ${label} server does not start`, {
    where: directory,
    hint: await lastWord(directory),
  });
}

/** The server's last word before it gave up. Nobody has sent it any data at that time. */
async function lastWord(directory: string): Promise<string | undefined> {
  return errorLine(await readFile(join(directory, 'server.log'), 'utf8').catch(() => ''));
}

function errorLine(text: string): string | undefined {
  return text
    .split('\n')
    .filter((line) => /\[ERROR\]|error while loading|not found|cannot execute|FATAL/.test(line))
    .at(-1)
    ?.trim();
}
