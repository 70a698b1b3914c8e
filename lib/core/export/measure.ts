// What the source database says about each table before it is exported: how many rows and values, which of them an exporter would lose,
// how large they get, and the content of every column as one number. The export is held against it afterwards.
import { z } from 'zod';
import { sourceContent } from '../model/canonical/content.ts';
import { DMS_LIMITS, dmsExport, dmsSize } from '../model/canonical/dms.ts';
import { columnLoss } from '../model/canonical/losses.ts';
import { ownTextWhen } from '../model/canonical/own-form.ts';
import { RDS_EXPORT } from '../model/canonical/rds-export.ts';
import { type Catalog, type Column, type Table, TableId } from '../model/catalog.ts';
import { ident, qualified } from '../sql/quote.ts';

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
  .object({ table: TableId, rows: count, columns: z.array(MeasuredColumn).readonly() })
  .readonly();
export type MeasuredTable = z.infer<typeof MeasuredTable>;

/** A part of a table's heap: pages from, up to but without; open-ended without `to`. */
export interface Pages {
  readonly from: number;
  readonly to?: number | undefined;
}

export interface MeasureQuery {
  readonly sql: string;
  /** @param row the query's one row, all values as text */
  readonly read: (row: Readonly<Record<string, string | null>>) => MeasuredTable;
}

/** Columns in one query: Postgres takes 1,664 expressions. */
const AT_ONCE = 200;
const DMS = dmsExport(DMS_LIMITS);

/** Queries whose answers, put together by `together`, measure the table. A table without columns is only counted. */
export function measureQueries(table: Table, encoding: Catalog['encoding'], pages?: Pages): readonly MeasureQuery[] {
  const from = `FROM ONLY ${qualified(table.id)}${pages === undefined ? '' : ` WHERE ${within(pages)}`}`;
  const parts = Math.max(1, Math.ceil(table.columns.length / AT_ONCE));
  return Array.from({ length: parts }, (_, part): MeasureQuery => {
    const columns = table.columns.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
    const aggregates = columns.flatMap((column, at) => aggregatesOf(column, encoding, `c${at}`));
    return {
      sql: `SELECT ${['count(*) AS rows', ...aggregates].join(', ')} ${from}`,
      read: (row) => ({
        table: table.id,
        rows: Number(row['rows'] ?? 0),
        columns: columns.map(({ name }, at) => read(row, name, `c${at}`)),
      }),
    };
  });
}

function within({ from, to }: Pages): string {
  const first = `ctid >= '(${from},0)'::tid`;
  return to === undefined ? first : `${first} AND ctid < '(${to},0)'::tid`;
}

function aggregatesOf(column: Column, encoding: string, alias: string): string[] {
  const { name, type } = column;
  const sql = ident(name);
  const aggregates = [`count(${sql}) AS ${alias}_values`, `${sourceContent(type, encoding)(sql)} AS ${alias}_content`];
  const counted = (what: string, condition: string | undefined): void => {
    if (condition !== undefined) aggregates.push(`count(*) FILTER (WHERE ${condition}) AS ${alias}_${what}`);
  };
  counted('text', ownTextWhen(type)?.(sql));
  counted('dms', columnLoss(column, DMS)?.sourceCondition);
  counted('rds', columnLoss(column, RDS_EXPORT)?.sourceCondition);
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
  return { table: one.table, rows: one.rows + other.rows, columns };
}
