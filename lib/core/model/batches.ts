// Things in batches, each for one call of a function.

/** What one batch may hold. */
export interface BatchLimit {
  readonly bytes: number;
  readonly count?: number;
}

/** All things in the given order, one after the other into the newest batch; what is larger than a batch is one by itself. */
export function inBatches<T extends { readonly bytes: number }>(
  things: Iterable<T>,
  { bytes, count = Number.POSITIVE_INFINITY }: BatchLimit,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let held = 0;
  for (const thing of things) {
    const newest = batches.at(-1);
    if (newest === undefined || held + thing.bytes > bytes || newest.length >= count) {
      batches.push([thing]);
      held = thing.bytes;
    } else {
      newest.push(thing);
      held += thing.bytes;
    }
  }
  return batches;
}
