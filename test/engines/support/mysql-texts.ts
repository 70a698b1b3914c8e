// For tests: a database's rows as the exporter writes them, and its copies.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlTarget, type MysqlWriter } from '../../../lib/adapters/mysql/session.ts';
import { openMysqlSource } from '../../../lib/adapters/mysql/source.ts';
import type { Catalog } from '../../../lib/core/model/catalog.ts';
import type { FileColumn, TableFiles } from '../../../lib/core/model/files.ts';
import { ident, literals } from '../../../lib/core/sql/quote.ts';
import type { MariadbServer } from './mariadb-server.ts';

/** Opens a session that may write, and closes it. */
export async function writing<T>(
  server: MariadbServer,
  database: string,
  use: (session: MysqlWriter) => Promise<T>,
): Promise<T> {
  const session = await connectMysqlTarget(parseMysqlConnection(server.url(database), {}));
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}

export interface Exported {
  readonly catalog: Catalog;
  /** By table: its rows as texts of all columns, in an order of their own. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, readonly FileColumn[]>>;
}

/** Every row of every table as the exporter writes it. */
export async function exportedTexts(server: MariadbServer, database: string): Promise<Exported> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-mysql-texts-'));
  const duckdb = await DuckdbSession.open({ tempDirectory: join(folder, 'spill') });
  const source = await openMysqlSource(
    { connection: parseMysqlConnection(server.url(database), {}), comments: 'drop' },
    async () => duckdb,
  );
  try {
    const catalog = await source.catalog();
    const tables = await source.exportTables({
      catalog,
      rowsFor: () => 'all',
      directory: join(folder, 'raw'),
      scratch: join(folder, 'scratch'),
      onProgress: () => undefined,
    });
    const rows: Record<string, readonly string[]> = {};
    for (const table of tables) rows[table.table.name] = await textsOf(duckdb, table);
    return { catalog, rows, columns: Object.fromEntries(tables.map(({ table, columns }) => [table.name, columns])) };
  } finally {
    await source.close();
    duckdb.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function textsOf(duckdb: DuckdbSession, table: TableFiles): Promise<readonly string[]> {
  if (table.rows === 0) return [];
  const cells = table.columns.map(({ name }) => `${ident(name)}::VARCHAR`).join(', ');
  const sql = `SELECT to_json([${cells}])::VARCHAR AS row FROM read_parquet([${literals(table.files)}])`;
  return Row.parse(await duckdb.all(sql, 'read texts'))
    .map(({ row }) => row)
    .sort();
}

const Row = z.array(z.object({ row: z.string() }));
