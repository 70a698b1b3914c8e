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
    const classes = (ALPHABETS[alphabet] ?? [alphabet]).map((characters) => {
      const list = Array.from(characters);
      return { list, at: new Map(list.map((char, at) => [char, at])), permute: digitPermutation(derived, list.length) };
    });
    return (value) => {
      const points = Array.from(value);
      const places = classes.map(({ at }) => points.flatMap((char, place) => (at.has(char) ? [place] : [])));
      // A letter or digit outside the alphabet would be passed through, and a value without any would stay: both are hashed whole.
      const covered = new Set(places.flat());
      if (
        covered.size === 0 ||
        points.some((char, place) => !covered.has(place) && /[\p{L}\p{N}\p{M}]|[^\p{Z}\p{P}\p{S}]/u.test(char))
      )
        return hmacHex(derived, value).slice(0, Math.min(64, maxLength ?? 64));
      classes.forEach(({ list, at, permute }, which) => {
        const here = places[which] ?? [];
        permute(here.map((place) => at.get(points[place] ?? '') ?? 0)).forEach((digit, order) => {
          points[here[order] ?? 0] = list[digit] ?? '';
        });
      });
      return points.join('');
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});
