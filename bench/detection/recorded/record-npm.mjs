// Writes values of chance and casual to chance-casual.json beside this file. A development tool, like record.py: no dictionary is made
// from it, and nothing was changed for one of its misses. `npm install chance casual` in a folder, then `node record-npm.mjs FOLDER`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SEED = 20_261;
const COUNT = 40;
const LONGEST = 120;
const LOCALES = 'ar_SY de_DE en_US en_CA fr_FR it_IT ja_JP nb_NO nl_NL pt_BR ru_RU sv_SE uk_UA ro_RO da_DK id_ID'.split(
  ' ',
);
const [folder = '.', only] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

/** Up to COUNT values without repetition and without what the generator left unfilled. */
function take(make) {
  const found = new Set();
  try {
    for (let i = 0; i < COUNT * 3 && found.size < COUNT; i++) {
      const value = String(make()).replaceAll('\n', ', ').slice(0, LONGEST);
      if (value !== 'undefined' && !/\{\{|#{2}/.test(value)) found.add(value);
    }
  } catch {
    return [];
  }
  return [...found];
}

function put(kinds, kind, locale, values) {
  if (values.length > 0) kinds[kind] = { ...kinds[kind], [locale]: values };
}

function ofChance() {
  const Chance = load('chance');
  const c = new Chance(SEED);
  const kinds = {};
  const add = (kind, locale, make) => {
    const values = take(make);
    put(kinds, kind, `chance-${locale}`, values);
  };
  for (const nationality of ['en', 'it', 'nl', 'fr']) {
    add('first-name', nationality, () => c.first({ nationality }));
    add('full-name', nationality, () => `${c.first({ nationality })} ${c.last({ nationality })}`);
  }
  for (const nationality of ['en', 'it', 'nl', 'uk', 'de', 'jp', 'es', 'fr'])
    add('last-name', nationality, () => c.last({ nationality }));
  for (const country of ['us', 'uk', 'fr', 'br']) add('phone', country, () => c.phone({ country }));
  for (const [kind, make] of Object.entries({
    email: () => c.email(),
    street: () => c.address(),
    city: () => c.city(),
    zip: () => c.zip(),
    card: () => c.cc(),
    'us-ssn': () => c.ssn(),
    ipv4: () => c.ip(),
    ipv6: () => c.ipv6(),
    mac: () => c.mac_address(),
    'br-cpf': () => c.cpf(),
    'br-cnpj': () => c.cnpj(),
    'birth-date': () => c.birthday().toISOString().slice(0, 10),
    iban: () => c.iban(),
    vat: () => c.vat(),
    'it-cf': () => c.cf(),
    coordinates: () => c.coordinates(),
    uuid: () => c.guid(),
    md5: () => c.hash({ length: 32 }),
    sha1: () => c.hash(),
    colour: () => c.color({ format: 'name' }),
    'hex-colour': () => c.color({ format: 'hex' }),
    country: () => c.country({ full: true }),
    'country-code': () => c.country(),
    currency: () => c.currency().code,
    month: () => c.month(),
    timestamp: () => c.date().toISOString(),
    prose: () => c.sentence(),
    word: () => c.word(),
    url: () => c.url(),
    amount: () => c.floating({ min: 0, max: 9999, fixed: 2 }),
    epoch: () => c.timestamp(),
    language: () => c.locale(),
    film: () => c.animal(),
    department: () => c.company(),
    job: () => c.profession(),
  }))
    add(kind, 'any', make);
  return kinds;
}

function ofCasual(locale) {
  const casual = load('casual')[locale];
  casual.seed(SEED);
  const makers = {
    'first-name': () => casual.first_name,
    'last-name': () => casual.last_name,
    'full-name': () => casual.full_name,
    email: () => casual.email,
    phone: () => casual.phone,
    street: () => (casual.street ? `${casual.street} ${casual.building_number}` : undefined),
    address: () => casual.address,
    city: () => casual.city,
    zip: () => casual.zip({}),
    username: () => casual.username,
    country: () => casual.country,
    prose: () => casual.sentence,
    word: () => casual.word,
    colour: () => casual.color_name,
  };
  return Object.fromEntries(Object.entries(makers).map(([kind, make]) => [kind, take(make)]));
}

if (only === undefined) {
  const kinds = ofChance();
  // A locale that was loaded stays: each in a process of its own.
  for (const locale of LOCALES) {
    const made = execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, locale], { encoding: 'utf8' });
    for (const [kind, values] of Object.entries(JSON.parse(made))) put(kinds, kind, `casual-${locale}`, values);
  }
  const lines = Object.entries(kinds).map(
    ([kind, of]) =>
      `${JSON.stringify(kind)}: {\n${Object.entries(of)
        .map(([locale, values]) => `${JSON.stringify(locale)}: ${JSON.stringify(values)}`)
        .join(',\n')}\n}`,
  );
  writeFileSync(new URL('chance-casual.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
} else process.stdout.write(JSON.stringify(ofCasual(only)));
