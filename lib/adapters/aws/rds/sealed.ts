// Has the run come as far as its evidence? Until then what it made is not a result, and goes when the run fails.
import { z } from 'zod';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { databasesKey, documentKey } from '../run-keys.ts';

/** Every database of the run has its signed evidence, which is written only when all checks are green. */
export async function isSealed(runs: ObjectStore, run: string): Promise<boolean> {
  const names = z.array(z.string()).safeParse(await runs.findJson(databasesKey(run)));
  if (!names.success || names.data.length === 0) return false;
  for (const name of names.data)
    if ((await runs.findJson(documentKey(run, name, 'evidence.json'))) === undefined) return false;
  return true;
}
