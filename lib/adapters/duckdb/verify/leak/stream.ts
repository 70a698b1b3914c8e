// One query's texts as a stream of JavaScript strings: a result of a million rows is never held whole.
import type { DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import type { DuckdbSession } from '../../session.ts';

/** Rows as arrays, chunk by chunk (a generator step per row would cost more than the row). @param doing for the error message, which holds no data value */
export async function* rowsOf(
  session: DuckdbSession,
  sql: string,
  doing: string,
): AsyncGenerator<readonly (readonly DuckDBValue[])[]> {
  for await (const chunk of chunksOf(session, sql, doing)) yield chunk.getRows();
}

/** First column as texts, chunk by chunk; NULL as the empty string. */
export async function* textsOf(session: DuckdbSession, sql: string, doing: string): AsyncGenerator<readonly string[]> {
  for await (const chunk of chunksOf(session, sql, doing))
    yield chunk.getColumnValues(0).map((value) => (typeof value === 'string' ? value : ''));
}

async function* chunksOf(session: DuckdbSession, sql: string, doing: string): AsyncGenerator<DuckDBDataChunk> {
  const fork = await session.fork();
  try {
    yield* fork.chunks(sql, doing);
  } finally {
    fork.release();
  }
}
