// Two lines for one thing that cannot be folded into one: whoever wrote them, a person must say which holds.
import { isMap, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { displayIdentifier, tableKey } from '../model/names.ts';
import { decidedBy, isProgramRule, plain } from './fold-nodes.ts';
import { isTableOption, parseTableKey } from './keys.ts';
import { flowText } from './splice.ts';
import { keyText, mapPairs } from './yaml-nodes.ts';
import { type FileProblem, type Place, rangeStart } from './yaml-reader.ts';

/** One thing, and where it stands for the first and for the second time. */
export interface Twice {
  /** A column, or `rows of table`. */
  readonly what: string;
  readonly first: Place;
  readonly second: Place;
}

interface Decided {
  readonly what: string;
  readonly table: Pair<unknown, unknown>;
  readonly pair: Pair<unknown, unknown>;
}

/** Columns and options of tables that are decided twice, and not alike. None for a text that is not YAML, which reading it reports. */
export function decidedTwice(text: string): readonly Twice[] {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false, lineCounter: lines });
  if (errors.length > 0 || !isMap(contents)) return [];
  const placeOf = ({ key }: Pair<unknown, unknown>): Place => {
    const { line, col } = lines.linePos(rangeStart(key) ?? 0);
    return { line, character: col };
  };
  const standing = new Map<string, Decided>();
  return tablesIn(contents)
    .flatMap(decidedIn)
    .flatMap((decided): Twice[] => {
      const before = standing.get(decided.what);
      const gives = before === undefined || isReplaced(before, decided);
      if (gives) standing.set(decided.what, decided);
      return gives || isRepeated(before, decided)
        ? []
        : [{ what: decided.what, first: placeOf(before.pair), second: placeOf(decided.pair) }];
    });
}

/** The same as problems of a file. */
export function contradictions(text: string, file: string): readonly FileProblem[] {
  return decidedTwice(text).map(({ what, first, second }) => ({
    file,
    ...second,
    path: 'tables',
    message: `${what} is decided in line ${first.line} and again in line ${second.line}: delete the one that does not hold`,
    paste: '',
  }));
}

function tablesIn(root: YAMLMap): readonly Pair<unknown, unknown>[] {
  return mapPairs(root).flatMap(({ key, value }) => (keyText(key) === 'tables' && isMap(value) ? mapPairs(value) : []));
}

function decidedIn(table: Pair<unknown, unknown>): Decided[] {
  if (!isMap(table.value)) return [];
  const name = keyText(table.key);
  const id = parseTableKey(name);
  const of = id === undefined ? name : tableKey(id);
  return mapPairs(table.value).map((pair) => {
    const key = keyText(pair.key);
    const what = isTableOption(key) ? `${key} of ${of}` : `${of}.${displayIdentifier(decidedBy(key))}`;
    return { what, table, pair };
  });
}

/** What the program decided before gives way. */
function isReplaced(before: Decided, { table }: Decided): boolean {
  return before.table !== table && isProgramRule(before.pair.value);
}

function isRepeated(before: Decided, { table, pair }: Decided): boolean {
  return before.table !== table && flowText(plain(before.pair.value)) === flowText(plain(pair.value));
}
