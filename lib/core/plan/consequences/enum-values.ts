// A constant must be one of the labels of an enum, or the column's type refuses it.
import { columnKey } from '../../model/names.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts, pasteNullOrKeep } from './consequence.ts';

export function enumValues(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const labels = column.type.enumLabels;
      const plan = labels === undefined ? undefined : maskedColumn(facts, table.id, column.name);
      const value = plan?.spec.mask === 'constant' ? plan.spec['value'] : undefined;
      if (labels === undefined || typeof value !== 'string') return [];
      // A set holds several, separated by commas, or none.
      const parts = column.type.base === 'set' ? value.split(',').filter((part) => part !== '') : [value];
      if (parts.every((part) => labels.includes(part))) return [];
      const message = `the constant is none of the ${labels.length} labels of ${column.type.text}: use one of them`;
      return [
        {
          code: 'NO_SUCH_LABEL',
          where: columnKey(table.id, column.name),
          message,
          paste: pasteNullOrKeep(facts, table, column),
          blocks: true,
        },
      ];
    }),
  );
}
