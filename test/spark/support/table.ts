// Tables for engine tests: a raw Parquet file as the exporter writes it, with the plan that goes with it.
import type { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { readParquet } from '../../../lib/adapters/duckdb/session.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import type { MaskSpec, TablePlan } from '../../../lib/core/plan/plan.ts';
import { ident, literal } from '../../../lib/core/sql/quote.ts';

export interface GivenColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly duckdbType: string;
  readonly spec: MaskSpec;
  readonly domain: string;
}
export interface GivenTable {
  readonly raw: TableFiles;
  readonly plan: TablePlan;
}

/** Writes the query's rows to `file`, whose columns must be `columns` in order. */
export async function givenTable(
  session: DuckdbSession,
  { name, file, select, columns }: { name: string; file: string; select: string; columns: readonly GivenColumn[] },
): Promise<GivenTable> {
  await session.run(`COPY (${select}) TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`, 'test data');
  const rows = await session.number(`SELECT count(*) FROM ${readParquet([file])}`, 'count');
  const table = { schema: 'public', name };
  return {
    raw: {
      table,
      files: [file],
      rows,
      bytes: 0,
      columns: columns.map((column) => ({
        name: column.name,
        sourceType: column.type.text,
        encoding: column.duckdbType === 'VARCHAR' ? 'text' : 'typed',
        duckdbType: column.duckdbType,
      })),
    },
    plan: {
      table,
      rows: 'all',
      columns: columns.map((column) => ({
        column: column.name,
        type: column.type,
        nullable: true,
        spec: column.spec,
        domain: column.domain,
        unique: false,
        sensitive: true,
        identifiers: [],
        decidedBy: 'rule',
        why: 'test',
        generated: false,
      })),
    },
  };
}

/** `SELECT` of text columns with any characters: `columns[c][row]`. */
export function textRows(columns: readonly (readonly (string | null)[])[], names: readonly string[]): string {
  const cell = (value: string | null): string =>
    value === null ? 'NULL::VARCHAR' : `decode(unhex('${Buffer.from(value, 'utf8').toString('hex')}'))`;
  const rows = (columns[0] ?? []).map(
    (_, at) => `(${[String(at), ...columns.map((column) => cell(column[at] ?? null))].join(', ')})`,
  );
  const quoted = names.map(ident).join(', ');
  return `SELECT ${quoted} FROM (VALUES ${rows.join(', ')}) AS t(n, ${quoted}) ORDER BY n`;
}
