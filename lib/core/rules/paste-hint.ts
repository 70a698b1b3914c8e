// What a person does with the lines of a refusal.
import { decidedTwice } from './contradictions.ts';
import { joinPastes } from './paste.ts';

/**
 * In words. Lines that a person has decided otherwise have to go, or the file decides one thing twice; the program's own give way.
 * @param path of the rules file @param text as it stands there
 */
export function pasteHint(path: string, text: string, pastes: readonly string[]): string {
  const before = `${text}\n`;
  const last = before.split('\n').length - 1;
  const replaced = decidedTwice(`${before}${joinPastes(pastes)}\n`).filter(
    ({ first, second }) => first.line <= last && second.line > last,
  );
  const lines = replaced.map(({ what, first }) => `line ${first.line} (${what})`).join(', ');
  return `add the lines to ${path}${lines === '' ? '' : `, delete there what they replace, ${lines},`} and run again`;
}
