import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { constraints } from '../../lib/adapters/duckdb/verify/constraints.ts';
import type { VerifyContext } from '../../lib/adapters/duckdb/verify/context.ts';
import { loadedContent } from '../../lib/adapters/duckdb/verify/loaded-content.ts';
import { CHECKS, runChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { rowCounts } from '../../lib/adapters/duckdb/verify/row-counts.ts';
import { schemaObjects } from '../../lib/adapters/duckdb/verify/schema-objects.ts';
import { sequences } from '../../lib/adapters/duckdb/verify/sequences.ts';
import { loadedPostgres } from '../../lib/adapters/postgres/verify/loaded-database.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { type TableSketch, type Zones, zones } from './support/verify-zones.ts';

const describe = needs('debian-postgres');

let server: TestServer;
let client: pg.Client;
let open: Zones | undefined;

beforeAll(async () => {
  server = await startPostgres('debian');
  client = new pg.Client(server.url);
  await client.connect();
  await client.query("SET search_path = ''; SET extra_float_digits = 1; SET intervalstyle = 'postgres'");
}, 180_000);
afterAll(async () => {
  await client?.end();
  await server?.stop();
});
afterEach(async () => {
  open?.close();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
});

async function context(
  sql: string,
  tables: readonly TableSketch[],
  overrides: Partial<VerifyContext> = {},
): Promise<VerifyContext> {
  await client.query(sql);
  open = await zones(tables, { loaded: loadedPostgres(client), ...overrides });
  return open.ctx;
}

const rows = [
  [1, 'a,"b"\nc', '{"b": 1, "a": 2}', '1.50'],
  [2, '', null, null],
  [3, null, '[]', 'NaN'],
  [3, null, '[]', 'NaN'],
];
const sketch: TableSketch = {
  name: 't',
  columns: [
    { name: 'id', category: 'integer', duckdb: 'BIGINT' },
    { name: 'txt' },
    { name: 'doc', category: 'json' },
    { name: 'num', category: 'numeric' },
  ],
  raw: rows,
  masked: rows,
};
const create = 'CREATE TABLE public.t (id bigint, txt text, doc jsonb, num numeric)';
const insert = `INSERT INTO public.t VALUES (3, NULL, '[]', 'NaN'), (2, '', NULL, NULL), (1, E'a,"b"\\nc', '{"b": 1, "a": 2}', 1.50), (3, NULL, '[]', 'NaN')`;

describe('loaded content', () => {
  it('passes for the same rows in another order, duplicates included, and types printed in their normal form', async () => {
    const result = await loadedContent.runLoaded(await context(`${create}; ${insert}`, [sketch]));
    expect(result).toMatchObject({ status: 'passed', measured: { tables: 1, rows: 4, columns: 4 } });
  });

  it.each([
    [
      'a changed value',
      "UPDATE public.t SET txt = 'other' WHERE id = 1",
      'public.t.txt: loaded values differ from the masked files',
    ],
    [
      'NULL in place of an empty string',
      'UPDATE public.t SET txt = NULL WHERE id = 2',
      'public.t.txt: loaded values differ from the masked files',
    ],
    [
      'values swapped between rows',
      'UPDATE public.t SET id = CASE id WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE id END',
      'public.t: the same values, but in other rows',
    ],
    ['a row more', "INSERT INTO public.t VALUES (4, 'x', NULL, NULL)", 'public.t: 5 loaded rows, 4 masked rows'],
  ])('fails for %s', async (_, sabotage, message) => {
    const result = await loadedContent.runLoaded(await context(`${create}; ${insert}; ${sabotage}`, [sketch]));
    expect(result.problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('compares char(n), booleans and inet as the database prints them', async () => {
    const odd: TableSketch = {
      name: 'odd',
      columns: [{ name: 'c' }, { name: 'b', duckdb: 'BOOLEAN' }, { name: 'ip' }],
      raw: [],
      masked: [['ab', 'true', '10.0.0.1/32']],
    };
    const result = await loadedContent.runLoaded(
      await context(
        "CREATE TABLE public.odd (c char(5), b boolean, ip inet); INSERT INTO public.odd VALUES ('ab', true, '10.0.0.1')",
        [odd],
      ),
    );
    expect(result.problems).toEqual([]);
  });
});

describe('row counts', () => {
  it('passes when all four counts agree, and names the place where they do not', async () => {
    const ctx = await context(`${create}; ${insert}`, [sketch]);
    expect((await rowCounts.run(ctx)).status).toBe('passed');
    await client.query('DELETE FROM public.t WHERE id = 1');
    expect((await rowCounts.run(ctx)).problems.map((problem) => problem.message)).toEqual([
      'public.t: the loaded database holds 3 rows, the masked files 4 rows',
    ]);
  });

  it('fails when masking lost a row, and when nobody counted the source', async () => {
    const ctx = await context(`${create}; ${insert}`, [{ ...sketch, masked: rows.slice(1) }]);
    expect((await rowCounts.run(ctx)).problems.map((problem) => problem.message)).toContain(
      'public.t: masked files hold 3 rows, the source 4 rows',
    );
    expect((await rowCounts.run({ ...ctx, sourceCounts: new Map() })).problems[0]?.message).toContain('never counted');
  });

  it('counts rows that were routed to other partitions at their ancestor', async () => {
    const part = (name: string, values: readonly (readonly number[])[]): TableSketch => ({
      name,
      columns: [{ name: 'id', category: 'integer', duckdb: 'BIGINT' }],
      raw: values,
      masked: values,
      catalog: { kind: 'partition', parent: { schema: 'public', name: 'm' } },
    });
    const ddl = `CREATE TABLE public.m (id bigint) PARTITION BY RANGE (id); CREATE TABLE public.m1 PARTITION OF public.m FOR VALUES FROM (0) TO (10);
      CREATE TABLE public.m2 PARTITION OF public.m FOR VALUES FROM (10) TO (20); INSERT INTO public.m VALUES (1), (2), (3)`;
    const ctx = await context(ddl, [part('m1', [[1], [2]]), part('m2', [[3]])]);
    expect((await rowCounts.run(ctx)).problems).toHaveLength(2);
    const plan = {
      ...ctx.plan,
      tables: ctx.plan.tables.map((table) => ({ ...table, loadThrough: { schema: 'public', name: 'm' } })),
    };
    expect((await rowCounts.run({ ...ctx, plan })).problems).toEqual([]);
    expect((await loadedContent.runLoaded({ ...ctx, plan })).problems).toEqual([]);
  });
});

describe('the server state', () => {
  it('fails for a constraint that is not validated', async () => {
    const ctx = await context(`${create}; ALTER TABLE public.t ADD CONSTRAINT positive CHECK (id > 0) NOT VALID`, [
      sketch,
    ]);
    expect((await constraints.runLoaded(ctx)).problems.map((problem) => problem.message)).toEqual([
      'public.t: constraint positive is not valid in the loaded database',
    ]);
  });

  it('fails for a key that the loaded database lacks', async () => {
    const key = { name: 't_pkey', columns: ['id'], primary: true, expression: false, partial: false };
    const ctx = await context(create, [{ ...sketch, catalog: { uniques: [key] } }]);
    const staged = { ...ctx.source, tables: ctx.source.tables.map((table) => ({ ...table, uniques: [] })) };
    expect((await constraints.runLoaded({ ...ctx, staged })).problems.map((problem) => problem.message)).toEqual([
      'public.t: key t_pkey is missing in the loaded database',
    ]);
  });

  it('fails for a sequence that would give a taken value: serial, identity and default', async () => {
    const ddl = `CREATE SEQUENCE public.s; CREATE TABLE public."T" (a serial, b bigint GENERATED ALWAYS AS IDENTITY, c int DEFAULT nextval('public.s'));
      INSERT INTO public."T" VALUES (1, DEFAULT, 1)`;
    const ctx = await context(ddl, [sketch]);
    expect((await sequences.runLoaded(ctx)).problems.map((problem) => problem.where)).toEqual([
      'public."T".a',
      'public."T".c',
    ]);
    await client.query(`SELECT setval('public.s', 1), setval('public."T_a_seq"', 1)`);
    expect(await sequences.runLoaded(ctx)).toMatchObject({ status: 'passed', measured: { sequences: 3 } });
  });

  it('fails for an object, a table or a column that is missing, unless it is listed as omitted', async () => {
    const ctx = await context(create, [sketch]);
    const source = { ...ctx.source, objects: { table: 1, view: 2 } };
    const staged = { ...ctx.source, objects: { table: 1, view: 1 } };
    expect(
      (await schemaObjects.runLoaded({ ...ctx, source, staged })).problems.map((problem) => problem.message),
    ).toEqual(['view: 2 in the source, 1 in the loaded database']);
    const omitted = [{ kind: 'view', object: 'public.v', why: 'depends on an extension' }];
    expect((await schemaObjects.runLoaded({ ...ctx, source, staged, omitted })).status).toBe('passed');
    const shorter = {
      ...ctx.source,
      tables: ctx.source.tables.map((table) => ({ ...table, columns: table.columns.slice(1) })),
    };
    expect((await schemaObjects.runLoaded({ ...ctx, staged: shorter })).problems[0]?.message).toBe(
      'public.t.id: the column is missing in the loaded database',
    );
    expect(
      (await schemaObjects.runLoaded({ ...ctx, staged: { ...ctx.source, tables: [] } })).problems[0]?.message,
    ).toBe('public.t: the table is missing in the loaded database');
  });
});

describe('all checks together, on a server', () => {
  const names = CHECKS.map((check) => check.name);
  const full = async (): Promise<VerifyContext> => {
    const ctx = await context(`${create}; ${insert}`, [sketch]);
    const profile = {
      rows: 4,
      nulls: 0,
      empty: 0,
      distinct: 3,
      minLength: 0,
      maxLength: 9,
      averageLength: 3,
      wordy: 0,
    };
    const table = { schema: 'public', name: 't' };
    return {
      ...ctx,
      classify: async () => sketch.columns.map(({ name }) => ({ table, column: name, detections: [], profile })),
    };
  };

  it('verify an untouched copy', async () => {
    expect(verdictOf(await runChecks(await full()), names)).toEqual({ verdict: 'verified', reasons: [] });
  });

  it.each(names)('turn red by name when %s is switched off', async (name) => {
    const results = await runChecks(await full(), { off: [name] });
    expect(verdictOf(results, names)).toEqual({ verdict: 'failed', reasons: [`${name}: did not answer`] });
  });

  it('fail for an index that is not valid', async () => {
    const ctx = await context(`${create}; CREATE INDEX broken ON public.t (id)`, [sketch]);
    await client.query(
      "UPDATE pg_catalog.pg_index SET indisvalid = false WHERE indexrelid = 'public.broken'::regclass",
    );
    expect((await constraints.runLoaded(ctx)).problems.map((problem) => problem.message)).toEqual([
      'public.t: index broken is not valid in the loaded database',
    ]);
  });
});
