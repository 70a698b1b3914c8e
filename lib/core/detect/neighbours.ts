// Dates in a table about people: the years of births are spread as no other dates are. Needs neighbours that act.
import type { ColumnFinding, Detection } from '../findings/detection.ts';
import { told } from './judge.ts';

export interface YearSpread {
  /** Years below and above which 5 % of the dates lie. */
  readonly early: number;
  readonly late: number;
}

const PERSONAL = new Set([
  'NAME',
  'FIRST_NAME',
  'LAST_NAME',
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'USA_SOCIAL_SECURITY_NUMBER',
  'NATIONAL_ID',
]);
const FEWEST_DATES = 20;

/** Adds DATE_OF_BIRTH to a date column whose neighbours are personal and whose years are those of living people. */
export function withBirthDates(
  findings: readonly ColumnFinding[],
  spreads: ReadonlyMap<string, YearSpread>,
): ColumnFinding[] {
  const aboutPeople = findings.some((finding) =>
    finding.detections.some((detection) => detection.strength !== 'weak' && PERSONAL.has(detection.identifier)),
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
