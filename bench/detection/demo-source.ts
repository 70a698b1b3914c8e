// The sample company's people and numbers: names and places of its own lists, national ids that pass their checks.

import { cardNumber, iban } from '../../lib/demo/national-ids.ts';
import { ipAddress, type Person, people } from '../../lib/demo/people.ts';
import type { Random } from '../../lib/demo/random.ts';
import { products } from '../../lib/demo/shop.ts';
import { review } from '../../lib/demo/texts.ts';
import type { Source } from './source.ts';

const OF_PERSON: Readonly<Record<string, (person: Person) => string>> = {
  'first-name': (person) => person.firstName,
  'last-name': (person) => person.lastName,
  'full-name': (person) => person.fullName,
  email: (person) => person.email,
  phone: (person) => person.phone,
  street: (person) => person.street,
  address: (person) => `${person.street}, ${person.postcode} ${person.city}`,
  city: (person) => person.city,
  zip: (person) => person.postcode,
  'birth-date': (person) => person.birthDate,
};
const NATIONAL: Readonly<Record<string, string>> = {
  US: 'us-ssn',
  GB: 'uk-nino',
  DE: 'de-tax',
  FR: 'fr-nir',
  ES: 'es-dni',
  IT: 'it-cf',
  PL: 'pl-pesel',
  SE: 'se-pnr',
  NL: 'nl-bsn',
};
const IBAN_COUNTRIES = ['DE', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE', 'GB'];

function draw(kind: string, count: number, random: Random): readonly string[] {
  const seed = random.between(1, 1_000_000);
  const group = people({ count, seed, part: 'bench', born: [1942, 2004] });
  const ofPerson = OF_PERSON[kind];
  if (ofPerson !== undefined) return group.map(ofPerson);
  const country = Object.entries(NATIONAL).find(([, name]) => name === kind)?.[0];
  if (country !== undefined) {
    const [one] = group.filter((person) => person.country.code === country);
    return one === undefined ? [] : group.map((person) => one.country.nationalId(random, person));
  }
  const made = Array.from({ length: count }, () => {
    if (kind === 'card') return cardNumber(random);
    if (kind === 'iban') return iban(random, random.pick(IBAN_COUNTRIES)) ?? '';
    if (kind === 'ipv4') return ipAddress(random);
    if (kind === 'product') return random.pick(products(seed)).name;
    return review(random, random.pick(group)) ?? '';
  });
  return made.filter((value) => value !== '');
}

const KINDS = new Set([...Object.keys(OF_PERSON), ...Object.values(NATIONAL), 'card', 'iban', 'ipv4', 'product']);

export const demoSource: Source = {
  name: 'demo',
  split: 'seen',
  locales: (kind) => (KINDS.has(kind) ? ['mixed'] : []),
  values: (kind, _locale, count, random) => draw(kind, count, random),
};
