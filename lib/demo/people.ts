// Invented people: names that fit a country, and mail addresses, phones, places and ids that fit the names.
// Mail providers end in `.example`, which nobody can own; they are none of those that a mask emits.

import type { Country } from './countries.ts';
import { COUNTRIES } from './countries.ts';
import type { Random } from './random.ts';
import { randomFor } from './random.ts';

export interface Person {
  readonly country: Country;
  readonly firstName: string;
  readonly lastName: string;
  /** As the country writes it. */
  readonly fullName: string;
  readonly female: boolean;
  /** Unique among the people of one call. */
  readonly email: string;
  readonly phone: string;
  /** Unique among the people of one call. */
  readonly nationalId: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly street: string;
  readonly city: string;
  readonly postcode: string;
}

const PROVIDERS = [
  'mailbox.example',
  'fastletter.example',
  'post.example',
  'bluemail.example',
  'webpost.example',
  'inboxly.example',
  'nordpost.example',
  'lettera.example',
];
const HANDLES = [
  'quiet.river',
  'blue.heron',
  'old.anchor',
  'paper.kite',
  'salty.dog',
  'green.kettle',
  'north.star',
  'slow.tram',
  'tin.whistle',
  'red.bicycle',
];
const BY_SHARE = COUNTRIES.flatMap((country) => Array.from({ length: country.share }, () => country));

export interface Group {
  readonly count: number;
  readonly seed: number;
  /** Name of the part of the sample, see `randomFor`. */
  readonly part: string;
  readonly born: readonly [number, number];
  /** Domain of all their addresses; private providers when not given. */
  readonly mail?: string | undefined;
}

/** Draws a group of people. */
export function people({ count, seed, part, born, mail }: Group): Person[] {
  const random = randomFor(seed, part);
  const [addresses, taken] = [new Set<string>(), new Set<string>()];
  return Array.from({ length: count }, () => {
    const country = random.pick(BY_SHARE);
    const female = random.chance(0.52);
    const firstName = random.pick(female ? country.women : country.men);
    const lastName = random.pick(country.surnames);
    const birthDate = day(random, ...born);
    const email = unused(addresses, () => address(random, firstName, lastName, birthDate, mail));
    const nationalId = unused(taken, () => country.nationalId(random, { firstName, lastName, female, birthDate }));
    return {
      country,
      firstName,
      lastName,
      female,
      birthDate,
      email,
      nationalId,
      fullName: country.code === 'JP' ? `${lastName} ${firstName}` : `${firstName} ${lastName}`,
      phone: filled(random, country.mobile),
      ...place(random, country),
    };
  });
}

/** A street with its house number, a city, a postcode. */
export function place(random: Random, country: Country): Pick<Person, 'street' | 'city' | 'postcode'> {
  const [street, number] = [random.pick(country.streets), random.between(1, 180)];
  return {
    street: country.numberFirst ? `${number} ${street}` : `${street} ${number}`,
    city: random.pick(country.cities),
    postcode: filled(random, country.postcode),
  };
}

/** A date as `YYYY-MM-DD`; every month has 28 days here. */
export function day(random: Random, firstYear: number, lastYear: number): string {
  return `${random.between(firstYear, lastYear)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A time of that day, in UTC. */
export function moment(random: Random, date: string): string {
  return `${date} ${two(random.between(0, 23))}:${two(random.between(0, 59))}:${two(random.between(0, 59))}+00`;
}

/** A time one to `days` days after a date. */
export function later(random: Random, date: string, days: number): string {
  const milliseconds = Date.parse(`${date}T00:00:00Z`) + random.between(1, days) * 86_400_000;
  return moment(random, new Date(milliseconds).toISOString().slice(0, 10));
}

export function ipAddress(random: Random): string {
  if (random.chance(0.12)) return `2a0${random.between(0, 9)}:${hex(random)}:${hex(random)}::${hex(random)}`;
  return `${random.pick([31, 46, 62, 77, 81, 87, 91, 109, 151, 178, 188, 212])}.${random.between(1, 254)}.${random.between(0, 255)}.${random.between(1, 254)}`;
}

function hex(random: Random): string {
  return random.between(1, 0xffff).toString(16);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function filled(random: Random, pattern: string): string {
  return pattern.replace(/[#@]/g, (char) =>
    char === '#' ? String(random.between(0, 9)) : random.pick([...'ABCDEFGHJKLMNPRSTUVWXY']),
  );
}

/** The first draw that nobody has yet; draws have far more values than there are people. */
function unused(taken: Set<string>, draw: () => string): string {
  for (;;) {
    const value = draw();
    if (!taken.has(value)) {
      taken.add(value);
      return value;
    }
  }
}

function address(
  random: Random,
  firstName: string,
  lastName: string,
  birthDate: string,
  mail: string | undefined,
): string {
  const [first, last] = [plain(firstName), plain(lastName)];
  const named = first !== '' && last !== '';
  const base = named
    ? random.pick([`${first}.${last}`, `${first[0]}.${last}`, `${first}_${last}`, `${last}.${first}`])
    : random.pick(HANDLES);
  if (mail !== undefined) return `${base}${random.pick(['', '', '', random.digits(1)])}@${mail}`;
  const number = random.pick(['', birthDate.slice(2, 4), birthDate.slice(0, 4), random.digits(3), random.digits(5)]);
  return `${base}${number}@${random.pick(PROVIDERS)}`;
}

/** Lower-case ASCII letters of a name; empty for scripts that have none. */
function plain(name: string): string {
  return name
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
