// Unique indexes that say more than "these columns differ": on expressions, with a WHERE clause, in which NULLs collide.
import type { Table, UniqueKey } from '../../model/catalog.ts';
import { columnKey, displayIdentifier, tableKey } from '../../model/names.ts';
import { pasteColumn, pasteKeep, pasteOmit } from '../../rules/paste.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts, uniqueName } from './consequence.ts';

export function uniqueIndexes(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.uniques.flatMap((key) => {
      const masked = key.columns.flatMap((name) => maskedColumn(facts, table.id, name) ?? []);
      return [
        ...expressionKey(facts, table, key, masked),
        ...partialKey(facts, table, key, masked),
        ...masked.flatMap((column) => [
          ...collidingNulls(facts, table, key, column),
          ...letterCase(table, key, column),
        ]),
      ];
    }),
  );
}

/** Masked values differ; what an expression makes of them may not. */
function expressionKey(facts: PlanFacts, table: Table, key: UniqueKey, masked: readonly ColumnPlan[]): Consequence[] {
  if (!key.expression || key.foldsCase === true) return [];
  const object = uniqueName(facts, key, table.id);
  const way = object === undefined ? 'keep the column' : 'leave the index out';
  return masked
    .filter((column) => column.spec.mask !== 'null')
    .map((column) => ({
      code: 'UNIQUE_EXPRESSION',
      where: columnKey(table.id, column.column),
      message: `unique index ${displayIdentifier(key.name)} computes its key from this column: what mask ${column.spec.mask} makes differs, what is computed from it may not; ${way} if the load fails`,
      paste: object === undefined ? pasteKeep(table.id, column.column) : pasteOmit(object),
      ...(object === undefined ? {} : { object }),
    }));
}

/** Rows enter the index when the masked value satisfies its WHERE clause. */
function partialKey(facts: PlanFacts, table: Table, key: UniqueKey, masked: readonly ColumnPlan[]): Consequence[] {
  const decides = (key.predicate ?? []).flatMap((name) => maskedColumn(facts, table.id, name) ?? []);
  if (decides.length === 0 || masked.some((column) => column.spec.mask === 'null')) return [];
  const object = uniqueName(facts, key, table.id);
  if (object === undefined) return [];
  return decides.map((column) => ({
    code: 'PARTIAL_UNIQUE',
    where: columnKey(table.id, column.column),
    message: `the WHERE clause of unique index ${displayIdentifier(key.name)} looks at this column: masked by ${column.spec.mask}, other rows may enter the index and collide; keep the column or leave the index out`,
    paste: pasteOmit(object),
    object,
  }));
}

/** NULLS NOT DISTINCT: several NULLs in one key are duplicates. */
function collidingNulls(facts: PlanFacts, table: Table, key: UniqueKey, column: ColumnPlan): Consequence[] {
  const source = table.columns.find(({ name }) => name === column.column);
  if (key.nullsNotDistinct !== true || column.spec.mask !== 'null' || source === undefined) return [];
  if (facts.keys({ table, column: source }).values <= 1) return [];
  return [
    {
      code: 'NULLS_COLLIDE',
      where: columnKey(table.id, column.column),
      message: `NULLs are not distinct in unique key ${displayIdentifier(key.name)} of ${tableKey(table.id)}, and mask null makes them all alike: use a mask that keeps values apart, or keep the column`,
      paste: pasteKeep(table.id, column.column),
      blocks: true,
    },
  ];
}

/** An index that folds letter case, over a mask whose results may differ by nothing else. */
function letterCase(table: Table, key: UniqueKey, column: ColumnPlan): Consequence[] {
  const folds = key.foldsCase === true || column.type.caseInsensitive === true;
  if (!folds || column.type.category !== 'text' || column.spec.mask !== 'fpe') return [];
  if (column.spec['normalize'] === 'lower') return [];
  return [
    {
      code: 'LETTER_CASE',
      where: columnKey(table.id, column.column),
      message: `unique key ${displayIdentifier(key.name)} ignores letter case, and two results of mask fpe may differ in nothing else: add normalize: lower`,
      paste: pasteColumn(table.id, column.column, { ...column.spec, normalize: 'lower' }),
    },
  ];
}
