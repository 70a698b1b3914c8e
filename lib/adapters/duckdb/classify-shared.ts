// Which columns hold the values of a personal column? Hashes of at most 256 different values of each column in question are looked up in
// the personal ones: one query a table on either side, and no value leaves DuckDB.

import {
  COMPARED_VALUES,
  mayBeCopy,
  type Overlap,
  passedOn,
  TELLS_NOTHING,
  withSharedValues,
} from '../../core/detect/shared-values.ts';
import type { ColumnFinding, Detection } from '../../core/findings/detection.ts';
import type { Catalog } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { columnKey, tableKey } from '../../core/model/names.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { numeric } from './classify-column.ts';
import { type DuckdbSession, readParquet } from './session.ts';

interface Compared {
  readonly key: string;
  readonly column: string;
  readonly files: TableFiles;
  readonly finding: ColumnFinding;
}

interface Personal extends Compared {
  readonly says: Detection;
}

const SAMPLE = 'classify_values';
const NOTHING = literal(TELLS_NOTHING);

/** Findings with what columns share with personal ones added. */
export async function withSameValues(
  session: DuckdbSession,
  catalog: Catalog,
  tables: ReadonlyMap<string, TableFiles>,
  findings: readonly ColumnFinding[],
): Promise<ColumnFinding[]> {
  const { personal, open } = sidesOf(catalog, tables, findings);
  if (personal.length === 0 || open.length === 0) return [...findings];
  await session.run(`CREATE OR REPLACE TEMP TABLE ${SAMPLE} (col INTEGER, h UBIGINT)`, 'compare values of columns');
  try {
    for (const [i, one] of open.entries()) await takeSample(session, i, one);
    const compared = await counts(session, `SELECT col, count(*) AS n FROM ${SAMPLE} GROUP BY col`);
    const found = new Map<number, { from: Detection; overlap: Overlap }[]>();
    for (const source of personal) {
      const shared = await counts(session, sharedSql(source));
      for (const [i, n] of shared) {
        const overlaps = found.get(i) ?? [];
        overlaps.push({ from: source.says, overlap: { shared: n, compared: compared.get(i) ?? 0 } });
        found.set(i, overlaps);
      }
    }
    const changed = new Map(open.map(({ key, finding }, i) => [key, withSharedValues(finding, found.get(i) ?? [])]));
    return findings.map((finding) => changed.get(columnKey(finding.table, finding.column)) ?? finding);
  } finally {
    await session.run(`DROP TABLE IF EXISTS ${SAMPLE}`, 'compare values of columns');
  }
}

function sidesOf(
  catalog: Catalog,
  tables: ReadonlyMap<string, TableFiles>,
  findings: readonly ColumnFinding[],
): { readonly personal: readonly Personal[]; readonly open: readonly Compared[] } {
  const byColumn = new Map(findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const personal: Personal[] = [];
  const open: Compared[] = [];
  for (const table of catalog.tables) {
    const files = tables.get(tableKey(table.id));
    if (files === undefined || files.rows === 0 || files.files.length === 0) continue;
    for (const column of table.columns) {
      const key = columnKey(table.id, column.name);
      const finding = byColumn.get(key);
      const file = files.columns.find(({ name }) => name === column.name);
      if (finding === undefined || file?.duckdbType !== 'VARCHAR') continue;
      const says = passedOn(column, finding);
      if (says !== undefined) personal.push({ key, column: column.name, files, finding, says });
      else if (mayBeCopy(column, finding)) open.push({ key, column: column.name, files, finding });
    }
  }
  return { personal, open };
}

/** Letter case and white space around a value make no other person of it. */
function hashed(column: string): string {
  return `hash(lower(trim(${ident(column)})))`;
}

/** Those of the smallest hashes; in columns of many values only every so many hashes are sorted. */
async function takeSample(session: DuckdbSession, i: number, { column, files, finding }: Compared): Promise<void> {
  const every = Math.max(1, Math.floor(finding.profile.distinct / (8 * COMPARED_VALUES)));
  const values = `SELECT DISTINCT ${hashed(column)} AS h FROM ${readParquet(files.files)} WHERE ${ident(column)} IS NOT NULL AND ${hashed(column)} % ${every} = 0`;
  await session.run(
    `INSERT INTO ${SAMPLE} SELECT ${i}, h FROM (${values}) ORDER BY h LIMIT ${COMPARED_VALUES}`,
    `sample ${tableKey(files.table)}`,
  );
}

/** How many of the sampled values of each column stand in the personal one; values that tell nothing do not. */
function sharedSql({ column, files }: Personal): string {
  const name = ident(column);
  return `SELECT col, count(*) AS n FROM ${SAMPLE} WHERE h IN (
    SELECT ${hashed(column)} FROM ${readParquet(files.files)}
    WHERE ${name} IS NOT NULL AND NOT regexp_matches(trim(${name}), ${NOTHING})) GROUP BY col`;
}

async function counts(session: DuckdbSession, sql: string): Promise<ReadonlyMap<number, number>> {
  const rows = await session.all(sql, 'compare values of columns');
  return new Map(rows.map((row) => [numeric(row['col']), numeric(row['n'])]));
}
