// A large table is measured in parts, each of which reads its own rows only: ranges of heap pages in Postgres, of a single integer primary
// key in MySQL and MariaDB. A table that has no such key is one part.
import { EnvironmentError } from '../../../core/errors.ts';
import type { Catalog, Table } from '../../../core/model/catalog.ts';
import { POSTGRES } from '../../../core/model/dialect.ts';
import { tableKey } from '../../../core/model/names.ts';
import { mysqlIdent, mysqlQualified } from '../../../core/sql/quote.ts';
import { integerKey } from '../../mysql/verify/key-ranges.ts';

/** Runs SQL in a read-only session whose values print as in a local export. @returns rows, every value as text */
export type Ask = (sql: string, doing: string) => Promise<readonly Readonly<Record<string, string | null>>[]>;

export interface Part {
  /** SQL condition; every row of the table without. */
  readonly rows?: string | undefined;
  /** Where the part after this one begins; undefined after the last one. */
  readonly next?: string | undefined;
}

export interface PartRequest {
  readonly catalog: Catalog;
  readonly table: Table;
  /** About how many bytes of rows one part reads. */
  readonly partBytes: number;
  readonly ask: Ask;
}

/** @param from the `next` of the part before it; undefined for the first */
export function nextPart(request: PartRequest, from: string | undefined): Promise<Part> {
  const { dialect } = request.catalog;
  switch (dialect) {
    case 'postgres':
      return Promise.resolve(pages(request, Number(from ?? 0)));
    case 'mysql':
    case 'mariadb':
      return keys(request, from);
    default:
      return dialect satisfies never;
  }
}

/** The last part is open: the heap may be larger than the catalog says. */
function pages({ catalog, table, partBytes }: PartRequest, start: number): Part {
  const perPart = partBytes / POSTGRES.ddl.pageBytes;
  const count = Math.ceil(table.bytes / POSTGRES.ddl.pageBytes);
  const isLast = count - start <= perPart;
  if (catalog.serverVersion < POSTGRES.since.tidRangeScan || (isLast && start === 0)) return {};
  const first = `ctid >= '(${start},0)'::tid`;
  if (isLast) return { rows: first };
  const to = start + perPart;
  return { rows: `${first} AND ctid < '(${to},0)'::tid`, next: String(to) };
}

/** Rows a part has at least: each costs a question of its own. */
const LEAST_ROWS = 1000;

/** The next so many rows by their key, however dense its values are; the last part is open. */
async function keys({ table, partBytes, ask }: PartRequest, from: string | undefined): Promise<Part> {
  const key = integerKey(table);
  const isOne = from === undefined && (table.bytes <= partBytes || table.estimatedRows <= 0);
  if (key === undefined || isOne) return {};
  const name = mysqlIdent(key.name);
  const wanted = Math.max(LEAST_ROWS, Math.floor((table.estimatedRows * partBytes) / Math.max(1, table.bytes)));
  const first = from === undefined ? [] : [`${name} > ${from}`];
  const where = first.map((condition) => ` WHERE ${condition}`).join('');
  const sql = `SELECT MAX(k) AS last, COUNT(*) AS counted FROM
    (SELECT ${name} AS k FROM ${mysqlQualified(table.id)}${where} ORDER BY ${name} LIMIT ${wanted}) AS part`;
  const [row] = await ask(sql, `dividing ${tableKey(table.id)}`);
  const last = row?.['last'] ?? undefined;
  if (last === undefined || Number(row?.['counted']) < wanted) return { rows: first[0] };
  if (!/^-?\d+$/.test(last))
    throw new EnvironmentError('the database says that a key of whole numbers is none', { where: tableKey(table.id) });
  return { rows: [...first, `${name} <= ${last}`].join(' AND '), next: last };
}
