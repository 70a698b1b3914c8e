// One leaf of a JSON document under a rule: how the rule's mask is bound, and how its answer is written so that types stay.
import type { ColumnType } from '../model/catalog.ts';
import { MaskSpec } from '../plan/plan.ts';
import { encodeJson } from './json-scan.ts';
import type { BindInner, MaskFunction } from './mask.ts';

export const TEXT_LEAF: ColumnType = { text: 'text', base: 'text', category: 'text' };
export const NUMBER_LEAF: ColumnType = { text: 'numeric', base: 'numeric', category: 'numeric' };
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** A number but for zeros in front, which JSON forbids. */
const PADDED = /^-?0\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const EXPONENT = /[eE]([+-]?)(\d+)$/;

export interface LeafRule {
  readonly keeps: boolean;
  /** The array at the path's own place gets this many elements. */
  readonly count: number | undefined;
  string(text: string): string;
  number(found: string): string;
  word(found: string): string;
}

/** The mask of the leaves: of a list that of its elements, which takes over what the list says and it does not. */
export function leafSpec(spec: MaskSpec): MaskSpec {
  const each = spec.mask === 'list' ? MaskSpec.safeParse(spec['each']) : undefined;
  if (each?.success !== true) return spec;
  const { mask: _, each: __, count: ___, ...common } = spec;
  return leafSpec({ ...common, ...each.data });
}

/**
 * Binds a path's mask.
 * @param other masks a string that the rule's mask cannot read
 */
export function bindLeafRule(spec: MaskSpec, bindInner: BindInner, other: MaskFunction): LeafRule {
  const leaf = leafSpec(spec);
  const count = spec.mask === 'list' && typeof spec['count'] === 'number' ? spec['count'] : undefined;
  const onText = bindInner(leaf, TEXT_LEAF);
  const onNumber = bindInner(leaf, NUMBER_LEAF);
  const isNull = leaf.mask === 'null';
  return {
    keeps: leaf.mask === 'keep',
    count,
    // `number` is the one mask that knows nothing but numbers.
    string: (text) =>
      isNull ? 'null' : encodeJson(leaf.mask === 'number' && !NUMBER.test(text) ? other(text) : onText(text)),
    number: (found) => (isNull ? 'null' : writeNumber(found, onNumber, leaf.mask === 'constant')),
    word: (found) => (isNull ? 'null' : leaf.mask === 'constant' ? writeWord(found, onText(found)) : found),
  };
}

/** With the digits of the longest hash in front still within a double, which is how MySQL keeps numbers with an exponent. */
const ANY_HOLDS = 99n;
/** Enough for any mask: each further answer begins with zero for one time in ten. */
const MOST_STEPS = 64;

/**
 * A number stays a number where the mask answers with digits. Digits with a zero in front are masked again (cycle walking: a permutation
 * stays one), and where the mask answers with another text that is a string.
 * @param any what the mask answers is wanted as it is, whatever exponent it has
 */
function writeNumber(found: string, mask: MaskFunction, any: boolean): string {
  let masked = mask(found);
  for (let step = 0; step < MOST_STEPS && masked !== null && PADDED.test(masked); step += 1) masked = mask(masked);
  return masked !== null && NUMBER.test(masked) && (any || isNoLarger(masked, found)) ? masked : encodeJson(masked);
}

/** A hash may read as 12e345678 by chance, which no database holds: the exponent must be one that all hold, or no larger than the leaf's. */
function isNoLarger(masked: string, found: string): boolean {
  const [, sign, size = '0'] = EXPONENT.exec(masked) ?? [];
  const [, own, most = '0'] = EXPONENT.exec(found) ?? [];
  return BigInt(size) <= ANY_HOLDS || (sign === own && BigInt(size) <= BigInt(most));
}

/** A constant that is true or false stands where one of these stood. */
function writeWord(found: string, masked: string | null): string {
  return found !== 'null' && (masked === 'true' || masked === 'false') ? masked : encodeJson(masked);
}
