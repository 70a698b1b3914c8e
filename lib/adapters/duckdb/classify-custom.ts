// Custom identifiers over raw Parquet: every row of every column, numbers and dates as their text. DuckDB picks the candidates, core decides.
import type { CustomDetection } from '../../core/identifiers/custom-detection.ts';
import { CustomScanner } from '../../core/identifiers/scanner.ts';
import type { Column, TableId } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import type { DuckdbSession } from './session.ts';

export interface CustomWork {
  readonly column: Column;
  /** SQL for its values as text. */
  readonly text: string;
  /** Values are counted together: there are few different ones. */
  readonly grouped: boolean;
}

/** In JSON, arrays and composites a character may be written as an escape: such texts are decoded before anything is decided. */
const ESCAPED: ReadonlySet<Column['type']['category']> = new Set(['json', 'array', 'composite', 'text']);

/** Looks at all rows of the columns; scanners in the order of `works`. */
export async function scanCustom(
  session: DuckdbSession,
  source: string,
  table: TableId,
  works: readonly CustomWork[],
  custom: CustomDetection,
): Promise<CustomScanner[]> {
  const scanners: CustomScanner[] = [];
  for (const work of works) {
    const scanner = new CustomScanner(table, work.column, custom);
    scanners.push(scanner);
    const candidates = custom.identifiers.map(({ re2 }) => `regexp_matches(v, ${literal(re2)})`);
    if (ESCAPED.has(work.column.type.category)) candidates.push("contains(v, '\\')");
    const values = `SELECT ${work.text} AS v FROM ${source} WHERE ${ident(work.column.name)} IS NOT NULL`;
    const where = `WHERE ${candidates.join(' OR ')}`;
    const sql = work.grouped
      ? `SELECT v, count(*)::INTEGER AS n FROM (${values}) ${where} GROUP BY v`
      : `SELECT v, 1::INTEGER AS n FROM (${values}) ${where}`;
    for await (const chunk of session.chunks(sql, `search ${tableKey(table)} for custom identifiers`)) {
      const [texts, counts] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
      for (let row = 0; row < chunk.rowCount; row++) {
        const [value, rows] = [texts.getItem(row), counts.getItem(row)];
        if (typeof value === 'string' && typeof rows === 'number') scanner.add(value, rows);
      }
    }
  }
  return scanners;
}
