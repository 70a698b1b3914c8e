// DuckDB SQL from an exporter's spelling to canonical text, shared by the decoders. What is not spelt as expected ends the
// statement: a value that is not understood would be hashed as another value.
import { literal } from '../../sql/quote.ts';
import type { ColumnType } from '../catalog.ts';
import { asItIs } from './canonical.ts';

type Sql = (column: string) => string;

/** Passes text that fits the pattern (RE2); anything else fails without being quoted. */
function expecting(pattern: string, what: string, then: Sql): Sql {
  return (column) =>
    `CASE WHEN ${column} IS NULL THEN NULL WHEN regexp_full_match(${column}, ${literal(pattern)}, 's') THEN ${then(column)} ELSE error(${literal(`the export does not spell ${what} as expected`)}) END`;
}

const YEAR = '\\d{4,}-\\d{2}-\\d{2}';
const CLOCK = '\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?';
const ENDLESS = '-?infinity';

export const isoDateText: Sql = expecting(`(${YEAR}( BC)?|${ENDLESS})`, 'dates', asItIs);
export const isoTimestampText: Sql = expecting(`(${YEAR} ${CLOCK}( BC)?|${ENDLESS})`, 'timestamps', asItIs);
export const timeText: Sql = expecting(CLOCK, 'times', asItIs);
export const timetzText: Sql = expecting(`${CLOCK}[+-]\\d{2}(:\\d{2}){0,2}`, 'times with zone', asItIs);
/** IntervalStyle postgres: `1 year 2 mons -3 days +04:05:06.7`. */
export const intervalText: Sql = expecting(
  `(-?\\+?\\d+ (years?|mons?|days?)( |$))*([+-]?\\d{2,}:\\d{2}:\\d{2}(\\.\\d{1,6})?)?`,
  'intervals',
  asItIs,
);
export const byteaText: Sql = expecting('\\\\x([0-9a-f]{2})*', 'bytes', asItIs);
export const booleanText: Sql = expecting(
  '(t|f|true|false)',
  'booleans',
  (column) => `CASE WHEN ${column} IN ('t', 'true') THEN 'true' ELSE 'false' END`,
);

/** Text with an offset in UTC. A server that prints another zone is read by its offset; what lies outside DuckDB's range must be in UTC. */
export const timestamptzText: Sql = expecting(
  `(${YEAR} ${CLOCK}[+-]\\d{2}(:\\d{2}){0,2}( BC)?|${ENDLESS})`,
  'timestamps with zone',
  (column) =>
    `CASE WHEN regexp_matches(${column}, '(\\+00|infinity|\\+00 BC)$') THEN ${column} ELSE CAST(CAST(${column} AS TIMESTAMPTZ) AS VARCHAR) END`,
);

/** A timestamp in UTC without saying so. */
export const utcText: Sql = (column) => `CAST(CAST(${column} AS TIMESTAMPTZ) AS VARCHAR)`;

/** A timestamp without zone, also where the file calls it UTC. */
export const plainTimestampText: Sql = (column) => `CAST(CAST(${column} AS TIMESTAMP) AS VARCHAR)`;

export const hexText: Sql = (column) => `'\\x' || lower(hex(${column}))`;

/** An inet prints its mask only where it is shorter than the address; a cast to text always adds it. A cidr always prints it. */
export function inetText(type: ColumnType): Sql {
  return type.base === 'inet'
    ? (column) =>
        `regexp_replace(regexp_replace(${column}, '^([0-9.]+)/32$', '\\1'), '^([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/128$', '\\1')`
    : asItIs;
}

// --- MySQL and MariaDB ---

/** Also what is no date to anybody else: `0000-00-00`, `2024-02-30`. */
export const mysqlDateText: Sql = expecting('\\d{4}-\\d{2}-\\d{2}', 'dates', asItIs);

/** Up to 838 hours, and below 0; fractions of a second without trailing zeros. */
export const mysqlTimeText: Sql = expecting(
  '-?\\d{2,3}:\\d{2}:\\d{2}(\\.\\d{1,6})?',
  'times',
  (column) => `CASE WHEN contains(${column}, '.') THEN rtrim(rtrim(${column}, '0'), '.') ELSE ${column} END`,
);

/** The last bits of the bytes. */
export function bitsText(bits: number): Sql {
  return (column) => `right(repeat('0', ${bits}) || CAST(CAST(${column} AS BIT) AS VARCHAR), ${bits})`;
}

/** The server's own bytes: four of a reference system, then a little-endian WKB. A WKB alone is another value, and is not taken. */
export const mysqlGeometryText: Sql = (column) =>
  expecting('\\\\x[0-9a-f]{8}010[0-7]000000([0-9a-f]{2})*', 'geometries', asItIs)(hexText(column));

/** Floats have DuckDB's spelling, also where an exporter wrote the server's. */
export function floatText(type: ColumnType): Sql {
  const duckdb = type.base === 'float4' ? 'FLOAT' : 'DOUBLE';
  return (column) => `CAST(CAST(${column} AS ${duckdb}) AS VARCHAR)`;
}

/** char(n) is padded to n characters, whether or not the exporter trimmed it. */
export function paddedText(type: ColumnType): Sql {
  const { maxLength } = type;
  return maxLength === undefined
    ? asItIs
    : (column) =>
        `CASE WHEN length(${column}) < ${maxLength} THEN rpad(${column}, ${maxLength}, ' ') ELSE ${column} END`;
}
