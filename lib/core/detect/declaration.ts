// What every detector declares: data and at most one pure predicate. The matcher, the judge and the SQL prefilter are made from it.
import type { Strength } from '../findings/detection.ts';
import type { TypeCategory } from '../model/catalog.ts';

/**
 * One kind of personal data or secret. Regular expressions are sources that RE2 (DuckDB) and JavaScript (flag `u`)
 * read alike: no look-around, no back-reference, no capturing group, no inline flag.
 */
export interface DetectorDeclaration {
  /** Macie's managed identifier name where there is one, else a clear own name. */
  readonly identifier: string;
  /** What one hit means: see `Strength`. */
  readonly strength: Strength;
  /** For people: completes "holds …". */
  readonly summary: string;
  /** Column-name phrases (lower-case ASCII words) that say a column holds this, in several languages. */
  readonly names: readonly string[];
  /** Phrases that say so only in a table about people (`name` in `customers`, not in `products`). */
  readonly namesOfPeople?: readonly string[];
  /** Phrases that prove nothing alone but confirm values that match (`code`, `number`). */
  readonly hints?: readonly string[];
  /** Column categories it can apply to; others are never looked at. */
  readonly categories: readonly TypeCategory[];
  /** Matches a whole trimmed value. */
  readonly value?: string;
  /** Matches inside longer text; the characters around a match must not continue it. */
  readonly text?: string;
  /** Wider and cheaper than `text`, for the search over all rows in SQL; `text` when missing. */
  readonly prefilter?: string;
  /** At least one must occur in a text before `text` is tried: saves time. */
  readonly markers?: readonly string[];
  /** In text a hit counts only with one of these words in the 40 characters before it. */
  readonly keywords?: string;
  readonly ignoreCase?: boolean;
  /** Checksum, ranges, dictionary: decides about what the expression matched. */
  readonly validate?: (text: string) => boolean;
  /** Decides instead of `validate` about what stands inside longer text. */
  readonly validateInText?: (text: string) => boolean;
  /** Matches text before a span that shows it to be something else: `Chrome/` before what looks like an IP address. */
  readonly notAfter?: string;
  /** Whole values that `validate` refuses but that count where the values beside them pass: a given name with an unlisted family name. */
  readonly alike?: (text: string) => boolean;
  /** Values that cannot be it and show what the others are: an ISBN with X among numbers that pass as those of patients. */
  readonly refutes?: (text: string) => boolean;
  /** Where neither name nor keyword agrees, only texts for which this holds count (a phone number with a country code). */
  readonly selfEvident?: (text: string) => boolean;
  /** Share (0..1) of distinct values that must match when the column's name does not agree. */
  readonly minimumShare: number;
  /** What else makes values count where (nearly) all have the form. */
  readonly together?: Together;
  /** Of the distinct values this share (0..1) is enough beside columns that are personal by themselves. */
  readonly besidePeople?: number;
  /** Share of random strings of the format that pass `validate` (Luhn 0.1): so many passes prove nothing. */
  readonly chance?: number;
  /** Search all rows for it in text: only for identifiers that validate themselves. */
  readonly everyRow?: boolean;
}

/** A column of nothing but one form: a part that speaks for itself speaks for the rest, and so do many ways of writing, which codes do not have. */
export interface Together {
  /** Share (0..1) of distinct values that must have the form. */
  readonly ofForm: number;
  /** Share (0..1) of distinct values that must speak for the others. */
  readonly outspoken: number;
  readonly isOutspoken: (text: string) => boolean;
  /** Or so many shapes, one of three parts or more, among half of the values. */
  readonly shapes: number;
  /** A value's shape without its digits; undefined for one that does not count. */
  readonly shapeOf: (text: string) => string | undefined;
}

export const TEXT: readonly TypeCategory[] = [
  'text',
  'array',
  'json',
  'xml',
  'keyvalue',
  'composite',
  'textsearch',
  'binary',
  'other',
];
export const TEXT_AND_INTEGERS: readonly TypeCategory[] = [...TEXT, 'integer', 'numeric'];
export const TEXT_AND_ENUM: readonly TypeCategory[] = [...TEXT, 'enum'];
