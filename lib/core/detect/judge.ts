// From counts and names to detections. The strength of a detection is that of its evidence in context:
// `weak` was seen but does not act. A score is the best evidence, never an average.
import type { Detection, Strength } from '../findings/detection.ts';
import type { TableId } from '../model/catalog.ts';
import type { NameAgreement } from './column-names.ts';
import type { DetectorDeclaration } from './declaration.ts';
import type { Evidence, Looked, Tally } from './evidence.ts';
import { DETECTORS, detectorOf } from './registry.ts';

export interface Place {
  readonly table: TableId;
  readonly column: string;
  /** Where whole values are: the column, an array's elements, a JSON path. */
  readonly where: 'value' | 'array' | 'json';
  readonly jsonPath?: string | undefined;
  /** Distinct values of the column, for names that the values contradict. */
  readonly distinct: number;
  /** Share of the column's values that are sentences, where known. */
  readonly wordy?: number | undefined;
}

/** All detections at one place, best first. */
export function judge(place: Place, name: NameAgreement, evidence: Evidence): Detection[] {
  const found: Detection[] = [];
  const strictly = new Map<string, number>();
  for (const detector of DETECTORS) {
    const looked = detector.everyRow === true ? evidence.every : evidence.sampled;
    const whole = withAlike(detector, evidence.whole.get(detector.identifier), looked, name);
    const text = evidence.inText.get(detector.identifier);
    strictly.set(detector.identifier, evidence.whole.get(detector.identifier)?.values ?? 0);
    const says = name.says.includes(detector.identifier);
    const make = (where: Detection['where'], strength: Strength, hits: number, why: string): void => {
      found.push({
        table: place.table,
        column: place.column,
        identifier: detector.identifier,
        hits,
        of: looked.rows,
        strength,
        source: 'classifier',
        where,
        ...(place.jsonPath === undefined ? {} : { jsonPath: place.jsonPath }),
        why,
      });
    };
    if (whole !== undefined && whole.values > 0) {
      const strength = strengthOfValues(detector, whole, looked, name);
      make(
        place.where,
        strength,
        whole.rows,
        `${share(whole.rows, looked.rows)} are ${detector.summary}${strength === 'weak' ? doubt(detector, whole, name) : basis(detector, says, name)}`,
      );
    } else if (says) {
      const contrary = contradicts(detector, looked, place.distinct);
      const what = place.where === 'json' ? 'the key' : "the column's name";
      const why = contrary
        ? `${what} says ${detector.summary}, but no value has the form`
        : `${what} says ${detector.summary}`;
      make(place.where === 'json' ? 'json' : 'name', contrary ? 'weak' : 'likely', 0, why);
    }
    if (text !== undefined && text.values > 0) {
      const strength = strengthInText(detector, text, looked, name, place.wordy);
      make(
        place.where === 'value' ? 'text' : place.where,
        strength,
        text.rows,
        `${share(text.rows, looked.rows)} contain ${detector.summary}${text.keyed > 0 ? ' after a keyword' : ''}`,
      );
    }
  }
  return sorted(settled(contradicted(found), name, strictly));
}

/** Shares by which values that nearly pass count as well: of all that do, and of those that pass strictly. */
const ALIKE = { together: 0.5, strictly: 0.1, none: 0.02, alone: 0.7 };

interface Weighed extends Tally {
  /** So few pass strictly that the values alone prove nothing. */
  readonly doubtful?: boolean;
}

function withAlike(
  detector: DetectorDeclaration,
  tally: Tally | undefined,
  looked: Looked,
  name: NameAgreement,
): Weighed | undefined {
  if (tally === undefined || tally.alike === 0) return tally;
  const values = tally.values + tally.alike;
  const together = values / Math.max(1, looked.values);
  const strictly = tally.values / Math.max(1, looked.values);
  if (!name.says.includes(detector.identifier) && together < (strictly < ALIKE.none ? ALIKE.alone : ALIKE.together))
    return tally;
  return {
    ...tally,
    values,
    rows: tally.rows + tally.alikeRows,
    selfEvident: tally.selfEvident + tally.alike,
    doubtful: strictly < ALIKE.strictly,
  };
}

function basis(detector: DetectorDeclaration, says: boolean, name: NameAgreement): string {
  if (says || name.agrees.has(detector.identifier)) return ', and the name agrees';
  return detector.validate !== undefined && detector.strength === 'certain' ? ' that validate themselves' : '';
}

/** Why values of the form do not act. */
function doubt(detector: DetectorDeclaration, tally: Weighed, name: NameAgreement): string {
  if (isChance(detector, tally)) return ', no more than chance explains';
  if (tally.refuted > 0) return ', but others show that all are something else';
  if (name.quiet) return ", but the column's name says something harmless";
  return detector.minimumShare >= 1 ? DOUBTS[0] : DOUBTS[1];
}

const DOUBTS = [', which proves nothing where no name agrees', ', too few to act where no name agrees'] as const;

/** What a detection says once the columns beside it took the doubt away. */
export function withoutDoubt(why: string): string {
  const said = DOUBTS.find((one) => why.endsWith(one));
  return said === undefined ? why : why.slice(0, -said.length);
}

/** Fewer passes among texts of the form than chance explains prove nothing. */
function isChance(detector: DetectorDeclaration, tally: Tally): boolean {
  return (
    detector.chance !== undefined && tally.forms >= 8 && tally.values / tally.forms < Math.max(0.3, 3 * detector.chance)
  );
}

const FEW = 5;

/** So many values (0..1) that are something else which passes the same check, and the others are that too. */
const REFUTED = 0.02;

/** A name that only hints (`number`, `by`) needs a part of the share that values need without it. */
const HINTED = 0.5;
/** A name that says something harmless is believed unless four of five values say otherwise. */
const INSISTENT = 0.8;

function strengthOfValues(
  detector: DetectorDeclaration,
  tally: Weighed,
  looked: Looked,
  name: NameAgreement,
): Strength {
  const says = name.says.includes(detector.identifier);
  // A hint such as "number" does not turn chance into evidence; a name that says so does.
  if (isChance(detector, tally) && !says) return 'weak';
  if (tally.refuted >= REFUTED * looked.values && !says) return 'weak';
  if (detector.strength === 'certain') return 'certain';
  const part = tally.selfEvident / Math.max(1, looked.values);
  if (says || (name.agrees.has(detector.identifier) && part >= detector.minimumShare * HINTED)) return 'likely';
  // Hardly one value is in a dictionary: only what stands beside the column can tell.
  if (tally.doubtful === true || detector.minimumShare >= 1) return 'weak';
  if (name.quiet && (part < INSISTENT || detector.strength === 'weak' || detector.selfEvident !== undefined))
    return 'weak';
  if (detector.strength === 'likely')
    return part >= detector.minimumShare || countTogether(detector, tally, looked) ? 'likely' : 'weak';
  return part >= Math.max(0.5, detector.minimumShare) && tally.values >= FEW ? 'likely' : 'weak';
}

const FEWEST_TOGETHER = 10;

/** Nearly all values have the form, and a part of them, or the many ways in which they are written, says what they are. */
function countTogether(detector: DetectorDeclaration, tally: Tally, looked: Looked): boolean {
  const { together } = detector;
  if (together === undefined || tally.values < FEWEST_TOGETHER || tally.values < together.ofForm * looked.values)
    return false;
  if (tally.outspoken >= together.outspoken * tally.values) return true;
  const parted = [...tally.shapes].some((shape) => shape.split(/[^9]+/).filter((part) => part !== '').length >= 3);
  return parted && tally.shapes.size >= together.shapes && tally.shaped >= HALF * tally.values;
}

const HALF = 0.5;

/** Below this share of sentences a column is not free text, and what few of its values hold inside is a coincidence. */
const SENTENCES = 0.2;
const SMALL_SHARE = 0.1;
/** A name that only hints is confirmed by this share of texts. */
const MANY_HINTED = 0.01;

function strengthInText(
  detector: DetectorDeclaration,
  tally: Tally,
  looked: Looked,
  name: NameAgreement,
  wordy: number | undefined,
): Strength {
  if (isChance(detector, tally) && tally.keyed === 0 && !name.says.includes(detector.identifier)) return 'weak';
  if (detector.strength === 'certain') return 'certain';
  const says = name.says.includes(detector.identifier);
  const hinted = name.agrees.has(detector.identifier) && tally.values >= MANY_HINTED * looked.values;
  if ((says || hinted) && detector.strength !== 'weak') return detector.strength;
  if (tally.keyed >= (detector.identifier === 'NAME' ? Math.max(2, MANY_HINTED * looked.values) : 1)) return 'likely';
  if (detector.strength === 'weak' || name.quiet) return 'weak';
  if (wordy !== undefined && wordy < SENTENCES && tally.values / Math.max(1, looked.values) < SMALL_SHARE)
    return 'weak';
  if (detector.selfEvident !== undefined) return tally.selfEvident > 0 ? 'likely' : 'weak';
  return tally.selfEvident >= 3 && tally.values / Math.max(1, looked.values) >= 0.02 ? 'likely' : 'weak';
}

/** Values that their form cannot refute: plates of cars, villages, words as passwords. */
const MANY_FORMS = new Set([
  'FIRST_NAME',
  'LAST_NAME',
  'CITY',
  'ADDRESS',
  'CREDENTIAL',
  'VEHICLE_IDENTIFICATION_NUMBER',
]);

/** A closed list of values none of which has the identifier's form: `mobile` = ios, android. */
function contradicts(detector: DetectorDeclaration, looked: Looked, distinct: number): boolean {
  return detector.value !== undefined && looked.filled >= 50 && distinct <= 8 && !MANY_FORMS.has(detector.identifier);
}

/** Half of the values are something else, and none is what the column's name says. */
const OUTVOTED = 0.5;

function contradicted(found: readonly Detection[]): Detection[] {
  const filling = found.find(
    (detection) =>
      detection.strength !== 'weak' &&
      detection.where !== 'name' &&
      detection.where !== 'text' &&
      detection.hits >= OUTVOTED * detection.of &&
      detection.of >= FEW,
  );
  if (filling === undefined) return [...found];
  return found.map((detection) =>
    detection.hits === 0 &&
    detection.identifier !== filling.identifier &&
    detectorOf(detection.identifier)?.value !== undefined
      ? { ...detection, strength: 'weak', why: `${detection.why}, but most values are something else` }
      : detection,
  );
}

const NAMES = new Set(['NAME', 'FIRST_NAME', 'LAST_NAME']);

/** One column holds one kind of name; a column whose name says what it holds is not something weaker as well. */
function settled(found: readonly Detection[], name: NameAgreement, strictly: ReadonlyMap<string, number>): Detection[] {
  const said = name.says.filter(
    (identifier) => !found.some((one) => one.identifier === identifier && one.hits === 0 && one.strength === 'weak'),
  );
  const strictlyOf = (one: Detection): number => strictly.get(one.identifier) ?? 0;
  // A family name is often a given name too: which list holds more of the values decides.
  const bestName = sorted(
    found.filter((detection) => NAMES.has(detection.identifier) && detection.where !== 'text'),
  ).sort((a, b) => RANK[b.strength] - RANK[a.strength] || strictlyOf(b) - strictlyOf(a))[0];
  return found
    .filter(
      (detection) =>
        !NAMES.has(detection.identifier) ||
        detection.where === 'text' ||
        name.says.includes(detection.identifier) ||
        (detection === bestName && !said.some((identifier) => identifier !== detection.identifier)),
    )
    .filter((detection) => detection.strength !== 'weak' || isWorthTelling(detection, name));
}

/** A form that proves nothing without a name (three digits are no security code of a card) is not told where no name agrees. */
function isWorthTelling(detection: Detection, name: NameAgreement): boolean {
  const detector = detectorOf(detection.identifier);
  const empty = detector?.minimumShare === 1 && detector.besidePeople === undefined && detection.where !== 'text';
  if (empty && detection.hits > 0 && !name.agrees.has(detection.identifier)) return false;
  return detection.where === 'name' || detection.hits * 20 >= detection.of;
}

const RANK: Readonly<Record<Strength, number>> = { certain: 3, likely: 2, weak: 1 };

function score(detection: Detection): number {
  const places = { value: 0.4, array: 0.4, json: 0.4, name: 0.3, text: 0.1 };
  return (
    RANK[detection.strength] + places[detection.where] + (detection.of > 0 ? (0.5 * detection.hits) / detection.of : 0)
  );
}

/** What a finding tells: the detections that act, or else what was seen and does not act; best first. */
export function told(detections: readonly Detection[]): Detection[] {
  const acting = detections.filter((detection) => detection.strength !== 'weak');
  return sorted(acting.length > 0 ? acting : detections);
}

/** Best first: strength, then whole values before text, then share. */
export function sorted(detections: readonly Detection[]): Detection[] {
  return [...detections].sort((a, b) => score(b) - score(a));
}

function share(hits: number, of: number): string {
  return hits === of ? `all ${of} values looked at` : `${hits} of ${of} values looked at`;
}
