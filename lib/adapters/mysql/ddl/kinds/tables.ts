// Tables, with what rows need to be loaded: columns, primary key, engine, partitions. Their other keys, checks and foreign keys follow the rows.
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import type { DdlStatement, OmittedObject } from '../../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../../core/sql/quote.ts';
import { withoutDatabase } from '../database-name.ts';
import { COMMENT_WHY, type Found, type SchemaSource } from '../source.ts';
import { cleanItem, cleanOptions, type Taken } from '../table-options.ts';
import { columnCheck, columnsIn, type Item, parseTable, periodOf, type TableText, trimmed } from '../table-text.ts';
import { closing, counts, isMark, isWord, type Token, textOf, tokensOf } from '../tokens.ts';
import { inOrder, itemName, type Part, partOf } from './keys.ts';
import type { TableRow } from './relations.ts';

const WHY: Readonly<Record<Taken, string>> = {
  comment: COMMENT_WHY,
  directory: "paths belong to the server: the copy's files stand where its server puts them",
  connection: 'it leads to another server and may hold credentials',
  tablespace: 'tablespaces belong to the server',
  encryption: 'encryption of files needs the keys of the server',
  'secondary engine': 'secondary engines belong to the server',
};

/** @param rows base tables; those that another server holds are not among them */
export async function readTables(
  source: SchemaSource,
  rows: readonly TableRow[],
  sequences: readonly string[],
): Promise<Found> {
  const tables: DdlStatement[] = [];
  const parts: Part[] = [];
  const omitted: OmittedObject[] = [];
  for (const row of rows) {
    const key = tableKey(source.id(row.name));
    const [, printed] = await source.show(`SHOW CREATE TABLE ${mysqlIdent(row.name)}`, key);
    const text = parseTable(printed ?? '', key);
    const stay = keysThatStay(text);
    const items = text.items.map((item) => cleaned(source, row, item));
    const inside = items.map(({ item }) => insideOf(item, stay)).filter((tokens) => tokens !== undefined);
    const options = cleanOptions(text.options, source.comments);
    tables.push(tableStatement(source, row, inside, options.tokens, sequences));
    const periods = text.items.flatMap((item) => periodOf(item) ?? []);
    for (const { item } of items) {
      const part = stay.has(item.original) ? undefined : partOf(source, row.name, item, periods);
      if (part !== undefined && 'why' in part) omitted.push(part);
      else if (part !== undefined) parts.push(part);
    }
    omitted.push(...items.flatMap((item) => item.omitted), ...notes(`table ${key}`, options.taken));
    if (row.type === 'SYSTEM VERSIONED')
      omitted.push({ kind: 'row history', object: key, why: 'earlier versions of rows are not copied' });
  }
  return { made: [...tables, ...inOrder(parts)].map((statement) => ({ statement })), omitted };
}

function notes(object: string, taken: ReadonlySet<Taken>): readonly OmittedObject[] {
  return [...taken].map((what) => ({ kind: what === 'comment' ? what : `table ${what}`, object, why: WHY[what] }));
}

interface CleanItem extends Item {
  readonly original: Item;
}

/** The item as it stands in a copy: without people's text, without the database's name. */
function cleaned(
  source: SchemaSource,
  row: TableRow,
  original: Item,
): { readonly item: CleanItem; readonly omitted: readonly OmittedObject[] } {
  const { tokens, taken } = cleanItem(original.tokens, source.comments);
  const item = { ...original, original, tokens: withoutDatabase(tokens, source.own) };
  const key = tableKey(source.id(row.name));
  const object =
    item.kind === 'column'
      ? `column ${key}.${displayIdentifier(item.name)}`
      : `${item.kind} ${itemName(source, row.name, item)}`;
  return { item, omitted: notes(object, taken) };
}

/** What of an item stands in CREATE TABLE. */
function insideOf(item: CleanItem, stay: ReadonlySet<Item>): readonly Token[] | undefined {
  if (item.kind === 'column') return columnCheck(item)?.bare ?? item.tokens;
  return item.kind === 'primary key' || item.kind === 'period' || stay.has(item.original) ? item.tokens : undefined;
}

function tableStatement(
  source: SchemaSource,
  { name }: TableRow,
  inside: readonly (readonly Token[])[],
  options: readonly Token[],
  sequences: readonly string[],
): DdlStatement {
  const id = source.id(name);
  const body = inside.map((tokens) => `  ${textOf(tokens)}`).join(',\n');
  const needs = sequences.filter((sequence) => inside.some((tokens) => callsSequence(tokens, sequence)));
  return {
    phase: 'before-data',
    kind: 'table',
    object: tableKey(id),
    table: id,
    ...(needs.length === 0 ? {} : { needs: needs.map((sequence) => `sequence ${tableKey(source.id(sequence))}`) }),
    sql: `CREATE TABLE ${mysqlIdent(name)} (\n${body}\n) ${textOf(trimmed(options))}`.trimEnd(),
  };
}

function callsSequence(tokens: readonly Token[], sequence: string): boolean {
  const list = tokens.filter(counts);
  const [quoted] = tokensOf(mysqlIdent(sequence));
  return list.some(
    (token, at) =>
      isWord(token, 'NEXTVAL', 'LASTVAL', 'SETVAL') && isMark(list[at + 1], '(') && list[at + 2]?.text === quoted?.text,
  );
}

/**
 * Keys without which the server refuses CREATE TABLE: one that leads with the AUTO_INCREMENT column (MyISAM and Aria take one that holds
 * it), and the unique keys of a table that `PARTITION BY KEY ()` divides by its key.
 */
function keysThatStay({ items, options }: TableText): ReadonlySet<Item> {
  const keys = items.filter(({ kind }) => kind === 'unique' || kind === 'index');
  const primary = items.find(({ kind }) => kind === 'primary key');
  const counting = items.find(
    ({ kind, tokens }) => kind === 'column' && tokens.some((token) => isWord(token, 'AUTO_INCREMENT')),
  );
  const stay = new Set<Item>();
  if (counting !== undefined && (primary === undefined || columnsIn(primary)[0] !== counting.name)) {
    const holds = (item: Item) => columnsIn(item).includes(counting.name);
    const leads = keys.find((item) => columnsIn(item)[0] === counting.name);
    const any = primary !== undefined && holds(primary) ? undefined : keys.find(holds);
    for (const item of [leads ?? any]) if (item !== undefined) stay.add(item);
  }
  const list = options.filter(counts);
  const byKey = list.some((token, at) => isWord(token, 'KEY') && emptyParentheses(list, at + 1));
  if (byKey && primary === undefined) for (const item of keys) if (item.kind === 'unique') stay.add(item);
  return stay;
}

/** `()`, or `ALGORITHM = 2 ()`. */
function emptyParentheses(list: readonly Token[], at: number): boolean {
  const open = isWord(list[at], 'ALGORITHM') ? at + 3 : at;
  return isMark(list[open], '(') && closing(list, open) === open + 1;
}
