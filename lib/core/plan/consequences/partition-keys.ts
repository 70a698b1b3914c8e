// A masked partition key: rows find their partition by the masked value. HASH takes any, and the bounds of LIST are masked alike; those of
// RANGE stay.
import { columnKey } from '../../model/names.ts';
import { pasteKeep } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, type PlanFacts } from './consequence.ts';

export function partitionKeys(facts: PlanFacts): readonly Consequence[] {
  return facts.catalog.tables.flatMap((table) =>
    table.partitionKey.flatMap((name): Consequence[] => {
      const column = maskedColumn(facts, table.id, name);
      if (column === undefined || table.partitionBy === 'hash' || table.partitionBy === 'list') return [];
      return [
        {
          code: 'PARTITION_KEY',
          where: columnKey(table.id, name),
          message: `the table is partitioned by this column: rows go where mask ${column.spec.mask} sends them, and a row outside every bound does not load; keep the column, or move dates by few days within a wide range`,
          paste: pasteKeep(table.id, name),
        },
      ];
    }),
  );
}
