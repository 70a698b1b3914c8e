// The databases of a run.
import { z } from 'zod';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { databasesKey } from '../run-keys.ts';

/** Names of the databases that `inspect` found, in the order in which they are worked on. */
export async function databasesOf(runs: ObjectStore, run: string): Promise<readonly string[]> {
  return z.array(z.string()).parse(await runs.readJson(databasesKey(run)));
}
