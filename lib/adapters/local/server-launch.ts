// Runs the postgres program under a watch: when the process that started it ends in any way, the server shuts down too.
// A terminal's Ctrl-C does not reach it (own session): its owner stops it when the last step that needs it is done.
import { spawn } from 'node:child_process';
import { open, readFile, statfs } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { EnvironmentError } from '../../core/errors.ts';
import type { BinarySet } from './postgres-binaries.ts';
import { PLAIN_ENVIRONMENT } from './postgres-binaries.ts';
import { endServer, startTimeOf, writeServerRecord } from './server-process.ts';
import type { ServerUser } from './server-user.ts';

const STOP_MILLISECONDS = 10_000;
/** A socket's address holds 103 bytes on macOS, 107 on Linux, and Postgres adds `/.s.PGSQL.<port>.lock` to the folder. */
const LONGEST_SOCKET_FOLDER = 80;
/** Below this, parallel plans can run out of /dev/shm (containers have 64 MB). */
const SMALL_SHARED_MEMORY = 256 * 1024 * 1024;

/**
 * The watcher reads a pipe whose other end is this process. End of file without a line means that it died: SIGINT is Postgres'
 * fast shutdown. It is started twice removed, so that the server does not get a child that it knows nothing about.
 */
const WATCHED = '( ( read -r line <&3 || kill -INT $$ ) & ) ; exec "$@" 3<&-';

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly pid: number;
  /** False as soon as the program has ended for whatever reason. */
  running(): boolean;
  stop(): Promise<void>;
}

/** A Unix socket in the server's private folder when its name is short enough, else a free port on 127.0.0.1. */
export async function chooseAddress(place: string): Promise<ServerAddress> {
  if (Buffer.byteLength(place) <= LONGEST_SOCKET_FOLDER && !/[,"\\]/.test(place)) {
    return {
      host: place,
      port: 5432,
      settings: { listen_addresses: '', port: '5432', unix_socket_directories: place, unix_socket_permissions: '0700' },
    };
  }
  const port = await freePort();
  return {
    host: '127.0.0.1',
    port,
    settings: { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' },
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no address')),
      );
    });
  });
}

/**
 * Everything here can be made again, so nothing is forced to disk; statistics are left to whoever loads. Errors of clients do not
 * go to the log, because their text holds values.
 */
async function settingsFor(
  address: ServerAddress,
  more: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const shared = await statfs('/dev/shm').catch(() => undefined);
  const small = shared !== undefined && shared.bsize * shared.blocks < SMALL_SHARED_MEMORY;
  return {
    ...address.settings,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    autovacuum: 'off',
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '4GB',
    min_wal_size: '80MB',
    checkpoint_timeout: '30min',
    shared_buffers: '128MB',
    maintenance_work_mem: '128MB',
    work_mem: '16MB',
    max_locks_per_transaction: '256',
    ...(small ? { dynamic_shared_memory_type: 'mmap' } : {}),
    log_destination: 'stderr',
    logging_collector: 'off',
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
    ...more,
  };
}

/** Starts the program and records its process id in `directory`. @throws EnvironmentError when it cannot be executed */
export async function launch(
  set: BinarySet,
  directory: string,
  data: string,
  address: ServerAddress,
  more: Readonly<Record<string, string>>,
  user: ServerUser | undefined,
): Promise<RunningServer> {
  const settings = Object.entries(await settingsFor(address, more)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = await open(join(directory, 'server.log'), 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', WATCHED, 'masklake', join(set.bin, 'postgres'), '-D', data, ...settings], {
    env: PLAIN_ENVIRONMENT,
    cwd: data,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
    ...user,
  });
  const pipe = child.stdio[3];
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const over = (): void => {
      running = false;
      // one line: the watcher ends without a signal to a process id that is free again
      if (pipe instanceof Socket) pipe.end('over\n');
      resolve();
    };
    child.once('error', over);
    child.once('exit', over);
  });
  if (pipe instanceof Socket) pipe.on('error', () => undefined);
  await log.close();
  const { pid } = child;
  const startTime = pid === undefined ? undefined : await startTimeOf(pid);
  if (pid === undefined || startTime === undefined) {
    await ended;
    throw new EnvironmentError('the embedded Postgres server cannot be started', {
      where: directory,
      hint: await lastFatal(directory),
    });
  }
  await writeServerRecord(directory, { pid, startTime, dataDirectory: data });
  // a program that forgets to stop the server ends all the same, and the watcher stops it
  child.unref();
  if (pipe instanceof Socket) pipe.unref();
  const stop = async (): Promise<void> => {
    child.ref();
    if (running) await endServer(pid, startTime, STOP_MILLISECONDS);
    await ended;
  };
  return { pid, running: () => running, stop };
}

/** The server's last word before it gave up. Nobody has sent it any data at that time. */
export async function lastFatal(directory: string): Promise<string | undefined> {
  const text = await readFile(join(directory, 'server.log'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => /FATAL|error while loading|not found|cannot execute/.test(line))
    .at(-1)
    ?.trim();
}
