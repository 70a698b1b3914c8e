// Walks a JSON text by position, so that everything that is not replaced keeps its bytes: numbers, spaces, order, duplicates.
// Not recursive: depth is limited by memory, not by the stack. Time is linear in the text.

export type JsonStep = string | number;

export interface JsonToken<Place> {
  readonly kind: 'string' | 'number' | 'word' | 'key';
  /** Position of the token, quotes included. */
  readonly from: number;
  readonly to: number;
  /** Where the token stands. For a key: the object that holds it. */
  readonly place: Place;
}

/** What a walk is interested in. A `Place` stands for a path: the caller computes it step by step, and no path is ever copied. */
export interface JsonVisitor<Place> {
  readonly root: Place;
  /** The place of a member (its decoded key) or of an array's element (its number). */
  step(parent: Place, step: JsonStep): Place;
  token?(token: JsonToken<Place>): void;
  /** An array begins; `at` is the position behind its bracket. */
  arrayBegins?(at: number, place: Place): void;
  /** An element of the innermost array ends in front of `at`. */
  elementEnds?(at: number): void;
  /** The innermost array ends; `at` is the position of its closing bracket. */
  arrayEnds?(at: number): void;
}

interface Frame<Place> {
  readonly array: boolean;
  readonly place: Place;
  index: number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** A sticky regular expression with a repetition can overflow on very long strings: those are read by JSON.parse. */
const LONG = 10_000;

/** Visits what the text holds, in order; false when the text is not JSON (then some visits were made). */
export function scanJson<Place>(text: string, visitor: JsonVisitor<Place>): boolean {
  const open: Frame<Place>[] = [];
  let place = visitor.root;
  let at = 0;
  const match = (regex: RegExp): boolean => {
    regex.lastIndex = at;
    const length = regex.exec(text)?.[0].length ?? 0;
    at += length;
    return length > 0;
  };
  const skip = (): string | undefined => {
    // Only a space or a control character can begin white space.
    if (text.charCodeAt(at) <= 32) match(SPACE);
    return text[at];
  };
  const string = (): boolean => {
    const end = text[at] === '"' ? quotedEnd(text, at) : -1;
    if (end < 0) return false;
    if (end - at < LONG) return match(STRING);
    try {
      JSON.parse(text.slice(at, end));
    } catch {
      return false;
    }
    at = end;
    return true;
  };
  const key = (inside: Frame<Place>): boolean => {
    skip();
    const from = at;
    if (!string()) return false;
    visitor.token?.({ kind: 'key', from, to: at, place: inside.place });
    place = visitor.step(inside.place, decodeJson(text.slice(from, at)));
    if (skip() !== ':') return false;
    at += 1;
    return true;
  };
  for (;;) {
    const char = skip();
    if (char === '{' || char === '[') {
      at += 1;
      const inside: Frame<Place> = { array: char === '[', place, index: 0 };
      if (inside.array) visitor.arrayBegins?.(at, place);
      if (skip() === (inside.array ? ']' : '}')) {
        if (inside.array) visitor.arrayEnds?.(at);
        at += 1;
      } else {
        open.push(inside);
        if (inside.array) place = visitor.step(place, 0);
        else if (!key(inside)) return false;
        continue;
      }
    } else {
      const from = at;
      const kind = char === '"' ? 'string' : char === 't' || char === 'f' || char === 'n' ? 'word' : 'number';
      if (!(kind === 'string' ? string() : match(kind === 'word' ? WORD : NUMBER))) return false;
      visitor.token?.({ kind, from, to: at, place });
    }
    // After a value: close what ends, or go on with the next member.
    for (;;) {
      const inside = open.at(-1);
      if (inside?.array === true) visitor.elementEnds?.(at);
      const next = skip();
      if (inside === undefined) return next === undefined;
      if (next === ',') {
        at += 1;
        inside.index += 1;
        if (inside.array) place = visitor.step(inside.place, inside.index);
        else if (!key(inside)) return false;
        break;
      }
      if (next !== (inside.array ? ']' : '}')) return false;
      if (inside.array) visitor.arrayEnds?.(at);
      at += 1;
      open.pop();
    }
  }
}

/** Is the text JSON? */
export function isJson(text: string): boolean {
  return scanJson(text, { root: undefined, step: () => undefined });
}

/** Position behind the quote that closes the one at `from` (a backslash escapes the next character), or -1. */
export function quotedEnd(text: string, from: number): number {
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    let slashes = 0;
    while (quote - 1 - slashes > from && text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The text of a string token. Half of a surrogate pair (JSON can spell it, no database text can hold it) becomes U+FFFD. */
export function decodeJson(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  const parsed: unknown = JSON.parse(token);
  if (typeof parsed !== 'string') throw new TypeError('not a JSON string');
  return parsed.replace(LONE_SURROGATE, '\uFFFD');
}

/** A text as a JSON string, NULL as null. */
export function encodeJson(text: string | null): string {
  return text === null ? 'null' : JSON.stringify(text);
}
