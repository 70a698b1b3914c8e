// card: payment card numbers, moved into the ranges from which the networks and processors publish test numbers.

import { z } from 'zod';
import { integerRange } from '../model/integers.ts';
import { luhn, luhnDigit } from './check-digits.ts';
import { isClassShape, replaceClasses } from './classes.ts';
import { digitsOf, draw, intoPlaces } from './digits.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** visa-test: all numbers begin with 4000 00 · by-network: with the first six digits of the same network's published test numbers. */
  range: z.enum(['visa-test', 'by-network']).default('visa-test'),
});
type Parameters = z.infer<typeof parameters>;

const VISA_TEST = '400000';
/**
 * A network's prefixes (ISO/IEC 7812) and the first six digits of the test numbers that it or its processors publish: Visa
 * 4000 00…, Mastercard 5555 55… and 2223 00…, American Express 3782 82…, Discover 6011 11…, Diners Club 3056 93… and 3622 72…, JCB 3566 00…,
 * UnionPay 6200 00…. Only Visa's are kept free by everybody; of the others a fake may be a number that somebody has.
 */
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^4/, VISA_TEST],
  [/^5[1-5]/, '555555'],
  [/^2[2-7]/, '222300'],
  [/^3[47]/, '378282'],
  [/^(?:6011|64[4-9]|65)/, '601111'],
  [/^30/, '305693'],
  [/^3[68]/, '362272'],
  [/^35/, '356600'],
  [/^62/, '620000'],
];
const PREFIXES = new Set(NETWORKS.map(([, prefix]) => prefix));

const SHORTEST = 12;
/** 12 to 19 digits and nothing but separators. */
const isCard = (value: string): boolean => /^[^0-9\p{L}]*\d(?:[^0-9\p{L}]*\d){11,18}[^0-9\p{L}]*$/u.test(value);

export const card = defineMask<Parameters>({
  name: 'card',
  summary:
    'Replaces a payment card number by a Luhn-valid one in a test range (4000 00, or the network’s own), length and separators kept.',
  parameters,
  accepts: ['text', 'integer', 'numeric'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true },
  sharedDomain: 'card',
  emitsIdentifiers: ['CREDIT_CARD_NUMBER', 'CREDIT_CARD_NUMBER_(NO_KEYWORD)'],
  // A 16-digit number has nine free digits; shorter ones fewer.
  capacity: () => 10 ** 5,
  fits: (_, type) =>
    (type.category === 'integer' && (integerRange(type.base)?.greatest ?? 0n) < 10n ** BigInt(SHORTEST)) ||
    (type.precision ?? SHORTEST) < SHORTEST
      ? `a card number has ${SHORTEST} digits or more, ${type.text} holds none: use number`
      : undefined,
  seed: () => '4111111111111111',
  bind: ({ range }, { key, domain, type }) => {
    const derived = key.derive(domain);
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const digits = digitsOf(value);
      // NaN and infinity of a number's type say nothing.
      if (digits === '' && type.category !== 'text') return value;
      if (!isCard(value)) return replaceClasses(value, stream);
      const prefix = range === 'visa-test' ? VISA_TEST : prefixOf(digits);
      const made = (): string => {
        const body = `${prefix}${draw(stream, digits.length - 7)}`;
        return body + luhnDigit(body);
      };
      const fake = made();
      return intoPlaces(value, fake === digits ? made() : fake);
    };
  },
  emits:
    ({ range }) =>
    (candidate) => {
      const digits = digitsOf(candidate);
      if (!isCard(candidate)) return isClassShape(candidate);
      const prefix = digits.slice(0, 6);
      return (range === 'visa-test' ? prefix === VISA_TEST : PREFIXES.has(prefix)) && luhn(digits);
    },
});

function prefixOf(digits: string): string {
  return NETWORKS.find(([network]) => network.test(digits))?.[1] ?? VISA_TEST;
}
