// The reading role, made by a master user who is no superuser, as RDS's is not.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureReader, grantDatabase, readerRole } from '../../lib/adapters/aws/rds/reader-role.ts';
import { newPassword } from '../../lib/adapters/aws/rds/server-secret.ts';
import { Secret } from '../../lib/adapters/connection/secret.ts';
import { connectSource, connectTarget, queryText } from '../../lib/adapters/postgres/connect.ts';
import { type ConnectionOptions, parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { readSchema } from '../../lib/adapters/postgres/ddl/read-schema.ts';
import { scramVerifier } from '../../lib/adapters/postgres/scram-verifier.ts';
import { onServer } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';

const MASTER_PASSWORD = 'master-Password-1';
const READER = readerRole('shop-0123456789-1');

for (const kind of ['debian', 'embedded'] as const)
  onServer(kind)(`the reading role on ${kind} Postgres`, () => {
    let server: TestServer;
    let superuser: ConnectionOptions;
    let master: ConnectionOptions;
    beforeAll(async () => {
      server = await startPostgres(kind);
      superuser = parseConnection(server.url, {}, () => undefined);
      master = { ...superuser, user: 'master', password: new Secret(MASTER_PASSWORD) };
      await asSuperuser(
        `CREATE ROLE master LOGIN CREATEDB CREATEROLE PASSWORD '${MASTER_PASSWORD}'`,
        'GRANT CREATE ON SCHEMA public TO master',
        `GRANT ALL ON DATABASE "${superuser.database}" TO master`,
      );
      await asMaster(
        'CREATE ROLE owner',
        'GRANT owner TO master',
        'CREATE SCHEMA shop AUTHORIZATION owner',
        'SET ROLE owner',
        'CREATE TABLE shop.open AS SELECT 1 AS id',
        'CREATE TABLE shop.guarded AS SELECT 1 AS id',
        'ALTER TABLE shop.guarded ENABLE ROW LEVEL SECURITY',
        'CREATE TABLE shop.forced AS SELECT 1 AS id',
        'ALTER TABLE shop.forced ENABLE ROW LEVEL SECURITY',
        'ALTER TABLE shop.forced FORCE ROW LEVEL SECURITY',
      );
    }, 180_000);
    afterAll(() => server.stop());
    beforeEach(() =>
      asSuperuser(
        `DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${READER}') THEN
           EXECUTE 'DROP OWNED BY "${READER}"'; EXECUTE 'DROP ROLE "${READER}"'; END IF; END $$`,
      ),
    );

    async function run(options: ConnectionOptions, statements: readonly string[]): Promise<void> {
      const client = await connectTarget(options);
      try {
        for (const sql of statements) await client.query(sql);
      } finally {
        await client.end();
      }
    }
    const asSuperuser = (...statements: readonly string[]) => run(superuser, statements);
    const asMaster = (...statements: readonly string[]) => run(master, statements);

    /** As `inspect` makes it. @returns a connection as the reader */
    async function reader(password = newPassword()): Promise<ConnectionOptions> {
      const client = await connectTarget(master);
      try {
        await ensureReader(client, READER, password);
        await grantDatabase(client, READER, master.database);
      } finally {
        await client.end();
      }
      return { ...superuser, user: READER, password: new Secret(password) };
    }

    async function read(options: ConnectionOptions, table: string): Promise<unknown> {
      const client = await connectSource(options);
      try {
        return await queryText(client, `SELECT id FROM ${table}`, 'reading').catch((error: unknown) =>
          error instanceof Error ? error.message : error,
        );
      } finally {
        await client.end();
      }
    }

    it('reads every table, those behind policies too, by the rights a master user has', async () => {
      const options = await reader();
      expect(await read(options, 'shop.open')).toEqual([{ id: '1' }]);
      expect(await read(options, 'shop.guarded')).toEqual([{ id: '1' }]);
    });

    it('reads them as well where the master may hand on pg_read_all_data', async () => {
      await asSuperuser('GRANT pg_read_all_data TO master WITH ADMIN OPTION');
      const options = await reader();
      expect(await read(options, 'shop.guarded')).toEqual([{ id: '1' }]);
      await asSuperuser('REVOKE pg_read_all_data FROM master CASCADE');
    });

    it('gets an error, not fewer rows, where a policy binds even the owner', async () => {
      expect(await read(await reader(), 'shop.forced')).toMatch(/permission denied|42501/);
    });

    it('reads what is behind a forced policy where the master may bypass policies', async ({ skip }) => {
      if (kind === 'debian') skip('before 16 only a superuser may give that attribute');
      await asSuperuser('ALTER ROLE master BYPASSRLS');
      expect(await read(await reader(), 'shop.forced')).toEqual([{ id: '1' }]);
      await asSuperuser('ALTER ROLE master NOBYPASSRLS');
    });

    it('is not counted among the rights that a copy does not get', async () => {
      const grants = async () => {
        const client = await connectSource(await reader());
        const { omitted } = await readSchema(client);
        await client.end();
        return omitted.filter((object) => object.kind === 'grants').map(({ object }) => object);
      };
      await asMaster('CREATE SEQUENCE shop.numbers', 'ALTER SEQUENCE shop.numbers OWNER TO owner');
      expect(await grants()).toEqual([]);
      await asMaster(
        'SET ROLE owner',
        'GRANT SELECT ON shop.open TO PUBLIC',
        'REVOKE USAGE ON shop.numbers FROM owner',
      );
      expect(await grants()).toEqual(['2 tables, views and sequences with grants']);
      await asMaster('SET ROLE owner', 'REVOKE SELECT ON shop.open FROM PUBLIC', 'DROP SEQUENCE shop.numbers');
    });

    it('may log in and read, and nothing else', async () => {
      await reader();
      const client = await connectSource(superuser);
      const rows = await queryText(
        client,
        `SELECT (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication)::text AS more, rolconfig::text AS settings FROM pg_roles WHERE rolname = $1`,
        'reading',
        [READER],
      );
      await client.end();
      expect(rows).toEqual([{ more: 'false', settings: '{default_transaction_read_only=on}' }]);
    });

    it('has a verifier that is the one which the server itself would have stored', async () => {
      const client = await connectTarget(superuser);
      await client.query("SET password_encryption = 'scram-sha-256'");
      await client.query("CREATE ROLE witness PASSWORD 'abcXYZ0123456789'");
      const sql = "SELECT rolpassword AS stored FROM pg_authid WHERE rolname = 'witness'";
      const [row] = await queryText(client, sql, 'reading');
      await client.end();
      const stored = row?.['stored'] ?? '';
      const salt = Buffer.from(/^SCRAM-SHA-256\$4096:([^$]+)\$/.exec(stored)?.[1] ?? '', 'base64');
      expect(scramVerifier('abcXYZ0123456789', salt)).toBe(stored);
    });

    it('is made again with another password without an error', async () => {
      await reader();
      expect(await read(await reader(), 'shop.open')).toEqual([{ id: '1' }]);
    });

    it('reaches the server as a verifier: no statement holds the password', async () => {
      const password = newPassword();
      const client = await connectTarget(master);
      const sent: string[] = [];
      const query = client.query.bind(client);
      Object.assign(client, {
        query: (...given: Parameters<typeof query>) => {
          sent.push(JSON.stringify(given));
          return query(...given);
        },
      });
      await ensureReader(client, READER, password);
      await client.end();
      expect(sent.some((statement) => statement.includes('SCRAM-SHA-256$'))).toBe(true);
      expect(sent.filter((statement) => statement.includes(password))).toEqual([]);
    });
  });

describe('a verifier', () => {
  it('is not made of a password that would have to be normalised', () => {
    expect(() => scramVerifier('grün')).toThrow('letters and digits');
  });
});
