// HMAC-SHA256 (RFC 2104) of kernels, over pads made once per key: two one-shot hashes cost half of what createHmac does.
import { hash } from 'node:crypto';

const BLOCK = 64;
const DIGEST = 32;

/** One key's pads, by the array that holds the key. */
const known = new WeakMap<Uint8Array, Pads>();

/** 64 lower-case hex digits. @param key at most 64 bytes; never changed afterwards */
export function hmacHex(key: Uint8Array, text: string): string {
  return hash('sha256', padsOf(key).hashed(text), 'hex');
}

/** 32 bytes, as a string of characters 0 to 255. @param key as of hmacHex */
export function hmacBytes(key: Uint8Array, text: string): string {
  return hash('sha256', padsOf(key).hashed(text), 'binary');
}

function padsOf(key: Uint8Array): Pads {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = new Pads(key);
  known.set(key, made);
  return made;
}

class Pads {
  /** The inner pad, and room for the text behind it. */
  #inner = Buffer.alloc(BLOCK + 1024, 0x36);
  /** The outer pad, and room for the inner digest. */
  readonly #outer = Buffer.alloc(BLOCK + DIGEST, 0x5c);

  constructor(key: Uint8Array) {
    if (key.byteLength > BLOCK) throw new RangeError(`a key of ${key.byteLength} bytes: longer than a block`);
    key.forEach((byte, at) => {
      this.#inner[at] = byte ^ 0x36;
      this.#outer[at] = byte ^ 0x5c;
    });
  }

  /** The outer pad with the inner digest behind it. */
  hashed(text: string): Buffer {
    // No character takes more than three bytes of UTF-8 (a pair of surrogates takes four).
    const room = BLOCK + text.length * 3;
    if (this.#inner.length < room) this.#inner = Buffer.concat([this.#inner.subarray(0, BLOCK)], room);
    const end = BLOCK + this.#inner.write(text, BLOCK, 'utf8');
    this.#outer.write(hash('sha256', this.#inner.subarray(0, end), 'binary'), BLOCK, DIGEST, 'latin1');
    return this.#outer;
  }
}
