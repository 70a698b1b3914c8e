// The reading user, made by a master user with the rights of RDS's, and what step `inspect` does as that user.
import { readFileSync } from 'node:fs';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MYSQL_KIND } from '../../lib/adapters/aws/rds/mysql-kind.ts';
import {
  ensureMysqlReader,
  grantMysqlDatabase,
  listMysqlDatabases,
  mysqlReaderName,
} from '../../lib/adapters/aws/rds/mysql-reader.ts';
import { newPassword } from '../../lib/adapters/aws/rds/server-secret.ts';
import type { SourceServer } from '../../lib/adapters/aws/rds/source-kind.ts';
import { Secret } from '../../lib/adapters/connection/secret.ts';
import type { MysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { markMysqlMasked } from '../../lib/adapters/mysql/masked-mark.ts';
import { nativePasswordHash } from '../../lib/adapters/mysql/password-hash.ts';
import { connectMysqlTarget, type MysqlWriter } from '../../lib/adapters/mysql/session.ts';
import { objectName } from '../../lib/core/model/schema-script.ts';
import { mysqlIdent } from '../../lib/core/sql/quote.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';
import { serverCertificate } from './support/server-certificate.ts';

const RUN = 'shop-0123456789-1';
const READER = mysqlReaderName(RUN);
const MASTER = { username: 'master', password: 'masterPassword1' };
/** Source: Amazon RDS user guide, Master user account privileges, RDS for MariaDB */
const RIGHTS_OF_MASTER = `SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES,
  CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER,
  EVENT, TRIGGER, REPLICATION SLAVE`;
const HOSTILE = ['back`tick', 'per%cent', 'under_score', 'double"quote', "it's", 'back\\slash', 'Ünï cödé'];
/** Names that a hostile one would match as a pattern. */
const NEIGHBOURS = ['perXcent', 'underXscore'];
const Any = z.record(z.string(), z.string().nullable());

needs('mariadb', 'openssl')('the reading user', () => {
  const { cert, key, make, remove } = serverCertificate();
  let ca: string;
  let server: MariadbServer;
  let port: number;
  beforeAll(async () => {
    make();
    ca = readFileSync(cert, 'utf8');
    server = await startMariadb({ 'ssl-cert': cert, 'ssl-key': key });
    port = Number(new URL(server.url('x')).port);
    server.load(
      `CREATE USER master@'%' IDENTIFIED BY '${MASTER.password}'; GRANT ${RIGHTS_OF_MASTER} ON *.* TO master@'%' WITH GRANT OPTION;
       CREATE USER poor@'%' IDENTIFIED BY '${MASTER.password}'; GRANT CREATE USER ON *.* TO poor@'%'; GRANT SELECT ON shop.* TO poor@'%' WITH GRANT OPTION;
       CREATE DATABASE shop; CREATE DATABASE tmp; CREATE DATABASE innodb; CREATE TABLE innodb.own (id int);
       ${[...HOSTILE, ...NEIGHBOURS].map((name) => `CREATE DATABASE ${mysqlIdent(name)}; CREATE TABLE ${mysqlIdent(name)}.t (id int);`).join(' ')}
       CREATE DATABASE masked; CREATE DATABASE also; CREATE TABLE also.masklake_run (id int) COMMENT = 'of a person';
       USE shop; CREATE TABLE customers (id int PRIMARY KEY, name text); INSERT INTO customers VALUES (1, 'Ada');
       CREATE VIEW names AS SELECT name FROM customers;
       CREATE FUNCTION twice(a int) RETURNS int DETERMINISTIC RETURN 2 * a;
       CREATE TRIGGER renamed BEFORE UPDATE ON customers FOR EACH ROW SET NEW.name = OLD.name;
       CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM customers WHERE id < 0;`,
    );
    const masked = await connectMysqlTarget(connection(MASTER, 'masked'));
    await markMysqlMasked(masked, RUN);
    await masked.end();
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    remove();
  });
  afterEach(() => server.load(`DROP USER IF EXISTS ${mysqlIdent(READER)}@'%'`));

  function connection(
    login: typeof MASTER,
    database: string,
    tls: MysqlConnection['tls'] = { mode: 'VERIFY_IDENTITY', ca },
  ) {
    const { username: user, password } = login;
    return {
      host: 'localhost',
      port,
      database,
      user,
      password: new Secret(password),
      tls,
      connectTimeout: 15,
      warnings: [],
    };
  }

  async function asUser<T>(
    login: typeof MASTER,
    work: (session: MysqlWriter) => Promise<T>,
    database = 'information_schema',
  ) {
    const session = await connectMysqlTarget(connection(login, database));
    try {
      return await work(session);
    } finally {
      await session.end();
    }
  }

  /** As `inspect` makes it. */
  async function reader(databases: readonly string[] = ['shop'], master = MASTER) {
    const login = { username: READER, password: newPassword() };
    await asUser(master, async (session) => {
      await ensureMysqlReader(session, READER, login.password);
      for (const database of databases) await grantMysqlDatabase(session, READER, database);
    });
    return login;
  }

  const read = (login: typeof MASTER, sql: string, database = 'shop') =>
    asUser(login, (session) => session.rows(sql, Any, 'reading'), database);

  it('logs in with its password over TLS, and reads', async () => {
    expect(await read(await reader(), 'SELECT name FROM customers')).toEqual([{ name: 'Ada' }]);
  });

  it('does not log in without TLS', async () => {
    const login = await reader();
    await expect(connectMysqlTarget(connection(login, 'shop', { mode: 'DISABLED' }))).rejects.toThrow(/connecting to/);
  });

  it('may not write, nor read what is not a database of people', async () => {
    const login = await reader();
    for (const sql of [
      "INSERT INTO customers VALUES (2, 'x')",
      'DELETE FROM customers',
      'CREATE TABLE more (id int)',
      'DROP TABLE customers',
      'SELECT * FROM mysql.global_priv',
      'SELECT twice(1)',
      'SELECT * FROM underXscore.t',
    ])
      await expect(
        asUser(login, (session) => session.run(sql, 'trying'), 'shop'),
        sql,
      ).rejects.toThrow(/permission denied|1370/);
  });

  it('has these rights and no other', async () => {
    const lines = await read(await reader(), 'SHOW GRANTS');
    expect(lines.map((line) => Object.values(line)[0]?.replace(/ TO .*/, ''))).toEqual([
      'GRANT USAGE ON *.*',
      'GRANT SELECT, SHOW VIEW, EVENT, TRIGGER ON `shop`.*',
      'GRANT SELECT ON `mysql`.`proc`',
    ]);
  });

  it('is made again with another password, and the old one is over', async () => {
    const [first, second] = [await reader(), await reader()];
    expect(await read(second, 'SELECT id FROM customers')).toEqual([{ id: '1' }]);
    await expect(read(first, 'SELECT 1')).rejects.toThrow(/the password is wrong/);
  });

  it('is let into each database of an odd name, and into no other that the name would match', async () => {
    const login = await reader(HOSTILE);
    for (const name of HOSTILE)
      expect(await read(login, 'SELECT COUNT(*) AS n FROM t', name), name).toEqual([{ n: '0' }]);
    const sql = "SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name <> 'information_schema'";
    const seen = (await read(login, sql, 'information_schema')).map(({ name }) => name);
    expect(seen.toSorted()).toEqual([...HOSTILE, 'mysql'].toSorted());
  });

  it('has what the master may hand on, and no error for the rest', async () => {
    const login = await reader(['shop'], { ...MASTER, username: 'poor' });
    expect(await read(login, 'SELECT id FROM customers')).toEqual([{ id: '1' }]);
    await expect(read(login, 'SHOW CREATE VIEW names')).rejects.toThrow(/permission denied/);
  });

  it('has the hash that the server itself makes of the password', async () => {
    const [row] = await read(MASTER, "SELECT PASSWORD('abcXYZ0123456789') AS hash");
    expect(nativePasswordHash('abcXYZ0123456789')).toBe(row?.['hash']);
  });

  it('reaches the server as a hash: no statement holds the password', async () => {
    const [password, sent] = [newPassword(), [] as string[]];
    await asUser(MASTER, (session) => {
      const run: MysqlWriter['run'] = (sql, doing) => {
        sent.push(sql);
        return session.run(sql, doing);
      };
      return ensureMysqlReader({ ...session, run }, READER, password);
    });
    expect(sent.some((sql) => sql.includes(nativePasswordHash(password)))).toBe(true);
    expect(sent.filter((sql) => sql.includes(password))).toEqual([]);
  });

  it('finds the databases of people, without those of the server and those that a run made', async () => {
    expect((await asUser(MASTER, listMysqlDatabases)).toSorted()).toEqual(
      [...HOSTILE, ...NEIGHBOURS, 'shop', 'also', 'innodb'].toSorted(),
    );
  });

  describe('of a run', () => {
    /** Secrets Manager with two secrets. */
    function serverOf(password: string): SourceServer {
      const logins = { source: MASTER, reader: { username: READER, password } };
      const secrets = new SecretsManagerClient({ region: 'eu-central-1' });
      secrets.middlewareStack.add(
        () =>
          async ({ input }) => {
            const { SecretId } = z.object({ SecretId: z.string() }).parse(input);
            const login = logins[z.enum(['source', 'reader']).parse(SecretId.split('/').at(-1))];
            const SecretString = JSON.stringify({ ...login, host: 'localhost', port });
            return { output: { $metadata: {}, SecretString }, response: undefined };
          },
        { step: 'initialize', priority: 'high' },
      );
      return { secrets, run: RUN, tls: { mode: 'verify-full', ca } };
    }

    const noFiles = () => Promise.reject(new Error('no file is read'));

    it('reads the whole schema of a database, and asks with every value as text', async () => {
      const password = newPassword();
      const place = serverOf(password);
      expect(MYSQL_KIND.readerName(RUN)).toBe(READER);
      expect(await MYSQL_KIND.prepare(place, { username: READER, password })).toContain('shop');
      const source = await MYSQL_KIND.open(place, 'shop', 'drop', noFiles);
      const [catalog, schema] = [await source.catalog(), await source.schema()];
      await source.close();
      expect(catalog.tables.map(({ id, readable }) => [id.name, readable])).toEqual([['customers', true]]);
      expect(catalog.objects).toEqual({ view: 1, function: 1, trigger: 1, event: 1 });
      // its own rights are none of the source's, and those of others it is not shown
      expect(schema.omitted.map(objectName)).toEqual([
        'ownership definers of all objects',
        'grants all rights in shop',
      ]);
      const { ask, end } = await MYSQL_KIND.openMeasures(place, 'shop');
      expect(await ask('SELECT COUNT(*) AS n, MAX(name) AS name, NULL AS none FROM customers', 'counting')).toEqual([
        { n: '1', name: 'Ada', none: null },
      ]);
      await expect(ask('INSERT INTO customers VALUES (3, NULL)', 'writing')).rejects.toThrow(
        /permission denied|read-only/,
      );
      await end();
    });

    it('is read when the events of the source are off, whoever they belong to', async () => {
      server.load(
        `${['shop', ...HOSTILE].map((name) => `CREATE EVENT ${mysqlIdent(name)}.${mysqlIdent(`e ${name}`)} ON SCHEDULE EVERY 1 HOUR DO DELETE FROM t;`).join(' ')}`,
      );
      await MYSQL_KIND.prepare(serverOf(newPassword()), { username: READER, password: newPassword() });
      const enabled = "SELECT event_name FROM information_schema.events WHERE status <> 'DISABLED'";
      expect(await read(MASTER, enabled)).toEqual([]);
      const drop = ['shop', ...HOSTILE].map((name) => `DROP EVENT ${mysqlIdent(name)}.${mysqlIdent(`e ${name}`)};`);
      server.load(drop.join(' '));
    });

    it("leaves the server's own events alone, which a master may not alter everywhere", async () => {
      server.load('CREATE EVENT mysql.ev_rds_gsh_collector ON SCHEDULE EVERY 1 HOUR DO DO 1');
      await MYSQL_KIND.prepare(serverOf(newPassword()), { username: READER, password: newPassword() });
      const enabled = "SELECT event_schema AS owner FROM information_schema.events WHERE status = 'ENABLED'";
      expect(await read(MASTER, enabled)).toEqual([{ owner: 'mysql' }]);
      server.load('DROP EVENT mysql.ev_rds_gsh_collector');
    });

    it.each(['under_score', 'back\\slash'])(
      'is not taken for one that may not see what is not there: %s',
      async (name) => {
        const password = newPassword();
        const place = serverOf(password);
        await MYSQL_KIND.prepare(place, { username: READER, password });
        const source = await MYSQL_KIND.open(place, name, 'drop', noFiles);
        const schema = await source.schema();
        await source.close();
        expect(schema.omitted.map(({ kind }) => kind).filter((kind) => kind !== 'grants')).toEqual(['ownership']);
      },
    );
  });
});

needs('mariadb')('a server that looks at passwords', () => {
  it('is told why it takes no hash', async () => {
    const server = await startMariadb();
    try {
      server.load("INSTALL SONAME 'simple_password_check'");
      const url = new URL(server.url('mysql'));
      const session = await connectMysqlTarget({
        host: url.hostname,
        port: Number(url.port),
        database: 'mysql',
        user: 'tester',
        password: new Secret(decodeURIComponent(url.password)),
        tls: { mode: 'DISABLED' },
        connectTimeout: 15,
        warnings: [],
      });
      await expect(ensureMysqlReader(session, READER, newPassword())).rejects.toMatchObject({
        message: 'making the user that reads: the server takes no password as a hash, and it is never sent as itself',
        hint: expect.stringContaining('strict_password_validation'),
      });
      await session.end();
    } finally {
      await server.stop();
    }
  });
});
