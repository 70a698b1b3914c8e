// Occurrences -> columns: what one statement says about the columns of the table that its object belongs to.
import { columnOfCell } from './cells.ts';
import {
  categoryIdentifier,
  customCategory,
  customIdentifier,
  type Identifier,
  identifierKey,
  managedIdentifier,
} from './identifier.ts';
import { columnOfPath } from './json-path.ts';
import { integerOf } from './scalars.ts';
import type { ExportedTable } from './source.ts';
import type { Occurrences, Result } from './statement.ts';

export interface Located {
  readonly locations: number;
  /** Places inside the column's values, as Macie wrote them. */
  readonly inside: readonly string[];
  /** The first of the locations, for people. */
  readonly first: readonly ValuePlace[];
}

/** Where one value stands in its object. */
export interface ValuePlace {
  /** Of a Parquet, Avro or JSON Lines file: from 0. */
  readonly record?: number | undefined;
  /** Of a CSV file: from 1. */
  readonly row?: number | undefined;
  /** Inside the value, as Macie wrote it; '' is the value itself. */
  readonly inside: string;
}

/** One detection of one statement, tied to columns as far as its locations allow. */
export interface TiedDetection {
  readonly identifier: Identifier;
  /** Occurrences: what was counted, or what was located when that is more. At least 1. */
  readonly occurrences: bigint;
  /** There may be more than were counted. */
  readonly lowerBound: boolean;
  readonly columns: ReadonlyMap<string, Located>;
  /** Locations that name no column. */
  readonly untied: number;
}

/** Macie stops counting these at 1,000 in one file. */
const CAPPED = new Set(['NAME', 'ADDRESS']);
const CAP = 1000n;
/** Places inside one column that are kept for people and for masks of JSON; the rest is covered by the column's own mask. */
const MOST_PLACES = 100;

/** Locations of one column that are kept as they are: enough to look them up. */
export const MOST_FIRST = 5;

/** Everything that `result` detected in `table`. */
export function tieResult(
  result: Result,
  table: ExportedTable,
  registered: ReadonlyMap<string, string>,
): readonly TiedDetection[] {
  const names = table.columns.map((column) => column.name);
  const tied: TiedDetection[] = [];
  const add = (
    identifiers: readonly [Identifier, bigint | undefined, Occurrences][],
    total: bigint | undefined,
    rest: Identifier,
  ): void => {
    const detections = identifiers.flatMap(([identifier, count, occurrences]) =>
      tieDetection(identifier, count, placesOf(occurrences, names, table.header)),
    );
    const told = detections.reduce((sum, detection) => sum + detection.occurrences, 0n);
    tied.push(...detections);
    // Counted in the category, named by no detection: it may lie anywhere.
    if (total !== undefined && total > told) tied.push(untied(rest, total - told));
  };
  for (const { category, totalCount, detections } of result.sensitiveData) {
    const list = detections.map(({ type, count, occurrences }): [Identifier, bigint | undefined, Occurrences] => [
      managedIdentifier(type, category),
      count,
      occurrences,
    ]);
    add(list, totalCount, categoryIdentifier(category));
  }
  const custom = result.customDataIdentifiers;
  const list = (custom?.detections ?? []).map(
    ({ arn, name, count, occurrences }): [Identifier, bigint | undefined, Occurrences] => [
      customIdentifier(arn, name, registered),
      count,
      occurrences,
    ],
  );
  add(list, custom?.totalCount, customCategory());
  return withCaps(tied);
}

interface Places {
  readonly columns: ReadonlyMap<string, Located>;
  readonly untied: number;
}

function placesOf(occurrences: Occurrences, names: readonly string[], header: boolean | null | undefined): Places {
  const columns = new Map<string, { locations: number; inside: string[]; first: ValuePlace[] }>();
  let lost = 0;
  const tie = (column: string | undefined, place: ValuePlace): void => {
    if (column === undefined) {
      lost += 1;
      return;
    }
    const located = columns.get(column) ?? { locations: 0, inside: [], first: [] };
    const { inside } = place;
    located.locations += 1;
    if (located.inside.length < MOST_PLACES && !located.inside.includes(inside)) located.inside.push(inside);
    if (located.first.length < MOST_FIRST) located.first.push(place);
    columns.set(column, located);
  };
  const known = new Set(names);
  for (const place of occurrences?.records ?? []) {
    const named = columnOfPath(place?.jsonPath, known);
    tie(named?.column, { record: integerOf(place?.recordIndex), inside: named?.inside ?? '' });
  }
  for (const cell of occurrences?.cells ?? [])
    tie(columnOfCell(cell, names, header), { row: integerOf(cell?.row), inside: '' });
  // Lines, offsets and pages of a text or document name no column.
  lost +=
    (occurrences?.lineRanges.length ?? 0) + (occurrences?.offsetRanges.length ?? 0) + (occurrences?.pages.length ?? 0);
  return { columns, untied: lost };
}

/** Nothing for a count of 0 without locations. A detection whose count is not told was seen at least where it is located, and once. */
function tieDetection(identifier: Identifier, count: bigint | undefined, places: Places): readonly TiedDetection[] {
  const located = BigInt(locationsOf(places) + places.untied);
  const counted = count ?? (located > 0n ? located : 1n);
  const occurrences = counted > located ? counted : located;
  return occurrences === 0n ? [] : [{ identifier, occurrences, lowerBound: count === undefined, ...places }];
}

function untied(identifier: Identifier, occurrences: bigint): TiedDetection {
  return { identifier, occurrences, lowerBound: false, columns: new Map(), untied: 0 };
}

/** Locations that name a column. */
export function locationsOf({ columns }: Pick<Places, 'columns'>): number {
  let sum = 0;
  for (const { locations } of columns.values()) sum += locations;
  return sum;
}

function withCaps(tied: readonly TiedDetection[]): readonly TiedDetection[] {
  const sums = new Map<string, bigint>();
  for (const { identifier, occurrences } of tied) {
    const key = identifierKey(identifier);
    sums.set(key, (sums.get(key) ?? 0n) + occurrences);
  }
  return tied.map((detection) => {
    const { kind, id } = detection.identifier;
    const reached = (sums.get(identifierKey(detection.identifier)) ?? 0n) >= CAP;
    return kind === 'managed' && CAPPED.has(id) && reached ? { ...detection, lowerBound: true } : detection;
  });
}

/**
 * Files inside an archive: counts come from the archive's own record, locations from the records of its files. An identifier that
 * only a file's record names keeps that record's count.
 */
export function withEmbedded(
  archive: readonly TiedDetection[],
  embedded: readonly TiedDetection[],
): readonly TiedDetection[] {
  const inside = groupByIdentifier(embedded);
  const outside = groupByIdentifier(archive);
  const tied: TiedDetection[] = [];
  for (const [key, list] of outside) {
    const files = inside.get(key);
    tied.push(...(files === undefined ? list : [merged(list, files)]));
  }
  for (const [key, list] of inside) if (!outside.has(key)) tied.push(merged(list, list));
  return withCaps(tied);
}

function merged(counted: readonly TiedDetection[], located: readonly TiedDetection[]): TiedDetection {
  const columns = new Map<string, Located>();
  for (const detection of located)
    for (const [column, { locations, inside, first }] of detection.columns) {
      const before = columns.get(column) ?? { locations: 0, inside: [], first: [] };
      columns.set(column, {
        locations: before.locations + locations,
        inside: [...new Set([...before.inside, ...inside])],
        first: [...before.first, ...first].slice(0, MOST_FIRST),
      });
    }
  const lost = located.reduce((sum, detection) => sum + detection.untied, 0);
  const count = counted.reduce((sum, detection) => sum + detection.occurrences, 0n);
  const places = BigInt(locationsOf({ columns }) + lost);
  const [first] = counted;
  if (first === undefined) throw new RangeError('an identifier without detections');
  return {
    identifier: first.identifier,
    occurrences: count > places ? count : places,
    lowerBound: counted.some((detection) => detection.lowerBound),
    columns,
    untied: lost,
  };
}

function groupByIdentifier(tied: readonly TiedDetection[]): ReadonlyMap<string, readonly TiedDetection[]> {
  const groups = new Map<string, TiedDetection[]>();
  for (const detection of tied) {
    const key = identifierKey(detection.identifier);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [detection]);
    else group.push(detection);
  }
  return groups;
}
