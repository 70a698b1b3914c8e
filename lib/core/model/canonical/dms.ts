// AWS DMS, full load of Postgres to S3 as Parquet. Source: DMS user guide, "Source data types for PostgreSQL" and "Using Amazon
// S3 as a target"; what these leave open counts as lost. Text and binary LOBs are cut at LobMaxSize without an error.
import type { ColumnType, Table } from '../catalog.ts';
import { asItIs, castText, type Decoded, type ExporterDecoder, exact, type Loss, lost } from './canonical.ts';
import { MISPRINTED_REASON, misprinted } from './own-form.ts';
import { dependsOnSession, SESSION } from './session-text.ts';
import { booleanText, hexText, inetText, paddedText, plainTimestampText, utcText } from './texts.ts';

export interface DmsSettings {
  /** LobMaxSize of the task, in KiB; limited LOB mode is the only one for S3. */
  readonly lobKilobytes: number;
  /** `unboundedVarcharMaxSize` of the endpoint, in bytes. */
  readonly varcharBytes: number;
}

/** What DMS does when nothing is set. */
export const DMS_DEFAULTS: DmsSettings = Object.freeze({ lobKilobytes: 32, varcharBytes: 8000 });
/** The most that can be set. */
export const DMS_LIMITS: DmsSettings = Object.freeze({ lobKilobytes: 102_400, varcharBytes: 10_485_760 });

/** Which of the two settings cuts a column, and how DMS counts a value's size, as an expression of the source database. */
export interface DmsSize {
  readonly setting: keyof DmsSettings;
  readonly what: string;
  readonly bytes: (column: string) => string;
}

/** Decimals of more digits are written as text. */
export const MAX_DECIMAL = 38;
const INTEGERS: Readonly<Record<string, string>> = { int2: 'SMALLINT', int4: 'INTEGER', int8: 'BIGINT' };
/** Which one depends on the version of Parquet and on who reads it. */
export const TIMESTAMPS = ['TIMESTAMP', 'TIMESTAMP WITH TIME ZONE', 'TIMESTAMP_MS'];
/** Characters of two UTF-16 units, as a Postgres expression. */
const ASTRAL = "E'[^\\U00010000-\\U0010ffff]'";

// An NCLOB counts two bytes for each UTF-16 unit.
const NCLOB: DmsSize = {
  setting: 'lobKilobytes',
  what: 'text',
  bytes: (column) =>
    `2 * (char_length(${column}::text) + char_length(regexp_replace(${column}::text, ${ASTRAL}, '', 'g')))`,
};
const CLOB: DmsSize = {
  setting: 'lobKilobytes',
  what: 'text',
  bytes: (column) => `octet_length(${column}::text)`,
};
const BLOB: DmsSize = {
  setting: 'lobKilobytes',
  what: 'binary data',
  bytes: (column) => `octet_length(${column})`,
};
const VARCHAR: DmsSize = {
  setting: 'varcharBytes',
  what: 'text',
  bytes: (column) => `octet_length(${column})`,
};

/** How the settings must be chosen for a column; undefined when none of them cuts it. */
export function dmsSize(type: ColumnType): DmsSize | undefined {
  switch (type.category) {
    case 'binary':
      return BLOB;
    case 'json':
    case 'array':
    case 'composite':
    case 'keyvalue':
      return NCLOB;
    case 'xml':
    case 'textsearch':
      return CLOB;
    case 'geometric':
      return type.base === 'path' || type.base === 'polygon' ? CLOB : undefined;
    case 'text':
      if (type.base === 'text' || type.base === 'citext') return NCLOB;
      return type.base === 'varchar' && type.maxLength === undefined ? VARCHAR : undefined;
    default:
      return undefined;
  }
}

/** What these settings cut. */
export function cutBy({ lobKilobytes, varcharBytes }: DmsSettings, { setting, what, bytes }: DmsSize): Loss {
  return longerThan({ lobKilobytes: lobKilobytes * 1024, varcharBytes }[setting], what, bytes);
}

function longerThan(bytes: number, what: string, size: (column: string) => string): Loss {
  return {
    reason: `${what} longer than ${bytes} bytes is cut`,
    sourceCondition: (column) => `${size(column)} > ${bytes}`,
  };
}

/** The decoder of one task's files. */
export function dmsExport(settings: DmsSettings = DMS_DEFAULTS): ExporterDecoder {
  const cut = (size: DmsSize): Loss => cutBy(settings, size);
  const decode = (type: ColumnType): Decoded => {
    switch (type.category) {
      case 'integer':
        return exact(castText);
      case 'boolean':
        return exact(booleanText);
      case 'float':
        return exact(castText, {
          reason: `NaN and infinity: what becomes of them is not documented; ${MISPRINTED_REASON}`,
          sourceCondition: (column) => `(${column} IN ('NaN', 'Infinity', '-Infinity') OR ${misprinted(column)})`,
        });
      case 'numeric':
        return numeric(type);
      case 'text':
        return text(type);
      case 'date':
        return exact(castText, farDates('date'));
      case 'timestamp':
        return exact(plainTimestampText, farDates('timestamp'));
      case 'timestamptz':
        return exact(utcText, farDates('timestamptz'));
      case 'time':
        return type.base === 'timetz'
          ? lost('the zone of a time is dropped')
          : exact(castText, {
              reason: 'microseconds are cut to milliseconds, and 24:00 has no place',
              sourceCondition: (column) =>
                `(${column} <> date_trunc('milliseconds', ${column}::interval)::time OR ${column} = '24:00')`,
            });
      case 'binary':
        return exact(hexText, cut(BLOB));
      case 'json':
      case 'array':
      case 'composite':
      case 'keyvalue':
        return dependsOnSession(type) ? lost(SESSION) : exact(asItIs, cut(NCLOB));
      case 'xml':
      case 'textsearch':
        return exact(asItIs, cut(CLOB));
      case 'geometric':
        return type.base === 'path' || type.base === 'polygon' ? exact(asItIs, cut(CLOB)) : exact(asItIs);
      case 'range':
        if (dependsOnSession(type)) return lost(SESSION);
        return exact(
          asItIs,
          longerThan(255, 'a range', (column) => `char_length(${column}::text)`),
        );
      case 'enum':
        return (type.enumLabels ?? []).some((label) => label.length > 64)
          ? lost('enum labels are cut at 64 characters')
          : exact(asItIs);
      case 'uuid':
      case 'bit':
        return exact(asItIs);
      case 'inet':
        return exact(inetText(type));
      case 'macaddr':
        return type.base === 'macaddr' ? exact(asItIs) : lost('macaddr8 is not a documented source type');
      case 'interval':
        return lost('the spelling of intervals is not documented');
      case 'money':
        return lost('money becomes a number: its currency is lost');
      case 'oid':
        return lost('columns of type oid are left out');
      case 'other':
        return lost('not a documented source type');
      default:
        return type.category satisfies never;
    }
  };
  const text = (type: ColumnType): Decoded => {
    switch (type.base) {
      case 'text':
      case 'citext':
        return exact(asItIs, cut(NCLOB));
      case 'bpchar':
        return exact(paddedText(type));
      case 'varchar':
        return type.maxLength !== undefined ? exact(asItIs) : exact(asItIs, cut(VARCHAR));
      default:
        return lost('not a documented source type');
    }
  };
  return Object.freeze({
    name: 'dms',
    parquetTypes,
    decode: (type: ColumnType, parquetType: string): Decoded => {
      const expected = parquetTypes(type);
      if (expected.length > 0 && !expected.includes(parquetType))
        return lost(`${parquetType} is not how DMS writes ${type.category}`);
      if (type.category === 'boolean' && parquetType === 'BOOLEAN') return exact(castText);
      if (parquetType === 'TIMESTAMP_MS') return lost('ParquetTimestampInMillisecond cuts microseconds');
      return decode(type);
    },
    leavesOut,
  });
}

function numeric(type: ColumnType): Decoded {
  const { precision, scale } = type;
  if (precision === undefined || scale === undefined) return lost('numeric without precision becomes DECIMAL(28,6)');
  if (precision > MAX_DECIMAL) return exact(asItIs);
  if (scale < 0 || scale > precision) return lost('a scale outside 0 to the precision is not documented');
  return exact(castText, {
    reason: 'NaN has no place in a decimal',
    sourceCondition: (column) => `${column} = 'NaN'`,
  });
}

function farDates(type: 'date' | 'timestamp' | 'timestamptz'): Loss {
  return {
    reason: 'infinity, and years before 1 or after 9999, have no documented place',
    sourceCondition: (column) =>
      `(${column} < '0001-01-01'::${type} OR ${column} >= '9999-12-31'::${type} + interval '1 day')`,
  };
}

function parquetTypes(type: ColumnType): readonly string[] {
  switch (type.category) {
    case 'integer':
      return [INTEGERS[type.base] ?? 'BIGINT'];
    case 'boolean':
      return ['VARCHAR', 'BOOLEAN'];
    case 'float':
      return [type.base === 'float4' ? 'FLOAT' : 'DOUBLE'];
    case 'numeric':
      if (type.precision === undefined) return ['DECIMAL(28,6)'];
      return [type.precision > MAX_DECIMAL ? 'VARCHAR' : `DECIMAL(${type.precision},${type.scale ?? 0})`];
    case 'money':
      return ['DECIMAL(38,4)'];
    case 'date':
      return ['DATE'];
    case 'timestamp':
    case 'timestamptz':
      return TIMESTAMPS;
    case 'time':
      return ['TIME'];
    case 'binary':
      return ['BLOB'];
    case 'oid':
      return [];
    default:
      return ['VARCHAR'];
  }
}

/** Names that are no single segment of an object key: where such a table would be written is not documented. */
export const NO_FOLDER = /[/\u0000-\u001f]|^\.{1,2}$/;

function leavesOut(table: Table): string | undefined {
  if (NO_FOLDER.test(table.id.schema) || NO_FOLDER.test(table.id.name))
    return 'a name with a slash or a control character has no documented folder';
  const hasPrimaryKey = table.uniques.some((key) => key.primary);
  return !hasPrimaryKey && table.columns.some((column) => column.type.category === 'array')
    ? 'a table with an array and without a primary key is suspended'
    : undefined;
}
