// Why nothing of a run may be shared: one document per run, which only ever gets more reasons.
import { z } from 'zod';
import { EnvironmentError } from '../../../../core/errors.ts';
import type { LeakSuspicion } from '../../../../core/verify/leak-suspected.ts';
import type { ObjectStore } from '../../../../ports/object-store.ts';
import { blockedKey } from '../../run-keys.ts';

const Reason = z.strictObject({
  zone: z.enum(['raw', 'masked']),
  database: z.string(),
  /** `schema.table.column` or `schema.table`. */
  where: z.string(),
  identifier: z.string(),
  why: z.enum(['kept', 'not of the mask', 'nowhere']),
  /** Id of Macie's finding. */
  finding: z.string(),
});
/** `runs/<run>/blocked.json`: as long as it is there, nothing of the run may be shared. */
export const Blocked = z.strictObject({ run: z.string(), reasons: z.array(Reason).readonly() });
export type Blocked = z.infer<typeof Blocked>;

export interface Suspected {
  readonly zone: 'raw' | 'masked';
  readonly run: string;
  readonly database: string;
  readonly finding: string;
  readonly suspicions: readonly LeakSuspicion[];
}

const MOST_ATTEMPTS = 20;

/** Adds the reasons that are not there yet. @returns how many were added */
export async function blockSharing(runs: ObjectStore, suspected: Suspected): Promise<number> {
  const { run, zone, database, finding, suspicions } = suspected;
  const key = blockedKey(run);
  const told = suspicions.map((suspicion) => ({ zone, database, ...suspicion, finding }));
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const before = await runs.readText(key);
    const reasons = before === undefined ? [] : Blocked.parse(JSON.parse(before.text)).reasons;
    const known = new Set(reasons.map((reason) => keyOf(reason)));
    const added = told.filter((reason) => !known.has(keyOf(reason)));
    if (added.length === 0) return 0;
    const text = JSON.stringify({ run, reasons: [...reasons, ...added] } satisfies Blocked, null, 1);
    const written = await runs.writeText(key, text, before === undefined ? 'absent' : { ifMatch: before.etag });
    if (written !== undefined) return added.length;
  }
  throw new EnvironmentError('too many findings at once speak against one run', {
    where: key,
    hint: 'the queue delivers this one again',
  });
}

function keyOf({ zone, database, where, identifier, why }: Blocked['reasons'][number]): string {
  return JSON.stringify([zone, database, where, identifier, why]);
}
