// Is a text a person's name? Dictionaries of names, folded to a-z, and the few rules by which names are written.
import { FIRST_NAMES } from './first-names.ts';
import { LAST_NAMES } from './last-names.ts';

const FIRST = new Set(FIRST_NAMES.trim().split(/\s+/));
const LAST = new Set(LAST_NAMES.trim().split(/\s+/));
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  '’': "'",
};
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'der',
  'den',
  'di',
  'da',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ten',
  'ter',
  'dos',
  'du',
  'des',
  'st',
  'jr',
  'sr',
  'ii',
  'iii',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'herr',
  'frau',
  'mme',
  'sra',
  'sig',
  'md',
  'phd',
  'dds',
  'dvm',
]);

/** Lower case, without accents: the form in which names are compared. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z' -]*$/.test(lower)) return lower;
  return lower
    .replace(/[łøßæœđðþıə’]/g, (char) => LETTERS[char] ?? char)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function parts(text: string): string[] {
  return foldName(text)
    .split(/[\s.,-]+/)
    .filter((part) => part.length > 1 && !PARTICLES.has(part));
}

export function isFirstName(text: string): boolean {
  const all = parts(text);
  return all.length > 0 && all.every((part) => FIRST.has(part));
}

export function isLastName(text: string): boolean {
  const all = parts(text);
  return all.length > 0 && all.some((part) => LAST.has(part)) && all.length <= 3;
}

/** One part is a first name and another one a last name (either order); `Mary Ann Smith`, `Smith, Mary`. */
export function isFullName(text: string): boolean {
  const all = parts(text);
  if (all.length < 2 || all.length > 5) return false;
  return all.some((first, i) => FIRST.has(first) && all.some((last, j) => j !== i && LAST.has(last)));
}
