// Masked Parquet -> the CSV that a database loads.
import type { TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { literal } from '../../core/sql/quote.ts';
import { type DuckdbSession, readParquet } from './session.ts';

/**
 * Writes columns of one masked file as CSV that is read back exactly: every value quoted, NULL bare. Columns are taken by position: names
 * may differ only by case.
 * @param csv the file, which is made or replaced @param bareNull how NULL is written
 */
export async function writeLoadCsv(
  session: DuckdbSession,
  files: TableFiles,
  file: string,
  columns: readonly { readonly position: number }[],
  csv: string,
  bareNull: '' | 'NULL',
): Promise<void> {
  const aliases = files.columns.map((_, index) => `c${index}`);
  const select = columns.map((column) => `c${column.position}`).join(', ');
  const from = `${readParquet([file])} AS t(${aliases.join(', ')})`;
  await session.run(
    `COPY (SELECT ${select} FROM ${from}) TO ${literal(csv)} (FORMAT csv, HEADER false, NULLSTR ${literal(bareNull)}, FORCE_QUOTE (${select}))`,
    `write ${tableKey(files.table)} for loading`,
  );
}
