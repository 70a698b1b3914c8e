// Lines for the rules file that resolve a blocker. One place writes them, so that odd names are quoted alike and can be read back.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { TableId } from '../model/catalog.ts';
import { tableKey } from '../model/names.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { columnRuleKey } from './keys.ts';
import { flowText, keyToYaml } from './splice.ts';

/** Under `tables:`: what happens to one column. */
export function pasteColumn(
  table: TableId,
  column: string,
  rule: MaskSpec | Readonly<Record<string, unknown>>,
): string {
  return `${keyToYaml(tableKey(table))}: { ${keyToYaml(columnRuleKey(column))}: ${flowText(rule)} }`;
}

/** Under `tables:`: a person lets a column stay as it is. */
export function pasteKeep(table: TableId, column: string): string {
  return pasteColumn(table, column, { keep: '<reason>', by: '<your name>' });
}

/** Under `tables:`: the table comes without rows. */
export function pasteNoRows(table: TableId): string {
  return `${keyToYaml(tableKey(table))}: { rows: none }`;
}

/** At the top level: a schema object (`kind name`) is not recreated. */
export function pasteOmit(name: string): string {
  return `omit: [ ${flowText(name)} ]`;
}

/** At the top level: a foreign key that the database does not declare. Both as `schema.table.column`. */
export function pasteReference(from: string, to: string): string {
  return `references: [ ${flowText({ from, to })} ]`;
}

const ReferenceLine = z.strictObject({ references: z.array(z.strictObject({ from: z.string(), to: z.string() })) });
const TableLine = z.record(z.string(), z.record(z.string(), z.unknown()));
const OmitLine = z.strictObject({ omit: z.array(z.string()) });

/**
 * The lines of many blockers as one text for the end of a rules file: one `tables:` with each table once, one
 * `omit:`, one `references:`.
 * Lines in another form follow as they are, as comments.
 */
export function joinPastes(pastes: readonly string[]): string {
  const tables = new Map<string, Map<string, unknown>>();
  const omit = new Set<string>();
  const references = new Set<string>();
  const rest: string[] = [];
  for (const paste of pastes.flatMap((lines) => lines.split('\n')).filter((line) => line.trim() !== '')) {
    const value = read(paste);
    const omitted = OmitLine.safeParse(value);
    const table = TableLine.safeParse(value);
    const reference = ReferenceLine.safeParse(value);
    if (reference.success) for (const one of reference.data.references) references.add(flowText(one));
    else if (omitted.success) for (const name of omitted.data.omit) omit.add(name);
    else if (table.success) for (const [name, columns] of Object.entries(table.data)) addTable(tables, name, columns);
    else rest.push(paste);
  }
  return [
    ...(tables.size === 0 ? [] : ['tables:', ...[...tables].map(([name, columns]) => tableLine(name, columns))]),
    ...(omit.size === 0 ? [] : ['omit:', ...[...omit].map((name) => `  - ${flowText(name)}`)]),
    ...(references.size === 0 ? [] : ['references:', ...[...references].map((one) => `  - ${one}`)]),
    ...rest.map((line) => `# ${line}`),
  ].join('\n');
}

function read(line: string): unknown {
  const document = parseDocument(line, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  return value;
}

function addTable(
  tables: Map<string, Map<string, unknown>>,
  name: string,
  columns: Readonly<Record<string, unknown>>,
): void {
  const known = tables.get(name) ?? new Map<string, unknown>();
  for (const [column, rule] of Object.entries(columns)) if (!known.has(column)) known.set(column, rule);
  tables.set(name, known);
}

function tableLine(name: string, columns: ReadonlyMap<string, unknown>): string {
  const rules = [...columns].map(([column, rule]) => `${keyToYaml(column)}: ${flowText(rule)}`);
  return `  ${keyToYaml(name)}: { ${rules.join(', ')} }`;
}
