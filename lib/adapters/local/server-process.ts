// Which process serves a folder: written beside the data when a server starts, so that a later run can end a server that was
// left behind. A process is ended only when it is provably that server; process ids are reused.
import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const ELSEWHERE = 'masklake-data-';
/** Names the folder elsewhere as long as there is no server record. */
const PLACE = 'place';

const StopSignal = z.enum(['SIGINT', 'SIGTERM']);
export type StopSignal = z.infer<typeof StopSignal>;

const ServerRecord = z.object({
  pid: z.number().int().min(2),
  startTime: z.string().min(1),
  dataDirectory: z.string().min(1),
  /** What ends it fast. */
  stopSignal: StopSignal,
});
export type ServerRecord = z.infer<typeof ServerRecord>;

/** When a process was started, in a form that only this process has; undefined when there is no such process. */
export async function startTimeOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // the second field is the program's name in parentheses and may hold anything
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' ? undefined : fields?.[19];
  }
  return ps(pid, 'lstart');
}

/** Written aside and renamed, so that it is whole or absent. */
export async function writeServerRecord(directory: string, record: ServerRecord): Promise<void> {
  const path = join(directory, 'server.json');
  await writeFile(`${path}.new`, JSON.stringify(record), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export async function readServerRecord(directory: string): Promise<ServerRecord | undefined> {
  const text = await readFile(join(directory, 'server.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return ServerRecord.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Ends a server that an earlier run left behind in `directory`.
 * @returns true when there was one and it is gone now; false when nothing had to be ended.
 */
export async function stopOrphan(directory: string): Promise<boolean> {
  const record = await readServerRecord(directory);
  if (record === undefined || !(await isServing(record))) return false;
  await endServer(record.pid, record.startTime, 10_000, record.stopSignal);
  return true;
}

/** Ends what is left of a server and removes `directory`, and the data folder when that had to lie elsewhere. */
export async function removeServer(directory: string): Promise<void> {
  await stopOrphan(directory);
  const noted = await readFile(join(directory, PLACE), 'utf8').catch(() => undefined);
  const data =
    (await readServerRecord(directory))?.dataDirectory ?? (noted === undefined ? undefined : join(noted, 'data'));
  // An initdb whose parent was killed may still be writing there.
  const patient = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  if (data !== undefined && isElsewhere(data)) await rm(dirname(data), patient);
  await rm(directory, patient);
}

/** Notes where the data of the server in `directory` will lie. */
export async function notePlace(directory: string, place: string): Promise<void> {
  await writeFile(join(directory, PLACE), place, { mode: 0o600 });
}

/** Prefix (for mkdtemp) of a folder for data that cannot lie in the server's own folder. */
export function newPlaceElsewhere(): string {
  return join(tmpdir(), ELSEWHERE);
}

/** A data folder that was put into the temporary folder: nothing else outside `directory` is ever removed. */
export function isElsewhere(data: string): boolean {
  const place = dirname(data);
  return dirname(place) === tmpdir() && basename(place).startsWith(ELSEWHERE) && basename(data) === 'data';
}

/** Fast shutdown, then SIGKILL after `patience` milliseconds; returns when the process is gone. */
export async function endServer(
  pid: number,
  startTime: string,
  patience: number,
  stopSignal: StopSignal,
): Promise<void> {
  signal(pid, stopSignal);
  if (await gone(pid, startTime, patience)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, startTime, patience);
}

async function gone(pid: number, startTime: string, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  while ((await startTimeOf(pid)) === startTime) {
    if (performance.now() > until) return false;
    await sleep(20);
  }
  return true;
}

async function isServing(record: ServerRecord): Promise<boolean> {
  if ((await startTimeOf(record.pid)) !== record.startTime) return false;
  const command = await commandOf(record.pid);
  return /(^|\/)(postgres|mariadbd|mysqld)\b/.test(command) && command.includes(record.dataDirectory);
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') return (await ps(pid, 'command')) ?? '';
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)], {
    env: { ...process.env, LC_ALL: 'C' },
  }).catch(() => ({ stdout: '' }));
  return stdout.trim() === '' ? undefined : stdout.trim();
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // already gone; `gone` finds out
  }
}
