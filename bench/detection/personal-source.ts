// Numbers and secrets of persons by the rules of those who issue them, and names and addresses written by hand.
import { createHash } from 'node:crypto';
import { luhnDigit } from '../../lib/demo/national-ids.ts';
import type { Random } from '../../lib/demo/random.ts';
import type { Source } from './source.ts';

type Make = (random: Random) => string;

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, i) => total + weight * Number(digits[i] ?? 0), 0);
const two = (value: number): string => String(value).padStart(2, '0');
const chars = (random: Random, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => random.pick([...alphabet])).join('');
const UPPER = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const digits = (random: Random, count: number): string => chars(random, '0123456789', count);
const birth = (random: Random): { y: number; m: string; d: string } => ({
  y: random.between(1940, 2004),
  m: two(random.between(1, 12)),
  d: two(random.between(1, 28)),
});
/** Draws until the check digit exists. */
function until(random: Random, draw: (random: Random) => string | undefined): string {
  for (;;) {
    const made = draw(random);
    if (made !== undefined) return made;
  }
}
function mod11(body: string, weights: readonly number[]): number {
  return (11 - (sum(body, weights) % 11)) % 11;
}
function cpf(random: Random, length: 9 | 12): string {
  let text = digits(random, length === 9 ? 9 : 8) + (length === 9 ? '' : '0001');
  for (let i = 0; i < 2; i++) {
    const weights = Array.from({ length: text.length }, (_, at) => {
      const back = text.length + 1 - at;
      return length === 12 && back > 9 ? back - 8 : back;
    });
    const rest = sum(text, weights) % 11;
    text += rest < 2 ? 0 : 11 - rest;
  }
  return text;
}
const D = [
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
const P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
function verhoeff(body: string): string {
  for (let check = 0; check < 10; check++) {
    let state = 0;
    [...`${body}${check}`].reverse().forEach((digit, i) => {
      state = Number(D[state]?.[Number(P[i % 8]?.[Number(digit)])]);
    });
    if (state === 0) return body + check;
  }
  return body;
}
const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((char, i): [string, number] => [char, i + 1])
    .concat(
      [...'JKLMN'].map((char, i) => [char, i + 1]),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((char, i) => [char, i + 2]),
    ),
);
function vin(random: Random): string {
  const body = `${random.pick(['1HG', 'WVW', 'JTD', '3FA', 'WBA', '5YJ'])}${chars(random, `${UPPER.replace(/[IOQ]/g, '')}0123456789`, 5)}0${chars(random, 'ABCDEFGHJKLMNPRSTVWXY123456789', 2)}${digits(random, 6)}`;
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const total = weights.reduce((all, weight, i) => all + weight * (VIN_VALUES[body[i] ?? ''] ?? Number(body[i])), 0);
  return `${body.slice(0, 8)}${'0123456789X'[total % 11]}${body.slice(9)}`;
}
const hash = (random: Random, algorithm: string, form: 'hex' | 'base64url' | 'base64' = 'hex'): string =>
  createHash(algorithm).update(random.digits(12)).digest(form);

const NUMBERS: Readonly<Record<string, Make>> = {
  'us-ssn': (r) => `${r.between(100, 665)}-${two(r.between(1, 99))}-${r.between(1000, 9999)}`,
  'ca-sin': (r) => {
    const body = `${r.between(1, 7)}${digits(r, 7)}`;
    const full = `${body}${luhnDigit(body)}`;
    return full.replace(/(...)(...)(...)/, r.pick(['$1-$2-$3', '$1 $2 $3']));
  },
  'uk-nhs': (r) =>
    until(r, () => {
      const body = `${r.between(4, 7)}${digits(r, 8)}`;
      const check = mod11(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
      return check === 10 ? undefined : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
    }),
  'br-cpf': (r) => cpf(r, 9).replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4'),
  'br-cnpj': (r) => cpf(r, 12).replace(/(..)(...)(...)(....)(..)/, '$1.$2.$3/$4-$5'),
  'in-aadhaar': (r) => verhoeff(`${r.between(2, 9)}${digits(r, 10)}`).replace(/(....)(....)(....)/, '$1 $2 $3'),
  'in-pan': (r) => `${chars(r, UPPER, 3)}P${chars(r, UPPER, 1)}${digits(r, 4)}${chars(r, UPPER, 1)}`,
  'au-tfn': (r) =>
    until(r, () => {
      const body = `${r.between(1, 9)}${digits(r, 7)}`;
      const rest = sum(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
      return rest === 10 ? undefined : `${body}${rest}`.replace(/(...)(...)(...)/, '$1 $2 $3');
    }),
  'au-medicare': (r) => {
    const body = `${r.between(2, 6)}${digits(r, 7)}`;
    return `${body.slice(0, 4)} ${body.slice(4)}${sum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10} ${r.between(1, 5)}`;
  },
  'us-mbi': (r) => {
    const letters = 'ACDEFGHJKMNPQRTUVWXY';
    const either = `${letters}0123456789`;
    return `${r.between(1, 9)}${chars(r, letters, 1)}${chars(r, either, 1)}${digits(r, 1)}-${chars(r, letters, 1)}${chars(r, either, 1)}${digits(r, 1)}-${chars(r, letters, 2)}${digits(r, 2)}`;
  },
  'us-npi': (r) => {
    const body = `1${digits(r, 8)}`;
    return `${body}${luhnDigit(`80840${body}`)}`;
  },
  'fi-hetu': (r) => {
    const { y, m, d } = birth(r);
    const body = `${d}${m}${two(y % 100)}`;
    const serial = String(r.between(2, 899)).padStart(3, '0');
    return `${body}${y < 2000 ? '-' : 'A'}${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(body + serial) % 31]}`;
  },
  'dk-cpr': (r) => {
    const { y, m, d } = birth(r);
    return `${d}${m}${two(y % 100)}-${r.between(1000, 3999)}`;
  },
  'be-nrn': (r) => {
    const { y, m, d } = birth(r);
    const body = `${two(y % 100)}${m}${d}${String(r.between(1, 997)).padStart(3, '0')}`;
    const check = 97 - (Number(y < 2000 ? body : `2${body}`) % 97);
    return `${body.slice(0, 2)}.${m}.${d}-${body.slice(6)}.${two(check)}`;
  },
  passport: (r) =>
    r.pick([() => `C${digits(r, 8)}`, () => digits(r, 9), () => `${chars(r, UPPER, 2)}${digits(r, 7)}`])(),
  licence: (r) => `${chars(r, UPPER, 1)}${digits(r, 7)}`,
  vat: (r) =>
    r.pick([
      () => `DE${r.digits(9)}`,
      () => `ATU${digits(r, 8)}`,
      () => `NL${digits(r, 9)}B01`,
      () => `PL${r.digits(10)}`,
      () => `FR${digits(r, 2)} ${r.digits(9)}`,
    ])(),
  vin,
  imei: (r) => {
    const body = `35${digits(r, 12)}`;
    return `${body}${luhnDigit(body)}`;
  },
  coordinates: (r) => `${r.between(-80, 80)}.${digits(r, 6)},${r.between(-179, 179)}.${digits(r, 6)}`,
  'aws-key': (r) => `AKIA${chars(r, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  'private-key': (r) =>
    `-----BEGIN ${r.pick(['RSA ', 'EC ', ''])}PRIVATE KEY-----\n${chars(r, WORD, 64)}\n${chars(r, WORD, 40)}\n-----END PRIVATE KEY-----`,
  jwt: (r) =>
    `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.${Buffer.from(`{"sub":"${r.digits(10)}","iat":1516239022}`).toString('base64url')}.${hash(r, 'sha256', 'base64url')}`,
  token: (r) =>
    r.pick([
      () => `ghp_${chars(r, WORD, 36)}`,
      () => `AIza${chars(r, WORD, 35)}`,
      () => `sk_live_${chars(r, WORD, 24)}`,
      () => `xoxb-${digits(r, 12)}-${chars(r, WORD, 24)}`,
    ])(),
  'password-hash': (r) =>
    r.pick([
      () => `$2b$12$${chars(r, WORD, 53)}`,
      () => `$argon2id$v=19$m=65536,t=3,p=4$${chars(r, WORD, 22)}$${chars(r, WORD, 43)}`,
      () => `pbkdf2_sha256$600000$${chars(r, WORD, 22)}$${hash(r, 'sha256', 'base64')}`,
    ])(),
  'connection-string': (r) =>
    `${r.pick(['postgres', 'mysql', 'mongodb+srv', 'redis'])}://app:${chars(r, WORD, 12)}@db${r.between(1, 9)}.internal.example:5432/main`,
};

const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'first-name':
    'Jean-Luc;María José;Siobhán;Björn;Zoë;Ngọc;Oluwaseun;Xóchitl;Þórunn;D’Angelo;Anne-Sophie;Łucja;Gülşen;Ying;Rajesh;Aoife;Mateusz;Chloé;Ivana;Hendrik'.split(
      ';',
    ),
  'last-name':
    "O'Brien;van der Berg;García Márquez;Müller-Lüdenscheidt;MacDonald;Nguyễn;Okonkwo;Szczepański;de la Cruz;Åkesson;Yıldız;D’Amico;Kowalska;Fernández;Ó Súilleabháin;Schröder;Lefèvre;Bianchi;Jovanović;Hernández".split(
      ';',
    ),
  'full-name':
    'Dr. Anna Müller;JOHN SMITH;jane doe;Smith, Mary Ann;O’Connor, Sinéad;Jean-Pierre Lefebvre;María del Carmen García López;Piotr Wiśniewski;Lars-Erik Johansson;Giulia De Luca;Willem van den Berg;João Carlos da Silva;Ahmed bin Khalid;Nguyễn Văn An;Wei Zhang;Priya Ramachandran;Olena Kovalenko;Ms. Emily R. Carter;Prof. Dr. Hans Meier;Katarzyna Nowak-Zielińska'.split(
      ';',
    ),
  phone:
    '+1 (212) 555-0142;+44 20 7946 0958;+49 (0)30 901820;0171 2345678;06 12 34 56 78;+33 6 12 34 56 78;+34 912 345 678;+39 06 698 12345;020-1234567;+48 22 123 45 67;08-123 456 78;(11) 91234-5678;+91 98765 43210;+61 2 9876 5432;212.555.0199;555-0143 x204;+4915112345678'.split(
      ';',
    ),
  street:
    '221B Baker Street;1600 Pennsylvania Ave NW;10 Downing St;Hauptstr. 5;Am Alten Markt 12a;12 bis rue de la Paix;Calle Gran Vía 32, 3º B;Rua das Flores, 123;Via Roma 7;Keizersgracht 174-176;ul. Marszałkowska 10/12;Drottninggatan 71B;Flat 4, 18 Elm Grove;PO Box 1234;Unter den Linden 77;34 Cours Mirabeau;Paseo de la Castellana 89;Piazza del Duomo 14;Lange Voorhout 8;Storgatan 5'.split(
      ';',
    ),
  address:
    '10 Downing Street, London SW1A 2AA;Hauptstraße 5, 10115 Berlin;12 rue de la Paix, 75002 Paris;Calle Mayor 3, 28013 Madrid;Via Roma 7, 20121 Milano;Keizersgracht 174, 1016 DW Amsterdam;ul. Długa 10, 31-147 Kraków;Storgatan 5, 111 51 Stockholm;350 Fifth Avenue, New York, NY 10118;Av. Paulista 1578, São Paulo - SP, 01310-200'.split(
      ';',
    ),
  bic: 'DEUTDEFF;COBADEFFXXX;BNPAFRPP;CHASUS33;BARCGB22;INGBNL2A;UNCRITMM;BBVAESMM;PKOPPLPW;NDEASESS;UBSWCHZH80A;GENODEF1M04'.split(
    ';',
  ),
  username:
    'jsmith;anna.mueller;pwisniewski84;maria_garcia;t.johnson;lefebvre.jp;kowalskaa;b.eriksson;xX_dave_Xx;emily-carter92'.split(
      ';',
    ),
  plate: 'B-MW 1234;AB12 CDE;AB-123-CD;7ABC123;1234 BCD;HH XY 42;12-ABC-3'.split(';'),
};

export const personalSource: Source = {
  name: 'written',
  split: 'seen',
  locales: (kind) => (NUMBERS[kind] !== undefined || WRITTEN[kind] !== undefined ? ['any'] : []),
  values: (kind, _locale, count, random) => {
    const make = NUMBERS[kind];
    if (make !== undefined) return Array.from({ length: count }, () => make(random));
    const list = WRITTEN[kind] ?? [];
    return Array.from({ length: count }, () => random.pick(list));
  },
};
