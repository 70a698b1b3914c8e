// The discovery result records of one object -> its status and detections. The latest record counts.
import type { Ignored, IgnoredBecause, ObjectConclusion, ObjectReason, Place } from './conclusions.ts';
import { type Statement, unquoted } from './statement.ts';
import { type TiedDetection, withEmbedded } from './tie.ts';

/** A record of this run, job and object. */
export interface ObjectRecord {
  readonly place: Place;
  readonly statement: Pick<Statement, 'id' | 'createdAt' | 'etags' | 'embedded'>;
  /** undefined: the result cannot be read. */
  readonly status: { readonly code: string | undefined; readonly reason: string | undefined } | undefined;
  readonly detections: readonly TiedDetection[];
}

export interface JudgedObject {
  readonly conclusion: ObjectConclusion;
  readonly detections: readonly TiedDetection[];
  /** Findings about this object add nothing: its record says more. */
  readonly covered: boolean;
  readonly ignored: readonly Ignored[];
}

/** @param records in the order of their files */
export function judgeObject(
  key: string,
  etag: string | null | undefined,
  records: readonly ObjectRecord[],
): JudgedObject {
  const ignored: Ignored[] = [];
  const ignore = (list: readonly ObjectRecord[], reason: IgnoredBecause): void =>
    void ignored.push(...list.map((record) => ({ ...record.place, reason })));
  const { first, repeated } = withoutRepeats(records);
  ignore(repeated, 'duplicate');

  const archives = latestOf(first.filter((record) => record.statement.embedded === undefined));
  ignore(archives.superseded, 'superseded');
  const files = embeddedOf(first, archives);
  ignore(files.superseded, 'superseded');
  ignore(
    [...archives.latest, ...files.latest].filter((record) => record.status === undefined),
    'unreadable',
  );

  const [main] = archives.latest;
  const embedded = files.latest.flatMap((record) => record.detections);
  const detections =
    main === undefined || files.latest.length === 0
      ? [...archives.latest.flatMap((record) => record.detections), ...embedded]
      : withEmbedded(
          archives.latest.flatMap((record) => record.detections),
          embedded,
        );
  const problem =
    main === undefined
      ? { reason: 'no-result' as const, detail: null }
      : [
          ...archives.latest.map((record) => problemOf(record, etag)),
          ...files.latest.map((record) => problemOf(record)),
        ].find((found) => found !== undefined);
  return {
    conclusion:
      problem === undefined
        ? { key, status: 'complete', reason: null, detail: null }
        : { key, status: 'unknown', ...problem },
    detections,
    covered:
      archives.latest.length > 0 &&
      archives.latest.every((record) => ['COMPLETE', 'PARTIAL'].includes(record.status?.code ?? '')),
    ignored,
  };
}

/**
 * Repeats of one id and time are one record. Where they differ in what they say, both stay: then neither is later, and both count.
 */
function withoutRepeats(records: readonly ObjectRecord[]): {
  readonly first: readonly ObjectRecord[];
  readonly repeated: readonly ObjectRecord[];
} {
  const seen = new Set<string>();
  const first: ObjectRecord[] = [];
  const repeated: ObjectRecord[] = [];
  for (const record of records) {
    const { id, createdAt, embedded, etags } = record.statement;
    const same = JSON.stringify([
      id ?? null,
      String(createdAt),
      embedded ?? null,
      etags.toSorted(),
      record.status ?? null,
      record.detections.map((detection) => [
        detection.identifier,
        String(detection.occurrences),
        detection.lowerBound,
        [...detection.columns].map(([column, { locations, inside }]) => [column, locations, inside]),
        detection.untied,
      ]),
    ]);
    const isRepeat = id !== undefined && seen.has(same);
    seen.add(same);
    (isRepeat ? repeated : first).push(record);
  }
  return { first, repeated };
}

interface Latest {
  readonly latest: readonly ObjectRecord[];
  readonly superseded: readonly ObjectRecord[];
}

/** A record without a readable time may be the latest: it always counts. */
function latestOf(records: readonly ObjectRecord[]): Latest {
  const times = records.flatMap((record) => record.statement.createdAt ?? []);
  const newest = times.reduce((best, time) => (time > best ? time : best), -1n);
  const counts = (record: ObjectRecord): boolean =>
    record.statement.createdAt === undefined || record.statement.createdAt === newest;
  return { latest: records.filter(counts), superseded: records.filter((record) => !counts(record)) };
}

/** Records of files inside an archive belong to the archive's record of their result file, else to the one of their time. */
function embeddedOf(records: readonly ObjectRecord[], archives: Latest): Latest {
  const files = records.filter((record) => record.statement.embedded !== undefined);
  const counting = new Set(archives.latest.map((record) => record.place.file));
  const older = new Set(archives.superseded.map((record) => record.place.file));
  const since = archives.superseded
    .flatMap((record) => record.statement.createdAt ?? [])
    .reduce((best, time) => (time > best ? time : best), -1n);
  const belongs = ({ place, statement }: ObjectRecord): boolean => {
    if (counting.has(place.file) !== older.has(place.file)) return counting.has(place.file);
    return statement.createdAt === undefined || statement.createdAt > since;
  };
  const kept: ObjectRecord[] = [];
  const superseded = files.filter((record) => !belongs(record));
  const paths = new Set(files.map((record) => record.statement.embedded));
  for (const path of paths) {
    const newest = latestOf(files.filter((record) => record.statement.embedded === path && belongs(record)));
    kept.push(...newest.latest);
    superseded.push(...newest.superseded);
  }
  return { latest: kept, superseded };
}

interface Problem {
  readonly reason: ObjectReason;
  readonly detail: string | null;
}

/** @param etag of the exported object; left out for files inside an archive, which have none of their own */
function problemOf(
  record: ObjectRecord,
  ...etag: readonly [] | readonly [string | null | undefined]
): Problem | undefined {
  const { status, statement } = record;
  if (status === undefined || statement.createdAt === undefined) return { reason: 'unreadable', detail: null };
  switch (status.code) {
    case 'COMPLETE':
      return etag.length === 0 || isVersion(statement.etags, etag[0])
        ? undefined
        : { reason: 'other-version', detail: null };
    case 'PARTIAL':
      return { reason: 'partial', detail: status.reason ?? null };
    case 'SKIPPED':
      return { reason: 'skipped', detail: status.reason ?? null };
    default:
      return { reason: 'unknown-status', detail: status.code ?? null };
  }
}

/** Every tag that the record tells is the exported one; without a tag on either side nothing is shown. */
function isVersion(told: readonly string[], exported: string | null | undefined): boolean {
  const tag = unquoted(exported ?? '');
  return tag !== '' && told.length > 0 && told.every((one) => one === tag);
}
