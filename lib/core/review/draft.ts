// The rules file while it is reviewed: the text as it was read and the steps since. Everything else follows from the two: the text as it
// would be saved, the rules it says. It is read once, so that a decision takes no longer in a large file.
import { columnKey, tableKey } from '../model/names.ts';
import {
  type DecisionScope,
  type RulesEditor,
  rulesEditor,
  type WrittenDecision,
  writeDecisions,
} from '../rules/decide.ts';
import { diffRules, type RulesChange } from '../rules/diff.ts';
import { foldRules, migrateRules, parseRules } from '../rules/index.ts';
import type { ColumnRule, RulesFile, TableRules } from '../rules/rules.ts';
import { linesOf, type ReviewStep, scopeText } from './decisions.ts';

export interface Draft {
  /** For messages. */
  readonly file: string;
  /** As it was read. */
  readonly base: string;
  readonly editor: RulesEditor;
  readonly steps: readonly ReviewStep[];
}

/**
 * @param start what the first decision is written into, where there is no file yet
 * @throws RulesError when the text is no valid rules file
 */
export function openDraft(base: string, file: string, start = base): Draft {
  return { file, base, editor: rulesEditor(todaysText(start, file), file), steps: [] };
}

/** A file of an older version, or with a table twice, is written in today's form with the first decision. */
function todaysText(text: string, file: string): string {
  return foldRules(migrateRules(text, file).text, file);
}

/** The draft with one step more. @throws RulesError when a line of it is no rule */
export function decide(draft: Draft, step: ReviewStep): Draft {
  const alone = linesOf(step).flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  const scope: DecisionScope = { kind: 'column', table: { schema: 'one', name: 'table' }, column: 'column' };
  // The line by itself, as large files take long to read; saving reads the whole.
  for (const rule of new Map(alone.map((one) => [JSON.stringify(one), one])).values())
    writeDecisions('version: 1\n', draft.file, [{ scope, rule }], undefined);
  return { ...draft, steps: [...draft.steps, step] };
}

/** The draft without its last step; the same when there is none. */
export function undo(draft: Draft): Draft {
  return { ...draft, steps: draft.steps.slice(0, -1) };
}

/** The same steps on another text. @throws RulesError when it is no rules file */
export function rebase(draft: Draft, base: string): Draft {
  return draft.steps.reduce(decide, openDraft(base, draft.file));
}

/** The lines of all steps, in order; of two for one scope the last. */
function draftLines({ steps }: Draft): WrittenDecision[] {
  const lines = new Map<string, WrittenDecision>();
  for (const line of steps.flatMap(linesOf)) lines.set(`${line.scope.kind} ${scopeText(line.scope)}`, line);
  return [...lines.values()];
}

/** The text as it would be saved. */
export function draftText(draft: Draft): string {
  const lines = draftLines(draft);
  return lines.length === 0 ? draft.base : draft.editor.write(lines, draft.steps.at(-1)?.by);
}

/** `draftText`, read again: what is handed out is a valid rules file that holds every decision. @throws RulesError when it is none */
export function checkedDraft(draft: Draft): Draft {
  const { file, base, editor, steps } = draft;
  const lines = draftLines(draft);
  if (lines.length === 0) return { file, base, editor, steps: [] };
  const written = editor.written(lines, steps.at(-1)?.by);
  return { file, base: written.text, editor: written, steps: [] };
}

/** The rules as they would be saved; lines are those of the file as it was read. */
export function draftRules(draft: Draft): RulesFile {
  const lines = draftLines(draft);
  if (lines.length === 0) return draft.editor.rules;
  const rules = withoutLines(draft.editor.rules, lines);
  const own = parseRules(rulesEditor('version: 1\n', draft.file).write(lines, undefined), draft.file);
  const tables = new Map<string, TableRules>(rules.tables);
  for (const [key, added] of own.tables) {
    const before = tables.get(key);
    const columns = new Map<string, ColumnRule>(before?.columns);
    for (const [name, rule] of added.columns) columns.set(name, { ...rule, line: columns.get(name)?.line ?? 0 });
    tables.set(key, { ...(before ?? added), columns });
  }
  const replaced = new Map(own.defaults.map((rule) => [rule.pattern, rule]));
  const defaults = rules.defaults.map((rule) => {
    const other = rule.kind === 'name' ? replaced.get(rule.pattern) : undefined;
    if (other !== undefined) replaced.delete(rule.pattern);
    return other === undefined ? rule : { ...other, line: rule.line };
  });
  return { ...rules, tables, defaults: [...defaults, ...replaced.values()] };
}

/** The rules without what is taken back. */
function withoutLines(rules: RulesFile, lines: readonly WrittenDecision[]): RulesFile {
  const tables = new Map(rules.tables);
  const gone = new Set<string>();
  for (const { scope, rule } of lines) {
    if (rule !== undefined) continue;
    if (scope.kind === 'name') {
      gone.add(scope.pattern);
      continue;
    }
    const table = tables.get(tableKey(scope.table));
    if (table?.columns.has(scope.column) !== true) continue;
    const columns = new Map([...table.columns].filter(([name]) => name !== scope.column));
    tables.set(tableKey(scope.table), { ...table, columns });
  }
  const defaults = rules.defaults.filter(({ kind, pattern }) => kind !== 'name' || !gone.has(pattern));
  return { ...rules, tables, defaults };
}

/** What the draft changes, in words, weaker decisions first. */
export function draftChanges(draft: Draft): RulesChange[] {
  return draft.steps.length === 0 ? [] : diffRules(draft.editor.rules, draftRules(draft));
}

/** Columns and patterns that both sides decided: theirs since the base, ours in the draft. @throws RulesError when theirs is no rules file */
export function clashes(draft: Draft, theirs: string): string[] {
  const changed = new Set(
    diffRules(draft.editor.rules, parseRules(todaysText(theirs, draft.file), draft.file)).map(({ where }) => where),
  );
  return draftLines(draft)
    .map(({ scope }) => scopeText(scope))
    .filter((where) => changed.has(where));
}

/** Columns that this draft puts off (true) or decides (false), by `columnKey`. */
export function askedLater({ steps }: Draft): ReadonlyMap<string, boolean> {
  const later = new Map<string, boolean>();
  for (const { scope, action } of steps.flatMap(({ decisions }) => decisions))
    if (scope.kind === 'column') later.set(columnKey(scope.table, scope.column), action.kind === 'ask later');
  return later;
}
