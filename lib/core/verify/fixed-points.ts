// Values that a mask rightly leaves as they are: those in which nothing can be replaced, and those a permutation maps onto themselves by chance.
import { isZeroDate } from '../masks/zero-date.ts';

/** Masks that replace characters within their class, or numbers within their length: few alternatives for short values. */
const KEEPS_SHAPE = new Set(['number', 'fpe', 'format', 'phone', 'national-id', 'zip', 'expiry', 'ip', 'mac']);

const SPECIAL_NUMBER = /^[+-]?(nan|inf(inity)?)$/i;
/** A network that is the whole address space. */
const EVERYTHING = /^[0:.]+\/0$/;

/** True when no mask of this kind can change the text: no letter and no digit, NaN or infinity, the whole address space, a zero date. */
export function nothingToReplace(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || SPECIAL_NUMBER.test(text) || EVERYTHING.test(text) || isZeroDate(text);
}

/** True when the number of possible outputs depends on the value's own digits and letters. */
export function keepsShape(mask: string): boolean {
  return KEEPS_SHAPE.has(mask);
}

/** SQL (DuckDB) for the sum, over distinct texts `v`, of the chance that a value becomes itself: 10 alternatives per digit, 26 per letter. */
export function expectedByShapeSql(v: string): string {
  const digits = `length(regexp_replace(${v}, '[^0-9]', '', 'g'))`;
  const letters = `length(regexp_replace(${v}, '[^\\p{L}]', '', 'g'))`;
  return `coalesce(sum(pow(0.1, ${digits}) * pow(1.0 / 26, ${letters})), 0)`;
}
