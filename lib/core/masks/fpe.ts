// fpe: NIST FF1 on the characters of an alphabet, everything else of the value in place: a bijection that keeps the format.
import { z } from 'zod';
import { isClassShape } from './classes.ts';
import { digitPermutation } from './ff1.ts';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  digits: ['0123456789'],
  lower: ['abcdefghijklmnopqrstuvwxyz'],
  base36: ['0123456789abcdefghijklmnopqrstuvwxyz'],
  // Each class within itself, so that the format stays.
  classes: ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
};

/** Letters, digits, marks, and whatever is neither a space nor punctuation nor a symbol. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{M}]|[^\p{Z}\p{P}\p{S}]/u;

const parameters = z.strictObject({
  ...COMMON,
  /** digits, lower, base36, classes (digits, lower and upper letters each within their class), or the characters themselves. */
  alphabet: z
    .string()
    .min(2)
    .refine((text) => text in ALPHABETS || new Set(text).size === Array.from(text).length, 'a character occurs twice')
    .default('classes'),
});
type Parameters = z.infer<typeof parameters>;

export const fpe = defineMask<Parameters>({
  name: 'fpe',
  summary: 'Encrypts digits and letters within their class by NIST FF1: a bijection that keeps length and separators.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'always', keepsLength: true, keepsFormat: true, reversible: true },
  emitsIdentifiers: [],
  capacity: () => Number.POSITIVE_INFINITY,
  bind: ({ alphabet }, { key, domain, maxLength }) => {
    const derived = key.derive(domain);
    const classes = (ALPHABETS[alphabet] ?? [alphabet]).map((characters) => Array.from(characters));
    const permutations = classes.map((list) => digitPermutation(derived, list.length));
    const known = new Map(
      classes.flatMap((list, which) => list.map((char, digit) => [char, { which, digit }] as const)),
    );
    return (value) => {
      const points = Array.from(value);
      const places = classes.map((): number[] => []);
      const digits = classes.map((): number[] => []);
      let foreign = false;
      for (let place = 0; place < points.length; place += 1) {
        const char = points[place] ?? '';
        const found = known.get(char);
        if (found !== undefined) {
          places[found.which]?.push(place);
          digits[found.which]?.push(found.digit);
        } else foreign ||= SAYS_SOMETHING.test(char);
      }
      // A letter or digit outside the alphabet would be passed through, and a value without any would stay: both are hashed whole.
      if (foreign || places.every((here) => here.length === 0))
        return hmacHex(derived, value).slice(0, Math.min(64, maxLength ?? 64));
      for (const [which, list] of classes.entries()) {
        permutations[which]?.(digits[which] ?? []).forEach((digit, order) => {
          points[places[which]?.[order] ?? 0] = list[digit] ?? '';
        });
      }
      return points.join('');
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});
