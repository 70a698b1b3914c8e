// date-of-birth: another day on which somebody could have been born, of the same year or decade when the age must stay useful.
import { z } from 'zod';
import { isClassShape } from './classes.ts';
import { dayNumber, isoDay, unreadable } from './date-shift.ts';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { isZeroDate } from './zero-date.ts';

const parameters = z
  .strictObject({
    ...COMMON,
    /** What of the age stays: the year of birth, its decade, nothing. */
    age: z.enum(['year', 'decade', 'none']).default('decade'),
    /** Earliest and latest day; a year or decade that lies outside of them is kept all the same. */
    min: z.iso.date().default('1930-01-01'),
    max: z.iso.date().default('2007-12-31'),
  })
  .refine(({ min, max }) => min < max, 'min must be before max');
type Parameters = z.infer<typeof parameters>;

interface Days {
  readonly first: number;
  readonly last: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)([ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?( ?(?:Z|[+-]\d\d(?::?\d\d)?))?$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

export const dateOfBirth = defineMask<Parameters>({
  name: 'date-of-birth',
  summary: 'Replaces a date of birth by another day of the same year or decade, or of any; never the same day.',
  parameters,
  accepts: ['date', 'timestamp', 'timestamptz', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'date-of-birth',
  emitsIdentifiers: ['DATE_OF_BIRTH', 'DATE'],
  capacity: ({ age, min, max }) => (age === 'none' ? daysOf(max) - daysOf(min) + 1 : 0),
  bind: (of, { key, domain, type }) => {
    const derived = key.derive(domain);
    const bounds: Days = { first: daysOf(of.min), last: daysOf(of.max) };
    const moved = (year: number, day: number): readonly [year: number, month: number, day: number] => {
      const digest = hmacHex(derived, isoDay(day));
      const [y = 0, m = 0, d = 0] = isoDay(another(day, band(year, of.age, bounds), digest))
        .split('-')
        .map(Number);
      return [y, m, d];
    };
    return (value) => {
      if (value === 'infinity' || value === '-infinity' || isZeroDate(value)) return value;
      return (
        inIso(value, moved) ??
        inYearFirst(value, moved) ??
        inYearLast(value, moved) ??
        unreadable(value, type, derived, 0)
      );
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});

type Move = (year: number, day: number) => readonly [year: number, month: number, day: number];

function daysOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return dayNumber(year, month, day) ?? 0;
}

/** Days to choose from: within the bounds when they leave at least two. */
function band(year: number, age: Parameters['age'], bounds: Days): Days {
  if (age === 'none') return bounds;
  const from = age === 'year' ? year : Math.max(1, year - (year % 10));
  const to = age === 'year' ? year : year - (year % 10) + 9;
  const all = { first: dayNumber(from, 1, 1) ?? 0, last: dayNumber(to, 12, 31) ?? 0 };
  const first = Math.max(all.first, bounds.first);
  const last = Math.min(all.last, bounds.last);
  return last > first ? { first, last } : all;
}

/** One of the days but the given one, each as likely as the others. */
function another(day: number, { first, last }: Days, digest: string): number {
  const drawn = Number.parseInt(digest.slice(0, 13), 16);
  const inside = day >= first && day <= last;
  const chosen = first + (drawn % (last - first + (inside ? 0 : 1)));
  return inside && chosen >= day ? chosen + 1 : chosen;
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** The time of day stays, as with date-shift. */
function inIso(value: string, move: Move): string | undefined {
  const [, y = '', m, d, time = '', zone = ''] = ISO.exec(value) ?? [];
  const day = y === '' ? undefined : dayNumber(Number(y), Number(m), Number(d));
  if (day === undefined) return undefined;
  const [year, month, date] = move(Number(y), day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}${time}${zone}`;
}

function inYearFirst(value: string, move: Move): string | undefined {
  const [, y = '', mark = '', m = '', d = ''] = YEAR_FIRST.exec(value) ?? [];
  const day = y === '' ? undefined : dayNumber(Number(y), Number(m), Number(d));
  if (day === undefined) return undefined;
  const [year, month, date] = move(Number(y), day);
  return `${padded(year, 4)}${mark}${padded(month, m.length)}${mark}${padded(date, d.length)}`;
}

/** `31.12.1999`, `12/31/1999` or `31/12/1999`; where both orders could be meant, the result can be read both ways too. */
function inYearLast(value: string, move: Move): string | undefined {
  const [, one = '', mark = '', two = '', y = ''] = YEAR_LAST.exec(value) ?? [];
  const dayFirst = mark === '.' || Number(one) > 12;
  const [month, date] = dayFirst ? [Number(two), Number(one)] : [Number(one), Number(two)];
  const day = y === '' ? undefined : dayNumber(Number(y), month, date);
  if (day === undefined) return undefined;
  const [year, newMonth, newDate] = move(Number(y), day);
  if (mark === '.' || date > 12) return written(dayFirst ? [newDate, newMonth] : [newMonth, newDate], year);
  const low = ((newDate - 1) % 12) + 1;
  const made = written([newMonth, low], year);
  return made === value ? written([newMonth, (low % 12) + 1], year) : made;

  function written(parts: readonly [number, number], inYear: number): string {
    return `${padded(parts[0], one.length)}${mark}${padded(parts[1], two.length)}${mark}${padded(inYear, 4)}`;
  }
}
