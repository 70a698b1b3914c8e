// The mask for columns that must share one: it fits the narrowest of them, and breaks no key, CHECK or exclusion of any.
import type { ColumnFinding } from '../findings/detection.ts';
import { chooseMask } from '../masks/choose.ts';
import { fitMask } from '../masks/fit.ts';
import type { Column, ColumnType } from '../model/catalog.ts';
import { integerRange } from '../model/integers.ts';
import { mayBreakCheck } from './checks.ts';
import type { ColumnGroup, Member } from './groups.ts';
import type { PlanInput } from './input.ts';
import type { KeyLookup } from './keys.ts';
import type { MaskSpec } from './plan.ts';

/** What the columns of a group need together. */
export interface GroupNeeds {
  /** Some member's values must stay apart. */
  readonly unique: boolean;
  /** Upper estimate of the different values that must. */
  readonly values: number;
}

export function groupNeeds({ root, members }: ColumnGroup, keys: KeyLookup): GroupNeeds {
  const apart = members.map(keys).filter((needs) => needs.apart);
  return {
    unique: apart.length > 0 && root.column.generated === undefined,
    values: Math.max(0, ...apart.map((needs) => needs.values)),
  };
}

export interface ChoiceFacts {
  readonly keys: KeyLookup;
  readonly needs: GroupNeeds;
  /** Of the group's columns; those that act among them. */
  readonly found: readonly ColumnFinding[];
  readonly sensitive: readonly ColumnFinding[];
  readonly identifiers: readonly string[];
  readonly complete?: PlanInput['complete'];
  readonly identifierMasks?: PlanInput['identifierMasks'];
}

/** The first mask that every member can have; undefined when there is none. */
export function chooseFor(group: ColumnGroup, facts: ChoiceFacts): MaskSpec | undefined {
  const { members, root } = group;
  const { found, sensitive, identifiers } = facts;
  const { unique, values: rows } = facts.needs;
  // A generated column is not loaded: in the lake it may always be NULL, and must be where its own text would be guessed.
  if (root.column.generated !== undefined) return { mask: 'null' };
  const stored = members.filter((member) => member.column.generated === undefined);
  const needs = stored.map(facts.keys);
  const narrow = narrowest(stored).type;
  const type = needs.some((one) => one.type.caseInsensitive === true) ? { ...narrow, caseInsensitive: true } : narrow;
  const jsonPaths: Record<string, string> = {};
  for (const finding of sensitive) {
    for (const detection of finding.detections)
      if (detection.where === 'json' && detection.jsonPath !== undefined)
        jsonPaths[detection.jsonPath] ??= detection.identifier;
  }
  const freeText = found.some((finding) => finding.profile.wordy > 0.2 || finding.profile.maxLength > 120);
  const nullable =
    members.every((member) => member.column.nullable && member.column.type.domainNotNull !== true) &&
    !needs.some((one) => one.filled);
  const { complete } = facts;
  const spec = chooseMask({
    identifiers,
    jsonPaths,
    type,
    nullable,
    unique,
    rows,
    columnName: root.column.name,
    freeText,
    compared: members.some((member) => isCompared(member) || isExcluded(member)),
    complete: complete && ((one) => complete(one, type)),
    identifierMasks: facts.identifierMasks,
  });
  if (spec === undefined) return undefined;
  if (nullable && (mayBreakCheck(spec, members) || members.some((member) => mayOverlap(spec, member))))
    return { mask: 'null' };
  return fitMask(spec, type, { unique, rows, nullable }) === undefined ? spec : undefined;
}

const DATES = new Set(['date', 'timestamp', 'timestamptz']);

/** A CHECK looks at this date and at another one of the row, e.g. `begins < ends`. */
function isCompared({ table, column }: Member): boolean {
  const isDate = (name: string): boolean =>
    DATES.has(table.columns.find((candidate) => candidate.name === name)?.type.category ?? '');
  return (
    isDate(column.name) &&
    table.checks.some((check) => check.columns.includes(column.name) && check.columns.filter(isDate).length > 1)
  );
}

/** An EXCLUDE constraint asks more of the column than that it differs. */
function isExcluded({ table, column }: Member): boolean {
  return (table.exclusions ?? []).some((exclusion) => exclusion.other.includes(column.name));
}

function mayOverlap(spec: MaskSpec, member: Member): boolean {
  return isExcluded(member) && mayConflict(spec, member.column.type);
}

/** Moved all by one amount, dates overlap as before; NULL and an empty range never do; what any other mask makes may overlap anew. */
export function mayConflict(spec: MaskSpec, type: ColumnType): boolean {
  if (spec.mask === 'date-shift') return spec['per'] !== 'column';
  return spec.mask !== 'null' && !(spec.mask === 'blank' && type.category === 'range');
}

/** How many integers a column's type holds; infinity for every other type. */
function integersOf({ type }: Column): bigint | number {
  const range = integerRange(type.base);
  return range === undefined ? Number.POSITIVE_INFINITY : range.greatest - range.least;
}

/** The member whose type holds the fewest values: what fits it fits all. */
export function narrowest(members: readonly Member[]): Column {
  const [head, ...rest] = members.map((member) => member.column);
  if (head === undefined) throw new RangeError('a group without members');
  return rest.reduce((best, column) => {
    const shorter =
      (column.type.maxLength ?? Number.POSITIVE_INFINITY) < (best.type.maxLength ?? Number.POSITIVE_INFINITY);
    return shorter || integersOf(column) < integersOf(best) ? column : best;
  }, head);
}
