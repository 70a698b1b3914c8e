// masklake rules init: a new rules file with every section explained, and the schema that editors check it with.
import { dirname, join } from 'node:path';
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { UsageError } from '../../../core/errors.ts';
import { layout } from '../../../core/model/layout.ts';
import { Policy } from '../../../core/plan/plan.ts';
import { rulesJsonSchema } from '../../../core/rules/index.ts';
import { newRulesFile, SCHEMA_FILE } from '../../../core/rules/init.ts';
import { DEFAULT_OUT } from '../../compose.ts';
import type { RulesAction } from '../rules.ts';
import { writeNew } from './files.ts';

export const init: RulesAction = async (options, out) => {
  const { name } = options;
  if (name === undefined && options.rules === undefined)
    throw new UsageError('which file?', { hint: 'give --rules FILE, or --name with the name of the database' });
  const path = options.rules ?? layout(options.out ?? DEFAULT_OUT).rules(name ?? '');
  await writeNew(path, newRulesFile(name, policyOf(options.policy)));
  const schema = join(dirname(path), SCHEMA_FILE);
  await localRunStore().swap(schema, `${JSON.stringify(rulesJsonSchema(), null, 2)}\n`);
  out.result({ file: path, schema }, () => `${path}: nothing decided yet; editors check it with ${schema}`);
  return 0;
};

/** @throws UsageError for a policy that there is not */
export function policyOf(given: string | undefined): Policy {
  const policy = Policy.safeParse(given ?? 'guarded');
  if (policy.success) return policy.data;
  throw new UsageError('there is no such policy', { hint: `use one of ${Policy.options.join(', ')}` });
}
