// Which kind of database a source is, and its adapter.
import type { DuckdbSession } from '../adapters/duckdb/session.ts';
import { isMysql, type MysqlConnection, parseMysqlConnection } from '../adapters/mysql/connection-options.ts';
import { openMysqlSource } from '../adapters/mysql/source.ts';
import { type ConnectionOptions, parseConnection } from '../adapters/postgres/connection-options.ts';
import { openPostgresSource } from '../adapters/postgres/source.ts';
import type { SourceDatabase } from '../ports/source-database.ts';

export type SourceConnection =
  | { readonly kind: 'postgres'; readonly options: ConnectionOptions }
  | { readonly kind: 'mysql'; readonly options: MysqlConnection };

/** @throws UsageError for what is no connection of any kind; the message never repeats `spec` */
export function parseSource(
  spec: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): SourceConnection {
  return spec !== undefined && isMysql(spec, env)
    ? { kind: 'mysql', options: parseMysqlConnection(spec, env) }
    : { kind: 'postgres', options: parseConnection(spec, env) };
}

export interface SourceOptions {
  /** Parallel readers, where the kind of database allows several. */
  readonly readers: number;
  readonly comments: 'keep' | 'drop';
  /** Milliseconds. */
  readonly limits?: { readonly lockTimeout?: number | undefined; readonly statementTimeout?: number | undefined };
}

/** Opens the source: one point in time, read-only. */
export function openSource(
  connection: SourceConnection,
  options: SourceOptions,
  session: () => Promise<DuckdbSession>,
): Promise<SourceDatabase> {
  return connection.kind === 'mysql'
    ? openMysqlSource({ ...options, connection: connection.options }, session)
    : openPostgresSource({ ...options, connection: connection.options }, session);
}
