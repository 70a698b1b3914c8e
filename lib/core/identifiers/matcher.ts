// Where a custom identifier matches, by Macie's rules: expression, keyword within its distance or in a name, words that rule a match out.
import type { Strength } from '../findings/detection.ts';
import { portableRegex } from './regex.ts';
import type { CustomIdentifier } from './schema.ts';

export interface CompiledIdentifier {
  readonly name: string;
  /** RE2 source that matches wherever the identifier may. */
  readonly re2: string;
  readonly expression: RegExp;
  readonly keywords: readonly RegExp[];
  /** The keywords as they may stand in names. */
  readonly names: readonly RegExp[];
  readonly ignoreWords: readonly string[];
  readonly maximumMatchDistance: number;
  readonly severityLevels: NonNullable<CustomIdentifier['severityLevels']>;
}

export interface Occurrence {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Macie's, when the file says nothing. */
const DISTANCE = 50;
const SEVERITY: CompiledIdentifier['severityLevels'] = [{ occurrencesThreshold: 1, severity: 'MEDIUM' }];

export function compileIdentifier(identifier: CustomIdentifier): CompiledIdentifier {
  const { source, flags, re2 } = portableRegex(identifier.regex);
  const keywords = identifier.keywords ?? [];
  return {
    name: identifier.name,
    re2,
    expression: new RegExp(source, `g${flags}`),
    keywords: keywords.map((keyword) => new RegExp(escaped(keyword), 'giu')),
    names: keywords.map((keyword) => new RegExp(keyword.trim().split(/\s+/).map(escaped).join('[ _-]?'), 'iu')),
    ignoreWords: identifier.ignoreWords ?? [],
    maximumMatchDistance: identifier.maximumMatchDistance ?? DISTANCE,
    severityLevels: identifier.severityLevels ?? SEVERITY,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** No keyword is asked for, or one stands in a name on the way to the value; a space in it may be `_`, `-` or nothing there. */
export function isNamed(identifier: CompiledIdentifier, names: readonly string[]): boolean {
  return identifier.names.length === 0 || names.some((name) => identifier.names.some((keyword) => keyword.test(name)));
}

/**
 * Matches in one value, left to right, without overlaps.
 * @param named see `isNamed`; else a complete keyword must precede the match, its end at most `maximumMatchDistance` characters (code
 * points) before the match's end
 */
export function occurrences(identifier: CompiledIdentifier, text: string, named: boolean): Occurrence[] {
  const found: Occurrence[] = [];
  for (const match of text.matchAll(identifier.expression)) {
    const [matched] = match;
    if (identifier.ignoreWords.some((word) => matched.includes(word))) continue;
    const start = match.index;
    const end = start + matched.length;
    if (named || hasKeyword(identifier, text, start, end)) found.push({ start, end });
  }
  return found;
}

/** A code point is at most two code units, a keyword at most 90 code points: what stands further left cannot count. */
const LONGEST_KEYWORD = 180;

function hasKeyword(identifier: CompiledIdentifier, text: string, start: number, end: number): boolean {
  const distance = identifier.maximumMatchDistance;
  const before = text.slice(Math.max(0, end - 2 * distance - LONGEST_KEYWORD), start);
  return identifier.keywords.some((keyword) => {
    const last = lastEnd(before, keyword);
    return last !== undefined && Array.from(text.slice(start - before.length + last, end)).length <= distance;
  });
}

/** Where the last of the keyword's occurrences ends, overlapping ones included. */
function lastEnd(text: string, keyword: RegExp): number | undefined {
  let last: number | undefined;
  keyword.lastIndex = 0;
  for (let match = keyword.exec(text); match !== null; match = keyword.exec(text)) {
    last = match.index + match[0].length;
    keyword.lastIndex = match.index + 1;
  }
  return last;
}

/**
 * What so many values with a match mean: HIGH acts as what validates itself, LOW and MEDIUM as what agrees with its column. All act.
 */
export function strengthOf(identifier: CompiledIdentifier, hits: number): Strength {
  const reached = identifier.severityLevels.filter((level) => level.occurrencesThreshold <= hits);
  return reached.some((level) => level.severity === 'HIGH') ? 'certain' : 'likely';
}
