// The words of a MySQL or MariaDB statement, so that names are found where they are names: never inside a string or a comment.
// Every character of the text belongs to exactly one token; put together again they are the text.

export type TokenKind =
  /** Unquoted: a keyword, a name, a number. */
  | 'word'
  /** A quoted name. */
  | 'name'
  | 'string'
  /** `@x`, `@@x`. */
  | 'variable'
  | 'mark'
  | 'space'
  | 'comment'
  /** The opening or the end of a comment that the server runs, as `/*!50100` and its end. */
  | 'version';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What a `sql_mode` changes about reading text. */
export interface Reading {
  /** `"x"` is a name. */
  readonly ansiQuotes: boolean;
  /** A backslash in a string escapes. */
  readonly backslash: boolean;
}

/** How text is read that was printed under `sql_mode = ''`. */
export const PLAIN: Reading = { ansiQuotes: false, backslash: true };

/** @param sqlMode as `@@sql_mode` prints it */
export function readingOf(sqlMode: string): Reading {
  const modes = sqlMode.toUpperCase().split(',');
  return { ansiQuotes: modes.includes('ANSI_QUOTES'), backslash: !modes.includes('NO_BACKSLASH_ESCAPES') };
}

const SPACE = /[ \t\r\n\f\v\0]+/y;
/** Everything beyond ASCII is a part of names: the server's lexer looks at bytes. */
const WORD = /[\w$\u0080-\u{10ffff}]+/uy;
const VARIABLE = /@@?[\w$.\u0080-\u{10ffff}]+/uy;
/** `--` opens a comment only before white space or a control character. */
const LINE_COMMENT = /(?:#|--(?=[ \p{Cc}]|$))[^\n]*/uy;
const VERSION = /\/\*M?!\d*/y;

/** @param text one statement */
export function tokensOf(text: string, reading: Reading = PLAIN): readonly Token[] {
  const tokens: Token[] = [];
  let versions = 0;
  const match = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const next = (at: number): Token => {
    const char = text.charAt(at);
    if (char === '`' || char === "'" || char === '"') return quoted(text, at, reading);
    const space = match(SPACE, at);
    if (space !== undefined) return { kind: 'space', text: space };
    const line = match(LINE_COMMENT, at);
    if (line !== undefined) return { kind: 'comment', text: line };
    const version = match(VERSION, at);
    if (version !== undefined) {
      versions += 1;
      return { kind: 'version', text: version };
    }
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      return { kind: 'comment', text: text.slice(at, end < 0 ? text.length : end + 2) };
    }
    if (versions > 0 && text.startsWith('*/', at)) {
      versions -= 1;
      return { kind: 'version', text: '*/' };
    }
    const variable = match(VARIABLE, at);
    if (variable !== undefined) return { kind: 'variable', text: variable };
    const word = match(WORD, at);
    return word === undefined ? { kind: 'mark', text: char } : { kind: 'word', text: word };
  };
  for (let at = 0; at < text.length; at += tokens.at(-1)?.text.length ?? 1) tokens.push(next(at));
  return tokens;
}

function quoted(text: string, start: number, reading: Reading): Token {
  const quote = text.charAt(start);
  const isName = quote === '`' || (quote === '"' && reading.ansiQuotes);
  let at = start + 1;
  while (at < text.length) {
    if (text.charAt(at) === '\\' && !isName && reading.backslash) at += 2;
    else if (text.charAt(at) !== quote) at += 1;
    else if (text.charAt(at + 1) === quote) at += 2;
    else break;
  }
  return { kind: isName ? 'name' : 'string', text: text.slice(start, at + 1) };
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Neither space nor comment. */
export function counts({ kind }: Token): boolean {
  return kind !== 'space' && kind !== 'comment' && kind !== 'version';
}

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/** Is this unquoted word one of `words` (upper case)? */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toUpperCase());
}

/** The name that a quoted or unquoted token stands for; undefined when it is none. */
export function nameOf(token: Token | undefined): string | undefined {
  if (token?.kind === 'word') return token.text;
  if (token?.kind !== 'name') return undefined;
  const quote = token.text.charAt(0);
  return token.text.slice(1, -1).replaceAll(quote + quote, quote);
}

/** Positions of the tokens that count. */
export function positions(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, at) => (counts(token) ? [at] : []));
}

/** Without the tokens at `taken`, nor the white space before each. */
export function without(tokens: readonly Token[], taken: ReadonlySet<number>): readonly Token[] {
  return tokens.filter((token, at) => !taken.has(at) && !(token.kind === 'space' && taken.has(at + 1)));
}

/** Between top-level commas. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
    if (depth === 0 && isMark(token, ',')) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Position of the parenthesis that closes the one at `open`. @throws RangeError when there is none */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (isMark(tokens[at], '(')) depth += 1;
    if (isMark(tokens[at], ')')) depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError('a parenthesis is not closed');
}
