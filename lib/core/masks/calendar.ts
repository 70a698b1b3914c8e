// Dates and timestamps as the databases print them, taken apart and put together again; before Christ and beyond year 9999 too.
// Own arithmetic (proleptic Gregorian), because Python's calendar ends at the years 1 and 9999.

/** The parts of a canonical date or timestamp text. */
export interface Moment {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Behind the date: ` (BC)` as DuckDB prints it. */
  readonly era: string;
  /** Blank or T; empty without a time of day. */
  readonly separator: string;
  readonly hour: string;
  /** `+00`, `Z`, or empty. */
  readonly zone: string;
  /** At the end: ` BC` as Postgres prints it. */
  readonly tail: string;
}

const MOMENT =
  /^([0-9]{4,6})-([0-9]{2})-([0-9]{2})( \(BC\))?(?:([ T])([0-9]{2}):[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?( ?(?:Z|[+-][0-9]{2}(?::?[0-9]{2}){0,2}))?)?( BC)?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** undefined when it is no date, or a day that does not exist. */
export function readMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text);
  if (match === null) return undefined;
  const [, digits = '', mm = '', dd = '', era = '', separator = '', hour = '', zone = '', tail = ''] = match;
  const [written, month, day] = [Number(digits), Number(mm), Number(dd)];
  if (written < 1 || month < 1 || month > 12) return undefined;
  const year = era === '' && tail === '' ? written : 1 - written;
  if (day < 1 || day > daysOf(year, month)) return undefined;
  return { year, month, day, era, separator, hour, zone, tail };
}

/** The year as written: four digits or more, without the era. */
export function yearText(year: number): string {
  return String(year > 0 ? year : 1 - year).padStart(4, '0');
}

export const two = (part: number): string => String(part).padStart(2, '0');

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Days since 1970-01-01. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The day of a number of days since 1970-01-01. */
export function dayOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** The Monday on or before a day (ISO 8601). */
export function mondayOf(number: number): number {
  return number - ((((number + 3) % 7) + 7) % 7);
}
