// Connections against real servers: session settings, one snapshot for several readers, and errors without data or passwords.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSource, connectTarget, openSnapshot, queryText } from '../../lib/adapters/postgres/connect.ts';
import { type ConnectionOptions, parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { sanitizePgError } from '../../lib/adapters/postgres/errors.ts';
import { runDoctor } from '../../lib/cli/doctor.ts';
import { EnvironmentError, MasklakeError } from '../../lib/core/errors.ts';
import { needs, onServer } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { serverCertificate } from './support/server-certificate.ts';

const CANARY = 'Jane-Canary-4711';

async function failure(work: Promise<unknown>): Promise<MasklakeError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof MasklakeError) return error;
  throw new Error(`expected a MasklakeError, found ${String(error)}`);
}

for (const kind of ['debian', 'embedded'] as const)
  onServer(kind)(`sessions on ${kind} Postgres`, () => {
    let server: TestServer;
    let options: ConnectionOptions;
    beforeAll(async () => {
      server = await startPostgres(kind);
      options = parseConnection(server.url, {}, () => undefined);
      const client = await connectTarget(options);
      await client.query(
        'CREATE TABLE public.t (id int PRIMARY KEY, name text, n numeric, at timestamptz, b bytea, i interval)',
      );
      await client.query(
        `INSERT INTO public.t VALUES (1, '${CANARY}', 1.10, '2020-02-03 04:05:06+02', '\\x00ff', '1 day')`,
      );
      await client.query(`CREATE ROLE reader LOGIN PASSWORD '${CANARY}'`);
      await client.query('CREATE TABLE public.hidden (id int)');
      await client.query('GRANT SELECT ON public.t TO reader');
      await client.end();
    }, 180_000);
    afterAll(() => server.stop());

    it('returns every value as the server prints it', async () => {
      const client = await connectSource(options);
      const rows = await queryText(client, 'SELECT id, n, at, b, i FROM public.t', 'reading');
      await client.end();
      expect(rows).toEqual([{ id: '1', n: '1.10', at: '2020-02-03 02:05:06+00', b: '\\x00ff', i: '1 day' }]);
    });

    it('pins the settings and refuses to write to a source', async () => {
      const client = await connectSource(options);
      const shown = await queryText(
        client,
        `SELECT current_setting('search_path') AS path, current_setting('row_security') AS rls,
      current_setting('TimeZone') AS zone, current_setting('lock_timeout') AS lock, current_setting('application_name') AS app`,
        'reading',
      );
      const error = await failure(queryText(client, 'DELETE FROM public.t', 'deleting'));
      await client.end();
      expect(shown).toEqual([{ path: '', rls: 'off', zone: 'UTC', lock: '30s', app: 'masklake' }]);
      expect(error).toBeInstanceOf(EnvironmentError);
      expect(error.message).toContain('read-only');
    });

    it('gives all readers one snapshot, whatever is written meanwhile', async () => {
      const snapshot = await openSnapshot(options, 3);
      const writer = await connectTarget(options);
      await writer.query('INSERT INTO public.t (id) VALUES (2)');
      const counts = await Promise.all(
        [snapshot.leader, ...snapshot.readers].map((reader) =>
          queryText(reader, 'SELECT count(*) FROM public.t', 'counting'),
        ),
      );
      await writer.query('DELETE FROM public.t WHERE id = 2');
      await writer.end();
      await snapshot.close();
      expect(snapshot.readers.length).toBe(3);
      expect(counts.flat().map((row) => row['count'])).toEqual(['1', '1', '1', '1']);
    });

    it('passes no data value on in an error', async () => {
      const client = await connectTarget(options);
      const cast = await failure(queryText(client, 'SELECT name::int FROM public.t', 'casting'));
      const unique = await failure(
        queryText(client, `INSERT INTO public.t (id, name) VALUES (1, '${CANARY}')`, 'loading'),
      );
      await client.end();
      expect(`${cast.message}${cast.stack}${cast.hint}${String(cast.cause)}`).not.toContain(CANARY);
      expect(unique.message).toContain('23505');
      expect(unique.message).toContain('t_pkey');
      expect(`${unique.message}${unique.stack}${unique.hint}${String(unique.cause)}`).not.toContain(CANARY);
    });

    it('names the table that may not be read', async () => {
      const client = await connectSource(
        parseConnection(server.url.replace('postgres@', 'reader@'), {}, () => undefined),
      );
      const error = await failure(
        client.query('SELECT * FROM public.hidden').catch((thrown: unknown) => {
          throw sanitizePgError(thrown, 'reading', 'public.hidden');
        }),
      );
      await client.end();
      expect(error.exitCode).toBe(2);
      expect(error.message).toContain('permission denied on public.hidden');
    });

    it('survives a session that is ended while idle and says so at the next query', async () => {
      const [victim, other] = [await connectSource(options), await connectTarget(options)];
      const pid = (await queryText(victim, 'SELECT pg_backend_pid()::text AS pid', 'reading'))[0]?.['pid'];
      // waits until it has ended
      await other.query(`SELECT pg_terminate_backend(${pid}, 60000)`);
      await sleep(200);
      const error = await failure(queryText(victim, 'SELECT 1', 'reading on'));
      await other.end();
      expect(error).toBeInstanceOf(EnvironmentError);
    });

    it('uses fewer readers when the server has no connection left', async () => {
      const admin = await connectTarget(options);
      await admin.query('ALTER ROLE reader CONNECTION LIMIT 3');
      const snapshot = await openSnapshot(
        parseConnection(server.url.replace('postgres@', 'reader@'), {}, () => undefined),
        8,
      );
      await snapshot.close();
      await admin.query('ALTER ROLE reader CONNECTION LIMIT -1');
      await admin.end();
      expect(snapshot.readers.length).toBe(2);
      expect(snapshot.notes[0]).toContain('only 2');
    });

    it('explains an unknown database and TLS that is not there', async () => {
      const unknown = await failure(connectSource({ ...options, database: 'nope' }));
      expect(unknown.message).toMatch(/127\.0\.0\.1:\d+\/nope as postgres: the database does not exist/);
      const tls = await failure(connectSource({ ...options, tls: { mode: 'require' } }));
      expect(tls.message).toContain('does not offer TLS');
    });

    it('lets doctor name the tables that cannot be read', async () => {
      const out = mkdtempSync(join(tmpdir(), 'masklake-doctor-'));
      const findings = await runDoctor({
        config: { out: join(out, 'a', 'b'), source: server.url.replace('postgres@', 'reader@'), target: server.url },
        env: {},
      });
      rmSync(out, { recursive: true });
      const status = (check: string) => findings.filter((found) => found.check === check).map((found) => found.status);
      expect(status('node')).toEqual(['ok']);
      expect(status('duckdb')).toEqual(['ok']);
      expect(status('output folder')).toEqual(['ok']);
      expect(status('target')).toEqual(['fail']);
      expect(findings.find((found) => found.check === 'source rights')?.detail).toBe(
        'cannot be read whole: public.hidden',
      );
    });
  });

needs('debian-postgres')('a password that is asked for', () => {
  let server: TestServer;
  let options: ConnectionOptions;
  beforeAll(async () => {
    server = await startPostgres('debian', { password_encryption: 'scram-sha-256' });
    options = parseConnection(server.url, {}, () => undefined);
    const admin = await connectTarget(options);
    await admin.query(`CREATE ROLE app LOGIN PASSWORD '${CANARY}'`);
    await admin.query(`CREATE TEMP TABLE hba (line text)`);
    const file = (await queryText(admin, "SELECT current_setting('hba_file') AS file", 'reading'))[0]?.['file'] ?? '';
    await admin.query(
      `INSERT INTO hba VALUES ('host all app 127.0.0.1/32 scram-sha-256'), ('host all all 127.0.0.1/32 trust')`,
    );
    await admin.query(`COPY hba TO '${file}'`);
    const before = await loadedAt();
    await admin.query('SELECT pg_reload_conf()');
    await admin.end();
    while ((await loadedAt()) === before) await sleep(20);
  }, 180_000);
  afterAll(() => server.stop());

  /** When the server read its files: a new session has it from the server, with the rules of who is let in. */
  async function loadedAt(): Promise<unknown> {
    const client = await connectTarget(options);
    const [row] = await queryText(client, 'SELECT pg_conf_load_time()::text AS at', 'reading');
    await client.end();
    return row?.['at'];
  }

  it('connects with it, from the environment', async () => {
    const url = server.url.replace('postgres@', `app:${CANARY}@`);
    const client = await connectSource(parseConnection('env:SHOP', { SHOP: url }, () => undefined));
    await client.end();
  });
  it('is told wrong, or missing, without being shown', async () => {
    const wrong = await failure(
      connectSource(parseConnection(server.url.replace('postgres@', 'app:Wrong-Canary@'), {}, () => undefined)),
    );
    const missing = await failure(
      connectSource(parseConnection(server.url.replace('postgres@', 'app@'), {}, () => undefined)),
    );
    expect(wrong.message).toContain('the password is wrong');
    expect(`${wrong.message}${wrong.stack}${wrong.hint}`).not.toContain('Canary');
    expect(missing.message).toContain('none is given');
  });
});

needs('debian-postgres', 'openssl')('a server with TLS', () => {
  const { cert, key, make, remove } = serverCertificate();
  let server: TestServer;
  beforeAll(async () => {
    make();
    server = await startPostgres('debian', { ssl: 'on', ssl_cert_file: cert, ssl_key_file: key });
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    remove();
  });
  const files = (path: string) => (path === cert ? { text: readFileSync(cert, 'utf8'), mode: 0o644 } : undefined);
  const to = (host: string, query: string) =>
    parseConnection(`${server.url.replace('127.0.0.1', host)}?${query}`, {}, files);
  const encrypted = async (options: ConnectionOptions): Promise<string | null | undefined> => {
    const client = await connectSource(options);
    const rows = await queryText(
      client,
      'SELECT ssl::text FROM pg_catalog.pg_stat_ssl WHERE pid = pg_catalog.pg_backend_pid()',
      'reading',
    );
    await client.end();
    return rows[0]?.['ssl'];
  };

  it('encrypts as each sslmode promises', async () => {
    expect(await encrypted(to('127.0.0.1', 'sslmode=disable'))).toBe('false');
    expect(await encrypted(to('127.0.0.1', 'sslmode=allow'))).toBe('false');
    for (const mode of ['prefer', 'require']) expect(await encrypted(to('127.0.0.1', `sslmode=${mode}`))).toBe('true');
    expect(await encrypted(to('127.0.0.1', `sslmode=verify-ca&sslrootcert=${cert}`))).toBe('true');
    expect(await encrypted(to('localhost', `sslmode=verify-full&sslrootcert=${cert}`))).toBe('true');
  });
  it('refuses a certificate that is not trusted, or is for another host', async () => {
    const untrusted = await failure(connectSource(to('localhost', 'sslmode=verify-ca')));
    const otherHost = await failure(connectSource(to('127.0.0.1', `sslmode=verify-full&sslrootcert=${cert}`)));
    expect(untrusted.message).toContain('cannot be trusted: its certificate is self-signed');
    expect(otherHost.message).toContain('for another host name');
  });
});

describe('servers that are not there', () => {
  const at = (port: number, seconds = 1) =>
    parseConnection(`postgres://u:${CANARY}@127.0.0.1:${port}/d?connect_timeout=${seconds}`, {}, () => undefined);
  it('names host and port when nobody answers', async () => {
    const error = await failure(connectSource(at(1)));
    expect(error.message).toBe('connecting to 127.0.0.1:1/d as u: nobody answers there (connection refused)');
  });
  it('gives up on a server that accepts and stays silent', async () => {
    const silent = createServer(() => undefined);
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const error = await failure(connectSource({ ...at(port), tls: { mode: 'disable' } }));
    silent.close();
    expect(error.message).toContain('no answer in time');
  });
  it('names an unknown host', async () => {
    const error = await failure(connectSource(parseConnection('postgres://u@host.invalid/d', {}, () => undefined)));
    expect(error.exitCode).toBe(2);
    expect(error.message).toMatch(/unknown|looked up/);
  });
});
