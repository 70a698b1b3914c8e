// Every spelling in which a program, an engine or a library could print key material; for tests that search for it.
import { keyBytes } from '../../../lib/adapters/duckdb/keys.ts';
import type { MasterKey } from '../../../lib/core/masks/key.ts';

/** The first bytes of a secret are enough to find it, and survive being cut. */
const ENOUGH = 12;

export interface Spelling {
  readonly what: string;
  readonly bytes: Buffer;
}

/** Raw, hex, base64, DuckDB's \x.. and a list of numbers: of the secret, each domain's key, its pads and its salt. */
export function keySpellings(secret: Uint8Array, key: MasterKey, domains: readonly string[]): readonly Spelling[] {
  const secrets: (readonly [string, Uint8Array])[] = [
    ['master secret', secret],
    ...domains.flatMap((domain): (readonly [string, Uint8Array])[] => [
      [`key of ${domain}`, key.derive(domain)],
      [`inner pad of ${domain}`, keyBytes(key, domain, 'i')],
      [`outer pad of ${domain}`, keyBytes(key, domain, 'o')],
      [`salt of ${domain}`, keyBytes(key, domain, 's')],
    ]),
  ];
  return secrets.flatMap(([what, whole]) => {
    const bytes = Buffer.from(whole.subarray(0, ENOUGH));
    const base64 = bytes.toString('base64');
    const texts = {
      hex: bytes.toString('hex'),
      HEX: bytes.toString('hex').toUpperCase(),
      base64,
      base64url: bytes.toString('base64url'),
      blob: Array.from(bytes, blobByte).join(''),
      numbers: Array.from(bytes).join(','),
      'spaced numbers': Array.from(bytes).join(', '),
    };
    return [
      { what: `${what}, raw`, bytes },
      ...Object.entries(texts).map(([spelt, text]) => ({ what: `${what}, ${spelt}`, bytes: Buffer.from(text) })),
    ];
  });
}

/** As DuckDB prints a BLOB. */
function blobByte(byte: number): string {
  const plain = byte >= 32 && byte < 127 && byte !== 92 && byte !== 39 && byte !== 34;
  return plain ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** What was found, by name; empty is well. */
export function keysIn(content: Buffer | string, spellings: readonly Spelling[]): string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return spellings.filter((spelling) => bytes.includes(spelling.bytes)).map(({ what }) => what);
}
