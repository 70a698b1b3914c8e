// Version 0: a file that does not say its version, as people write one by hand. It may call masks by another program's name, which stays
// readable in version 1 but is not what this program writes.
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { ruleMask } from '../../masks/registry.ts';
import { INNER } from '../shorthand.ts';
import { keyText, mapPairs } from '../yaml-nodes.ts';
import type { Migration, MigrationEdit } from './migration.ts';

export const fromVersion0: Migration = {
  from: 0,
  step: (text, { contents }) => (isMap(contents) ? [versionLine(text, contents), ...maskNames(contents)] : []),
};

const SAYS = 'the file says its version';

function versionLine(text: string, root: YAMLMap): MigrationEdit {
  const written = mapPairs(root).find((pair) => keyText(pair.key) === 'version');
  if (written !== undefined) {
    const [start, end] = rangeOf(written.value) ?? [0, 0];
    return { start, end, text: '1', why: SAYS };
  }
  const start = rangeOf(mapPairs(root)[0]?.key)?.[0] ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return { start, end: start, text: root.flow === true ? 'version: 1, ' : `version: 1\n${indent}`, why: SAYS };
}

/** Below `defaults:` each value is a rule; below `tables:` each value of a table. */
function maskNames(root: YAMLMap): MigrationEdit[] {
  return mapPairs(root).flatMap(({ key, value }) => {
    const rules = keyText(key) === 'tables' ? below(value).flatMap((table) => below(table.value)) : below(value);
    return ['tables', 'defaults'].includes(keyText(key)) ? rules.flatMap((rule) => renamed(rule.value)) : [];
  });
}

function below(node: unknown): readonly Pair<unknown, unknown>[] {
  return isMap(node) ? mapPairs(node) : [];
}

function renamed(rule: unknown): MigrationEdit[] {
  return below(rule).flatMap(({ key, value }) => {
    const name = keyText(key);
    if (INNER.one.has(name)) return renamed(value);
    if (INNER.many.has(name)) return below(value).flatMap((inner) => renamed(inner.value));
    if (name !== 'mask' || !isScalar(value) || typeof value.value !== 'string') return [];
    const own = ruleMask(value.value)?.name;
    const range = rangeOf(value);
    if (own === undefined || own === value.value || range === undefined) return [];
    return [{ start: range[0], end: range[1], text: own, why: `the mask ${value.value} is called ${own} here` }];
  });
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isScalar(node) ? node.range : undefined;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
}
