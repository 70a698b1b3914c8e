// `own` of redact puts the fakes of other columns into a text. A mask that reads more of the row than its value makes other fakes there.
import { ruleMask } from '../../masks/registry.ts';
import { columnKey, displayIdentifier } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function ownFakes(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const decided = maskedColumn(facts, table.id, column.name);
      const own = decided?.spec.mask === 'redact' ? decided.spec['own'] : undefined;
      if (decided === undefined || own === undefined) return [];
      const named = table.columns.filter(({ name }) =>
        Array.isArray(own) ? own.includes(name) : name !== column.name,
      );
      const apart = named.flatMap(({ name }) => {
        const other = maskedColumn(facts, table.id, name);
        if (other === undefined || other.type.category !== 'text') return [];
        const { when: _, ...spec } = other.spec;
        return (ruleMask(spec.mask)?.rowColumns({ ...spec, mask: spec.mask }) ?? []).length > 0 ||
          spec['sql'] !== undefined
          ? [name]
          : [];
      });
      if (apart.length === 0) return [];
      const message = `own replaces the values of ${apart.map(displayIdentifier).join(', ')} by other fakes than the column gets, because that mask reads the row or is SQL: use another mask there if both must agree`;
      return apart.slice(0, 1).map((name) => ({
        code: 'OWN_FAKES_DIFFER',
        where: columnKey(table.id, column.name),
        message,
        paste: pasteColumn(table.id, name, { mask: 'format' }),
      }));
    }),
  );
}
