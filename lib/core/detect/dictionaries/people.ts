// Is a text the name of a person, in any script? For columns: what is told of one value is weak, of most of a column it is not.
// (lookup.ts is the stricter and smaller one, by which texts are searched.)
import { FIRST_NAMES } from './first-names.ts';
import { LAST_NAMES } from './last-names.ts';
import { LETTERS_OF_NAMES } from './letters.ts';
import { foldName } from './lookup.ts';
import { MORE_FAMILY_NAMES, MORE_GIVEN_NAMES, NEVER_NAMES } from './more-names.ts';
import { ARABIC_FAMILY, ARABIC_GIVEN, GREEK_GIVEN } from './script-names.ts';
import { soundsLike } from './sounds.ts';
import { bucketsOf } from './trigrams.ts';

const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame rev herr frau hr fr mme mlle madame monsieur sr sra srta don dona doutor doutora dott dottssa sig sigra dhr mevr mw pan pani ing mgr
dipl med phd md dds dvm mba jr sr ii iii iv van von vom zu zur de del della dello der den het di da das do dos du des la le lo el al ten ter te op t bin ibn bint abu ben y e i st
г-н г-жа тов д-р пан пані пані κος κα κυρ السيد السيدة الدكتور الدكتورة المهندس د د. أ आचार्य श्री श्रीमती डॉ डॉ. संमानित डॅा नाम นาย นาง นางสาว 先生 様`.split(
    /\s+/,
  ),
);
/** Endings by which family names are made: Slavic, Greek, Nordic, Romance, Turkish, Caucasian. They tell names from names, not from words. */
const FAMILY_ENDINGS =
  /(?:sk[iay]|ck[iay]|dzki|wicz|czyk|czak|ak|iak|ek|enko|chuk|shvili|adze|yan|ian|vic|ovic|evic|ova|eva|escu|eanu|sson|ssen|sen|dottir|quist|qvist|berg|lund|strom|gren|mann|bauer|meier|mayer|huber|stein|bach|inga|stra|sma|ema|huis|hof|ova|ez|ini|etti|elli|ucci|oglu|gil|poulos|idis|iadis|akis|ou|as|os)$|(?:ов|ова|ев|ева|ин|ина|ский|ская|цкий|цкая|енко|чук|юк|як|ко|ук|ець|ян|дзе|швили|вич|вна|ич)$|(?:όπουλος|οπουλος|ιδης|ίδης|ιδου|ίδου|ακης|άκης|ακη|άκη|ου|ης|ας|ος)$/u;
const PATRONYMIC = /\p{L}{3,}(?:вич|вна|ична|ович|евич|івна|йович)$/u;
const HAN = /^[\p{Script=Han}々]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

interface Lists {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  /** Characters of given names of one or two. */
  readonly hanGiven: ReadonlySet<string>;
  readonly hangulGiven: ReadonlySet<string>;
}

let lists: Lists | undefined;

/** Made when first asked: sixty thousand words. */
function dictionaries(): Lists {
  if (lists !== undefined) return lists;
  const split = (...texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => text.trim().split(/\s+/)));
  const never = split(NEVER_NAMES);
  const without = (words: ReadonlySet<string>): Set<string> => new Set([...words].filter((word) => !never.has(word)));
  const given = split(FIRST_NAMES, MORE_GIVEN_NAMES, fold(GREEK_GIVEN), fold(ARABIC_GIVEN));
  const family = without(split(LAST_NAMES, MORE_FAMILY_NAMES, fold(ARABIC_FAMILY)));
  const charsOf = (script: RegExp): Set<string> =>
    new Set([...given].filter((name) => name.length <= 3 && script.test(name)).flatMap((name) => [...name]));
  lists = { given, family, never, hanGiven: charsOf(HAN), hangulGiven: charsOf(HANGUL) };
  return lists;
}

/** As names are compared: lower case, without accents, syllables whole. */
function fold(text: string): string {
  const folded = foldName(text);
  return /^[a-z' .,-]*$/.test(folded) ? folded : folded.normalize('NFC');
}

/** Words of a name, without titles, particles and initials; a hyphen joins names. In Devanagari marks are vowels: words stay as they are. */
function wordsOf(text: string): string[] {
  return (/\p{Script=Devanagari}/u.test(text) ? text.normalize('NFC') : fold(text))
    .split(/[\s,.·・()-]+/u)
    .filter((word) => word !== '' && !TITLES.has(word) && !/^[a-z]$/.test(word));
}

function isGivenWord(word: string): boolean {
  const { given, hanGiven, hangulGiven } = dictionaries();
  const sounds = soundsLike(word);
  if (sounds !== undefined) return sounds.given;
  if (given.has(word) || PATRONYMIC.test(word)) return true;
  if (HAN.test(word)) return word.length <= 3 && [...word].every((char) => hanGiven.has(char));
  return HANGUL.test(word) && word.length === 2 && [...word].every((char) => hangulGiven.has(char));
}

/** Family names have forms: `Kowalska` for Kowalski, `Иванова` for Иванов, `Nováková` for Novák. */
function isFamilyWord(word: string): boolean {
  const { family } = dictionaries();
  const sounds = soundsLike(word);
  if (sounds !== undefined) return sounds.family;
  return (
    family.has(word) ||
    GREEK_FAMILY.test(word) ||
    FEMININE.some(([ending, other]) => ending.test(word) && family.has(word.replace(ending, other)))
  );
}

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/ska$/, 'ski'],
  [/cka$/, 'cki'],
  [/dzka$/, 'dzki'],
  [/ova$/, ''],
  [/eva$/, 'ev'],
  [/а$/u, ''],
  [/ая$/u, 'ий'],
  [/^(?:al|el|bin|ben)-?/, ''],
  [/^ال/u, ''],
  [/es$/, 'ez'],
  [/s$/, ''],
];

/** Endings and beginnings that Greek family names have and other words have not; folded. */
const GREEK_FAMILY =
  /\p{Script=Greek}{2,}(?:οπουλος|οπουλου|ιδης|ιδου|αδης|αδου|ακης|ακη|ατος|ατου|ελης|ελλης|ογλου|εας|ιωτης|ιωτη|ιανος|ινος)$|^(?:παπα|χατζη|καρα|κουτσο|μαυρο|γερο)\p{Script=Greek}{3,}$/u;

/** Mean of the logarithms above which a word is written as names are: six in ten unknown names, one in six other words. */
const NAME_LIKE = { plain: 0, withEnding: -0.2, together: 0.1 };
const names = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

/** A word of Latin letters that is written as names are, rather than as other words; other scripts by their endings. */
function isNameLike(word: string): boolean {
  const known = names.get(word);
  if (known !== undefined) return known;
  if (dictionaries().never.has(word)) return false;
  const ends = word.length > 4 && FAMILY_ENDINGS.test(word);
  const answer = meanOf(word) > (ends ? NAME_LIKE.withEnding : NAME_LIKE.plain);
  if (names.size < MOST_REMEMBERED) names.set(word, answer);
  return answer;
}

let table: string | undefined;
function meanOf(word: string): number {
  if (word.length < 3 || !/^[\p{L}\p{M}'’-]+$/u.test(word)) return -1;
  table ??= LETTERS_OF_NAMES.replaceAll('\n', '').replaceAll('~', '\\').replaceAll('|', '`');
  const letters = table;
  const buckets = bucketsOf(word);
  return buckets.reduce((sum, bucket) => sum + (letters.charCodeAt(bucket) - 80) / 8, 0) / buckets.length;
}

/** How much of a text is a name: all of it by the dictionary, partly so, or not. */
export type NameMatch = 'yes' | 'alike' | 'no';

export function matchGivenName(text: string): NameMatch {
  const all = wordsOf(text);
  if (all.length === 0 || all.length > 3) return 'no';
  if (all.every(isGivenWord)) return 'yes';
  return all.length <= 2 && all.every((word) => isGivenWord(word) || isFamilyWord(word) || isNameLike(word))
    ? 'alike'
    : 'no';
}

/** House of, son of, father of, servant of: only a name follows. */
const KIN = /(?:^|\s)(?:آل|بن|ابن|بنت|أبو|ابو|عبد|בן|בת|אבו)\s+[\p{L}\p{M}]{2,}/u;

export function matchFamilyName(text: string): NameMatch {
  const all = wordsOf(text);
  if (all.length === 0 || all.length > 3) return 'no';
  if (KIN.test(text)) return 'yes';
  const family = all.map(isFamilyWord);
  if (family.every(Boolean)) return 'yes';
  return all.every((word, i) => family[i] === true || isNameLike(word) || (all.length === 1 && isGivenWord(word)))
    ? 'alike'
    : 'no';
}

/** `Turner Inc`, `Schmidt GmbH & Co. KG`, `Smith and Sons`: called after people, and none. */
export const COMPANY =
  /\b(?:inc|ltd|limited|llc|llp|plc|corp|corporation|company|co|group|holdings?|partners|gmbh|kg|ag|ug|ohg|e\.? ?v|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|sarl|sas|ltda|b\.?v|n\.?v|ab|oy|as|aps|sp\.? z o\.? ?o|kft|s\.?r\.?o|[ií] syn(?:ov[eé])?|and sons|& sons|et fils|e figli|y hijos)\.?$/i;

/** Given and family name in either order, written apart, or together as in Chinese and Korean. */
export function matchFullName(text: string): NameMatch {
  if (COMPANY.test(text)) return 'no';
  const all = wordsOf(text);
  if (all.length === 1) return matchJoined(all[0] ?? '');
  if (all.length < 2 || all.length > 6) return 'no';
  if (KIN.test(text)) return 'yes';
  const [given, family] = [all.map(isGivenWord), all.map(isFamilyWord)];
  const both = given.some((yes, i) => yes && family.some((also, j) => also && i !== j));
  const strangers = all.filter((word, i) => given[i] !== true && family[i] !== true && !isNameLike(word)).length;
  if (both && strangers <= 1) return 'yes';
  // One of two or three words is a name and the others could be.
  const some = given.some(Boolean) || family.some(Boolean);
  const [head] = given;
  return (some && strangers === 0) || (head === true && all.length <= 4) || areNamesTogether(all) ? 'alike' : 'no';
}

/** Words none of which is known, and which together are written as names are. */
function areNamesTogether(words: readonly string[]): boolean {
  const means = words.map((word) => (isGivenWord(word) || isFamilyWord(word) ? 1 : meanOf(word)));
  return words.length <= 3 && means.reduce((sum, mean) => sum + mean, 0) / means.length > NAME_LIKE.together;
}

/** `王冬梅`, `안미숙`: a family name of one or two characters and a given name of one or two. */
function matchJoined(word: string): NameMatch {
  const { family, hanGiven, hangulGiven, given } = dictionaries();
  if (word.length < 2 || word.length > 5) return 'no';
  const [han, hangul] = [HAN.test(word), HANGUL.test(word)];
  if (!han && !hangul) return KANA.test(word) && given.has(word) ? 'alike' : 'no';
  const chars = han ? hanGiven : hangulGiven;
  for (const length of [2, 1]) {
    const rest = word.slice(length);
    if (!family.has(word.slice(0, length)) || rest.length === 0 || rest.length > 2) continue;
    if (hangul && rest.length !== 2) continue;
    if (given.has(rest) || [...rest].every((char) => chars.has(char))) return 'yes';
  }
  return 'no';
}
