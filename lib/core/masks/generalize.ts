// generalize: the value made coarser, so that many rows share it: a bucket of numbers, a span of time, the beginning of a code.
// No key: equal spans are equal everywhere. Masking the output again changes nothing.
import { z } from 'zod';
import type { ColumnType } from '../model/catalog.ts';
import { integerRange } from '../model/integers.ts';
import { dayNumberOf, dayOf, type Moment, mondayOf, readMoment, two, yearText } from './calendar.ts';
import { type Decimal, floorDivide, printDecimal, readDecimal, rescale } from './decimals.ts';
import { COMMON, cutTo, defineMask, ROW_MASK } from './mask.ts';

const SPANS = ['year', 'quarter', 'month', 'week', 'day', 'hour'] as const;
type Span = (typeof SPANS)[number];

const number = z.union([
  z.int(),
  z.string().regex(/^-?[0-9]{1,38}(\.[0-9]{1,20})?$/, 'an integer, or a number in quotes'),
]);
const parameters = z
  .strictObject({
    ...COMMON,
    /** bucket: numbers · year, quarter, month, week, day, hour: dates and times · prefix: the beginning of a text. */
    to: z.enum(['bucket', ...SPANS, 'prefix']),
    /** Width of every bucket; one of them begins at 0. */
    size: number.optional(),
    /** Where buckets begin, ascending; what lies below the first becomes the first edge (in text: `(,10)`). */
    edges: z.array(number).min(1).readonly().optional(),
    /** Characters that stay of a prefix. */
    length: z.int().min(1).max(1000).optional(),
    /** The character that stands for each of the others; without it they are cut off. */
    pad: z
      .string()
      .refine((text) => Array.from(text).length === 1 && text !== '\0', 'one character')
      .optional(),
  })
  .refine(
    ({ to, size, edges }) => (to === 'bucket' ? (size === undefined) !== (edges === undefined) : !(size ?? edges)),
    'bucket takes either size or edges, nothing else does',
  )
  .refine(
    ({ to, length, pad }) => (to === 'prefix' ? length !== undefined : (length ?? pad) === undefined),
    'prefix takes length (and pad), nothing else does',
  )
  .refine(({ size }) => size === undefined || !/^-|^0*(\.0*)?$/.test(String(size)), {
    path: ['size'],
    error: 'must be above zero',
  })
  .refine(({ edges = [] }) => ascends(edges.map(decimal)), { path: ['edges'], error: 'must be ascending, none twice' });
type Parameters = z.infer<typeof parameters>;

/** What a text becomes that cannot be read as a number or a date: it may say anything. */
const UNKNOWN = 'unknown';
const ENDLESS = /^-?infinity$|^nan$/i;
const NUMBERS: readonly ColumnType['category'][] = ['integer', 'numeric'];
const TIMES: readonly ColumnType['category'][] = ['date', 'timestamp', 'timestamptz'];

/** The value made coarser, for one column. */
function generalizer(of: Parameters, type: ColumnType, maxLength: number | undefined): (value: string) => string {
  const run = ((): ((value: string) => string) => {
    switch (of.to) {
      case 'bucket':
        return NUMBERS.includes(type.category) ? numberBucket(of, type) : textBucket(of, maxLength);
      case 'prefix':
        return (value) => prefix(value, of.length ?? 1, of.pad);
      default: {
        const span = of.to;
        return TIMES.includes(type.category)
          ? (value) => typedSpan(value, span, type)
          : (value) => textSpan(value, span);
      }
    }
  })();
  return (value) => cutTo(ENDLESS.test(value) ? value : run(value), maxLength) ?? '';
}

export const generalize = defineMask<Parameters>({
  name: 'generalize',
  summary:
    'Makes the value coarser: a bucket of numbers, the first instant of a year, month, week, …, the beginning of a code.',
  parameters,
  accepts: ['integer', 'numeric', 'date', 'timestamp', 'timestamptz', 'text'],
  properties: { ...ROW_MASK, idempotent: true, fixedPoints: 'possible' },
  emitsIdentifiers: ['DATE', 'DATE_OF_BIRTH', 'ZIP_CODE'],
  // Edges make as many buckets, and one below them in a text; of the others there is no bound that means anything.
  capacity: ({ edges }) => (edges === undefined ? 0 : edges.length + 1),
  fits: (of, type) => {
    const { category } = type;
    if (of.to === 'bucket' && !NUMBERS.includes(category) && category !== 'text')
      return `buckets are of numbers, not of ${type.text}: use to: month`;
    if (of.to === 'prefix' && category !== 'text') return `a prefix is of texts, not of ${type.text}`;
    const span = of.to !== 'bucket' && of.to !== 'prefix';
    if (span && NUMBERS.includes(category))
      return `to: ${of.to} is for dates and times, not for ${type.text}: use to: bucket`;
    if (category === 'date' && (of.to === 'day' || of.to === 'hour'))
      return `a date has nothing smaller than its day, so to: ${of.to} would leave it: use to: month`;
    const longest = Math.min(of.maxLength ?? Number.POSITIVE_INFINITY, type.maxLength ?? Number.POSITIVE_INFINITY);
    if (of.to === 'prefix' && (of.length ?? 0) >= longest)
      return `a prefix of ${of.length} characters would leave every value of ${type.text}: use a smaller length`;
    const finest = Math.max(...[of.size ?? 0, ...(of.edges ?? [])].map((one) => decimal(one).scale));
    const scale =
      category === 'integer' ? 0 : category === 'numeric' && type.precision !== undefined ? (type.scale ?? 0) : finest;
    if (finest > scale) return `${type.text} has ${scale} digits behind the point, size or edges have ${finest}`;
    return of.size !== undefined && NUMBERS.includes(category) && isSmallest(of.size, type)
      ? `${type.text} has nothing smaller than a bucket of ${of.size}, so every value would stay: use a larger size`
      : undefined;
  },
  seed: () => undefined,
  bind: (of, { type, maxLength }) => generalizer(of, type, maxLength),
  emits: (of, type) => {
    const run = generalizer(of, type, of.maxLength ?? (type.category === 'text' ? type.maxLength : undefined));
    return (candidate) => run(candidate) === candidate;
  },
});

function decimal(of: number | string): Decimal {
  return readDecimal(String(of)) ?? { unscaled: 0n, scale: 0 };
}

/** A bucket of this size holds one value of the type. */
function isSmallest(size: number | string, type: ColumnType): boolean {
  if (type.category === 'numeric' && type.precision === undefined) return false;
  const scale = type.category === 'integer' ? 0 : Math.max(0, type.scale ?? 0);
  return rescale(decimal(size), scale) <= 1n;
}

function ascends(edges: readonly Decimal[]): boolean {
  const scale = Math.max(0, ...edges.map((edge) => edge.scale));
  const all = edges.map((edge) => rescale(edge, scale));
  return all.every((edge, at) => at === 0 || edge > (all[at - 1] ?? edge));
}

/** The bucket of a value, all with `scale` digits behind the point; no `from` below the first edge, no `to` behind the last. */
interface Bucket {
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
}

function bucketOf(value: bigint, of: Parameters, scale: number): Bucket {
  if (of.size !== undefined) {
    const size = rescale(decimal(of.size), scale);
    const from = floorDivide(value, size) * size;
    return { from, to: from + size };
  }
  const edges = (of.edges ?? []).map((edge) => rescale(decimal(edge), scale));
  const above = edges.findIndex((edge) => edge > value);
  return above < 0 ? { from: edges.at(-1), to: undefined } : { from: edges[above - 1], to: edges[above] };
}

/** Digits behind the point of the bounds. */
function boundScale(of: Parameters): number {
  return Math.max(...[of.size ?? 0, ...(of.edges ?? [])].map((one) => decimal(one).scale));
}

function numberBucket(of: Parameters, type: ColumnType): (value: string) => string {
  const scale =
    type.category === 'numeric' && type.precision !== undefined ? Math.max(0, type.scale ?? 0) : boundScale(of);
  const least =
    integerRange(type.base)?.least ?? (type.precision !== undefined ? 1n - 10n ** BigInt(type.precision) : undefined);
  return (value) => {
    const read = readDecimal(value);
    // A typed column holds numbers; what else an exporter may write becomes the first bucket rather than stay.
    const { from, to } = bucketOf(read === undefined ? 0n : rescale(read, scale), of, scale);
    const lower = from ?? to ?? 0n;
    return printDecimal(least !== undefined && lower < least ? least : lower, scale);
  };
}

const BUCKET = /^[[(]([^,]*),([^,]*)\)$/;

function textBucket(of: Parameters, maxLength: number | undefined): (value: string) => string {
  const scale = boundScale(of);
  const label = (value: bigint): string => {
    const { from, to } = bucketOf(value, of, scale);
    const bound = (one: bigint | undefined): string => (one === undefined ? '' : printDecimal(one, scale));
    const made = `${from === undefined ? '(' : '['}${bound(from)},${bound(to)})`;
    return made.length > (maxLength ?? made.length) ? UNKNOWN : made;
  };
  return (value) => {
    const read = readDecimal(value);
    // Rounded down to the bounds' own digits, a value stays on its side of every bound.
    if (read !== undefined) return label(rescale(read, scale));
    const [, from = '', to = ''] = BUCKET.exec(value) ?? [];
    const inside = readDecimal(from) ?? readDecimal(to);
    if (inside === undefined) return UNKNOWN;
    const bucket = label(rescale(inside, scale) - (from === '' ? 1n : 0n));
    return bucket === value ? bucket : UNKNOWN;
  };
}

function prefix(value: string, length: number, pad: string | undefined): string {
  const points = Array.from(value);
  if (points.length <= length) return value;
  return points.slice(0, length).join('') + (pad === undefined ? '' : pad.repeat(points.length - length));
}

/** The first day of the span that holds the day. */
function firstDay({ year, month, day }: Moment, span: Span): { year: number; month: number; day: number } {
  switch (span) {
    case 'year':
      return { year, month: 1, day: 1 };
    case 'quarter':
      return { year, month: month - ((month - 1) % 3), day: 1 };
    case 'month':
      return { year, month, day: 1 };
    case 'week':
      return dayOf(mondayOf(dayNumberOf(year, month, day)));
    case 'day':
    case 'hour':
      return { year, month, day };
  }
}

/** The first instant of the span, in the form of the column's type. */
function typedSpan(value: string, span: Span, type: ColumnType): string {
  const moment = readMoment(value);
  const zone = type.category === 'timestamptz' ? '+00' : '';
  if (moment === undefined) return type.category === 'date' ? '1970-01-01' : `1970-01-01 00:00:00${zone}`;
  const first = firstDay(moment, span);
  const day = `${yearText(first.year)}-${two(first.month)}-${two(first.day)}${moment.era}`;
  if (type.category === 'date') return day + moment.tail;
  const hour = span === 'hour' && moment.hour !== '' ? moment.hour : '00';
  return `${day}${moment.separator || ' '}${hour}:00:00${moment.hour === '' ? zone : moment.zone}${moment.tail}`;
}

const TEXT_SPANS: Readonly<Record<Span, RegExp>> = {
  year: /^[0-9]{4,6}( BC)?$/,
  quarter: /^[0-9]{4,6}-Q[1-4]( BC)?$/,
  month: /^[0-9]{4,6}-(0[1-9]|1[0-2])( BC)?$/,
  week: /^[0-9]{4,6}-W(0[1-9]|[1-4][0-9]|5[0-3])( BC)?$/,
  day: /^$/,
  hour: /^[0-9]{4,6}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}( ?(Z|[+-][0-9]{2}(:?[0-9]{2}){0,2}))?( BC)?$/,
};

/** The span as text: 1984, 1984-Q1, 1984-02, 1984-W09, 1984-02-29, 1984-02-29 10. */
function textSpan(value: string, span: Span): string {
  if (TEXT_SPANS[span].test(value)) return value;
  const moment = readMoment(value);
  if (moment === undefined) return UNKNOWN;
  const { year, month, day, separator, hour, zone } = moment;
  const end = year > 0 ? '' : ' BC';
  const date = `${yearText(year)}-${two(month)}-${two(day)}`;
  switch (span) {
    case 'year':
      return yearText(year) + end;
    case 'quarter':
      return `${yearText(year)}-Q${Math.ceil(month / 3)}${end}`;
    case 'month':
      return `${yearText(year)}-${two(month)}${end}`;
    case 'week':
      return weekText(dayNumberOf(year, month, day));
    case 'day':
      return date + end;
    case 'hour':
      return (hour === '' ? date : date + separator + hour + zone) + end;
  }
}

/** The ISO 8601 week: it belongs to the year of its Thursday. */
function weekText(number: number): string {
  const thursday = mondayOf(number) + 3;
  const { year } = dayOf(thursday);
  const week = Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1;
  return `${yearText(year)}-W${two(week)}${year > 0 ? '' : ' BC'}`;
}
