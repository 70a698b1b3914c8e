// Pseudo-random numbers that are the same on every machine: what makes the sample company deterministic. Not for secrets.

/** A stream of draws; each part of the sample has its own, so that a change in one part leaves the others as they were. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  /** One of the items; there must be at least one. */
  pick<T>(items: readonly T[]): T;
  /** One of the items, the first ones more often. */
  early<T>(items: readonly T[]): T;
  /** Digits, the first not 0 when there are several. */
  digits(count: number): string;
}

/** @param seed any whole number @param part name of the part, e.g. a table */
export function randomFor(seed: number, part: string): Random {
  const next = mulberry32(hash(`${seed}/${part}`));
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => at(items, Math.floor(next() * items.length));
  return {
    between,
    pick,
    chance: (probability) => next() < probability,
    early: (items) => at(items, Math.floor(next() * next() * items.length)),
    digits: (count) => {
      let text = '';
      for (let i = 0; i < count; i++) text += i === 0 && count > 1 ? between(1, 9) : between(0, 9);
      return text;
    },
  };
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
