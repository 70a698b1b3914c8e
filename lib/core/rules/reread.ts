// A large rules file after an edit, read again where it was edited. What no edit touches stands as it was read: its lines are left out, so that
// the rest is quick to read. Where one place of a file may speak of another (anchors), all of it is read.
import { InternalError } from '../errors.ts';
import { isTableOption, parseColumnName } from './keys.ts';
import { readRules } from './parse.ts';
import type { ColumnRule, RulesFile, TableRules } from './rules.ts';
import { applyEdits, type Edit, type TextMap } from './splice.ts';
import { writtenTables } from './update.ts';
import { byPlace, type FileProblem } from './yaml-reader.ts';

/** A text with what it says. */
export interface KnownRules {
  readonly text: string;
  readonly root: TextMap;
  readonly rules: RulesFile;
}

/** Columns that an edit may speak of, by `tableKey`. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

interface Lines {
  readonly start: number;
  readonly end: number;
}

interface LeftOut {
  /** By `tableKey`. */
  readonly tables: ReadonlyMap<string, Lines>;
  /** Of tables that stay, by `tableKey` and column. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Lines>>;
  readonly seen: readonly Lines[];
}

/** What `readRules` says of the text after the edits. */
export function rereadRules(
  before: KnownRules,
  edits: readonly Edit[],
  touched: Touched,
): { readonly rules: RulesFile; readonly problems: readonly FileProblem[] } {
  const { text, rules, root } = before;
  if (root.isLinked()) return readRules(applyEdits(text, edits), rules.file);
  const left: LeftOut = { ...leftOut(before, touched), seen: [...(root.child('seen')?.blocks().values() ?? [])] };
  const lines = [
    ...left.tables.values(),
    ...[...left.columns.values()].flatMap((own) => [...own.values()]),
    ...left.seen,
  ];
  // Lines of comment in their place: every other line keeps its number.
  const blanks = lines.map(({ start, end }) => ({
    start,
    end,
    text: '#\n'.repeat(lineBreaks(text.slice(start, end))),
  }));
  const all = [...blanks, ...edits].toSorted((a, b) => a.start - b.start);
  if (all.some(({ start }, at) => start < (all[at - 1]?.end ?? 0)))
    throw new InternalError('an edit of the rules file lies where it does not speak of', { where: rules.file });
  const { rules: read, problems } = readRules(applyEdits(text, all), rules.file);
  return { rules: completed(before, read, left, edits), problems };
}

function leftOut({ root, rules }: KnownRules, touched: Touched): Pick<LeftOut, 'tables' | 'columns'> {
  const section = root.child('tables');
  const blocks = section?.blocks();
  const tables = new Map<string, Lines>();
  const columns = new Map<string, ReadonlyMap<string, Lines>>();
  for (const [table, written] of writtenTables(section)) {
    const own = touched.get(table);
    const lines = blocks?.get(written);
    if (own === undefined && lines !== undefined) tables.set(table, lines);
    const known = rules.tables.get(table)?.columns;
    if (own === undefined || known === undefined) continue;
    const found = [...(section?.child(written)?.blocks() ?? [])].flatMap(([key, at]): [string, Lines][] => {
      const column = isTableOption(key) ? undefined : parseColumnName(key);
      return column === undefined || own.has(column) || !known.has(column) ? [] : [[column, at]];
    });
    columns.set(table, new Map(found));
  }
  return { tables, columns };
}

function completed(before: KnownRules, read: RulesFile, left: LeftOut, edits: readonly Edit[]): RulesFile {
  const linesAt = linesAbove(before.text, edits);
  const tables = new Map<string, TableRules>();
  for (const [key, was] of before.rules.tables) {
    const lines = left.tables.get(key);
    if (lines !== undefined) {
      const by = linesAt(lines.start);
      tables.set(key, by === 0 ? was : { ...was, line: was.line + by, columns: mapped(was, () => by) });
      continue;
    }
    const is = read.tables.get(key);
    if (is === undefined) continue;
    const out = left.columns.get(key);
    const stand = mapped(was, (column) => {
      const own = out?.get(column);
      return own === undefined ? undefined : linesAt(own.start);
    });
    tables.set(key, { ...is, columns: inOrder(stand, is.columns) });
  }
  for (const [key, added] of read.tables) if (!tables.has(key)) tables.set(key, added);
  // No decision is written into `seen`.
  return { ...read, tables, seen: before.rules.seen };
}

/** Rules as they were read, so many lines further down; those without a number are left out. */
function mapped({ columns }: TableRules, by: (column: string) => number | undefined): ReadonlyMap<string, ColumnRule> {
  return new Map(
    [...columns].flatMap(([name, rule]) => {
      const lines = by(name);
      return lines === undefined ? [] : [[name, lines === 0 ? rule : { ...rule, line: rule.line + lines }] as const];
    }),
  );
}

function inOrder(...parts: readonly ReadonlyMap<string, ColumnRule>[]): ReadonlyMap<string, ColumnRule> {
  const rules = parts.flatMap((part) => [...part.values()]);
  return new Map(rules.toSorted(byPlace).map((rule) => [rule.column, rule]));
}

/** How many lines more stand above a place after the edits. Places are asked for in the order of the text: each edit is looked at once. */
function linesAbove(text: string, edits: readonly Edit[]): (start: number) => number {
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  let [next, lines] = [0, 0];
  return (start) => {
    for (let edit = ordered[next]; edit !== undefined && edit.start < start; edit = ordered[next]) {
      lines += lineBreaks(edit.text) - lineBreaks(text.slice(edit.start, edit.end));
      next += 1;
    }
    return lines;
  };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
