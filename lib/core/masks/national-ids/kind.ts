// A kind of national identity number, as data and functions. Where the issuing authority never issues a range, fakes lie in it and their
// check digits are right; where it names none, their check digit is wrong by design, so that the number can be nobody's.
import type { KeyedStream } from '../stream.ts';

export interface NationalId {
  /** Country and short name, as rules write it. */
  readonly kind: string;
  /** Letters (upper case) and digits of a value of this kind, loosely: whatever its class-keeping twin could be taken for. */
  readonly shape: RegExp;
  /** Where fakes lie, and who says that nobody has them; for documentation. */
  readonly range: string;
  /** A fake, for `nulls: mask`. */
  readonly sample: string;
  readonly capacity: number;
  /** A fake of the length of `plain`. */
  make(stream: KeyedStream, plain: string): string;
  /** Could `make` have made it? */
  emits(plain: string): boolean;
}

export const letterOf = (stream: KeyedStream, alphabet: string): string =>
  alphabet[stream.below(alphabet.length)] ?? '';
export const padded = (value: number, length: number): string => String(value).padStart(length, '0');
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at] ?? 0), 0);
}

/** A digit that is not `right`. */
export function wrongDigit(stream: KeyedStream, right: number): string {
  return String((right + 1 + stream.below(9)) % 10);
}

/** `MMDD` of a day that every year has. */
export function monthAndDay(stream: KeyedStream): string {
  return padded(1 + stream.below(12), 2) + padded(1 + stream.below(28), 2);
}
