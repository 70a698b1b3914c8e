// Characters of an expression in the spelling that JavaScript (flag u) and RE2 share.

/** White space as PCRE has it; JavaScript's own `\s` is wider and RE2's narrower. */
export const SPACE = String.raw`\t\n\v\f\r `;

/** Inside brackets, by their POSIX names. */
export const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  xdigit: '0-9A-Fa-f',
  word: String.raw`\w`,
  space: SPACE,
  blank: String.raw`\t `,
  punct: '!-/:-@\\[-`{-~',
};

export function escapeLiteral(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : control(char);
}

export function escapeInClass(char: string): string {
  return /[\\^\]\-[]/.test(char) ? `\\${char}` : control(char);
}

/** Line ends and their like as escapes, so that an expression stays one line wherever it is shown. */
function control(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f ? `\\x${code.toString(16).padStart(2, '0')}` : char;
}
