// Names by their sound: Devanagari against names of South Asia in Latin letters. Vowels that one script leaves out, and letters that
// transcriptions write in several ways, are left out of both.
import { DEVANAGARI_FAMILY, DEVANAGARI_GIVEN } from './script-names.ts';
import { SOUTH_ASIAN_FAMILY, SOUTH_ASIAN_GIVEN } from './south-asian-names.ts';

const CONSONANTS: Readonly<Record<string, string>> = Object.fromEntries(
  'क:k ख:k ग:g घ:g ङ:n च:c छ:c ज:j झ:j ञ:n ट:t ठ:t ड:d ढ:d ण:n त:t थ:t द:d ध:d न:n प:p फ:p ब:b भ:b म:m य:i र:r ल:l ळ:l व:v श:s ष:s स:s ह: ऋ:ri'
    .split(' ')
    .map((pair) => pair.split(':')),
);
const VOWELS: Readonly<Record<string, string>> = Object.fromEntries(
  'अ: आ: इ:i ई:i उ:u ऊ:u ए:e ऐ:e ओ:o औ:o ा: ि:i ी:i ु:u ू:u े:e ै:e ो:o ौ:o ृ:ri ं:n ँ:n ः: ्: ़: ॉ:o ऑ:o'
    .split(' ')
    .map((pair) => pair.split(':')),
);
const DEVANAGARI = /^[\p{Script=Devanagari}\p{M}]+$/u;

export type Part = 'given' | 'family';

/** The sound of a word in Devanagari or in Latin letters; '' when it says too little. */
export function soundOf(word: string): string {
  const latin = DEVANAGARI.test(word)
    ? [...word.normalize('NFC')].map((char) => CONSONANTS[char] ?? VOWELS[char] ?? '').join('')
    : word
        .toLowerCase()
        .replaceAll(/sh/g, 's')
        .replaceAll(/ck?h/g, 'c')
        .replaceAll(/ph|f/g, 'p')
        .replaceAll('ee', 'i')
        .replaceAll('oo', 'u')
        .replaceAll(/ai|ay/g, 'e')
        .replaceAll('au', 'o')
        .replaceAll('z', 'j')
        .replaceAll('q', 'k')
        .replaceAll('x', 'ks')
        .replaceAll('w', 'v')
        .replaceAll('y', 'i')
        .replaceAll(/[ah]/g, '');
  const key = latin.replaceAll(/(.)\1+/g, '$1');
  return key.length >= SHORTEST ? key : '';
}

/** Two sounds are shared by half of all words. */
const SHORTEST = 3;

type Words = Readonly<Record<Part, ReadonlySet<string>>>;
let known: { readonly sounds: Words; readonly words: Words } | undefined;

function names(): NonNullable<typeof known> {
  if (known !== undefined) return known;
  const split = (text: string): readonly string[] => text.trim().split(/\s+/);
  const words = { given: new Set(split(DEVANAGARI_GIVEN)), family: new Set(split(DEVANAGARI_FAMILY)) };
  const sounding = (all: Iterable<string>): ReadonlySet<string> =>
    new Set([...all].map(soundOf).filter((sound) => sound !== ''));
  const sounds = {
    given: sounding([...split(SOUTH_ASIAN_GIVEN), ...words.given]),
    family: sounding([...split(SOUTH_ASIAN_FAMILY), ...words.family]),
  };
  known = { sounds, words };
  return known;
}

/** Whether a word in Devanagari is, or sounds like, a name of South Asia; undefined for words of other scripts. */
export function soundsLike(word: string): Readonly<Record<Part, boolean>> | undefined {
  if (!DEVANAGARI.test(word)) return undefined;
  const { sounds, words } = names();
  // The honorific is written onto the name.
  const both = word.length > 4 && word.endsWith('जी') ? [word, word.slice(0, -2)] : [word];
  const is = (part: Part): boolean => both.some((one) => words[part].has(one) || sounds[part].has(soundOf(one)));
  return { given: is('given'), family: is('family') };
}
