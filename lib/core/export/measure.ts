// What the source database says about each table before it is exported: how many rows and values, which of them an exporter would lose,
// how large they get, and the content of every column as one number. The export is held against it afterwards.
import { z } from 'zod';
import { DMS_LIMITS } from '../model/canonical/dms.ts';
import { exportersOf } from '../model/canonical/exporters.ts';
import { columnLoss } from '../model/canonical/losses.ts';
import { sourceSqlOf } from '../model/canonical/source-sql.ts';
import { type Catalog, type Column, type Table, TableId } from '../model/catalog.ts';

const count = z.int().min(0);

export const MeasuredColumn = z
  .object({
    column: z.string(),
    /** How many are not NULL. */
    values: count,
    /** Sum of their hashes (`canonical/content`), as decimal digits. */
    content: z.string().regex(/^\d+$/),
    /** Values for which our own exporter would hold the column as text. */
    asText: count,
    /** Values that DMS would lose whatever its settings. */
    lostByDms: count,
    lostByRdsExport: count,
    /** The largest value as DMS counts it, where a setting cuts values of this type; else 0. */
    bytes: count,
  })
  .readonly();
export type MeasuredColumn = z.infer<typeof MeasuredColumn>;

export const MeasuredTable = z
  .object({
    table: TableId,
    /** The rules' condition (SQL) on the rows that were measured; all of them without. */
    where: z.string().optional(),
    rows: count,
    columns: z.array(MeasuredColumn).readonly(),
  })
  .readonly();
export type MeasuredTable = z.infer<typeof MeasuredTable>;

export interface MeasureQuery {
  readonly sql: string;
  /** @param row the query's one row, all values as text */
  readonly read: (row: Readonly<Record<string, string | null>>) => MeasuredTable;
}

/** What the queries must know of the database. */
export type MeasuredDatabase = Pick<Catalog, 'dialect' | 'encoding'>;

/** Columns in one query: Postgres takes 1,664 expressions, MySQL 4,096. */
const AT_ONCE = 200;

/**
 * Queries whose answers, put together by `together`, measure the table. A table without columns is only counted.
 * @param rows SQL condition on the part of the rows that is measured; all without
 */
export function measureQueries(table: Table, database: MeasuredDatabase, rows?: string): readonly MeasureQuery[] {
  const source = sourceSqlOf(database.dialect);
  const from = `FROM ${source.from(table.id)}${rows === undefined ? '' : ` WHERE ${rows}`}`;
  const parts = Math.max(1, Math.ceil(table.columns.length / AT_ONCE));
  return Array.from({ length: parts }, (_, part): MeasureQuery => {
    const columns = table.columns.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
    const aggregates = columns.flatMap((column, at) => aggregatesOf(column, database, `c${at}`));
    return {
      sql: `SELECT ${[`count(*) AS ${source.ident('rows')}`, ...aggregates].join(', ')} ${from}`,
      read: (row) => ({
        table: table.id,
        rows: Number(row['rows'] ?? 0),
        columns: columns.map(({ name }, at) => read(row, name, `c${at}`)),
      }),
    };
  });
}

function aggregatesOf(column: Column, { dialect, encoding }: MeasuredDatabase, alias: string): string[] {
  const { name, type } = column;
  const source = sourceSqlOf(dialect);
  const { dms, rdsExport, dmsSize } = exportersOf(dialect);
  const sql = source.ident(name);
  const aggregates = [`count(${sql}) AS ${alias}_values`, `${source.content(type, encoding)(sql)} AS ${alias}_content`];
  const counted = (what: string, condition: string | undefined): void => {
    if (condition !== undefined) aggregates.push(`${source.countWhere(condition)} AS ${alias}_${what}`);
  };
  counted('text', source.ownTextWhen(type)?.(sql));
  counted('dms', columnLoss(column, dms(DMS_LIMITS), source)?.sourceCondition);
  counted('rds', columnLoss(column, rdsExport, source)?.sourceCondition);
  const size = dmsSize(type);
  if (size !== undefined) aggregates.push(`max(${size.bytes(sql)}) AS ${alias}_bytes`);
  return aggregates;
}

function read(row: Readonly<Record<string, string | null>>, column: string, alias: string): MeasuredColumn {
  const number = (what: string): number => Number(row[`${alias}_${what}`] ?? 0);
  return {
    column,
    values: number('values'),
    content: row[`${alias}_content`] ?? '0',
    asText: number('text'),
    lostByDms: number('dms'),
    lostByRdsExport: number('rds'),
    bytes: number('bytes'),
  };
}

/** Two queries over the same rows: other columns of one table. */
export function sideBySide(one: MeasuredTable, other: MeasuredTable): MeasuredTable {
  if (one.rows !== other.rows) throw new RangeError('the table changed while it was measured');
  return { ...one, columns: [...one.columns, ...other.columns] };
}

/** Two parts of one table's rows. */
export function together(one: MeasuredTable, other: MeasuredTable): MeasuredTable {
  const columns = one.columns.map((column, at): MeasuredColumn => {
    const same = other.columns[at];
    if (same?.column !== column.column) throw new RangeError('two parts of a table have other columns');
    return {
      column: column.column,
      values: column.values + same.values,
      content: String(BigInt(column.content) + BigInt(same.content)),
      asText: column.asText + same.asText,
      lostByDms: column.lostByDms + same.lostByDms,
      lostByRdsExport: column.lostByRdsExport + same.lostByRdsExport,
      bytes: Math.max(column.bytes, same.bytes),
    };
  });
  return { ...one, rows: one.rows + other.rows, columns };
}
