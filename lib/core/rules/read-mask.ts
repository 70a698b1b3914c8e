// A mask in a rules file: its name is known, its parameters are checked by its own schema, and each problem stands where it was written.
import { isMap, isScalar } from 'yaml';
import { z } from 'zod';
import { dollarPath } from '../masks/json-paths.ts';
import { MASKS, ruleMask } from '../masks/registry.ts';
import { MaskSpec } from '../plan/plan.ts';
import { type Because, MaskRule } from './schema.ts';
import { INNER, writeOut } from './shorthand.ts';
import { closest } from './suggest.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

/** `hash` or `{ mask: hash, … }`; `because` and `expect` are no parameters of the mask. */
export function readMask(
  reader: YamlReader,
  entry: Entry,
  path: string,
  example: string,
): { readonly spec: MaskSpec; readonly because: Because | undefined; readonly expectLater?: boolean } | undefined {
  const node = reader.resolve(entry.value);
  const short = isScalar(node) && typeof node.value === 'string';
  const schema = short ? z.preprocess((mask) => ({ mask }), MaskRule) : MaskRule;
  const rule = reader.check(
    schema,
    withNull(node, reader.value(node) ?? undefined),
    node,
    path,
    entry.keyNode,
    example,
  );
  if (rule === undefined) return undefined;
  const { because, expect, ...written } = rule;
  const named = writeOut(written);
  // Another program's name for a mask becomes ours, so that nothing behind the rules needs to know it.
  const spec = { ...named, mask: ruleMask(named.mask)?.name ?? named.mask };
  checkParameters(reader, spec, node, path, entry.keyNode);
  return { spec, because, ...(expect === 'later' ? { expectLater: true } : {}) };
}

/** `mask: null` means the mask of that name, though YAML reads nothing. */
function withNull(node: unknown, value: unknown): unknown {
  const mask = isMap(node) ? node.get('mask', true) : undefined;
  const isNull = isScalar(mask) && mask.value === null && mask.source === 'null';
  return isNull && typeof value === 'object' && value !== null ? { ...value, mask: 'null' } : value;
}

interface Inner {
  readonly parameter: string;
  readonly spec: MaskSpec;
  readonly node: unknown;
  readonly path: string;
}

/** The masks that a spec holds, with where they are written. */
function innerMasks(reader: YamlReader, spec: MaskSpec, node: unknown): readonly Inner[] {
  const written = reader.resolve(node);
  if (!isMap(written)) return [];
  const one = (parameter: string, value: unknown, place: unknown, path: string): Inner[] => {
    const inner = MaskSpec.safeParse(value);
    return inner.success ? [{ parameter, spec: inner.data, node: reader.resolve(place), path }] : [];
  };
  return [...INNER.one]
    .flatMap((name) => one(name, spec[name], written.get(name, true), name))
    .concat(
      [...INNER.many].flatMap((name) => {
        const [masks, place] = [
          z.record(z.string(), z.unknown()).safeParse(spec[name]),
          reader.resolve(written.get(name, true)),
        ];
        if (!masks.success || !isMap(place)) return [];
        return place.items.flatMap(({ key, value }) => {
          const text = isScalar(key) ? String(key.value) : '';
          return one(name, masks.data[text] ?? masks.data[dollarPath(text)], value, `${name}.${text}`);
        });
      }),
    );
}

/** The mask's own schema says which parameters it has; a wrong one is reported where it stands. */
function checkParameters(reader: YamlReader, spec: MaskSpec, node: unknown, path: string, at: unknown): void {
  const mask = ruleMask(spec.mask);
  if (mask !== undefined) {
    if (reader.check(mask.parameters, spec, node, path, at) === undefined) return;
    for (const inner of innerMasks(reader, spec, node))
      if (inner.parameter in mask.parameters.shape)
        checkParameters(reader, inner.spec, inner.node, `${path}.${inner.path}`, inner.node ?? at);
    return;
  }
  const names = MASKS.map((known) => known.name).filter((name) => name !== 'keep');
  const near = closest(spec.mask, names);
  const meant = near === undefined ? `; use one of ${names.join(', ')}` : `; did you mean \`${near}\`?`;
  const place = isMap(node) ? node.get('mask', true) : node;
  reader.report(
    place ?? at,
    `${path}.mask`,
    `${path}: no mask is called ${JSON.stringify(spec.mask)}${meant}`,
    near === undefined ? '' : `mask: ${near}`,
  );
}
