// Digits inside a text: taken out, drawn anew, and put back into the places where digits stood.
import type { KeyedStream } from './stream.ts';

/** Puts `digits` into the digit places of `shape`, in order. */
export function intoPlaces(shape: string, digits: string): string {
  let at = 0;
  return shape.replace(/[0-9]/g, () => digits[at++] ?? '0');
}
export const digitsOf = (value: string): string => value.replace(/[^0-9]/g, '');
/** `count` digits. */
export const draw = (stream: KeyedStream, count: number): string =>
  Array.from({ length: count }, () => stream.below(10)).join('');
