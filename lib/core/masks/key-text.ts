// How a master key is written, and which written keys are refused as weak. The same text gives the same key from a variable, a
// file and Secrets Manager. No message holds a part of a key.

/** The smallest strength that NIST SP 800-57 allows. */
const ENOUGH_BITS = 112;
/** What one word of a passphrase is worth: one of 8,192. Long ones count for one word per eight letters. */
const WORD_BITS = 13;
const WORD_LETTERS = 8;
const WORD = /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g;
const SMALLEST_BYTES = 32;
/** 32 random bytes have 30 different ones on average; fewer than 16 come once in 10^17 keys. */
const FEWEST_DISTINCT = 16;

/**
 * The bytes of a written key: base64 (standard or URL alphabet, `base64:` in front if one likes), or any text after `text:`.
 * @throws RangeError when it is neither, or weak by `weaknessOf`
 */
export function decodeKeyText(written: string): Uint8Array {
  const text = written.replace(/\r?\n$/, '');
  const secret = text.startsWith('text:') ? new TextEncoder().encode(text.slice(5)) : fromBase64(text);
  const weakness = weaknessOf(secret);
  if (weakness !== undefined) throw new RangeError(`the master key is weak: ${weakness}`);
  return secret;
}

function fromBase64(text: string): Uint8Array {
  const compact = text.replace(/^base64:/, '').replace(/\s+/g, '');
  const digits = compact.replace(/=+$/, '');
  // Node skips what is no base64 and drops a lone last digit; a mistyped key would silently become another key.
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) || digits.length % 4 === 1)
    throw new RangeError('the key is not base64 (write text:… for a passphrase)');
  return Buffer.from(compact, 'base64');
}

/**
 * Why a key is weak, as one phrase; undefined when nothing speaks against it. Refused are: fewer than 32 bytes; fewer than 16
 * different bytes (12 in text, which has fewer to choose from); a shorter block repeated; bytes that go up or down by equal steps;
 * and text worth less than 112 bits, where a run of four or more letters of one case (or capitalised) counts 13 bits per eight, as a
 * word of a dictionary would, and any other character what its kind allows.
 */
export function weaknessOf(secret: Uint8Array): string | undefined {
  if (secret.byteLength < SMALLEST_BYTES)
    return `it needs at least ${SMALLEST_BYTES} random bytes, found ${secret.byteLength}`;
  if (isRepeated(secret)) return 'it repeats a shorter block';
  if (isSequence(secret)) return 'its bytes are a sequence';
  const text = printable(secret);
  const fewest = text === undefined ? FEWEST_DISTINCT : 12;
  if (new Set(secret).size < fewest) return `fewer than ${fewest} different bytes`;
  if (text !== undefined && textBits(text) < ENOUGH_BITS)
    return `its text is worth less than ${ENOUGH_BITS} bits; words count ${WORD_BITS} bits each`;
  return undefined;
}

function isRepeated(secret: Uint8Array): boolean {
  for (let period = 1; period <= secret.length / 2; period += 1)
    if (secret.every((byte, at) => at < period || byte === secret[at - period])) return true;
  return false;
}

/** Most steps from byte to byte are the same. */
function isSequence(secret: Uint8Array): boolean {
  const steps = new Map<number, number>();
  for (let at = 1; at < secret.length; at += 1) {
    const step = ((secret[at] ?? 0) - (secret[at - 1] ?? 0) + 256) % 256;
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return Math.max(...steps.values()) > secret.length / 2;
}

/** Random bytes are all printable once in 10^13 keys. */
function printable(secret: Uint8Array): string | undefined {
  return secret.every((byte) => byte >= 0x20 && byte < 0x7f) ? Buffer.from(secret).toString('latin1') : undefined;
}

/** An upper estimate of what a guesser must try, as a power of two. */
function textBits(text: string): number {
  let bits = 0;
  const rest = text.replace(WORD, (word) => {
    bits += Math.min(WORD_BITS * Math.ceil(word.length / WORD_LETTERS), word.length * Math.log2(52));
    return ' ';
  });
  // Spaces between words tell nothing, and neither does a character that repeats the one before it.
  const single = rest.replace(/ +/g, '').replace(/(.)\1+/g, '$1');
  const kinds = [
    [/[0-9]/, 10],
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/[^0-9a-zA-Z]/, 33],
  ] as const;
  const alphabet = kinds.reduce((size, [kind, count]) => (kind.test(single) ? size + count : size), 0);
  return alphabet === 0 ? bits : bits + single.length * Math.log2(alphabet);
}
