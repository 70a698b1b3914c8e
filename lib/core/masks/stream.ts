// A keyed stream of draws: HMAC-SHA256 of the value, stretched by SHA-256 in counter mode. Same value and key, same draws.
// Only SHA-256, so that a kernel in another language needs nothing but its standard library.
import { hash } from 'node:crypto';
import { hmacBytes } from './hmac.ts';

/** Where every seed is put together with its counter: nothing runs between writing and hashing. */
const SCRATCH = Buffer.alloc(36);

export class KeyedStream {
  /** Bytes as strings of characters 0 to 255: reading one costs less than making a buffer. */
  readonly #seed: string;
  #block: string;
  #at = 0;
  #counter = 0;
  constructor(key: Uint8Array, value: string) {
    this.#seed = hmacBytes(key, value);
    this.#block = this.#seed;
  }

  byte(): number {
    if (this.#at === this.#block.length) this.#refill();
    const byte = this.#block.charCodeAt(this.#at);
    this.#at += 1;
    return byte;
  }

  /** A number from 0 to `size - 1`; two bytes for sizes up to 64, four beyond. */
  below(size: number): number {
    const small = this.byte() * 256 + this.byte();
    if (size <= 64) return small % size;
    return (small * 65536 + this.byte() * 256 + this.byte()) % size;
  }

  #refill(): void {
    SCRATCH.write(this.#seed, 0, 32, 'latin1');
    SCRATCH.writeUInt32BE(this.#counter, 32);
    this.#counter += 1;
    this.#block = hash('sha256', SCRATCH, 'binary');
    this.#at = 0;
  }
}
