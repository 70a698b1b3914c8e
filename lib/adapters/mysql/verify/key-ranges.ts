// Loaded tables in ranges of their primary key, where that is one integer: reading one range reads no row of another.
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import type { Column, Table } from '../../../core/model/catalog.ts';
import { tableKey } from '../../../core/model/names.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import type { TableRange } from '../../../core/verify/table-range.ts';
import type { SizedRange } from '../../../ports/loaded-database.ts';
import type { MysqlSession } from '../session.ts';

const whole = z.string().regex(/^-?\d+$/);

/** From this key to before that one; without either, from the first or to the last. */
const KeyRange = z.object({ from: whole.optional(), to: whole.optional() }).readonly();
type KeyRange = z.infer<typeof KeyRange>;

/** Ranges that together hold every row; one for a table without such a key. @param bytes wanted for one range */
export async function loadedMysqlRanges(
  session: MysqlSession,
  tables: readonly Table[],
  bytes: number,
): Promise<readonly SizedRange[]> {
  const ranges: SizedRange[] = [];
  for (const table of tables) {
    if (table.kind === 'foreign') continue;
    const wanted = Math.max(1, Math.ceil(table.bytes / bytes));
    const parts = wanted === 1 ? [{}] : await keyRanges(session, table, wanted);
    const each = Math.ceil(table.bytes / parts.length);
    ranges.push(...parts.map((part) => ({ range: { table: table.id, part: written(part) }, bytes: each })));
  }
  return ranges;
}

const Ends = z.tuple([z.object({ low: whole.nullable(), high: whole.nullable() })]);

/** Equal steps from the lowest key to the highest: rows may be denser here than there. */
async function keyRanges(session: MysqlSession, table: Table, count: number): Promise<readonly KeyRange[]> {
  const key = integerKey(table);
  if (key === undefined) return [{}];
  const name = mysqlIdent(key.name);
  const sql = `SELECT MIN(${name}) AS low, MAX(${name}) AS high FROM ${mysqlIdent(table.id.name)}`;
  const shape = z.object({ low: z.string().nullable(), high: z.string().nullable() });
  const [{ low, high }] = Ends.parse(await session.rows(sql, shape, `divide ${tableKey(table.id)}`));
  if (low === null || high === null) return [{}];
  const step = (BigInt(high) - BigInt(low)) / BigInt(count) + 1n;
  const starts = Array.from({ length: count }, (_, at) => BigInt(low) + step * BigInt(at)).filter(
    (start) => start <= BigInt(high),
  );
  return starts.map((start, at) => ({
    from: at === 0 ? undefined : start.toString(),
    to: starts[at + 1]?.toString(),
  }));
}

/** The one column of a primary key of whole numbers. */
export function integerKey({ columns, uniques }: Table): Column | undefined {
  const key = uniques.find(({ primary }) => primary);
  const column = columns.find(({ name }) => name === key?.columns[0]);
  return key?.columns.length === 1 && column?.type.category === 'integer' ? column : undefined;
}

/** JSON knows no undefined. */
function written({ from, to }: KeyRange): TableRange['part'] {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** SQL condition on the rows of a range. */
export function inKeyRange(table: Table, part: TableRange['part']): string {
  const { from, to } = KeyRange.parse(part);
  if (from === undefined && to === undefined) return 'TRUE';
  const key = integerKey(table);
  if (key === undefined) throw new InternalError(`${tableKey(table.id)}: it has no key that divides it`);
  const name = mysqlIdent(key.name);
  return [from === undefined ? [] : [`${name} >= ${from}`], to === undefined ? [] : [`${name} < ${to}`]]
    .flat()
    .join(' AND ');
}
