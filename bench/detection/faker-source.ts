// @faker-js/faker in many locales. The classifier's dictionaries of names are made from it: what it invents is easy.
import { allFakers, type Faker } from '@faker-js/faker';
import type { Random } from '../../lib/demo/random.ts';
import type { Source } from './source.ts';

type Make = (faker: Faker) => string;

const LOCALES = [
  'en_US',
  'en_GB',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'sv',
  'ru',
  'uk',
  'ja',
  'zh_CN',
  'ko',
  'ar',
  'he',
  'tr',
  'en_IN',
] as const;

const BY_LOCALE: Readonly<Record<string, Make>> = {
  'first-name': (f) => f.person.firstName(),
  'last-name': (f) => f.person.lastName(),
  'full-name': (f) => f.person.fullName(),
  email: (f) => f.internet.email(),
  phone: (f) => f.phone.number(),
  street: (f) => f.location.streetAddress(),
  city: (f) => f.location.city(),
  zip: (f) => f.location.zipCode(),
  address: (f) => `${f.location.streetAddress()}, ${f.location.zipCode()} ${f.location.city()}`,
  job: (f) => f.person.jobTitle(),
};
const ANYWHERE: Readonly<Record<string, Make>> = {
  username: (f) => f.internet.username(),
  card: (f) => f.finance.creditCardNumber({ issuer: '4###-####-####-###L' }),
  iban: (f) => f.finance.iban(),
  bic: (f) => f.finance.bic(),
  ipv4: (f) => f.internet.ipv4(),
  ipv6: (f) => f.internet.ipv6(),
  mac: (f) => f.internet.mac(),
  'birth-date': (f) => f.date.birthdate({ min: 1940, max: 2005, mode: 'year' }).toISOString().slice(0, 10),
  imei: (f) => f.phone.imei().replaceAll('-', ''),
  coordinates: (f) => `${f.location.latitude()}, ${f.location.longitude()}`,
  jwt: (f) => f.internet.jwt(),
  sku: (f) => f.string.alphanumeric({ length: 8, casing: 'upper' }),
  sha1: (f) => f.git.commitSha(),
  sha256: (f) => f.string.hexadecimal({ length: 64, casing: 'lower', prefix: '' }),
  version: (f) => f.system.semver(),
  uuid: (f) => f.string.uuid(),
  isbn: (f) => f.commerce.isbn(13),
  isbn10: (f) => f.commerce.isbn(10),
  amount: (f) => f.finance.amount(),
  product: (f) => f.commerce.productName(),
  country: (f) => f.location.country(),
  'country-code': (f) => f.location.countryCode(),
  'user-agent': (f) => f.internet.userAgent(),
  prose: (f) => f.lorem.sentence(),
  review: (f) => f.commerce.productDescription(),
  colour: (f) => f.color.human(),
  department: (f) => f.commerce.department(),
  path: (f) => f.system.filePath(),
  'file-name': (f) => f.system.fileName(),
  currency: (f) => f.finance.currencyCode(),
  'hex-colour': (f) => f.color.rgb(),
  slug: (f) => f.lorem.slug(),
  month: (f) => f.date.month(),
  timezone: (f) => f.location.timeZone(),
  url: (f) => f.internet.url(),
  mime: (f) => f.system.mimeType(),
  http: (f) => f.internet.httpMethod(),
  food: (f) => f.food.dish(),
  car: (f) => `${f.vehicle.manufacturer()} ${f.vehicle.model()}`,
  film: (f) => f.book.title(),
  phrase: (f) => f.company.catchPhrase(),
  language: (f) => f.location.language().name,
};

export const fakerSource: Source = {
  name: 'faker-js',
  split: 'seen',
  locales: (kind) => (BY_LOCALE[kind] !== undefined ? LOCALES : ANYWHERE[kind] !== undefined ? ['en_US'] : []),
  values: (kind, locale, count, random) => {
    const faker = fakerOf(locale, random);
    const make = BY_LOCALE[kind] ?? ANYWHERE[kind];
    return make === undefined ? [] : Array.from({ length: count }, () => make(faker));
  },
};

function fakerOf(locale: string, random: Random): Faker {
  const found = Object.entries(allFakers).find(([name]) => name === locale)?.[1] ?? allFakers.en;
  found.seed(random.between(0, 2 ** 31 - 1));
  return found;
}
