// Where key files lie: hashes of keys of both zones, beside the raw files and as long as they.
import type { TableId } from '../../../core/model/catalog.ts';
import { pathSegment } from '../../../core/model/names.ts';
import { hashesFolder } from '../run-keys.ts';

/** @param file position in the table's list of files */
export function keyFile(run: string, database: string, zone: 'raw' | 'masked', table: TableId, file: number): string {
  return `${hashesFolder(run, database)}keys/${zone}/${pathSegment(table.schema)}/${pathSegment(table.name)}/${file}.parquet`;
}
