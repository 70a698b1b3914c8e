// Invented national ids that pass the checks of the real ones, so that a detector has something to recognise.
// Each function draws one id; none belongs to a person on purpose, and none is looked up anywhere.
import type { Random } from './random.ts';

export interface IdSubject {
  readonly firstName: string;
  readonly lastName: string;
  readonly female: boolean;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
}
export type NationalId = (random: Random, person: IdSubject) => string;

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, i) => total + weight * Number(digits[i] ?? 0), 0);
const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** US Social Security number. */
export const ssn: NationalId = (random) => {
  const area = random.between(1, 899);
  return `${padded(area === 666 ? 667 : area, 3)}-${padded(random.between(1, 99), 2)}-${padded(random.between(1, 9999), 4)}`;
};

/** UK National Insurance number. */
export const nino: NationalId = (random) => {
  const first = random.pick([...'ABCEHJLMPRSWXY']);
  const second = random.pick([...'ABCEHJLMPRSWXYZ']);
  return `${first}${second}${random.digits(6)}${random.pick([...'ABCD'])}`;
};

/** German tax id: eleven digits, ISO 7064 mod 11,10; exactly one of the first ten digits occurs twice. */
export const steuerId: NationalId = (random) => {
  const pool = [...'0123456789'];
  const drawn = Array.from({ length: 9 }, () => pool.splice(random.between(0, pool.length - 1), 1)[0] ?? '0');
  drawn.splice(random.between(1, 9), 0, random.pick(drawn));
  if (drawn[0] === '0') drawn.push(drawn.shift() ?? '0');
  let product = 10;
  for (const digit of drawn) {
    const step = (Number(digit) + product) % 10 || 10;
    product = (step * 2) % 11;
  }
  return `${drawn.join('')}${(11 - product) % 10}`;
};

/** French NIR with its key. */
export const nir: NationalId = (random, person) => {
  const body = `${person.female ? 2 : 1}${person.birthDate.slice(2, 4)}${person.birthDate.slice(5, 7)}${padded(random.between(21, 95), 2)}${padded(random.between(1, 599), 3)}${padded(random.between(1, 999), 3)}`;
  return body + padded(97 - (Number(body) % 97), 2);
};

/** Spanish DNI. */
export const dni: NationalId = (random) => {
  const number = random.between(10_000_000, 79_999_999);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] ?? 'T'}`;
};

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale. */
export const codiceFiscale: NationalId = (random, person) => {
  const day = Number(person.birthDate.slice(8)) + (person.female ? 40 : 0);
  const month = 'ABCDEHLMPRST'[Number(person.birthDate.slice(5, 7)) - 1] ?? 'A';
  const place = `${random.pick([...'ABCDEFGHL'])}${padded(random.between(1, 999), 3)}`;
  const body = `${letters(person.lastName)}${letters(person.firstName)}${person.birthDate.slice(2, 4)}${month}${padded(day, 2)}${place}`;
  let total = 0;
  [...body].forEach((char, i) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    total += i % 2 === 0 ? (ODD[value] ?? 0) : value;
  });
  return body + String.fromCharCode(65 + (total % 26));
};

function letters(name: string): string {
  const plain = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  return `${plain.replace(/[AEIOU]/g, '')}${plain.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

/** Polish PESEL. */
export const pesel: NationalId = (random, person) => {
  const month = Number(person.birthDate.slice(5, 7)) + (person.birthDate >= '2000' ? 20 : 0);
  const sex = random.between(0, 4) * 2 + (person.female ? 0 : 1);
  const body = `${person.birthDate.slice(2, 4)}${padded(month, 2)}${person.birthDate.slice(8)}${padded(random.between(0, 999), 3)}${sex}`;
  return `${body}${(10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10}`;
};

/** Swedish personnummer, twelve digits. */
export const personnummer: NationalId = (random, person) => {
  const body = `${person.birthDate.slice(2).replaceAll('-', '')}${padded(random.between(0, 999), 3)}`;
  return `${person.birthDate.slice(0, 2)}${body.slice(0, 6)}-${body.slice(6)}${luhnDigit(body)}`;
};

/** Dutch BSN: the eleven test. */
export const bsn: NationalId = (random) => {
  for (;;) {
    const body = random.digits(8);
    const check = sum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (check < 10) return `${body}${check}`;
  }
};

/** Greek AFM. */
export const afm: NationalId = (random) => {
  const body = random.digits(8);
  return `${body}${(sum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10}`;
};

/** Japanese individual number. */
export const myNumber: NationalId = (random) => {
  const body = random.digits(11);
  const rest = sum(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return `${body}${rest <= 1 ? 0 : 11 - rest}`;
};

/** Turkish identity number. */
export const kimlik: NationalId = (random) => {
  const body = random.digits(9);
  const tenth = (((sum(body, [7, 0, 7, 0, 7, 0, 7, 0, 7]) - sum(body, [0, 1, 0, 1, 0, 1, 0, 1])) % 10) + 10) % 10;
  return `${body}${tenth}${(sum(body, [1, 1, 1, 1, 1, 1, 1, 1, 1]) + tenth) % 10}`;
};

/** The digit that makes a number pass the Luhn check. */
export function luhnDigit(body: string): number {
  let total = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    total += digit > 9 ? digit - 9 : digit;
  }
  return (10 - (total % 10)) % 10;
}

/** A card number: Visa, Mastercard or American Express by its first digits. */
export function cardNumber(random: Random): string {
  const prefix = random.pick(['4', '4', '51', '52', '53', '54', '55', '34', '37']);
  const body = prefix + random.digits((prefix.startsWith('3') ? 14 : 15) - prefix.length);
  return `${body}${luhnDigit(body)}`;
}

const ACCOUNT: Readonly<Record<string, { readonly letters: number; readonly digits: number }>> = {
  GB: { letters: 4, digits: 14 },
  DE: { letters: 0, digits: 18 },
  FR: { letters: 0, digits: 23 },
  ES: { letters: 0, digits: 20 },
  IT: { letters: 1, digits: 22 },
  PL: { letters: 0, digits: 24 },
  SE: { letters: 0, digits: 20 },
  NL: { letters: 4, digits: 10 },
  GR: { letters: 0, digits: 23 },
  TR: { letters: 0, digits: 22 },
};

/** An IBAN with a valid check; undefined for countries without IBANs. */
export function iban(random: Random, country: string): string | undefined {
  const shape = ACCOUNT[country];
  if (shape === undefined) return undefined;
  const account =
    Array.from({ length: shape.letters }, () => random.pick([...'ABCDEFGHKLMNPRSTW'])).join('') +
    random.digits(shape.digits);
  const numeric = `${account}${country}00`.replace(/[A-Z]/g, (char) => String(char.charCodeAt(0) - 55));
  const check = 98n - (BigInt(numeric) % 97n);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}
