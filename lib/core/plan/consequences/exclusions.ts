// EXCLUDE constraints: rows that did not conflict may do so once their values are masked.
import { columnKey, displayIdentifier } from '../../model/names.ts';
import { pasteKeep, pasteOmit } from '../../rules/paste.ts';
import { mayConflict } from '../choose-for-group.ts';
import { type Consequence, constraintName, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function exclusions(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    (table.exclusions ?? []).flatMap((exclusion): Consequence[] => {
      const nulled = [...exclusion.equal, ...exclusion.other].some(
        (name) => maskedColumn(facts, table.id, name)?.spec.mask === 'null',
      );
      // A row with NULL in the constraint conflicts with none.
      if (nulled) return [];
      const { key } = exclusion;
      const object = constraintName(key ?? 'exclusion constraint', exclusion.name, table.id);
      // Rows are loaded into their primary key: it stands and falls with the table.
      const stays = key === 'primary key';
      const what = key === undefined ? 'EXCLUDE' : `${key} WITHOUT OVERLAPS`;
      return exclusion.other.flatMap((name) => {
        const column = maskedColumn(facts, table.id, name);
        if (column === undefined || column.generated || !mayConflict(column.spec, column.type)) return [];
        const message = `${what} ${displayIdentifier(exclusion.name)} compares this column, and masked by ${column.spec.mask} its rows may conflict: use null where it may be NULL, date-shift with per: column for dates, or ${stays ? 'keep the column' : 'leave the constraint out'}`;
        const paste = stays ? pasteKeep(table.id, name) : pasteOmit(object);
        return [{ code: 'EXCLUDE_MAY_FAIL', where: columnKey(table.id, name), message, paste, object }];
      });
    }),
  );
}
