// Where a text holds the values of other columns of its row, and the fakes that stand there instead: those that the columns get.
import { charAt, charBefore, codePoints } from './code-points.ts';
import type { Span } from './spans.ts';

/** The value of another column and what it is masked to; NULL says that nothing was made of it. */
export interface OwnValue {
  readonly value: string;
  readonly fake: string;
}

export interface OwnReplacements {
  /** Without overlaps, in the order of the text: longer texts first. */
  spans(text: string): readonly Span[];
  fake(found: string): string;
}

/** Shorter words would be found inside other words' meanings; two characters are a whole name where words have no spaces. */
const SHORTEST = 3;
const SHORTEST_UNSPACED = 2;
/** Scripts that write words without spaces between them: Thai, kana, Han. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
/** Words of names and addresses that are words of every text. */
const COMMON_WORDS = new Set('the and for von van der den del des dos das las los'.split(' '));
const MOST_WORDS = 8;
const LETTER = /^\p{L}/u;

const longEnough = (text: string): boolean => codePoints(text) >= (UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST);

/**
 * Whole values first, then their words, each with the word of the fake at the same place, and names with an initial (`J. Doe`, `Doe, J`).
 * Letter case is ignored. A word inside another word stays.
 */
export function ownReplacements(values: readonly OwnValue[]): OwnReplacements {
  const table = new Map<string, string>();
  const part = (wanted: string, fake: string): void => {
    const label = lowerCase(wanted);
    if (!table.has(label)) table.set(label, fake);
  };
  for (const { value, fake } of values) {
    if (!longEnough(value)) continue;
    table.set(lowerCase(value), fake);
    const words = inGivenOrder(value);
    const fakes = inGivenOrder(fake);
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    const fakeAt = (place: number): string => fakes[place] ?? fakes.at(-1) ?? '***';
    words.forEach((word, place) => {
      if (longEnough(word) && /\p{L}/u.test(word) && !COMMON_WORDS.has(lowerCase(word))) part(word, fakeAt(place));
    });
    const last = words.length - 1;
    for (const [wanted, replacement] of withInitial(words[0] ?? '', words[last] ?? '', fakeAt(0), fakeAt(last)))
      part(wanted, replacement);
  }
  const longestFirst = [...table.keys()].sort((a, b) => codePoints(b) - codePoints(a));
  return {
    spans: (text) => (table.size === 0 ? [] : findWords(lowerCase(text), longestFirst)),
    fake: (found) => table.get(lowerCase(found)) ?? '***',
  };
}

/** Words; `Doe, Jane` is turned round. */
function inGivenOrder(text: string): readonly string[] {
  const words = text.split(/[\s,]+/);
  const turned = words.length > 1 && /^[^\s,]+,\s/.test(text);
  return turned ? [...words.slice(1), words[0] ?? ''] : words;
}

function withInitial(first: string, last: string, fakeFirst: string, fakeLast: string): readonly [string, string][] {
  if (!LETTER.test(first) || !LETTER.test(last) || codePoints(last) < 2) return [];
  const initial = (text: string): string => Array.from(text)[0] ?? '';
  const [own, fake] = [initial(first), initial(fakeFirst)];
  return [
    [`${own}. ${last}`, `${fake}. ${fakeLast}`],
    [`${own} ${last}`, `${fake} ${fakeLast}`],
    [`${own}.${last}`, `${fake}.${fakeLast}`],
    [`${last}, ${own}`, `${fakeLast}, ${fake}`],
    [`${first} ${initial(last)}`, `${fakeFirst} ${initial(fakeLast)}`],
  ];
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where the wanted texts (lower case) stand as words of their own in `lower`. */
function findWords(lower: string, wanted: readonly string[]): readonly Span[] {
  const taken = new Uint8Array(lower.length);
  const spans: Span[] = [];
  for (const word of wanted) {
    const unspaced = UNSPACED.test(word);
    for (let at = lower.indexOf(word); at >= 0; ) {
      const to = at + word.length;
      const free = taken[at] === 0 && taken[to - 1] === 0;
      const alone = free && (unspaced || (!WORD.test(charBefore(lower, at)) && !WORD.test(charAt(lower, to))));
      if (alone) {
        taken.fill(1, at, to);
        spans.push({ from: at, to, mask: 'own' });
      }
      at = lower.indexOf(word, alone ? to : at + 1);
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

const lowered = new Map<string, string>();

/** Lower case letter by letter, so that no position moves: a letter whose lower case is longer stays, ς is σ. */
export function lowerCase(text: string): string {
  return text.replace(/[A-Z]|[^\x00-\x7F]/gu, (char) => {
    const known = lowered.get(char);
    if (known !== undefined) return known;
    const lower = char === 'ς' ? 'σ' : char.toLowerCase();
    const kept = lower.length === char.length ? lower : char;
    if (lowered.size < MOST_LOWERED) lowered.set(char, kept);
    return kept;
  });
}
const MOST_LOWERED = 5000;
