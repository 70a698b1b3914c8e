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
