// Another key in the rules file: only the `key:` entry changes, comments and spacing stay.
import { InternalError } from '../errors.ts';
import { parseRules, readRules } from './parse.ts';
import type { KeyRef } from './schema.ts';
import { applyEdits, flowText, TextMap } from './splice.ts';
import { printProblems } from './yaml-reader.ts';

/**
 * The text of the rules file with this key.
 * @throws RulesError when `text` is no valid rules file
 */
export function rotateKey(text: string, key: KeyRef, fileName: string): string {
  parseRules(text, fileName);
  const root = TextMap.root(text);
  const entry = root.child('key');
  const edits =
    entry === undefined || entry.places.size === 0
      ? root.places.has('key')
        ? root.replace('key', flowText(key))
        : root.append([{ line: `key: ${flowText(key)}` }])
      : [...entry.replace('id', flowText(key.id)), ...entry.replace('from', flowText(key.from))];
  const after = applyEdits(text, edits);
  const { rules, problems } = readRules(after, fileName);
  if (problems.length > 0)
    throw new InternalError(`the edited rules file would not be valid: ${printProblems(problems)}`);
  if (rules.key?.id !== key.id || rules.key.from !== key.from)
    throw new InternalError('the key could not be written into the rules file', { where: fileName });
  return after;
}
