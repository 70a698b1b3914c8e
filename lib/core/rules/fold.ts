// A refusal prints lines to append to the rules file. Appended as they are they repeat `tables:`, `omit:`, `references:` and tables that the program
// has written before: they are folded into the first ones here, before the file is read. A person's line replaces the program's own;
// which of two persons' different lines for one column holds, nobody but a person can say.
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { tableKey } from '../model/names.ts';
import { contradictions } from './contradictions.ts';
import { decidedBy, isProgramRule, plain } from './fold-nodes.ts';
import { parseTableKey } from './keys.ts';
import { demandNone } from './parse.ts';
import { applyEdits, type Edit, flowText, keyToYaml, removal, TextMap } from './splice.ts';
import { keyText, mapPairs } from './yaml-nodes.ts';

/**
 * The same rules with every `tables:`, `omit:`, `references:` and table once. Text without repetitions comes back unchanged.
 * @param fileName only for messages
 * @throws RulesError with both lines when two of them decide the same
 */
export function foldRules(text: string, fileName: string): string {
  demandNone(contradictions(text, fileName), fileName);
  let folded = text;
  // Each pass folds every second occurrence; as many passes as one table is repeated.
  for (let pass = 0; pass < 1000; pass += 1) {
    const pairs = topPairs(folded);
    const edits = foldTop(folded, pairs) ?? foldTables(folded, pairs);
    if (edits.length === 0) break;
    folded = applyEdits(folded, edits);
  }
  return folded;
}

/** The top-level pairs; none when the file is no block map, which reading it reports. */
function topPairs(text: string): TopPairs {
  const { contents, errors } = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  return errors.length === 0 && isMap(contents) && contents.flow !== true ? mapPairs(contents) : [];
}

type TopPairs = readonly Pair<unknown, unknown>[];

function foldTop(text: string, top: TopPairs): Edit[] | undefined {
  for (const key of ['tables', 'omit', 'references']) {
    const [first, second] = top.filter((pair) => keyText(pair.key) === key);
    if (first === undefined || second === undefined) continue;
    const moved = key === 'tables' ? appendPairs(text, first, second) : appendItems(text, first, second);
    if (moved !== undefined) return [...moved, removal(text, second.key, second.value)];
  }
  return undefined;
}

function appendPairs(text: string, first: Pair<unknown, unknown>, second: Pair<unknown, unknown>): Edit[] | undefined {
  if (second.value !== null && !isEmptyScalar(second.value) && !isMap(second.value)) return undefined;
  const pairs = isMap(second.value) ? mapPairs(second.value) : [];
  return TextMap.of(text, first).append(
    pairs.map((pair) => ({ line: `${keyToYaml(keyText(pair.key))}: ${flowText(plain(pair.value))}` })),
  );
}

function appendItems(text: string, first: Pair<unknown, unknown>, second: Pair<unknown, unknown>): Edit[] | undefined {
  if (!isSeq(first.value) || !isSeq(second.value)) return undefined;
  const range = first.value.range;
  if (range === null || range === undefined) return undefined;
  const written = (list: YAMLSeq): string[] => list.items.map((item) => flowText(plain(item)));
  const known = new Set(written(first.value));
  const added = [...new Set(written(second.value))].filter((item) => !known.has(item));
  const end = range[0] + text.slice(range[0], range[1]).trimEnd().length;
  if (first.value.flow === true) return [{ start: range[0], end, text: `[ ${[...known, ...added].join(', ')} ]` }];
  const indent = ' '.repeat(range[0] - (text.lastIndexOf('\n', range[0] - 1) + 1));
  return [{ start: end, end, text: added.map((item) => `\n${indent}- ${item}`).join('') }];
}

/** Every table's second occurrence goes into its first. */
function foldTables(text: string, top: TopPairs): Edit[] {
  const tables = top.find((pair) => keyText(pair.key) === 'tables')?.value;
  if (!isMap(tables) || tables.flow === true) return [];
  const first = new Map<string, Pair<unknown, unknown>>();
  const done = new Set<string>();
  return mapPairs(tables).flatMap((pair) => {
    const id = parseTableKey(keyText(pair.key));
    const key = id === undefined ? undefined : tableKey(id);
    if (key === undefined || done.has(key)) return [];
    const before = first.get(key);
    first.set(key, before ?? pair);
    if (before === undefined || !isMap(pair.value)) return [];
    const moved = moveColumns(text, before, pair.value);
    if (moved === undefined) return [];
    done.add(key);
    return [...moved, removal(text, pair.key, pair.value)];
  });
}

/** Undefined when the two say different things about one column and a person wrote both. */
function moveColumns(text: string, first: Pair<unknown, unknown>, second: YAMLMap): Edit[] | undefined {
  const map = TextMap.of(text, first);
  const known = new Map(
    (isMap(first.value) ? mapPairs(first.value) : []).map((pair) => [decidedBy(keyText(pair.key)), pair]),
  );
  const edits: Edit[] = [];
  const added: { line: string }[] = [];
  for (const pair of mapPairs(second)) {
    const key = keyText(pair.key);
    const before = known.get(decidedBy(key));
    const value = plain(pair.value);
    if (before === undefined) added.push({ line: `${keyToYaml(key)}: ${flowText(value)}` });
    else if (isProgramRule(before.value)) edits.push(...map.replace(keyText(before.key), flowText(value)));
    else if (flowText(plain(before.value)) !== flowText(value)) return undefined;
  }
  return [...edits, ...map.append(added)];
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}
