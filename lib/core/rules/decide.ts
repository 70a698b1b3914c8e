// Decisions of a person, written into a rules file where they belong; every other byte stays. One pass, whatever their number.
import { InternalError, RulesError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';
import { tableKey } from '../model/names.ts';
import { columnRuleKey, parseColumnName } from './keys.ts';
import { parseRules, readRules } from './parse.ts';
import { defaultKey } from './read-defaults.ts';
import type { RulesFile, TableRules } from './rules.ts';
import { applyEdits, type Edit, flowText, keyToYaml, type NewEntry, TextMap } from './splice.ts';
import { appendTo, block, writtenTables } from './update.ts';
import { printProblems } from './yaml-reader.ts';

/** What a decision speaks of: one column, or every column whose name the pattern names. */
export type DecisionScope =
  | { readonly kind: 'column'; readonly table: TableId; readonly column: string }
  | { readonly kind: 'name'; readonly pattern: string };

export interface WrittenDecision {
  readonly scope: DecisionScope;
  /** The rule as it stands in the file: `{ mask: … }` or `{ keep: … }`. */
  readonly rule: Readonly<Record<string, unknown>>;
}

/** A rules file that was read once and takes decisions from there, as often as one likes: only the edits are made anew. */
export interface RulesEditor {
  readonly text: string;
  readonly rules: RulesFile;
  /** The text with the decisions; the last of two for one scope stands. @param by becomes the author of a file that names one */
  readonly write: (decisions: readonly WrittenDecision[], by: string | undefined) => string;
}

/** @param rules what the text says, when it has been read already @throws RulesError when `text` is no valid rules file */
export function rulesEditor(text: string, fileName: string, rules = parseRules(text, fileName)): RulesEditor {
  const root = TextMap.root(text);
  return {
    text,
    rules,
    write: (decisions, by) =>
      decisions.length === 0
        ? text
        : applyEdits(text, [
            ...columnEdits(text, root, rules, decisions),
            ...defaultEdits(text, root, decisions),
            ...authorEdits(root, rules, by),
          ]),
  };
}

/**
 * The text of the rules file with the decisions, read again: what was written stands in it.
 * @throws RulesError when `text` is no valid rules file, or a decision would make it none
 */
export function writeDecisions(
  text: string,
  fileName: string,
  decisions: readonly WrittenDecision[],
  by: string | undefined,
): string {
  const after = rulesEditor(text, fileName).write(decisions, by);
  demandWritten(after, fileName, decisions);
  return after;
}

/** @throws RulesError when the text is no valid rules file @throws InternalError when a decision does not stand in it */
export function demandWritten(text: string, fileName: string, decisions: readonly WrittenDecision[]): RulesFile {
  const { rules, problems } = readRules(text, fileName);
  if (problems.length > 0)
    throw new RulesError(`the decision cannot stand in the rules file: ${printProblems(problems)}`, {
      where: fileName,
    });
  if (decisions.some(({ scope }) => !isThere(rules, scope)))
    throw new InternalError('the decision could not be written into the rules file', { where: fileName });
  return rules;
}

function isThere(rules: RulesFile, scope: DecisionScope): boolean {
  if (scope.kind === 'column') return rules.tables.get(tableKey(scope.table))?.columns.has(scope.column) === true;
  return rules.defaults.some(({ kind, pattern }) => kind === 'name' && pattern === scope.pattern);
}

type ColumnLines = Map<string, Readonly<Record<string, unknown>>>;

function columnEdits(text: string, root: TextMap, rules: RulesFile, decisions: readonly WrittenDecision[]): Edit[] {
  const byTable = new Map<string, ColumnLines>();
  for (const { scope, rule } of decisions) {
    if (scope.kind !== 'column') continue;
    const key = tableKey(scope.table);
    const columns: ColumnLines = byTable.get(key) ?? new Map();
    byTable.set(key, columns.set(scope.column, rule));
  }
  if (byTable.size === 0) return [];
  const section = root.child('tables');
  const written = writtenTables(section);
  const edits: Edit[] = [];
  const added: NewEntry[] = [];
  for (const [key, columns] of byTable) {
    const name = written.get(key);
    const map = name === undefined ? undefined : section?.child(name);
    const known = rules.tables.get(key);
    if (known === undefined || map === undefined) added.push(newTable(key, columns));
    else edits.push(...editTable(map, known, columns));
  }
  return [...edits, ...appendTo(root, section, 'tables', added, text)];
}

/** A table's own `rows:` stands among its columns, and is none. */
function editTable(map: TextMap, known: TableRules, columns: ColumnLines): Edit[] {
  const places = new Map([...map.places.keys()].map((key) => [parseColumnName(key), key]));
  const added: NewEntry[] = [];
  const edits: Edit[] = [];
  for (const [column, rule] of columns) {
    const place = places.get(column);
    if (place === undefined || !known.columns.has(column)) added.push({ line: lineOf(column, rule) });
    else edits.push(...map.replace(place, flowText(rule)));
  }
  return [...edits, ...map.append(added)];
}

function newTable(key: string, columns: ColumnLines): NewEntry {
  const lines = [...columns].map(([column, rule]) => lineOf(column, rule));
  return { line: `${keyToYaml(key)}: { ${lines.join(', ')} }`, block: block(key, lines) };
}

function lineOf(column: string, rule: Readonly<Record<string, unknown>>): string {
  return `${keyToYaml(columnRuleKey(column))}: ${flowText(rule)}`;
}

function defaultEdits(text: string, root: TextMap, decisions: readonly WrittenDecision[]): Edit[] {
  const rules = new Map(
    decisions.flatMap(({ scope, rule }) => (scope.kind === 'name' ? [[defaultKey(scope), rule] as const] : [])),
  );
  if (rules.size === 0) return [];
  const section = root.child('defaults');
  const edits: Edit[] = [];
  const added: NewEntry[] = [];
  for (const [key, rule] of rules) {
    if (section?.places.has(key) === true) edits.push(...section.replace(key, flowText(rule)));
    else added.push({ line: `${keyToYaml(key)}: ${flowText(rule)}` });
  }
  return [...edits, ...appendTo(root, section, 'defaults', added, text)];
}

/** Whoever changes a file that names its author becomes it, so that nobody approves a change of their own. */
function authorEdits(root: TextMap, rules: RulesFile, by: string | undefined): Edit[] {
  if (by === undefined || (rules.author === undefined && rules.approval === undefined)) return [];
  return root.places.has('author')
    ? root.replace('author', flowText(by))
    : root.append([{ line: `author: ${flowText(by)}` }]);
}
