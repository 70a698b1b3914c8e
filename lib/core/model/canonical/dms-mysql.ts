// AWS DMS, full load of MySQL and MariaDB to S3 as Parquet. Source: DMS user guide, "Using a MySQL-compatible database as a source"
// (limitations, source data types) and "Using Amazon S3 as a target"; what these leave open counts as lost.
import type { Column, ColumnType, Table } from '../catalog.ts';
import { asItIs, castText, type Decoded, type ExporterDecoder, exact, type Loss, lost } from './canonical.ts';
import { cutBy, DMS_DEFAULTS, type DmsSettings, type DmsSize, NO_FOLDER, TIMESTAMPS } from './dms.ts';
import { anyOf, decimalOfMysql, doubleOfMysql, noDay } from './mysql-values.ts';
import { bitsText, hexText, mysqlTimeText, plainTimestampText } from './texts.ts';

/** An unsigned integer of 32 bits is written as a signed one of 64 in the first version of Parquet. */
const INTEGERS: Readonly<Record<string, readonly string[]>> = {
  int1: ['TINYINT'],
  uint1: ['UTINYINT'],
  int2: ['SMALLINT'],
  uint2: ['USMALLINT'],
  int3: ['INTEGER'],
  uint3: ['UINTEGER', 'BIGINT'],
  int4: ['INTEGER'],
  uint4: ['UINTEGER', 'BIGINT'],
  int8: ['BIGINT'],
  uint8: ['UBIGINT'],
  year: ['SMALLINT'],
};

/** Bytes in UTF-16, of which a character outside the Basic Multilingual Plane has four: what an NCLOB counts. */
const utf16Bytes = (column: string): string => `LENGTH(CONVERT(${column} USING utf16))`;

const NCLOB: DmsSize = { setting: 'lobKilobytes', what: 'text', bytes: utf16Bytes };
const CLOB: DmsSize = {
  setting: 'lobKilobytes',
  what: 'text',
  bytes: (column) => `LENGTH(CONVERT(${column} USING utf8mb4))`,
};
const BLOB: DmsSize = { setting: 'lobKilobytes', what: 'binary data', bytes: (column) => `LENGTH(${column})` };
const LONG_TEXTS: ReadonlySet<string> = new Set(['mediumtext', 'longtext']);
const LONG_BYTES: ReadonlySet<string> = new Set(['mediumblob', 'longblob']);

/** How the settings must be chosen for a column; undefined when none of them cuts it. BLOB, TEXT and shorter ones are no LOBs to DMS. */
export function dmsMysqlSize(type: ColumnType): DmsSize | undefined {
  switch (type.category) {
    case 'text':
      return LONG_TEXTS.has(type.base) ? NCLOB : undefined;
    case 'binary':
      return LONG_BYTES.has(type.base) ? BLOB : undefined;
    case 'json':
      // MariaDB's is a LONGTEXT
      return type.text === 'json' ? CLOB : NCLOB;
    default:
      return undefined;
  }
}

/** The decoder of one task's files. */
export function dmsMysqlExport(settings: DmsSettings = DMS_DEFAULTS): ExporterDecoder {
  return Object.freeze({
    name: 'dms',
    parquetTypes,
    decode: (type: ColumnType, parquetType: string): Decoded => {
      if (!parquetTypes(type).includes(parquetType)) return lost(`${parquetType} is not how DMS writes ${type.text}`);
      if (parquetType === 'TIMESTAMP_MS') return lost('ParquetTimestampInMillisecond cuts microseconds');
      return decode(type, settings);
    },
    leavesOut,
    leavesColumnOut: ({ invisible }: Column) => (invisible === true ? 'invisible columns are not migrated' : undefined),
  });
}

function decode(type: ColumnType, settings: DmsSettings): Decoded {
  const size = dmsMysqlSize(type);
  const cut = size === undefined ? [] : [cutBy(settings, size)];
  switch (type.category) {
    case 'integer':
    case 'numeric':
      return exact(castText);
    case 'float':
      return doubleOfMysql(type);
    case 'bit':
      if (type.maxLength === 1) return exact((column) => `CAST(CAST(${column} AS TINYINT) AS VARCHAR)`);
      return type.maxLength === 64
        ? exact(bitsText(64))
        : lost('bits other than BIT(1) and BIT(64) are not documented');
    case 'date':
      return exact(castText, NO_DAY);
    case 'timestamp':
      return exact(plainTimestampText, anyOf(NO_DAY, fraction(type)));
    case 'time':
      return exact(mysqlTimeText, ODD_TIME);
    case 'text':
    case 'json':
    case 'enum':
      return exact(asItIs, anyOf(FOUR_BYTES, ...cut));
    case 'binary':
      return exact(hexText, ...cut);
    case 'other':
      return lost('of a geometry nothing says which bytes are written, and other types are not documented');
    default:
      return lost('not a documented source type');
  }
}

const NO_DAY: Loss = {
  reason: 'zero dates become NULL, and days that do not exist have no place',
  sourceCondition: noDay,
};

const FOUR_BYTES: Loss = {
  reason: 'characters of four bytes in UTF-8 are not supported',
  sourceCondition: (column) => `${utf16Bytes(column)} > 2 * CHAR_LENGTH(${column})`,
};

const ODD_TIME: Loss = {
  reason: 'how times below 0, of 24 hours and more, or with fractions of a second are spelt is not documented',
  sourceCondition: (column) =>
    `(TIME_TO_SEC(${column}) NOT BETWEEN 0 AND 86399 OR MICROSECOND(${column}) <> 0 OR LEFT(${column}, 1) = '-')`,
};

/** DATETIME(1) to DATETIME(5) bring milliseconds; of DATETIME(6) and of TIMESTAMP nothing is said. */
function fraction({ base, text }: ColumnType): Loss {
  const digits = Number(/\((\d)\)/.exec(text)?.[1] ?? 0);
  return base === 'datetime' && digits < 6
    ? {
        reason: 'fractions of a second are cut to milliseconds',
        sourceCondition: (column) => `MICROSECOND(${column}) % 1000 <> 0`,
      }
    : {
        reason: 'what becomes of fractions of a second is not documented',
        sourceCondition: (column) => `MICROSECOND(${column}) <> 0`,
      };
}

function parquetTypes(type: ColumnType): readonly string[] {
  switch (type.category) {
    case 'integer':
      return INTEGERS[type.base] ?? [];
    case 'numeric':
      return [decimalOfMysql(type)];
    case 'float':
      return ['DOUBLE'];
    case 'bit':
      return [type.maxLength === 1 ? 'BOOLEAN' : 'BLOB'];
    case 'date':
      return ['DATE'];
    case 'timestamp':
      return TIMESTAMPS;
    case 'binary':
    case 'other':
      return ['BLOB'];
    default:
      return ['VARCHAR'];
  }
}

function leavesOut({ id, columns, systemVersioned }: Table): string | undefined {
  const names = [id.schema, id.name];
  if (names.some((name) => NO_FOLDER.test(name)))
    return 'a name with a slash or a control character has no documented folder';
  if ([...names, ...columns.map(({ name }) => name)].some((name) => /[`']/.test(name)))
    return 'backticks and single quotes in names are not supported';
  return systemVersioned === true ? 'system-versioned tables are not supported' : undefined;
}
