// RDS snapshot export (StartExportTask) of Postgres. Source: RDS user guide, "Exporting DB snapshot data to Amazon S3", mapping of
// PostgreSQL types: six types are typed, all others are strings in the server's text form. The session's settings are not
// documented: text that is not ISO, or not IntervalStyle postgres, ends the statement instead of being hashed as another value.
import type { ColumnType, Table } from '../catalog.ts';
import { asItIs, castText, type Decoded, type ExporterDecoder, exact, lost } from './canonical.ts';
import { MISPRINTED_REASON, misprinted } from './own-form.ts';
import { dependsOnSession, SESSION } from './session-text.ts';
import {
  booleanText,
  byteaText,
  floatText,
  hexText,
  inetText,
  intervalText,
  isoDateText,
  isoTimestampText,
  paddedText,
  timestamptzText,
  timeText,
  timetzText,
} from './texts.ts';

/** smallint has no documented Parquet width of its own: INT_16 in an INT32, which readers call SMALLINT or INTEGER. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  int2: ['SMALLINT', 'INTEGER'],
  int4: ['INTEGER'],
  int8: ['BIGINT'],
  float4: ['FLOAT'],
  float8: ['DOUBLE'],
  bool: ['BOOLEAN'],
  bytea: ['BLOB'],
};
const BAD_COLUMN = /[,;{}()=\n\t ]/;

/** Base types outside the mapping's list whose text form is their only one. */
const DOCUMENTED_OTHERS: ReadonlySet<string> = new Set(['pg_lsn', 'name']);

export const RDS_EXPORT: ExporterDecoder = Object.freeze({
  name: 'rds-export',
  parquetTypes,
  decode: (type: ColumnType, parquetType: string): Decoded => {
    const expected = parquetTypes(type);
    if (expected.length > 0 && !expected.includes(parquetType))
      return lost(`${parquetType} is not how an RDS export writes ${type.category}`);
    return decode(type, parquetType !== 'VARCHAR');
  },
  leavesOut: rdsLeavesOut,
});

function decode(type: ColumnType, typed: boolean): Decoded {
  switch (type.category) {
    case 'integer':
      return exact(typed ? castText : asItIs);
    case 'float':
      return exact(typed ? castText : floatText(type), {
        reason: MISPRINTED_REASON,
        sourceCondition: misprinted,
      });
    case 'boolean':
      return exact(typed ? castText : booleanText);
    case 'binary':
      return exact(typed ? hexText : byteaText);
    case 'text':
      return exact(type.base === 'bpchar' ? paddedText(type) : asItIs);
    case 'date':
      return exact(isoDateText);
    case 'timestamp':
      return exact(isoTimestampText);
    case 'timestamptz':
      return exact(timestamptzText);
    case 'time':
      return exact(type.base === 'timetz' ? timetzText : timeText);
    case 'interval':
      return exact(intervalText);
    case 'numeric':
    case 'uuid':
    case 'json':
    case 'xml':
    case 'macaddr':
    case 'enum':
    case 'textsearch':
    case 'geometric':
    case 'bit':
    case 'keyvalue':
      return exact(asItIs);
    case 'array':
    case 'composite':
    case 'range':
      return dependsOnSession(type) ? lost(SESSION) : exact(asItIs);
    case 'inet':
      return exact(inetText(type));
    case 'money':
      return lost("money is spelt by the server's lc_monetary");
    case 'oid':
      return lost('columns of type oid are left out');
    case 'other':
      return DOCUMENTED_OTHERS.has(type.base) ? exact(asItIs) : lost('not a documented source type');
    default:
      return type.category satisfies never;
  }
}

function parquetTypes(type: ColumnType): readonly string[] {
  if (type.category === 'oid') return [];
  const typed = TYPED[type.base];
  if (typed === undefined) return ['VARCHAR'];
  // A domain is exported as text, whatever it is over.
  return type.domain === undefined ? typed : ['VARCHAR'];
}

/** The same for all kinds of databases. */
export function rdsLeavesOut(table: Table): string | undefined {
  if (table.id.schema.includes('.') || table.id.name.includes('.'))
    return 'a name with a dot cannot be told apart in the list of tables to export';
  if (table.id.name.includes('/')) return 'a table with a slash in its name is skipped';
  return table.columns.some((column) => BAD_COLUMN.test(column.name))
    ? 'a table with one of , ; { } ( ) = or white space in a column name is skipped'
    : undefined;
}
