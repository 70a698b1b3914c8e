// Counts what the detectors see in one column, array or JSON path. Mutable while values stream by; holds counts, never values.
import type { TypeCategory } from '../model/catalog.ts';
import { maySelfValidate, textSpans } from './classify-text.ts';
import type { DetectorDeclaration, Together } from './declaration.ts';
import { EVERY_ROW_DETECTORS, matchValue, SAMPLED_DETECTORS } from './matcher.ts';
import { DETECTORS } from './registry.ts';

/** Of one identifier: how many values hold it. `rows` counts rows, the others distinct values where they are known. */
export interface Tally {
  rows: number;
  values: number;
  /** Values of the form, with or without a valid checksum. */
  forms: number;
  /** Of these, values (and their rows) that count where most others pass. */
  alike: number;
  alikeRows: number;
  /** Values that speak for themselves, without a name that agrees. */
  selfEvident: number;
  /** Values with a keyword before the match. */
  keyed: number;
  /** Values which show that those that pass are something else. */
  refuted: number;
  /** Where the detector asks for them: how values are written, and how many have such a shape. */
  readonly shapes: Set<string>;
  shaped: number;
  /** Values that speak for the others. */
  outspoken: number;
}

/** Where values were counted: all of them for identifiers that validate themselves, all or a sample for the others. */
export type Scope = 'every' | 'sampled' | 'both';

/** `filled`: rows whose value is more than white space. */
export interface Looked {
  rows: number;
  values: number;
  filled: number;
}

const LONGEST_WHOLE_VALUE = 160;
const SLICE = 16_384;
const OVERLAP = 512;

export class Evidence {
  readonly whole = new Map<string, Tally>();
  readonly inText = new Map<string, Tally>();
  readonly every: Looked = { rows: 0, values: 0, filled: 0 };
  readonly sampled: Looked = { rows: 0, values: 0, filled: 0 };
  readonly #everyRow: readonly DetectorDeclaration[];
  readonly #sampled: readonly DetectorDeclaration[];
  readonly #fitting: ReadonlySet<string>;
  readonly #allows: ((matched: string) => boolean) | undefined;
  /** Rows with a match that does not count because a person allowed its text. */
  allowedRows = 0;
  #allowed = false;

  /** @param allows says whether a matched text is no finding */
  constructor(category: TypeCategory, allows?: (matched: string) => boolean) {
    this.#allows = allows;
    const fits = (detector: DetectorDeclaration): boolean => detector.categories.includes(category);
    this.#fitting = new Set(DETECTORS.filter(fits).map((detector) => detector.identifier));
    this.#everyRow = EVERY_ROW_DETECTORS.filter(fits);
    this.#sampled = SAMPLED_DETECTORS.filter(fits);
  }

  /** @param rows how many rows hold this value */
  add(raw: string, rows: number, scope: Scope): void {
    const text = raw.trim();
    if (scope !== 'sampled') count(this.every, rows, text !== '');
    if (scope !== 'every') count(this.sampled, rows, text !== '');
    if (text === '') return;
    // Most values hold nothing that validates itself: one look instead of one per detector.
    const candidate = maySelfValidate(text);
    if (scope === 'every' && !candidate) return;
    this.#allowed = false;
    let known = false;
    if (text.length <= LONGEST_WHOLE_VALUE) {
      if (candidate)
        known =
          scope === 'sampled' ? isSelfValidating(this.#everyRow, text) : this.#wholeValue(this.#everyRow, text, rows);
      if (scope !== 'every' && !known) known = this.#wholeValue(this.#sampled, text, rows);
    }
    if (!known) this.#text(text, rows, scope);
    if (this.#allowed) this.allowedRows += rows;
  }

  /** True when a detector that is more than weak takes the whole value. */
  #wholeValue(detectors: readonly DetectorDeclaration[], text: string, rows: number): boolean {
    let known = false;
    for (const detector of detectors) {
      const match = matchValue(detector, text);
      if (detector.refutes?.(text) === true) tallyOf(this.whole, detector.identifier).refuted++;
      if (match === 'no' || this.#isAllowed(text)) continue;
      const tally = tallyOf(this.whole, detector.identifier);
      tally.forms++;
      if (match === 'alike') {
        tally.alike++;
        tally.alikeRows += rows;
      }
      if (match !== 'yes') continue;
      tally.rows += rows;
      tally.values++;
      if (detector.selfEvident === undefined || detector.selfEvident(text)) tally.selfEvident++;
      if (detector.together !== undefined) countTogether(tally, detector.together, text);
      if (detector.strength === 'certain') return true;
      known ||= detector.strength === 'likely';
    }
    return known;
  }

  #isAllowed(matched: string): boolean {
    if (this.#allows?.(matched) !== true) return false;
    this.#allowed = true;
    return true;
  }

  /** The beginning is looked at for everything, the rest of a very long text for what validates itself. */
  #text(text: string, rows: number, scope: Scope): void {
    const seen = new Set<string>();
    this.#slice(text.length > SLICE ? text.slice(0, SLICE) : text, rows, scope, seen);
    if (scope === 'sampled') return;
    for (let start = SLICE - OVERLAP; start + OVERLAP < text.length; start += SLICE - OVERLAP) {
      this.#slice(text.slice(start, start + SLICE), rows, 'every', seen);
    }
  }

  #slice(text: string, rows: number, scope: Scope, seen: Set<string>): void {
    for (const span of textSpans(text, scope)) {
      // A telephone number inside a uuid column is a coincidence of its digits.
      if (!this.#fitting.has(span.identifier) || this.#isAllowed(text.slice(span.start, span.end))) continue;
      const tally = tallyOf(this.inText, span.identifier);
      if (!span.valid) tally.forms++;
      if (!span.valid || seen.has(span.identifier)) continue;
      seen.add(span.identifier);
      tally.forms++;
      tally.rows += rows;
      tally.values++;
      if (span.keyed) tally.keyed++;
      if (span.selfEvident) tally.selfEvident++;
    }
  }
}

/** In a sample, values that the search over all rows counts are not looked at again for anything weaker. */
function isSelfValidating(detectors: readonly DetectorDeclaration[], text: string): boolean {
  return detectors.some((detector) => matchValue(detector, text) === 'yes');
}

function count(looked: Looked, rows: number, filled: boolean): void {
  looked.rows += rows;
  if (filled) looked.filled += rows;
  looked.values++;
}

/** More shapes say no more. */
const MOST_SHAPES = 32;

function countTogether(tally: Tally, together: Together, text: string): void {
  if (together.isOutspoken(text)) tally.outspoken++;
  const shape = together.shapeOf(text);
  if (shape === undefined) return;
  tally.shaped++;
  if (tally.shapes.size < MOST_SHAPES) tally.shapes.add(shape);
}

function tallyOf(tallies: Map<string, Tally>, identifier: string): Tally {
  const known = tallies.get(identifier);
  if (known !== undefined) return known;
  const made: Tally = {
    rows: 0,
    values: 0,
    forms: 0,
    alike: 0,
    alikeRows: 0,
    selfEvident: 0,
    keyed: 0,
    refuted: 0,
    shapes: new Set(),
    shaped: 0,
    outspoken: 0,
  };
  tallies.set(identifier, made);
  return made;
}
