// A table about people says more of its columns than their values alone: weak evidence counts beside what acts, and dates whose years
// are spread as those of births.
import type { ColumnFinding, Detection } from '../findings/detection.ts';
import { readName } from './column-names.ts';
import { told, withoutDoubt } from './judge.ts';
import { detectorOf } from './registry.ts';

export interface YearSpread {
  /** Years below and above which 5 % of the dates lie. */
  readonly early: number;
  readonly late: number;
}

const PERSONAL = new Set(['NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'ADDRESS', 'USERNAME']);
/** Numbers by which states, insurers and banks know one person. */
const OF_ONE_PERSON =
  /NATIONAL|SOCIAL|PERSONAL|PASSPORT|LICENSE|INSURANCE|CPF|CURP|AADHAAR|_BSN|PESEL|_DNI|_NIE|NHS|MEDICARE|PERMANENT_ACCOUNT|CREDIT_CARD|IBAN/;
/** Postal codes are told from other short numbers beside a place. */
const NEEDS_PLACE = new Set(['POSTAL_CODE']);
const PLACES = new Set(['ADDRESS', 'CITY']);
const FEWEST_DATES = 20;

/** Strengthens what is weak by itself (a column of words that are family names too) and counts beside personal columns. */
export function withNeighbours(findings: readonly ColumnFinding[]): ColumnFinding[] {
  const once = strengthened(findings);
  // Cities that count beside names make postal codes count.
  return strengthened(once);
}

function strengthened(findings: readonly ColumnFinding[]): ColumnFinding[] {
  const acting = new Map<string, number>();
  for (const finding of findings) {
    const identifiers = new Set(
      finding.detections.filter((one) => one.strength !== 'weak' && one.where !== 'text').map((one) => one.identifier),
    );
    for (const identifier of identifiers) acting.set(identifier, (acting.get(identifier) ?? 0) + 1);
  }
  const besidePeople = [...acting.keys()].some(
    (identifier) => PERSONAL.has(identifier) || OF_ONE_PERSON.test(identifier),
  );
  const besidePlace = [...PLACES].some((identifier) => acting.has(identifier));
  if (!besidePeople) return [...findings];
  return findings.map((finding) => {
    if (
      finding.vocabulary !== undefined ||
      saysOther(finding) ||
      finding.detections.some((one) => one.strength !== 'weak')
    )
      return finding;
    const detections = finding.detections.map((one): Detection => {
      const enough = detectorOf(one.identifier)?.besidePeople;
      const counts =
        enough !== undefined &&
        one.hits > 0 &&
        one.where !== 'text' &&
        one.hits >= enough * one.of &&
        finding.profile.distinct >= FEWEST_WORDS &&
        (besidePlace || !NEEDS_PLACE.has(one.identifier));
      return counts ? { ...one, strength: 'likely', why: `${withoutDoubt(one.why)}, beside other personal data` } : one;
    });
    return { ...finding, detections: told(detections) };
  });
}

/** The column's name says something harmless, so that what only looks personal is not. */
function saysOther({ table, column }: ColumnFinding): boolean {
  return readName(column, table.name, 'text').quiet;
}

/** Fewer distinct values are a closed list of something. */
const FEWEST_WORDS = 6;

/** Adds DATE_OF_BIRTH to a date column whose neighbours are personal and whose years are those of living people. */
export function withBirthDates(
  findings: readonly ColumnFinding[],
  spreads: ReadonlyMap<string, YearSpread>,
): ColumnFinding[] {
  const aboutPeople = findings.some((finding) =>
    finding.detections.some(
      (detection) =>
        detection.strength !== 'weak' &&
        (PERSONAL.has(detection.identifier) || OF_ONE_PERSON.test(detection.identifier)),
    ),
  );
  if (!aboutPeople) return [...findings];
  return findings.map((finding) => {
    const spread = spreads.get(finding.column);
    if (
      spread === undefined ||
      !looksLikeBirths(spread) ||
      finding.profile.distinct < FEWEST_DATES ||
      finding.detections.some((detection) => detection.strength !== 'weak')
    )
      return finding;
    const of = finding.profile.rows - finding.profile.nulls;
    const detection: Detection = {
      table: finding.table,
      column: finding.column,
      identifier: 'DATE_OF_BIRTH',
      hits: of,
      of,
      strength: 'likely',
      source: 'classifier',
      where: 'value',
      why: `dates spread over ${spread.late - spread.early} years up to ${spread.late}, beside other personal data`,
    };
    return { ...finding, detections: told([...finding.detections, detection]) };
  });
}

function looksLikeBirths({ early, late }: YearSpread): boolean {
  return early >= 1905 && early <= 1985 && late <= 2015 && late - early >= 20;
}
