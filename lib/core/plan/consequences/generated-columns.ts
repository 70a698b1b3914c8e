// Generated columns: the loaded database computes them from masked values, the lake holds what the plan says.
import { columnKey, displayIdentifier } from '../../model/names.ts';
import { pasteColumn, pasteNoRows } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function generatedColumns(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const masked = (column.generated?.from ?? []).filter((name) => maskedColumn(facts, table.id, name) !== undefined);
      if (masked.length === 0) return [];
      const where = columnKey(table.id, column.name);
      const from = masked.map(displayIdentifier).join(', ');
      const kept = maskedColumn(facts, table.id, column.name) === undefined;
      const key = table.uniques.find(({ columns }) => columns.includes(column.name));
      return [
        ...(kept
          ? [
              {
                code: 'GENERATED_KEPT',
                where,
                message: `computed from ${from}, which is masked: the lake keeps what was computed from the raw values, the loaded database computes it from masked ones; mask it too`,
                paste: pasteColumn(table.id, column.name, { mask: 'null' }),
              },
            ]
          : []),
        ...(key === undefined
          ? []
          : [
              {
                code: 'GENERATED_UNIQUE',
                where,
                message: `unique key ${displayIdentifier(key.name)} is over this column, which the loaded database computes from masked ${from}: what is computed may not be unique; load the table without rows if it is not`,
                paste: pasteNoRows(table.id),
              },
            ]),
      ];
    }),
  );
}
