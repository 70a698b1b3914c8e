// MariaDB behind RDS. A snapshot is a copy of the data of a server that has been shut down for it.
import { execFile } from 'node:child_process';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Secret } from '../../lib/adapters/connection/secret.ts';
import { findMysqlServer } from '../../lib/adapters/local/mysql-binaries.ts';
import { PLAIN_ENVIRONMENT } from '../../lib/adapters/local/postgres-binaries.ts';
import { launchWatched } from '../../lib/adapters/local/server-watch.ts';
import type { MysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlTarget, type MysqlWriter } from '../../lib/adapters/mysql/session.ts';
import { MARIADB } from '../../lib/core/model/dialect.ts';
import { mysqlIdent, mysqlLiteral } from '../../lib/core/sql/quote.ts';
import type { Address, KindOptions, ServerKind } from './server-kind.ts';

const run = promisify(execFile);

/** User guide, "Master user account privileges", RDS for MariaDB. None of them is SUPER, FILE or SHUTDOWN. */
const MASTER_RIGHTS = `SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES,
  CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER,
  EVENT, TRIGGER, REPLICATION SLAVE`;
const ANYWHERE = "@'%'";
const SYSTEM = ['information_schema', 'mysql', 'performance_schema', 'sys'];

export async function mariadbKind({ administrator, user }: KindOptions): Promise<ServerKind> {
  const binaries = await findMysqlServer(MARIADB, MARIADB.version.oldest);
  if (binaries?.installer === undefined) throw new Error('these tests need MariaDB: apt-get install mariadb-server');
  const { installer, server } = binaries;
  const connected = async <T>(at: Address, use: (session: MysqlWriter) => Promise<T>): Promise<T> => {
    const session = await connectMysqlTarget(mariadbConnection(administrator, at, 'mysql'));
    try {
      return await use(session);
    } finally {
      await session.end();
    }
  };
  const statements = (at: Address, sql: readonly string[]): Promise<void> =>
    connected(at, async (session) => {
      for (const statement of sql) await session.run(statement, 'set the server up');
    });
  return {
    pristine: async (place) => {
      await mkdir(place, { recursive: true, mode: 0o700 });
      if (user !== undefined) await chown(place, user.uid, user.gid);
      const data = join(place, 'data');
      const options = [`--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
      const env = { ...PLAIN_ENVIRONMENT, TMPDIR: place };
      await run(installer, ['--no-defaults', ...options], { env, cwd: place, ...user });
      return data;
    },
    launch: async ({ folder, data }, { address, port }, parameters) => {
      const accounts = join(data, 'accounts.sql');
      const name = `${mysqlLiteral(administrator.name)}${ANYWHERE}`;
      await writeFile(
        accounts,
        [
          `CREATE USER IF NOT EXISTS ${name} IDENTIFIED BY ${mysqlLiteral(administrator.password)};`,
          `GRANT ALL ON *.* TO ${name} WITH GRANT OPTION;`,
          `DELETE FROM mysql.global_priv WHERE User = 'root';`,
          'FLUSH PRIVILEGES;',
        ].join('\n'),
        { mode: 0o600 },
      );
      if (user !== undefined) await chown(accounts, user.uid, user.gid);
      const settings = {
        datadir: data,
        tmpdir: data,
        'init-file': accounts,
        'pid-file': join(data, 'server.pid'),
        'bind-address': address,
        port: String(port),
        socket: 's',
        'ssl-cert': join(data, 'server.crt'),
        'ssl-key': join(data, 'server.key'),
        // what is not encrypted is refused, as by the lab's Postgres
        'require-secure-transport': 'ON',
        'character-set-server': 'utf8mb4',
        // small, because several servers run on one machine
        'innodb-buffer-pool-size': '32M',
        'innodb-log-file-size': '8M',
        'innodb-flush-log-at-trx-commit': '0',
        'innodb-doublewrite': '0',
        'performance-schema': 'OFF',
      };
      return launchWatched({
        name: "the lab's MariaDB",
        program: server,
        parameters: [
          '--no-defaults',
          ...Object.entries(settings).map(([option, value]) => `--${option}=${value}`),
          ...Object.entries(parameters).map(([option, value]) => `--loose-${option}=${value}`),
          // without backups RDS writes none
          '--skip-log-bin',
          '--skip-name-resolve',
        ],
        stopSignal: 'SIGTERM',
        directory: folder,
        data,
        user,
        lastWord: async () => undefined,
      });
    },
    ask: (at) => statements(at, []),
    addMaster: (at, name, password, database) => {
      const account = `${mysqlLiteral(name)}${ANYWHERE}`;
      return statements(at, [
        `CREATE USER ${account} IDENTIFIED BY ${mysqlLiteral(password)}`,
        `GRANT ${MASTER_RIGHTS} ON *.* TO ${account} WITH GRANT OPTION`,
        ...(database === undefined ? [] : [`CREATE DATABASE ${mysqlIdent(database)}`]),
      ]);
    },
    setPassword: (at, name, password) =>
      statements(at, [`ALTER USER ${mysqlLiteral(name)}${ANYWHERE} IDENTIFIED BY ${mysqlLiteral(password)}`]),
    databases: (at) =>
      connected(at, async (session) => {
        const sql = 'SELECT schema_name AS name FROM information_schema.schemata';
        const found = await session.rows(sql, z.object({ name: z.string() }), 'list the databases');
        return found.map(({ name }) => name).filter((name) => !SYSTEM.includes(name));
      }),
    snapshot: async (_, source, target, copy, restart) => {
      await restart(() => copy(source, target));
      await rm(join(target, 'accounts.sql'), { force: true });
    },
  };
}

/** The administrator's, for tests too. */
export function mariadbConnection(
  { name, password }: KindOptions['administrator'],
  { address, port }: Address,
  database: string,
): MysqlConnection {
  return {
    host: address,
    port,
    database,
    user: name,
    password: new Secret(password),
    tls: { mode: 'REQUIRED' },
    connectTimeout: 15,
    warnings: [],
  };
}
