// Arrays of a fixed length: how many elements a person's list has can say who it is, so a rule may give every list the same number.
import { type JsonStep, type JsonVisitor, scanJson } from './json-scan.ts';

export interface Counting<Place> {
  readonly root: Place;
  step(parent: Place, step: JsonStep): Place;
  /** The number of elements that the array at this place gets, if it is counted. */
  count(place: Place): number | undefined;
  /** Another element made from one that is masked already. */
  more(element: string, place: Place): string;
}

interface Level<Place> {
  readonly place: Place;
  readonly count: number | undefined;
  /** What was written since the array began; of a counted array since its last element. */
  out: string;
  readonly elements: string[];
}

/** Cuts counted arrays of a masked text to their number, or fills them up with further fakes. An empty array stays empty. */
export function resizeArrays<Place>(text: string, counting: Counting<Place>): string {
  const levels: Level<Place>[] = [{ place: counting.root, count: undefined, out: '', elements: [] }];
  let at = 0;
  const write = (to: number): Level<Place> | undefined => {
    const level = levels.at(-1);
    if (level !== undefined) level.out += text.slice(at, to);
    at = to;
    return level;
  };
  const visitor: JsonVisitor<Place> = {
    root: counting.root,
    step: counting.step,
    arrayBegins: (from, place) => {
      write(from);
      levels.push({ place, count: counting.count(place), out: '', elements: [] });
    },
    elementEnds: (to) => {
      const level = write(to);
      if (level?.count === undefined) return;
      level.elements.push(level.elements.length === 0 ? level.out : level.out.replace(/^[ \t\n\r]*,/, ''));
      level.out = '';
    },
    arrayEnds: (to) => {
      write(to);
      const level = levels.pop();
      const above = levels.at(-1);
      if (level !== undefined && above !== undefined) above.out += resized(level, counting) + level.out;
    },
  };
  scanJson(text, visitor);
  return write(text.length)?.out ?? text;
}

function resized<Place>(level: Level<Place>, { step, more }: Counting<Place>): string {
  const { elements, count, place } = level;
  if (count === undefined || elements.length === 0) return '';
  const filled = elements.slice(0, count);
  while (filled.length < count) {
    const model = filled[filled.length - elements.length] ?? 'null';
    filled.push(more(model, step(place, filled.length)));
  }
  return filled.join(',');
}
