// Finds spans of personal data in text by pattern. Patterns are linear in the length of the text.
import { ibanRest, luhn } from './numbers-of-people.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
  /** The mask that replaces such a span. */
  readonly mask: string;
}

interface Pattern {
  readonly mask: string;
  /** A cheap no for most texts. */
  readonly may?: RegExp;
  readonly regex: RegExp;
  /** Says no to a match that only looks alike. */
  readonly test?: (found: string) => boolean;
}

const digitCount = (text: string): number => text.replace(/[^0-9]/g, '').length;
const plain = (text: string): string => text.replace(/[ -]/g, '');

/** In order of precedence: a span found earlier is not searched again. */
const PATTERNS: readonly Pattern[] = [
  {
    mask: 'url',
    may: /:\/\//,
    regex: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>]{1,128}(?::[^\s/@"'<>]{0,128})?@[^\s"'<>]{1,2000}/gi,
  },
  {
    mask: 'iban',
    may: /[A-Z]{2}\d{2}/,
    regex: /\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b/g,
    test: (found) => plain(found).length >= 15 && ibanRest(plain(found)) === 1,
  },
  {
    mask: 'card',
    may: /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/,
    regex: /(?<![0-9])\d(?:[ -]?\d){12,18}(?![0-9])/g,
    test: (found) => luhn(plain(found)),
  },
  { mask: 'national-id', may: /\d-\d\d-\d/, regex: /(?<![0-9-])\d{3}-\d{2}-\d{4}(?![0-9-])/g },
  {
    mask: 'ip',
    may: /\d\.\d/,
    regex: /(?<![0-9.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![0-9.]*[0-9])/g,
  },
  {
    mask: 'ip',
    may: /[0-9A-Fa-f:]:[0-9A-Fa-f:]/,
    regex: /(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{1,4}:){2,7}:?(?:[0-9A-Fa-f]{1,4}:?){1,6}(?![0-9A-Fa-f:])/g,
    test: (found) => found.includes('::') || found.split(':').length === 8,
  },
  {
    mask: 'phone',
    regex: /(?<![0-9A-Za-z.])(?:\+|\(|00)?\d(?:[ ()./-]{0,2}\d){6,14}(?![0-9])/g,
    test: (found) => !/^\d{4}-\d{2}-\d{2}/.test(found) && digitCount(found) >= 7,
  },
  { mask: 'format', regex: /\d{6,}/g },
];

/** Spans in the order of the text, without overlaps; `taken` ones come first. */
export function findSpans(text: string, taken: readonly Span[] = []): readonly Span[] {
  const spans = [...taken];
  if (text.includes('@')) collect(emails(text), 'email', spans);
  // Nothing below matches a text without a digit or ://.
  if (/[0-9:]/.test(text)) {
    for (const { mask, may, regex, test } of PATTERNS) {
      if (may !== undefined && !may.test(text)) continue;
      const found: (readonly [number, string])[] = [];
      for (const match of text.matchAll(regex))
        if (test === undefined || test(match[0])) found.push([match.index, match[0]]);
      collect(found, mask, spans);
    }
  }
  return spans.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
}

/** Adds what does not overlap with spans of an earlier kind. */
function collect(found: readonly (readonly [number, string])[], mask: string, spans: Span[]): void {
  if (found.length === 0) return;
  const earlier = spans.slice().sort((a, b) => a.from - b.from);
  let at = 0;
  for (const [from, text] of found) {
    const to = from + text.length;
    while (at < earlier.length && (earlier[at]?.to ?? 0) <= from) at += 1;
    const next = earlier[at];
    if (next === undefined || next.from >= to) spans.push({ from, to, mask });
  }
}

const LOCAL = /[\p{L}\p{N}\p{M}._%+'-]/u;
const HOST = /@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/uy;

/** Addresses, found from their @: a search from the left would try every word. */
function emails(text: string): readonly (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 128 && LOCAL.test(text[from - 1] ?? '')) from -= 1;
    HOST.lastIndex = at;
    const host = from < at ? HOST.exec(text)?.[0] : undefined;
    if (host !== undefined) found.push([from, text.slice(from, at) + host]);
  }
  return found;
}

/** Where `wanted` (lower case) stands as a word of its own in `lower`. */
export function findWord(lower: string, wanted: string): readonly number[] {
  const places: number[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    if (!WORD.test(lower[at - 1] ?? '') && !WORD.test(lower[at + wanted.length] ?? '')) places.push(at);
  }
  return places;
}
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The text with each span replaced. */
export function replaceSpans(
  text: string,
  spans: readonly Span[],
  replacement: (span: Span, found: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.from) + replacement(span, text.slice(span.from, span.to));
    at = span.to;
  }
  return out + text.slice(at);
}
