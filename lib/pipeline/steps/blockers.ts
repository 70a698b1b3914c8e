// What is found in the way of a run, on its way into the one refusal.
import { type Blocker, RefusedError } from '../../core/errors.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import { pasteHint } from '../../core/rules/paste-hint.ts';
import type { RunContext } from '../context.ts';

/** Rows taken of a table in this run: none of those that this session may not read. */
export function rowsFor(context: RunContext): (table: string) => RowSelection {
  return (table) => (context.state.isWithheld(table) ? 'none' : context.rules.rowsFor(table));
}

/** The refusal with every blocker found so far, and those of the step that could not go on. */
export function refusal(context: RunContext, where: string, last?: unknown): RefusedError {
  const found: Blocker[] = [...context.state.blockers, ...(last instanceof RefusedError ? last.blockers : [])];
  const distinct = new Map(found.map((blocker) => [JSON.stringify(blocker), blocker]));
  const blockers = [...distinct.values()];
  const pastes = blockers.map(({ paste }) => paste);
  const hint = pasteHint(context.rules.path, context.state.get('decide')?.rulesText ?? '', pastes);
  return new RefusedError(blockers, { where, hint });
}
