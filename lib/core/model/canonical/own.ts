// Our own exporter, on a laptop and as the reader on AWS: what is typed is proven exact value by value, the rest is the server's text (see
// duckdb/raw-parquet).
import type { ColumnType } from '../catalog.ts';
import { parquetTypeOf } from '../parquet-type.ts';
import { asItIs, castText, type Decoded, type ExporterDecoder, exact, lost } from './canonical.ts';

export const OWN_EXPORT: ExporterDecoder = Object.freeze({
  name: 'masklake',
  parquetTypes: (type: ColumnType): readonly string[] => {
    const typed = parquetTypeOf(type)?.duckdbType;
    return typed === undefined
      ? ['VARCHAR']
      : [typed === 'TIMESTAMPTZ' ? 'TIMESTAMP WITH TIME ZONE' : typed, 'VARCHAR'];
  },
  decode: (type: ColumnType, parquetType: string): Decoded => {
    if (!OWN_EXPORT.parquetTypes(type).includes(parquetType))
      return lost(`${parquetType} is not how this exporter writes it`);
    return exact(parquetType === 'VARCHAR' ? asItIs : castText);
  },
  leavesOut: () => undefined,
});
