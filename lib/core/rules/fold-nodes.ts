// What two lines of a rules file are compared by.
import { isMap, isScalar, isSeq } from 'yaml';
import { isTableOption, parseColumnName } from './keys.ts';
import { isMachine } from './rules.ts';
import { keyText, mapPairs } from './yaml-nodes.ts';

/** What a key inside a table decides: a column by its name, or an option, which no column is called. */
export function decidedBy(key: string): string {
  return isTableOption(key) ? `${key}:` : (parseColumnName(key) ?? key);
}

/** `because: { by: detection … }`: the program's own decision. */
export function isProgramRule(rule: unknown): boolean {
  const because = isMap(rule) ? rule.get('because') : undefined;
  const by: unknown = isMap(because) ? because.get('by') : undefined;
  return typeof by === 'string' && isMachine(by);
}

/** Plain JavaScript of a node without aliases. */
export function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return new Map(mapPairs(node).map((pair) => [keyText(pair.key), plain(pair.value)]));
  return null;
}
