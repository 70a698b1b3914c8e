// Text that a person declared to be no finding. Only whole matches are compared, as Macie does: an entry never hides a longer text.
import { RulesError } from '../errors.ts';
import { portableRegex } from './regex.ts';

/** An allow list with its entries read. */
export type LoadedAllowList =
  | { readonly name: string; readonly description?: string | undefined; readonly entries: readonly string[] }
  | { readonly name: string; readonly description?: string | undefined; readonly regex: string };

const MOST_ENTRIES = 100_000;
const LONGEST_ENTRY = 90;
export const LARGEST_WORD_FILE = 35 * 1024 * 1024;

/**
 * Reads a list of words: UTF-8, one entry a line; empty lines are left out, anything else counts as it stands.
 * @throws RulesError with the line of the first problem
 */
export function parseWords(text: string, file: string): string[] {
  const entries: string[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const length = Array.from(line).length;
    if (length > LONGEST_ENTRY)
      throw new RulesError(
        `an entry has ${length} characters; an entry of an allow list has at most ${LONGEST_ENTRY}`,
        {
          where: `${file}:${index + 1}`,
          hint: 'shorten or remove the line',
        },
      );
    entries.push(line);
  }
  if (entries.length === 0)
    throw new RulesError('the allow list has no entry', { where: file, hint: 'write one entry a line' });
  if (entries.length > MOST_ENTRIES)
    throw new RulesError(`the allow list has ${entries.length} entries; at most ${MOST_ENTRIES} are allowed`, {
      where: file,
      hint: 'split it: up to 10 lists may be named',
    });
  return entries;
}

/** True for a matched text that a list names: equal to an entry but for letter case, or matched completely by an expression. */
export type AllowTest = (matched: string) => boolean;

/** undefined without lists, so that nothing is asked for each match. */
export function allowTest(lists: readonly LoadedAllowList[]): AllowTest | undefined {
  if (lists.length === 0) return undefined;
  const entries = new Set(lists.flatMap((list) => ('entries' in list ? list.entries.map(folded) : [])));
  const expressions = lists.flatMap((list) => {
    if (!('regex' in list)) return [];
    const { source, flags } = portableRegex(list.regex);
    return [new RegExp(`^(?:${source})$`, flags)];
  });
  return (matched) => entries.has(folded(matched)) || expressions.some((expression) => expression.test(matched));
}

function folded(text: string): string {
  return text.toLowerCase();
}
