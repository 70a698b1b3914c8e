// Where a deterministic mask leaves few distinct values, their frequencies tell which is which. Reported, never a failure.
import { columnKey, sameTable } from '../../../core/model/names.ts';
import { frequencyRemedy, revealsFrequencies } from '../../../core/plan/consequences/frequency.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { Check } from './context.ts';
import { isMasked } from './zone.ts';

const NAME = 'frequency';

export const frequency: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
    const warnings: CheckProblem[] = [];
    let looked = 0;
    for (const plan of ctx.plan.tables) {
      for (const column of plan.columns.filter(isMasked)) {
        const profile = ctx.findings.find(
          (finding) => sameTable(finding.table, plan.table) && finding.column === column.column,
        )?.profile;
        looked += 1;
        if (profile === undefined || !revealsFrequencies(column, profile)) continue;
        const where = columnKey(plan.table, column.column);
        warnings.push({
          where,
          message: `${where}: ${profile.distinct} distinct values in ${counted(profile.rows, 'row')} under mask ${column.spec.mask}: frequencies may reveal them; ${frequencyRemedy(column)}`,
        });
      }
    }
    return answer(NAME, {
      summary: `${counted(looked, 'masked column')} looked at, ${counted(warnings.length, 'column')} with few distinct values`,
      measured: { columns: looked },
      warnings,
    });
  },
};
