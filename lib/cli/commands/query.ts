// masklake query: SQL over the published, masked lake.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { arrowStream } from '../../adapters/duckdb/arrow.ts';
import { attachLake } from '../../adapters/duckdb/lake.ts';
import { DuckdbSession } from '../../adapters/duckdb/session.ts';
import { findLake } from '../../adapters/local/lake-folder.ts';
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';
import { withScratch } from '../scratch.ts';
import { textTable } from '../table.ts';

/** A row as JSON would say it. */
export type ResultRow = Readonly<Record<string, unknown>>;

export interface QueryOptions {
  readonly lake: string;
  readonly sql: string;
  /** `arrow`: an Arrow IPC stream on stdout instead of text. */
  readonly format: 'text' | 'arrow';
}

/** Opens the lake for reading; the caller closes it. */
export async function withLake<T>(folder: string, use: (session: DuckdbSession) => Promise<T>): Promise<T> {
  const { directory, manifest } = await findLake(folder);
  return withScratch(async (tempDirectory) => {
    const session = await DuckdbSession.open({ tempDirectory });
    try {
      await attachLake(session, directory, manifest);
      return await use(session);
    } finally {
      session.close();
    }
  });
}

export async function query(options: QueryOptions, out: Output): Promise<number> {
  if (options.format === 'arrow' && out.json)
    throw new UsageError('--json and --format arrow exclude each other', { hint: 'leave one of them out' });
  if (options.format === 'arrow' && process.stdout.isTTY)
    throw new UsageError('an Arrow stream is no text for a terminal', { hint: 'send it to a file: … > rows.arrows' });
  return withLake(options.lake, async (session) => {
    if (options.format === 'arrow') {
      const result = await userSql(() => session.connection.stream(options.sql));
      await pipeline(Readable.from(arrowStream(result)), process.stdout, { end: false }).catch(unlessClosed);
      return 0;
    }
    const rows = await runUserSql(session, options.sql);
    if (out.json) for (const row of rows) out.result(row, () => '');
    else out.result(rows, () => rowsTable(rows));
    return 0;
  });
}

async function runUserSql(session: DuckdbSession, sql: string): Promise<readonly ResultRow[]> {
  const reader = await userSql(() => session.connection.runAndReadAll(sql));
  return reader.getRowObjectsJson();
}

/** The lake holds masked data only, so DuckDB's own message may be shown: it helps to correct the query. */
async function userSql<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new UsageError(`the query failed: ${error instanceof Error ? error.message : String(error)}`, {
      hint: 'tables are named schema.table; `show all tables` lists them',
    });
  }
}

/** A reader that has seen enough (`| head`) is no failure. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

export function rowsTable(rows: readonly ResultRow[]): string {
  const [first] = rows;
  if (first === undefined) return '(no rows)';
  const headers = Object.keys(first);
  const text = (value: unknown): string =>
    value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return textTable(
    headers,
    rows.map((row) => headers.map((header) => text(row[header]))),
  );
}
