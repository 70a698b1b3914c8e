// Columns of one domain shall mask alike, but a mask reads the column's type: where lengths or ranges differ, equal values part.
import { maskByName } from '../../masks/registry.ts';
import { columnKey } from '../../model/names.ts';
import { pasteColumn } from '../../rules/paste.ts';
import { maskAlike } from '../alike.ts';
import type { ColumnPlan } from '../plan.ts';
import { type Consequence, maskedColumn, ownTables, type PlanFacts } from './consequence.ts';

/** Masks whose fakes identify somebody, so that they are joined by, in the domain that all tables share. */
const JOINED: ReadonlySet<string> = new Set(['email', 'username', 'url']);
/** No mask that is cut to a length makes more of these than this. */
const ENOUGH = 64;

export function domainTypes(facts: PlanFacts): readonly Consequence[] {
  const groups = new Map<string, { readonly where: string; readonly plan: ColumnPlan; readonly paste: Paste }[]>();
  for (const table of ownTables(facts)) {
    for (const { name } of table.columns) {
      const plan = maskedColumn(facts, table.id, name);
      if (plan === undefined || (typeof plan.spec['domain'] !== 'string' && !JOINED.has(plan.spec.mask))) continue;
      const label = JSON.stringify([plan.domain, plan.spec.mask]);
      const paste: Paste = (spec) => pasteColumn(table.id, name, spec);
      groups.set(label, [...(groups.get(label) ?? []), { where: columnKey(table.id, name), plan, paste }]);
    }
  }
  return [...groups.values()].flatMap((columns) => {
    const most = Math.min(...columns.map(({ plan }) => lengthOf(plan)));
    const types = columns.map(({ plan }) => plan.type);
    return columns.flatMap(({ where, plan, paste }): Consequence[] => {
      const cut = lengthOf(plan) > most ? { maxLength: most } : {};
      // Ranges of integers, which a spec may leave to its type.
      const range = plan.type.category === 'text' ? plan.spec : maskAlike(plan.spec, types);
      const spec = { ...range, ...cut };
      if (same(spec, plan.spec)) return [];
      const message = `other columns of domain ${plan.domain} have another length or range than ${plan.type.text}, so equal values would not mask alike: write what fits all of them`;
      return [{ code: 'DOMAIN_TYPES_DIFFER', where, message, paste: paste(spec) }];
    });
  });
}

type Paste = (spec: ColumnPlan['spec']) => string;

function same(a: ColumnPlan['spec'], b: ColumnPlan['spec']): boolean {
  return Object.keys(a).length === Object.keys(b).length && a['maxLength'] === b['maxLength'];
}

/** Characters that the mask may write; as many as it likes where it writes no more than the value had. */
function lengthOf({ spec, type }: ColumnPlan): number {
  if (type.category !== 'text' || maskByName(spec.mask).properties.keepsLength) return ENOUGH;
  const own = spec['maxLength'];
  return Math.min(ENOUGH, typeof own === 'number' ? own : (type.maxLength ?? ENOUGH));
}
