// A database's documents in the runs bucket, and their copies in a private folder.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EnvironmentError } from '../../../core/errors.ts';
import { addRunPools, planPools, RunPools } from '../../../core/plan/pools.ts';
import type { RunState } from '../../../pipeline/state.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { DATABASE_DOCUMENTS, documentKey, recordKey } from '../run-keys.ts';

export interface DocumentPlace {
  readonly runs: ObjectStore;
  readonly run: string;
  readonly database: string;
  /** Private. */
  readonly folder: string;
}

/** Documents that any step may change. Evidence and its report are taken from the folder by `seal` alone. */
const DOCUMENTS = DATABASE_DOCUMENTS.filter((name) => name !== 'evidence.json' && name !== 'report.html');

/** Copies the documents into the folder. */
export async function readDocuments({ runs, run, database, folder }: DocumentPlace): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const read = async (name: (typeof DOCUMENTS)[number]): Promise<void> => {
    const stored = await runs.readText(documentKey(run, database, name));
    if (stored === undefined) return;
    found.set(name, stored.text);
    await writeFile(join(folder, name), stored.text, { mode: 0o600 });
  };
  await Promise.all(DOCUMENTS.map(read));
  return found;
}

/** Uploads what differs from `before`. @param log the run's log, with the lines of this call */
export async function writeDocuments(
  { runs, run, database, folder }: DocumentPlace,
  before: ReadonlyMap<string, string>,
  log: string,
): Promise<void> {
  await writeFile(join(folder, 'run.jsonl'), log, { mode: 0o600 });
  for (const name of DOCUMENTS) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined && text !== (before.get(name) ?? ''))
      await runs.writeText(documentKey(run, database, name), text);
  }
}

/** The run began when its record was written. */
export async function startedAt({ runs, run }: DocumentPlace, state: RunState, now: () => Date): Promise<void> {
  if (state.get('select') !== undefined) return;
  const record = await runs.findJson(recordKey(run));
  const written: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'startedAt') : undefined;
  state.set('select', { startedAt: typeof written === 'string' ? written : now().toISOString() });
}

/** Pools that the plan names are in memory before a mask is computed or compared. */
export function addPools(state: RunState, text: string | undefined): void {
  const plan = state.get('decide')?.plan;
  if (plan === undefined || planPools(plan).length === 0) return;
  if (text === undefined)
    throw new EnvironmentError('the plan picks from pools, and the run has no pools.json', { where: 'pools.json' });
  addRunPools(RunPools.parse(JSON.parse(text)));
}
