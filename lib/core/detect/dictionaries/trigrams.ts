// Three letters in a row, of any script, as numbers of a table.

/** Size of the table; different trigrams may share a place. */
export const BUCKETS = 32_768;
const EDGE = 1;

/** One number below `BUCKETS` for each letter of a folded word, from it, the one before and the one after. */
export function bucketsOf(word: string): number[] {
  const buckets: number[] = [];
  let [before, at] = [EDGE, word.charCodeAt(0)];
  for (let i = 1; i <= word.length; i++) {
    const after = i < word.length ? word.charCodeAt(i) : EDGE;
    const mixed = Math.imul(Math.imul(before, 31) + at, 8191) + Math.imul(after, 131);
    buckets.push(((mixed ^ (mixed >>> 15)) >>> 0) % BUCKETS);
    [before, at] = [at, after];
  }
  return buckets;
}
