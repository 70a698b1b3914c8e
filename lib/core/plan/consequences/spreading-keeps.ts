// A person keeps a column, and others must match it: foreign keys, partitions. What was found in those is then kept without a word about them.
import { actingDetections, isSensitive } from '../../detect/decide.ts';
import { columnKey } from '../../model/names.ts';
import { pasteKeep } from '../../rules/paste.ts';
import type { Consequence, PlanFacts } from './consequence.ts';

export function spreadingKeeps(facts: PlanFacts): readonly Consequence[] {
  return facts.catalog.tables.flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const where = columnKey(table.id, column.name);
      const [plan, finding] = [facts.columns.get(where), facts.findings.get(where)];
      if (plan?.spec.mask !== 'keep' || plan.decidedBy !== 'rule' || facts.ownRule(table.id, column)) return [];
      if (finding === undefined || !isSensitive(finding)) return [];
      const found = [...new Set(actingDetections(finding).map(({ identifier }) => identifier))].join(', ');
      const message = `holds ${found} and stays only because a column that must match it is kept: confirm it by a line of its own, or mask both`;
      return [{ code: 'KEEP_SPREADS', where, message, paste: pasteKeep(table.id, column.name) }];
    }),
  );
}
