// Raw and masked files, addressed by column position: names may differ only by case, and DuckDB folds case.
import { InternalError } from '../../../core/errors.ts';
import type { Table, TableId } from '../../../core/model/catalog.ts';
import type { FileColumn, TableFiles } from '../../../core/model/files.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import type { ColumnPlan, TablePlan } from '../../../core/plan/plan.ts';
import { literal } from '../../../core/sql/quote.ts';
import { readParquet } from '../session.ts';
import type { FilesContext } from './context.ts';

/** A table in both zones with its plan; columns of raw and masked files are matched by name. */
export interface TablePair {
  readonly key: string;
  readonly table: TableId;
  readonly plan: TablePlan;
  readonly raw: TableFiles;
  readonly masked: TableFiles;
  readonly columns: readonly ColumnPair[];
}

export interface ColumnPair {
  readonly key: string;
  readonly plan: ColumnPlan;
  readonly raw: FileColumn;
  readonly masked: FileColumn;
  /** Positions in the raw and masked files. */
  readonly rawAt: number;
  readonly maskedAt: number;
}

/** Columns of a table's files that a check reads. */
export interface ColumnsRead {
  readonly table: TableId;
  readonly columns: readonly string[];
}

/** All tables that have files in both zones. Tables and columns that are missing somewhere are `row-counts`' business. */
export function tablePairs(ctx: FilesContext): TablePair[] {
  const raws = new Map(ctx.raw.map((files) => [tableKey(files.table), files]));
  const maskeds = new Map(ctx.masked.map((files) => [tableKey(files.table), files]));
  return ctx.plan.tables.flatMap((plan) => {
    const key = tableKey(plan.table);
    const raw = raws.get(key);
    const masked = maskeds.get(key);
    if (raw === undefined || masked === undefined) return [];
    return [{ key, table: plan.table, plan, raw, masked, columns: columnPairs(plan, raw, masked) }];
  });
}

function columnPairs(plan: TablePlan, raw: TableFiles, masked: TableFiles): ColumnPair[] {
  return plan.columns.flatMap((column) => {
    const rawAt = raw.columns.findIndex((file) => file.name === column.column);
    const maskedAt = masked.columns.findIndex((file) => file.name === column.column);
    const [rawColumn, maskedColumn] = [raw.columns[rawAt], masked.columns[maskedAt]];
    if (rawColumn === undefined || maskedColumn === undefined) return [];
    return [
      {
        key: columnKey(plan.table, column.column),
        plan: column,
        raw: rawColumn,
        masked: maskedColumn,
        rawAt,
        maskedAt,
      },
    ];
  });
}

/** True when the plan changes the column. */
export function isMasked(column: ColumnPlan): boolean {
  return column.spec.mask !== 'keep';
}

/** `read_parquet([...]) AS alias(p0, p1, …)` with the prefix for columns; one dummy row source for a table without files. */
export function zoneRows(files: readonly string[], columns: number, prefix: string): string {
  const names = Array.from({ length: columns }, (_, index) => `${prefix}${index}`).join(', ');
  return `(SELECT * FROM ${readParquet(files)} AS zone(${names}))`;
}

/** All files of a table (or of its partitions) as one row source whose columns are the named ones, as v0, v1, …; undefined without files. */
export function columnsOf(tables: readonly TableFiles[], names: readonly string[]): string | undefined {
  const parts = tables.flatMap((files) => {
    if (files.files.length === 0) return [];
    const positions = names.map((name) => files.columns.findIndex((column) => column.name === name));
    if (positions.some((at) => at < 0))
      throw new InternalError('a column is missing in the files', { where: tableKey(files.table) });
    const select = positions.map((at, index) => `${textOf(`c${at}`, files.columns[at])} AS v${index}`).join(', ');
    return [`SELECT ${select} FROM ${zoneRows(files.files, files.columns.length, 'c')}`];
  });
  return parts.length === 0 ? undefined : `(${parts.join(' UNION ALL ')})`;
}

/** The value as text; bytes as Postgres' hex form. */
export function textOf(expression: string, column: FileColumn | undefined): string {
  if (column?.duckdbType === 'VARCHAR') return expression;
  if (column?.duckdbType === 'BLOB') return `(${literal('\\x')} || lower(hex(${expression})))`;
  return `CAST(${expression} AS VARCHAR)`;
}

/** Raw and masked rows side by side, row n with row n, for one pair of files: columns r0… and m0…. */
export function sideBySide(pair: TablePair, file: number): string {
  const [raw, masked] = [pair.raw.files[file], pair.masked.files[file]];
  if (raw === undefined || masked === undefined)
    throw new InternalError('raw and masked files do not pair', { where: pair.key });
  return `${zoneRows([raw], pair.raw.columns.length, 'r')} AS r POSITIONAL JOIN ${zoneRows([masked], pair.masked.columns.length, 'm')} AS m`;
}

/** Files of a table, or of all partitions under it. */
export function filesUnder(ctx: FilesContext, zone: readonly TableFiles[], table: TableId): TableFiles[] {
  const inside = ctx.source.tables.filter(
    (candidate) => sameTable(candidate.id, table) || descendsFrom(ctx, candidate, table),
  );
  return zone.filter((files) => inside.some((candidate) => sameTable(candidate.id, files.table)));
}

/** True when `table` is a partition, at any depth, of `ancestor`. */
export function descendsFrom(ctx: FilesContext, table: Table, ancestor: TableId): boolean {
  let parent = table.parent;
  for (let depth = 0; parent !== undefined && depth < 64; depth += 1) {
    if (sameTable(parent, ancestor)) return true;
    const next: TableId = parent;
    parent = ctx.source.tables.find((candidate) => sameTable(candidate.id, next))?.parent;
  }
  return false;
}
