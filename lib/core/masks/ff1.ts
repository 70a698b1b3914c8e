// FF1 format-preserving encryption, NIST SP 800-38G, on node:crypto's AES; and keyed cycles for domains too small for it.
import { type Cipher, createCipheriv } from 'node:crypto';
import { KeyedStream } from './stream.ts';

/** SP 800-38G Rev. 1: radix^length must reach a million, or FF1 may be broken by guessing. */
export const SMALLEST_DOMAIN = 1_000_000;
const ROUNDS = 10;
const FITS = 2 ** 36;

/** FF1 over numbers 0 to radix^length - 1 (most significant digit first). */
export class Ff1 {
  readonly #aes: Cipher;
  readonly #radix: number;
  readonly #tweak: Uint8Array;
  readonly #sizes = new Map<number, Size>();
  /** @param key 16, 24 or 32 bytes */
  constructor(key: Uint8Array, radix: number, tweak: Uint8Array = new Uint8Array()) {
    if (radix < 2 || radix > 65536) throw new RangeError('FF1 takes a radix from 2 to 65536');
    this.#aes = createCipheriv(`aes-${key.length * 8}-ecb`, key, null);
    this.#aes.setAutoPadding(false);
    this.#radix = radix;
    this.#tweak = tweak;
  }

  encrypt(digits: readonly number[]): number[] {
    return this.#digits(digits, true);
  }

  decrypt(digits: readonly number[]): number[] {
    return this.#digits(digits, false);
  }

  /** Encrypts a number of `length` digits. */
  encryptNumber(value: bigint, length: number): bigint {
    const size = this.#size(length);
    const [a, b] = this.#rounds(value / size.powV, value % size.powV, size, true);
    return a * size.powV + b;
  }

  #digits(digits: readonly number[], forward: boolean): number[] {
    const size = this.#size(digits.length);
    const [a, b] = this.#rounds(
      number(digits.slice(0, size.u), this.#radix),
      number(digits.slice(size.u), this.#radix),
      size,
      forward,
    );
    return [...spell(a, size.u, this.#radix), ...spell(b, size.v, this.#radix)];
  }

  #rounds(a: bigint, b: bigint, size: Size, forward: boolean): [bigint, bigint] {
    if (size.block !== undefined) {
      const [left, right] = this.#smallRounds(Number(a), Number(b), size, size.block, forward);
      return [BigInt(left), BigInt(right)];
    }
    for (let step = 0; step < ROUNDS; step += 1) {
      const round = forward ? step : ROUNDS - 1 - step;
      const modulo = round % 2 === 0 ? size.powU : size.powV;
      if (forward) {
        const c = (a + this.#y(round, b, size, modulo)) % modulo;
        [a, b] = [b, c];
      } else {
        const c = (((b - this.#y(round, a, size, modulo)) % modulo) + modulo) % modulo;
        [a, b] = [c, a];
      }
    }
    return [a, b];
  }

  /** The same rounds where halves are plain numbers and Q is one block, as for most keys and codes. */
  #smallRounds(a: number, b: number, size: Size, block: Buffer, forward: boolean): [number, number] {
    const [powU, powV] = [Number(size.powU), Number(size.powV)];
    for (let step = 0; step < ROUNDS; step += 1) {
      const round = forward ? step : ROUNDS - 1 - step;
      const modulo = round % 2 === 0 ? powU : powV;
      const y = this.#smallY(round, forward ? b : a, size, block, modulo);
      if (forward) [a, b] = [b, (a + y) % modulo];
      else [a, b] = [(((b - y) % modulo) + modulo) % modulo, a];
    }
    return [a, b];
  }

  #smallY(round: number, half: number, size: Size, block: Buffer, modulo: number): number {
    const { masked } = size;
    let rest = half;
    let at = 15;
    for (; at > 15 - size.b; at -= 1) {
      block[at] = (masked[at] ?? 0) ^ (rest % 256);
      rest = Math.floor(rest / 256);
    }
    block[at] = (masked[at] ?? 0) ^ round;
    const mac = this.#aes.update(block);
    let sum = 0;
    for (let byte = 0; byte < size.d; byte += 2)
      sum = (sum * 65536 + (mac[byte] ?? 0) * 256 + (mac[byte + 1] ?? 0)) % modulo;
    return sum;
  }

  /** Steps 6.i to 6.iv: CBC-MAC over P and Q, stretched to d bytes, as a number modulo what the round needs. */
  #y(round: number, half: bigint, size: Size, modulo: bigint): bigint {
    const q = Buffer.from(size.q);
    q[q.length - size.b - 1] = round;
    writeBigEndian(q, half, size.b);
    let mac: Buffer = size.p;
    for (let at = 0; at < q.length; at += 16) mac = this.#aes.update(xor(mac, q.subarray(at, at + 16)));
    if (size.d <= 16) return reduce(mac.subarray(0, size.d), modulo);
    const parts = [mac];
    for (let more = 1; parts.length * 16 < size.d; more += 1) {
      const counter = Buffer.alloc(16);
      counter.writeUInt32BE(more, 12);
      parts.push(this.#aes.update(xor(mac, counter)));
    }
    return reduce(Buffer.concat(parts).subarray(0, size.d), modulo);
  }

  /** Everything that depends only on the number of digits. */
  #size(length: number): Size {
    const known = this.#sizes.get(length);
    if (known !== undefined) return known;
    if (length < 2) throw new RangeError('FF1 takes at least two digits');
    const u = Math.floor(length / 2);
    const v = length - u;
    const radix = BigInt(this.#radix);
    const powV = radix ** BigInt(v);
    const b = Math.ceil((powV - 1n).toString(2).length / 8);
    const t = this.#tweak.length;
    const p = Buffer.alloc(16);
    p.set([1, 2, 1]);
    p.writeUIntBE(this.#radix, 3, 3);
    p.set([10, u % 256], 6);
    p.writeUInt32BE(length, 8);
    p.writeUInt32BE(t, 12);
    const q = Buffer.alloc(t + ((((-t - b - 1) % 16) + 16) % 16) + 1 + b);
    q.set(this.#tweak);
    const encrypted = this.#aes.update(p);
    const masked = xor(encrypted, q.subarray(-16));
    const made: Size = {
      u,
      v,
      b,
      d: 4 * Math.ceil(b / 4) + 4,
      powU: radix ** BigInt(u),
      powV,
      p: encrypted,
      q,
      masked,
      block: q.length === 16 && powV <= BigInt(FITS) ? Buffer.from(masked) : undefined,
    };
    this.#sizes.set(length, made);
    return made;
  }
}

interface Size {
  readonly u: number;
  readonly v: number;
  readonly b: number;
  readonly d: number;
  readonly powU: bigint;
  readonly powV: bigint;
  /** P, already encrypted: the first step of every CBC-MAC. */
  readonly p: Buffer;
  /** Q with an empty round and half. */
  readonly q: Buffer;
  /** The last block of Q, XORed with P. */
  readonly masked: Buffer;
  /** Room for one block, where Q is one and the halves are plain numbers. */
  readonly block: Buffer | undefined;
}

/** A keyed permutation of 0 to `size - 1` that is one single cycle (Sattolo), so it has no fixed point when size > 1. */
export function keyedCycle(key: Uint8Array, size: number, tweak: Uint8Array = new Uint8Array()): Uint32Array {
  const under = tweak.length === 0 ? '' : ` under ${Buffer.from(tweak).toString('hex')}`;
  const stream = new KeyedStream(key, `cycle of ${size}${under}`);
  const table = Uint32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = stream.below(at);
    const [x = 0, y = 0] = [table[at], table[other]];
    table[at] = y;
    table[other] = x;
  }
  return table;
}

/** Permutes digit strings of any length: FF1 where NIST allows it, a keyed cycle of all values below. */
export function digitPermutation(
  key: Uint8Array,
  radix: number,
  tweak: Uint8Array = new Uint8Array(),
): (digits: readonly number[]) => number[] {
  const ff1 = new Ff1(key, radix, tweak);
  const cycles = new Map<number, Uint32Array>();
  return (digits) => {
    if (digits.length === 0) return [];
    const size = radix ** digits.length;
    if (size >= SMALLEST_DOMAIN) return ff1.encrypt(digits);
    const cycle = cycles.get(size) ?? keyedCycle(key, size, tweak);
    cycles.set(size, cycle);
    return spell(BigInt(cycle[Number(number(digits, radix))] ?? 0), digits.length, radix);
  };
}

/** The way back of `digitPermutation` with the same key, radix and tweak. */
export function digitInverse(
  key: Uint8Array,
  radix: number,
  tweak: Uint8Array = new Uint8Array(),
): (digits: readonly number[]) => number[] {
  const ff1 = new Ff1(key, radix, tweak);
  return (digits) => {
    if (digits.length === 0) return [];
    const size = radix ** digits.length;
    if (size >= SMALLEST_DOMAIN) return ff1.decrypt(digits);
    const from = keyedCycle(key, size, tweak).indexOf(Number(number(digits, radix)));
    return spell(BigInt(from), digits.length, radix);
  };
}

/** Permutes the integers from `min` to `max`: FF1 on bits with cycle walking, a keyed cycle when there are few. */
export function rangePermutation(key: Uint8Array, min: bigint, max: bigint): (value: bigint) => bigint {
  const size = max - min + 1n;
  if (size <= BigInt(SMALLEST_DOMAIN)) {
    const cycle = keyedCycle(key, Number(size));
    return (value) => min + BigInt(cycle[Number(value - min)] ?? 0);
  }
  const bits = (size - 1n).toString(2).length;
  const ff1 = new Ff1(key, 2);
  return (value) => {
    let at = value - min;
    // Walking stays in the cycle of the value, so it comes back into the range at the latest at the value itself.
    do at = ff1.encryptNumber(at, bits);
    while (at >= size);
    return min + at;
  };
}

/** Digits beyond which numbers are read and spelled by halves: digit by digit would take the square of the length. */
const HALVED = 256;

function number(digits: readonly number[], radix: number): bigint {
  if (digits.length > HALVED) {
    const half = digits.length >> 1;
    const low = number(digits.slice(half), radix);
    return number(digits.slice(0, half), radix) * BigInt(radix) ** BigInt(digits.length - half) + low;
  }
  if (radix ** digits.length <= FITS) return BigInt(digits.reduce((sum, digit) => sum * radix + digit, 0));
  const base = BigInt(radix);
  return digits.reduce((sum, digit) => sum * base + BigInt(digit), 0n);
}

function spell(value: bigint, length: number, radix: number): number[] {
  if (length > HALVED) {
    const half = length >> 1;
    const size = BigInt(radix) ** BigInt(half);
    return spell(value / size, length - half, radix).concat(spell(value % size, half, radix));
  }
  const digits = new Array<number>(length).fill(0);
  if (value <= BigInt(Number.MAX_SAFE_INTEGER)) {
    let rest = Number(value);
    for (let at = length - 1; at >= 0 && rest > 0; at -= 1) {
      digits[at] = rest % radix;
      rest = Math.floor(rest / radix);
    }
    return digits;
  }
  const base = BigInt(radix);
  for (let at = length - 1; at >= 0 && value > 0n; at -= 1) {
    digits[at] = Number(value % base);
    value /= base;
  }
  return digits;
}

function xor(left: Buffer, right: Buffer): Buffer {
  const out = Buffer.alloc(16);
  for (let at = 0; at < 16; at += 1) out[at] = (left[at] ?? 0) ^ (right[at] ?? 0);
  return out;
}

/** Big-endian bytes as a number modulo `modulo`; plain numbers while they are exact. */
function reduce(bytes: Buffer, modulo: bigint): bigint {
  const small = Number(modulo);
  if (small > FITS) return BigInt(`0x${bytes.toString('hex')}`) % modulo;
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum = (sum * 65536 + bytes.readUInt16BE(at)) % small;
  return BigInt(sum);
}

function writeBigEndian(target: Buffer, value: bigint, size: number): void {
  if (size <= 6) {
    target.writeUIntBE(Number(value), target.length - size, size);
    return;
  }
  target.set(Buffer.from(value.toString(16).padStart(size * 2, '0'), 'hex'), target.length - size);
}
