// `email` for `{ mask: email }`, also where a mask stands inside another: paths of json, fields of composite, each of list.
import { dollarPath } from '../masks/json-paths.ts';
import type { MaskSpec } from '../plan/plan.ts';

/** Parameters that hold one mask, and those that hold a map of them. */
const ONE: ReadonlySet<string> = new Set(['each', 'rest']);
const MANY: ReadonlySet<string> = new Set(['paths', 'fields']);
export const INNER = Object.freeze({ one: ONE, many: MANY });

/** The spec with every mask inside it written out; what is no mask stays for the mask's own schema to judge. */
export function writeOut(spec: MaskSpec): MaskSpec {
  const entries = Object.entries(spec).map(([name, value]): [string, unknown] => {
    if (ONE.has(name)) return [name, innerMask(value)];
    if (!MANY.has(name) || !isMap(value)) return [name, value];
    const written = (key: string): string => (name === 'paths' && !(dollarPath(key) in value) ? dollarPath(key) : key);
    return [name, Object.fromEntries(Object.entries(value).map(([key, inner]) => [written(key), innerMask(inner)]))];
  });
  return { ...spec, ...Object.fromEntries(entries) };
}

function innerMask(value: unknown): unknown {
  if (typeof value === 'string') return { mask: value };
  return isMap(value) && typeof value['mask'] === 'string' ? writeOut({ ...value, mask: value['mask'] }) : value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
