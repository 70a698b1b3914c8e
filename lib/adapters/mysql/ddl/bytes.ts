// What SHOW CREATE prints, from bytes: a default of a binary column stands in it raw, which is no UTF-8.
import { isUtf8 } from 'node:buffer';
import { PLAIN, type Token, tokensOf } from './tokens.ts';

const ESCAPES: Readonly<Record<string, string>> = { '0': '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' };

/** The text as UTF-8; a string constant that is none becomes a hexadecimal constant. */
export function printedText(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return tokensOf(bytes.toString('latin1'), PLAIN)
    .map((token) => readable(token))
    .join('');
}

function readable({ kind, text }: Token): string {
  const own = Buffer.from(text, 'latin1');
  if (kind !== 'string' || isUtf8(own)) return own.toString('utf8');
  const value = text
    .slice(1, -1)
    .replaceAll(/\\([\s\S])|''/g, (_, char: string | undefined) =>
      char === undefined ? "'" : (ESCAPES[char] ?? char),
    );
  return `x'${Buffer.from(value, 'latin1').toString('hex')}'`;
}
