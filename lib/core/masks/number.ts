// number: a keyed permutation of integers (FF1 with cycle walking), so keys stay unique and references stay equal.
// Inside min to max every integer becomes another of the range; outside, one with the same sign and number of digits.
// Fractions and floats get other digits, which is not injective.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { type IntegerRange, integerRange } from '../model/integers.ts';
import { replaceDigits } from './classes.ts';
import { rangePermutation } from './ff1.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { noise } from './noise.ts';
import { KeyedStream } from './stream.ts';

const bound = z.union([z.int(), z.string().regex(/^-?\d{1,38}$/)]).optional();
const parameters = z.strictObject({
  ...COMMON,
  /**
   * Instead of a permutation: a number near the value, at most so much of it away (0.1 is a tenth, at least one unit), or
   * `{ plus: n }` at most n away. Inside min and max, the sign stays unless they allow the other, and never the value itself.
   */
  noise: z
    .union([
      z.number().min(0.000001).max(1),
      z.strictObject({ plus: z.union([z.int().positive(), z.string().regex(/^\d{1,38}(\.\d{1,20})?$/)]) }),
    ])
    .optional(),
  /** Smallest and largest integer of the range; of the unscaled value when scale > 0. */
  min: bound,
  max: bound,
  /** Digits behind the point of a numeric(p,s). */
  scale: z.int().min(0).max(38).optional(),
});
type Parameters = z.infer<typeof parameters>;

const LIMITS = [2n ** 15n - 1n, 2n ** 31n - 1n, 2n ** 63n - 1n];
const WIDEST_KEY = 8_999_999_999_999_999_999n;

/** The range of a column without parameters. */
export function numberRange(type: ColumnType): { readonly min: string; readonly max: string; readonly scale: number } {
  const integers = integerRange(type.base);
  const max =
    type.precision !== undefined
      ? 10n ** BigInt(Math.min(38, type.precision)) - 1n
      : (integers?.largestKey ?? WIDEST_KEY);
  const min = integers !== undefined && integers.least > 0n ? integers.least : 0n;
  return { min: String(min), max: String(max), scale: Math.max(0, type.scale ?? 0) };
}

const range = (
  of: Parameters,
  type: ColumnType,
): { readonly min: bigint; readonly max: bigint; readonly scale: number } => {
  const standard = numberRange(type);
  return {
    min: BigInt(of.min ?? standard.min),
    max: BigInt(of.max ?? standard.max),
    scale: of.scale ?? standard.scale,
  };
};

export const numberMask = defineMask<Parameters>({
  name: 'number',
  summary: 'Replaces an integer by another through a keyed permutation; fractions get other digits.',
  parameters,
  accepts: ['integer', 'numeric', 'float'],
  properties: { ...ROW_MASK, injective: 'always', reversible: true },
  emitsIdentifiers: [],
  capacity: (of, type) => {
    if (of.noise !== undefined) return 0;
    // Floats and unbounded numerics may hold fractions, whose digits are replaced without a promise.
    if (type.category === 'float' || (type.category === 'numeric' && type.precision === undefined)) return 0;
    const { min, max } = range(of, type);
    return max >= min ? Number.POSITIVE_INFINITY : 0;
  },
  fits: (of, type) => {
    if (type.category === 'float' && (of.min ?? of.max ?? of.scale) !== undefined)
      return `min, max and scale are of integers and of numerics, ${type.text} has no such bounds: remove them`;
    const behind = type.category === 'integer' ? 0 : type.precision === undefined ? undefined : numberRange(type).scale;
    // Another scale would leave every value outside the permutation.
    if (of.scale !== undefined && behind !== undefined && of.scale !== behind)
      return `${type.text} has ${behind} digits behind the point, scale says ${of.scale}: remove scale`;
    if (of.noise !== undefined || (of.min === undefined && of.max === undefined)) return undefined;
    const { min, max } = range(of, type);
    const standard = `without one of them the range is ${numberRange(type).min} to ${numberRange(type).max}`;
    return min > max ? `min ${min} is greater than max ${max} (${standard}): write both` : undefined;
  },
  bind: (of, { key, domain, type }) => {
    const derived = key.derive(domain);
    if (of.noise !== undefined) return noise(of, type, derived);
    const { min, max, scale } = range(of, type);
    const permute = segments(derived, { min, max, own: integerRange(type.base) });
    const plain = new RegExp(scale === 0 ? '^-?\\d+$' : `^-?\\d+\\.\\d{${scale}}$`);
    return (value) => {
      if (type.category === 'float' || !plain.test(value)) return otherDigits(value, derived);
      return point(String(permute(BigInt(value.replace('.', '')))), scale);
    };
  },
  emits: () => (candidate) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(candidate),
});

/** One permutation per segment of the integers; a segment's own permutation is made when first needed. */
function segments(
  key: Uint8Array,
  { min, max, own }: { readonly min: bigint; readonly max: bigint; readonly own: IntegerRange | undefined },
): (value: bigint) => bigint {
  const made = new Map<string, (value: bigint) => bigint>();
  const within = (low: bigint, high: bigint, value: bigint): bigint => {
    const label = `${low} ${high}`;
    const permute = made.get(label) ?? rangePermutation(key, low, high);
    made.set(label, permute);
    return permute(value);
  };
  return (value) => {
    if (value >= min && value <= max) return within(min, max, value);
    const sign = value < 0n ? -1n : 1n;
    const size = value * sign;
    let low = size === 0n ? 0n : 10n ** BigInt(size.toString().length - 1);
    let high = size === 0n ? 0n : low * 10n - 1n;
    // Cut by the types' limits (one further below zero) and by the range itself, so that every piece is mapped onto itself.
    for (const limit of [
      ...LIMITS.map((of) => (sign < 0n ? of + 1n : of)),
      ...(own === undefined ? [] : sign > 0n ? [own.greatest, own.least - 1n] : [-own.least]),
      ...(sign > 0n ? [max, min - 1n] : [-min, -max - 1n]),
    ]) {
      if (limit < size && limit >= low) low = limit + 1n;
      if (limit >= size && limit < high) high = limit;
    }
    return sign * within(low, high, size);
  };
}

function point(unscaled: string, scale: number): string {
  if (scale === 0) return unscaled;
  const sign = unscaled.startsWith('-') ? '-' : '';
  const digits = unscaled.slice(sign.length).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Other digits in the mantissa; the first stays above zero, the exponent and NaN or infinity stay. */
export function otherDigits(value: string, key: Uint8Array): string {
  const match = /^(-?)(\d*)(\.\d*)?(e[+-]?\d+)?$/i.exec(value);
  const [, sign = '', whole = '', fraction = '', power = ''] = match ?? [];
  if (!/\d/.test(whole + fraction)) return value;
  const exponent = smaller(power);
  const stream = new KeyedStream(key, value);
  const masked = replaceDigits(whole + fraction, stream);
  const head = whole.length > 1 && masked.startsWith('0') ? `${1 + stream.below(9)}${masked.slice(1)}` : masked;
  if (sign + head + exponent !== value) return sign + head + exponent;
  const last = head.slice(-1);
  return sign + head.slice(0, -1) + (last === '.' ? last : String((Number(last) + 1) % 10)) + exponent;
}

/** Near the end of a float's range another mantissa would overflow: the exponent moves two towards zero. */
function smaller(power: string): string {
  const [, mark = '', digits = ''] = /^(e[+-]?)(\d+)$/i.exec(power) ?? [];
  return digits === '' || BigInt(digits) < 37n ? power : mark + String(BigInt(digits) - 2n);
}
