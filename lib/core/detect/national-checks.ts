// Check digits and dates of more personal numbers; see checksums.ts.
import { digitsOf, luhn, remainder, varied, weighted } from './checksums.ts';

function isDayOfYear(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Finnish personal identity code: the number modulo 31 gives the last character. */
export function finnishCode(text: string): boolean {
  const match = /^(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y])$/.exec(text.toUpperCase());
  if (match === null) return false;
  const [, date = '', serial = '', check = ''] = match;
  if (!isDayOfYear(Number(date.slice(0, 2)), Number(date.slice(2, 4)))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31] === check;
}

/** Norwegian national identity number: two check digits modulo 11; D numbers have 4 added to the first digit. */
export function norwegianNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || !isDayOfYear(Number(digits.slice(0, 2)) % 40, Number(digits.slice(2, 4)) % 40))
    return false;
  const first = weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  const second = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return first === 0 && second === 0;
}

/** Danish CPR number: a date and four digits; the check digit was given up in 2007. */
export function danishNumber(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 10 && varied(digits) && isDayOfYear(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
}

/** Belgian national register number: 97 minus the first nine digits modulo 97, a 2 before them for births since 2000. */
export function belgianNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || Number(digits.slice(2, 4)) % 20 > 12 || Number(digits.slice(4, 6)) > 31) return false;
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return 97 - remainder(body, 97) === check || 97 - remainder(`2${body}`, 97) === check;
}

/** Australian Medicare card: eight digits by weights 1, 3, 7, 9 give the ninth; the tenth counts cards. */
export function australianMedicare(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 10 || digits.length > 11 || !/^[2-6]/.test(digits)) return false;
  return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

/** US National Provider Identifier: Luhn with 80840 before the ten digits. */
export function nationalProvider(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhn(`80840${text}`);
}

/** Registration number of the US Drug Enforcement Administration: two letters, seven digits, the last from the others. */
export function drugEnforcement(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 7) return false;
  const sum = weighted(digits, [1, 0, 1, 0, 1]) + 2 * weighted(digits, [0, 1, 0, 1, 0, 1]);
  return sum % 10 === Number(digits[6]);
}

const SPANISH_CONTROL = 97;

/** Spanish social security number: province and serial modulo 97. */
export function spanishSocialSecurity(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 12) return false;
  const [province, serial] = [digits.slice(0, 2), digits.slice(2, 10)];
  const number =
    Number(serial) < 10_000_000 ? String(Number(province) * 10_000_000 + Number(serial)) : province + serial;
  return (
    Number(province) >= 1 && Number(province) <= 66 && remainder(number, SPANISH_CONTROL) === Number(digits.slice(10))
  );
}
