// What a mask does to made-up values of a column, by the mask's own reference function under a key that masks nothing real.
import { bindMask } from '../masks/bind.ts';
import { fitMask } from '../masks/fit.ts';
import { identifierSpec } from '../masks/identifiers.ts';
import { masterKey } from '../masks/key.ts';
import { maskByName, ruleMask } from '../masks/registry.ts';
import type { TypeCategory } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { canonicalJson } from '../report/canonical-json.ts';
import type { ReviewColumn } from './facts.ts';
import { syntheticValues } from './synthetic.ts';

export interface Example {
  readonly before: string;
  /** Null where the mask leaves NULL. */
  readonly after: string | null;
}

const EXAMPLE_KEY = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => at * 7 + 1),
  'examples',
);

/** Undefined where the mask cannot be tried here: its pool is not at hand, or SQL alone says what it does. */
export function examplesOf(column: ReviewColumn, spec: MaskSpec, count = 3): Example[] | undefined {
  const before = syntheticValues(column, count);
  if (spec.mask === 'keep') return before.map((value) => ({ before: value, after: value }));
  try {
    const mask = bindMask(spec, {
      key: EXAMPLE_KEY,
      type: column.type,
      domain: column.plan.domain,
      columns: undefined,
    });
    return before.map((value) => ({ before: value, after: mask(value) }));
  } catch {
    // A mask in SQL, or one that draws from a pool of its own, has nothing to run here.
    return undefined;
  }
}

/** Masks worth a look for every type, beside those of the identifiers. */
const WORTH: Readonly<Partial<Record<TypeCategory, readonly MaskSpec[]>>> = {
  text: [
    { mask: 'format' },
    { mask: 'hash' },
    { mask: 'partial' },
    { mask: 'redact' },
    { mask: 'text' },
    { mask: 'fpe', alphabet: 'classes' },
  ],
  integer: [{ mask: 'number' }, { mask: 'generalize', to: 'bucket', size: 10 }],
  numeric: [{ mask: 'number' }, { mask: 'generalize', to: 'bucket', size: 10 }],
  date: [{ mask: 'date-shift' }, { mask: 'date-of-birth' }, { mask: 'generalize', to: 'year' }],
  timestamp: [{ mask: 'date-shift' }, { mask: 'generalize', to: 'month' }],
  timestamptz: [{ mask: 'date-shift' }, { mask: 'generalize', to: 'month' }],
  json: [{ mask: 'json' }],
};

export interface Alternative {
  readonly spec: MaskSpec;
  readonly summary: string;
  readonly examples: readonly Example[] | undefined;
}

/** Other masks that fit the column, the ones of its identifiers first. */
export function alternativesOf(column: ReviewColumn, current: MaskSpec): Alternative[] {
  const named = column.plan.identifiers.flatMap((identifier) => identifierSpec(identifier, column.column) ?? []);
  const candidates = [
    column.plan.spec,
    ...named,
    ...(WORTH[column.type.category] ?? []),
    { mask: 'null' },
    { mask: 'keep' },
  ];
  const seen = new Set([canonicalJson(current)]);
  const found: Alternative[] = [];
  for (const spec of candidates) {
    const told = canonicalJson(spec);
    // Without options of its own it says no more than the current one.
    const isBare = spec.mask === current.mask && Object.keys(spec).length === 1;
    if (seen.has(told) || isBare) continue;
    seen.add(told);
    if (spec.mask !== 'keep' && fitProblem(column, spec) !== undefined) continue;
    found.push({ spec, summary: maskByName(spec.mask).summary, examples: examplesOf(column, spec, 2) });
  }
  return found;
}

/** Why a mask cannot stand on the column, with the remedy; undefined when it can. */
export function fitProblem(column: ReviewColumn, spec: MaskSpec): string | undefined {
  if (ruleMask(spec.mask) === undefined) return `no mask is called ${spec.mask}`;
  return fitMask(spec, column.type, {
    unique: column.unique,
    rows: column.finding?.profile.rows ?? 0,
    nullable: column.nullable,
  });
}
