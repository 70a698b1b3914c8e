// A keyed stream of draws: HMAC-SHA256 of the value, stretched by SHA-256 in counter mode. Same value and key, same draws.
// Only SHA-256, so that a kernel in another language needs nothing but its standard library.
import { createHash, createHmac } from 'node:crypto';

export class KeyedStream {
  readonly #seed: Buffer;
  #block: Buffer;
  #at = 0;
  #counter = 0;
  constructor(key: Uint8Array, value: string) {
    this.#seed = createHmac('sha256', key).update(value, 'utf8').digest();
    this.#block = this.#seed;
  }

  byte(): number {
    if (this.#at === this.#block.length) this.#refill();
    const byte = this.#block[this.#at];
    this.#at += 1;
    return byte ?? 0;
  }

  /** A number from 0 to `size - 1`; two bytes for sizes up to 64, four beyond. */
  below(size: number): number {
    const small = this.byte() * 256 + this.byte();
    if (size <= 64) return small % size;
    return (small * 65536 + this.byte() * 256 + this.byte()) % size;
  }

  #refill(): void {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    this.#counter += 1;
    this.#block = createHash('sha256').update(this.#seed).update(counter).digest();
    this.#at = 0;
  }
}
