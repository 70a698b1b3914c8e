// How the postgres program is started: its address, its settings.
import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { BinarySet } from './postgres-binaries.ts';
import type { ServerUser } from './server-user.ts';
import { freePort, launchWatched, type RunningServer } from './server-watch.ts';

/** A socket's address holds 103 bytes on macOS, 107 on Linux, and Postgres adds `/.s.PGSQL.<port>.lock` to the folder. */
const LONGEST_SOCKET_FOLDER = 80;
/** Below this, parallel plans can run out of /dev/shm (containers have 64 MB). */
const SMALL_SHARED_MEMORY = 256 * 1024 * 1024;

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
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
  return launchWatched({
    name: 'the embedded Postgres server',
    program: join(set.bin, 'postgres'),
    parameters: ['-D', data, ...settings],
    // Postgres' fast shutdown.
    stopSignal: 'SIGINT',
    directory,
    data,
    user,
    lastWord: lastFatal,
  });
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
