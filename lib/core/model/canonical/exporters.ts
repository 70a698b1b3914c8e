// What AWS's exporters make of each kind of database.
import type { ColumnType } from '../catalog.ts';
import type { DialectName } from '../dialect.ts';
import type { ExporterDecoder } from './canonical.ts';
import { type DmsSettings, type DmsSize, dmsExport, dmsSize } from './dms.ts';
import { dmsMysqlExport, dmsMysqlSize } from './dms-mysql.ts';
import { RDS_EXPORT } from './rds-export.ts';
import { RDS_EXPORT_MYSQL } from './rds-export-mysql.ts';

export interface Exporters {
  /** @param settings of the task; DMS's own when missing */
  readonly dms: (settings?: DmsSettings) => ExporterDecoder;
  readonly rdsExport: ExporterDecoder;
  /** Which setting of a DMS task cuts values of this type; undefined when none does. */
  readonly dmsSize: (type: ColumnType) => DmsSize | undefined;
}

const OF_POSTGRES: Exporters = Object.freeze({ dms: dmsExport, rdsExport: RDS_EXPORT, dmsSize });
const OF_MYSQL: Exporters = Object.freeze({
  dms: dmsMysqlExport,
  rdsExport: RDS_EXPORT_MYSQL,
  dmsSize: dmsMysqlSize,
});

export function exportersOf(dialect: DialectName): Exporters {
  switch (dialect) {
    case 'postgres':
      return OF_POSTGRES;
    case 'mysql':
    case 'mariadb':
      return OF_MYSQL;
    default:
      return dialect satisfies never;
  }
}
