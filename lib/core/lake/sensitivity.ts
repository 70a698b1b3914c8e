// How sensitive a column of the masked zone still is: what decides who may read it. Derived from the plan alone, so that a review of the
// rules is a review of the permissions.
import type { ColumnPlan, Policy } from '../plan/plan.ts';

/**
 * From the least to the most restrictive; the last one is what anything has that nobody has classified yet.
 * - `open`: kept, and shown harmless (surrogate keys, counts, closed lists), with nothing detected in it
 * - `masked`: a mask replaced the values; what is left is a pseudonym, a fake or nothing
 * - `internal`: kept with nothing detected in it, because a person decided so or because the policy keeps what is not flagged; or masked
 *   in the parts that were recognized only
 * - `restricted`: kept although personal data was detected or may be in it; or not classified
 */
export const SENSITIVITIES = ['open', 'masked', 'internal', 'restricted'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The tag of every new database, table and column until its own is set. */
export const MOST_RESTRICTIVE: Sensitivity = 'restricted';

/** @param column as the plan decided it @param policy of the plan: `flagged` keeps without showing that a column is harmless */
export function sensitivityOf(column: ColumnPlan, policy: Policy): Sensitivity {
  if (column.spec.mask !== 'keep') return maskedSensitivity(column);
  if (column.sensitive || column.identifiers.length > 0) return 'restricted';
  switch (column.decidedBy) {
    case 'rule':
      return 'internal';
    case 'policy':
    case 'reference':
    case 'detection':
      return policy === 'flagged' ? 'internal' : 'open';
    case 'drift':
      return 'restricted';
    default:
      return column.decidedBy satisfies never;
  }
}

/** Masks that change what they recognize and leave the rest of the value as it was. */
const IN_PARTS: readonly string[] = ['json', 'redact'];

function maskedSensitivity({ spec, sensitive }: ColumnPlan): Sensitivity {
  // `when`: the values of the other rows stay as they are
  if (spec['when'] !== undefined) return sensitive ? 'restricted' : 'internal';
  return IN_PARTS.includes(spec.mask) ? 'internal' : 'masked';
}

/** The one that lets fewer people read. */
export function stricterOf(a: Sensitivity, b: Sensitivity): Sensitivity {
  return isStricter(a, b) ? a : b;
}

/** Whether `a` lets fewer people read than `b`. */
export function isStricter(a: Sensitivity, b: Sensitivity): boolean {
  return SENSITIVITIES.indexOf(a) > SENSITIVITIES.indexOf(b);
}
