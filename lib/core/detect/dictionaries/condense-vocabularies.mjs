// Rebuilds vocabularies.ts from Node's own CLDR (Intl) and @faker-js/faker's ISO codes:
// `node lib/core/detect/dictionaries/condense-vocabularies.mjs`. A development tool: its output is committed, nothing imports it.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';

const MANY = 'en de fr es it nl pt pl sv da nb fi cs sk hu ro hr tr el ru uk ja zh ko ar id vi'.split(' ');
const FEW = 'en de fr es it nl pt pl sv'.split(' ');
const A = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const two = A.flatMap((a) => A.map((b) => a + b));
const three = two.flatMap((ab) => A.map((c) => ab + c));

const iso = allLocales.base.location.country_code;
const regions = iso.map((entry) => entry.alpha2);
const named = (type, code, locale = 'en') => {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none', style: 'long' }).of(code);
  } catch {
    return undefined;
  }
};
const shortNamed = (code, locale) =>
  new Intl.DisplayNames(locale, { type: 'region', style: 'short', fallback: 'none' }).of(code);
const languages = two.map((code) => code.toLowerCase()).filter((code) => named('language', code) !== undefined);
const longLanguages = three.map((code) => code.toLowerCase()).filter((code) => named('language', code) !== undefined);
const currencies = Intl.supportedValuesOf('currency');
/** What people and ISO write beside CLDR's names. */
const MORE =
  `United States of America|USA|U.S.A.|US|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Holland|The Netherlands|Czech Republic|Ivory Coast|Cote d'Ivoire|
Russian Federation|Republic of Korea|Korea, Republic of|South Korea|North Korea|Korea, Democratic People's Republic of|Viet Nam|Iran, Islamic Republic of|Islamic Republic of Iran|
Syrian Arab Republic|Lao People's Democratic Republic|Tanzania, United Republic of|United Republic of Tanzania|Moldova, Republic of|Republic of Moldova|Macedonia|North Macedonia|
Republic of North Macedonia|Venezuela, Bolivarian Republic of|Bolivia, Plurinational State of|Taiwan, Province of China|Hong Kong|Macau|Macao|Burma|Swaziland|Cape Verde|
Congo, The Democratic Republic of the|Congo, Democratic Republic of the|Democratic Republic of the Congo|Congo|Republic of the Congo|Brunei Darussalam|Timor-Leste|East Timor|
Holy See (Vatican City State)|Vatican City|Holy See|Palestine, State of|Palestinian Territory|Micronesia, Federated States of|Virgin Islands, U.S.|Virgin Islands, British|
Saint Helena|Saint Vincent and the Grenadines|Sao Tome and Principe|Yugoslavia|Czechoslovakia|Soviet Union|Serbia and Montenegro|Netherlands Antilles|Turkey|Turkiye|Kosovo|
People's Republic of China|PR China|Slovak Republic|Kyrgyz Republic|Gambia, The|The Gambia|Bahamas, The|The Bahamas|The Philippines|Reunion|Curacao|Saint Barthelemy`
    .replaceAll('\n', '')
    .split('|');

const parts = (locale, options, field, dates) =>
  dates.map(
    (date) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        .find((part) => part.type === field)?.value,
  );
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

const LISTS = {
  'country names': [
    ...MANY.flatMap((locale) => regions.flatMap((code) => [named('region', code, locale), shortNamed(code, locale)])),
    ...MORE,
  ],
  'language names': FEW.flatMap((locale) =>
    [...languages, 'mandarin', 'cantonese', 'yue', 'fil'].map((code) => named('language', code, locale)),
  ).concat(['Mandarin', 'Cantonese', 'Farsi']),
  'currency names': FEW.flatMap((locale) => currencies.map((code) => named('currency', code, locale))),
  'month names': MANY.flatMap((locale) =>
    ['long', 'short'].flatMap((month) => [
      ...parts(locale, { month }, 'month', months),
      ...parts(locale, { month, day: 'numeric' }, 'month', months),
    ]),
  ),
  'weekday names': MANY.flatMap((locale) =>
    ['long', 'short'].flatMap((weekday) => parts(locale, { weekday }, 'weekday', days)),
  ).concat(['Tues', 'Thurs', 'Thur', 'Weds']),
  'names of US states': [...allLocales.en.location.state, 'District of Columbia', 'Puerto Rico', 'Guam'],
  'time zones': [
    ...Intl.supportedValuesOf('timeZone'),
    'UTC',
    'GMT',
    'CET',
    'EST',
    'PST',
    'MST',
    'CST',
    'EET',
    'WET',
    'Etc/UTC',
    'Etc/GMT',
    'Europe/Kyiv',
    'Asia/Kolkata',
  ],
  'currency codes': currencies,
  'country codes': [...iso.flatMap((entry) => [entry.alpha2, entry.alpha3]), 'XK', 'XKX', 'EU', 'UK'],
  'language codes': [...languages, ...longLanguages],
  'codes of US states': [...allLocales.en.location.state_abbr, 'DC', 'PR', 'GU'],
};

let out = `// Public words that name no person, made by condense-vocabularies.mjs from CLDR and ISO lists: run it again rather than editing here.
// One list per line group, entries separated by |; compared after folding (see vocabulary.ts).
export const VOCABULARIES: Readonly<Record<string, string>> = {\n`;
for (const [name, values] of Object.entries(LISTS)) {
  const entries = [
    ...new Set(
      values
        .filter((value) => typeof value === 'string' && !/^(?:[a-z]|\d*)$/i.test(value.trim()))
        .map((value) =>
          value
            .toLowerCase()
            .replaceAll(/[|\\`$]/g, ' ')
            .trim(),
        ),
    ),
  ].sort();
  const lines = [];
  let line = '';
  for (const entry of entries) {
    if (line.length + entry.length > 116 && line !== '') {
      lines.push(line);
      line = '';
    }
    line += `${entry}|`;
  }
  lines.push(line);
  out += `  '${name}': \`\n${lines.join('\n')}\n\`,\n`;
}
writeFileSync(new URL('vocabularies.ts', import.meta.url), `${out}};\n`);
