// The smallest geometry of each of MySQL's types, as the server holds it: SRID 0 and well-known binary, little-endian.
// Sources: MySQL 8.4 Reference Manual, 13.4.3 Supported Spatial Data Formats (internal format); OGC 06-103r4, 8 Well-known Binary.

const SRID = '00000000';
const ZERO = '0000000000000000';
const ONE = '000000000000f03f';

const wkb = (type: number, body: string): string => `01${number(type)}${body}`;
const number = (value: number): string => `${value.toString(16).padStart(2, '0')}000000`;
const several = (parts: readonly string[]): string => number(parts.length) + parts.join('');

const ORIGIN = ZERO + ZERO;
const EAST = ONE + ZERO;
const NORTH_EAST = ONE + ONE;
const POINT = wkb(1, ORIGIN);
const LINE = wkb(2, several([ORIGIN, NORTH_EAST]));
const POLYGON = wkb(3, several([several([ORIGIN, EAST, NORTH_EAST, ORIGIN])]));
const NOTHING = wkb(7, several([]));

const BLANKS: Readonly<Record<string, string>> = {
  point: POINT,
  geometry: POINT,
  linestring: LINE,
  polygon: POLYGON,
  multipoint: wkb(4, several([POINT])),
  multilinestring: wkb(5, several([LINE])),
  multipolygon: wkb(6, several([POLYGON])),
  geometrycollection: NOTHING,
  geomcollection: NOTHING,
};

/** `\x…`, or undefined for a type that is no geometry. @param base e.g. `point` */
export function blankGeometry(base: string): string | undefined {
  const blank = BLANKS[base];
  return blank === undefined ? undefined : `\\x${SRID}${blank}`;
}
