// Decimal numbers of any size, exact: an integer and the number of its digits behind the point.
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const DECIMAL = /^-?[0-9]+(?:\.([0-9]+))?$/;

/** Reads `-12.30`; undefined for anything else (exponents, NaN, infinity). */
export function readDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  return { unscaled: BigInt(text.replace('.', '')), scale: match[1]?.length ?? 0 };
}

/** The unscaled value with `scale` digits behind the point; what does not fit is cut towards minus infinity. */
export function rescale({ unscaled, scale }: Decimal, to: number): bigint {
  return to >= scale ? unscaled * 10n ** BigInt(to - scale) : floorDivide(unscaled, 10n ** BigInt(scale - to));
}

export function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by !== 0n && value < 0n !== by < 0n ? quotient - 1n : quotient;
}

/** `-12.30` of -1230 and 2. */
export function printDecimal(unscaled: bigint, scale: number): string {
  if (scale === 0) return String(unscaled);
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
