// A few originals of one column, for --reveal: a local source only, read in a read-only session, shown once and kept nowhere.
import type { ConnectionOptions } from '../../adapters/postgres/connection-options.ts';
import { connectSource, queryText } from '../../adapters/postgres/session.ts';
import { UsageError } from '../../core/errors.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { ident, qualified } from '../../core/sql/quote.ts';

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
export async function originalsOf(connection: ConnectionOptions, column: ReviewColumn): Promise<(string | null)[]> {
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
