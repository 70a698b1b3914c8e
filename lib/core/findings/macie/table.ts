// Objects and detections of one table -> its conclusion. Clean is only what complete records without loose ends leave over.
import type { IdentifierEntry, RecordLocation, TableConclusion, TableReason } from './conclusions.ts';
import { compareIdentifiers, type Identifier, identifierKey } from './identifier.ts';
import type { JudgedObject } from './object.ts';
import type { ExportedTable } from './source.ts';
import { locationsOf, MOST_FIRST, type TiedDetection } from './tie.ts';
import { valuePaths } from './value-paths.ts';

export interface Evidence {
  readonly detection: TiedDetection;
  /** Key of the object that it was found in. */
  readonly object: string;
  readonly source: 'finding' | 'result';
}

export interface TableInput {
  readonly table: ExportedTable;
  readonly objects: readonly JudgedObject[];
  readonly evidence: readonly Evidence[];
  /** Lines of the results that cannot be read and may speak of any object. */
  readonly unreadable: readonly TableReason[];
  readonly paths: boolean;
}

export function concludeTable(input: TableInput): TableConclusion {
  const { table, objects, evidence } = input;
  const tableWide = sumOf(
    evidence,
    ({ detection }) => looseOf(detection),
    (identifier, occurrences) => ({
      ...identifier,
      occurrences: Number(occurrences),
    }),
  ).filter((entry) => entry.occurrences > 0);
  const bounds = new Set(
    evidence.flatMap(({ detection }) => (detection.lowerBound ? identifierKey(detection.identifier) : [])),
  );
  const unlocated = sumOf(
    evidence,
    ({ detection }) => missingOf(detection),
    (identifier, missing) => ({
      ...identifier,
      missing: Number(missing),
      atLeast: bounds.has(identifierKey(identifier)),
    }),
  ).filter((entry) => entry.missing > 0 || entry.atLeast);
  const reasons: TableReason[] = [
    ...(objects.length === 0 ? [{ code: 'no-objects' as const, object: null, detail: null }] : []),
    ...objects.flatMap(({ conclusion: { key, reason, detail } }) =>
      reason === null ? [] : [{ code: reason, object: key, detail }],
    ),
    ...input.unreadable,
    ...(tableWide.length === 0
      ? []
      : [{ code: 'untied-detection' as const, object: null, detail: tableWide.map((entry) => entry.id).join(', ') }]),
  ];
  const status = reasons.length === 0 ? 'complete' : 'unknown';
  const columns = columnsOf(input);
  return {
    schema: table.schema,
    name: table.name,
    status,
    reasons,
    objects: objects.map((object) => object.conclusion),
    columns,
    tableWide,
    unlocated,
    provenClean:
      status === 'complete' && unlocated.length === 0
        ? columns.flatMap((column) => (column.identifiers.length === 0 ? [column.name] : []))
        : [],
  };
}

/** Occurrences that no location ties to a column: all of them when no location does, else those whose location names none. */
function looseOf(detection: TiedDetection): bigint {
  return detection.columns.size === 0 ? detection.occurrences : BigInt(detection.untied);
}

/** Counted, but without a location. */
function missingOf(detection: TiedDetection): bigint {
  if (detection.columns.size === 0) return 0n;
  return detection.occurrences - BigInt(locationsOf(detection) + detection.untied);
}

function sumOf<Entry>(
  evidence: readonly Evidence[],
  amount: (one: Evidence) => bigint,
  entry: (identifier: Identifier, sum: bigint) => Entry,
): Entry[] {
  const sums = new Map<string, { identifier: Identifier; sum: bigint }>();
  for (const one of evidence) {
    const key = identifierKey(one.detection.identifier);
    const before = sums.get(key);
    sums.set(key, { identifier: one.detection.identifier, sum: (before?.sum ?? 0n) + amount(one) });
  }
  return [...sums.values()]
    .toSorted((a, b) => compareIdentifiers(a.identifier, b.identifier))
    .map(({ identifier, sum }) => entry(identifier, sum));
}

function columnsOf({ table, evidence, paths }: TableInput): TableConclusion['columns'] {
  const open = new Set(
    evidence.flatMap(({ detection }) => (isAllLocated(detection) ? [] : identifierKey(detection.identifier))),
  );
  return table.columns.map(({ name }) => {
    const here = evidence.filter(({ detection }) => detection.columns.has(name));
    const entries = sumOf(
      here,
      ({ detection }) => detection.occurrences,
      (identifier, count): IdentifierEntry => {
        const key = identifierKey(identifier);
        const own = here.filter(({ detection }) => identifierKey(detection.identifier) === key);
        const places = own.flatMap(({ detection }) => detection.columns.get(name) ?? []);
        const inside = paths ? valuePaths(places.flatMap((place) => place.inside)) : [];
        return {
          ...identifier,
          count: Number(count),
          located: places.reduce((sum, place) => sum + place.locations, 0),
          allLocated: !open.has(key),
          sources: [...new Set(own.map(({ source }) => source))].toSorted(),
          ...(inside.length === 0 ? {} : { paths: inside }),
          ...(paths ? { first: firstOf(own, name) } : {}),
        };
      },
    );
    return { name, identifiers: entries };
  });
}

function firstOf(evidence: readonly Evidence[], column: string): RecordLocation[] {
  const all = evidence.flatMap(({ object, detection }) =>
    (detection.columns.get(column)?.first ?? []).map(({ record, row, inside }): RecordLocation => {
      const [path] = valuePaths([inside]);
      return {
        object,
        ...(record === undefined ? {} : { record }),
        ...(row === undefined ? {} : { row }),
        ...(path === undefined ? {} : { path }),
      };
    }),
  );
  return all.slice(0, MOST_FIRST);
}

function isAllLocated(detection: TiedDetection): boolean {
  return !detection.lowerBound && detection.occurrences === BigInt(locationsOf(detection));
}
