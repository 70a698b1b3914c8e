// One run per source: a lock file that says who holds it. A holder that died is noticed by pid and start time, and replaced.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EnvironmentError, LockedError } from '../../core/errors.ts';
import { pathSegment } from '../../core/model/names.ts';
import { errorCode } from '../postgres/errors.ts';

const LockInfo = z.object({
  pid: z.int().positive(),
  host: z.string(),
  run: z.string(),
  /** ISO time at which the lock was taken. */
  started: z.string(),
  /** The process's own start time, so that a reused pid is told apart; '' where it cannot be read. */
  processStart: z.string(),
  token: z.string().regex(/^[0-9a-f]{24}$/),
  /** Runs that died with this lock, or before it was swept: what they left is still there. */
  unfinished: z.array(z.string()).default([]),
});
export type LockInfo = z.infer<typeof LockInfo>;

export interface Lock {
  readonly info: LockInfo;
  /** Runs that died holding this lock, oldest first: clean up after them, then call `settled`. */
  readonly unfinished: readonly string[];
  /** What the unfinished runs left is gone: the lock no longer names them. */
  settled(): void;
  /** Frees the lock if this run still holds it. Never throws. */
  release(): void;
}

/**
 * Takes the lock of a source.
 * @param info run id and the time now
 * @throws LockedError naming run, pid and since when, while the holder lives or runs on another host
 */
export async function acquireLock(
  directory: string,
  name: string,
  info: { readonly run: string; readonly started: string },
): Promise<Lock> {
  const path = join(directory, `${pathSegment(name)}.lock`);
  const mine: LockInfo = {
    pid: process.pid,
    host: hostname(),
    ...info,
    processStart: processStart(process.pid),
    token: randomBytes(12).toString('hex'),
    unfinished: [],
  };
  const held = (unfinished: readonly string[] = []): Lock => {
    removeAsides(directory, path);
    return {
      info: mine,
      unfinished,
      settled: () => rewrite(path, mine),
      release: () => release(path, mine.token),
    };
  };
  for (let tries = 0; tries < 20; tries++) {
    if (create(directory, path, mine)) return held();
    const holder = readLock(path);
    if (holder === 'gone') continue;
    if (holder === undefined)
      throw new LockedError(`the lock file cannot be understood: ${path}`, {
        where: path,
        hint: 'delete it when no run is active',
      });
    if (holder.token === mine.token) return held(holder.unfinished);
    if (isAlive(holder)) throw lockedBy(holder, path);
    const unfinished = [...holder.unfinished, holder.run];
    if (takeOver(path, holder, { ...mine, unfinished })) return held(unfinished);
    await sleep(25);
  }
  throw new LockedError('other runs take this lock at the same time', { where: path, hint: 'run again' });
}

function lockedBy(holder: LockInfo, path: string): LockedError {
  const elsewhere = holder.host === hostname() ? '' : ` on ${holder.host}`;
  const message = `run ${holder.run} holds this source (process ${holder.pid}${elsewhere}, since ${holder.started})`;
  const hint = elsewhere === '' ? 'wait for it, or end that process' : `if that run is dead, delete ${path}`;
  return new LockedError(message, { where: path, hint });
}

/** A file beside the lock; its name says whose it is, also when its content was never completed. */
function asideOf(path: string, { pid, token }: LockInfo): string {
  return `${path}.${pid}.${token}`;
}

/** The content is complete before the name exists: nobody reads half a lock. */
function create(directory: string, path: string, info: LockInfo): boolean {
  const aside = asideOf(path, info);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(aside, JSON.stringify(info), { flag: 'wx', mode: 0o600 });
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new EnvironmentError(`the lock file cannot be written: ${path} (${errorCode(error) ?? 'unknown'})`, {
      where: path,
    });
  } finally {
    rmSync(aside, { force: true });
  }
}

function readLock(path: string): LockInfo | 'gone' | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? 'gone' : undefined;
  }
  try {
    return LockInfo.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A file that is not complete may still be written by somebody: for so many milliseconds nobody touches it. */
const BEING_WRITTEN = 10_000;

const ASIDE = /^(?:(\d+)\.[0-9a-f]{24}|[0-9a-f]{24}\.claim)$/;

/** Removes what runs that died while they took this lock wrote beside it. The lock must be held. */
function removeAsides(directory: string, path: string): void {
  const prefix = `${basename(path)}.`;
  for (const name of readdirSync(directory)) {
    if (!name.startsWith(prefix) || !ASIDE.test(name.slice(prefix.length))) continue;
    if (isAbandoned(join(directory, name))) rmSync(join(directory, name), { force: true });
  }
}

function isAbandoned(aside: string): boolean {
  const writer = readLock(aside);
  if (writer === 'gone') return false;
  if (writer !== undefined) return !isAlive(writer);
  const pid = /\.(\d+)\.[0-9a-f]{24}$/.exec(aside)?.[1];
  if (pid !== undefined && !isRunning(Number(pid))) return true;
  try {
    return Date.now() - statSync(aside).mtimeMs > BEING_WRITTEN;
  } catch {
    return false;
  }
}

/**
 * Replaces a dead holder's lock. Only who creates the claim for that very lock (its token) may replace it, so two runs that
 * both see the dead holder cannot both succeed. A claim whose writer died in between is moved away first: one rename, one winner.
 */
function takeOver(path: string, dead: LockInfo, mine: LockInfo): boolean {
  const claim = `${path}.${dead.token}.claim`;
  try {
    writeFileSync(claim, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      const aside = asideOf(path, mine);
      if (isAbandoned(claim)) moveAway(claim, aside);
      rmSync(aside, { force: true });
      return false;
    }
    throw new EnvironmentError(`the lock file cannot be written: ${path} (${errorCode(error) ?? 'unknown'})`, {
      where: path,
    });
  }
  const still = hasToken(path, dead.token);
  if (still) moveAway(claim, path);
  else rmSync(claim, { force: true });
  // Another may have moved this claim away as abandoned: only what stands in the lock counts.
  return still && hasToken(path, mine.token);
}

function hasToken(path: string, token: string): boolean {
  const found = readLock(path);
  return found !== 'gone' && found?.token === token;
}

/** Renames, unless somebody else was faster. */
function moveAway(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** Replaces the holder's own lock file in one step. */
function rewrite(path: string, info: LockInfo): void {
  const aside = asideOf(path, info);
  writeFileSync(aside, JSON.stringify(info), { mode: 0o600 });
  renameSync(aside, path);
}

function release(path: string, token: string): void {
  if (hasToken(path, token)) rmSync(path, { force: true });
}

function isAlive(holder: LockInfo): boolean {
  // Another host's processes cannot be seen from here: only a person may decide that it is dead.
  if (holder.host !== hostname()) return true;
  if (!isRunning(holder.pid)) return false;
  const start = processStart(holder.pid);
  return start === '' || holder.processStart === '' || start === holder.processStart;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Field 22 of /proc/<pid>/stat with the boot id; '' where there is no /proc. The command name may hold spaces and brackets. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}
