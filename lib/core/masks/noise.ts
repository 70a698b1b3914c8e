// Bounded keyed noise for numbers: near the value, in the same type, never the value itself. Exact arithmetic, so that engines agree.
import type { ColumnType } from '../model/catalog.ts';
import { integerRange } from '../model/integers.ts';
import { type Decimal, printDecimal, readDecimal, rescale } from './decimals.ts';
import { hmacHex } from './hmac.ts';

export interface Noise {
  readonly noise?: number | { readonly plus: number | string } | undefined;
  /** Bounds of the unscaled value. */
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly scale?: number | undefined;
}

const PARTS = 1_000_000;
/** Digits of a float that can differ: a short one gets more behind its point. */
const FLOAT_DIGITS = 6;
const FLOAT = /^(-?[0-9]+(?:\.[0-9]+)?)(?:e([+-]?[0-9]+))?$/i;
/** From this exponent on a larger mantissa could leave the range of a float4. */
const LARGE = 37;
const NOTHING: Decimal = { unscaled: 0n, scale: 0 };

/** A function from a number's text to one near it; NaN, infinity and what is no number stay. */
export function noise(of: Noise, type: ColumnType, key: Uint8Array): (value: string) => string {
  if (type.category === 'float') return (value) => floatNoise(value, of, key);
  const { least, limit } = typeLimits(type);
  // What is not negative stays so; a year has a first one.
  const floor = least !== undefined && least > 0n ? least : 0n;
  return (value) => {
    const read = readDecimal(value);
    if (read === undefined) return value;
    const scale = of.scale ?? (type.precision === undefined ? read.scale : Math.max(0, type.scale ?? 0));
    const unscaled = rescale(read, scale);
    const negative = unscaled < 0n;
    const low = bound(of.min) ?? (negative ? least : floor);
    const high = bound(of.max) ?? (negative && of.min === undefined ? 0n : limit);
    return printDecimal(near(unscaled, reach({ unscaled, scale }, 0, of), draw(key, value), low, high), scale);
  };
}

/** The type's ends, in units of its last digit; a signed integer's are taken as far below zero as above it. */
function typeLimits({ base, category, precision }: ColumnType): { readonly least?: bigint; readonly limit?: bigint } {
  const range = integerRange(base);
  if (range !== undefined) return { least: range.least < 0n ? -range.greatest : range.least, limit: range.greatest };
  if (category !== 'numeric' || precision === undefined) return {};
  const limit = 10n ** BigInt(precision) - 1n;
  return { least: -limit, limit };
}

function bound(of: number | string | undefined): bigint | undefined {
  return of === undefined ? undefined : BigInt(of);
}

function draw(key: Uint8Array, value: string): bigint {
  return BigInt(`0x${hmacHex(key, `noise ${value}`)}`);
}

/** How far the result may be away, in units of the last digit; at least one. @param power the value stands before `e` and this power of ten */
function reach({ unscaled, scale }: Decimal, power: number, { noise }: Noise): bigint {
  const size = unscaled < 0n ? -unscaled : unscaled;
  const plus = typeof noise === 'object' ? (readDecimal(String(noise.plus)) ?? NOTHING) : NOTHING;
  const far =
    typeof noise === 'number'
      ? (size * BigInt(Math.floor(noise * PARTS + 0.5))) / BigInt(PARTS)
      : rescale({ unscaled: plus.unscaled, scale: plus.scale + power }, scale);
  return far < 1n ? 1n : far;
}

/** `value` moved by 1 to `far`, up or down by the draw; the other way, or less far, where a bound is in the way. */
function near(value: bigint, far: bigint, drawn: bigint, low: bigint | undefined, high: bigint | undefined): bigint {
  const step = (drawn % (2n * far)) - far;
  const by = step < 0n ? step : step + 1n;
  const fits = (moved: bigint): boolean => (low === undefined || moved >= low) && (high === undefined || moved <= high);
  for (const moved of [value + by, value - by]) if (fits(moved)) return moved;
  const cut = low !== undefined && value + by < low ? low : (high ?? low ?? value);
  if (cut !== value) return cut;
  return [value + 1n, value - 1n].find(fits) ?? value;
}

function floatNoise(value: string, of: Noise, key: Uint8Array): string {
  const match = FLOAT.exec(value);
  const read = readDecimal(match?.[1] ?? '');
  if (match === null || read === undefined) return value;
  const power = Number(match[2] ?? 0);
  const negative = read.unscaled < 0n;
  const digits = String(negative ? -read.unscaled : read.unscaled).length;
  const scale = read.scale + Math.max(0, FLOAT_DIGITS - digits);
  const unscaled = rescale(read, scale);
  const size = negative ? -unscaled : unscaled;
  const moved = near(
    size,
    reach({ unscaled, scale }, power, of),
    draw(key, value),
    0n,
    power >= LARGE ? size : undefined,
  );
  return printDecimal(negative ? -moved : moved, scale) + (match[2] === undefined ? '' : `e${match[2]}`);
}
