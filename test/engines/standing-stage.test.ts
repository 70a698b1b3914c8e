// The loaded database as a master role sees it that is no superuser: rows behind forced row-level security are read, and the force stays.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { openStandingStage } from '../../lib/adapters/postgres/standing-stage.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase, databaseUrl } from './support/schema-clone.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres('debian');
});
afterAll(async () => {
  await server?.stop();
});

needs('debian-postgres')('a loaded database of a role that is no superuser', () => {
  it('is read as a whole, and is afterwards what it was', async () => {
    await connected(server.url, (client) => client.query('CREATE ROLE masklake LOGIN CREATEDB NOSUPERUSER'));
    await createDatabase(server.url, 'forced', 'masklake');
    const url = databaseUrl(server.url, 'forced', 'masklake');
    await connected(url, (client) =>
      client.query(`CREATE TABLE public.s (id int); INSERT INTO public.s VALUES (1), (2);
        ALTER TABLE public.s ENABLE ROW LEVEL SECURITY; ALTER TABLE public.s FORCE ROW LEVEL SECURITY;
        CREATE POLICY p ON public.s USING (id > 1)`),
    );
    const { port } = new URL(server.url);
    const connection = localConnection({ host: '127.0.0.1', port: Number(port), database: 'forced', user: 'masklake' });
    const stage = await openStandingStage(connection, () => Promise.reject(new Error('no DuckDB is needed')));
    const counted = await stage.client.query<{ n: string }>('SELECT count(*)::text AS n FROM public.s');
    expect(counted.rows[0]?.n).toBe('2');
    expect((await stage.catalog()).tables.map(({ id }) => id.name)).toEqual(['s']);
    await stage.dispose();
    const { rows } = await connected(url, (client) =>
      client.query<{ forced: boolean }>("SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 's'"),
    );
    expect(rows).toEqual([{ forced: true }]);
  });
});
