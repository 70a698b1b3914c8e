// A staged MySQL or MariaDB database for functions that load it part by part.
import { EnvironmentError } from '../../../core/errors.ts';
import type { Catalog } from '../../../core/model/catalog.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import type { DdlStatement } from '../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import { ensureAll, readRecorded } from '../../load/recorded-load.ts';
import type { StagedLoad } from '../../load/staged-load.ts';
import { neededFor } from '../../load/statement-order.ts';
import { orUnfinished } from '../../load/unfinished.ts';
import type { MysqlConnection } from '../connection-options.ts';
import { prepareLoad, setMysqlSequences } from '../load.ts';
import { connectMysqlTarget, type MysqlWriter } from '../session.ts';
import { loadedMysql } from '../verify/loaded-database.ts';
import { copyOnceMysql, tablesWithoutUndo } from './recorded-copy.ts';
import { recordedMysql, type Staged } from './recorded-statements.ts';
import { mysqlRecords } from './records.ts';

/** Whoever holds a lock is at work; that it takes longer than a call lives is for the call to see. */
const DAY = 86_400_000;
/** Seconds until the server ends a session that says nothing, with its locks: no function lives longer, and it may go without a word. */
const SILENCE = 900;

/** Runs `use` in a session on the staged database; the session is closed at once, even when a statement still runs in the server. */
export async function onStagedMysql<T>(
  connection: MysqlConnection,
  use: (staged: StagedLoad) => Promise<T>,
): Promise<T> {
  const session = await connectMysqlTarget(connection, { lockTimeout: DAY });
  // What waits for a session that is closed waits for ever.
  let close: () => void = () => undefined;
  const closed = new Promise<never>((_, reject) => {
    close = () => {
      void session.end();
      reject(new EnvironmentError('the session was closed while it was in use', { where: session.label }));
    };
  });
  closed.catch(() => undefined);
  try {
    await prepareLoad(session);
    await session.run(`SET SESSION wait_timeout = ${SILENCE}`, 'prepare the session');
    const records = mysqlRecords(session, connection.database);
    return await Promise.race([use(stagedLoad({ session, database: connection.database, records }, close)), closed]);
  } finally {
    await session.end();
  }
}

function stagedLoad(staged: Staged, end: () => void): StagedLoad {
  const { session, records } = staged;
  const target = recordedMysql(staged);
  return {
    openRecords: records.open,
    neededFor: ({ script }, at) => neededFor(script.statements, at, changeOneTable),
    ensureStatements: (content, positions, signal) => ensureAll(target, content, positions, signal),
    recordedLoad: (content) => readRecorded(target, content),
    copiedWhole: async ({ tables }) => {
      const without = await tablesWithoutUndo(session);
      return new Set(tables.filter(({ id }) => without.has(id.name)).map(({ id }) => tableKey(id)));
    },
    copyOnce: (duckdb, load, item) => copyOnceMysql(staged, duckdb, load, item),
    setSequences: ({ script, catalog }) =>
      setMysqlSequences(session, loadedMysql(session, catalog.database), script.sequences),
    analyse: (catalog, signal) => analyse(session, catalog, signal),
    dropRecords: records.drop,
    end,
  };
}

/**
 * The server changes a table by one statement at a time: in their order they take no longer, and the table's keys stand in the source's
 * order, which decides which row `REPLACE` finds first. A foreign key makes itself an index unless its own is there.
 */
function changeOneTable(earlier: DdlStatement, later: DdlStatement): boolean {
  return earlier.table !== undefined && later.table !== undefined && sameTable(earlier.table, later.table);
}

async function analyse(session: MysqlWriter, { tables }: Catalog, signal: AbortSignal): Promise<void> {
  for (const { id, kind } of tables) {
    const what = `statistics of ${tableKey(id)}`;
    if (kind !== 'foreign') await orUnfinished(session.run(`ANALYZE TABLE ${mysqlIdent(id.name)}`, what), what, signal);
  }
}
