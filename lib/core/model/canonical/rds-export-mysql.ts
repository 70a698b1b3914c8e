// RDS snapshot export (StartExportTask) of MySQL and MariaDB. Source: RDS user guide, "Data conversion when exporting to an Amazon S3
// bucket", mapping of MySQL and MariaDB types; what it leaves open counts as lost. A spelling that is not expected ends the statement.
import type { ColumnType } from '../catalog.ts';
import { asItIs, castText, type Decoded, type ExporterDecoder, exact, type Loss, lost } from './canonical.ts';
import { decimalOfMysql, doubleOfMysql, isGeometry, noDay, notUtf8 } from './mysql-values.ts';
import { rdsLeavesOut } from './rds-export.ts';
import { bitsText, hexText, mysqlDateText, mysqlGeometryText, mysqlTimeText, plainTimestampText } from './texts.ts';

const INTEGERS: Readonly<Record<string, readonly string[]>> = {
  int1: ['INTEGER'],
  // INT(16, true) in an INT32
  uint1: ['SMALLINT', 'INTEGER'],
  int2: ['INTEGER'],
  uint2: ['INTEGER'],
  int3: ['INTEGER'],
  uint3: ['BIGINT'],
  int4: ['INTEGER'],
  uint4: ['BIGINT'],
  int8: ['BIGINT'],
  uint8: ['DECIMAL(20,0)'],
  year: ['INTEGER'],
};

export const RDS_EXPORT_MYSQL: ExporterDecoder = Object.freeze({
  name: 'rds-export',
  parquetTypes,
  decode: (type: ColumnType, parquetType: string): Decoded =>
    parquetTypes(type).includes(parquetType)
      ? decode(type, parquetType)
      : lost(`${parquetType} is not how an RDS export writes ${type.text}`),
  leavesOut: rdsLeavesOut,
});

function decode(type: ColumnType, parquetType: string): Decoded {
  switch (type.category) {
    case 'integer':
    case 'numeric':
      return exact(castText);
    case 'float':
      return doubleOfMysql(type);
    case 'bit':
      return exact(bitsText(type.maxLength ?? 1));
    case 'date':
      return exact(mysqlDateText);
    case 'timestamp':
      return exact(plainTimestampText, {
        reason: 'zero dates and days that do not exist are no timestamps',
        sourceCondition: noDay,
      });
    case 'time':
      return exact(mysqlTimeText);
    case 'text':
    case 'enum':
      // a CHAR is not annotated as text
      return exact(parquetType === 'BLOB' ? (column) => `decode(${column})` : asItIs, OTHER_BYTES);
    case 'json':
      return type.text === 'json' ? exact(asItIs) : exact(asItIs, OTHER_BYTES);
    case 'binary':
      return exact(hexText);
    case 'other':
      return isGeometry(type) ? exact(mysqlGeometryText) : lost('not a documented source type');
    default:
      return lost('not a documented source type');
  }
}

const OTHER_BYTES: Loss = {
  reason: 'text that the server does not store as UTF-8 may be exported as the bytes that it stores',
  sourceCondition: notUtf8,
};

function parquetTypes(type: ColumnType): readonly string[] {
  switch (type.category) {
    case 'integer':
      return INTEGERS[type.base] ?? [];
    case 'numeric':
      return [decimalOfMysql(type)];
    case 'float':
      return ['DOUBLE'];
    case 'timestamp':
      return ['TIMESTAMP', 'TIMESTAMP WITH TIME ZONE'];
    case 'text':
      return type.base === 'char' ? ['VARCHAR', 'BLOB'] : ['VARCHAR'];
    case 'bit':
    case 'binary':
      return ['BLOB'];
    case 'other':
      return isGeometry(type) ? ['BLOB'] : ['VARCHAR'];
    default:
      return ['VARCHAR'];
  }
}
