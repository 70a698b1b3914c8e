// How far each column is: decided by a person, proposed by the program, or unknown; under the rules as they are being edited.
import { tableKey } from '../model/names.ts';
import type { ColumnPlan } from '../plan/plan.ts';
import { parseColumnKey } from '../rules/keys.ts';
import { type RuleDecision, ruleFor } from '../rules/lookup.ts';
import { isMachineMade, type RulesFile } from '../rules/rules.ts';
import type { ReviewColumn } from './facts.ts';
import type { JournalEntry } from './journal.ts';

/**
 * `decided`: a person's line, or a scope of a person's, stands · `proposed`: the program decided, with evidence · `unknown`: not looked at, or
 * only in part, and nobody decided.
 */
export type ColumnState = 'decided' | 'proposed' | 'unknown';

export interface ColumnStatus {
  readonly state: ColumnState;
  /** Somebody wants to be asked again. */
  readonly later: boolean;
  /** The mask under the rules as edited; `keep` for one that stays, `ANEW` while nobody has worked out what is proposed. */
  readonly mask: string;
  /** The decision that the run followed is gone: what is proposed instead is another plan's. */
  readonly anew: boolean;
  readonly rule: RuleDecision | undefined;
  /** The decision is that of a column that masks alike. */
  readonly through: string | undefined;
  /** Last day of the keep. */
  readonly until: string | undefined;
}

/** Stands for a mask that only another plan tells. */
export const ANEW = 'proposed anew';

/**
 * Status of every column, by index.
 * @param later keys that a person put off
 * @param proposed what another plan under these rules says, by key
 */
export function statuses(
  columns: readonly ReviewColumn[],
  rules: RulesFile,
  today: string,
  later: ReadonlySet<string>,
  proposed: ReadonlyMap<string, ColumnPlan> = new Map(),
): ColumnStatus[] {
  const ruled = columns.map((column) =>
    ruleFor(rules, column.table, column.column, column.type, column.plan.identifiers, today),
  );
  const decided = new Map<string, RuleDecision>();
  ruled.forEach((rule, at) => {
    const key = columns[at]?.key;
    if (key !== undefined && isDecision(rule)) decided.set(key, rule);
  });
  const lost = new Set(columns.flatMap((column, at) => (isLost(column, ruled[at]) ? [column.key] : [])));
  return columns.map((column, at): ColumnStatus => {
    const own = ruled[at];
    const through = isDecision(own) ? undefined : column.together.find((key) => hasDecision(decided, rules, key));
    const standing = through === undefined ? own : (decided.get(through) ?? own);
    const isDecided = through !== undefined || isDecision(own);
    const follows = column.plan.decidedBy === 'reference' && column.together.some((key) => lost.has(key));
    const anew = !isDecided && (lost.has(column.key) || follows);
    return {
      state: isDecided ? 'decided' : isUnknown(column) ? 'unknown' : 'proposed',
      later: !isDecided && later.has(column.key),
      mask: anew ? (proposed.get(column.key)?.spec.mask ?? ANEW) : maskUnder(column, isDecided ? standing : own),
      anew,
      rule: standing,
      through,
      until: standing?.kind === 'keep' ? standing.until : undefined,
    };
  });
}

function isDecision(rule: RuleDecision | undefined): rule is RuleDecision {
  return rule?.person === true && rule.kind !== 'expired';
}

/** The run followed a line that is there no longer, or whose last day has passed since. */
function isLost({ plan }: ReviewColumn, rule: RuleDecision | undefined): boolean {
  if (rule === undefined) return plan.decidedBy === 'rule';
  return rule.kind === 'expired' && plan.spec.mask === 'keep';
}

/** Also of a partitioned parent, which has rules but no rows and so no place in the list. */
function hasDecision(decided: ReadonlyMap<string, RuleDecision>, rules: RulesFile, key: string): boolean {
  if (decided.has(key)) return true;
  const named = parseColumnKey(key);
  if (named === undefined) return false;
  const rule = rules.tables.get(tableKey(named.table))?.columns.get(named.column);
  return rule !== undefined && !isMachineMade(rule);
}

function isUnknown({ finding }: ReviewColumn): boolean {
  return finding === undefined || finding.unknown !== undefined;
}

function maskUnder({ plan }: ReviewColumn, rule: RuleDecision | undefined): string {
  if (rule?.kind === 'mask') return rule.spec.mask;
  return rule?.kind === 'keep' ? 'keep' : plan.spec.mask;
}

/** Kept, although a detector found something that acts. */
export function isKeptThoughDetected(column: ReviewColumn, { mask }: ColumnStatus): boolean {
  return mask === 'keep' && column.detectors.length > 0;
}

/** Columns whose newest entry of a journal puts them off. */
export function putOff(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const later = new Set<string>();
  for (const { where, action } of entries) {
    if (action === 'ask later') later.add(where);
    else if (action !== 'reveal') later.delete(where);
  }
  return later;
}
