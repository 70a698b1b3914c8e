// What an exporter would lose of a table, said before anything is exported, so that the plan refuses or takes another exporter.

import { ident, qualified } from '../../sql/quote.ts';
import type { Table } from '../catalog.ts';
import type { ExporterDecoder } from './canonical.ts';

export interface ColumnLoss {
  readonly column: string;
  readonly reason: string;
  /** SQL of the source database: true for the values that are lost. Absent when every value is. */
  readonly sourceCondition?: string;
}

export interface TableLosses {
  /** Why no row comes at all. */
  readonly table: string | undefined;
  readonly columns: readonly ColumnLoss[];
}

/** Every loss that the exporter's documentation announces or leaves open. */
export function lossesOf(table: Table, exporter: ExporterDecoder): TableLosses {
  const columns = table.columns.flatMap(({ name, type }): ColumnLoss[] => {
    const [parquetType] = exporter.parquetTypes(type);
    const decoded = exporter.decode(type, parquetType ?? 'VARCHAR');
    if (!decoded.exact) return [{ column: name, reason: decoded.reason }];
    const { lossWhen } = decoded;
    if (lossWhen === undefined) return [];
    return [{ column: name, reason: lossWhen.reason, sourceCondition: lossWhen.sourceCondition(ident(name)) }];
  });
  return { table: exporter.leavesOut(table), columns };
}

/** One query in the source database: per conditional loss, in order, how many rows it takes. Undefined when there is none. */
export function lossCountQuery(table: Table, losses: TableLosses): string | undefined {
  const counts = losses.columns.flatMap(({ sourceCondition }, at) =>
    sourceCondition === undefined ? [] : [`count(*) FILTER (WHERE ${sourceCondition})::bigint AS loss_${at}`],
  );
  return counts.length === 0 ? undefined : `SELECT ${counts.join(', ')} FROM ONLY ${qualified(table.id)}`;
}

/** Losses that do take place: unconditional ones, and those whose count (by position, as `loss_<n>`) is not zero or unknown. */
export function actualLosses(losses: TableLosses, counts: ReadonlyMap<string, number>): TableLosses {
  return {
    table: losses.table,
    columns: losses.columns.filter(
      (loss, at) => loss.sourceCondition === undefined || (counts.get(`loss_${at}`) ?? 1) > 0,
    ),
  };
}
