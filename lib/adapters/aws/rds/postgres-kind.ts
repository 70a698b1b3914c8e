// A Postgres server, as step `inspect` reads it.
import type pg from 'pg';
import { EnvironmentError } from '../../../core/errors.ts';
import type { ConnectionOptions } from '../../postgres/connection-options.ts';
import { IS_MASKED } from '../../postgres/masked-mark.ts';
import { connectSource, connectTarget, queryText } from '../../postgres/session.ts';
import { openPostgresSource } from '../../postgres/source.ts';
import { ensureReader, grantDatabase, readerRole } from './reader-role.ts';
import { connectPatiently, serverConnection } from './server-connection.ts';
import type { SecretRole } from './server-secret.ts';
import type { ReaderLogin, SourceKind, SourceServer } from './source-kind.ts';

export const POSTGRES_KIND: SourceKind = {
  readerName: readerRole,
  prepare,
  open: async (server, database, comments, duckdb) => {
    const connection = await connectionTo(server, 'reader', database);
    return openPostgresSource({ connection, readers: 1, comments }, duckdb);
  },
  openMeasures: async (server, database) => {
    const reader = await connectSource(await connectionTo(server, 'reader', database));
    return { ask: (sql, doing) => queryText(reader, sql, doing), end: () => reader.end() };
  },
};

function connectionTo({ secrets, run, tls }: SourceServer, role: SecretRole, database: string) {
  return serverConnection(secrets, run, role, database, tls);
}

/** Where a server's own roles are managed; `template1` where somebody dropped `postgres`. */
const HOME = ['postgres', 'template1'];
// the master may enter what PUBLIC may not, once it has the right: everything that takes connections is listed
const DATABASES = `SELECT datname::text AS name FROM pg_catalog.pg_database
  WHERE datallowconn AND NOT datistemplate AND datname <> 'rdsadmin' AND NOT ${IS_MASKED} ORDER BY datname`;

async function prepare(server: SourceServer, { username, password }: ReaderLogin): Promise<readonly string[]> {
  const home = await openHome((database) => connectionTo(server, 'source', database));
  let names: readonly string[];
  try {
    await ensureReader(home, username, password);
    const rows = await queryText(home, DATABASES, 'listing the databases');
    names = rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  } finally {
    await home.end();
  }
  for (const database of names) {
    const master = await connectTarget(await connectionTo(server, 'source', database));
    try {
      await grantDatabase(master, username, database);
    } finally {
      await master.end();
    }
  }
  return names;
}

async function openHome(connection: (database: string) => Promise<ConnectionOptions>): Promise<pg.Client> {
  for (const database of HOME) {
    const options = await connection(database);
    try {
      return await connectPatiently(() => connectTarget(options));
    } catch (error) {
      if (!(error instanceof Error) || !/the database does not exist/.test(error.message)) throw error;
    }
  }
  throw new EnvironmentError('the server has neither a database postgres nor template1', { where: HOME.join(', ') });
}
