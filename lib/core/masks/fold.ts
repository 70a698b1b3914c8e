// Letter case folding that every engine does alike: a fixed table (Latin, Greek, Cyrillic, Armenian), never the engine's lower().

const pairs: (readonly [string, string])[] = [];
for (let point = 0x41; point < 0x590; point += 1) {
  const upper = String.fromCodePoint(point);
  const lower = upper.toLowerCase();
  if (lower !== upper && lower.length === 1) pairs.push([upper, lower]);
}

/** `translate(text, FOLD_FROM, FOLD_TO)`. */
export const FOLD_FROM = pairs.map(([upper]) => upper).join('');
export const FOLD_TO = pairs.map(([, lower]) => lower).join('');
const TABLE = new Map(pairs);

export function fold(text: string): string {
  return Array.from(text, (char) => TABLE.get(char) ?? char).join('');
}
