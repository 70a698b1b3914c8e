// masklake rules add TABLE.COLUMN: one decision, written into the file; every other byte stays.
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { UsageError } from '../../../core/errors.ts';
import { MaskSpec } from '../../../core/plan/plan.ts';
import { addDecision, type NewDecision } from '../../../core/rules/add.ts';
import { readDocument } from '../../../core/rules/import/rds-pg-anon-file.ts';
import { parseColumnKey } from '../../../core/rules/index.ts';
import { keyToYaml } from '../../../core/rules/splice.ts';
import type { RulesAction, RulesOptions } from '../rules.ts';
import { needed, readFileText, today, todaysText } from './files.ts';

export const add: RulesAction = async (options, out) => {
  const path = needed(options.rules, '--rules FILE');
  const key = needed(options.given[0], 'schema.table.column');
  const named = parseColumnKey(key);
  if (named === undefined)
    throw new UsageError(`${key} is no column`, {
      hint: key.includes('*')
        ? `a decision for more than one column is a line of the file, under \`defaults:\`: ${keyToYaml(key)}: { mask: … }`
        : 'write schema.table.column, such as public.customers.email',
    });
  const { by, later } = options;
  const decision = decisionOf(options);
  const before = await readFileText(path);
  const added = addDecision(todaysText(before, path, out), path, { ...named, decision, by, at: today(), later });
  if (added.text !== before) await localRunStore().swap(path, added.text);
  out.result({ file: path, column: key, replaced: added.replaced, weaker: added.weaker }, () =>
    [`${path}: ${key} ${decision.kind === 'keep' ? 'is kept' : `is masked by ${decision.spec.mask}`}`]
      .concat(added.replaced ? ['(instead of what the file said before)'] : [])
      .join(' '),
  );
  return 0;
};

function decisionOf({ mask, keep, until }: RulesOptions): NewDecision {
  if ((mask === undefined) === (keep === undefined))
    throw new UsageError('one decision is needed', {
      hint: 'give --mask NAME (or --mask "{ mask: NAME, … }"), or --keep "the reason" --by NAME',
    });
  if (keep !== undefined) return { kind: 'keep', reason: keep, until };
  if (until !== undefined) throw new UsageError('only a keep ends', { hint: 'leave out --until' });
  const written = readDocument(mask ?? '', '--mask');
  const spec = MaskSpec.safeParse(
    typeof written === 'string' ? { mask: written } : written === null ? { mask: 'null' } : written,
  );
  if (!spec.success)
    throw new UsageError('--mask is no mask', { hint: 'give a name, or "{ mask: NAME, … }" as in a rules file' });
  return { kind: 'mask', spec: spec.data };
}
