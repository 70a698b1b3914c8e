// date-shift: dates and timestamps move by a keyed number of days, never zero; the time of day stays.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { isClassShape, replaceClasses } from './classes.ts';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { seedOf } from './options.ts';
import { KeyedStream } from './stream.ts';
import { isZeroDate } from './zero-date.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 1900-01-31, in quotes')
  .refine((text) => dayOfText(text) !== undefined, 'must be a day: this one does not exist')
  .optional();
const parameters = z
  .strictObject({
    ...COMMON,
    /** Largest shift in days, both ways. */
    days: z.int().min(1).max(36_500).default(180),
    /**
     * value: equal dates move alike, different ones by different amounts · subject: all dates of one subject by one amount (keeps their
     * order and the days between them) · column: all by one amount (keeps order, gaps, uniqueness).
     */
    per: z.enum(['value', 'column', 'subject']).default('value'),
    /** The column of the row that says whose date it is; rows where it is NULL move by value. */
    subject: z.string().min(1).optional(),
    /**
     * First and last day of results: a shift that leads out of them goes the other way; where neither way stays inside, it goes round.
     * Dates that move by one amount, per subject or column, all move back with max and on with min.
     */
    min: day,
    max: day,
  })
  .refine(({ per, subject }) => (per === 'subject') === (subject !== undefined), {
    path: ['subject'],
    error: 'per: subject takes subject: the name of a column; nothing else does',
  })
  .refine(({ per, min, max }) => per === 'value' || min === undefined || max === undefined, {
    path: ['min'],
    error: 'min and max would tear apart what moves by one amount: use one of them, or both with per: value',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
    path: ['max'],
    error: 'max must be later than min',
  });
type Parameters = z.infer<typeof parameters>;

const DATE = /^(\d{4,6})-(\d\d)-(\d\d)([ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?( ?(?:Z|[+-]\d\d(?::?\d\d)?))?$/;

/** 9999-12-31: MySQL's dates end there, and `for ever` is written so; five digits of a year are read by few. */
const LAST_DAY = 2_932_896;

export const dateShift = defineMask<Parameters>({
  name: 'date-shift',
  summary:
    'Moves a date or timestamp by a keyed number of days (never zero); infinity and 0000-00-00 stay, what is no date is replaced.',
  parameters,
  accepts: ['date', 'timestamp', 'timestamptz', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'date',
  emitsIdentifiers: ['DATE_OF_BIRTH', 'DATE'],
  capacity: ({ per }) => (per === 'column' ? Number.POSITIVE_INFINITY : 0),
  rowColumns: ({ subject }) => (subject === undefined ? [] : [subject]),
  seed: (_, type) => (type.category === 'text' ? '2000-01-01' : seedOf(type)),
  bind: ({ days, per, min, max }, { key, domain, type }) => {
    const derived = key.derive(domain);
    const together = (drawn: number): number =>
      max === undefined ? (min === undefined ? drawn : Math.abs(drawn)) : -Math.abs(drawn);
    const fixed = together(offset(hmacHex(derived, 'date-shift of the column'), days));
    const [first, last] = [dayOfText(min), dayOfText(max)];
    return (value, [subject]) => {
      if (value === 'infinity' || value === '-infinity' || isZeroDate(value)) return value;
      const match = DATE.exec(value);
      const day = match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
      if (match === null || day === undefined) return unreadable(value, type, derived, first ?? last ?? 0);
      const moved = (to: number): string => `${isoDay(to)}${match[4] ?? ''}${match[5] ?? ''}`;
      if (per === 'column') return moved(day + fixed);
      if (typeof subject === 'string')
        return moved(day + together(offset(hmacHex(derived, `date-shift of ${subject}`), days)));
      // The time of day is left out of the hash, so that a date and a timestamp of the same day move alike.
      const by = offset(hmacHex(derived, value.slice(0, (match[1]?.length ?? 4) + 6)), days);
      const leavesCalendar = per === 'value' && day <= LAST_DAY && day + by > LAST_DAY;
      return moved(within(day, by, first, last ?? (leavesCalendar ? LAST_DAY : undefined)));
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});

/** 1 to `days`, or the same below zero. */
function offset(digest: string, days: number): number {
  const drawn = Number.parseInt(digest.slice(0, 13), 16) % (2 * days);
  return drawn < days ? drawn - days : drawn - days + 1;
}

/** `day + by` when that is between the bounds, else `day - by`, else as far on from the first bound as it goes round. */
function within(day: number, by: number, first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY): number {
  const fits = (moved: number): boolean => moved >= first && moved <= last;
  if (fits(day + by)) return day + by;
  if (fits(day - by)) return day - by;
  if (first === Number.NEGATIVE_INFINITY) return last - Math.abs(by);
  if (last === Number.POSITIVE_INFINITY) return first + Math.abs(by);
  const span = last - first + 1;
  const round = (steps: number): number => first + (((steps % span) + span) % span);
  const moved = round(day + by - first);
  return moved === day ? round(day + 1 - first) : moved;
}

/** Days since 1970-01-01 of `1900-01-31`; undefined without a text, or when the day does not exist. */
function dayOfText(text: string | undefined): number | undefined {
  const [year, month, day] = (text ?? '').split('-').map(Number);
  return dayNumber(year ?? 0, month ?? 0, day ?? 0);
}

/** Before Christ, beyond the calendar or not a date at all: a fixed day in a typed column, other characters in a text. */
export function unreadable(value: string, type: ColumnType, key: Uint8Array, day = 0): string {
  switch (type.category) {
    case 'date':
      return isoDay(day);
    case 'timestamp':
      return `${isoDay(day)} 00:00:00`;
    case 'timestamptz':
      return `${isoDay(day)} 00:00:00+00`;
    default:
      return replaceClasses(value, new KeyedStream(key, value));
  }
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; undefined when the day does not exist. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > 200_000 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(date.getTime() / 86_400_000)
    : undefined;
}

/** The date of a day number, not before 0001-01-01. */
export function isoDay(number: number): string {
  const date = new Date(Math.max(-719_162, number) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
