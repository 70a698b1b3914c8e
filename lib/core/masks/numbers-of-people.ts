// phone, card, iban, national-id: numbers with a format or checksum, moved into ranges that belong to nobody where there are any.
import { z } from 'zod';
import { isClassShape, replaceClasses, replaceDigits } from './classes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

/** Puts `digits` into the digit places of `shape`, in order. */
function intoPlaces(shape: string, digits: string): string {
  let at = 0;
  return shape.replace(/[0-9]/g, () => digits[at++] ?? '0');
}
const digitsOf = (value: string): string => value.replace(/[^0-9]/g, '');
const draw = (stream: KeyedStream, count: number): string =>
  Array.from({ length: count }, () => stream.below(10)).join('');

/** The ten digits of a North American number behind an optional 1, or undefined. */
function northAmerican(value: string): string | undefined {
  const digits = digitsOf(value);
  const ten = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (ten.length !== 10 || (value.startsWith('+') && digits.length !== 11)) return undefined;
  return /^[2-9]\d\d[2-9]/.test(ten) ? ten : undefined;
}

export const phone = defineMask({
  name: 'phone',
  summary:
    'Replaces a telephone number, format kept: North American ones by 555-01xx, others by other digits behind the country code.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'phone',
  emitsIdentifiers: ['PHONE_NUMBER'],
  capacity: () => 0,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const words = value.replace(/[^0-9]+/g, (between) =>
        /\p{L}{4,}/u.test(between) || /[^\x00-\x7F]/.test(between) ? replaceClasses(between, stream) : between,
      );
      const ten = northAmerican(value);
      if (ten !== undefined) {
        const made = (last: string): string => `${2 + stream.below(8)}${draw(stream, 2)}55501${last}`;
        const fake = made(draw(stream, 2));
        return intoPlaces(
          words,
          (digitsOf(value).length === 11 ? '1' : '') + (fake === ten ? made(draw(stream, 2)) : fake),
        );
      }
      const digits = digitsOf(value);
      // Country codes have one to three digits; two of them never identify a person.
      const kept = value.trimStart().startsWith('+') && digits.length > 7 ? 2 : 0;
      if (digits === '') return replaceClasses(value, stream);
      const fake = digits.slice(0, kept) + replaceDigits(digits.slice(kept), stream);
      const placed = intoPlaces(words, fake);
      // Other digits may look North American by chance, and so be somebody's: an exchange never begins with 0 (or 1).
      if (northAmerican(placed) === undefined) return placed;
      const exchange = fake.length - 7;
      return intoPlaces(
        words,
        `${fake.slice(0, exchange)}${digits[exchange] === '0' ? '1' : '0'}${fake.slice(exchange + 1)}`,
      );
    };
  },
  emits: () => (candidate) => {
    const ten = northAmerican(candidate);
    return ten === undefined ? isClassShape(candidate) : ten.slice(3, 8) === '55501';
  },
});

/** The digit that makes `digits` and it valid (ISO/IEC 7812-1). */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, double = true; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return String((10 - (sum % 10)) % 10);
}
export const luhn = (digits: string): boolean =>
  digits.length > 1 && luhnDigit(digits.slice(0, -1)) === digits.slice(-1);

/** 12 to 19 digits and nothing but separators. */
const isCard = (value: string): boolean => /^[^0-9\p{L}]*\d(?:[^0-9\p{L}]*\d){11,18}[^0-9\p{L}]*$/u.test(value);

export const card = defineMask({
  name: 'card',
  summary: 'Replaces a payment card number by a Luhn-valid one in the test range 4000 00, length and separators kept.',
  parameters: z.strictObject(COMMON),
  accepts: ['text', 'integer', 'numeric'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'card',
  emitsIdentifiers: ['CREDIT_CARD_NUMBER', 'CREDIT_CARD_NUMBER_(NO_KEYWORD)'],
  // A 16-digit number has nine free digits; shorter ones fewer.
  capacity: () => 10 ** 5,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const digits = digitsOf(value);
      if (!isCard(value)) return replaceClasses(value, stream);
      const made = (): string => {
        const body = `400000${draw(stream, digits.length - 7)}`;
        return body + luhnDigit(body);
      };
      const fake = made();
      return intoPlaces(value, fake === digits ? made() : fake);
    };
  },
  emits: () => (candidate) => {
    const digits = digitsOf(candidate);
    return isCard(candidate) ? digits.startsWith('400000') && luhn(digits) : isClassShape(candidate);
  },
});

/** ISO 13616: letters count as 10 to 35, country and check digits at the end; valid when the rest of 97 is 1. */
export function ibanRest(iban: string): number {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const code = Number.parseInt(char, 36);
    rest = (rest * (code > 9 ? 100 : 10) + code) % 97;
  }
  return rest;
}

const IBAN = /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/;

export const iban = defineMask({
  name: 'iban',
  summary: 'Replaces an IBAN by a valid one of the same country and length whose bank code is zeros.',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'iban',
  emitsIdentifiers: ['BANK_ACCOUNT_NUMBER', 'IBAN'],
  capacity: () => 10 ** 5,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const plain = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
      if (!IBAN.test(plain)) return replaceClasses(value, stream);
      const made = (): string => {
        const account = plain
          .slice(8)
          .replace(/[0-9A-Z]/g, (char) =>
            char <= '9' ? String(stream.below(10)) : String.fromCharCode(65 + stream.below(26)),
          );
        const body = plain.slice(4, 8).replace(/[0-9]/g, '0').replace(/[A-Z]/g, 'X') + account;
        const check = 98 - ibanRest(`${plain.slice(0, 2)}00${body}`);
        return plain.slice(0, 2) + String(check).padStart(2, '0') + body;
      };
      const first = made();
      const fake = first === plain ? made() : first;
      let at = 0;
      return value.replace(/[0-9A-Za-z]/g, () => fake[at++] ?? '');
    };
  },
  emits: () => (candidate) => {
    const plain = candidate.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
    if (!IBAN.test(plain)) return isClassShape(candidate);
    return /^.{4}[0X]{4}/.test(plain) && ibanRest(plain) === 1;
  },
});

export const nationalId = defineMask({
  name: 'national-id',
  summary:
    'Replaces a national identity number, format kept; United States numbers get an area that is never issued (666).',
  parameters: z.strictObject(COMMON),
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'national-id',
  emitsIdentifiers: [
    'USA_SOCIAL_SECURITY_NUMBER',
    'NATIONAL_IDENTIFICATION_NUMBER',
    'USA_PASSPORT_NUMBER',
    'DRIVERS_LICENSE',
    'TAXPAYER_IDENTIFICATION_NUMBER',
  ],
  capacity: () => 0,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      if (!/^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(value)) return replaceClasses(value, stream);
      const made = (): string =>
        intoPlaces(
          value,
          `666${String(1 + stream.below(99)).padStart(2, '0')}${String(1 + stream.below(9999)).padStart(4, '0')}`,
        );
      const fake = made();
      return fake === value ? made() : fake;
    };
  },
  emits: () => (candidate) =>
    /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(candidate) ? candidate.startsWith('666') : isClassShape(candidate),
});
