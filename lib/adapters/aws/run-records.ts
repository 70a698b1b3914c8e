// Who runs what: one record per (snapshot, attempt), for ever, and one lock per source while its run lasts. Both are created only when
// absent (S3 conditional writes), and both name the execution, so that repeating a call of the same execution changes nothing.
import { z } from 'zod';
import { LockedError } from '../../core/errors.ts';
import type { ObjectStore } from '../../ports/object-store.ts';

const Owner = z.object({ execution: z.string(), run: z.string() });

export interface RunRequest {
  readonly source: string;
  readonly run: string;
  readonly snapshotId: string;
  readonly attempt: number;
  /** ARN of the state machine's execution. */
  readonly execution: string;
}

/**
 * Takes the source's lock and writes the run's record.
 * @throws LockedError when another execution holds the lock, or has run this snapshot and attempt
 */
export async function openRun(runs: ObjectStore, request: RunRequest): Promise<void> {
  const { execution, source, run } = request;
  const holder = await own(runs, lockKey(source), { execution, run });
  if (holder !== undefined)
    throw new LockedError(`run ${holder.run} is working on ${source}`, { hint: 'wait until it ends' });
  const before = await own(runs, recordKey(run), { ...request });
  if (before === undefined) return;
  await releaseLock(runs, source, execution);
  throw new LockedError(`this snapshot's attempt ${request.attempt} has been run`, {
    where: source,
    hint: `start again with "attempt": ${request.attempt + 1}`,
  });
}

/** Releases the lock when this execution holds it; does nothing otherwise. */
export async function releaseLock(runs: ObjectStore, source: string, execution: string): Promise<void> {
  const lock = await runs.findJson(lockKey(source));
  if (lock !== undefined && Owner.parse(lock).execution === execution) await runs.remove(lockKey(source));
}

/** @returns the other owner, or undefined when the key is this execution's */
async function own(
  runs: ObjectStore,
  key: string,
  document: z.infer<typeof Owner>,
): Promise<z.infer<typeof Owner> | undefined> {
  if (await runs.createJson(key, document)) return undefined;
  const owner = Owner.parse(await runs.readJson(key));
  return owner.execution === document.execution ? undefined : owner;
}

function lockKey(source: string): string {
  return `locks/${source}.json`;
}

function recordKey(run: string): string {
  return `runs/${run}/run.json`;
}
