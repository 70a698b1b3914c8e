// What AWS's exporters write, adopted, is what our own exporter writes, and masks to the same bytes. The files come from stand-ins that
// were written from the exporters' documentation, not from our decoders.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExportManifest } from '../../lib/adapters/aws/export-manifest.ts';
import { manifestKey } from '../../lib/adapters/aws/run-keys.ts';
import type { RunReference } from '../../lib/adapters/aws/run-reference.ts';
import { maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { MasklakeError, RefusedError } from '../../lib/core/errors.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { Catalog } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { tableKey } from '../../lib/core/model/names.ts';
import { buildPlan } from '../../lib/core/plan/build.ts';
import type { Plan } from '../../lib/core/plan/plan.ts';
import { rowTexts } from './support/decoded-export.ts';
import { ForeignExport, RUN } from './support/foreign-export.ts';
import { missing, needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase, databaseFromFile, sharedFile } from './support/schema-clone.ts';

/** Every table, with the values that DMS is documented to lose in a table of their own. */
const EVERYTHING = `
CREATE EXTENSION citext; CREATE EXTENSION hstore;
CREATE TYPE mood AS ENUM ('ok', 'so so'); CREATE TYPE pair AS (a text, b int); CREATE DOMAIN code AS varchar(8);
CREATE TABLE plain (id bigint PRIMARY KEY, i2 smallint, i4 int, b boolean, f4 real, f8 double precision, n numeric(12,2), n38 numeric(38,10),
  n60 numeric(60,20), d date, t timestamp, tz timestamptz, tm time(3), txt text, ci citext, v varchar, v40 varchar(40), c10 char(10),
  code code, by bytea, u uuid, j json, jb jsonb, x xml, ip inet, net cidr, mac macaddr, bits bit(3), vb varbit, ia int[], ta text[],
  m mood, p pair, h hstore, r int4range, ts tsvector, pt point, pg polygon, empty_numeric numeric, "Odd ""Name" text);
INSERT INTO plain SELECT g, g, -g, g % 2 = 0, g / 3.0, 1e15 + g / 7.0, g / 4.0, g * 12345678901234567.1234567891, g * 123456789012345678901.5,
  date '2024-02-29' + g, timestamp '2024-02-29 23:59:59.999999' - g * interval '1 day 1.000001 s', timestamptz '1883-11-18 12:00:00+00' + g * interval '400 days 0.5 s',
  time '23:59:59.123' - g * interval '1 min', repeat('é🙂', g * 40) || E'\\n', 'Ärger' || g, repeat('v', g), ' spaced ', 'ab' || g, 'C' || g,
  decode(repeat('00ff', g), 'hex'), md5(g::text)::uuid, '{"b": 1,  "a": 2.600}', jsonb_build_object('e', 'x' || g, 'n', g * 1.50),
  '<a b="c">d</a>', '10.0.0.1'::inet + g, '10.0.0.0/8', '08:00:2b:01:02:03', B'101', B'1', ARRAY[g, NULL], ARRAY['a"b', NULL, '', 'c,d'],
  CASE WHEN g % 2 = 0 THEN 'ok' ELSE 'so so' END::mood, ROW('a,"b', NULL)::pair, hstore('k', g::text), int4range(g, g + 5), 'cat:1A rat:2', '(1.5,-2e-300)', '((0,0),(1,1),(2,0))', NULL, 'odd ' || g
  FROM generate_series(1, 400) g;
INSERT INTO plain (id, txt, v, ci) VALUES (401, '', '', ''), (402, NULL, NULL, NULL);
CREATE TABLE odd (id int PRIMARY KEY, f8 double precision, n numeric, nn numeric(10,2), d date, t timestamp, tz timestamptz, tm time, ttz timetz, iv interval, m8 macaddr8, nm name, typed date);
INSERT INTO odd VALUES (1, 'NaN', 'Infinity', 'NaN', 'infinity', '4713-01-01 00:00 BC', '294276-12-31 23:59:59+00', '24:00', '12:34:56.5-15:59', '-1 year 2 mons -3 days 04:05:06.789', '08:00:2b:01:02:03:04:05', 'a name', '2024-01-01'),
  (2, '-Infinity', 2.600, 1.50, '0044-03-15 BC', '2024-01-01', '-infinity', '23:59:59.999999', '00:00+00', '1 day', NULL, '', 'infinity'), (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE nothing_in_it (id int, t money); CREATE TABLE no_columns (); INSERT INTO no_columns DEFAULT VALUES;
CREATE TABLE parts (id int, day date, note text) PARTITION BY RANGE (day);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'); CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO parts SELECT g, date '2024-06-01' + g * 3, 'note ' || g FROM generate_series(1, 150) g;
CREATE TABLE parent (id int, a text); CREATE TABLE child (b text) INHERITS (parent); INSERT INTO parent VALUES (1, 'p'); INSERT INTO child VALUES (2, 'c', 'x');
CREATE TABLE listed (tags text[], note text); INSERT INTO listed VALUES ('{a,b}', 'array without a key');
`;

const KEY = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 31 + 7) % 256),
  'adopted',
);

needs('python')('an export by others, adopted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-adopted-'));
  let server: TestServer;
  let session: DuckdbSession;
  let runs = 0;
  beforeAll(async () => {
    server = await startPostgres('embedded');
    session = await DuckdbSession.open({ tempDirectory: folder });
  });
  afterAll(async () => {
    session?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function started(url: string): Promise<{ foreign: ForeignExport; local: readonly TableFiles[] }> {
    runs += 1;
    const foreign = new ForeignExport(url, join(folder, String(runs)), session);
    return { foreign, local: await foreign.local() };
  }

  function planFor(catalog: Catalog): Plan {
    return buildPlan({
      source: 'shop',
      catalog,
      findings: [],
      rules: { forColumn: () => undefined, knowsTable: () => false, unjudged: () => undefined },
      rowsFor: () => 'all',
      policy: 'guarded',
      keyId: KEY.id,
      locale: 'en',
      rowCounts: new Map(),
    }).plan;
  }

  const contents = (table: TableFiles): Promise<readonly string[]> => rowTexts(session, table);

  async function masked(plan: Plan, raw: TableFiles): Promise<TableFiles> {
    runs += 1;
    const outDirectory = join(folder, `masked-${runs}`);
    mkdirSync(outDirectory);
    const table = plan.tables.find((one) => tableKey(one.table) === tableKey(raw.table));
    if (table === undefined) throw new Error(`no plan for ${tableKey(raw.table)}`);
    const { files } = await maskTable(session, { raw, plan: table, key: KEY, outDirectory, metadata: {} });
    return files;
  }

  async function expectSame(plan: Plan, adopted: readonly TableFiles[], local: readonly TableFiles[]): Promise<void> {
    expect(adopted.map(({ table }) => table)).toEqual(local.map(({ table }) => table));
    for (const [at, theirs] of adopted.entries()) {
      const mine = local[at];
      if (mine === undefined) throw new Error('not exported');
      expect({ ...theirs, files: 0, bytes: 0 }).toEqual({ ...mine, files: 0, bytes: 0 });
      expect(await contents(theirs)).toEqual(await contents(mine));
      expect(await contents(await masked(plan, theirs))).toEqual(await contents(await masked(plan, mine)));
    }
  }

  describe('of nearly every type', () => {
    let foreign: ForeignExport;
    let local: readonly TableFiles[];
    beforeAll(async () => {
      const url = await createDatabase(server.url, 'everything');
      await connected(url, (client) => client.query(EVERYTHING));
      ({ foreign, local } = await started(url));
    });
    afterEach(() => foreign.forget());

    const by = async (): Promise<Record<string, string>> =>
      Object.fromEntries((await foreign.choices()).tables.map((choice) => [choice.table.name, choice.by]));

    it('goes by DMS where nothing is lost, else by the export of the snapshot, and masks to the same bytes', async () => {
      await foreign.choose('auto');
      expect(await by()).toEqual({
        plain: 'dms',
        odd: 'rds-export',
        nothing_in_it: 'nothing',
        no_columns: 'nothing',
        parts_1: 'dms',
        parts_2: 'dms',
        parent: 'rds-export',
        child: 'dms',
        listed: 'rds-export',
      });
      await foreign.loadByDms();
      await foreign.exportSnapshot();
      await expectSame(planFor(foreign.catalog ?? never()), await foreign.adopt(), local);
    });

    it('lets DMS take the largest value', async () => {
      const { settings } = await foreign.choices();
      // 400 times é and an emoji outside the BMP, 40 times over, and a line feed
      expect(settings).toEqual({ lobKilobytes: Math.ceil((400 * 40 * 6 + 2) / 1024), varcharBytes: 8000 });
    });

    const FAULTS: readonly (readonly [fault: string, error: RegExp])[] = [
      ['truncate-lob:public.plain.txt:100', /plain\.txt: the files hold other values/],
      ['duplicate-rows:public.plain:3', /plain: the database holds 402 rows, dms says 405, its files hold 405/],
      ['missing-file:public.plain:1', /plain: the database holds 402 rows, dms says 402, its files hold \d+/],
      ['missing-file:public.parts_1', /public\.parts_1/],
      ['corrupt-file:public.plain', /cannot be read as Parquet/],
      ['short-count:public.plain', /plain: the database holds 402 rows, dms says 403, its files hold 402/],
    ];

    it.each(FAULTS)('stops with a name at %s', async (fault, error) => {
      await foreign.loadByDms(fault);
      await foreign.exportSnapshot();
      const thrown = await foreign.adopt().catch((caught: unknown) => caught);
      expect(thrown).toBeInstanceOf(MasklakeError);
      expect(thrown instanceof MasklakeError ? `${thrown.message} ${thrown.where}` : '').toMatch(error);
    });

    it.each([
      ['duplicate-rows:public.odd', /odd: the database holds 3 rows, its files hold 4/],
      ['missing-file:public.odd', /public\.odd/],
      ['corrupt-file:public.odd', /cannot be read as Parquet/],
    ])('stops with a name at %s of the export of the snapshot', async (fault, error) => {
      await foreign.loadByDms();
      await foreign.exportSnapshot(fault);
      const thrown = await foreign.adopt().catch((caught: unknown) => caught);
      expect(thrown instanceof MasklakeError ? `${thrown.message} ${thrown.where}` : thrown).toMatch(error);
    });

    it('refuses an object that no table explains', async () => {
      await foreign.loadByDms();
      await foreign.exportSnapshot();
      await foreign.ports.raw.writeText('shop-0123456789-1/dms/everything/public/stranger/LOAD00000001.parquet', 'x');
      await expect(foreign.adopt()).rejects.toThrow(/no table of this run explains/);
    });

    it('keeps no number from which a value could be guessed outside the raw zone', async () => {
      const runsTexts = await Promise.all(
        (await foreign.ports.runs.list('runs/')).map(async ({ key }) => (await foreign.ports.runs.readText(key))?.text),
      );
      expect(runsTexts.join('\n')).not.toContain('"content"');
    });
  });

  const LOSSY = `CREATE TABLE prices (id int PRIMARY KEY, price money, span tstzrange NOT NULL, far timestamp, n numeric);
    INSERT INTO prices VALUES (1, 5, '[2024-01-01,2024-01-02)', 'infinity', 2::numeric ^ 81), (2, -5, 'empty', '0044-03-15 BC', 'NaN');
    CREATE TABLE "a/b" (id int); INSERT INTO "a/b" VALUES (1);
    CREATE TABLE fine (id int, price money)`;

  it('goes by the reader where neither DMS nor RDS brings it whole, and masks to the same bytes', async () => {
    const url = await createDatabase(server.url, 'lossy_read');
    await connected(url, (client) => client.query(LOSSY));
    const { foreign, local } = await started(url);
    await foreign.choose('auto');
    const { tables } = await foreign.choices();
    expect(tables.map(({ table, by }) => [table.name, by])).toEqual([
      ['a/b', 'reader'],
      ['fine', 'nothing'],
      ['prices', 'reader'],
    ]);
    await foreign.read();
    await expectSame(planFor(foreign.catalog ?? never()), await foreign.adopt(), local);
  });

  it('that the reader brought with another value, or in another form, is refused by name', async () => {
    const url = await createDatabase(server.url, 'read_wrongly');
    await connected(url, (client) =>
      client.query("CREATE TABLE t (id int, note text); INSERT INTO t VALUES (1, 'one'), (2, 'two')"),
    );
    const { foreign } = await started(url);
    await foreign.choose('reader');
    const [file] = ['read/read_wrongly/public/t/LOAD00000001.parquet'].map((name) => `${RUN.id}/${name}`);
    const adoptedAs = async (select: string): Promise<string> => {
      await foreign.read();
      await foreign.rewrite(file ?? '', select);
      const thrown: unknown = await foreign.adopt().catch((caught: unknown) => caught);
      return thrown instanceof MasklakeError ? `${thrown.message} ${thrown.where}` : String(thrown);
    };
    expect(await adoptedAs("id, replace(note, 'two', 'too') AS note")).toMatch(/t\.note: the files hold other values/);
    expect(await adoptedAs('CAST(id AS BIGINT) AS id, note')).toMatch(/BIGINT is not how this exporter writes it/);
    expect(await adoptedAs('id')).toMatch(/the file does not hold it public\.t\.note/);
  });

  it('refuses once what the one exporter that is allowed does not bring, column by column, with the line that resolves it', async () => {
    const url = await createDatabase(server.url, 'lossy');
    await connected(url, (client) => client.query(LOSSY));
    const { foreign } = await started(url);
    const refused = await foreign.choose('rds-export').catch((caught: unknown) => caught);
    expect(refused).toBeInstanceOf(RefusedError);
    expect(refused instanceof RefusedError ? refused.blockers.map(({ where, paste }) => [where, paste]) : []).toEqual([
      ['public."a/b"', 'public."a/b": { rows: none }'],
      ['public.prices.price', 'public.prices: { price: { mask: "null" } }'],
      ['public.prices.span', 'public.prices: { rows: none }'],
    ]);
  });

  it('takes no value of a column that the rules make NULL', async () => {
    const url = await createDatabase(server.url, 'nulled');
    await connected(url, (client) =>
      client.query(`CREATE TABLE t (id int PRIMARY KEY, price money); INSERT INTO t VALUES (1, 5), (2, NULL)`),
    );
    const { foreign } = await started(url);
    await foreign.choose('auto', { columns: { 't.price': { spec: { mask: 'null' }, why: '' } } });
    await foreign.loadByDms();
    const [adopted] = await foreign.adopt();
    expect(adopted?.rows).toBe(2);
    expect(await session.number(`SELECT count(price) FROM ${readParquet(adopted?.files ?? [])}`, 'count')).toBe(0);
  });

  it('takes no value of columns that the rules make NULL by the reader either, not even if these are all', async () => {
    const url = await createDatabase(server.url, 'nulled_read');
    await connected(url, (client) =>
      client.query(`CREATE TABLE t (id int, price money); INSERT INTO t VALUES (1, 5), (2, NULL);
        CREATE TABLE u (price money); INSERT INTO u VALUES (1), (2), (3)`),
    );
    const { foreign } = await started(url);
    const spec = { spec: { mask: 'null' }, why: '' } as const;
    await foreign.choose('reader', { columns: { 't.price': spec, 'u.price': spec } });
    await foreign.read();
    expect((await foreign.adopt()).map(({ rows }) => rows)).toEqual([2, 3]);
    const [t, u] = await foreign.adopt();
    expect(await session.number(`SELECT count(price) FROM ${readParquet(t?.files ?? [])}`, 'count')).toBe(0);
    expect(await session.number(`SELECT count(price) FROM ${readParquet(u?.files ?? [])}`, 'count')).toBe(0);
  });

  it('leaves rows out where the rules do', async () => {
    const url = await createDatabase(server.url, 'left_out');
    await connected(url, (client) => client.query('CREATE TABLE t (id int); INSERT INTO t VALUES (1)'));
    const { foreign } = await started(url);
    await foreign.choose('auto', { rowsFor: () => 'none' });
    expect(await foreign.adopt()).toMatchObject([{ files: [], rows: 0 }]);
  });

  it('holds the rows of a condition alone, which the reader applies, also when no row fulfils it', async () => {
    const url = await createDatabase(server.url, 'conditional');
    await connected(url, (client) =>
      client.query(`CREATE TABLE t (id int PRIMARY KEY, note text); INSERT INTO t SELECT g, 'n' || g FROM generate_series(1, 100) g;
        CREATE TABLE u AS TABLE t`),
    );
    const { foreign } = await started(url);
    const rowsFor = (table: string) => ({ where: table === 'public.t' ? 'id > 90 OR id = 5' : 'id > 1000' });
    const local = await foreign.local(rowsFor);
    await foreign.choose('auto', { rowsFor });
    expect((await foreign.choices()).tables.map(({ by, where }) => [by, where])).toEqual([
      ['reader', 'id > 90 OR id = 5'],
      ['nothing', 'id > 1000'],
    ]);
    await foreign.read();
    const adopted = await foreign.adopt();
    expect(adopted.map(({ rows }) => rows)).toEqual([11, 0]);
    const [mine, theirs] = [local, adopted].map(([first]) => first ?? never());
    expect(await contents(theirs ?? never())).toEqual(await contents(mine ?? never()));
  });

  it('leaves rows out that were measured before the rules said so, with and without columns', async () => {
    const url = await createDatabase(server.url, 'left_out_later');
    await connected(url, (client) =>
      client.query(
        'CREATE TABLE t (id int); INSERT INTO t VALUES (1); CREATE TABLE no_columns (); INSERT INTO no_columns DEFAULT VALUES',
      ),
    );
    const { foreign } = await started(url);
    await foreign.choose('auto', { measuredFor: () => 'all', rowsFor: () => 'none' });
    expect(await foreign.adopt()).toMatchObject([
      { table: { name: 'no_columns' }, files: [], rows: 0 },
      { table: { name: 't' }, files: [], rows: 0 },
    ]);
  });

  describe('that somebody else made', () => {
    const ID = RUN.id;
    const run: RunReference = { ...RUN, from: 'export', snapshotId: `${ID}/dms/manifest.json` };
    const manifest = (rows: Readonly<Record<string, number>>): ExportManifest => ({
      version: 1,
      source: 'shop',
      format: 'dms',
      folder: `${ID}/dms/`,
      engineVersion: '16.4',
      databases: [{ name: 'others', inspect: `${ID}/dms/inspect.json`, rows }],
    });
    let foreign: ForeignExport;
    let local: readonly TableFiles[];
    beforeAll(async () => {
      const url = await createDatabase(server.url, 'others');
      await connected(url, (client) =>
        client.query(`CREATE TABLE full_one (id int PRIMARY KEY, note text, day date); CREATE TABLE empty_one (id int);
          INSERT INTO full_one SELECT g, 'note ' || g, '2024-01-01' FROM generate_series(1, 20) g`),
      );
      ({ foreign, local } = await started(url));
      await foreign.choose('dms');
      await foreign.loadByDms();
    });
    const tell = (rows: Readonly<Record<string, number>>): Promise<unknown> =>
      foreign.ports.runs.writeText(manifestKey(ID), JSON.stringify(manifest(rows)));

    it('is adopted when its manifest says which tables are empty', async () => {
      await tell({ 'public.full_one': 20, 'public.empty_one': 0 });
      const adopted = await foreign.adopt(run);
      expect(adopted.map(({ table, rows }) => [table.name, rows])).toEqual([
        ['empty_one', 0],
        ['full_one', 20],
      ]);
      const [mine, theirs] = [local, adopted].map((all) => all.find(({ table }) => table.name === 'full_one'));
      expect(await contents(theirs ?? never())).toEqual(await contents(mine ?? never()));
    });

    it('is refused when a table has no file and nobody said that it is empty', async () => {
      await tell({ 'public.full_one': 20 });
      await expect(foreign.adopt(run)).rejects.toThrow(/1 tables have rows and were not exported/);
    });

    it('is refused when its files hold other counts than its manifest', async () => {
      await tell({ 'public.full_one': 21, 'public.empty_one': 0 });
      const thrown: unknown = await foreign.adopt(run).catch((caught: unknown) => caught);
      expect(thrown).toMatchObject({ where: 'public.full_one: 21 rows were exported, its files hold 20' });
    });
  });

  const pagila = sharedFile('data/pagila.sql');
  const absent = missing(['debian-postgres']) ?? (pagila.endsWith('pagila.sql') ? undefined : 'pagila is not there');
  if (absent !== undefined) console.warn(`pagila by DMS: ${absent}`);
  describe.runIf(absent === undefined && existsSync(pagila))('of pagila', () => {
    it.each(['dms', 'rds-export'] as const)('by %s masks to the same bytes', async (exporter) => {
      const url = await databaseFromFile(server.url, `pagila_${exporter.replace('-', '_')}`, pagila);
      const { foreign, local } = await started(url);
      await foreign.choose(exporter);
      await foreign.loadByDms();
      await foreign.exportSnapshot();
      await expectSame(planFor(foreign.catalog ?? never()), await foreign.adopt(), local);
    });
  });
});

function never(): never {
  throw new Error('nothing was read');
}
