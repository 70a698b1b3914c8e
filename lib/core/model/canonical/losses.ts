// What an exporter would lose of a column, said before anything is exported, so that the run refuses or takes another exporter.
import type { Column } from '../catalog.ts';
import type { ExporterDecoder } from './canonical.ts';
import type { SourceSql } from './source-sql.ts';

export interface ColumnLoss {
  readonly column: string;
  readonly reason: string;
  /** SQL of the source database: true for the values that are lost. */
  readonly sourceCondition: string;
}

/** What may be lost of one column; undefined when nothing ever is. */
export function columnLoss(column: Column, exporter: ExporterDecoder, source: SourceSql): ColumnLoss | undefined {
  const { name, type } = column;
  const sql = source.ident(name);
  // a column without a value loses none
  const everyValue = (reason: string): ColumnLoss => ({ column: name, reason, sourceCondition: source.isValue(sql) });
  const leftOut = exporter.leavesColumnOut?.(column);
  if (leftOut !== undefined) return everyValue(leftOut);
  const [parquetType] = exporter.parquetTypes(type);
  const decoded = exporter.decode(type, parquetType ?? 'VARCHAR');
  if (!decoded.exact) return everyValue(decoded.reason);
  const { lossWhen } = decoded;
  return lossWhen === undefined
    ? undefined
    : { column: name, reason: lossWhen.reason, sourceCondition: lossWhen.sourceCondition(sql) };
}
