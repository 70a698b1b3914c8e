// A real database, whole: Pagila (14 tables, a partitioned one with 7 partitions, views, triggers, functions) in a Debian Postgres 15.
// Where the shared material is absent nothing is skipped silently: the reason is printed.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needs } from '../engines/support/needs.ts';
import { startPostgres, type TestServer } from '../engines/support/postgres-servers.ts';
import { connected, createDatabase, databaseFromFile, sharedFile } from '../engines/support/schema-clone.ts';
import { type CliResult, runCli } from './support/cli.ts';
import { decodedTexts, newPlace } from './support/place.ts';

const FILE = sharedFile('data/pagila.sql');
const isPagila = existsSync(FILE) && FILE.endsWith('pagila.sql');
if (!isPagila) console.warn('pagila: ../shared/data/pagila.sql is not there, its tests are left out');

const describeHere = isPagila ? needs('debian-postgres') : needs('debian-postgres').skip;

interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly street: string;
}

describeHere('pagila', () => {
  const place = newPlace();
  let server: TestServer;
  let source = '';
  let restored = '';
  let result: CliResult;

  beforeAll(async () => {
    server = await startPostgres('debian');
    source = await databaseFromFile(server.url, 'pagila', FILE);
    result = await runCli(['run', '--source', source, '--out', place.out, '--json'], { env: place.env });
    restored = await createDatabase(server.url, 'pagila_restored');
  });
  afterAll(async () => {
    await server.stop();
    place.remove();
  });

  const summary = (): { verdict: string; snapshot: string; rows: number } =>
    JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '{}');

  it('is verified without any rule', () => {
    expect(result.stderr).not.toMatch(/refused|failed/);
    expect(summary()).toMatchObject({ verdict: 'verified', rows: 46273 });
  });

  it('restores with all relations, views, triggers, functions and sequences, and takes inserts', async () => {
    const back = await runCli(['restore', summary().snapshot, '--target', restored], { env: place.env });
    expect(back.code).toBe(0);
    const objects = `SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'public' AND relkind IN ('r', 'p'))::int AS relations,
      (SELECT count(*) FROM pg_views WHERE schemaname = 'public')::int AS views, (SELECT count(*) FROM pg_matviews)::int AS matviews,
      (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal)::int AS triggers,
      (SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname = 'public')::int AS functions,
      (SELECT count(*) FROM pg_sequences)::int AS sequences, (SELECT count(*) FROM rental)::int AS rentals, (SELECT count(*) FROM payment)::int AS payments`;
    const [before, after] = await Promise.all(
      [source, restored].map((url) => connected(url, async (client) => (await client.query(objects)).rows[0])),
    );
    expect(after).toEqual(before);
    expect(after).toMatchObject({ relations: 22, views: 7, matviews: 1 });
    const inserted = await connected(restored, (client) =>
      client.query("INSERT INTO public.actor (first_name, last_name) VALUES ('New', 'Actor') RETURNING actor_id"),
    );
    expect(inserted.rows[0]).toEqual({ actor_id: 201 });
  });

  it('leaves no e-mail, street or full name of customers and staff in anything that was written', async () => {
    const people = await connected(source, async (client) => {
      const of = (table: string): string =>
        `SELECT first_name AS first, last_name AS last, email, address AS street FROM public.${table} JOIN public.address USING (address_id)`;
      return (await client.query<Person>(`${of('customer')} UNION ALL ${of('staff')}`)).rows;
    });
    const texts = (await decodedTexts(place.out)).map(({ text }) => text.toLowerCase()).join('\n');
    const found = people.flatMap(({ email, street, first, last }) =>
      [email, street, `${first} ${last}`, `${last}, ${first}`].filter((value) => texts.includes(value.toLowerCase())),
    );
    // A full name may be drawn for somebody else by chance; then it stands in the column of another row, and is no leak.
    const surely = found.filter((value) => value.includes('@') || /\d/.test(value));
    expect(surely).toEqual([]);
    expect(found.length - surely.length).toBeLessThanOrEqual(2);
  });
});
