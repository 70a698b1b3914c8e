// Which engines can mask each table, written into the plan before anything runs.
import { engineFor } from '../../core/compile/engine.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import type { Plan } from '../../core/plan/plan.ts';

/** The plan with `onlyDuckdb` on the tables that Spark would not mask bit for bit alike. The plan must have no blockers. */
export function withEngines(plan: Plan, raw: readonly TableFiles[]): Plan {
  const files = new Map(raw.map((table) => [tableKey(table.table), table]));
  return {
    ...plan,
    tables: plan.tables.map((table) => {
      const choice = engineFor(table, files.get(tableKey(table.table))?.columns ?? []);
      if (choice.engine === 'spark') return table;
      const { because, where } = choice;
      return { ...table, onlyDuckdb: where === undefined ? { because } : { because, where } };
    }),
  };
}
