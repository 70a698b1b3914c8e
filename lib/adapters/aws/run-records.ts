// Who runs what: one record per (snapshot, attempt), for ever, one lock per source while its run lasts, and the way from an execution to
// its run. Record and lock are created only when absent (S3 conditional writes), and name the execution: repeating a call changes nothing.
import { z } from 'zod';
import { RunId, SourceName } from '../../core/model/run-id.ts';
import type { ObjectStore } from '../../ports/object-store.ts';
import { executionKey, LOCKS, lockKey, recordKey } from './run-keys.ts';

const Owner = z.object({ execution: z.string(), run: z.string() });
type Owner = z.infer<typeof Owner>;

/** What `runs/<run>/run.json` says. */
export const RunRecord = z.object({
  run: RunId,
  source: SourceName,
  snapshotId: z.string(),
  /** When the snapshot's data was as it is, ISO 8601: another snapshot may later have the same name. */
  snapshotTaken: z.string().optional(),
  attempt: z.number().int().min(1),
  /** A person named the snapshot: the lake shows its run even when a newer snapshot has been published. */
  asked: z.boolean().default(false),
  /** ARN of the execution that was started. */
  execution: z.string(),
  /** ISO 8601. */
  startedAt: z.string(),
  /** The server the snapshot is restored to: a cluster needs other calls to delete it. */
  snapshotKind: z.enum(['instance', 'cluster']).default('instance'),
  /** Names of the run's buckets, for a person who takes the run back later. */
  buckets: z.object({ raw: z.string(), masked: z.string() }).partial().default({}),
});
export type RunRecord = z.infer<typeof RunRecord>;

/** `ran`: another execution has run, or runs, this snapshot and attempt. `busy`: it is on another snapshot of the source. */
export type Opened =
  | { readonly state: 'open' }
  | { readonly state: 'ran'; readonly record: RunRecord }
  | { readonly state: 'busy'; readonly run: string };

/** Takes the source's lock and writes the run's record. */
export async function openRun(runs: ObjectStore, record: RunRecord): Promise<Opened> {
  const { execution, source, run } = record;
  const earlier = await findRecord(runs, run);
  if (earlier !== undefined && earlier.execution !== execution) return { state: 'ran', record: earlier };
  await runs.writeText(executionKey(execution), JSON.stringify({ execution, run }));
  const holder = await own(runs, lockKey(source), { execution, run });
  // the same event came twice, and the other one was faster
  if (holder?.run === run) return { state: 'ran', record: { ...record, execution: holder.execution } };
  if (holder !== undefined) return { state: 'busy', run: holder.run };
  if (await runs.createJson(recordKey(run), record)) return { state: 'open' };
  const before = RunRecord.parse(await runs.readJson(recordKey(run)));
  if (before.execution === execution) return { state: 'open' };
  await releaseLock(runs, source, execution);
  return { state: 'ran', record: before };
}

/** The record of a run; undefined when it has none. */
export async function findRecord(runs: ObjectStore, run: string): Promise<RunRecord | undefined> {
  const record = await runs.findJson(recordKey(run));
  return record === undefined ? undefined : RunRecord.parse(record);
}

/** The record of the run that an execution owns; undefined when it never got that far, or when another execution owns it. */
export async function recordOf(runs: ObjectStore, execution: string): Promise<RunRecord | undefined> {
  const pointer = await runs.findJson(executionKey(execution));
  if (pointer === undefined) return undefined;
  const record = await findRecord(runs, Owner.parse(pointer).run);
  return record?.execution === execution ? record : undefined;
}

/** Releases the lock when this execution holds it; does nothing otherwise. */
export async function releaseLock(runs: ObjectStore, source: string, execution: string): Promise<void> {
  const lock = await lockOf(runs, source);
  if (lock?.execution === execution) await runs.remove(lockKey(source));
}

/** Releases whatever lock an execution holds, whatever it is on. */
export async function releaseLocksOf(runs: ObjectStore, execution: string): Promise<void> {
  for (const { key } of await runs.list(LOCKS)) {
    if ((await lockAt(runs, key))?.execution === execution) await runs.remove(key);
  }
}

/** Who works on a source; undefined when nobody does. */
export async function lockOf(runs: ObjectStore, source: string): Promise<Owner | undefined> {
  return lockAt(runs, lockKey(source));
}

/** As `lockOf`, by the lock's key. */
export async function lockAt(runs: ObjectStore, key: string): Promise<Owner | undefined> {
  const lock = await runs.findJson(key);
  return lock === undefined ? undefined : Owner.parse(lock);
}

/** @returns the other owner, or undefined when the key is this execution's */
async function own(runs: ObjectStore, key: string, document: Owner): Promise<Owner | undefined> {
  if (await runs.createJson(key, document)) return undefined;
  const found = await runs.findJson(key);
  // released between the two calls: one more try settles it
  if (found === undefined) return own(runs, key, document);
  const owner = Owner.parse(found);
  return owner.execution === document.execution ? undefined : owner;
}
