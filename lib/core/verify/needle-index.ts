// Finds any of millions of values inside any text in one pass, holding hashes and never the values themselves.
//
// A polynomial hash of every prefix of the text gives the hash of any piece in constant time. The first six characters at a position
// say (through a bit set, then a table) which lengths of values begin so; only those pieces are looked up in the set of values, and
// a piece whose hash is known is confirmed by a second, independent one.
// Aho-Corasick would need a state per character of every value: some 100 times this memory for a million values.

/** What a value that was found belongs to. */
export interface Owner {
  /** Index into the caller's list of columns. */
  readonly owner: number;
  /** A leak wherever it stands; else it is judged by row and by chance. */
  readonly strong: boolean;
}

const WINDOW = 6;
/** Fibonacci hashing: the upper bits of the product are well spread. */
const SPREAD = 0x9e3779b1;
const P1 = 0x01000193;
const P2 = 0x5bd1e995;
const STRONG = 1;
const BOUNDED = 2;
const OWNER_SHIFT = 2;
/** Longest value, in UTF-16 code units. */
const LONGEST = 4096;

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i += 1) result = Math.imul(result, base);
  return result | 0;
}

function mix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

const W1 = power(P1, WINDOW);

/** Lengths up to this are bits of two words; longer ones are kept in a list. */
const SHORT_LENGTHS = 64;

/** What the index holds of a value: enough to find it again, and not the value. */
export interface Fingerprint {
  readonly h1: number;
  readonly h2: number;
  /** Hash of the first six characters. */
  readonly window: number;
  /** In UTF-16 code units of the lower-cased value. */
  readonly length: number;
}

/** @param value 6 to 4096 characters; letter case is folded by `toLowerCase` @throws RangeError for another length */
export function fingerprintOf(value: string): Fingerprint {
  const text = value.toLowerCase();
  if (text.length < WINDOW || text.length > LONGEST)
    throw new RangeError(`a value of ${text.length} characters cannot be searched for`);
  let hash = 0;
  let window = 0;
  for (let i = 0; i < text.length; i += 1) {
    hash = (Math.imul(hash, P1) + text.charCodeAt(i) + 1) | 0;
    if (i === WINDOW - 1) window = hash;
  }
  return { h1: filled(hash), h2: secondHash(text, 0, text.length), window, length: text.length };
}

/** Tells spellings of one value apart, which its fingerprint does not: 32 bits of the value as it is stored. */
export function spellingOf(value: string): number {
  return secondHash(value, 0, value.length);
}

/** A set of values to look for. `add` first, then `search`; both fold case by `toLowerCase`. */
export class NeedleIndex {
  #h1 = new Int32Array(1 << 12);
  #h2 = new Int32Array(1 << 12);
  #info = new Int32Array(1 << 12).fill(-1);
  #size = 0;
  readonly #windows = new WindowTable();
  readonly #powers = new Int32Array(LONGEST + 1);
  #prefixes = new Int32Array(1 << 12);

  constructor() {
    this.#powers[0] = 1;
    for (let i = 1; i < this.#powers.length; i += 1) this.#powers[i] = Math.imul(this.#powers[i - 1] ?? 0, P1);
  }

  /** Number of distinct values held. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds a value of 6 to 4096 characters; the first column that brings it owns it, and strong stays strong.
   * @param bounded a hit counts only when no letter or digit touches it
   */
  add(value: string, owner: number, strong: boolean, bounded: boolean): void {
    this.insert(fingerprintOf(value), owner, strong, bounded);
  }

  /** As `add`, for a value that is known by its fingerprint only. */
  insert({ h1, h2, window, length }: Fingerprint, owner: number, strong: boolean, bounded: boolean): void {
    if (this.#size * 2 >= this.#info.length) this.#grow();
    const slot = this.#slot(h1, h2);
    const before = this.#info[slot] ?? -1;
    if (before === -1) {
      this.#h1[slot] = h1;
      this.#h2[slot] = h2;
      this.#info[slot] = (owner << OWNER_SHIFT) | (strong ? STRONG : 0) | (bounded ? BOUNDED : 0);
      this.#size += 1;
      this.#windows.add(window, length);
    } else if (strong && (before & STRONG) === 0) {
      this.#info[slot] = (owner << OWNER_SHIFT) | STRONG | (bounded ? BOUNDED : 0);
    }
  }

  /**
   * Calls back for every value that stands in the text.
   * @param found start and end in the lower-cased text; never the value
   */
  search(text: string, found: (hit: Owner, start: number, end: number) => void): void {
    const folded = text.toLowerCase();
    const length = folded.length;
    if (length < WINDOW || this.#size === 0) return;
    this.#hashPrefixes(folded);
    const prefixes = this.#prefixes;
    const { bits, shift } = this.#windows.filter();
    for (let start = 0; start + WINDOW <= length; start += 1) {
      const window = ((prefixes[start + WINDOW] ?? 0) - Math.imul(prefixes[start] ?? 0, W1)) | 0;
      const bit = Math.imul(window, SPREAD) >>> shift;
      if (((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      const at = this.#windows.find(window);
      if (at >= 0) this.#lengthsAt(folded, start, at, found);
    }
  }

  #lengthsAt(text: string, start: number, at: number, found: (hit: Owner, start: number, end: number) => void): void {
    for (let word = 0; word < 2; word += 1) {
      let bits = this.#windows.lengths(at, word);
      while (bits !== 0) {
        const low = bits & -bits;
        this.#tryLength(text, start, WINDOW + word * 32 + (31 - Math.clz32(low)), found);
        bits ^= low;
      }
    }
    for (const length of this.#windows.longLengths(at)) this.#tryLength(text, start, length, found);
  }

  #tryLength(
    text: string,
    start: number,
    length: number,
    found: (hit: Owner, start: number, end: number) => void,
  ): void {
    const end = start + length;
    if (end > text.length) return;
    const h1 = filled(
      ((this.#prefixes[end] ?? 0) - Math.imul(this.#prefixes[start] ?? 0, this.#powers[length] ?? 0)) | 0,
    );
    const slots = this.#h1;
    const mask = slots.length - 1;
    let slot = mix(h1) & mask;
    // Nearly every piece ends here, at an empty slot: the second hash is only made for a known first one.
    while (slots[slot] !== 0 && slots[slot] !== h1) slot = (slot + 1) & mask;
    if (slots[slot] === 0) return;
    const info = this.#info[this.#slot(h1, secondHash(text, start, end))] ?? -1;
    if (info === -1) return;
    if ((info & BOUNDED) !== 0 && (isWord(text, start - 1) || isWord(text, end))) return;
    found({ owner: info >> OWNER_SHIFT, strong: (info & STRONG) !== 0 }, start, end);
  }

  #hashPrefixes(text: string): void {
    if (this.#prefixes.length <= text.length) this.#prefixes = new Int32Array(text.length * 2);
    const prefixes = this.#prefixes;
    let hash = 0;
    for (let i = 0; i < text.length; i += 1) {
      hash = (Math.imul(hash, P1) + text.charCodeAt(i) + 1) | 0;
      prefixes[i + 1] = hash;
    }
  }

  /** The slot that holds both hashes, or the empty one where they belong. */
  #slot(h1: number, h2: number): number {
    const mask = this.#h1.length - 1;
    let slot = mix(h1) & mask;
    while (this.#h1[slot] !== 0 && (this.#h1[slot] !== h1 || this.#h2[slot] !== h2)) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [h1, h2, info] = [this.#h1, this.#h2, this.#info];
    this.#h1 = new Int32Array(info.length * 2);
    this.#h2 = new Int32Array(info.length * 2);
    this.#info = new Int32Array(info.length * 2).fill(-1);
    for (let i = 0; i < info.length; i += 1) {
      if (info[i] === -1) continue;
      const slot = this.#slot(h1[i] ?? 0, h2[i] ?? 0);
      this.#h1[slot] = h1[i] ?? 0;
      this.#h2[slot] = h2[i] ?? 0;
      this.#info[slot] = info[i] ?? -1;
    }
  }
}

/** Zero marks an empty slot. */
function filled(hash: number): number {
  return hash === 0 ? 1 : hash;
}

function secondHash(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, P2) + text.charCodeAt(i) + 1) | 0;
  return hash;
}

/** A letter or a digit of any script, judged by one code unit. */
function isWord(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** First six characters (hashed) -> lengths of the values that begin so. */
class WindowTable {
  #keys = new Int32Array(1 << 12);
  #low = new Int32Array(1 << 12);
  #high = new Int32Array(1 << 12);
  #used = new Uint8Array(1 << 12);
  #bits = new Uint32Array(1 << 15);
  /** 32 minus the number of address bits of the bit set. */
  #shift = 32 - 20;
  readonly #long = new Map<number, number[]>();
  #size = 0;

  add(window: number, length: number): void {
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    const slot = this.#slot(window);
    if (this.#used[slot] === 0) {
      this.#used[slot] = 1;
      this.#keys[slot] = window;
      this.#size += 1;
      this.#mark(window);
    }
    const bit = length - WINDOW;
    if (bit < 32) this.#low[slot] = (this.#low[slot] ?? 0) | (1 << bit);
    else if (bit < SHORT_LENGTHS) this.#high[slot] = (this.#high[slot] ?? 0) | (1 << (bit - 32));
    else this.#addLong(window, length);
  }

  /** Bit set in front of the table, because nearly every position of a text is a miss: bit `imul(window, SPREAD) >>> shift`. */
  filter(): { readonly bits: Uint32Array; readonly shift: number } {
    return { bits: this.#bits, shift: this.#shift };
  }

  /** Slot, or -1. */
  find(window: number): number {
    const slot = this.#slot(window);
    return this.#used[slot] === 1 ? slot : -1;
  }

  lengths(slot: number, word: number): number {
    return (word === 0 ? this.#low[slot] : this.#high[slot]) ?? 0;
  }

  longLengths(slot: number): readonly number[] {
    return this.#long.size === 0 ? [] : (this.#long.get(this.#keys[slot] ?? 0) ?? []);
  }

  #addLong(window: number, length: number): void {
    const known = this.#long.get(window);
    if (known === undefined) this.#long.set(window, [length]);
    else if (!known.includes(length)) known.push(length);
  }

  #mark(window: number): void {
    const bit = Math.imul(window, SPREAD) >>> this.#shift;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #slot(window: number): number {
    const mask = this.#keys.length - 1;
    let slot = mix(window ^ 0x2545f491) & mask;
    while (this.#used[slot] === 1 && this.#keys[slot] !== window) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, low, high, used] = [this.#keys, this.#low, this.#high, this.#used];
    const size = keys.length * 2;
    this.#keys = new Int32Array(size);
    this.#low = new Int32Array(size);
    this.#high = new Int32Array(size);
    this.#used = new Uint8Array(size);
    this.#bits = new Uint32Array(Math.min(1 << 27, Math.max(1 << 15, size)));
    this.#shift = 32 - 5 - Math.log2(this.#bits.length);
    for (let i = 0; i < keys.length; i += 1) {
      if (used[i] !== 1) continue;
      const slot = this.#slot(keys[i] ?? 0);
      this.#used[slot] = 1;
      this.#keys[slot] = keys[i] ?? 0;
      this.#low[slot] = low[i] ?? 0;
      this.#high[slot] = high[i] ?? 0;
      this.#mark(keys[i] ?? 0);
    }
  }
}
