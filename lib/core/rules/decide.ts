// Decisions of a person, written into a rules file where they belong; every other byte stays. One pass, whatever their number.
import { InternalError, RulesError, UsageError } from '../errors.ts';
import type { TableId } from '../model/catalog.ts';
import { tableKey } from '../model/names.ts';
import { columnRuleKey, parseColumnName } from './keys.ts';
import { demandNone, readRules } from './parse.ts';
import { defaultKey } from './read-defaults.ts';
import { type KnownRules, rereadRules } from './reread.ts';
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
  /** The rule as it stands in the file: `{ mask: … }` or `{ keep: … }`; undefined takes the line out. */
  readonly rule: WrittenRule | undefined;
}

type WrittenRule = Readonly<Record<string, unknown>>;

/** A rules file that was read once and takes decisions from there, as often as one likes: only the edits are made anew. */
export interface RulesEditor {
  readonly text: string;
  readonly rules: RulesFile;
  /** The text with the decisions; the last of two for one scope stands. @param by becomes the author of a file that names one */
  readonly write: (decisions: readonly WrittenDecision[], by: string | undefined) => string;
  /**
   * The editor of what `write` makes, read again: every decision stands in it.
   * @throws RulesError when a decision would make it no valid rules file
   */
  readonly written: (decisions: readonly WrittenDecision[], by: string | undefined) => RulesEditor;
}

/** @throws RulesError when `text` is no valid rules file */
export function rulesEditor(text: string, fileName: string): RulesEditor {
  const { rules, problems, root } = readRules(text, fileName);
  demandNone(problems, fileName);
  return editorOf({ text, rules, root: new TextMap(text, root) }, { text, rules, decisions: [], by: undefined });
}

/** What was written since a text was read. */
interface Since {
  readonly text: string;
  readonly rules: RulesFile;
  readonly decisions: readonly WrittenDecision[];
  readonly by: string | undefined;
}

/** Edits are always those of the text as it was read, with everything since: it is not parsed anew for each. */
function editorOf(read: KnownRules, since: Since): RulesEditor {
  const { root, rules } = read;
  const edited = (decisions: readonly WrittenDecision[], by: string | undefined) => {
    const all = [...since.decisions, ...decisions];
    const author = by ?? since.by;
    const sections = [
      { there: root.places.has('tables'), edits: columnEdits(read.text, root, rules, all) },
      { there: root.places.has('defaults'), edits: defaultEdits(read.text, root, all) },
      { there: false, edits: authorEdits(root, rules, author) },
    ];
    // A section that is made stands behind the last one, so behind what is added to that.
    const edits = sections.toSorted((a, b) => Number(b.there) - Number(a.there)).flatMap((section) => section.edits);
    return { all, edits, author };
  };
  return {
    text: since.text,
    rules: since.rules,
    write: (decisions, by) =>
      decisions.length === 0 ? since.text : applyEdits(read.text, edited(decisions, by).edits),
    written: (decisions, by) => {
      const { all, edits, author } = edited(decisions, by);
      const touched = new Map([...byTable(all)].map(([table, columns]) => [table, new Set(columns.keys())]));
      const after = rereadRules(read, edits, touched);
      demandWritten(after, all);
      return editorOf(read, { text: applyEdits(read.text, edits), rules: after.rules, decisions: all, by: author });
    },
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
  demandWritten(readRules(after, fileName), decisions);
  return after;
}

/** @throws RulesError when the text is no valid rules file @throws InternalError when a decision does not stand in it */
function demandWritten(
  { rules, problems }: Pick<ReturnType<typeof readRules>, 'rules' | 'problems'>,
  decisions: readonly WrittenDecision[],
): void {
  const where = rules.file;
  if (problems.length > 0)
    throw new RulesError(`the decision cannot stand in the rules file: ${printProblems(problems)}`, { where });
  // Of two for one scope the last stands.
  const wanted = new Map(decisions.map((decision) => [JSON.stringify(decision.scope), decision]));
  for (const { scope, rule } of wanted.values()) {
    if ((rule !== undefined) === isThere(rules, scope)) continue;
    if (rule !== undefined) throw new InternalError('the decision could not be written into the rules file', { where });
    throw new UsageError('the line could not be taken out of the rules file: its key stands in no line of its own', {
      where,
      hint: 'take it out in an editor',
    });
  }
}

function isThere(rules: RulesFile, scope: DecisionScope): boolean {
  if (scope.kind === 'column') return rules.tables.get(tableKey(scope.table))?.columns.has(scope.column) === true;
  return rules.defaults.some(({ kind, pattern }) => kind === 'name' && pattern === scope.pattern);
}

type ColumnLines = Map<string, WrittenRule | undefined>;

function columnEdits(text: string, root: TextMap, rules: RulesFile, decisions: readonly WrittenDecision[]): Edit[] {
  const tables = byTable(decisions);
  if (tables.size === 0) return [];
  const section = root.child('tables');
  const written = writtenTables(section);
  const edits: Edit[] = [];
  const added: NewEntry[] = [];
  for (const [key, columns] of tables) {
    const name = written.get(key);
    const map = name === undefined ? undefined : section?.child(name);
    const known = rules.tables.get(key);
    const lines = newLines(columns);
    if (known !== undefined && map !== undefined) edits.push(...editTable(map, known, columns));
    else if (lines.length > 0) added.push(newTable(key, lines));
  }
  return [...edits, ...appendTo(root, section, 'tables', added, text)];
}

function byTable(decisions: readonly WrittenDecision[]): ReadonlyMap<string, ColumnLines> {
  const tables = new Map<string, ColumnLines>();
  for (const { scope, rule } of decisions) {
    if (scope.kind !== 'column') continue;
    const key = tableKey(scope.table);
    const columns: ColumnLines = tables.get(key) ?? new Map();
    tables.set(key, columns.set(scope.column, rule));
  }
  return tables;
}

/** A table's own `rows:` stands among its columns, and is none. */
function editTable(map: TextMap, known: TableRules, columns: ColumnLines): Edit[] {
  const places = new Map([...map.places.keys()].map((key) => [parseColumnName(key), key]));
  const place = (column: string): string | undefined => (known.columns.has(column) ? places.get(column) : undefined);
  const lines = new Map([...columns].map(([column, rule]) => [column, { rule, place: place(column) }]));
  return editMap(map, lines, (column) => keyToYaml(columnRuleKey(column)));
}

interface Line {
  readonly rule: WrittenRule | undefined;
  /** Its key as written, where there is a line already. */
  readonly place: string | undefined;
}

function editMap(map: TextMap, lines: ReadonlyMap<string, Line>, keyOf: (name: string) => string): Edit[] {
  const edits: Edit[] = [];
  const gone: string[] = [];
  const added: string[] = [];
  for (const [name, { rule, place }] of lines) {
    if (rule === undefined) gone.push(...(place === undefined ? [] : [place]));
    else if (place === undefined) added.push(`${keyOf(name)}: ${flowText(rule)}`);
    else edits.push(...map.replace(place, flowText(rule)));
  }
  // What is added goes where something is taken out: the end of a map is no place while its last line goes.
  const swapped = gone.slice(0, added.length);
  for (const [at, key] of swapped.entries()) edits.push(...map.exchange(key, added[at] ?? ''));
  for (const key of gone.slice(swapped.length)) edits.push(...map.remove(key));
  return [...edits, ...map.append(added.slice(swapped.length).map((line) => ({ line })))];
}

function newLines(columns: ColumnLines): string[] {
  return [...columns].flatMap(([column, rule]) =>
    rule === undefined ? [] : [`${keyToYaml(columnRuleKey(column))}: ${flowText(rule)}`],
  );
}

function newTable(key: string, lines: readonly string[]): NewEntry {
  return { line: `${keyToYaml(key)}: { ${lines.join(', ')} }`, block: block(key, lines) };
}

function defaultEdits(text: string, root: TextMap, decisions: readonly WrittenDecision[]): Edit[] {
  const section = root.child('defaults');
  const lines = new Map(
    decisions.flatMap(({ scope, rule }): [string, Line][] => {
      if (scope.kind !== 'name') return [];
      const key = defaultKey(scope);
      const place = [key, `name:${scope.pattern}`].find((written) => section?.places.has(written));
      return [[key, { rule, place }]];
    }),
  );
  if (section !== undefined) return editMap(section, lines, keyToYaml);
  const added = [...lines].flatMap(([key, { rule }]) =>
    rule === undefined ? [] : [{ line: `${keyToYaml(key)}: ${flowText(rule)}` }],
  );
  return appendTo(root, undefined, 'defaults', added, text);
}

/** Whoever changes a file that names its author becomes it, so that nobody approves a change of their own. */
function authorEdits(root: TextMap, rules: RulesFile, by: string | undefined): Edit[] {
  if (by === undefined || (rules.author === undefined && rules.approval === undefined)) return [];
  return root.places.has('author')
    ? root.replace('author', flowText(by))
    : root.append([{ line: `author: ${flowText(by)}` }]);
}
