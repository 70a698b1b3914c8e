// CHECK constraints against masks: a mask that knows only a value's characters may leave the range, list or form that a CHECK demands.

import type { Member } from './groups.ts';
import type { MaskSpec } from './plan.ts';

/** Masks that know nothing of what a value means. */
const GENERIC = new Set(['format', 'text', 'hash', 'salt-hash', 'number', 'fpe', 'binary', 'partial', 'blank']);
const KEEPS_LENGTH = new Set(['format', 'text', 'fpe', 'partial']);

/** What makes a CHECK false for NULL; all others are true or unknown, which a CHECK lets pass. */
const ASKS_FOR_A_VALUE = /\bIS\s+(?:NOT\s+)?(?:NULL|TRUE|FALSE|UNKNOWN|DISTINCT)\b|\bnum_n(?:on)?nulls\b|\bcoalesce\b/i;
/** `((char_length(name) <= 40) AND (length(name) > 0))`: nothing but the column's length. */
const LENGTH =
  /^[\s()]*(?:char_length|character_length|length|octet_length)\s*\([^()]*(?:\([^()]*\)[^()]*)?\)\s*(?:<=?|>=?|=|<>)\s*\d+[\s()]*$/i;

/** True when the members' CHECKs may refuse what the mask makes, and NULL satisfies them all. */
export function mayBreakCheck(spec: MaskSpec, members: readonly Member[]): boolean {
  if (!GENERIC.has(spec.mask)) return false;
  const checks = members
    .filter((member) => member.column.generated === undefined)
    .flatMap(({ table, column }) => [
      ...table.checks.filter((check) => check.columns.includes(column.name)).map((check) => check.expression),
      ...(column.type.domainChecks ?? []),
    ]);
  const refusing = checks.filter((check) => !(KEEPS_LENGTH.has(spec.mask) && asksForLength(check)));
  return refusing.length > 0 && !checks.some((check) => ASKS_FOR_A_VALUE.test(check));
}

function asksForLength(check: string): boolean {
  return check
    .replace(/^\s*CHECK\s*/i, '')
    .split(/\bAND\b/i)
    .every((part) => LENGTH.test(part));
}

/** NULL may make the CHECK false. */
export function asksForAValue(check: string): boolean {
  return ASKS_FOR_A_VALUE.test(check);
}

const ASKS_ONLY_NULL =
  /^(?:\s|[()=]|CHECK|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*\s+IS\s+(?:NOT\s+)?NULL|AND|OR|NOT)*$/iu;
const NOT_EMPTY = /<>\s*''(?:::[\w\s]+)?|(?:char_length|length)\s*\([^<>=]*\)\s*(?:>\s*0|>=\s*1)\b/gi;
/** `(array_length(VALUE, 1) <= 5)` */
const ASKS_FOR_A_COUNT = /^[\s()]*(?:array_length|cardinality)\s*\([^()]*\)\s*(?:<=?|>=?|=|<>)\s*\d+[\s()]*$/i;
const ANY_COMPARISON = /[<>=~]|\b(?:LIKE|SIMILAR|BETWEEN|ANY|IN)\b/i;

/**
 * True when what the mask makes may be refused by the CHECK.
 * @param movedTogether the CHECK compares dates of a row, and all of them are masked in one domain, as far and as much one way
 */
export function mayRefuse(spec: MaskSpec, check: string, movedTogether: boolean): boolean {
  if (spec.mask === 'null' || (spec.mask === 'constant' && spec['value'] === null)) return asksForAValue(check);
  if (spec.mask !== 'constant' && ASKS_ONLY_NULL.test(check)) return false;
  if (KEEPS_LENGTH.has(spec.mask) && asksForLength(check)) return false;
  if (spec.mask === 'date-shift' && spec['per'] === 'column' && movedTogether) return false;
  if (spec.mask === 'list' && spec['count'] === undefined && ASKS_FOR_A_COUNT.test(check)) return false;
  if (spec.mask === 'json' && /^[\s()]*jsonb?_typeof\([^()]*\) = /.test(check)) return false;
  if (spec.mask === 'email' && check.includes('@')) return false;
  // What is not empty stays so, but for the mask that empties.
  return spec.mask === 'blank' || ANY_COMPARISON.test(check.replaceAll(NOT_EMPTY, ''));
}

/** What says, with the domain, by which amount dates move that move together: how far at most, and which way. */
export function shiftOf({ days, min, max }: MaskSpec): string {
  return `${String(days ?? 180)}${min === undefined ? '' : ' on'}${max === undefined ? '' : ' back'}`;
}
