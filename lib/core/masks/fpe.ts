// fpe: NIST FF1 on the characters of an alphabet, everything else of the value in place: a bijection that keeps the format.
// FF1 is safe from a million values on (SP 800-38G Rev. 1); fewer are permuted by a keyed cycle of all values of that length, which
// somebody who knows enough pairs can write down: `strict` and `minLength` refuse such values.
import { z } from 'zod';
import { RefusedError } from '../errors.ts';
import { isClassShape } from './classes.ts';
import { digitInverse, digitPermutation, SMALLEST_DOMAIN } from './ff1.ts';
import { hmacHex } from './hmac.ts';
import type { MasterKey } from './key.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  digits: ['0123456789'],
  lower: [LOWER],
  base26: [LOWER],
  base36: [`0123456789${LOWER}`],
  // Each class within itself, so that the format stays.
  classes: ['0123456789', LOWER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
};
const RADIXES: Readonly<Record<number, string>> = { 10: 'digits', 26: 'base26', 36: 'base36' };

/** Letters, digits, marks, and whatever is neither a space nor punctuation nor a symbol. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{M}]|[^\p{Z}\p{P}\p{S}]/u;

const parameters = z
  .strictObject({
    ...COMMON,
    /** digits, lower (or base26), base36, classes (digits, lower and upper letters each within their class), or the characters themselves. */
    alphabet: z
      .string()
      .min(2)
      .refine((text) => text in ALPHABETS || new Set(text).size === Array.from(text).length, 'a character occurs twice')
      .default('classes'),
    /** Another spelling of alphabet: 10 is digits, 26 base26, 36 base36. */
    radix: z.union([z.literal(10), z.literal(26), z.literal(36)]).optional(),
    /** Public text that changes the permutation, or the column of the row whose text does (NULL as no tweak; no longer injective). */
    tweak: z.union([z.string().max(200), z.strictObject({ column: z.string().min(1) })]).optional(),
    /** Stop at values with fewer than a million others of their length in a class, as NIST demands. */
    strict: z.boolean().optional(),
    /** Stop at values with fewer characters of a class. */
    minLength: z.int().min(1).max(1000).optional(),
  })
  .refine(({ alphabet, radix }) => radix === undefined || alphabet === 'classes', {
    path: ['radix'],
    error: 'radix and alphabet say the same: write one of them',
  });
type Parameters = z.infer<typeof parameters>;
type Permute = (digits: readonly number[]) => number[];

/** Most permutations of a tweak column kept ready. */
const TWEAKS = 256;

export const fpe = defineMask<Parameters>({
  name: 'fpe',
  summary: 'Encrypts digits and letters within their class by NIST FF1: a bijection that keeps length and separators.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'always', keepsLength: true, keepsFormat: true, reversible: true },
  emitsIdentifiers: [],
  capacity: ({ tweak }) => (typeof tweak === 'object' ? 0 : Number.POSITIVE_INFINITY),
  rowColumns: ({ tweak }) => (typeof tweak === 'object' ? [tweak.column] : []),
  seed: () => undefined,
  fits: (of, type) => {
    const longest = Math.min(of.maxLength ?? Number.POSITIVE_INFINITY, type.maxLength ?? Number.POSITIVE_INFINITY);
    const needed = Math.max(...classesOf(of).map((list) => shortest(of, list.length)));
    return longest < needed
      ? `it refuses values with fewer than ${needed} characters of a class, and ${type.text} holds ${longest}: remove strict or minLength, or use hash`
      : undefined;
  },
  bind: (of, { key, domain, maxLength }) => {
    const derived = key.derive(domain);
    const classes = classesOf(of);
    const walk = walker(classes, of);
    const made = new Map<string, Permute[]>();
    return (value, [column]) => {
      const tweak = typeof of.tweak === 'string' ? of.tweak : (column ?? '');
      const known = made.get(tweak);
      if (known === undefined && made.size >= TWEAKS) made.clear();
      const permutations =
        known ?? classes.map((list) => digitPermutation(derived, list.length, new TextEncoder().encode(tweak)));
      made.set(tweak, permutations);
      // A letter or digit outside the alphabet would be passed through, and a value without any would stay: both are hashed whole.
      return walk(value, permutations) ?? hmacHex(derived, value).slice(0, Math.min(64, maxLength ?? 64));
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});

/**
 * The value that `fpe` masked, for the holder of the key; no command does this.
 * @param tweak the text of the tweak column, when the spec names one
 * @returns undefined for what fpe hashed whole (it held nothing of the alphabet, or something outside it): that has no way back
 */
export function fpeDecrypt(
  spec: unknown,
  context: { readonly key: MasterKey; readonly domain: string },
  masked: string,
  tweak = '',
): string | undefined {
  const of = parameters.parse(spec);
  const classes = classesOf(of);
  const bytes = new TextEncoder().encode(typeof of.tweak === 'string' ? of.tweak : of.tweak === undefined ? '' : tweak);
  const derived = context.key.derive(context.domain);
  return walker(classes, of)(
    masked,
    classes.map((list) => digitInverse(derived, list.length, bytes)),
  );
}

/** Fewest characters that a value must have, or the run stops at it; 1 without `strict` and `minLength`. */
export function shortestForFpe(spec: unknown): number {
  const of = parameters.parse(spec);
  return Math.min(...classesOf(of).map((list) => shortest(of, list.length)));
}

function classesOf({ alphabet, radix }: Parameters): string[][] {
  const name = radix === undefined ? alphabet : (RADIXES[radix] ?? alphabet);
  return (ALPHABETS[name] ?? [name]).map((characters) => Array.from(characters));
}

/** Fewest characters of a class of this size that do not stop the run. */
function shortest({ strict, minLength }: Parameters, radix: number): number {
  const nist = strict === true ? Math.ceil(Math.log(SMALLEST_DOMAIN) / Math.log(radix) - 1e-9) : 1;
  return Math.max(nist, minLength ?? 1);
}

/** Permutes the characters of each class in their places; undefined when the value holds none, or one that no class has. */
function walker(
  classes: readonly (readonly string[])[],
  of: Parameters,
): (value: string, permutations: readonly Permute[]) => string | undefined {
  const known = new Map(classes.flatMap((list, which) => list.map((char, digit) => [char, { which, digit }] as const)));
  return (value, permutations) => {
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
    if (foreign || places.every((here) => here.length === 0)) return undefined;
    for (const [which, list] of classes.entries()) {
      const here = digits[which] ?? [];
      if (here.length > 0 && here.length < shortest(of, list.length)) throw tooShort(shortest(of, list.length));
      permutations[which]?.(here).forEach((digit, order) => {
        points[places[which]?.[order] ?? 0] = list[digit] ?? '';
      });
    }
    return points.join('');
  };
}

function tooShort(needed: number): RefusedError {
  return new RefusedError([
    {
      code: 'TOO_SHORT_FOR_FPE',
      where: '',
      message: `mask fpe met a value with fewer than ${needed} characters of a class, which its rule refuses (strict or minLength)`,
      paste: '{ mask: hash }',
    },
  ]);
}
