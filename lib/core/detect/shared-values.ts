// The same values found in another column: a copy of a personal column is personal, whatever it is called and however little its values
// say by themselves. Pure: who is compared with whom, and what it means; the adapter compares hashes.
import type { ColumnFinding, Detection } from '../findings/detection.ts';
import type { Column } from '../model/catalog.ts';
import { columnKey } from '../model/names.ts';
import { readName } from './column-names.ts';
import { actingDetections } from './decide.ts';

/** Of a column so many different values are compared, those of the smallest hashes: a sample that no order of rows biases. */
export const COMPARED_VALUES = 256;
/** Fewer different values are a vocabulary: states, grades, colours. */
export const FEWEST_VALUES = 20;
/** Share (0..1) of the compared values that must stand in the other column. */
export const LARGELY = 0.8;
/** In the personal column it must be so many of the values, or its name must say it: a doubtful finding must not spread. */
const MOSTLY = { certain: 0.5, likely: 0.8 } as const;

/** Words, places and codes that people share with things: equal values prove nothing. */
const SHARED_BY_ALL = new Set([
  'CITY',
  'STATE',
  'POSTAL_CODE',
  'GENDER',
  'COMPANY',
  'PHOTO',
  'CARD_EXPIRY',
  'CARD_SECURITY_CODE',
  'COORDINATES',
  'DATE_OF_BIRTH',
  'DEVICE_ID',
  'BIC',
]);

/** Values that do not count, for RE2: short ones, small numbers, dates, UUIDs, whole documents. */
export const TELLS_NOTHING =
  '^(?:.{0,3}|[0-9]{1,8}|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|.{201,})$';

/** What a personal column's values are, where that can be passed on; undefined when it cannot. */
export function passedOn(column: Column, finding: ColumnFinding): Detection | undefined {
  if (!isText(column)) return undefined;
  return actingDetections(finding).find(
    (one) =>
      !SHARED_BY_ALL.has(one.identifier) &&
      one.strength !== 'weak' &&
      (one.where === 'name' || (one.where === 'value' && one.hits > 0 && one.hits >= MOSTLY[one.strength] * one.of)),
  );
}

/** True for a column of texts in which nothing acts, with enough different values to compare. */
export function mayBeCopy(column: Column, finding: ColumnFinding): boolean {
  return (
    isText(column) &&
    finding.vocabulary === undefined &&
    finding.profile.distinct >= FEWEST_VALUES &&
    actingDetections(finding).length === 0 &&
    !readName(column.name, finding.table.name, 'text').quiet
  );
}

function isText(column: Column): boolean {
  return column.type.category === 'text';
}

export interface Overlap {
  /** Of the compared values. */
  readonly shared: number;
  readonly compared: number;
}

/** The finding with what it shares: the column with the largest overlap speaks; unchanged when none overlaps largely. */
export function withSharedValues(
  finding: ColumnFinding,
  overlaps: readonly { readonly from: Detection; readonly overlap: Overlap }[],
): ColumnFinding {
  const [best] = overlaps
    .filter(({ overlap }) => overlap.compared >= FEWEST_VALUES && overlap.shared >= LARGELY * overlap.compared)
    .toSorted((a, b) => b.overlap.shared - a.overlap.shared);
  if (best === undefined) return finding;
  const { from, overlap } = best;
  const detection: Detection = {
    table: finding.table,
    column: finding.column,
    identifier: from.identifier,
    hits: 0,
    of: finding.profile.rows - finding.profile.nulls,
    strength: 'likely',
    source: 'classifier',
    where: 'value',
    why: `${overlap.shared} of ${overlap.compared} different values looked at also stand in ${columnKey(from.table, from.column)}, where ${from.identifier} was found`,
  };
  return { ...finding, detections: [detection] };
}
