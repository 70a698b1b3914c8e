// A deterministic mask keeps how often each value occurs. Where few values fill many rows, that tells which is which.
import type { ColumnProfile } from '../../findings/detection.ts';
import { accepting } from '../../masks/fit.ts';
import { maskByName } from '../../masks/registry.ts';
import { columnKey } from '../../model/names.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, type PlanFacts, pasteNullOrKeep } from './consequence.ts';

const FEW = 50;
const ROWS = 200;
/** Masks after which values can no longer be told apart. */
const LEVELLING: ReadonlySet<string> = new Set(['keep', 'null', 'constant', 'blank', 'redact', 'json']);

/** True when a masked column's frequencies may reveal its values. */
export function revealsFrequencies(column: ColumnPlan, profile: ColumnProfile | undefined): boolean {
  if (profile === undefined || LEVELLING.has(column.spec.mask)) return false;
  if (!maskByName(column.spec.mask).properties.deterministic) return false;
  return profile.rows >= ROWS && profile.distinct >= 2 && profile.distinct <= FEW;
}

/** What would not reveal them. */
export function frequencyRemedy(column: ColumnPlan): string {
  const coarser = accepting(column.type).includes('generalize') ? 'generalize, ' : '';
  return `use ${coarser}null or constant, or keep it with a reason if it is a list of words that are nobody's`;
}

export function frequency(facts: PlanFacts): readonly Consequence[] {
  return facts.plan.tables.flatMap((plan) => {
    const table = facts.catalog.tables.find(({ id }) => columnKey(id, '') === columnKey(plan.table, ''));
    return plan.columns.flatMap((decided): Consequence[] => {
      const where = columnKey(plan.table, decided.column);
      const profile = facts.findings.get(where)?.profile;
      const column = table?.columns.find(({ name }) => name === decided.column);
      if (table === undefined || column === undefined || profile === undefined) return [];
      if (!revealsFrequencies(decided, profile)) return [];
      const message = `about ${profile.distinct} different values in ${profile.rows} rows under mask ${decided.spec.mask}: how often each occurs may reveal it; ${frequencyRemedy(decided)}`;
      return [{ code: 'FREQUENCY', where, message, paste: pasteNullOrKeep(facts, table, column) }];
    });
  });
}
