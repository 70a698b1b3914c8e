// The part of PCRE that Macie takes, narrowed to what JavaScript and RE2 (DuckDB) read alike: one expression finds the same text everywhere.
// Source: Macie user guide, "Detection criteria for custom data identifiers". Where AWS names no figure the limit here is our own.
import { RegexReader, RegexRefusal } from './regex-reader.ts';

export interface PortableRegex {
  /** For `new RegExp(source, flags)`; without the flag `g`. */
  readonly source: string;
  readonly flags: 'u' | 'iu';
  /** The same for RE2. */
  readonly re2: string;
}

export const LONGEST_REGEX = 512;

/** What keeps Macie, or the classifier, from using this expression, as a sentence that completes "the regex …"; undefined when nothing does. */
export function regexProblem(regex: string): string | undefined {
  try {
    portableRegex(regex);
    return undefined;
  } catch (error) {
    if (error instanceof RegexRefusal) return error.message;
    throw error;
  }
}

/** @throws RegexRefusal with what is wrong, where, and what to write instead */
export function portableRegex(regex: string): PortableRegex {
  if (regex === '') throw new RegexRefusal('is empty');
  if (Array.from(regex).length > LONGEST_REGEX)
    throw new RegexRefusal(`is longer than ${LONGEST_REGEX} characters: Macie takes no more`);
  const ignoreCase = regex.startsWith('(?i)');
  const source = new RegexReader(ignoreCase ? regex.slice(4) : regex, ignoreCase ? 4 : 0).read();
  try {
    new RegExp(source, 'u');
  } catch {
    throw new RegexRefusal('is not a regular expression');
  }
  return { source, flags: ignoreCase ? 'iu' : 'u', re2: ignoreCase ? `(?i:${source})` : `(?:${source})` };
}
