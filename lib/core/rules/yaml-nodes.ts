// Nodes of a YAML document as the readers of this folder look at them: pairs, keys as written, places below a path.
import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** A map's pairs, typed as what they are: unknown until looked at. */
export function mapPairs(map: YAMLMap): readonly Pair<unknown, unknown>[] {
  return map.items;
}

/** A key as its author wrote it: `null`, `true` and `2024` are names here. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

export function kindOf(node: unknown): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  if (typeof node.value === 'boolean') return 'true or false';
  return typeof node.value === 'string' ? 'text' : 'a number';
}

/** The node at a path; undefined when something on the way is missing. */
export function nodeAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, step) => child(here, step), node);
}

function child(node: unknown, step: string): unknown {
  if (isMap(node)) return mapPairs(node).find((pair) => keyText(pair.key) === step)?.value;
  if (isSeq(node)) return node.items[Number(step)];
  return undefined;
}

export function deepest(node: unknown, path: readonly string[]): unknown {
  let here = node;
  for (const step of path) {
    const next = child(here, step);
    if (!isNode(next)) break;
    here = next;
  }
  return here;
}

/** Something stands at the whole path, not only at its beginning. */
export function isThere(node: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  return isNode(node) && (step === undefined || isThere(child(node, step), rest));
}

export function keyNode(node: unknown, key: string | undefined): unknown {
  return isMap(node) ? (mapPairs(node).find((pair) => keyText(pair.key) === key)?.key ?? node) : node;
}
