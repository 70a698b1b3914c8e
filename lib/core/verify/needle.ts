// Which raw values are worth searching for, and how much finding one means. Pure; values go in, verdicts about their shape come out.

/** Shortest value that is searched for when it does not validate itself. */
export const MIN_LENGTH = 8;
/** Shortest self-validating value (an e-mail address); also the window of the index. */
export const MIN_SELF_VALIDATING = 6;
/** Longer values are found by their first characters. */
export const MAX_LENGTH = 4096;

const EMAIL = /^[^\s@<>(),;:"[\]]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u;
const NUMBER_LIKE = /^[\d\s.,:+/()-]+$/;
const DATE_LIKE = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?([+-]\d{2}(:?\d{2})?|Z)?$/;

/**
 * How a value looks: `self-validating` (an e-mail address), `specific` (two words, or letters with digits, or 12 and more digits),
 * `plain` (one word, a short number: a word of a language may stand anywhere), `none` (says nothing about anybody).
 */
export type Shape = 'self-validating' | 'specific' | 'plain' | 'none';

const FOUR_SIGNS = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){4}/u;

/** @param text a raw value as stored, trimmed */
export function shapeOf(text: string): Shape {
  if (text.length >= MIN_SELF_VALIDATING && text.length <= 254 && text.includes('@') && EMAIL.test(text))
    return 'self-validating';
  if (text.length < MIN_LENGTH || fewSigns(text)) return 'none';
  const digits = digitsIn(text);
  if (digits > 0 && DATE_LIKE.test(text)) return 'none';
  if (digits > 0 && NUMBER_LIKE.test(text))
    return digits >= 12 || (digits >= 9 && digits < text.length) ? 'specific' : digits >= 8 ? 'plain' : 'none';
  if (!FOUR_SIGNS.test(text)) return 'none';
  return digits > 0 || /[\s,;/]/.test(text) ? 'specific' : 'plain';
}

/** Number of ASCII digits. */
export function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

/** Fewer than four different characters, as in `00000000` or `--------`. */
function fewSigns(text: string): boolean {
  let seen = text[0] ?? '';
  for (let i = 1; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (!seen.includes(char)) seen += char;
    if (seen.length >= 4) return false;
  }
  return true;
}

/**
 * A hit counts only when no letter or digit touches it: any digit run holds shorter ones, `9 Mill Lane` stands in `49 Mill Lane`, `Ada Lee`
 * in `Ada Leeson`. Scripts without spaces between words know no such boundary.
 */
export function needsBoundary(text: string): boolean {
  return NUMBER_LIKE.test(text) || (/\s/.test(text) && /\p{Script=Latin}/u.test(text));
}

/** Identifiers that many people share: finding such a value says nothing about one of them. */
const SHARED =
  /(^|_)(CITY|STATE|COUNTRY|REGION|PROVINCE|DISTRICT|COUNTY|COMPANY|ORGANI[SZ]ATION|EMPLOYER|JOB|TITLE|POSTAL|ZIP|GENDER|DATE|LATITUDE|LONGITUDE|LOCATION|CURRENCY)(_|$)/;

/** True when at least one identifier points at a person or an account, not at a place or a group. */
export function pointsAtPerson(identifiers: readonly string[]): boolean {
  return identifiers.some(
    (identifier) => /BIRTH/.test(identifier.toUpperCase()) || !SHARED.test(identifier.toUpperCase()),
  );
}

/**
 * What decides whether a value is a leak wherever it stands: `never` (a word of the language, or what a mask may draw), `mail` (an e-mail
 * address), `person` (points at somebody) – the last two only while few rows share the value.
 */
export type Rarity = 'never' | 'mail' | 'person';

/** A value that many rows share names nobody: an address of the company, a placeholder, the name of a street without number. */
export const SHARED_BY = 20;
const SHARED_PART = 0.01;

/** @param rows that hold the value @param tableRows of the whole table */
export function isLeakAnywhere(rarity: Rarity, rows: number, tableRows: number): boolean {
  switch (rarity) {
    case 'never':
      return false;
    case 'mail':
      return rows <= Math.max(SHARED_BY, tableRows * SHARED_PART);
    case 'person':
      return rows <= SHARED_BY;
  }
}
