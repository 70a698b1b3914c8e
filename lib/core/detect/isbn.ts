// Numbers of books before 2007: nine of ten pass as numbers of NHS patients too; those that end in X, the check digit ten, cannot.
import { digitsOf } from './checksums.ts';

/** Nine digits and a valid X. */
export function isbn10WithX(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 9 || !/X$/i.test(text)) return false;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (10 - at), 10);
  return sum % 11 === 0;
}
