// `options:`: parameters of a mask wherever no column names them. A mask or parameter that is not known is an error with its place.
import { z } from 'zod';
import { MASKS, ruleMask } from '../masks/registry.ts';
import type { MaskOptions } from './rules.ts';
import { closest } from './suggest.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

/** What is said of one column, or by the plan. */
const PER_COLUMN: ReadonlySet<string> = new Set([
  'mask',
  'domain',
  'unique',
  'when',
  'keepValues',
  'keepValuesCase',
  'maxLength',
  'pool',
  'pools',
]);

const MASK_NAMES = MASKS.map((mask) => mask.name);

/** Mask -> parameter -> value. */
export function readOptions(reader: YamlReader, section: Entry | undefined): MaskOptions {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const entry of reader.entries(section?.value, 'options', section?.keyNode)) {
    const mask = ruleMask(entry.key);
    if (mask === undefined) unknown(reader, entry, 'options', 'no mask is called', MASK_NAMES);
    else found.set(mask.name, { ...found.get(mask.name), ...readParameters(reader, entry, mask.parameters.shape) });
  }
  return found;
}

function readParameters(
  reader: YamlReader,
  mask: Entry,
  shape: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const path = `options.${mask.key}`;
  const known = Object.keys(shape).filter((name) => !PER_COLUMN.has(name));
  const given: [string, unknown][] = [];
  for (const entry of reader.entries(mask.value, path, mask.keyNode)) {
    const schema = shape[entry.key];
    if (!known.includes(entry.key))
      unknown(reader, entry, path, `mask ${mask.key} has no option for all columns called`, known);
    else if (schema instanceof z.ZodType) {
      const value = reader.value(entry.value);
      if (reader.check(schema, value, entry.value, `${path}.${entry.key}`, entry.keyNode) !== undefined)
        given.push([entry.key, value]);
    }
  }
  return Object.fromEntries(given);
}

function unknown(reader: YamlReader, entry: Entry, path: string, what: string, known: readonly string[]): void {
  const near = closest(entry.key, known);
  const list = known.length === 0 ? '' : `; it has ${known.join(', ')}`;
  const hint = near === undefined ? list : `; did you mean \`${near}\`?`;
  reader.report(
    entry.keyNode,
    path,
    `${path}: ${what} \`${entry.key}\`${hint}`,
    near === undefined ? '' : `${near}: …`,
  );
}
