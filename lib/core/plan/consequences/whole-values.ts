// A prefix as long as the values are leaves them whole: a column that is called masked would hold what it held.
import { columnKey } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function wholeValues(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const where = columnKey(table.id, column.name);
      const decided = maskedColumn(facts, table.id, column.name);
      const profile = facts.findings.get(where)?.profile;
      const length = decided?.spec.mask === 'generalize' ? decided.spec['length'] : undefined;
      if (decided === undefined || profile === undefined || typeof length !== 'number') return [];
      // That the type is no longer than the prefix is told with the mask.
      if (
        profile.maxLength === 0 ||
        length < profile.maxLength ||
        length >= (column.type.maxLength ?? Number.POSITIVE_INFINITY)
      )
        return [];
      const shorter = { ...decided.spec, length: Math.max(1, profile.maxLength >> 1) };
      const message = `a prefix of ${length} characters leaves every value whole: the longest has ${profile.maxLength}; use a smaller length`;
      return [
        { code: 'WHOLE_VALUES', where, message, paste: pasteColumn(table.id, column.name, shorter), blocks: true },
      ];
    }),
  );
}
