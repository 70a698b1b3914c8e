// One decision more in a rules file, written where it belongs; every other byte stays. Weakening needs a name.
import { InternalError, UsageError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { writeDecisions } from './decide.ts';
import { parseRules } from './parse.ts';
import { type ColumnRule, isMachine } from './rules.ts';
import { compareMasks } from './strength.ts';

export type NewDecision =
  | { readonly kind: 'mask'; readonly spec: MaskSpec }
  | { readonly kind: 'keep'; readonly reason: string; readonly until: string | undefined };

export interface AddOptions {
  readonly table: TableId;
  readonly column: string;
  readonly decision: NewDecision;
  /** Who decides; needed for a keep and for whatever leaves more than before. */
  readonly by: string | undefined;
  /** Today. */
  readonly at: string;
  /** The column does not exist yet. */
  readonly later: boolean;
}

export interface Added {
  readonly text: string;
  readonly replaced: boolean;
  readonly weaker: boolean;
}

/**
 * The text of the rules file with the decision.
 * @throws RulesError when `text` is no valid rules file or the decision would make it one
 * @throws UsageError when it weakens and nobody answers for it
 */
export function addDecision(text: string, fileName: string, options: AddOptions): Added {
  const rules = parseRules(text, fileName);
  const { table, column, decision, by } = options;
  const where = columnKey(table, column);
  const before = rules.tables.get(tableKey(table))?.columns.get(column);
  const weaker = isWeaker(before, decision);
  if (by !== undefined && (by.trim() === '' || isMachine(by)))
    throw new UsageError(`--by ${JSON.stringify(by)} is no person's name`, { hint: 'give the name of who decides' });
  if (decision.kind === 'keep' && decision.until !== undefined && decision.until < options.at)
    throw new UsageError(`--until ${decision.until} has passed: the keep would have ended already`, {
      hint: 'give the last day on which it holds, or leave out --until',
    });
  if (by === undefined && (weaker || decision.kind === 'keep'))
    throw new UsageError(`${where} would be weaker than before, and nobody answers for it`, {
      where: fileName,
      hint: 'say who decides: --by NAME',
    });
  if (by === undefined && rules.author !== undefined)
    throw new UsageError('the file names its author, and whoever changes it becomes that', {
      where: fileName,
      hint: 'say who changes it: --by NAME',
    });
  const scope = { kind: 'column', table, column } as const;
  const after = writeDecisions(text, fileName, [{ scope, rule: writtenRule(options) }], by);
  if (!isThere(parseRules(after, fileName).tables.get(tableKey(table))?.columns.get(column), decision))
    throw new InternalError('the decision could not be written into the rules file', { where: fileName });
  return { text: after, replaced: before !== undefined, weaker };
}

function isWeaker(before: ColumnRule | undefined, decision: NewDecision): boolean {
  if (decision.kind === 'keep') return true;
  return before?.kind === 'mask' && compareMasks(before.spec, decision.spec).change === 'weaker';
}

function isThere(rule: ColumnRule | undefined, decision: NewDecision): boolean {
  if (decision.kind === 'keep') return rule?.kind === 'keep' && rule.reason === decision.reason;
  return rule?.kind === 'mask';
}

function writtenRule({ decision, by, at, later }: AddOptions): Record<string, unknown> {
  const expect = later ? { expect: 'later' } : {};
  if (decision.kind === 'keep') {
    const { reason, until } = decision;
    return {
      keep: reason,
      ...(by === undefined ? {} : { by }),
      at,
      ...(until === undefined ? {} : { until }),
      ...expect,
    };
  }
  return { ...decision.spec, ...expect, ...(by === undefined ? {} : { because: { by, at } }) };
}
