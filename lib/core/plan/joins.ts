// Columns whose values may join although no foreign key says so. Where their masks differ, rows that joined no longer do: the pairs worth
// measuring, and the warning with the line that makes them mask alike.
import type { ColumnFinding } from '../findings/detection.ts';
import type { Catalog, TypeCategory } from '../model/catalog.ts';
import { columnKey } from '../model/names.ts';
import { pasteReference } from '../rules/paste.ts';
import type { Member } from './groups.ts';
import type { ColumnPlan, Plan, PlanWarning } from './plan.ts';

/** Each pair costs a scan of one column: more than this are not measured. */
export const MOST_PAIRS = 400;
/** Fewer different values than this are contained in others by chance. */
const TRIVIAL = 20;
/** Share of the values of one column that must stand in the other. */
const CONTAINED = 0.9;

const JOINED: ReadonlySet<TypeCategory> = new Set(['text', 'integer', 'numeric', 'uuid', 'inet', 'macaddr']);
/** Masks that leave nothing to join by, whatever their domain. */
const LEVELLED: ReadonlySet<string> = new Set([
  'null',
  'blank',
  'constant',
  'redact',
  'json',
  'list',
  'composite',
  'text',
]);

/** `from` would reference `to`. */
export interface JoinPair {
  readonly from: Member;
  readonly to: Member;
  /** About so many different values in `from`. */
  readonly distinct: number;
}

export interface MeasuredJoin {
  readonly pair: JoinPair;
  /** Share (0 to 1) of the sampled values of `from` that stand in `to`. */
  readonly contained: number;
}

interface Candidate {
  readonly member: Member;
  readonly plan: ColumnPlan;
  readonly distinct: number;
}

/** Pairs of columns of one type category, masked differently, that are named alike or hold the same kind of data; at most `MOST_PAIRS`. */
export function joinPairs(catalog: Catalog, plan: Plan, findings: readonly ColumnFinding[]): readonly JoinPair[] {
  const all = candidates(catalog, plan, findings);
  const found: { pair: JoinPair; both: boolean }[] = [];
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      if (a.plan.type.category !== b.plan.type.category || maskAlike(a.plan, b.plan)) continue;
      const named = namedAlike(a.member, b.member);
      const kind = a.plan.identifiers[0];
      const same = kind !== undefined && kind === b.plan.identifiers[0];
      // Small numbers are contained in each other by chance: only a name speaks for them.
      if (named || (same && a.plan.type.category !== 'integer' && a.plan.type.category !== 'numeric'))
        found.push({ pair: directed(a, b), both: named && same });
    }
  });
  return found
    .toSorted((a, b) => Number(b.both) - Number(a.both))
    .slice(0, MOST_PAIRS)
    .map(({ pair }) => pair);
}

function candidates(catalog: Catalog, plan: Plan, findings: readonly ColumnFinding[]): Candidate[] {
  const profiles = new Map(findings.map(({ table, column, profile }) => [columnKey(table, column), profile]));
  const plans = new Map(
    plan.tables.flatMap((table) =>
      table.columns.map((column) => [columnKey(table.table, column.column), column] as const),
    ),
  );
  return catalog.tables.flatMap((table) =>
    table.columns.flatMap((column): Candidate[] => {
      const key = columnKey(table.id, column.name);
      const [decided, distinct] = [plans.get(key), profiles.get(key)?.distinct ?? 0];
      const joins = decided !== undefined && JOINED.has(column.type.category) && !LEVELLED.has(decided.spec.mask);
      return joins && distinct > TRIVIAL ? [{ member: { table, column }, plan: decided, distinct }] : [];
    }),
  );
}

/** Equal values get equal results in both. */
function maskAlike(a: ColumnPlan, b: ColumnPlan): boolean {
  if (a.spec.mask === 'keep' && b.spec.mask === 'keep') return true;
  return a.domain === b.domain && JSON.stringify(a.spec) === JSON.stringify(b.spec);
}

/** `email` and `email`, `customer_email` and `email`, `customer_id` and `customers.id`. */
function namedAlike(a: Member, b: Member): boolean {
  const [one, other] = [words(a.column.name), words(b.column.name)];
  if (one === other) return one.length > 2;
  return endsWith(one, other) || endsWith(other, one) || refersTo(one, b, other) || refersTo(other, a, one);
}

function words(name: string): string {
  return name
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_');
}

function endsWith(long: string, short: string): boolean {
  return short.length >= 4 && long.endsWith(`_${short}`);
}

function refersTo(name: string, to: Member, column: string): boolean {
  const table = words(to.table.id.name).replace(/(?:es|s)$/, '');
  return name.startsWith(table) && name.endsWith(`_${column}`);
}

/** The side with a key, or with more values, is the one referenced. */
function directed(a: Candidate, b: Candidate): JoinPair {
  const isKey = ({ member }: Candidate): boolean =>
    member.table.uniques.some((key) => key.columns.length === 1 && key.columns[0] === member.column.name);
  const toA = isKey(a) === isKey(b) ? a.distinct > b.distinct : isKey(a);
  return toA
    ? { from: b.member, to: a.member, distinct: b.distinct }
    : { from: a.member, to: b.member, distinct: a.distinct };
}

/** A warning for every measured pair whose rows join now and will not once masked. */
export function joinWarnings(measured: readonly MeasuredJoin[]): readonly PlanWarning[] {
  return measured
    .filter(({ contained }) => contained >= CONTAINED)
    .map(({ pair: { from, to }, contained }) => {
      const target = columnKey(to.table.id, to.column.name);
      return {
        code: 'JOIN_LOST',
        where: columnKey(from.table.id, from.column.name),
        message: `about ${Math.floor(contained * 100)} % of its values (of a sample) stand in ${target}, but the two are not masked alike: their rows join no more; name the reference`,
        paste: pasteReference(columnKey(from.table.id, from.column.name), target),
      };
    });
}
