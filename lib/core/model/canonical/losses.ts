// What an exporter would lose of a column, said before anything is exported, so that the run refuses or takes another exporter.

import { ident } from '../../sql/quote.ts';
import type { Column } from '../catalog.ts';
import type { ExporterDecoder } from './canonical.ts';

export interface ColumnLoss {
  readonly column: string;
  readonly reason: string;
  /** SQL of the source database: true for the values that are lost. */
  readonly sourceCondition: string;
}

/** What may be lost of one column; undefined when nothing ever is. */
export function columnLoss({ name, type }: Column, exporter: ExporterDecoder): ColumnLoss | undefined {
  const [parquetType] = exporter.parquetTypes(type);
  const decoded = exporter.decode(type, parquetType ?? 'VARCHAR');
  const column = ident(name);
  // a column without a value loses none
  if (!decoded.exact)
    return { column: name, reason: decoded.reason, sourceCondition: `${column} IS DISTINCT FROM NULL` };
  const { lossWhen } = decoded;
  return lossWhen === undefined
    ? undefined
    : { column: name, reason: lossWhen.reason, sourceCondition: lossWhen.sourceCondition(column) };
}
