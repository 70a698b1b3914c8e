// date-shift: dates and timestamps move by a keyed number of days, never zero; the time of day stays.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { isClassShape, replaceClasses } from './classes.ts';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Largest shift in days, both ways. */
  days: z.int().min(1).max(36_500).default(180),
  /** value: equal dates move alike, different ones by different amounts; column: all by one amount (keeps order, gaps, uniqueness). */
  per: z.enum(['value', 'column']).default('value'),
});
type Parameters = z.infer<typeof parameters>;

const DATE = /^(\d{4,6})-(\d\d)-(\d\d)([ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?( ?(?:Z|[+-]\d\d(?::?\d\d)?))?$/;

export const dateShift = defineMask<Parameters>({
  name: 'date-shift',
  summary:
    'Moves a date or timestamp by a keyed number of days (never zero); infinity stays, what is no date is replaced.',
  parameters,
  accepts: ['date', 'timestamp', 'timestamptz', 'text'],
  properties: { ...ROW_MASK, keepsFormat: true },
  sharedDomain: 'date',
  emitsIdentifiers: ['DATE_OF_BIRTH', 'DATE'],
  capacity: ({ per }) => (per === 'column' ? Number.POSITIVE_INFINITY : 0),
  bind: ({ days, per }, { key, domain, type }) => {
    const derived = key.derive(domain);
    const fixed = offset(hmacHex(derived, 'date-shift of the column'), days);
    return (value) => {
      if (value === 'infinity' || value === '-infinity') return value;
      const match = DATE.exec(value);
      const day = match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
      if (match === null || day === undefined) return unreadable(value, type, derived);
      // The time of day is left out of the hash, so that a date and a timestamp of the same day move alike.
      const moved =
        day + (per === 'column' ? fixed : offset(hmacHex(derived, value.slice(0, (match[1]?.length ?? 4) + 6)), days));
      return `${isoDay(moved)}${match[4] ?? ''}${match[5] ?? ''}`;
    };
  },
  emits: () => (candidate) => isClassShape(candidate),
});

/** 1 to `days`, or the same below zero. */
function offset(digest: string, days: number): number {
  const drawn = Number.parseInt(digest.slice(0, 13), 16) % (2 * days);
  return drawn < days ? drawn - days : drawn - days + 1;
}

/** Before Christ, beyond the calendar or not a date at all: a fixed date in a typed column, other characters in a text. */
function unreadable(value: string, type: ColumnType, key: Uint8Array): string {
  switch (type.category) {
    case 'date':
      return '1970-01-01';
    case 'timestamp':
      return '1970-01-01 00:00:00';
    case 'timestamptz':
      return '1970-01-01 00:00:00+00';
    default:
      return replaceClasses(value, new KeyedStream(key, value));
  }
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; undefined when the day does not exist. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > 200_000 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(date.getTime() / 86_400_000)
    : undefined;
}

function isoDay(number: number): string {
  const date = new Date(Math.max(-719_162, number) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
