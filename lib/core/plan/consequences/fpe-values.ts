// What the values of a column may do to mask fpe: too short for `strict` or `minLength` they stop the run; with characters outside the
// alphabet they are hashed, and in a narrow unique column hashes may meet.
import { COLLISION_BOUND, collisionChance } from '../../masks/fit.ts';
import { shortestForFpe } from '../../masks/fpe.ts';
import { columnKey } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

export function fpeValues(facts: PlanFacts): readonly Consequence[] {
  return ownTables(facts).flatMap((table) =>
    table.columns.flatMap((column): Consequence[] => {
      const where = columnKey(table.id, column.name);
      const decided = maskedColumn(facts, table.id, column.name);
      const profile = facts.findings.get(where)?.profile;
      if (decided?.spec.mask !== 'fpe' || profile === undefined) return [];
      const { alphabet: _, radix: __, strict: ___, minLength: ____, ...rest } = decided.spec;
      const classes = pasteColumn(table.id, column.name, { ...rest, mask: 'fpe' });
      const needed = shortestForFpe(decided.spec);
      const found: Consequence[] = [];
      if (profile.minLength > 0 && profile.minLength < needed)
        found.push({
          code: 'TOO_SHORT_FOR_FPE',
          where,
          message: `the shortest value has ${profile.minLength} characters, and the run stops at values with fewer than ${needed} (strict or minLength): use hash, or allow them`,
          paste: classes,
        });
      const room = Math.min(
        64,
        typeof rest['maxLength'] === 'number' ? rest['maxLength'] : (column.type.maxLength ?? 64),
      );
      const { apart, values } = facts.keys({ table, column });
      const named = (decided.spec['alphabet'] ?? 'classes') !== 'classes' || decided.spec['radix'] !== undefined;
      if (apart && named && collisionChance(values, 16 ** room) > COLLISION_BOUND)
        found.push({
          code: 'FPE_OUTSIDE_ALPHABET',
          where,
          message: `a value with a letter or digit outside the alphabet is hashed to ${room} characters, which may collide in this unique column: use alphabet: classes when such values stand there`,
          paste: classes,
        });
      return found;
    }),
  );
}
