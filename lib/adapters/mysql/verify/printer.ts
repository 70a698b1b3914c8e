// How the server prints texts that a column has read: through a temporary table with that one column.
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import type { Column, TableId } from '../../../core/model/catalog.ts';
import { columnKey } from '../../../core/model/names.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import type { TextPrinter } from '../../../ports/loaded-database.ts';
import { columnText, selected } from '../rows-csv.ts';
import type { MysqlSession } from '../session.ts';
import { valueLiteral } from '../value-literal.ts';

/** A table of that name in the database would only be hidden for a moment. */
const SCRATCH = 'masklake printed texts';
/** Characters of one INSERT, unless one text alone is longer. */
const INSERT_CHARACTERS = 1 << 20;

/** Calls must not overlap on one session. What the column refuses is an error without the value. */
export function columnPrinter(session: MysqlSession, table: TableId, column: Column): TextPrinter {
  const doing = `print masked values of ${columnKey(table, column.name)} as the database does`;
  return async (texts) => {
    const given = texts.flatMap((text, at) => (text === null ? [] : [{ at, text }]));
    if (given.length === 0) return texts.map(() => null);
    await session.run(scratchTable(table, column), doing);
    try {
      await insert(session, column, given, doing);
      return await readBack(session, table, column, texts.length, doing);
    } finally {
      await session.run(`DROP TEMPORARY TABLE IF EXISTS ${mysqlIdent(SCRATCH)}`, doing);
    }
  };
}

/** The column as it is, character set and labels included, without what computes or constrains it. Nothing is selected. */
function scratchTable(table: TableId, { name }: Column): string {
  return `CREATE TEMPORARY TABLE ${mysqlIdent(SCRATCH)} (masklake_at int unsigned NOT NULL PRIMARY KEY)
    SELECT 0 AS masklake_at, ${mysqlIdent(name)} AS masklake_value FROM ${mysqlIdent(table.name)} LIMIT 0`;
}

interface Given {
  readonly at: number;
  readonly text: string;
}

async function insert(session: MysqlSession, { type }: Column, given: readonly Given[], doing: string): Promise<void> {
  const literal = valueLiteral(type);
  let rows: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const into = `INSERT INTO ${mysqlIdent(SCRATCH)} (masklake_at, masklake_value) VALUES`;
    await session.run(`${into} ${rows.join(', ')}`, doing);
    rows = [];
    length = 0;
  };
  for (const { at, text } of given) {
    const row = `(${at}, ${literal(text)})`;
    if (length + row.length > INSERT_CHARACTERS) await flush();
    rows.push(row);
    length += row.length;
  }
  await flush();
}

async function readBack(
  session: MysqlSession,
  table: TableId,
  column: Column,
  count: number,
  doing: string,
): Promise<readonly (string | null)[]> {
  const text = columnText(table, column, doing);
  const printed: (string | null)[] = Array.from({ length: count }, () => null);
  const value = selected({ ...column, name: 'masklake_value' });
  const sql = `SELECT masklake_at, ${value} FROM ${mysqlIdent(SCRATCH)} ORDER BY masklake_at`;
  for await (const [at, bytes] of session.stream(sql, doing)) {
    const index = z.coerce.number().int().parse(at?.toString('latin1'));
    if (bytes === null || bytes === undefined) throw new InternalError(`${doing}: a text became NULL`);
    printed[index] = text(bytes);
  }
  return printed;
}
