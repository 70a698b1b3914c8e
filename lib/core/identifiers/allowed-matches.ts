// What allow lists took away is told: they only make detection weaker, by a person's decision.
import type { ColumnFinding } from '../findings/detection.ts';
import { columnKey } from '../model/names.ts';
import type { PlanWarning } from '../plan/plan.ts';

/** One warning per column with matches that do not count. @param rules the rules file, for people */
export function allowedMatches(findings: readonly ColumnFinding[], rules: string): PlanWarning[] {
  return findings.flatMap(({ table, column, allowed }) =>
    allowed === undefined
      ? []
      : [
          {
            code: 'ALLOW_LIST',
            where: columnKey(table, column),
            message: `an allow list of ${rules} takes matches in at least ${allowed} ${allowed === 1 ? 'row' : 'rows'} away: they do not count as detections`,
            paste: '',
          },
        ],
  );
}
