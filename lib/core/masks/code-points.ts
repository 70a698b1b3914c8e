// Code points of a text by position in UTF-16: engines in other languages count code points.

export const codePoints = (text: string): number => Array.from(text).length;

/** The code point that begins at `at`, or nothing. */
export function charAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The code point that ends at `at`, or nothing. */
export function charBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) ? pair : text.slice(Math.max(0, at - 1), at);
}
