// Walks a JSON text by position, so that everything that is not replaced keeps its bytes: numbers, spaces, order, duplicates.
// Not recursive: depth is limited by memory, not by the stack.

export interface JsonToken {
  readonly kind: 'string' | 'number' | 'word' | 'key';
  /** Position of the token, quotes included. */
  readonly from: number;
  readonly to: number;
  /** Steps from the root: a key, or the number of an array element. For a key: the path of the object that holds it. */
  readonly path: readonly (string | number)[];
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Calls `visit` for each scalar and key in order; false when the text is not JSON (then some calls were made). */
export function scanJson(text: string, visit: (token: JsonToken) => void): boolean {
  const path: (string | number)[] = [];
  const open: ('object' | 'array')[] = [];
  let at = 0;
  const match = (regex: RegExp): string | undefined => {
    regex.lastIndex = at;
    const found = regex.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = (): string | undefined => {
    // Only a space or a control character can begin white space.
    if (text.charCodeAt(at) <= 32) match(SPACE);
    return text[at];
  };
  const key = (): boolean => {
    skip();
    const from = at;
    const found = long(STRING);
    if (found === undefined) return false;
    visit({ kind: 'key', from, to: at, path: path.slice() });
    path.push(decodeJson(found));
    if (skip() !== ':') return false;
    at += 1;
    return true;
  };
  // A sticky regular expression with a repetition can overflow on very long strings: those are walked by hand.
  const long = (regex: RegExp): string | undefined => {
    if (text[at] !== '"') return undefined;
    const end = stringEnd(text, at);
    if (end < 0) return undefined;
    if (end - at < 10_000) return match(regex);
    const found = text.slice(at, end);
    try {
      JSON.parse(found);
    } catch {
      return undefined;
    }
    at = end;
    return found;
  };
  for (;;) {
    const char = skip();
    if (char === '{' || char === '[') {
      at += 1;
      const closing = char === '{' ? '}' : ']';
      if (skip() === closing) {
        at += 1;
      } else {
        open.push(char === '{' ? 'object' : 'array');
        if (char === '[') path.push(0);
        else if (!key()) return false;
        continue;
      }
    } else {
      const from = at;
      const kind = char === '"' ? 'string' : char === 't' || char === 'f' || char === 'n' ? 'word' : 'number';
      const found = kind === 'string' ? long(STRING) : match(kind === 'word' ? WORD : NUMBER);
      if (found === undefined || found === '') return false;
      visit({ kind, from, to: at, path: path.slice() });
    }
    // After a value: close what ends, or go on with the next member.
    for (;;) {
      const next = skip();
      const inside = open.at(-1);
      if (inside === undefined) return next === undefined;
      if (next === ',') {
        at += 1;
        const last = path.pop();
        if (inside === 'array') path.push(Number(last) + 1);
        else if (!key()) return false;
        break;
      }
      if (next !== (inside === 'object' ? '}' : ']')) return false;
      at += 1;
      open.pop();
      path.pop();
    }
  }
}

/** Position behind the closing quote, or -1. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** The text of a string token, as scanJson gives it. */
export function decodeJson(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  const parsed: unknown = JSON.parse(token);
  if (typeof parsed !== 'string') throw new TypeError('not a JSON string');
  return parsed;
}
