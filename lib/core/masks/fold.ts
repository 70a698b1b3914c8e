// Letter case folding that every engine does alike: a fixed table (Latin with Vietnamese and full-width, Greek, Cyrillic, Armenian),
// never the engine's lower(). It is what a citext column of a database with a Unicode locale compares by, for these letters but İ,
// whose lower case is two characters in some locales and one in others. Only ranges that Unicode has filled: the table never grows.

const RANGES = [
  [0x41, 0x590],
  [0x1e00, 0x2000],
  [0xff21, 0xff3b],
] as const;
const pairs: (readonly [string, string])[] = [];
for (const [from, end] of RANGES) {
  for (let point = from; point < end; point += 1) {
    const upper = String.fromCodePoint(point);
    const lower = upper.toLowerCase();
    if (lower !== upper && lower.length === 1) pairs.push([upper, lower]);
  }
}

/** `translate(text, FOLD_FROM, FOLD_TO)`. */
export const FOLD_FROM = pairs.map(([upper]) => upper).join('');
export const FOLD_TO = pairs.map(([, lower]) => lower).join('');
const TABLE = new Map(pairs);

export function fold(text: string): string {
  return Array.from(text, (char) => TABLE.get(char) ?? char).join('');
}
