// Numbers in text that tell nothing about a person though they have the digits of a telephone number: dates, UUIDs, versions, amounts.
// They are taken out before personal numbers are searched, so that one that stands beside them is still found.

interface Harmless {
  /** A cheap no for most texts. */
  readonly may: RegExp;
  readonly regex: RegExp;
  readonly test?: (found: string) => boolean;
}

const CURRENCY = /[€$£¥]|EUR|USD|GBP|CHF|JPY/;

/** Nothing beyond U+FFFF is matched, so that lengths are the same in every language. */
const HARMLESS: readonly Harmless[] = [
  {
    may: /[0-9A-Fa-f]-[0-9A-Fa-f]{4}-[0-9A-Fa-f]/,
    regex: /(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z-])/gu,
  },
  // 2024-01-31, with a time of day or without.
  {
    may: /\d\d[./-]\d/,
    regex:
      /(?<![0-9A-Za-z.+-])(?:1[89]|2[01])\d\d([./-])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?(?![0-9-])/gu,
  },
  // 31.1.2024, 1/31/2024
  {
    may: /\d[./-]\d/,
    regex:
      /(?<![0-9A-Za-z.+-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:1[89]|2[01])\d\d(?![0-9-])/gu,
  },
  // 2019-2023
  { may: /\d\d[/-]\d\d/, regex: /(?<![0-9A-Za-z.+-])(?:19|20)\d\d[/-](?:19|20)\d\d(?![0-9A-Za-z-])/gu },
  // 120.0.6099.109: some part behind the first has one digit, which telephone numbers avoid. Four parts up to 255 are an IP address.
  {
    may: /\d\.\d\./,
    regex: /(?<![0-9A-Za-z.+-])\d{1,6}(?:\.\d{1,6}){2,5}(?!\.?[0-9A-Za-z])/gu,
    test: (found) => {
      const parts = found.split('.');
      if (parts.length === 4 && parts.every((part) => Number(part) <= 255)) return false;
      return parts.slice(1).some((part) => part.length === 1);
    },
  },
  // 1,234,567.89
  { may: /\d[.,]\d\d/, regex: /(?<![0-9A-Za-z.,+-])\d{1,3}([.,' ])\d{3}(?:\1\d{3})*(?!\1)[.,]\d\d(?![0-9])/gu },
  // € 1234567.89, 1.234.567 EUR
  {
    may: CURRENCY,
    regex: /(?:[€$£¥]|(?<![A-Za-z])(?:EUR|USD|GBP|CHF|JPY)) ?\d{1,12}(?:[.,']\d{3}){0,4}(?:[.,]\d{1,2})?(?![0-9])/gu,
  },
  {
    may: CURRENCY,
    regex:
      /(?<![0-9A-Za-z.,+-])\d{1,12}(?:[.,']\d{3}){0,4}(?:[.,]\d{1,2})? ?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|JPY)(?![A-Za-z]))/gu,
  },
];

/** The text with each harmless number as letters of the same length. */
export function withoutHarmless(text: string): string {
  let out = text;
  for (const { may, regex, test } of HARMLESS)
    if (may.test(out))
      out = out.replace(regex, (found) => (test === undefined || test(found) ? 'x'.repeat(found.length) : found));
  return out;
}
