// A MySQL or MariaDB server, as step `inspect` reads it.
import { z } from 'zod';
import { connectMysqlSource, connectMysqlTarget } from '../../mysql/session.ts';
import { openMysqlSource } from '../../mysql/source.ts';
import { disableEvents } from './mysql-events.ts';
import { ensureMysqlReader, grantMysqlDatabase, listMysqlDatabases, mysqlReaderName } from './mysql-reader.ts';
import { connectPatiently, mysqlServerConnection } from './server-connection.ts';
import type { SecretRole } from './server-secret.ts';
import type { SourceKind, SourceServer } from './source-kind.ts';

/** It is there on every server, and everybody may enter it. */
const HOME = 'information_schema';

const Row = z.record(z.string(), z.string().nullable());

export const MYSQL_KIND: SourceKind = {
  readerName: mysqlReaderName,
  prepare: async (server, { username, password }) => {
    const connection = await connectionTo(server, 'source', HOME);
    const master = await connectPatiently(() => connectMysqlTarget(connection));
    try {
      await disableEvents(master);
      await ensureMysqlReader(master, username, password);
      const names = await listMysqlDatabases(master);
      for (const database of names) await grantMysqlDatabase(master, username, database);
      return names;
    } finally {
      await master.end();
    }
  },
  open: async (server, database, comments, duckdb) =>
    openMysqlSource({ connection: await connectionTo(server, 'reader', database), comments }, duckdb),
  openMeasures: async (server, database) => {
    const session = await connectMysqlSource(await connectionTo(server, 'reader', database));
    return { ask: (sql, doing) => session.rows(sql, Row, doing), end: session.end };
  },
};

function connectionTo({ secrets, run, tls }: SourceServer, role: SecretRole, database: string) {
  return mysqlServerConnection(secrets, run, role, database, tls?.ca);
}
