// A few originals of one column, for --reveal: a local source only, read in a read-only session, shown once and kept nowhere.
import { z } from 'zod';
import type { MysqlConnection } from '../../adapters/mysql/connection-options.ts';
import { connectMysqlSource } from '../../adapters/mysql/session.ts';
import type { ConnectionOptions } from '../../adapters/postgres/connection-options.ts';
import { connectSource, queryText } from '../../adapters/postgres/session.ts';
import { UsageError } from '../../core/errors.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { ident, mysqlIdent, qualified } from '../../core/sql/quote.ts';
import type { SourceConnection } from '../source.ts';

const VALUES = 5;
const LONGEST = 200;
/** Milliseconds: a look must not load a database. */
const TIME_OUT = 5_000;

/** @throws UsageError for a source on another machine */
export function demandLocal({ host }: Pick<ConnectionOptions, 'host'>): void {
  if (host.startsWith('/') || ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)) return;
  throw new UsageError('--reveal shows originals of a source on this machine only', {
    hint: 'leave out --reveal, or review a copy that is here',
  });
}

/** @throws EnvironmentError without a data value when the source cannot be read */
export function originalsOf(connection: SourceConnection, column: ReviewColumn): Promise<(string | null)[]> {
  return connection.kind === 'mysql' ? ofMysql(connection.options, column) : ofPostgres(connection.options, column);
}

async function ofPostgres(connection: ConnectionOptions, column: ReviewColumn): Promise<(string | null)[]> {
  const client = await connectSource(connection, { statementTimeout: TIME_OUT, lockTimeout: TIME_OUT });
  try {
    const name = ident(column.column);
    const rows = await queryText(
      client,
      `SELECT left(${name}::text, ${LONGEST}) AS value FROM ${qualified(column.table)} WHERE ${name} IS NOT NULL LIMIT ${VALUES}`,
      'reading some originals',
    );
    return rows.map(({ value }) => value ?? null);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const Value = z.object({ value: z.string().nullable() });

async function ofMysql(connection: MysqlConnection, column: ReviewColumn): Promise<(string | null)[]> {
  const session = await connectMysqlSource(connection, { statementTimeout: TIME_OUT, lockTimeout: TIME_OUT });
  try {
    const name = mysqlIdent(column.column);
    const sql = `SELECT LEFT(${name}, ${LONGEST}) AS value FROM ${mysqlIdent(column.table.name)} WHERE ${name} IS NOT NULL LIMIT ${VALUES}`;
    return (await session.rows(sql, Value, 'reading some originals')).map(({ value }) => value);
  } finally {
    await session.end();
  }
}
