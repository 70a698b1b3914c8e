// A mask as the rules file means it: parameters that no column names come from `options:` and `locale:`, and pools that are not part of
// the program are named by their ids. Also for masks inside masks.
import { type PoolRequest, requestKey } from '../fakes/request.ts';
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import { isBuiltIn } from './locale.ts';
import { MASKS } from './registry.ts';

/** What the rules file says for all masks of a name. */
export interface MaskDefaults {
  readonly locale: string | undefined;
  /** Mask -> parameters. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
/** Parameters that hold the user's own data, never masks. */
const NO_MASKS = new Set(['options', 'args', 'sql', 'because']);

/** The spec with the defaults of its mask, and so inside it; what the spec says itself wins. */
export function withDefaults(spec: MaskSpec, defaults: MaskDefaults): MaskSpec {
  return eachMask(spec, TEXT, (one) => {
    const added = defaultsOf(one, defaults);
    return Object.keys(added).length === 0 ? one : { ...one, ...added };
  });
}

/** The spec without what `withDefaults` and `withPools` added: what the program writes into the rules file. */
export function withoutDefaults(spec: MaskSpec, type: ColumnType, defaults: MaskDefaults): MaskSpec {
  return eachMask(spec, type, (one, seen) => {
    const roles = Object.keys(poolsOf(one, seen));
    const { mask, ...rest } = one;
    const bare = Object.entries(rest).filter(([name]) => !(roles.length > 0 && (name === 'pool' || name === 'pools')));
    const added = defaultsOf({ mask }, defaults);
    const kept = bare.filter(
      ([name, value]) => !(name in added && canonicalJson(added[name]) === canonicalJson(value)),
    );
    return kept.length === Object.keys(rest).length ? one : { mask, ...Object.fromEntries(kept) };
  });
}

/** The spec with the ids of its pools, as far as they are known; ids that it names already stay. */
export function withPools(
  spec: MaskSpec,
  type: ColumnType,
  idOf: (request: PoolRequest) => string | undefined,
): MaskSpec {
  return eachMask(spec, type, (one, seen) => {
    const missing = missingPools(one, seen).flatMap(({ role, request }) => {
      const id = idOf(request);
      return id === undefined ? [] : [[role, id] as const];
    });
    if (missing.length === 0) return one;
    const single = missing.find(([role]) => role === 'pool');
    if (single !== undefined) return { ...one, pool: single[1] };
    return { ...one, pools: { ...idsOf(one), ...Object.fromEntries(missing) } };
  });
}

/** Requests for pools that the spec, or a mask inside it, does not name yet; each once. */
export function openRequests(spec: MaskSpec, type: ColumnType): readonly PoolRequest[] {
  const open = new Map<string, PoolRequest>();
  eachMask(spec, type, (one, seen) => {
    for (const { request } of missingPools(one, seen)) open.set(requestKey(request), request);
    return one;
  });
  return [...open.values()];
}

/** Ids of every pool that the spec names, also inside. */
export function namedPools(spec: MaskSpec): readonly string[] {
  const found = new Set<string>();
  eachMask(spec, TEXT, (one) => {
    if (typeof one['pool'] === 'string') found.add(one['pool']);
    for (const id of Object.values(idsOf(one))) found.add(id);
    return one;
  });
  return [...found];
}

function defaultsOf(spec: MaskSpec, { locale, options }: MaskDefaults): Readonly<Record<string, unknown>> {
  const given = Object.entries(options.get(spec.mask) ?? {}).filter(([name]) => spec[name] === undefined);
  const added = Object.fromEntries(given);
  const speaks = MASKS.find((mask) => mask.name === spec.mask)?.parameters.shape['locale'] !== undefined;
  if (speaks && !isBuiltIn(locale) && spec['locale'] === undefined && added['locale'] === undefined)
    return { ...added, locale };
  return added;
}

function poolsOf(spec: MaskSpec, type: ColumnType): Readonly<Record<string, PoolRequest>> {
  return MASKS.find((mask) => mask.name === spec.mask)?.pools(spec, type) ?? {};
}

function missingPools(
  spec: MaskSpec,
  type: ColumnType,
): readonly { readonly role: string; readonly request: PoolRequest }[] {
  const known = idsOf(spec);
  return Object.entries(poolsOf(spec, type)).flatMap(([role, request]) => {
    const named = role === 'pool' ? spec['pool'] : known[role];
    return named === undefined ? [{ role, request }] : [];
  });
}

function idsOf(spec: MaskSpec): Readonly<Record<string, string>> {
  const pools = spec['pools'];
  if (typeof pools !== 'object' || pools === null) return {};
  return Object.fromEntries(
    Object.entries(pools).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** Applies `change` to the spec and to every mask inside it, each with the type of what it will see; the same object when nothing changed. */
function eachMask(spec: MaskSpec, type: ColumnType, change: (spec: MaskSpec, type: ColumnType) => MaskSpec): MaskSpec {
  const inside = (value: unknown, key: string, seen: ColumnType): unknown => {
    if (Array.isArray(value))
      return kept(
        value,
        value.map((item: unknown) => inside(item, key, seen)),
      );
    if (typeof value !== 'object' || value === null) return value;
    if (isSpec(value)) return eachMask(value, seen, change);
    const entries = Object.entries(value);
    const made = entries.map(([name, item]) => inside(item, name, fieldType(type, name) ?? seen));
    return made.every((item, at) => item === entries[at]?.[1])
      ? value
      : Object.fromEntries(made.map((item, at) => [entries[at]?.[0] ?? '', item]));
  };
  const entries = Object.entries(spec);
  const parts = entries.map(([name, value]) =>
    NO_MASKS.has(name) ? value : inside(value, name, spec.mask === 'list' ? (type.element ?? TEXT) : TEXT),
  );
  const same = parts.every((part, at) => part === entries[at]?.[1]);
  const whole: MaskSpec = same
    ? spec
    : { ...Object.fromEntries(parts.map((part, at) => [entries[at]?.[0] ?? '', part])), mask: spec.mask };
  return change(whole, type);
}

function kept(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((item, at) => item === before[at]) ? before : after;
}

function isSpec(value: object): value is MaskSpec {
  return 'mask' in value && typeof value.mask === 'string';
}

function fieldType(type: ColumnType, name: string): ColumnType | undefined {
  return type.category === 'composite' ? type.fields?.find((field) => field.name === name)?.type : undefined;
}
