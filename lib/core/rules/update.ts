// Writes what a run decided into the rules file. Adds and strengthens; what a person wrote is never changed or removed.
import { InternalError } from '../errors.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import type { Catalog, ColumnType } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import type { ColumnPlan, MaskSpec, Plan, TablePlan } from '../plan/plan.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import { columnRuleKey, parseColumnName, parseTableKey } from './keys.ts';
import { readRules } from './parse.ts';
import { type ColumnRule, isMachineMade, type RulesFile, type TableRules } from './rules.ts';
import type { Because, KeyRef } from './schema.ts';
import { applyEdits, type Edit, flowText, keyToYaml, type NewEntry, TextMap } from './splice.ts';
import { printProblems } from './yaml-reader.ts';

export interface UpdateRulesOptions {
  /** For messages; default `rules.yaml`. */
  readonly fileName?: string | undefined;
  /** Hits of the detections, for `because`. */
  readonly findings?: readonly ColumnFinding[] | undefined;
  /** With it, `seen` forgets tables that the database no longer has. */
  readonly catalog?: Catalog | undefined;
  /** Run id, for `because`. */
  readonly run?: string | undefined;
  /** A mask as it stands in the file: without what the file says for all masks of its name. */
  readonly written?: ((spec: MaskSpec, type: ColumnType) => MaskSpec) | undefined;
  /** What the text says, when it has been read already. */
  readonly rules?: RulesFile | undefined;
  /** Tables (`tableKey`) in quarantine: nothing is written about them, so that they stay new until somebody decides. */
  readonly held?: ReadonlySet<string> | undefined;
  /** Only lines for these columns (`columnKey`) are added, and what was seen of the schema stays: the plan is made from a part of what a run knows. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Written into a new file only. */
  readonly key?: KeyRef | undefined;
}

/**
 * The rules file's text after a run: new text when `text` is undefined, else `text` with lines added.
 * @throws RulesError when `text` is no valid rules file
 */
export function updateRules(text: string | undefined, plan: Plan, options: UpdateRulesOptions = {}): string {
  const fileName = options.fileName ?? 'rules.yaml';
  const before = text === undefined || text.trim() === '' ? newFile(plan, options) : text;
  const rules = text === before && options.rules !== undefined ? options.rules : validRules(before, fileName);
  const told = { ...plan, tables: plan.tables.filter(({ table }) => options.held?.has(tableKey(table)) !== true) };
  const root = TextMap.root(before);
  const decided = editTables(before, root, rules, told, options);
  const after =
    options.only === undefined
      ? editSeen(decided, decided === before ? root : TextMap.root(decided), rules.seen, told, options.catalog)
      : decided;
  if (after === text) return after;
  const check = readRules(after, fileName).problems;
  if (check.length > 0) throw new InternalError(`the edited rules file would not be valid: ${printProblems(check)}`);
  return after;
}

function validRules(text: string, fileName: string): RulesFile {
  const { rules, problems } = readRules(text, fileName);
  if (problems.length === 0) return rules;
  throw new InternalError(`the rules file must be valid before it is edited: ${printProblems(problems)}`);
}

function newFile(plan: Plan, options: UpdateRulesOptions): string {
  const key = options.key === undefined ? '' : `key: ${flowText(options.key)}\n`;
  return `# Rules for masking ${JSON.stringify(plan.source)}. The program adds lines and never changes what a person wrote.
# A line with \`because: { by: detection … }\` is the program's; change it, or replace it by
#   column: { keep: "the reason", by: "your name", until: 2030-12-31 }
version: 1
source: ${flowText(plan.source)}
policy: ${plan.policy}
onDrift: mask
${key}locale: ${flowText(plan.locale)}
tables:
`;
}

const WRITTEN: ReadonlySet<ColumnPlan['decidedBy']> = new Set(['detection', 'policy', 'drift']);

/** Masks the program decided by itself. What a reference decides follows its target, and what is kept is judged anew each run. */
function isWritten(column: ColumnPlan): boolean {
  return WRITTEN.has(column.decidedBy) && column.spec.mask !== 'keep';
}

function editTables(text: string, root: TextMap, rules: RulesFile, plan: Plan, options: UpdateRulesOptions): string {
  const findings = new Map(options.findings?.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const section = root.child('tables');
  const written = writtenTables(section);
  const edits: Edit[] = [];
  const newTables: NewEntry[] = [];
  for (const table of plan.tables) {
    const key = tableKey(table.table);
    const isWanted = ({ column }: ColumnPlan): boolean => options.only?.has(columnKey(table.table, column)) !== false;
    const own = table.columns.filter((column) => isWritten(column) && isWanted(column));
    const entries = own.map((decided) => {
      const column = { ...decided, spec: options.written?.(decided.spec, decided.type) ?? decided.spec };
      return {
        column,
        key: columnRuleKey(column.column),
        value: ruleOf(table, column, findings, options.run),
      };
    });
    const known = rules.tables.get(key);
    if (known !== undefined) edits.push(...editTable(section?.child(written.get(key) ?? key), known, entries));
    else if (entries.length > 0) newTables.push(tableEntry(key, entries));
  }
  return applyEdits(text, [...edits, ...appendTo(root, section, 'tables', newTables, text)]);
}

interface ColumnEntry {
  readonly column: ColumnPlan;
  readonly key: string;
  readonly value: Record<string, unknown>;
}

function columnLine({ key, value }: ColumnEntry): string {
  return `${keyToYaml(key)}: ${flowText(value)}`;
}

function tableEntry(key: string, entries: readonly ColumnEntry[]): NewEntry {
  const lines = entries.map(columnLine);
  return { line: `${keyToYaml(key)}: { ${lines.join(', ')} }`, block: block(key, lines) };
}

function editTable(map: TextMap | undefined, known: TableRules, entries: readonly ColumnEntry[]): Edit[] {
  if (map === undefined) return [];
  const places = new Map([...map.places.keys()].map((key) => [parseColumnName(key), key]));
  const added = entries.filter(({ column }) => !known.columns.has(column.column));
  const replaced = entries.flatMap(({ column, value }) => {
    const rule = known.columns.get(column.column);
    const key = places.get(column.column);
    return rule !== undefined && key !== undefined && mayReplace(rule, column) ? map.replace(key, flowText(value)) : [];
  });
  return [...replaced, ...map.append(added.map((entry) => ({ line: columnLine(entry) })))];
}

/** Only the program's own line, and only when the mask is another one now. */
function mayReplace(rule: ColumnRule, column: ColumnPlan): boolean {
  return isMachineMade(rule) && rule.kind === 'mask' && canonicalJson(rule.spec) !== canonicalJson(column.spec);
}

function ruleOf(
  table: TablePlan,
  column: ColumnPlan,
  findings: ReadonlyMap<string, ColumnFinding>,
  run: string | undefined,
): Record<string, unknown> {
  const detections = findings.get(columnKey(table.table, column.column))?.detections ?? [];
  const identifier = column.identifiers[0];
  const detection = detections.find((item) => item.identifier === identifier);
  const because: Because = {
    by: column.decidedBy,
    ...(identifier === undefined ? {} : { identifier }),
    ...(detection === undefined ? {} : { hits: detection.hits, of: detection.of }),
    ...(run === undefined ? {} : { run }),
  };
  const { mask, ...parameters } = column.spec;
  return { mask, ...parameters, because };
}

/** `seen`: one line per table; unchanged lines are not touched. */
function editSeen(
  given: string,
  givenRoot: TextMap,
  existing: RulesFile['seen'],
  plan: Plan,
  catalog: Catalog | undefined,
): string {
  const text = forgetTables(given, givenRoot, catalog);
  const root = text === given ? givenRoot : TextMap.root(text);
  const section = root.child('seen');
  const written = writtenTables(section);
  const edits: Edit[] = [];
  const added: NewEntry[] = [];
  for (const table of plan.tables) {
    const key = tableKey(table.table);
    const value = flowText(new Map(table.columns.map(({ column, type }) => [columnRuleKey(column), type.text])));
    const known = existing?.get(key);
    if (known === undefined) added.push({ line: `${keyToYaml(key)}: ${value}` });
    else if (!sameColumns(known, table)) edits.push(...(section?.replace(written.get(key) ?? key, value) ?? []));
  }
  return applyEdits(text, [...edits, ...appendTo(root, section, 'seen', added, text)]);
}

function forgetTables(text: string, root: TextMap, catalog: Catalog | undefined): string {
  if (catalog === undefined) return text;
  const section = root.child('seen');
  const present = new Set(catalog.tables.map((table) => tableKey(table.id)));
  const gone = [...writtenTables(section)].filter(([key]) => !present.has(key));
  return applyEdits(
    text,
    gone.flatMap(([, written]) => section?.remove(written) ?? []),
  );
}

function sameColumns(known: ReadonlyMap<string, string>, table: TablePlan): boolean {
  return (
    known.size === table.columns.length && table.columns.every(({ column, type }) => known.get(column) === type.text)
  );
}

/** Adds entries to a section of the file, which is made when it is not there. */
export function appendTo(
  root: TextMap,
  section: TextMap | undefined,
  key: string,
  entries: readonly NewEntry[],
  text: string,
): Edit[] {
  if (entries.length === 0) return [];
  if (section !== undefined) return section.append(entries);
  const lines = entries.map((entry) => entry.block ?? entry.line);
  const whole: NewEntry = {
    line: `${key}: { ${entries.map(({ line }) => line).join(', ')} }`,
    block: block(key, lines),
  };
  const edits = root.append([whole]);
  return edits.length > 0 ? edits : [{ start: text.length, end: text.length, text: `${whole.block ?? whole.line}\n` }];
}

/** A key with entries below it. */
export function block(key: string, entries: readonly string[]): string {
  const lines = entries.flatMap((entry) => entry.split('\n'));
  return `${keyToYaml(key)}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** `tableKey` -> the key as written: a person may quote otherwise than we do. */
export function writtenTables(section: TextMap | undefined): Map<string, string> {
  const written = new Map<string, string>();
  for (const key of section?.places.keys() ?? []) {
    const table = parseTableKey(key);
    if (table !== undefined) written.set(tableKey(table), key);
  }
  return written;
}
