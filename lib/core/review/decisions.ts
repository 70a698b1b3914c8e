// What a person decides on the review page, and the line of the rules file that says it.
import type { ColumnFinding } from '../findings/detection.ts';
import { columnKey } from '../model/names.ts';
import type { MaskSpec } from '../plan/plan.ts';
import type { DecisionScope, WrittenDecision } from '../rules/decide.ts';
import type { JournalEntry } from './journal.ts';

export type ReviewAction =
  | { readonly kind: 'accept' | 'change'; readonly spec: MaskSpec; readonly why?: string | undefined }
  | { readonly kind: 'keep' | 'not personal'; readonly reason: string; readonly until?: string | undefined }
  | { readonly kind: 'ask later'; readonly reason?: string | undefined }
  /** The line of an earlier decision goes. */
  | { readonly kind: 'take back' };

export interface ReviewDecision {
  readonly scope: DecisionScope;
  readonly action: ReviewAction;
  /** What stood behind the decision, for `because:`. */
  readonly evidence?: { readonly identifier: string; readonly hits: number; readonly of: number } | undefined;
}

/** Decisions that were made together and are undone together. */
export interface ReviewStep {
  readonly decisions: readonly ReviewDecision[];
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly run?: string | undefined;
}

/** The strongest detection of an identifier, as `because:` names it. */
export function evidenceOf(
  finding: ColumnFinding | undefined,
  identifiers: readonly string[],
): ReviewDecision['evidence'] {
  const [wanted] = identifiers;
  const found = finding?.detections.find(({ identifier }) => identifier === wanted);
  return found === undefined ? undefined : { identifier: found.identifier, hits: found.hits, of: found.of };
}

/** The lines of a step; none for `ask later`, which decides nothing. */
export function linesOf({ decisions, by, at, run }: ReviewStep): WrittenDecision[] {
  const day = at.slice(0, 10);
  return decisions.flatMap(({ scope, action, evidence }): WrittenDecision[] => {
    switch (action.kind) {
      case 'accept':
      case 'change': {
        const because = {
          by,
          at: day,
          ...(evidence ?? {}),
          ...(evidence === undefined || run === undefined ? {} : { run }),
          ...(action.why === undefined ? {} : { why: action.why }),
        };
        // A default has no `because`: what stands in `defaults:` is a person's by itself.
        return [{ scope, rule: scope.kind === 'name' ? action.spec : { ...action.spec, because } }];
      }
      case 'keep':
      case 'not personal': {
        const reason = action.kind === 'keep' ? action.reason : `not personal: ${action.reason}`;
        const until = action.until === undefined ? {} : { until: action.until };
        return [{ scope, rule: { keep: reason, by, at: day, ...until } }];
      }
      case 'ask later':
        return [];
      case 'take back':
        return [{ scope, rule: undefined }];
      default:
        return action satisfies never;
    }
  });
}

/** `schema.table.column`, or the pattern. */
export function scopeText(scope: DecisionScope): string {
  return scope.kind === 'column' ? columnKey(scope.table, scope.column) : scope.pattern;
}

/** What the journal keeps of a step. */
export function journalOf({ decisions, by, at, run }: ReviewStep): JournalEntry[] {
  return decisions.map(({ scope, action }) => ({
    at,
    by,
    action: action.kind,
    where: scopeText(scope),
    ...('spec' in action ? { mask: action.spec.mask } : {}),
    ...('reason' in action && action.reason !== undefined ? { reason: action.reason } : {}),
    ...('why' in action && action.why !== undefined ? { reason: action.why } : {}),
    ...('until' in action && action.until !== undefined ? { until: action.until } : {}),
    ...(run === undefined ? {} : { run }),
  }));
}
