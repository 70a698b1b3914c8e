// Finds spans of personal data in text by pattern, each linear in the length of the text. Dates, UUIDs, versions and amounts stay (see
// harmless-numbers.ts), but seven digits with nothing but telephone punctuation between them, or six in a row, are taken for personal.
import { ibanRest, luhn } from './check-digits.ts';
import { charBefore } from './code-points.ts';
import { withoutHarmless } from './harmless-numbers.ts';

/** The masks that spans ask for. */
export const SPAN_MASKS = ['url', 'email', 'iban', 'card', 'national-id', 'ip', 'phone', 'format'] as const;
export type SpanMask = (typeof SPAN_MASKS)[number];

export interface Span {
  readonly from: number;
  readonly to: number;
  /** The mask that replaces such a span. */
  readonly mask: string;
}

interface Pattern {
  readonly mask: SpanMask;
  /** A cheap no for most texts. */
  readonly may?: RegExp;
  readonly regex: RegExp;
  /** Says no to a match that only looks alike. */
  readonly test?: (found: string) => boolean;
}

const digitCount = (text: string): number => text.replace(/[^0-9]/g, '').length;
const plain = (text: string): string => text.replace(/[ -]/g, '');

/** In order of precedence: a span found earlier is not searched again. Lengths count code points, in every language. */
const PATTERNS: readonly Pattern[] = [
  {
    mask: 'iban',
    may: /[A-Z]{2}\d{2}/,
    regex: /\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,3})?\b/gu,
    test: (found) => plain(found).length >= 15 && ibanRest(plain(found)) === 1,
  },
  {
    mask: 'card',
    may: /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/,
    regex: /(?<![0-9])\d(?:[ -]?\d){12,18}(?![0-9])/gu,
    test: (found) => luhn(plain(found)),
  },
  { mask: 'national-id', may: /\d-\d\d-\d/, regex: /(?<![0-9-])\d{3}-\d{2}-\d{4}(?![0-9-])/gu },
  {
    mask: 'ip',
    may: /\d\.\d/,
    regex: /(?<![0-9.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![0-9.]*[0-9])/gu,
  },
  {
    mask: 'ip',
    may: /[0-9A-Fa-f:]:[0-9A-Fa-f:]/,
    regex: /(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{1,4}:){1,7}:?(?:[0-9A-Fa-f]{1,4}:?){1,6}(?![0-9A-Fa-f:])/gu,
    test: (found) => (found.includes('::') && /[0-9]/.test(found)) || found.split(':').length === 8,
  },
  {
    // Numbers that stand side by side are one match, so that no part of the second is left over; sixteen digits in a row are no phone.
    mask: 'phone',
    regex: /(?<![0-9A-Za-z.])(?:\+|\(|00)?(?!\d{16})\d(?:\d|[ ()./-]{1,2}(?!\d{16})\d){6,44}(?![0-9])/gu,
    test: (found) => digitCount(found) >= 7,
  },
  { mask: 'format', regex: /\d{6,}/gu },
];
const URL_WITH_CREDENTIALS =
  /\b[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s/@:"'<>]{1,128}(?::[^\s/@"'<>]{0,128})?@[^\s"'<>]{1,2000}/gu;

type Match = readonly [from: number, text: string];

/** Spans in the order of the text, without overlaps; `taken` ones come first. Only of the masks that are `wanted`. */
export function findSpans(
  text: string,
  taken: readonly Span[] = [],
  wanted: readonly string[] = SPAN_MASKS,
): readonly Span[] {
  const spans = [...taken];
  if (text.includes('@')) {
    if (wanted.includes('url') && text.includes('://')) collect(matches(text, URL_WITH_CREDENTIALS), 'url', spans);
    if (wanted.includes('email')) collect(emails(text), 'email', spans);
  }
  // Nothing below matches a text without a digit or a colon.
  if (/[0-9:]/.test(text)) {
    const searched = withoutHarmless(text);
    for (const { mask, may, regex, test } of PATTERNS) {
      if (!wanted.includes(mask) || (may !== undefined && !may.test(searched))) continue;
      const found = matches(searched, regex);
      collect(test === undefined ? found : found.filter(([, match]) => test(match)), mask, spans);
    }
  }
  return spans.length > 1 ? spans.sort((a, b) => a.from - b.from) : spans;
}

const matches = (text: string, regex: RegExp): readonly Match[] =>
  [...text.matchAll(regex)].map((match): Match => [match.index, match[0]]);

/** Adds what does not overlap with spans of an earlier kind. */
function collect(found: readonly Match[], mask: string, spans: Span[]): void {
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
const LONGEST_LOCAL = 128;

/** Addresses, found from their @: a search from the left would try every word. */
function emails(text: string): readonly Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    for (let length = 0; from > 0 && length < LONGEST_LOCAL; length += 1) {
      const before = charBefore(text, from);
      if (!LOCAL.test(before)) break;
      from -= before.length;
    }
    HOST.lastIndex = at;
    const host = from < at ? HOST.exec(text)?.[0] : undefined;
    if (host !== undefined) found.push([from, text.slice(from, at) + host]);
  }
  return found;
}

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
