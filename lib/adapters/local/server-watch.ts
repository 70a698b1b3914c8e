// Runs a server program under a watch: when the process that started it ends in any way, the server shuts down too.
// A terminal's Ctrl-C does not reach it (own session): its owner stops it when the last step that needs it is done.
import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { EnvironmentError } from '../../core/errors.ts';
import { PLAIN_ENVIRONMENT } from './postgres-binaries.ts';
import { endServer, type StopSignal, startTimeOf, writeServerRecord } from './server-process.ts';
import type { ServerUser } from './server-user.ts';

const STOP_MILLISECONDS = 10_000;

export interface RunningServer {
  readonly pid: number;
  /** False as soon as the program has ended for whatever reason. */
  running(): boolean;
  stop(): Promise<void>;
}

export interface WatchedProgram {
  /** As messages name it, e.g. `the embedded Postgres server`. */
  readonly name: string;
  readonly program: string;
  /** Never a secret: they are visible in the process list. */
  readonly parameters: readonly string[];
  /** What the program takes as an order to shut down fast. */
  readonly stopSignal: StopSignal;
  /** Gets the server's record and `server.log`. */
  readonly directory: string;
  readonly data: string;
  readonly user: ServerUser | undefined;
  /** What the program's log says of its end, for people. */
  readonly lastWord: (directory: string) => Promise<string | undefined>;
}

/**
 * The watcher reads a pipe whose other end is this process. End of file without a line means that it died. It is started twice removed,
 * so that the server does not get a child that it knows nothing about.
 */
function watched(signal: StopSignal): string {
  return `( ( read -r line <&3 || kill -${signal.replace('SIG', '')} $$ ) & ) ; exec "$@" 3<&-`;
}

/** Starts the program and records its process id in `directory`. @throws EnvironmentError when it cannot be executed */
export async function launchWatched(what: WatchedProgram): Promise<RunningServer> {
  const { directory, data, stopSignal } = what;
  const log = await open(join(directory, 'server.log'), 'w', 0o600);
  const child = spawn('/bin/sh', ['-c', watched(stopSignal), 'masklake', what.program, ...what.parameters], {
    env: PLAIN_ENVIRONMENT,
    cwd: data,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
    ...what.user,
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
    throw new EnvironmentError(`${what.name} cannot be started`, {
      where: directory,
      hint: await what.lastWord(directory),
    });
  }
  await writeServerRecord(directory, { pid, startTime, dataDirectory: data, stopSignal });
  // a program that forgets to stop the server ends all the same, and the watcher stops it
  child.unref();
  if (pipe instanceof Socket) pipe.unref();
  const stop = async (): Promise<void> => {
    child.ref();
    if (running) await endServer(pid, startTime, STOP_MILLISECONDS, stopSignal);
    await ended;
  };
  return { pid, running: () => running, stop };
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
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
