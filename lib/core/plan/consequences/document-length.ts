// A document or an array in a column of limited length: its fakes may be longer than what they stand for, and cut off it would be none.
import { columnKey } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function documentLength(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const decided = maskedColumn(facts, table.id, column.name);
      const mask = decided?.spec.mask;
      const own = decided?.spec['maxLength'];
      const most = typeof own === 'number' ? own : column.type.maxLength;
      if ((mask !== 'json' && mask !== 'list') || column.type.category !== 'text' || most === undefined) return [];
      const message = `what mask ${mask} makes may be longer than ${most} characters, and becomes {} where it is: use masks that keep the length, such as format, inside`;
      const paste =
        mask === 'json'
          ? pasteColumn(table.id, column.name, { mask, rest: { mask: 'format' } })
          : pasteColumn(table.id, column.name, { mask, each: { mask: 'format' } });
      return [{ code: 'DOCUMENT_TOO_LONG', where: columnKey(table.id, column.name), message, paste }];
    }),
  );
}
