// Character classes: which characters carry data, and another of the same class for each.
import type { KeyedStream } from './stream.ts';

const CHUNK = /[0-9]|[a-z]|[A-Z]|[^\x00-\x7F]/gu;
const A = 97;

/** Every digit and letter replaced by another of its class; letters outside ASCII become ASCII letters of the same case. */
export function replaceClasses(text: string, stream: KeyedStream): string {
  const replaced = text.replace(CHUNK, (char) => replaceOne(char, stream));
  return replaced === text ? different(text, stream) : replaced;
}

function replaceOne(char: string, stream: KeyedStream): string {
  if (char >= '0' && char <= '9') return String(stream.below(10));
  if (char >= 'a' && char <= 'z') return String.fromCharCode(A + stream.below(26));
  if (char >= 'A' && char <= 'Z') return String.fromCharCode(65 + stream.below(26));
  if (/\p{N}/u.test(char)) return String(stream.below(10));
  if (/\p{Lu}|\p{Lt}/u.test(char)) return String.fromCharCode(65 + stream.below(26));
  if (/\p{L}|\p{M}/u.test(char)) return String.fromCharCode(A + stream.below(26));
  if (/\p{Z}|\p{P}/u.test(char)) return char;
  return '*';
}

/** Chance gave the value back (or nothing in it can change): moves its last letter or digit on, else stars everything. */
function different(text: string, stream: KeyedStream): string {
  const match = /^([\s\S]*)([0-9a-zA-Z])([^0-9a-zA-Z]*)$/.exec(text);
  if (match === null) return text.replace(/[^\s]/gu, (char) => (char === '*' ? '#' : '*'));
  const [, before = '', char = '', after = ''] = match;
  const [base, size] = char <= '9' ? [48, 10] : char <= 'Z' ? [65, 26] : [A, 26];
  return before + String.fromCharCode(base + ((char.charCodeAt(0) - base + 1 + stream.below(size - 1)) % size)) + after;
}

/** Only digits replaced (every other character is kept), at least one of them by another. */
export function replaceDigits(text: string, stream: KeyedStream): string {
  const replaced = text.replace(/[0-9]/g, () => String(stream.below(10)));
  return replaced === text && /[0-9]/.test(text) ? different(text, stream) : replaced;
}

/** Could `replaceClasses` have made this text? It leaves no letter outside ASCII. */
export function isClassShape(text: string): boolean {
  return !/[^\x00-\x7F]/.test(text) || !/[\p{L}\p{N}\p{M}]/u.test(text.replace(/[a-zA-Z0-9]/g, ''));
}
