// A schema read from the catalog and replayed into an empty database is the same schema: to pg_dump on the same version, to our
// own reader and counts on a newer one.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requiredExtensions } from '../../lib/adapters/postgres/ddl/read-schema.ts';
import { inspectCatalog } from '../../lib/adapters/postgres/inspect.ts';
import type { SchemaScript } from '../../lib/core/model/schema-script.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import {
  connected,
  createDatabase,
  databaseFromFile,
  databaseUrl,
  dumped,
  ODD_SCHEMA,
  ODD_SCHEMA_18,
  replay,
  scriptOf,
  sharedFile,
} from './support/schema-clone.ts';

const describe = needs('debian-postgres');

let debian: TestServer;
let embedded: TestServer;
beforeAll(async () => {
  [debian, embedded] = await Promise.all([startPostgres('debian'), startPostgres('embedded')]);
}, 180_000);
afterAll(async () => {
  await Promise.all([debian?.stop(), embedded?.stop()]);
});

/** What pg_dump prints of objects that are left out on purpose. */
const LEFT_OUT = /^(CREATE|ALTER) (PUBLICATION|EVENT TRIGGER|FOREIGN|SERVER|USER MAPPING)|^CREATE VIEW a\.on_remote/;
/** Of two views that use each other pg_dump makes either one first. */
const CIRCLE = /^CREATE (OR REPLACE )?VIEW (a\.two|z\.one) /;

function comparable(statements: readonly string[]): readonly string[] {
  return statements.filter((statement) => !LEFT_OUT.test(statement) && !CIRCLE.test(statement));
}

/** Counts of the source without what the script says it left out. */
async function countsWithout(url: string, script?: SchemaScript): Promise<Record<string, number>> {
  const { objects } = await connected(url, inspectCatalog);
  const left = { ...objects };
  for (const { kind, why } of script?.omitted ?? []) {
    if ((kind === 'foreign table' || why.startsWith('it depends on')) && left[kind] !== undefined) left[kind] -= 1;
  }
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
}

describe.each([
  ['pagila', sharedFile('data/pagila.sql')],
  ['everything', sharedFile('fixtures/postgres-everything.sql')],
  ['odd', ODD_SCHEMA],
])('the schema of %s', (name, file) => {
  let source: string;
  let script: SchemaScript;
  beforeAll(async () => {
    source = await databaseFromFile(debian.url, name, file);
    script = await scriptOf(source);
  }, 180_000);

  it('recreated on the same version is the same to pg_dump', async () => {
    const copy = await createDatabase(debian.url, `${name} copy`);
    expect(await replay(script, copy)).toEqual([]);
    const wanted = comparable(dumped(source));
    expect(wanted.length).toBeGreaterThan(100);
    expect(comparable(dumped(copy))).toEqual(wanted);
    expect(await countsWithout(copy)).toEqual(await countsWithout(source, script));
  }, 180_000);

  it('recreated on version 18 has the same objects, and its copy has the same script', async () => {
    const available = (
      await connected(embedded.url, (client) =>
        client.query<{ name: string }>('SELECT name FROM pg_available_extensions'),
      )
    ).rows.map((row) => row.name);
    const required = await connected(source, requiredExtensions);
    expect(required.filter((extension) => !available.includes(extension.name))).toEqual([]);
    const copy = await createDatabase(embedded.url, `${name} copy`);
    expect(await replay(script, copy)).toEqual([]);
    expect(await countsWithout(copy)).toEqual(await countsWithout(source, script));
    const second = await scriptOf(copy);
    const third = await createDatabase(embedded.url, `${name} copy of copy`);
    expect(await replay(second, third)).toEqual([]);
    expect(await scriptOf(third)).toEqual(second);
  }, 180_000);

  it('loads before its keys, checks, indexes, triggers and policies', () => {
    const late = [
      'check',
      'primary key',
      'unique constraint',
      'exclusion constraint',
      'foreign key',
      'index',
      'trigger',
      'rule',
      'policy',
      'row security',
      'refresh',
      'materialized view',
    ];
    expect(
      script.statements
        .filter((statement) => statement.phase === 'before-data' && late.includes(statement.kind))
        .map((statement) => statement.sql),
    ).toEqual([]);
  });
});

describe('a schema that only version 18 has', () => {
  it('is recreated with its names of NOT NULL constraints, virtual columns and temporal keys', async () => {
    const source = await databaseFromFile(embedded.url, 'new', ODD_SCHEMA_18);
    const script = await scriptOf(source);
    const copy = await createDatabase(embedded.url, 'new copy');
    expect(await replay(script, copy)).toEqual([]);
    expect(await scriptOf(copy)).toEqual(script);
    expect(await countsWithout(copy)).toEqual(await countsWithout(source, script));
    const text = script.statements.map((statement) => statement.sql).join('\n');
    for (const clause of [
      'CONSTRAINT "my nn" NOT NULL',
      'VIRTUAL',
      'WITHOUT OVERLAPS',
      'NOT ENFORCED',
      'NO INHERIT',
      'PERIOD during',
      'NOT NULL "t" NOT VALID',
    ])
      expect(text).toContain(clause);
  }, 180_000);
});

describe('what is left out', () => {
  it('is listed, and neither secrets nor comments are in the script', async () => {
    const script = await scriptOf(databaseUrl(debian.url, 'odd'));
    expect(JSON.stringify(script)).not.toMatch(/S3CR3T|C0MM/);
    const kinds = new Set(script.omitted.map((object) => object.kind));
    for (const kind of ['foreign table', 'foreign server', 'user mapping', 'publication', 'comment', 'ownership'])
      expect(kinds).toContain(kind);
    expect(script.omitted).toContainEqual({
      kind: 'view',
      object: 'a.on_remote',
      why: 'it depends on foreign table a.remote',
    });
    expect(script.omitted.filter((object) => object.kind === 'order')).toEqual([]);
  });

  it('keeps comments when asked', async () => {
    const script = await scriptOf(databaseUrl(debian.url, 'odd'), { comments: 'keep' });
    const copy = await createDatabase(debian.url, 'odd with comments');
    expect(await replay(script, copy)).toEqual([]);
    expect(comparable(dumped(copy, [])).filter((statement) => statement.startsWith('COMMENT'))).toEqual(
      dumped(databaseUrl(debian.url, 'odd'), []).filter(
        (statement) => statement.startsWith('COMMENT') && !statement.startsWith('COMMENT ON VIEW a.on_remote'),
      ),
    );
  }, 180_000);
});

describe('rights', () => {
  it('a reader of one table reads the schema; a sequence it may not read continues after its column', async () => {
    await connected(databaseUrl(debian.url, 'odd'), (client) =>
      client.query(
        'CREATE ROLE odd_reader LOGIN; GRANT USAGE ON SCHEMA z TO odd_reader; GRANT SELECT ON z."select" TO odd_reader',
      ),
    );
    const reader = databaseUrl(debian.url, 'odd', 'odd_reader');
    const script = await scriptOf(reader);
    expect(script.statements).toEqual((await scriptOf(databaseUrl(debian.url, 'odd'))).statements);
    expect(script.sequences).toEqual([
      { name: { schema: 'z', name: 'select_from_seq' }, lastValue: '3', isCalled: true },
    ]);
    expect(
      script.omitted.filter((object) => object.kind === 'sequence value').map((object) => object.object),
    ).toContain('z."Seq;1"');
    const catalog = await connected(reader, inspectCatalog);
    expect(catalog.tables.filter((table) => table.readable).map((table) => table.id.name)).toEqual(['select']);
  }, 180_000);

  it('a sequence that no column owns and the reader may not read continues after the columns whose default calls it', async () => {
    const source = await createDatabase(debian.url, 'shared sequence');
    await connected(source, (client) =>
      client.query(`CREATE SEQUENCE public.ids; CREATE TABLE public.a (id bigint DEFAULT nextval('public.ids')); CREATE TABLE public.b (LIKE public.a INCLUDING DEFAULTS);
        CREATE TABLE public.empty (LIKE public.a); CREATE SEQUENCE public.unused_ids; ALTER TABLE public.empty ALTER id SET DEFAULT nextval('public.unused_ids');
        INSERT INTO public.a DEFAULT VALUES; INSERT INTO public.b SELECT FROM generate_series(1, 4); INSERT INTO public.a VALUES (-7);
        CREATE ROLE shared_reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO shared_reader`),
    );
    const script = await scriptOf(databaseUrl(debian.url, 'shared sequence', 'shared_reader'));
    expect(script.sequences).toEqual([{ name: { schema: 'public', name: 'ids' }, lastValue: '5', isCalled: true }]);
    expect(script.omitted.filter((object) => object.kind === 'sequence value')).toEqual([]);
  }, 180_000);

  it('an ordinary owner of the target can replay an ordinary schema', async () => {
    const source = await createDatabase(debian.url, 'ordinary');
    await connected(source, (client) =>
      client.query(`CREATE SCHEMA app; CREATE TYPE app.state AS ENUM ('on', 'off'); CREATE DOMAIN app.mail AS text CHECK (VALUE ~ '@');
        CREATE TABLE app.person (id serial PRIMARY KEY, mail app.mail UNIQUE, state app.state DEFAULT 'on', n integer GENERATED ALWAYS AS IDENTITY);
        CREATE TABLE app.visit (at date, person integer REFERENCES app.person) PARTITION BY RANGE (at);
        CREATE TABLE app.visit_all PARTITION OF app.visit DEFAULT;
        CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER touch BEFORE UPDATE ON app.person FOR EACH ROW EXECUTE FUNCTION app.touch();
        CREATE VIEW app.on_now AS SELECT * FROM app.person WHERE state = 'on'; CREATE MATERIALIZED VIEW app.counts AS SELECT count(*) FROM app.on_now;
        ALTER TABLE app.person ENABLE ROW LEVEL SECURITY; CREATE POLICY all_of_them ON app.person USING (true)`),
    );
    await connected(debian.url, (client) => client.query('CREATE ROLE plain_owner LOGIN'));
    const copy = await createDatabase(debian.url, 'owned', 'plain_owner');
    expect(await replay(await scriptOf(source), databaseUrl(debian.url, 'owned', 'plain_owner'))).toEqual([]);
    expect(dumped(copy)).toEqual(dumped(source));
  }, 180_000);
});
