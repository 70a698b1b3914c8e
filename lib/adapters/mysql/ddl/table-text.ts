// What SHOW CREATE TABLE prints, taken apart: columns, keys, checks, foreign keys, options.
import { InternalError } from '../../../core/errors.ts';
import { closing, counts, isMark, isWord, nameOf, splitAtCommas, type Token, textOf, tokensOf } from './tokens.ts';

export type ItemKind = 'column' | 'primary key' | 'unique' | 'index' | 'check' | 'foreign key' | 'period';

export interface Item {
  readonly kind: ItemKind;
  /** Of the column or the key; empty when it has none. */
  readonly name: string;
  readonly tokens: readonly Token[];
}

export interface TableText {
  readonly items: readonly Item[];
  /** Behind the closing parenthesis. */
  readonly options: readonly Token[];
}

/** @param printed by SHOW CREATE TABLE under `sql_mode = ''` @throws InternalError for a text of another form */
export function parseTable(printed: string, where: string): TableText {
  // What such a comment holds, the server runs; a plain comment says what it does not understand.
  const tokens = tokensOf(printed).filter(({ kind }) => kind !== 'version' && kind !== 'comment');
  const open = tokens.findIndex((token) => isMark(token, '('));
  if (open < 0) throw new InternalError('SHOW CREATE TABLE printed a text without columns', { where });
  const close = closing(tokens, open);
  return {
    items: splitAtCommas(tokens.slice(open + 1, close)).map((part) => itemOf(part, where)),
    options: tokens.slice(close + 1),
  };
}

/** Without white space around it. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(counts);
  return tokens.slice(Math.max(from, 0), tokens.findLastIndex(counts) + 1);
}

function itemOf(part: readonly Token[], where: string): Item {
  const tokens = trimmed(part);
  const list = tokens.filter(counts);
  const constraint = isWord(list[0], 'CONSTRAINT');
  const own = constraint && !isWord(list[1], 'CHECK', 'FOREIGN', 'UNIQUE', 'PRIMARY') ? nameOf(list[1]) : undefined;
  const first = list[constraint ? (own === undefined ? 1 : 2) : 0];
  const kind = kindOf(first);
  if (kind === undefined)
    throw new InternalError(`SHOW CREATE TABLE printed a part that is not known: ${firstWord(first)}`, { where });
  if (kind === 'column') return { kind, name: nameOf(first) ?? '', tokens };
  if (kind === 'unique' || kind === 'index') {
    const key = list.slice(0, 5).find((token) => token.kind === 'name');
    return { kind, name: nameOf(key) ?? own ?? '', tokens };
  }
  return { kind, name: own ?? '', tokens };
}

function firstWord(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text : (token?.kind ?? 'nothing');
}

function kindOf(first: Token | undefined): ItemKind | undefined {
  if (first?.kind === 'name') return 'column';
  if (isWord(first, 'PRIMARY')) return 'primary key';
  if (isWord(first, 'UNIQUE')) return 'unique';
  if (isWord(first, 'KEY', 'INDEX', 'FULLTEXT', 'SPATIAL', 'VECTOR')) return 'index';
  if (isWord(first, 'CHECK')) return 'check';
  if (isWord(first, 'FOREIGN')) return 'foreign key';
  if (isWord(first, 'PERIOD')) return 'period';
  return undefined;
}

/** Names in the first parentheses, without those of functions: a key's columns, a foreign key's own columns, a check's. */
export function columnsIn({ tokens }: Item): readonly string[] {
  const open = tokens.findIndex((token) => isMark(token, '('));
  if (open < 0) return [];
  const names = tokens.slice(open, closing(tokens, open)).flatMap((token) => {
    const name = token.kind === 'name' ? nameOf(token) : undefined;
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)];
}

export interface Period {
  readonly name: string;
  /** Begin and end. */
  readonly columns: readonly string[];
}

/** Undefined for what is no period, and for that of a system-versioned table. */
export function periodOf(item: Item): Period | undefined {
  if (item.kind !== 'period') return undefined;
  const name = nameOf(item.tokens.filter(counts)[2]);
  return name === undefined ? undefined : { name, columns: columnsIn(item) };
}

/** The period that a key is WITHOUT OVERLAPS of; its name stands in the key as that of a column. */
export function keyPeriod({ tokens }: Item): string | undefined {
  const list = tokens.filter(counts);
  const at = list.findIndex((token, index) => isWord(token, 'WITHOUT') && isWord(list[index + 1], 'OVERLAPS'));
  return at < 0 ? undefined : nameOf(list[at - 1]);
}

/** What a foreign key refers to; `database` undefined means the table's own. */
export interface Reference {
  readonly database: string | undefined;
  readonly table: string;
  readonly columns: readonly string[];
}

export function referenceOf({ tokens }: Item): Reference | undefined {
  const list = tokens.filter(counts);
  const at = list.findIndex((token) => isWord(token, 'REFERENCES'));
  if (at < 0) return undefined;
  const two = isMark(list[at + 2], '.');
  const table = nameOf(list[at + (two ? 3 : 1)]);
  if (table === undefined) return undefined;
  const rest: Item = { kind: 'index', name: '', tokens: list.slice(at + (two ? 4 : 2)) };
  return { database: two ? nameOf(list[at + 1]) : undefined, table, columns: columnsIn(rest) };
}

/** A column's own CHECK (MariaDB prints it with the column), apart from its definition; undefined without one. */
export function columnCheck({
  tokens,
}: Item): { readonly bare: readonly Token[]; readonly columns: readonly string[] } | undefined {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
    if (depth > 0 || !isWord(token, 'CHECK')) continue;
    const open = tokens.findIndex((one, index) => index > at && isMark(one, '('));
    if (open < 0) return undefined;
    const close = closing(tokens, open);
    // `json` is a name for a text with this very check.
    if (/^\(json_valid\(`(?:[^`]|``)*`\)\)$/i.test(textOf(tokens.slice(open, close + 1)))) return undefined;
    const columns = columnsIn({ kind: 'check', name: '', tokens: tokens.slice(open, close + 1) });
    return { bare: [...trimmed(tokens.slice(0, at)), ...tokens.slice(close + 1)], columns };
  }
  return undefined;
}
