// National identity numbers of Europe. Each says where its fakes lie and why they are nobody's.
import { luhn, luhnDigit } from '../check-digits.ts';
import { draw } from '../digits.ts';
import type { KeyedStream } from '../stream.ts';
import { letterOf, monthAndDay, type NationalId, padded, UPPER, weighted, wrongDigit } from './kind.ts';

/** National Insurance number: HMRC's manual NIM39110 never uses Q as first letter. */
export const ukNino: NationalId = {
  kind: 'uk-nino',
  shape: /^[A-Z]{2}[0-9]{6}[A-Z]$/,
  range: 'prefix QQ, which HMRC never allocates (NIM39110)',
  sample: 'QQ123456A',
  capacity: 4 * 10 ** 6,
  make: (stream) => `QQ${draw(stream, 6)}${letterOf(stream, 'ABCD')}`,
  emits: (plain) => /^QQ[0-9]{6}[ABCD]$/.test(plain),
};

const NHS = [10, 9, 8, 7, 6, 5, 4, 3, 2];
/** Modulo 11; 10 stands for a number that does not exist, 11 for 0. */
export const nhsCheck = (nine: string): number => (11 - (weighted(nine, NHS) % 11)) % 11;

/** NHS number: 999 000 0000 to 999 999 9999 are for tests (NHS Data Dictionary). */
export const ukNhs: NationalId = {
  kind: 'uk-nhs',
  shape: /^[0-9]{10}$/,
  range: 'the test range 999 000 0000 to 999 999 9999 (NHS Data Dictionary), check digit valid',
  sample: '9990000018',
  capacity: 900_000,
  make: (stream) => {
    let nine = `999${draw(stream, 6)}`;
    while (nhsCheck(nine) === 10) nine = `999${draw(stream, 6)}`;
    return nine + nhsCheck(nine);
  },
  emits: (plain) => plain.startsWith('999') && String(nhsCheck(plain)) === plain.slice(9),
};

/** ISO 7064 MOD 11,10. */
export function mod1110(ten: string): number {
  let rest = 10;
  for (const char of ten) {
    const sum = (Number(char) + rest) % 10 || 10;
    rest = (sum * 2) % 11;
  }
  return (11 - rest) % 10;
}

/** Steuer-Identifikationsnummer: a leading 0 is for tests only (Bundeszentralamt für Steuern, Prüfziffernberechnung der IdNr). */
export const deSteuerId: NationalId = {
  kind: 'de-steuerid',
  shape: /^[0-9]{11}$/,
  range: 'first digit 0, which the BZSt gives to test numbers only; one digit twice, one missing, check digit valid',
  sample: '01234567888',
  capacity: 16_000_000,
  make: (stream) => {
    const missing = 1 + stream.below(9);
    const twice = (missing + 1 + stream.below(9)) % 10;
    const rest = Array.from({ length: 9 }, (_, at) => at + 1).filter((digit) => digit !== missing);
    rest.push(twice);
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const other = stream.below(at + 1);
      const [x = 0, y = 0] = [rest[at], rest[other]];
      rest[at] = y;
      rest[other] = x;
    }
    const ten = `0${rest.join('')}`;
    return ten + mod1110(ten);
  },
  emits: (plain) => plain.startsWith('0') && String(mod1110(plain.slice(0, 10))) === plain.slice(10),
};

/** The two digits behind a numéro de sécurité sociale; Corsica's 2A and 2B count as 19 and 18. */
export function nirKey(thirteen: string): string {
  const digits = thirteen.replace('2A', '19').replace('2B', '18');
  return padded(97 - Number(BigInt(digits) % 97n), 2);
}

/** Months of births are 01 to 12; unknown ones are 20, 30 to 42 and 50 to 99 (INSEE): 13 to 19 are never written. */
export const frNir: NationalId = {
  kind: 'fr-nir',
  shape: /^[0-9]{5}[0-9][0-9AB][0-9]{6}([0-9]{2})?$/,
  range: 'months 13 to 19, which INSEE never writes; key valid',
  sample: '180137500100102',
  capacity: 10 ** 9,
  make: (stream, plain) => {
    const born = `${1 + stream.below(2)}${draw(stream, 2)}1${3 + stream.below(7)}`;
    const place = padded(1 + stream.below(95), 2) + draw(stream, 6);
    return plain.length === 13 ? born + place : born + place + nirKey(born + place);
  },
  emits: (plain) =>
    /^[12][0-9]{2}1[3-9][0-9]{8}/.test(plain) &&
    (plain.length === 13 || nirKey(plain.slice(0, 13)) === plain.slice(13)),
};

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** The place in the letters of a DNI (eight digits) or NIE (X, Y or Z and seven). */
const dniPlace = (eight: string): number => Number(eight.replace(/^[XYZ]/, (char) => String('XYZ'.indexOf(char)))) % 23;
export const dniLetter = (eight: string): string => DNI[dniPlace(eight)] ?? '';

export const esDni: NationalId = {
  kind: 'es-dni',
  shape: /^[A-Z0-9][0-9]{7}[A-Z]$/,
  range: 'wrong check letter by design: Spain names no range that it never issues',
  sample: '00000000A',
  capacity: 10 ** 7,
  make: (stream, plain) => {
    const head = /^[A-Z]/.test(plain) ? letterOf(stream, 'XYZ') : draw(stream, 1);
    const eight = head + draw(stream, 7);
    return eight + (DNI[(dniPlace(eight) + 1 + stream.below(22)) % 23] ?? '');
  },
  emits: (plain) =>
    /^[XYZ0-9]/.test(plain) && DNI.includes(plain.slice(8)) && dniLetter(plain.slice(0, 8)) !== plain.slice(8),
};

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
/** Control letter of a codice fiscale (Decreto 12/03/1974). */
export function cfLetter(fifteen: string): string {
  let sum = 0;
  for (const [at, char] of Array.from(fifteen).entries()) {
    const place = char <= '9' ? Number(char) : char.charCodeAt(0) - 65;
    sum += at % 2 === 0 ? (ODD[place] ?? 0) : place;
  }
  return UPPER[sum % 26] ?? '';
}

/** Codes of municipalities begin with A to M, of foreign states with Z (Agenzia delle Entrate): X is never written. */
export const itCf: NationalId = {
  kind: 'it-cf',
  shape: /^[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]$/,
  range:
    'municipality codes beginning with X, which do not exist (Agenzia delle Entrate: A to M, Z); control letter valid',
  sample: 'XXXXXX80A01X000H',
  capacity: 10 ** 9,
  make: (stream) => {
    const name = Array.from({ length: 6 }, () => letterOf(stream, 'BCDFGLMNPRSTV')).join('');
    const born = draw(stream, 2) + letterOf(stream, 'ABCDEHLMPRST') + padded(1 + stream.below(28), 2);
    const fifteen = `${name}${born}X${draw(stream, 3)}`;
    return fifteen + cfLetter(fifteen);
  },
  emits: (plain) => plain[11] === 'X' && cfLetter(plain.slice(0, 15)) === plain.slice(15),
};

const BSN = [9, 8, 7, 6, 5, 4, 3, 2, -1];
export const bsnValid = (nine: string): boolean => weighted(nine, BSN) % 11 === 0;

export const nlBsn: NationalId = {
  kind: 'nl-bsn',
  shape: /^[0-9]{9}$/,
  range: 'fails the eleven test by design: the Netherlands name no range that they never issue',
  sample: '100000000',
  capacity: 10 ** 8,
  make: (stream) => {
    const eight = draw(stream, 8);
    const right = (weighted(eight, BSN) % 11) % 10;
    return eight + wrongDigit(stream, right);
  },
  emits: (plain) => !bsnValid(plain),
};

const PESEL = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
export const peselCheck = (ten: string): number => (10 - (weighted(ten, PESEL) % 10)) % 10;

export const plPesel: NationalId = {
  kind: 'pl-pesel',
  shape: /^[0-9]{11}$/,
  range: 'wrong check digit by design: Poland names no range that it never issues',
  sample: '80010100001',
  capacity: 10 ** 8,
  make: (stream) => {
    const ten = draw(stream, 2) + monthAndDay(stream) + draw(stream, 4);
    return ten + wrongDigit(stream, peselCheck(ten));
  },
  emits: (plain) => String(peselCheck(plain)) !== plain.slice(10),
};

const CENTURIES = ['19', '20'];
const serial = (stream: KeyedStream): string => String(980 + stream.below(20));

/** Personnummer: birth numbers 980 to 999 are Skatteverket's for test persons. */
export const sePnr: NationalId = {
  kind: 'se-pnr',
  shape: /^[0-9]{10}([0-9]{2})?$/,
  range: 'birth numbers 980 to 999, which Skatteverket keeps for test persons; check digit valid',
  sample: '8001019804',
  capacity: 600_000,
  make: (stream, plain) => {
    const century = plain.length === 12 ? (CENTURIES[stream.below(2)] ?? '') : '';
    const nine = draw(stream, 2) + monthAndDay(stream) + serial(stream);
    return century + nine + luhnDigit(nine);
  },
  emits: (plain) => /^[0-9]{6}9[89][0-9]{2}$/.test(plain.slice(-10)) && luhn(plain.slice(-10)),
};
