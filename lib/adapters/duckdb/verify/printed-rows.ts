// Masked rows as the loaded database prints them: its types know forms of their own (`1.50` as numeric(5,1), the key order of jsonb).
import type { DuckDBAppender } from '@duckdb/node-api';
import type { FileColumn, TableFiles } from '../../../core/model/files.ts';
import { tableKey } from '../../../core/model/names.ts';
import type { TextPrinter } from '../../../ports/loaded-database.ts';
import type { DuckdbSession } from '../session.ts';
import type { VerifyContext } from './context.ts';
import type { LoadGroup } from './load-groups.ts';
import { textOf, zoneRows } from './zone.ts';

const BATCH = 5000;

/** The masked rows in a temporary table in which the given columns are as the loaded database prints them. */
export async function normalised(
  ctx: VerifyContext,
  group: LoadGroup,
  columns: readonly FileColumn[],
  at: readonly number[],
): Promise<string> {
  const printers: (TextPrinter | undefined)[] = [];
  for (const [index, column] of columns.entries()) {
    printers.push(at.includes(index) ? await ctx.loaded.printer(group.target, column.name) : undefined);
  }
  const list = columns.map((_, index) => `v${index} VARCHAR`).join(', ');
  await ctx.session.run(`CREATE OR REPLACE TEMP TABLE verify_normal (${list})`, 'make a temporary table');
  const appender = await ctx.session.connection.createAppender('verify_normal', null, 'temp');
  const reader = await ctx.session.fork();
  try {
    for (const files of group.members) {
      if (files.files.length === 0) continue;
      for await (const rows of batches(reader, files, columns)) appendRows(appender, await printedRows(rows, printers));
    }
  } finally {
    appender.closeSync();
    reader.release();
  }
  return 'verify_normal';
}

type Texts = (string | null)[];

async function printedRows(rows: readonly Texts[], printers: readonly (TextPrinter | undefined)[]): Promise<Texts[]> {
  const result = rows.map((row) => [...row]);
  for (const [index, print] of printers.entries()) {
    if (print === undefined) continue;
    const printed = await print(rows.map((row) => row[index] ?? null));
    result.forEach((row, n) => {
      row[index] = printed[n] ?? null;
    });
  }
  return result;
}

function appendRows(appender: DuckDBAppender, rows: readonly Texts[]): void {
  for (const row of rows) {
    for (const value of row) {
      if (value === null) appender.appendNull();
      else appender.appendVarchar(value);
    }
    appender.endRow();
  }
}

async function* batches(
  session: DuckdbSession,
  files: TableFiles,
  columns: readonly FileColumn[],
): AsyncGenerator<Texts[]> {
  const select = columns
    .map((column) => {
      const at = files.columns.findIndex((candidate) => candidate.name === column.name);
      return textOf(`c${at}`, files.columns[at]);
    })
    .join(', ');
  const sql = `SELECT ${select} FROM ${zoneRows(files.files, files.columns.length, 'c')}`;
  let held: Texts[] = [];
  for await (const chunk of session.chunks(sql, `read masked ${tableKey(files.table)}`)) {
    for (const row of chunk.getRows()) held.push(row.map((value) => (typeof value === 'string' ? value : null)));
    if (held.length >= BATCH) {
      yield held;
      held = [];
    }
  }
  if (held.length > 0) yield held;
}
