// What the integer types of all kinds of databases hold, by base type.

export interface IntegerRange {
  readonly least: bigint;
  readonly greatest: bigint;
  /** Where masked keys end: below the greatest value by a margin, so that sequences have room after the largest one. */
  readonly largestKey: bigint;
}

const signed = (bits: bigint, largestKey: bigint): IntegerRange => ({
  least: -(2n ** (bits - 1n)),
  greatest: 2n ** (bits - 1n) - 1n,
  largestKey,
});
const unsigned = (bits: bigint, largestKey: bigint): IntegerRange => ({
  least: 0n,
  greatest: 2n ** bits - 1n,
  largestKey,
});

const RANGES: Readonly<Record<string, IntegerRange>> = {
  int2: signed(16n, 29_999n),
  int4: signed(32n, 1_999_999_999n),
  int8: signed(64n, 8_999_999_999_999_999_999n),
  // MySQL's. Source: MySQL 8.4 Reference Manual, 13.1.2 Integer Types, 13.2.4 The YEAR Type
  int1: signed(8n, 99n),
  uint1: unsigned(8n, 199n),
  uint2: unsigned(16n, 59_999n),
  int3: signed(24n, 7_999_999n),
  uint3: unsigned(24n, 15_999_999n),
  uint4: unsigned(32n, 3_999_999_999n),
  uint8: unsigned(64n, 17_999_999_999_999_999_999n),
  year: { least: 1901n, greatest: 2155n, largestKey: 2155n },
};

/** The range of a base type, or undefined when it is no integer type with a fixed one. */
export function integerRange(base: string): IntegerRange | undefined {
  return RANGES[base];
}
