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
    number: (found) => (isNull ? 'null' : writeNumber(found, onNumber)),
    word: (found) => (isNull ? 'null' : leaf.mask === 'constant' ? writeWord(found, onText(found)) : found),
  };
}

/** Enough for any mask: each further answer begins with zero for one time in ten. */
const MOST_STEPS = 64;

/**
 * A number stays a number where the mask answers with digits. Digits with a zero in front are masked again (cycle walking: a permutation
 * stays one), and where the mask answers with another text that is a string.
 */
function writeNumber(found: string, mask: MaskFunction): string {
  let masked = mask(found);
  for (let step = 0; step < MOST_STEPS && masked !== null && PADDED.test(masked); step += 1) masked = mask(masked);
  return masked !== null && NUMBER.test(masked) ? masked : encodeJson(masked);
}

/** A constant that is true or false stands where one of these stood. */
function writeWord(found: string, masked: string | null): string {
  return found !== 'null' && (masked === 'true' || masked === 'false') ? masked : encodeJson(masked);
}
