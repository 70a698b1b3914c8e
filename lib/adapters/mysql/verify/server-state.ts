// What only the server knows about the loaded database: where its numbers go on, and which keys and checks its rows break.
import { z } from 'zod';
import type { Catalog, Column, Table } from '../../../core/model/catalog.ts';
import { MYSQL } from '../../../core/model/dialect.ts';
import { integerRange } from '../../../core/model/integers.ts';
import { columnKey } from '../../../core/model/names.ts';
import { mysqlIdent, mysqlLiteral } from '../../../core/sql/quote.ts';
import type { SequencePosition, UnvalidatedObject } from '../../../ports/loaded-database.ts';
import { brokenForeignKeys } from '../broken-keys.ts';
import type { MysqlSession } from '../session.ts';

/**
 * Positions of AUTO_INCREMENT columns, whose `sequence` is their own table, and of sequences that a default calls.
 * @param session MySQL: with `information_schema_stats_expiry` 0, or it shows positions of up to a day ago
 */
export async function sequencePositions(
  session: MysqlSession,
  tables: readonly Table[],
): Promise<readonly SequencePosition[]> {
  const positions: SequencePosition[] = [];
  for (const table of tables)
    for (const column of table.columns)
      if (column.identity !== undefined && column.type.category === 'integer' && leadsKey(table, column))
        positions.push(...(await autoIncrement(session, table, column)));
  return [...positions, ...(await calledSequences(session, tables))];
}

/** MyISAM and Aria count anew for each value of the columns that stand before in the key: then there is no next number of the table. */
function leadsKey({ uniques, indexes = [] }: Table, { name }: Column): boolean {
  return [...uniques, ...indexes].some(({ columns }) => columns[0] === name);
}

const Next = z.object({ next: z.coerce.bigint().nullable() });

async function autoIncrement(session: MysqlSession, { id }: Table, column: Column): Promise<SequencePosition[]> {
  const doing = `compare the next number of ${columnKey(id, column.name)} with its rows`;
  const sql = `SELECT auto_increment AS next FROM information_schema.tables
    WHERE table_schema = DATABASE() AND BINARY table_name = BINARY ${mysqlLiteral(id.name)}`;
  const [found] = await session.rows(sql, Next, doing);
  const extreme = await extremeOf(session, id.name, column.name, true, doing);
  const next = found?.next ?? undefined;
  // The type has no higher number: the next insert fails, here as in the source.
  if (next === undefined || (extreme !== undefined && extreme >= largest(column))) return [];
  return [{ table: id, column: column.name, sequence: id, next, extreme, ascending: true }];
}

/** The largest number that the column counts to. */
function largest({ type: { base } }: Column): bigint {
  return integerRange(base)?.greatest ?? 2n ** 63n - 1n;
}

const Extreme = z.object({ extreme: z.coerce.bigint().nullable() });

async function extremeOf(
  session: MysqlSession,
  table: string,
  column: string,
  ascending: boolean,
  doing: string,
): Promise<bigint | undefined> {
  const value = `${ascending ? 'MAX' : 'MIN'}(${mysqlIdent(column)})`;
  const [found] = await session.rows(`SELECT ${value} AS extreme FROM ${mysqlIdent(table)}`, Extreme, doing);
  return found?.extreme ?? undefined;
}

const Default = z.object({ table: z.string(), column: z.string(), expression: z.string() });
const DEFAULTS = `SELECT table_name AS \`table\`, column_name AS \`column\`, column_default AS expression
  FROM information_schema.columns WHERE table_schema = DATABASE() AND column_default LIKE 'nextval(%' ORDER BY 1, 2`;
const NEXTVAL = /^nextval\((?:`(?:[^`]|``)+`\.)?`((?:[^`]|``)+)`\)$/i;

const Position = z.object({
  next: z.coerce.bigint(),
  increment: z.coerce.bigint(),
  cycles: z.string().transform((text) => text !== '0'),
});

/** Sequences (MariaDB) that come back to taken numbers on purpose are left out. */
async function calledSequences(session: MysqlSession, tables: readonly Table[]): Promise<readonly SequencePosition[]> {
  if (session.dialect === MYSQL) return [];
  const positions: SequencePosition[] = [];
  for (const row of await session.rows(DEFAULTS, Default, 'read which sequences fill which columns')) {
    const name = NEXTVAL.exec(row.expression)?.[1]?.replaceAll('``', '`');
    const table = tables.find(({ id }) => id.name === row.table);
    const column = table?.columns.find((candidate) => candidate.name === row.column);
    if (name === undefined || table === undefined || column?.type.category !== 'integer') continue;
    const doing = `compare a sequence with ${columnKey(table.id, row.column)}`;
    const sql = `SELECT next_not_cached_value AS next, increment AS increment, cycle_option AS cycles FROM ${mysqlIdent(name)}`;
    const [found] = await session.rows(sql, Position, doing);
    if (found === undefined || found.cycles) continue;
    const ascending = found.increment >= 0n;
    positions.push({
      table: table.id,
      column: row.column,
      sequence: { schema: table.id.schema, name },
      next: found.next,
      extreme: await extremeOf(session, row.table, row.column, ascending, doing),
      ascending,
    });
  }
  return positions;
}

const Check = z.object({ table: z.string(), name: z.string() });
const NOT_ENFORCED = `SELECT table_name AS \`table\`, constraint_name AS name FROM information_schema.table_constraints
  WHERE table_schema = DATABASE() AND constraint_type = 'CHECK' AND enforced = 'NO' ORDER BY 1, 2`;

/** Foreign keys that rows break, which the server does not remember, and checks that it does not enforce (MySQL). */
export async function unvalidatedObjects(
  session: MysqlSession,
  catalog: Catalog,
): Promise<readonly UnvalidatedObject[]> {
  const keys = await brokenForeignKeys(session, catalog);
  const doing = 'read which checks the server does not enforce';
  const checks = session.dialect === MYSQL ? await session.rows(NOT_ENFORCED, Check, doing) : [];
  return [
    ...keys.map(({ table, key: { name } }) => ({ table: table.id, name, kind: 'constraint' as const })),
    ...checks.map(({ table, name }) => ({
      table: { schema: catalog.database, name: table },
      name,
      kind: 'constraint' as const,
    })),
  ];
}
