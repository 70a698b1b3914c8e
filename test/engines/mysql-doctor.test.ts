// What `masklake doctor` says of a MariaDB source: its rights, and what would stage its copy.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectSource } from '../../lib/adapters/postgres/connect.ts';
import { runDoctor } from '../../lib/cli/doctor.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';

const describe = needs('mariadb');
let server: MariadbServer;

beforeAll(async () => {
  server = await startMariadb();
  server.load(`CREATE DATABASE shop; CREATE TABLE shop.a (id int PRIMARY KEY, email varchar(60)); CREATE TABLE shop.b (id int PRIMARY KEY);
    CREATE USER part@'127.0.0.1' IDENTIFIED BY 'x'; GRANT SELECT ON shop.b TO part@'127.0.0.1'; GRANT SELECT (id) ON shop.a TO part@'127.0.0.1';`);
});
afterAll(() => server?.stop());

async function look(url: string) {
  const findings = await runDoctor({ config: { source: url }, env: {} });
  return (check: string) => findings.find((found) => found.check === check);
}

describe('doctor with a source of MariaDB', () => {
  it('finds a server that can stage the masked database', async () => {
    const found = await look(server.url('shop'));
    expect(found('staging server')).toMatchObject({ status: 'ok', detail: expect.stringMatching(/^MariaDB 1\d\.\d+/) });
    expect(found('source rights')).toMatchObject({ status: 'ok', detail: 'all 2 tables can be read' });
  });

  it('names a table of which the user may read some columns only', async () => {
    const url = new URL(server.url('shop'));
    [url.username, url.password] = ['part', 'x'];
    expect((await look(url.href))('source rights')).toMatchObject({
      status: 'fail',
      detail: 'cannot be read whole: shop.a',
    });
  });
});

describe('a connection of Postgres to a server of MariaDB', () => {
  it.each(['disable', 'prefer', 'require'] as const)('says so with sslmode %s', async (mode) => {
    const { hostname: host, port } = new URL(server.url('shop'));
    const connection = connectSource({
      host,
      port: Number(port),
      database: 'shop',
      user: 'part',
      password: undefined,
      tls: { mode },
      connectTimeout: 5,
      applicationName: 'masklake',
      channelBinding: false,
      warnings: [],
    });
    await expect(connection).rejects.toThrow(/no Postgres server/);
  });
});
