// Customers, their addresses and the people who work at the company.
import type { Cell } from './copy.ts';
import { COUNTRIES } from './countries.ts';
import { iban } from './national-ids.ts';
import type { Person } from './people.ts';
import { day, ipAddress, moment, place } from './people.ts';
import type { Random } from './random.ts';
import { customerNote } from './texts.ts';
import type { World } from './world.ts';
import { money } from './world.ts';

type Rows = Generator<readonly Cell[]>;

const INTERESTS = ['garden', 'kitchen', 'lighting', 'textiles', 'diy', 'gifts', 'kids', 'vintage', 'outdoor'];
const DEVICES = ['iPhone', 'Laptop', 'iPad', 'Pixel', 'PC'];
const STATUSES = ['active', 'active', 'active', 'active', 'dormant', 'dormant', 'prospect', 'closed'];
const OUTSIDE_EU = new Set(['GB', 'US', 'TR', 'JP']);
const JOBS: readonly (readonly [string, string, number])[] = [
  ['Carpenter', 'Workshop', 36_000],
  ['Warehouse clerk', 'Logistics', 29_000],
  ['Support agent', 'Support', 31_000],
  ['Accountant', 'Finance', 44_000],
  ['Developer', 'Web shop', 58_000],
  ['Photographer', 'Marketing', 39_000],
];

export function* countryRows(): Rows {
  for (const { code, name } of COUNTRIES) yield [code, name, !OUTSIDE_EU.has(code)];
}

export function* customerRows(world: World): Rows {
  const random = world.random('customer rows');
  for (const [i, person] of world.customers.entries()) {
    const referredBy = i > 10 && random.chance(0.08) ? random.between(1, i) : null;
    yield [
      i + 1,
      person.firstName,
      person.lastName,
      person.fullName,
      person.email,
      random.chance(0.07) ? null : person.phone,
      random.chance(0.25) ? null : person.nationalId,
      random.chance(0.05) ? null : person.birthDate,
      person.country.code,
      random.pick(STATUSES),
      interests(random),
      random.chance(0.1) ? null : { json: profile(random, person) },
      customerNote(random, person),
      random.chance(0.9) ? 0 : money(random.between(100, 25_000)),
      referredBy,
      moment(random, day(random, 2019, 2020)),
    ];
  }
}

function interests(random: Random): string[] {
  const count = random.between(0, 3);
  const start = random.between(0, INTERESTS.length - 1);
  return Array.from({ length: count }, (_, i) => INTERESTS[(start + i * 2) % INTERESTS.length] ?? 'garden');
}

function profile(random: Random, person: Person): unknown {
  const devices = Array.from({ length: random.between(0, 2) }, () => ({
    name: `${person.firstName}'s ${random.pick(DEVICES)}`,
    lastIp: ipAddress(random),
  }));
  return {
    contact: { email: person.email, phone: person.phone, preferred: random.pick(['email', 'phone', 'none']) },
    language: person.country.language,
    loyalty: {
      tier: random.pick(['bronze', 'bronze', 'silver', 'gold']),
      points: random.between(0, 5_000),
      discount: random.pick([0, 2.5, 5]),
    },
    devices,
    nickname: random.chance(0.3) ? person.firstName : null,
  };
}

export function* addressRows(world: World): Rows {
  const random = world.random('addresses');
  for (const [i, person] of world.customers.entries()) {
    yield [i + 1, 'home', person.fullName, person.street, person.city, person.postcode, person.country.code];
    if (!random.chance(0.2)) continue;
    const other = place(random, person.country);
    const recipient = random.chance(0.5)
      ? `${person.fullName} c/o ${random.pick(world.employees).lastName}`
      : person.fullName;
    yield [
      i + 1,
      random.pick(['billing', 'delivery']),
      recipient,
      other.street,
      other.city,
      other.postcode,
      person.country.code,
    ];
  }
}

/** Everybody but the first has a manager among those with a lower number. */
export function* employeeRows(world: World): Rows {
  const random = world.random('employee rows');
  for (const [i, person] of world.employees.entries()) {
    const [title, department, salary] = random.pick(JOBS);
    const leads = i < 12;
    yield [
      i + 1,
      person.firstName,
      person.lastName,
      person.email,
      person.phone,
      i === 0 ? 'Managing director' : leads ? `Head of ${department}` : title,
      department,
      i === 0 ? null : leads ? 1 : random.between(2, 12),
      money((leads ? 2 : 1) * (salary + random.between(0, 9_000)) * 100),
      person.nationalId,
      iban(random, person.country.code) ?? null,
      person.birthDate,
      day(random, 2008, 2023),
    ];
  }
}
