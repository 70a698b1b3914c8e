// What stands about one column already: the person's line of the rules file that decides, and what was decided before, by whom and when.
import { tableKey } from '../model/names.ts';
import type { DecisionScope } from '../rules/decide.ts';
import { matchesName } from '../rules/lookup.ts';
import { isMachineMade, type RulesFile } from '../rules/rules.ts';
import { journalOf, type ReviewStep } from './decisions.ts';
import type { ReviewColumn } from './facts.ts';
import type { JournalEntry } from './journal.ts';
import type { ColumnStatus } from './states.ts';

export interface SavedLine {
  readonly scope: DecisionScope;
  /** So many columns it decides about. */
  readonly columns: number;
}

/**
 * The saved line of a person that decides about a column, about it alone or by a pattern: it can be taken back.
 * @param saved the rules as the file says them
 * @param edited the rules as they are edited; a line that is taken out already is none
 * @param status of every column under `edited`
 */
export function savedLine(
  { table, column, index }: ReviewColumn,
  saved: RulesFile,
  edited: RulesFile,
  status: readonly ColumnStatus[],
): SavedLine | undefined {
  const own = [saved, edited].map((rules) => rules.tables.get(tableKey(table))?.columns.get(column));
  if (own.every((line) => line !== undefined && !isMachineMade(line)))
    return { scope: { kind: 'column', table, column }, columns: 1 };
  const deciding = status[index]?.rule;
  if (deciding?.from !== 'name') return undefined;
  const first = edited.defaults.find(({ kind, pattern }) => kind === 'name' && matchesName(pattern, table, column));
  if (first === undefined || !saved.defaults.some(({ kind, pattern }) => kind === 'name' && pattern === first.pattern))
    return undefined;
  const columns = status.filter(({ rule }) => rule?.from === 'name' && rule.because === deciding.because).length;
  return { scope: { kind: 'name', pattern: first.pattern }, columns };
}

export type PastDecision = JournalEntry & { readonly saved: boolean };

/** Decisions about a column, or a pattern that names it, newest first: those of the journal, and the steps that are not saved yet. */
export function historyOf(
  { key, table, column }: ReviewColumn,
  journal: readonly JournalEntry[],
  steps: readonly ReviewStep[],
): PastDecision[] {
  const open = steps.flatMap(journalOf).map((entry) => ({ ...entry, saved: false }));
  return [...journal.map((entry) => ({ ...entry, saved: true })), ...open]
    .filter(({ where }) => where === key || matchesName(where, table, column))
    .reverse();
}
