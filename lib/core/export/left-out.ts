// Rules may change between an export and the plan. What the export left out because they said so then, no plan can bring back: rows would be
// missing, or values NULL, in a run that looks whole.
import type { Blocker } from '../errors.ts';
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import { conditionOf, type Plan } from '../plan/plan.ts';
import type { TableChoice } from './preflight.ts';

/** Every table and column that the plan asks for and the export did not bring. */
export function leftOut(plan: Pick<Plan, 'tables'>, choices: readonly TableChoice[]): readonly Blocker[] {
  return plan.tables.flatMap(({ table, rows, columns }): Blocker[] => {
    const choice = choices.find((one) => sameTable(one.table, table));
    if (choice === undefined || rows === 'none') return [];
    if (choice.leftOut)
      return [blocker(tableKey(table), 'its rows were left out of the export, as the rules said then')];
    if (choice.where !== conditionOf(rows))
      return [blocker(tableKey(table), 'its rows were not exported by the condition that the rules name now')];
    return columns
      .filter(({ column, spec }) => spec.mask !== 'null' && choice.unneeded.includes(column))
      .map(({ column }) =>
        blocker(columnKey(table, column), 'its values were left out of the export: the rules made them NULL then'),
      );
  });
}

/** No line for the rules file resolves it: they say what is wanted now. */
function blocker(where: string, message: string): Blocker {
  return {
    code: 'EXPORT_LEFT_OUT',
    where,
    message: `${message}; start the run again with the next attempt`,
    paste: '',
  };
}
