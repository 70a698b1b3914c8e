// For tests of loading MySQL: a database exported without masks, and what came back from a stage.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { openMysqlSource } from '../../../lib/adapters/mysql/source.ts';
import { openTargetMysqlStage } from '../../../lib/adapters/mysql/staged.ts';
import { MARIADB } from '../../../lib/core/model/dialect.ts';
import type { RowSelection } from '../../../lib/core/plan/plan.ts';
import type { LoadStage, StagedDatabase } from '../../../lib/ports/staged-database.ts';
import { keepAll } from './loaded-parts.ts';
import type { MariadbServer } from './mariadb-server.ts';

export interface ExportedMysql extends LoadStage {
  readonly duckdb: DuckdbSession;
  readonly close: () => void;
}

/** Everything of a database, unmasked: what is tested is the way in. */
export async function exportMysql(
  server: MariadbServer,
  database: string,
  rowsFor: (table: string) => RowSelection = () => 'all',
): Promise<ExportedMysql> {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-load-'));
  const duckdb = await DuckdbSession.open({ tempDirectory: folder });
  const connection = parseMysqlConnection(server.url(database), {});
  const source = await openMysqlSource({ connection, comments: 'drop' }, async () => duckdb);
  try {
    const catalog = await source.catalog();
    const script = await source.schema();
    const [directory, scratch] = [join(folder, 'raw'), join(folder, 'scratch')];
    const masked = await source.exportTables({ catalog, rowsFor, directory, scratch, onProgress: () => undefined });
    const close = (): void => {
      duckdb.close();
      rmSync(folder, { recursive: true, force: true });
    };
    const plan = keepAll(catalog);
    return { catalog, script, plan, masked, scratch: folder, onRows: () => undefined, duckdb, close };
  } finally {
    await source.close();
  }
}

/** A stage beside `target` on the same server. */
export function stageBeside(
  server: MariadbServer,
  exported: ExportedMysql,
  target: string,
  run = target,
): Promise<StagedDatabase> {
  const [to, from] = [target, exported.catalog.database].map((name) => parseMysqlConnection(server.url(name), {}));
  if (to === undefined) throw new Error('no target');
  const { database, serverVersion } = exported.catalog;
  const request = { run, work: exported.scratch, dialect: MARIADB.name, database, serverVersion, extensions: [] };
  return openTargetMysqlStage(to, from, request, async () => exported.duckdb);
}
