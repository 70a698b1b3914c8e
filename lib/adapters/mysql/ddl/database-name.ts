// A database's own name in the text of its objects: taken out, so that a copy reads its own tables whatever it is called, and found
// where it is another database's.
import { isMark, isWord, nameOf, positions, type Token, without } from './tokens.ts';

export interface Own {
  readonly database: string;
  /** Do names differ by letter case alone (`lower_case_table_names` = 0)? */
  readonly caseSensitive: boolean;
}

/** A name in a place where only a table, view, sequence or routine can stand. */
export interface Mention {
  /** undefined: the current one. */
  readonly database: string | undefined;
  readonly name: string;
  readonly routine: boolean;
}

export function isOwn(own: Own, name: string | undefined): boolean {
  if (name === undefined) return false;
  return own.caseSensitive ? name === own.database : name.toLowerCase() === own.database.toLowerCase();
}

/** Words that a table, view or routine follows. */
const BEFORE_TABLE = [
  ...['FROM', 'JOIN', 'STRAIGHT_JOIN', 'INTO', 'UPDATE', 'TABLE', 'CALL', 'REFERENCES', 'TRUNCATE', 'EXISTS', 'IGNORE'],
  ...['VIEW', 'TRIGGER', 'FUNCTION', 'PROCEDURE', 'EVENT', 'SEQUENCE', 'DESCRIBE', 'LOW_PRIORITY'],
];
/** `extract(year FROM x)`: no table there. */
const FROM_INSIDE = ['EXTRACT', 'TRIM', 'SUBSTRING', 'SUBSTR', 'MID', 'OVERLAY'];
/** What ends a list of tables, in which each comma is followed by a table. */
const AFTER_TABLES = [
  ...[
    'WHERE',
    'GROUP',
    'ORDER',
    'HAVING',
    'LIMIT',
    'UNION',
    'EXCEPT',
    'INTERSECT',
    'SELECT',
    'SET',
    'VALUES',
    'WINDOW',
  ],
  ...['FOR', 'INTO', 'PROCEDURE', 'BEGIN', 'END', 'THEN', 'DO'],
];
const SEQUENCE_CALLS = ['NEXTVAL', 'LASTVAL', 'SETVAL'];

interface Place {
  /** Position in the tokens that count. */
  readonly at: number;
  readonly table: boolean;
  readonly routine: boolean;
}

/** Where a name begins (`a`, `a.b`, `a.b.c`), and what can stand there. */
function places(list: readonly Token[]): readonly Place[] {
  const found: Place[] = [];
  const open: (Token | undefined)[] = [];
  /** Per open parenthesis, and outside: is this a list of tables? */
  const lists = [false];
  let tables = false;
  list.forEach((token, at) => {
    const before = list[at - 1];
    if (isMark(token, '(')) {
      open.push(before);
      lists.push(false);
      tables = (tables && (isMark(before, '(') || isWord(before, 'FROM', 'JOIN'))) || isWord(before, ...SEQUENCE_CALLS);
      return;
    }
    if (isMark(token, ')')) {
      open.pop();
      if (lists.length > 1) lists.pop();
      tables = false;
      return;
    }
    if (nameOf(token) !== undefined && !isMark(before, '.')) {
      const next = list[at + (isMark(list[at + 1], '.') ? 3 : 1)];
      found.push({ at, table: tables, routine: isMark(next, '(') });
    }
    const inCall = isWord(token, 'FROM') && isWord(open.at(-1), ...FROM_INSIDE);
    const updates = isWord(token, 'UPDATE') && !isWord(before, 'KEY', 'FOR');
    if ((isWord(token, 'FROM') && !inCall) || updates) lists[lists.length - 1] = true;
    else if (isMark(token, ';') || isWord(token, ...AFTER_TABLES)) lists[lists.length - 1] = false;
    tables =
      !inCall &&
      (isWord(token, ...BEFORE_TABLE) ||
        (isWord(token, 'FOR') && isWord(before, 'VALUE')) ||
        (isMark(token, ',') && lists.at(-1) === true));
  });
  return found;
}

/** @param tokens a view as the server prints it: names are quoted, tables are joined, never listed with commas */
export function mentions(tokens: readonly Token[]): readonly Mention[] {
  const list = positions(tokens).flatMap((at) => tokens[at] ?? []);
  return places(list).flatMap(({ at, table, routine }) => {
    const [first, dot, second] = [list[at], list[at + 1], list[at + 2]];
    const two = isMark(dot, '.') && nameOf(second) !== undefined;
    if ((!table && !routine) || first?.kind !== 'name') return [];
    const name = nameOf(two ? second : first);
    return name === undefined ? [] : [{ database: two ? nameOf(first) : undefined, name, routine: !table && routine }];
  });
}

/**
 * The tokens without the own database's name before a table, a routine or a column. A bare `x.y` whose `x` also is a table's or an
 * alias's name in this text is a column, unless it stands where only a table or a routine can.
 * @param headOnly every `x.y` is a table's or a routine's (no column can stand there)
 */
export function withoutDatabase(tokens: readonly Token[], own: Own, headOnly = false): readonly Token[] {
  const at = positions(tokens);
  const list = at.flatMap((position) => tokens[position] ?? []);
  const named = (index: number) => isOwn(own, nameOf(list[index]));
  const found = places(list);
  const isAlias = found.some((place) => named(place.at) && !isMark(list[place.at + 1], '.'));
  const isTable = list.some((_, index) => isMark(list[index], '.') && named(index + 1) && named(index - 1));
  const ambiguous = !headOnly && (isAlias || isTable);
  const taken = new Set<number>();
  for (const place of found) {
    if (!named(place.at) || !isMark(list[place.at + 1], '.')) continue;
    if (isWord(list[place.at], 'NEW', 'OLD') && !place.table) continue;
    const three = isMark(list[place.at + 3], '.');
    if (ambiguous && !three && !place.table && !place.routine) continue;
    for (const index of [place.at, place.at + 1]) taken.add(at[index] ?? -1);
  }
  return tokens.filter((_, index) => !taken.has(index));
}

/** The statement without `DEFINER = …`. */
export function withoutDefiner(tokens: readonly Token[]): readonly Token[] {
  const at = positions(tokens);
  const list = at.flatMap((position) => tokens[position] ?? []);
  const start = list.slice(0, 12).findIndex((token, index) => isWord(token, 'DEFINER') && isMark(list[index + 1], '='));
  if (start < 0) return tokens;
  let end = start + 3;
  if (isMark(list[end], '@')) end += 2;
  else if (list[end]?.kind === 'variable') end += 1;
  else if (isMark(list[end], '(')) end += 2;
  return without(tokens, new Set(at.slice(start, end)));
}
