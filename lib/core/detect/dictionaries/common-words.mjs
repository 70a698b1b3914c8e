// What the makers of dictionaries share: folding, and words that are no names in the languages of most schemas. A development tool.
import { allLocales } from '@faker-js/faker';

const LETTERS = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a' };
export const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[łøßæœđðþıə]/g, (c) => LETTERS[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'");

/** Words that mean something else in the languages of most schemas: they would make titles and states look like people. */
const EXTRA =
  `may june april august summer autumn winter spring sunday monday red green blue black white brown gray grey pink violet amber
gold golden silver bronze platinum ruby pearl crystal diamond jade coral iris rose lily daisy jasmine ginger olive ivy holly willow hazel basil sage
grace faith hope joy charity melody harmony destiny trinity star stormy misty sunny windy rocky rusty sandy dusty happy merry early long short young old little rich
poor sharp strong small large new best good love day knight king prince duke earl baron bishop pope abbot farmer fisher hunter page gardener shepherd ward chase grant will mark bill art drew pat sue rob
max gene dale dean glen reed forest heath lane brook marsh stone wood woods field fields hill hills rivers lake banks bush ford bridge bridges church castle house
hall park street garden mill barn well wells poole english french german england france ireland holland paris london china india america
georgia virginia carolina dakota austin dallas houston madison lincoln cleveland columbus phoenix orlando savannah florence sydney
chelsea brooklyn kingston preston milton newton crawford stanford case cash price sales bond stock banker ace major general sergeant marshal marshall royal
noble justice law lord lady master miss junior senior angel christian moon sky storm ocean river fox wolf bear lion tiger falcon hawk eagle swan crane
dove robin wren finch drake buck colt maverick ranger hunter gunner archer rider racer chance lucky victory legend genesis nova echo delta alpha omega
zero neo orion mercury venus mars jupiter saturn chip pepper candy cookie honey sugar kitty bunny tab link web net data test demo user admin none null
true false active open done sent paid free basic standard premium true main power power head hand foot heart bone cross love rain snow frost winters
van von der den dos del las los san sant saint santa don mac ben bin ibn alt neu klein gross lang kurz jung alte bad der die das und`.split(
    /\s+/,
  );

/** Names first of all, though a list of words has them too, and frequent ones that the locales lack. */
export const ALWAYS = new Set(
  `jean jordan peter paul anna maria ana eva marie louis jose juan carlos luis miguel jorge pedro antonio francisco manuel jurgen juergen gunter guenter joerg jorg
siobhan niamh sean eoin aoife ciara bjorn sven lars nils anders erik karin ingrid astrid piotr pawel krzysztof agnieszka malgorzata katarzyna joao paulo ricardo thiago
giovanni giuseppe francesca chiara pierre jacques francois helene celine mohammed mohamed ahmed fatima yusuf wei ming priya rahul amit sanjay lee kim nguyen chen wang
singh patel khan ali`.split(/\s+/),
);

export function words(value, into) {
  if (typeof value === 'string') for (const word of fold(value).split(/[^a-z']+/)) into.add(word);
  else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) words(item, into);
}

export const common = new Set(EXTRA);
const en = allLocales.en;
// Not science, music or animals: they hold people's names.
words([en.word, en.color, en.commerce, en.food, en.database, en.date, en.location.country], common);
