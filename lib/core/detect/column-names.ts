// What a column's name says, in several languages: phrases of the detectors against the words of the name.
import type { TypeCategory } from '../model/catalog.ts';
import { foldName } from './dictionaries/lookup.ts';
import { DESCRIBING, ENDINGS, LEADING, NAME_FILLERS, PERSON_WORDS, QUIET } from './name-words.ts';
import { DETECTORS } from './registry.ts';

/** Lower-case ASCII words of a name: `homeAddress2`, `HOME-ADDRESS` and `home_address` are alike. */
export function nameWords(name: string): string[] {
  const spaced = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return foldName(spaced)
    .replace(/([a-z])(\d)/g, '$1 $2')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

export interface NameAgreement {
  /** Identifiers that the name alone says, best first. */
  readonly says: readonly string[];
  /** Identifiers that the name confirms when values match. */
  readonly agrees: ReadonlySet<string>;
  /** The name says something harmless (sku, isbn, version): weak evidence does not count. */
  readonly quiet: boolean;
}

const NAME_HEADS = new Set(['name', 'names', 'naam', 'namn']);
const NAMES_OF_PEOPLE = new Set(['NAME', 'FIRST_NAME', 'LAST_NAME']);

interface Phrase {
  readonly identifier: string;
  readonly kind: 'says' | 'people' | 'hint';
}

const PHRASES = new Map<string, Phrase[]>();
const LONGEST = 4;
for (const detector of DETECTORS) {
  const add = (phrase: string, kind: Phrase['kind']): void => {
    const key = phrase.replaceAll(' ', '');
    PHRASES.set(key, [...(PHRASES.get(key) ?? []), { identifier: detector.identifier, kind }]);
  };
  for (const phrase of detector.names) add(phrase, 'says');
  for (const phrase of detector.namesOfPeople ?? []) add(phrase, 'people');
  for (const phrase of detector.hints ?? []) add(phrase, 'hint');
}
const CATEGORIES = new Map(DETECTORS.map((detector) => [detector.identifier, new Set(detector.categories)]));

interface Match extends Phrase {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

function matches(words: readonly string[]): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end++) {
      const key = words.slice(start, end).join('');
      for (const phrase of PHRASES.get(key) ?? []) found.push({ ...phrase, start, end, length: key.length });
    }
    const word = words[start] ?? '';
    const ending = ENDINGS.find((candidate) => word.length > candidate.length && word.endsWith(candidate));
    if (ending !== undefined && !PHRASES.has(word)) {
      for (const phrase of PHRASES.get(ending) ?? [])
        found.push({ ...phrase, start, end: start + 1, length: ending.length });
    }
  }
  return found;
}

/** True for a table, or the parent key of a JSON leaf, that is about people. */
export function isAboutPeople(name: string): boolean {
  return nameWords(name).some((word) => isPersonWord(word));
}

function isPersonWord(word: string): boolean {
  return (
    PERSON_WORDS.has(word) ||
    PERSON_WORDS.has(word.replace(/(?:e?s|en)$/, '')) ||
    PERSON_WORDS.has(word.replace(/ies$/, 'y'))
  );
}

function stands(match: Match, words: readonly string[], aboutPeople: boolean): boolean {
  const before = words.slice(0, match.start);
  const after = words.slice(match.end);
  if (after.some((word) => DESCRIBING.has(word)) || before.some((word) => LEADING.has(word))) return false;
  if (match.kind === 'people')
    return (
      [...before, ...after].every((word) => isPersonWord(word) || NAME_FILLERS.has(word)) &&
      (aboutPeople || before.some(isPersonWord))
    );
  return true;
}

/**
 * @param name the column's name, or the last key of a JSON path
 * @param owner the table's name, or the key above
 */
export function readName(name: string, owner: string, category: TypeCategory): NameAgreement {
  const words = nameWords(name);
  const aboutPeople = isAboutPeople(owner);
  const fitting = matches(words).filter((match) => CATEGORIES.get(match.identifier)?.has(category) === true);
  const said = fitting.filter((match) => match.kind !== 'hint' && stands(match, words, aboutPeople));
  // `delivery_address_name`: the head says that it is a name, whatever the words before it name.
  const isNamed = NAME_HEADS.has(words.at(-1) ?? '');
  const standing = said.filter(
    (match) => !isNamed || match.end === words.length || NAMES_OF_PEOPLE.has(match.identifier),
  );
  // `email address` is an e-mail, not an address: the longer phrase over the same words wins.
  const best = standing.filter(
    (match) =>
      !standing.some((other) => other.length > match.length && other.start < match.end && match.start < other.end),
  );
  const says = [...best]
    .sort((a, b) => b.length - a.length)
    .map((match) => match.identifier)
    .filter(
      (identifier) =>
        !isLookupTable(identifier, words, owner) &&
        !(identifier === 'USERNAME' && nameWords(owner).some((word) => LEADING.has(word))),
    );
  const hints = fitting.filter((match) => match.kind === 'hint').map((match) => match.identifier);
  const lists = fitting.some((match) => isLookupTable(match.identifier, words, owner));
  return {
    says: [...new Set(says)],
    agrees: new Set([...says, ...hints]),
    quiet: (lists || words.some((word) => QUIET.has(word))) && says.length === 0,
  };
}

/** `city.city` and `city.name` list places; nobody lives in the row. */
function isLookupTable(identifier: string, words: readonly string[], owner: string): boolean {
  if (identifier !== 'CITY' && identifier !== 'POSTAL_CODE') return false;
  const table = nameWords(owner);
  return (
    table.length === 1 &&
    table[0] !== undefined &&
    words.some((word) => word === table[0] || `${word}s` === table[0] || word.replace(/y$/, 'ies') === table[0])
  );
}
