// Integers of MySQL's own widths: what a mask makes of them stays within the type, to its very ends.
import { integerRange } from '../../lib/core/model/integers.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import type { MaskCase } from '../mask-cases.ts';

const BASES = ['int1', 'uint1', 'uint2', 'int3', 'uint3', 'uint4', 'uint8', 'year'];
const SPECS: readonly MaskSpec[] = [
  { mask: 'number' },
  { mask: 'number', max: '9' },
  { mask: 'number', noise: 0.5 },
  { mask: 'generalize', to: 'bucket', size: 100 },
];

export const CASES: readonly MaskCase[] = BASES.flatMap((base) => {
  const { least, greatest, largestKey } = integerRange(base) ?? { least: 0n, greatest: 0n, largestKey: 0n };
  const values = [...new Set([least, least + 1n, 0n, 7n, 42n, 100n, 1999n, largestKey, greatest - 1n, greatest])]
    .filter((value) => (value >= least || value === 0n) && value <= greatest)
    .map(String);
  const type = { text: base, base, category: 'integer' as const };
  // A range that ends at 9 has nothing of a year's.
  const specs = base === 'year' ? SPECS.filter(({ max }) => max === undefined) : SPECS;
  return specs.map((spec) => ({ spec, domain: `${base} key`, type, values }));
});
