// What is no part of the expressions that Macie takes, in words that say what to write instead.

/** Escapes that are one character. */
export const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', a: '\x07', e: '\x1b' };

/** Why an escape is refused. */
export function escapeRefusal(char: string): string {
  if (/[1-9gk]/.test(char)) return 'a back-reference, which Macie does not take: write the text a second time';
  return `\`\\${char}\`, which not every engine reads alike: write the characters themselves`;
}

/** What is wrong with the group that begins here; undefined for `(?:`. */
export function groupRefusal(opening: string): string | undefined {
  if (opening.startsWith('(?:')) return undefined;
  if (opening.startsWith('(*')) return 'a verb of PCRE, which Macie does not take';
  if (!opening.startsWith('(?'))
    return 'a capturing group, which Macie does not take: write (?:…), or \\( for the character';
  if (/^\(\?(?:[=!]|<[=!])/.test(opening))
    return 'a look-ahead or look-behind, which Macie does not take: leave it out, or use keywords or ignoreWords';
  if (/^\(\?(?:P?<|')/.test(opening)) return 'a capturing group with a name, which Macie does not take: write (?:…)';
  if (opening.startsWith('(?(')) return 'a condition, which Macie does not take';
  if (/^\(\?(?:R|\d|[+-]\d|&|P>)/.test(opening)) return 'a recursion, which Macie does not take';
  if (/^\(\?(?:\{|\?\{|C|P=)/.test(opening)) return 'embedded code or a back-reference, which Macie does not take';
  if (opening.startsWith('(?>')) return 'an atomic group, which not every engine has: write (?:…)';
  if (opening.startsWith('(?i'))
    return '(?i) elsewhere than at the very beginning: put it there, it holds for the whole expression';
  return 'an option or a comment in the expression, which Macie does not take; only (?i) at the beginning';
}
