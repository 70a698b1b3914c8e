// Vectors of masks that pick from pools beside the rules file, of locales, of dates of birth and flats.
import { poolIdOf } from '../../lib/core/fakes/pools.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskCase } from '../mask-cases.ts';

const type = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
const TEXT = type('text', 'text');

/** Made up, with what a language can have: marks, blanks, an apostrophe, characters beyond the first plane. */
const TITLES = Array.from(
  { length: 64 },
  (_, at) => `${['Leiter', 'Prüferin', "Chef d'équipe", '職人 𠮷'][at % 4]} ${at}`,
);
const FIRST = Array.from(
  { length: 60 },
  (_, at) => `${['Änne', 'Jörg-Uwe', 'Maria José', 'Ёлка'][at % 4]}${'a'.repeat(at % 7)}${at}`,
);
const LAST = Array.from(
  { length: 60 },
  (_, at) => `${['Müller', 'van der Berg', "O'Brien", 'Петров'][at % 4]}${'o'.repeat(at % 5)}${at}`,
);
const WORDS = (prefix: string): string[] =>
  Array.from({ length: 55 }, (_, at) => `${prefix}${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`);
const FEW = ['new', 'used', 'broken'];
const DATES = Array.from({ length: 90 }, (_, at) => `19${10 + at}-0${1 + (at % 9)}-1${at % 10}`);

function named(
  purpose: string,
  entries: readonly string[],
): { readonly id: string; readonly entries: readonly string[] } {
  return { id: poolIdOf(purpose, entries), entries };
}
const titles = named('vectors titles', TITLES);
const first = named('vectors first de', FIRST);
const last = named('vectors last de', LAST);
const firstAscii = named('vectors first ascii de', WORDS('Jo'));
const lastAscii = named('vectors last ascii de', WORDS('Mu'));
const few = named('vectors states', FEW);
const dates = named('vectors dates', DATES);

/** The pools that the cases name. */
export const POOLS = [titles, first, last, firstAscii, lastAscii, few, dates];

const VALUES = [
  null,
  '',
  'Jane Doe',
  'jane doe',
  "O'Brien",
  '张伟',
  '😀',
  ' ',
  '-',
  '7',
  'Leiter 4',
  'leiter 4',
  'x'.repeat(300),
];
const text = (spec: MaskCase['spec'], more: readonly string[] = []): MaskCase => ({
  spec,
  domain: spec.mask,
  type: TEXT,
  values: [...VALUES, ...more],
});
const GERMAN = {
  locale: 'de',
  pools: {
    first: first.id,
    last: last.id,
    firstAscii: firstAscii.id,
    lastAscii: lastAscii.id,
    streetLine: titles.id,
    city: last.id,
    state: few.id,
    zip: titles.id,
    company: titles.id,
  },
};
const BIRTHS = [
  null,
  '1984-02-29',
  '1984-03-01',
  '1930-01-01',
  '2007-12-31',
  '1901-05-05',
  '2019-07-07',
  '0001-01-01',
  '9999-12-31',
  'infinity',
  '-infinity',
];

export const CASES: readonly MaskCase[] = [
  text({ mask: 'fake', method: 'person.jobTitle', pool: titles.id }),
  text({ mask: 'fake', method: 'person.jobTitle', pool: titles.id, maxLength: 5 }),
  text({ mask: 'fake', method: 'person.jobTitle', pool: titles.id, unique: true }),
  text({ mask: 'fake', method: 'person.jobTitle', pool: titles.id, unique: true, maxLength: 24 }),
  text({ mask: 'fake', method: 'person.jobTitle', pool: titles.id, unique: true, maxLength: 10, hex: 12 }),
  text({ mask: 'fake', method: 'helpers.arrayElement', pool: few.id }, ['new', 'used', 'broken']),
  {
    spec: { mask: 'fake', method: 'date.birthdate', pool: dates.id },
    domain: 'd',
    type: type('date', 'date'),
    values: [null, '1984-02-29', '1910-01-10', 'infinity'],
  },
  text({ mask: 'custom', module: './titles.mjs', pool: titles.id }),
  ...['first', 'last', 'name', 'username', 'email', 'street', 'city', 'state', 'zip', 'address', 'company'].map(
    (mask) => text({ mask, ...GERMAN }, FIRST.slice(0, 3)),
  ),
  text({ mask: 'name', ...GERMAN, maxLength: 12 }),
  text({ mask: 'secondary-address' }, ['Apt. 12', 'Wohnung 3', '2. OG']),
  text({ mask: 'secondary-address', maxLength: 7 }),
  ...(['year', 'decade', 'none'] as const).map(
    (age): MaskCase => ({
      spec: { mask: 'date-of-birth', age },
      domain: 'b',
      type: type('date', 'date'),
      values: [...BIRTHS, '0044-03-15 (BC)'],
    }),
  ),
  {
    spec: { mask: 'date-of-birth', age: 'none', min: '1990-01-01', max: '1990-01-03' },
    domain: 'b',
    type: type('date', 'date'),
    values: ['1990-01-01', '1990-01-02', '1990-01-03', '1950-01-01'],
  },
  {
    spec: { mask: 'date-of-birth' },
    domain: 'b',
    type: type('timestamptz', 'timestamptz'),
    values: [null, '1984-02-29 23:00:00+00', '1984-02-29 12:00:00.5+00', 'infinity', '0044-03-15 00:00:00+00 (BC)'],
  },
  text({ mask: 'date-of-birth' }, [
    '1984-02-29',
    '1984-02-29T10:00:00Z',
    '29.02.1984',
    '1.5.1980',
    '05/04/1980',
    '5/4/1980',
    '12/31/1999',
    '31/12/1999',
    '05-04-1980',
    '1980/05/04',
    '1980.5.4',
    '30.02.1984',
    '29 February 1984',
    '1984-02-30',
  ]),
];
