// Check digits and number ranges by which an identifier validates itself. Each takes text with or without separators.

/** Digits only. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Luhn (ISO/IEC 7812-1), over all digits. */
export function luhn(text: string): boolean {
  const digits = digitsOf(text);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** More than `least` different digits: keeps 0000… and 1111… out. */
export function varied(text: string, least = 2): boolean {
  return new Set(digitsOf(text)).size > least;
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const char of digits) rest = (rest * 10 + (char.charCodeAt(0) - 48)) % modulus;
  return rest;
}

/** Sum of digit times weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(i) - 48), 0);
}

/** ISO 7064 mod 97-10 after moving the first four characters to the end (ISO 13616). */
export function iban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  const length = IBAN_LENGTHS[compact.slice(0, 2)];
  if (length === undefined || compact.length !== length) return false;
  const numeric = Array.from(compact.slice(4) + compact.slice(0, 4), (char) => String(parseInt(char, 36))).join('');
  return /^\d+$/.test(numeric) && remainder(numeric, 97) === 1;
}

/** Length of an IBAN per country (SWIFT's registry). */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** SSN areas that the Social Security Administration issues: not 000, 666, 9xx; group not 00; serial not 0000. */
export function usaSsn(text: string): boolean {
  const digits = digitsOf(text);
  return (
    digits.length === 9 &&
    !/^(?:000|666|9)/.test(digits) &&
    digits.slice(3, 5) !== '00' &&
    digits.slice(5) !== '0000' &&
    varied(digits)
  );
}

/** NHS number: mod 11, weights 10..2. */
export function nhs(text: string): boolean {
  const digits = digitsOf(text);
  const check = (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return digits.length === 10 && check < 10 && check === Number(digits[9]) && varied(digits);
}

/** French NIR: 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18. */
export function frenchNir(text: string): boolean {
  const compact = text.replace(/[ .-]/g, '').toUpperCase();
  const digits = compact.replace('2A', '19').replace('2B', '18');
  if (!/^[1-478]\d{14}$/.test(digits)) return false;
  return 97 - remainder(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI and NIE: letter by the number modulo 23; X, Y, Z count as 0, 1, 2. */
export function spanishId(text: string): boolean {
  const compact = text.replace(/[ .-]/g, '').toUpperCase();
  const digits = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return /^\d{8}$/.test(digits) && DNI_LETTERS[Number(digits) % 23] === compact.at(-1);
}

const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale: control letter over the 15 characters before it. */
export function codiceFiscale(text: string): boolean {
  const code = text.toUpperCase();
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const char = code.charCodeAt(i);
    const value = char >= 65 ? char - 65 : char - 48;
    sum += i % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value;
  }
  return code.length === 16 && String.fromCharCode(65 + (sum % 26)) === code[15];
}

/** Dutch BSN: eleven-test. */
export function bsn(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 9 && varied(digits) && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Polish PESEL: weights 1, 3, 7, 9 and a date of birth with the century in the month. */
export function pesel(text: string): boolean {
  const month = Number(text.slice(2, 4)) % 20;
  const day = Number(text.slice(4, 6));
  if (!/^\d{11}$/.test(text) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  return weighted(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Swedish personal number: date and Luhn over the last ten digits. */
export function swedishPersonalNumber(text: string): boolean {
  const digits = digitsOf(text).slice(-10);
  const day = Number(digits.slice(4, 6)) % 60;
  const month = Number(digits.slice(2, 4));
  return digits.length === 10 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhn(digits);
}

/** Brazilian CPF (11 digits) and CNPJ (14): two check digits modulo 11. */
export function cpfOrCnpj(text: string): boolean {
  const digits = digitsOf(text);
  const long = digits.length === 14;
  if ((!long && digits.length !== 11) || !varied(digits, 1)) return false;
  const check = (count: number): boolean => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const back = count + 1 - i;
      sum += Number(digits[i]) * (long && back > 9 ? back - 8 : back);
    }
    const rest = sum % 11;
    return (rest < 2 ? 0 : 11 - rest) === Number(digits[count]);
  };
  return check(digits.length - 2) && check(digits.length - 1);
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Verhoeff's check over all digits (Aadhaar). */
export function verhoeff(text: string): boolean {
  const digits = digitsOf(text);
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = Number(VERHOEFF_P[i % 8]?.[Number(digits[digits.length - 1 - i])]);
    check = Number(VERHOEFF_D[check]?.[permuted]);
  }
  return check === 0 && varied(digits);
}

/** German tax id: 11 digits, ISO 7064 mod 11,10, not starting with 0. */
export function germanTaxId(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11 || digits.startsWith('0')) return false;
  let product = 10;
  for (const char of digits.slice(0, 10)) {
    const sum = (Number(char) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Australian tax file number: weights modulo 11. */
export function australianTfn(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 9 && varied(digits) && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** Vehicle identification number with the North American check digit. */
export function vin(text: string): boolean {
  const code = text.toUpperCase();
  const sum = VIN_WEIGHTS.reduce(
    (total, weight, i) => total + weight * (VIN_VALUES[code[i] ?? ''] ?? Number(code[i])),
    0,
  );
  return code.length === 17 && /[A-Z]/.test(code) && /\d/.test(code) && '0123456789X'[sum % 11] === code[8];
}
