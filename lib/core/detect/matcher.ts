// Detectors' regular expressions, compiled once: whole values, spans in text, and the one expression for the search in SQL.
import type { DetectorDeclaration } from './declaration.ts';
import { DETECTORS } from './registry.ts';

export interface Span {
  readonly identifier: string;
  readonly start: number;
  readonly end: number;
  /** A keyword stands before it. */
  readonly keyed: boolean;
  /** The checksum fits; without one always true. */
  readonly valid: boolean;
  /** It counts without a keyword. */
  readonly selfEvident: boolean;
}

interface Compiled {
  readonly detector: DetectorDeclaration;
  readonly value: RegExp | undefined;
  readonly text: RegExp | undefined;
  readonly keywords: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
}

const COMPILED: readonly Compiled[] = DETECTORS.map((detector) => {
  const flags = detector.ignoreCase === true ? 'iu' : 'u';
  return {
    detector,
    value: detector.value === undefined ? undefined : new RegExp(`^(?:${detector.value})$`, flags),
    text: detector.text === undefined ? undefined : new RegExp(detector.text, `g${flags}`),
    keywords:
      detector.keywords === undefined
        ? undefined
        : new RegExp(`(?:^|[^\\p{L}])(?:${detector.keywords})(?:[^\\p{L}]|$)`, 'iu'),
    notAfter: detector.notAfter === undefined ? undefined : new RegExp(`(?:${detector.notAfter})$`, 'iu'),
  };
});
const BY_IDENTIFIER = new Map(COMPILED.map((compiled) => [compiled.detector.identifier, compiled]));

/** `no`: another form · `form`: the form without the checksum · `alike`: nearly, where the values beside it are · `yes`. */
export type ValueMatch = 'no' | 'form' | 'alike' | 'yes';

export function matchValue(detector: DetectorDeclaration, text: string): ValueMatch {
  const compiled = BY_IDENTIFIER.get(detector.identifier);
  if (compiled?.value === undefined || !compiled.value.test(text)) return 'no';
  if (detector.validate === undefined || detector.validate(text)) return 'yes';
  return detector.alike?.(text) === true ? 'alike' : 'form';
}

const WORD = /[\p{L}\p{N}_]/u;
const KEYWORD_DISTANCE = 40;

/** All spans of one detector, also those that fail the checksum (`valid: false`). */
export function findSpans(detector: DetectorDeclaration, text: string): Span[] {
  const compiled = BY_IDENTIFIER.get(detector.identifier);
  const expression = compiled?.text;
  if (expression === undefined) return [];
  if (detector.markers !== undefined && !detector.markers.some((marker) => text.includes(marker))) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(expression)) {
    const start = match.index;
    const end = start + match[0].length;
    if (continues(text, start, end) || isPartOfCode(text, start, end, detector.strength === 'certain')) continue;
    if (compiled?.notAfter?.test(text.slice(Math.max(0, start - KEYWORD_DISTANCE), start)) === true) continue;
    const keyed = compiled?.keywords?.test(text.slice(Math.max(0, start - KEYWORD_DISTANCE), start)) === true;
    const validate = detector.validateInText ?? detector.validate;
    const valid = validate === undefined || validate(match[0]);
    const selfEvident =
      detector.strength !== 'weak' && (detector.selfEvident === undefined || detector.selfEvident(match[0]));
    spans.push({ identifier: detector.identifier, start, end, keyed, valid, selfEvident });
  }
  return spans;
}

/** The match is part of a longer word or number: `1.2.3.4.5`, `X4111…`. */
function continues(text: string, start: number, end: number): boolean {
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (WORD.test(first) && WORD.test(before)) return true;
  if (WORD.test(last) && WORD.test(after)) return true;
  const digits = /\d/.test(first) && /[.,\d-]/.test(before) && /\d/.test(text[start - 2] ?? '');
  return digits || (/\d/.test(last) && /[.,-]/.test(after) && /\d/.test(text[end + 1] ?? ''));
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const LONG_HEX = /^[0-9a-f]{24,}$/i;
/** `3f2c-`: a piece of a code, beside what only looks like somebody's number. */
const MIXED = /\d[A-Za-z]|[A-Za-z]\d/;
const CAPITALS = /(?:^|[-_])[A-Z]{2,}[-_]$/;
const LONGEST_TOKEN = 64;

/** The digits stand inside a UUID, a hash or a tracking code: only what validates itself counts there, and in a UUID nothing does. */
function isPartOfCode(text: string, start: number, end: number, certain: boolean): boolean {
  if (!/^[\d+(][\d ()./+-]*$/.test(text.slice(start, end))) return false;
  const before = /[\w-]*$/.exec(text.slice(Math.max(0, start - LONGEST_TOKEN), start))?.[0] ?? '';
  const after = /^[\w-]*/.exec(text.slice(end, end + LONGEST_TOKEN))?.[0] ?? '';
  if (before === '' && after === '') return false;
  const token = before + text.slice(start, end) + after;
  if (UUID.test(token) || LONG_HEX.test(token)) return true;
  return !certain && (MIXED.test(before) || MIXED.test(after) || CAPITALS.test(before));
}

/** Detectors that look at all rows, and those for which a sample is enough in large tables. */
export const EVERY_ROW_DETECTORS: readonly DetectorDeclaration[] = DETECTORS.filter(
  (detector) => detector.everyRow === true,
);
export const SAMPLED_DETECTORS: readonly DetectorDeclaration[] = DETECTORS.filter(
  (detector) => detector.everyRow !== true,
);

/** RE2 source that matches every text that may hold an identifier which validates itself. */
export const EVERY_ROW_PREFILTER: string = EVERY_ROW_DETECTORS.map(
  (detector) => detector.prefilter ?? detector.text ?? detector.value ?? '',
)
  .filter((source) => source !== '')
  .map((source) => `(?:${source})`)
  .join('|');
