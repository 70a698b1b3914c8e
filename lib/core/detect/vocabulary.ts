// Public vocabulary: columns of nothing but countries, currencies, languages, months … name nobody. Needs all distinct values;
// says which list they are from, never a value.
import type { Column, TableId } from '../model/catalog.ts';
import { nameWords } from './column-names.ts';
import { foldName } from './dictionaries/lookup.ts';
import { VOCABULARIES } from './dictionaries/vocabularies.ts';

interface Vocabulary {
  readonly name: string;
  /** Words of a column's or table's name that agree. */
  readonly words: ReadonlySet<string>;
  /** Distinct values that are enough when no name agrees: people are called Jordan, April and Virginia, and initials look like codes. */
  readonly alone: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const COUNTRY = set(
  'country countries land lander laender pays pais paises paese paesi kraj kraje maa nation nationality citizenship nationalitat nationalite nacionalidad staat origin iso region market',
);
const LANGUAGE = set(
  'language languages lang locale sprache sprachen langue langues idioma idiomas lingua taal jezyk sprak',
);
const CURRENCY = set('currency currencies curr ccy wahrung waehrung devise moneda moeda valuta waluta');
const STATE = set('state states province region');

const LISTS: readonly Vocabulary[] = [
  { name: 'country names', words: COUNTRY, alone: 4 },
  { name: 'language names', words: LANGUAGE, alone: 3 },
  { name: 'currency names', words: CURRENCY, alone: 3 },
  { name: 'month names', words: set('month months monat mois mes mese maand miesiac manad'), alone: 7 },
  { name: 'weekday names', words: set('day days weekday weekdays dow wochentag jour dia giorno dag'), alone: 4 },
  { name: 'names of US states', words: STATE, alone: 6 },
  { name: 'time zones', words: set('timezone timezones tz zone zeitzone'), alone: 2 },
  { name: 'currency codes', words: CURRENCY, alone: 4 },
  { name: 'country codes', words: COUNTRY, alone: 12 },
  { name: 'language codes', words: LANGUAGE, alone: 12 },
  { name: 'codes of US states', words: STATE, alone: 12 },
];

/** A table's name agrees only with columns that may be what the table lists. */
const LISTING = set('name names code codes id iso alpha label title key value description english native text');
/** Share of the distinct values that must be in the list. */
const MOST = 0.95;
const MANY = 600;
const LONGEST = 80;

const sets = new Map<string, ReadonlySet<string>>();
function entries(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known !== undefined) return known;
  const made = new Set((VOCABULARIES[name] ?? '').split('|').map(fold));
  made.delete('');
  sets.set(name, made);
  return made;
}

function fold(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isIn(name: string, folded: string): boolean {
  if (entries(name).has(folded)) return true;
  // `en-US`, `zh_Hans_CN`
  const [language = '', ...rest] = folded.split(' ');
  return (
    name === 'language codes' &&
    entries(name).has(language) &&
    rest.length <= 2 &&
    rest.every((part) => /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/.test(part))
  );
}

/** Collects a column's distinct values while they are few and short; a sample proves nothing. */
export class VocabularyWatch {
  readonly #seen = new Set<string>();
  #over = false;

  /** @param complete every value of the column will be seen */
  add(text: string, complete: boolean): void {
    if (this.#over || text.trim() === '') return;
    if (complete && text.length <= LONGEST) this.#seen.add(text);
    if (complete && text.length <= LONGEST && this.#seen.size <= MANY) return;
    this.#over = true;
    this.#seen.clear();
  }

  /** The list that holds (nearly) all of the column's values: "country names"; undefined when none does. */
  find(column: Column, table: TableId): string | undefined {
    if (this.#over || this.#seen.size === 0) return undefined;
    const folded = [...new Set([...this.#seen].map(fold))];
    const agreeing = LISTS.filter((list) => agrees(list, column.name, table.name));
    for (const list of [...agreeing, ...LISTS]) {
      const enough = agreeing.includes(list) || folded.length >= list.alone;
      if (enough && folded.filter((value) => isIn(list.name, value)).length >= MOST * folded.length) return list.name;
    }
    return undefined;
  }
}

function agrees(list: Vocabulary, column: string, table: string): boolean {
  const words = nameWords(column);
  if (words.some((word) => list.words.has(word))) return true;
  return nameWords(table).some((word) => list.words.has(word)) && words.some((word) => LISTING.has(word));
}
