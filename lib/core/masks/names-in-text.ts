// Names of people in free text, by dictionary: best effort, since any word may be a name and many names are words.
import { isFirstName, isLastName } from '../detect/dictionaries/lookup.ts';
import type { Span } from './spans.ts';

/** Latin letters only: the dictionaries hold no others, and these have the same classes in every version of Unicode. */
const WORD = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+(?:['’-][A-Za-z\u00C0-\u024F\u1E00-\u1EFF]+)*/gu;
/** Between two words of a name: spaces, a comma, an initial. */
const BETWEEN = /^(?:,? {1,2}|,? [A-Z]\.? )$/u;
const LONGEST = 40;

interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `Jane Doe`, `Jane Q. Doe`, `Doe, Jane`: pairs of capitalised words, one a given name and one a family name. */
export function findNames(text: string): readonly Span[] {
  const words = [...text.matchAll(WORD)]
    .map((match): Word => ({ from: match.index, to: match.index + match[0].length, text: match[0] }))
    .filter((word) => word.text.length > 1 && word.text.length <= LONGEST && isCapitalised(word.text));
  const spans: Span[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [one, two] = [words[at - 1], words[at]];
    if (one === undefined || two === undefined || two.from - one.to > 5) continue;
    const between = text.slice(one.to, two.from);
    if (!BETWEEN.test(between) || (spans.at(-1)?.to ?? 0) > one.from) continue;
    const given = isFirstName(one.text) && isLastName(two.text);
    const turned = between.startsWith(',') && isLastName(one.text) && isFirstName(two.text);
    if (given || turned) spans.push({ from: one.from, to: two.to, mask: 'name' });
  }
  return spans;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
