// How much of a value a rule leaves: whether one decision is weaker than another. Where two cannot be compared, that is said, and the
// careful reading counts as weaker.
import { leafSpec } from '../masks/json-leaf.ts';
import { ruleMask } from '../masks/registry.ts';
import { MaskSpec, type RowSelection } from '../plan/plan.ts';

export type Change = 'weaker' | 'stronger' | 'other' | 'same';

/** Part of the value can be read in the output, or the value is near. */
const READABLE = new Set(['partial', 'generalize', 'redact', 'date-shift', 'number', 'expiry', 'date-of-birth', 'zip']);
const NOTHING_LEFT = new Set(['null', 'constant', 'blank']);

/** 0 keeps the value, 1 leaves part of it, 2 can be undone with the key, 3 replaces it, 4 leaves nothing. */
function rank(spec: MaskSpec): number {
  const mask = ruleMask(spec.mask);
  if (mask === undefined || mask.name === 'keep') return 0;
  if (mask.name === 'list') return rank(leafSpec(spec));
  if (NOTHING_LEFT.has(mask.name)) return 4;
  if (mask.name === 'json' && specOf(spec['rest'])?.mask === 'keep') return 1;
  if (READABLE.has(mask.name)) return 1;
  return mask.properties.reversible ? 2 : 3;
}

/** What a change of the mask means for the values. */
export function compareMasks(before: MaskSpec, after: MaskSpec): { readonly change: Change; readonly words: string[] } {
  const words: string[] = [];
  const found = new Set<Change>();
  const tell = (change: Change, text: string): void => {
    if (change === 'same') return;
    found.add(change);
    words.push(text);
  };
  if (before.mask !== after.mask)
    tell(byNumber(rank(before), rank(after)), `mask ${before.mask} becomes ${after.mask}`);
  tell(listChange(before, after, 'keepValues'), 'other values stay (keepValues)');
  tell(listChange(before, after, 'ignoreKeys'), 'other keys stay (ignoreKeys)');
  tell(presence(before, after, 'when'), 'rows are left unmasked by other conditions (when)');
  tell(pathsChange(before, after), 'other paths of the document are masked (paths, rest)');
  const seen = new Set(['mask', 'keepValues', 'ignoreKeys', 'when', 'paths', 'rest', 'pool', 'pools']);
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !seen.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (before.mask === after.mask && others.length > 0)
    tell(parametersChange(before, after, others), `other parameters: ${others.join(', ')}`);
  return { change: strongest([...found]), words };
}

/** What other rows of a table mean: another condition may let other rows out. */
export function compareRows(
  before: RowSelection,
  after: RowSelection,
): { readonly change: Change; readonly words: string } {
  const text = (rows: RowSelection): string => (typeof rows === 'string' ? rows : 'that meet a condition');
  const words = `rows ${text(before)} become ${text(after)}`;
  if (JSON.stringify(before) === JSON.stringify(after)) return { change: 'same', words: '' };
  return { change: after === 'none' || before === 'all' ? 'stronger' : 'weaker', words };
}

function byNumber(before: number, after: number): Change {
  return after < before ? 'weaker' : after > before ? 'stronger' : 'other';
}

function listOf(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.map(String) : []);
}

function listChange(before: MaskSpec, after: MaskSpec, name: string): Change {
  const [was, is] = [listOf(before[name]), listOf(after[name])];
  if ([...is].some((one) => !was.has(one))) return 'weaker';
  return is.size < was.size ? 'stronger' : 'same';
}

/** A condition that leaves rows out: gone is stronger, new or another one may be weaker. */
function presence(before: MaskSpec, after: MaskSpec, name: string): Change {
  if (JSON.stringify(before[name]) === JSON.stringify(after[name])) return 'same';
  return after[name] === undefined ? 'stronger' : 'weaker';
}

/** Masks whose one parameter says how much can be read: more is weaker. */
const MORE_IS_WEAKER: Readonly<Record<string, readonly string[]>> = { partial: ['first', 'last'] };
const MORE_IS_STRONGER: Readonly<Record<string, readonly string[]>> = { 'date-shift': ['days'], hash: ['length'] };

function parametersChange(before: MaskSpec, after: MaskSpec, names: readonly string[]): Change {
  const [full, fullAfter] = [withDefaults(before), withDefaults(after)];
  const judge = (name: string): Change => {
    const [was, is] = [full[name], fullAfter[name]];
    if (name === 'each') return innerChange(specOf(before[name]), specOf(after[name]));
    if (name === 'fields') return fieldsChange(before, after);
    if (typeof was !== 'number' || typeof is !== 'number') return name === 'keepValuesCase' ? 'weaker' : 'other';
    if (MORE_IS_WEAKER[before.mask]?.includes(name) === true) return byNumber(is, was);
    return MORE_IS_STRONGER[before.mask]?.includes(name) === true ? byNumber(was, is) : 'other';
  };
  const change = strongest(names.map(judge));
  return change === 'same' ? 'other' : change;
}

/** A parameter that is left out has its default. */
function withDefaults(spec: MaskSpec): Readonly<Record<string, unknown>> {
  return { ...spec, ...ruleMask(spec.mask)?.parameters.safeParse(spec).data };
}

/** Of a mask inside another. One that is left out is chosen by the mask around it: that hides, but what changes cannot be told. */
function innerChange(before: MaskSpec | undefined, after: MaskSpec | undefined): Change {
  if (before !== undefined && after !== undefined) return compareMasks(before, after).change;
  if (before === undefined && after === undefined) return 'same';
  return rank(after ?? { mask: 'hash' }) < rank(before ?? { mask: 'hash' }) ? 'weaker' : 'other';
}

function fieldsChange(before: MaskSpec, after: MaskSpec): Change {
  const [was, is] = [innerMasks(before, 'fields'), innerMasks(after, 'fields')];
  return strongest([...new Set([...was.keys(), ...is.keys()])].map((key) => innerChange(was.get(key), is.get(key))));
}

/** Of several changes the one that counts: a weaker one before all. */
function strongest(changes: readonly Change[]): Change {
  return (['weaker', 'stronger', 'other'] as const).find((change) => changes.includes(change)) ?? 'same';
}

function specOf(value: unknown): MaskSpec | undefined {
  return MaskSpec.safeParse(value).data;
}

function innerMasks(spec: MaskSpec, parameter: 'paths' | 'fields'): ReadonlyMap<string, MaskSpec> {
  const paths: unknown = spec[parameter];
  if (typeof paths !== 'object' || paths === null) return new Map();
  return new Map(
    Object.entries(paths).flatMap(([path, inner]) => {
      const found = specOf(inner);
      return found === undefined ? [] : [[path, found] as const];
    }),
  );
}

/** A path that is gone falls to `rest`, whose default hides every string. */
function pathsChange(before: MaskSpec, after: MaskSpec): Change {
  if (before.mask !== 'json' || after.mask !== 'json') return 'same';
  const [was, is] = [innerMasks(before, 'paths'), innerMasks(after, 'paths')];
  const rest = (spec: MaskSpec): MaskSpec => specOf(spec['rest']) ?? { mask: 'look-alike' };
  const strength = (spec: MaskSpec): number => (spec.mask === 'look-alike' ? 3 : rank(spec));
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((path): Change => {
    const [a, b] = [was.get(path) ?? rest(before), is.get(path) ?? rest(after)];
    if (JSON.stringify(a) === JSON.stringify(b)) return 'same';
    return byNumber(strength(a), strength(b));
  });
  const [restWas, restIs] = [strength(rest(before)), strength(rest(after))];
  if (restWas !== restIs) changes.push(byNumber(restWas, restIs));
  return strongest(changes);
}
