// Rules text -> RulesFile. Every key is known or an error with its line and the line to write instead.
import { isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import { RulesError } from '../errors.ts';
import { tableKey } from '../model/names.ts';
import { isTableOption, parseColumnKey, parseColumnName, parseTableKey } from './keys.ts';
import { keepFacts, readDefaults } from './read-defaults.ts';
import { readAllowList, readIdentifier } from './read-identifiers.ts';
import { readMask } from './read-mask.ts';
import { readOptions } from './read-options.ts';
import { readPatch } from './read-patch.ts';
import type { ColumnRule, DeclaredReference, RulesFile, TableRules } from './rules.ts';
import { Expect, KeepRule, OnDrift, ReferenceRule, RowsRule, RulesDocument, RulesHead } from './schema.ts';
import { closest } from './suggest.ts';
import { shapeKeys } from './yaml-describe.ts';
import { kindOf } from './yaml-nodes.ts';
import { byPlace, type Entry, type FileProblem, type Place, printProblems, YamlReader } from './yaml-reader.ts';

const TOP_KEYS = shapeKeys(RulesDocument);

/**
 * Parses a rules file.
 * @param fileName only for messages
 * @throws RulesError that lists every problem as `file:line: what; write: …`
 */
export function parseRules(text: string, fileName: string): RulesFile {
  const { rules, problems } = readRules(text, fileName);
  demandNone(problems, fileName);
  return rules;
}

/** @throws RulesError when there is a problem */
export function demandNone(problems: readonly FileProblem[], fileName: string): void {
  const first = problems[0];
  if (first === undefined) return;
  const many = problems.length === 1 ? '' : `${problems.length} problems:\n`;
  throw new RulesError(`the rules file cannot be used: ${many}${printProblems(problems)}`, {
    where: `${fileName}:${first.line}:${first.character}`,
    ...(first.paste === '' ? {} : { hint: `write in line ${first.line}: ${first.paste}` }),
  });
}

/** As `parseRules`, with the problems as data. `rules` is only complete when there are none. `root` is the node of the whole text. */
export function readRules(
  text: string,
  fileName: string,
): { rules: RulesFile; problems: readonly FileProblem[]; root: unknown } {
  const reader = new YamlReader(text, fileName);
  const top = new Map<string, Entry>();
  for (const entry of reader.entries(reader.root, '', 0)) {
    if (TOP_KEYS.includes(entry.key)) top.set(entry.key, entry);
    else reportUnknownKey(reader, entry, '', TOP_KEYS);
  }
  if (!top.has('version')) reader.report(0, 'version', 'version is missing', 'version: 1');
  const head = readHead(reader, top);
  const identifiers = readList(reader, top.get('identifiers'), 'identifiers').flatMap((item, index) =>
    readIdentifier(reader, item, `identifiers.${index}`),
  );
  const names = identifiers.flatMap(({ from }) => (typeof from === 'object' && 'name' in from ? [from.name] : []));
  const rules: RulesFile = {
    file: fileName,
    version: 1,
    source: head.source,
    policy: head.policy,
    onDrift: head.onDrift ?? 'mask',
    key: head.key,
    locale: head.locale,
    comments: head.comments,
    omit: head.omit ?? [],
    author: head.author,
    approval: head.approval,
    identifiers,
    allowLists: readList(reader, top.get('allowLists'), 'allowLists').flatMap((item, index) =>
      readAllowList(reader, item, `allowLists.${index}`),
    ),
    defaults: readDefaults(reader, top.get('defaults'), names),
    options: readOptions(reader, top.get('options')),
    tables: readTables(reader, top.get('tables')),
    references: readReferences(reader, top.get('references')),
    patches: readList(reader, top.get('patches'), 'patches').flatMap((item, index) =>
      readPatch(reader, item, `patches.${index}`),
    ),
    seen: readSeen(reader, top.get('seen')),
    places: new Map([...top].map(([key, entry]) => [key, placeOf(entry)])),
  };
  return { rules, problems: [...reader.problems].sort(byPlace), root: reader.root };
}

function reportUnknownKey(reader: YamlReader, entry: Entry, path: string, known: readonly string[]): void {
  const near = closest(entry.key, known);
  const hint = near === undefined ? `; known keys: ${known.join(', ')}` : `; did you mean \`${near}\`?`;
  reader.report(entry.keyNode, path, `unknown key \`${entry.key}\`${hint}`, near === undefined ? '' : `${near}: …`);
}

interface Head {
  readonly source: RulesFile['source'];
  readonly policy: RulesFile['policy'];
  readonly onDrift: OnDrift | undefined;
  readonly key: RulesFile['key'];
  readonly locale: RulesFile['locale'];
  readonly comments: RulesFile['comments'];
  readonly omit: readonly string[] | undefined;
  readonly author: RulesFile['author'];
  readonly approval: RulesFile['approval'];
}

function readHead(reader: YamlReader, top: ReadonlyMap<string, Entry>): Head {
  const field = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    const entry = top.get(key);
    return entry && reader.parse(schema, entry.value, key, entry.keyNode, HEAD_PASTE[key]);
  };
  const { version, source, policy, onDrift, key, locale, comments, omit, author, approval } = RulesHead.shape;
  field('version', version);
  return {
    source: field('source', source),
    policy: field('policy', policy),
    onDrift: field('onDrift', onDrift),
    key: field('key', key),
    locale: field('locale', locale),
    comments: field('comments', comments),
    omit: field('omit', omit),
    author: field('author', author),
    approval: field('approval', approval),
  };
}

const HEAD_PASTE: Readonly<Record<string, string>> = {
  version: 'version: 1',
  policy: 'policy: guarded',
  onDrift: 'onDrift: mask',
  key: 'key: { id: my-key, from: "env:MASKLAKE_KEY" }',
  omit: 'omit: [ view public.name ]',
  author: 'author: your name',
  source: 'source: name',
  locale: 'locale: en',
  comments: 'comments: drop',
  approval: 'approval: required',
};

function readList(reader: YamlReader, entry: Entry | undefined, path: string): readonly unknown[] {
  const node = reader.resolve(entry?.value);
  if (node === undefined || (isScalar(node) && node.value === null)) return [];
  if (isSeq(node)) return node.items;
  reader.report(entry?.keyNode, path, `${path} must be a list, found ${kindOf(node)}`, LIST_PASTE[path] ?? '');
  return [];
}

const LIST_PASTE: Readonly<Record<string, string>> = {
  identifiers: 'identifiers: [ ./identifiers/account-number.yaml ]',
  allowLists: 'allowLists: [ ./words.txt ]',
  references: 'references: [ { from: public.orders.customer_email, to: public.customers.email } ]',
  patches: 'patches: [ { sql: "SQL statement", why: "the reason" } ]',
};

function placeOf({ line, character }: Place): Place {
  return { line, character };
}

function readTables(reader: YamlReader, section: Entry | undefined): Map<string, TableRules> {
  const tables = new Map<string, TableRules>();
  for (const entry of reader.entries(section?.value, 'tables', section?.keyNode)) {
    const table = parseTableKey(entry.key);
    if (table === undefined) {
      const message = `\`${entry.key}\` is no table name: expected schema.table, names with other than a-z, 0-9 and _ in double quotes`;
      reader.report(entry.keyNode, 'tables', message, /^[^."]+$/.test(entry.key) ? `public.${entry.key}:` : '');
    } else if (tables.has(tableKey(table))) {
      reader.report(entry.keyNode, 'tables', `${tableKey(table)} stands here a second time`, '');
    } else {
      tables.set(tableKey(table), readTable(reader, entry, table));
    }
  }
  return tables;
}

type TableOptions = Pick<TableRules, 'rows' | 'onDrift' | 'expectLater'>;

function readTable(reader: YamlReader, section: Entry, table: TableRules['table']): TableRules {
  const path = `tables.${tableKey(table)}`;
  const columns = new Map<string, ColumnRule>();
  let options: TableOptions = {};
  for (const entry of reader.entries(section.value, path, section.keyNode)) {
    if (isTableOption(entry.key) && !isColumnRule(reader.value(entry.value))) {
      options = { ...options, ...readTableOption(reader, entry, path) };
      continue;
    }
    const column = parseColumnName(entry.key);
    if (column === undefined)
      reader.report(entry.keyNode, path, `\`${entry.key}\` is no column name: a double quote does not close`, '');
    else if (columns.has(column))
      reader.report(entry.keyNode, path, `column ${entry.key} stands here a second time`, '');
    else {
      const rule = readColumn(reader, entry, path, column);
      if (rule !== undefined) columns.set(column, rule);
    }
  }
  return { table, ...placeOf(section), columns, ...options };
}

function isColumnRule(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('mask' in value || 'keep' in value);
}

function readTableOption(reader: YamlReader, entry: Entry, path: string): TableOptions {
  if (entry.key === 'expect') {
    const expected = reader.parse(Expect, entry.value, `${path}.expect`, entry.keyNode, 'expect: later');
    return { expectLater: expected === 'later' };
  }
  if (entry.key === 'onDrift') {
    return { onDrift: reader.parse(OnDrift, entry.value, `${path}.onDrift`, entry.keyNode, 'onDrift: mask') };
  }
  const parsed = RowsRule.safeParse(reader.value(entry.value));
  if (parsed.success) return { rows: parsed.data };
  const message = `${path}.rows must be all, none or { where: "SQL condition" }, found ${kindOf(reader.resolve(entry.value))}`;
  reader.report(entry.keyNode, `${path}.rows`, message, 'rows: { where: "…" }');
  return {};
}

function readColumn(reader: YamlReader, entry: Entry, path: string, column: string): ColumnRule | undefined {
  const where = `${path}.${entry.key}`;
  const value = reader.value(entry.value);
  const shape = typeof value === 'object' && value !== null ? value : {};
  if ('keep' in shape) {
    const paste = `${entry.key}: { keep: "the reason", by: "your name", until: 2030-12-31 }`;
    const keep = reader.parse(KeepRule, entry.value, where, entry.keyNode, paste);
    const later = keep?.expect === 'later' ? { expectLater: true } : {};
    return keep && { kind: 'keep', column, ...placeOf(entry), ...keepFacts(keep), ...later };
  }
  if (!('mask' in shape) && typeof value !== 'string') {
    const message = `${where} needs \`mask\` or \`keep\`, found ${kindOf(reader.resolve(entry.value))}`;
    reader.report(
      isScalar(entry.value) ? entry.value : entry.keyNode,
      where,
      message,
      `${entry.key}: { mask: redact }`,
    );
    return undefined;
  }
  const rule = readMask(reader, entry, where, `${entry.key}: { mask: redact }`);
  return rule && { kind: 'mask', column, ...placeOf(entry), ...rule };
}

function readReferences(reader: YamlReader, section: Entry | undefined): DeclaredReference[] {
  const found: DeclaredReference[] = [];
  for (const [index, item] of readList(reader, section, 'references').entries()) {
    const path = `references.${index}`;
    const paste = '- { from: public.orders.customer_email, to: public.customers.email }';
    const rule = reader.parse(ReferenceRule, item, path, item, paste);
    if (rule === undefined) continue;
    const [from, to] = [keyColumns(rule.from), keyColumns(rule.to)];
    if (from === undefined || to === undefined || from.columns.length !== to.columns.length) {
      reader.report(
        item,
        path,
        `${path} must name as many schema.table.column in \`from\` as in \`to\`, each side of one table`,
        paste,
      );
      continue;
    }
    found.push({
      table: from.table,
      columns: from.columns,
      references: to.table,
      referencedColumns: to.columns,
      ...reader.place(item),
    });
  }
  return found;
}

function keyColumns(names: string | readonly string[]): { table: TableRules['table']; columns: string[] } | undefined {
  const parsed = (typeof names === 'string' ? [names] : names).map(parseColumnKey);
  const first = parsed[0];
  if (first === undefined) return undefined;
  const columns = parsed.flatMap((item) =>
    item && tableKey(item.table) === tableKey(first.table) ? [item.column] : [],
  );
  return columns.length === parsed.length ? { table: first.table, columns } : undefined;
}

function readSeen(reader: YamlReader, section: Entry | undefined): Map<string, Map<string, string>> | undefined {
  if (section === undefined) return undefined;
  const seen = new Map<string, Map<string, string>>();
  for (const entry of reader.entries(section.value, 'seen', section.keyNode)) {
    const table = parseTableKey(entry.key);
    if (table === undefined) {
      reader.report(entry.keyNode, 'seen', `\`${entry.key}\` is no table name: expected schema.table`, '');
      continue;
    }
    const columns = new Map<string, string>();
    for (const column of reader.entries(entry.value, `seen.${entry.key}`, entry.keyNode)) {
      const name = parseColumnName(column.key);
      const type = reader.parse(z.string(), column.value, `seen.${entry.key}.${column.key}`, column.keyNode);
      if (name !== undefined && type !== undefined) columns.set(name, type);
    }
    seen.set(tableKey(table), columns);
  }
  return seen;
}
