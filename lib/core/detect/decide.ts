// What a finding comes to: does it act, and why in words. No data value is ever part of the words.
import type { ColumnFinding, Detection } from '../findings/detection.ts';

/** Detections that act: their evidence is more than weak. Those that explain most of the column first. */
export function actingDetections(finding: ColumnFinding): readonly Detection[] {
  return finding.detections
    .filter((detection) => detection.strength !== 'weak')
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** How much of the column a detection explains (0..1): its share of the values, half inside text; a name speaks for half of them. */
export function weightOf(detection: Detection): number {
  const share = detection.hits / Math.max(1, detection.of);
  if (detection.where === 'name' || detection.hits === 0) return 0.5;
  return detection.where === 'text' ? share / 2 : share;
}

/** True when at least one detection acts. Unknown columns are not "sensitive" but are not clean either: see `unknown`. */
export function isSensitive(finding: ColumnFinding): boolean {
  return actingDetections(finding).length > 0;
}

/** Identifiers that act, without repetition, best first. */
export function identifiersOf(finding: ColumnFinding): readonly string[] {
  return [...new Set(actingDetections(finding).map((detection) => detection.identifier))];
}

/** Why a column is sensitive, or what was looked at and not found: one line for people, without any value. */
export function summarize(finding: ColumnFinding): string {
  const acting = actingDetections(finding);
  const unknown = [
    ...(finding.allowed === undefined
      ? []
      : [
          `an allow list of the rules took matches in at least ${finding.allowed} ${finding.allowed === 1 ? 'row' : 'rows'} away`,
        ]),
    ...(finding.unknown === undefined ? [] : [`not fully looked at: ${finding.unknown}`]),
    ...(finding.documents === undefined || finding.documents.malformed === 0
      ? []
      : [
          `${finding.documents.malformed} of ${finding.documents.malformed + finding.documents.seen} documents are not JSON and were searched as text`,
        ]),
    ...(finding.sampled === undefined ? [] : [sampleText(finding.sampled)]),
  ];
  if (acting.length > 0) {
    const sentences = acting
      .slice(0, MOST)
      .map((detection) => `${detection.identifier}${place(detection)}: ${detection.why}`);
    const more = acting.length > MOST ? [`and ${acting.length - MOST} more`] : [];
    return [...sentences, ...more, ...unknown].join('; ');
  }
  const seen = finding.detections[0];
  const listed = finding.vocabulary === undefined ? [] : [`(nearly) all are ${finding.vocabulary}`];
  if (seen !== undefined)
    return [
      `nothing that acts; weak sign of ${seen.identifier}${place(seen)}: ${seen.why}`,
      ...listed,
      ...unknown,
    ].join('; ');
  const { rows, nulls, empty } = finding.profile;
  return [
    rows - nulls - empty > 0 ? `nothing personal seen in ${rows - nulls - empty} values` : 'no values to look at',
    ...listed,
    ...unknown,
  ].join('; ');
}

const MOST = 4;

/** What a sample leaves open, in words. */
export function sampleText({ values, of }: NonNullable<ColumnFinding['sampled']>): string {
  return `names, addresses and whatever else does not validate itself were looked for in ${values} of ${of} values`;
}

function place(detection: Detection): string {
  if (detection.jsonPath !== undefined) return ` at ${detection.jsonPath}`;
  return { array: ' in the elements', text: ' inside text', value: '', json: '', name: '' }[detection.where];
}
