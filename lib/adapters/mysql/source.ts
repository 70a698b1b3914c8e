// A MySQL or MariaDB source: one session in one consistent snapshot, read-only, closed at the end. Several sessions cannot share a snapshot
// without a lock on all tables, which a source is not to feel.
import { type Blocker, RefusedError } from '../../core/errors.ts';
import type { Catalog } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import { pasteNoRows } from '../../core/rules/paste.ts';
import type { SourceDatabase } from '../../ports/source-database.ts';
import { lend } from '../connection/lend.ts';
import { exportTables } from '../duckdb/export-tables.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import type { MysqlConnection } from './connection-options.ts';
import { readMysqlSchema } from './ddl/read-schema.ts';
import { exportMysqlTable } from './export-table.ts';
import { hiddenTables } from './hidden-tables.ts';
import { inspectMysql } from './inspect.ts';
import { refuseMaskedMysql } from './masked-mark.ts';
import { connectMysqlSource, type MysqlLimits } from './session.ts';

export interface MysqlSourceOptions {
  readonly connection: MysqlConnection;
  readonly comments: 'keep' | 'drop';
  readonly limits?: MysqlLimits | undefined;
}

/** Tables that are converted while the next one is read. */
const WIDTH = 2;

/** Opens the snapshot at once, so that everything later sees one point in time (of InnoDB's tables: others have none). */
export async function openMysqlSource(
  options: MysqlSourceOptions,
  duckdb: () => Promise<DuckdbSession>,
): Promise<SourceDatabase> {
  const session = await connectMysqlSource(options.connection, options.limits);
  try {
    await session.run('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY', `open a snapshot on ${session.label}`);
  } catch (error) {
    await session.end();
    throw error;
  }
  return {
    label: session.label,
    catalog: () => inspectMysql(session),
    preflight: async (catalog, rowsFor) => {
      await refuseMaskedMysql(session);
      const blockers = readBlockers(catalog, rowsFor);
      const hidden = await hiddenTables(session, catalog);
      if (hidden.length === 0) return blockers;
      // no rule makes up for a definition: the rest of what cannot be read is said with it
      const others = blockers.filter(({ where }) => !hidden.includes(where));
      throw new RefusedError([...hidden.map(hiddenBlocker), ...others], { where: 'inspect' });
    },
    schema: () => readMysqlSchema(session, { comments: options.comments === 'keep' ? 'keep' : 'omit' }),
    exportTables: async (request) => {
      const [withSession, files] = [lend([session]), await duckdb()];
      return exportTables(request, WIDTH, (table) => exportMysqlTable(withSession, files, table));
    },
    close: () => session.end(),
  };
}

/** Tables that the session may not read whole, each with the rule that leaves its rows out. */
function readBlockers(catalog: Catalog, rowsFor: (table: string) => RowSelection): Blocker[] {
  return catalog.tables.flatMap((table) => {
    const where = tableKey(table.id);
    if (table.readable || table.kind === 'foreign' || rowsFor(where) === 'none') return [];
    const message = 'this user has no SELECT right on every column of it';
    return [{ code: 'NOT_READABLE', where, message, paste: pasteNoRows(table.id) }];
  });
}

function hiddenBlocker(where: string): Blocker {
  const message =
    'this user has rights on some of its columns only, and is not shown its definition: grant SELECT on the whole table';
  return { code: 'NOT_READABLE', where, message, paste: '' };
}
