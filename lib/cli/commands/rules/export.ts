// masklake rules export: the inventory of personal data, for a record of processing activities.
import { dirname, resolve } from 'node:path';
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { UsageError } from '../../../core/errors.ts';
import { layout } from '../../../core/model/layout.ts';
import { inventoryCsv } from '../../../core/rules/export/csv.ts';
import { type Inventory, inventoryOfRules, inventoryOfRun } from '../../../core/rules/export/inventory.ts';
import { inventoryMarkdown } from '../../../core/rules/export/markdown.ts';
import type { RulesFile } from '../../../core/rules/index.ts';
import type { Output } from '../../output.ts';
import { readPlan } from '../../run-folder.ts';
import type { RulesAction, RulesOptions } from '../rules.ts';
import { needed, readRulesFile, today, writeNew } from './files.ts';

export const exportRules: RulesAction = async (options, out) => {
  const format = options.format ?? 'markdown';
  if (format !== 'markdown' && format !== 'csv')
    throw new UsageError('there is no such format', { hint: 'use --format markdown or --format csv' });
  const inventory = await inventoryOf(options, out);
  const text = format === 'csv' ? inventoryCsv(inventory) : inventoryMarkdown(inventory, today());
  if (options.out !== undefined) await writeNew(options.out, text);
  const { personal, leftOut } = inventory;
  const counts = `${personal.length} columns with personal data or a decision, ${leftOut.length} left out`;
  out.result({ ...inventory, file: options.out ?? null }, () =>
    options.out === undefined ? text.trimEnd() : `${options.out}: ${counts}`,
  );
  return 0;
};

async function inventoryOf({ run, rules }: RulesOptions, out: Output): Promise<Inventory> {
  if (run === undefined)
    return inventoryOfRules((await readRulesFile(needed(rules, '--run DIR or --rules FILE'), out)).rules);
  const plan = await readPlan(run);
  return inventoryOfRun(
    plan,
    rules === undefined ? await rulesBeside(run, plan.source, out) : (await readRulesFile(rules, out)).rules,
  );
}

/** The rules file of the output folder that the run lies in, when it is there. */
async function rulesBeside(run: string, source: string, out: Output): Promise<RulesFile | undefined> {
  const path = layout(dirname(dirname(resolve(run)))).rules(source);
  return (await localRunStore().readText(path)) === undefined ? undefined : (await readRulesFile(path, out)).rules;
}
