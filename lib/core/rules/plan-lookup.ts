// The rules file as the plan asks it: one decision a column, and what is new.
import type { Catalog, TableId } from '../model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import type { ColumnRule, RuleLookup } from '../plan/input.ts';
import { expiredKeeps } from './check.ts';
import { driftOf, unjudgedColumns } from './drift.ts';
import { type RuleDecision, ruleFor } from './lookup.ts';
import { quarantineOf } from './quarantine.ts';
import type { RulesFile } from './rules.ts';

/** @param today a keep holds until the end of its last day */
export function planLookup(rules: RulesFile, catalog: Catalog, today: string): RuleLookup {
  const fresh = new Map(
    unjudgedColumns(driftOf(rules, catalog)).map(({ table, column, why }) => [columnKey(table, column), why]),
  );
  const held = quarantineOf(rules, catalog, today).columns;
  const ended = expiredKeeps(rules, today).length > 0;
  return {
    forColumn: (table, column, identifiers) => {
      const why = held.get(columnKey(table, column.name));
      if (why !== undefined) return quarantined(why);
      const decision = ruleFor(rules, table, column.name, column.type, identifiers, today);
      return decision === undefined ? undefined : columnRule(decision);
    },
    references: rules.references,
    knowsTable: (table) => rules.tables.has(tableKey(table)),
    unjudged: (table, column) =>
      fresh.get(columnKey(table, column)) ?? (ended ? endedKeep(rules, catalog, table, column, today) : undefined),
  };
}

function quarantined(why: string): ColumnRule {
  return { spec: { mask: 'null' }, why: `quarantined: ${why}, and nobody decided yet`, madeBy: 'drift' };
}

/** A keep that ended leaves a column that nobody judged: which one it was. */
function endedKeep(
  rules: RulesFile,
  catalog: Catalog,
  table: TableId,
  column: string,
  today: string,
): string | undefined {
  const type = catalog.tables.find(({ id }) => sameTable(id, table))?.columns.find(({ name }) => name === column)?.type;
  const rule = type && ruleFor(rules, table, column, type, [], today);
  return rule?.kind === 'expired' ? rule.because : undefined;
}

const MACHINE = ['detection', 'policy', 'drift'] as const;

function columnRule(decision: RuleDecision): ColumnRule | undefined {
  switch (decision.kind) {
    case 'keep':
      return { spec: { mask: 'keep' }, why: decision.because };
    case 'mask': {
      const madeBy = decision.person ? undefined : MACHINE.find((name) => name === decision.evidence?.by);
      return { spec: decision.spec, why: decision.evidence?.why ?? decision.because, madeBy };
    }
    // An expired keep masks: no rule stands, and the column counts as never judged (see unjudged).
    case 'expired':
      return undefined;
    default:
      return decision satisfies never;
  }
}
