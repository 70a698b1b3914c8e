// Type -> Parquet type -> back: every Postgres type arrives in the raw zone so that it can be loaded back exactly.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maskTable } from '../../lib/adapters/duckdb/mask-table.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { connectTarget } from '../../lib/adapters/postgres/connect.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { loadDatabase } from '../../lib/adapters/postgres/load.ts';
import { openPostgresSource } from '../../lib/adapters/postgres/source.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import type { Plan } from '../../lib/core/plan/plan.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';

/** Column type, values as SQL, and the Parquet type (DuckDB's words) that holds them. */
const TYPES: readonly (readonly [type: string, values: readonly string[], parquet: string])[] = [
  ['smallint', ['-32768', '32767', '0'], 'SMALLINT'],
  ['integer', ['-2147483648', '2147483647'], 'INTEGER'],
  ['bigint', ['-9223372036854775808', '9223372036854775807', '9007199254740993'], 'BIGINT'],
  ['boolean', ['true', 'false'], 'BOOLEAN'],
  ['real', ["'NaN'", "'Infinity'", "'-0'", '1.1', '3.4028235e38', '1e-45'], 'FLOAT'],
  ['double precision', ["'NaN'", "'-Infinity'", '0.1', '1.7976931348623157e308', '5e-324'], 'DOUBLE'],
  // 2^81: DuckDB 1.5.5 prints it as 2^82
  ['double precision', ['2.4178516392292583e+24', '1'], 'VARCHAR'],
  ['numeric(10,2)', ['0.10', '-99999999.99'], 'DECIMAL(10,2)'],
  ['numeric(38,10)', ['1234567890123456789012345678.0123456789'], 'DECIMAL(38,10)'],
  ['numeric(12,3)', ["'NaN'", '1.5'], 'VARCHAR'],
  ['numeric(60,20)', ['12345678901234567890123456789.123456789'], 'VARCHAR'],
  ['numeric(5,-2)', ['12300'], 'VARCHAR'],
  [
    'numeric',
    ["'NaN'", "'Infinity'", '2.600', '1e-30', '12345678901234567890123456789012345678901234567890'],
    'VARCHAR',
  ],
  ['date', ["'0001-01-01'", "'9999-12-31'", "'2024-02-29'"], 'DATE'],
  ['date', ["'infinity'", "'-infinity'", "'0044-03-15 BC'", "'99999-01-01'"], 'VARCHAR'],
  ['timestamp', ["'2024-02-29 23:59:59.999999'", "'2024-01-01 00:00:00.5'"], 'TIMESTAMP'],
  ['timestamp', ["'infinity'", "'4713-01-01 00:00 BC'"], 'VARCHAR'],
  ['timestamptz', ["'2024-02-29 23:59:59.999999+14'", "'1970-01-01 00:00:00-05:30'"], 'TIMESTAMP WITH TIME ZONE'],
  ['timestamptz', ["'-infinity'", "'294276-12-31 23:59:59+00'"], 'VARCHAR'],
  ['time', ["'24:00'", "'23:59:59.999999'"], 'VARCHAR'],
  ['timetz', ["'12:34:56.5-15:59'"], 'VARCHAR'],
  ['interval', ["'-1 year 2 mons -3 days 04:05:06.789'", "'P-1Y'"], 'VARCHAR'],
  [
    'text',
    [
      "''",
      "'NULL'",
      "'\\N'",
      "'\\.'",
      `E'a,"b"\\r\\nc\\td\\n'`,
      "'é🙂\u200b'",
      "repeat('long 🙂', 400000)",
      "'\r'",
      "E'\\x01'",
    ],
    'VARCHAR',
  ],
  ['varchar(40)', ["' spaced '"], 'VARCHAR'],
  ['char(10)', ["'ab'", "''"], 'VARCHAR'],
  ['"char"', ["'x'"], 'VARCHAR'],
  ['name', ["'a name'"], 'VARCHAR'],
  ['bytea', ["'\\x'", "'\\x00ff5c27'"], 'VARCHAR'],
  ['uuid', ["'ca7a1e55-0000-4000-8000-00000000cafe'"], 'VARCHAR'],
  ['json', [`'{"b": 1,  "a": 2.600, "b": null}'`, `'null'`], 'VARCHAR'],
  ['jsonb', [`'{"b": 2.600, "a": ["\\u00e9", 1e3]}'`], 'VARCHAR'],
  ['xml', [`'<a b="c">d</a>'`], 'VARCHAR'],
  ['inet', ["'2001:db8::1/64'", "'10.0.0.1'"], 'VARCHAR'],
  ['cidr', ["'10.0.0.0/8'"], 'VARCHAR'],
  ['macaddr', ["'08:00:2b:01:02:03'"], 'VARCHAR'],
  ['macaddr8', ["'08:00:2b:01:02:03:04:05'"], 'VARCHAR'],
  ['money', ["'-1234.56'"], 'VARCHAR'],
  ['bit(3)', ["B'101'"], 'VARCHAR'],
  ['varbit', ["B''", "B'1'"], 'VARCHAR'],
  ['int[]', ["'{}'", "'[5:6]={1,NULL}'", "'{{1,2},{3,4}}'"], 'VARCHAR'],
  ['text[]', [`ARRAY['a"b', 'NULL', NULL, '', '{}', 'c,d\\']`], 'VARCHAR'],
  ['mood', ["'it''s ok'"], 'VARCHAR'],
  ['pair', ["ROW('a,\"b', NULL)", "ROW('', 1)"], 'VARCHAR'],
  ['positive', ['7'], 'INTEGER'],
  ['int4range', ["'[1,5)'", "'empty'"], 'VARCHAR'],
  ['tstzmultirange', ["'{[2024-01-01,2024-01-02)}'"], 'VARCHAR'],
  ['tsvector', ["'cat:1A rat:2'"], 'VARCHAR'],
  ['tsquery', ["'cat & !rat'"], 'VARCHAR'],
  ['point', ["'(1.5,-2e-300)'"], 'VARCHAR'],
  ['polygon', ["'((0,0),(1,1),(2,0))'"], 'VARCHAR'],
  ['oid', ['4294967295'], 'VARCHAR'],
  ['pg_lsn', ["'16/B374D848'"], 'VARCHAR'],
  ['xid8', ["'18446744073709551615'"], 'VARCHAR'],
];

const ROWS = Math.max(...TYPES.map(([, values]) => values.length)) + 1;

describe('export and load', () => {
  let server: TestServer;
  let folder = '';
  let exported: readonly TableFiles[] = [];
  let texts: readonly (readonly string[])[] = [];

  beforeAll(async () => {
    server = await startPostgres('embedded');
    folder = mkdtempSync(join(tmpdir(), 'masklake-roundtrip-'));
    const admin = await client('postgres');
    await admin.query('CREATE DATABASE source TEMPLATE template0');
    await admin.query('CREATE DATABASE target TEMPLATE template0');
    await admin.end();
    const source = await client('source');
    await source.query(
      "CREATE TYPE mood AS ENUM ('it''s ok', ''); CREATE TYPE pair AS (a text, b int); CREATE DOMAIN positive AS int CHECK (VALUE > 0)",
    );
    await source.query(`CREATE TABLE public.types (${TYPES.map(([type], index) => `c${index} ${type}`).join(', ')})`);
    await source.query('CREATE TABLE public.one (single text)');
    await source.query("INSERT INTO public.one VALUES (NULL), (''), (NULL), ('x')");
    for (let row = 0; row < ROWS; row += 1) {
      // The row after a column's last value is NULL, so that every type is seen with NULL.
      const values = TYPES.map(([type, list]) => (list[row] === undefined ? 'NULL' : `(${list[row]})::${type}`));
      await source.query(`INSERT INTO public.types VALUES (${values.join(', ')})`);
    }
    await source.end();
    exported = await exportAndLoad();
    texts = [await rowTexts('source'), await rowTexts('target')];
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function url(database: string): string {
    return server.url.replace(/\/postgres$/, `/${database}`);
  }
  async function client(database: string): Promise<pg.Client> {
    const made = new pg.Client(url(database));
    // The server stops while a failed test's session is open.
    made.on('error', () => undefined);
    await made.connect();
    return made;
  }

  async function exportAndLoad(): Promise<readonly TableFiles[]> {
    const session = await DuckdbSession.open({ tempDirectory: folder });
    const connection = parseConnection(url('source'), {});
    const source = await openPostgresSource({ connection, readers: 2, comments: 'drop' }, async () => session);
    const connect = () => connectTarget(parseConnection(url('target'), {}));
    const target = await connect();
    try {
      const catalog = await source.catalog();
      const script = await source.schema();
      const raw = await source.exportTables({
        catalog,
        rowsFor: () => 'all',
        directory: join(folder, 'raw'),
        scratch: join(folder, 'scratch'),
        onProgress: () => undefined,
      });
      const plan = keepAll(catalog.tables);
      const masked: TableFiles[] = [];
      for (const [index, table] of raw.entries()) {
        const outDirectory = join(folder, `masked-${index}`);
        mkdirSync(outDirectory);
        const tablePlan = plan.tables[index];
        if (tablePlan === undefined) throw new Error('a table without a plan');
        const key = masterKey(
          new Uint8Array(32).map((_, at) => at * 7),
          'test',
        );
        masked.push((await maskTable(session, { raw: table, plan: tablePlan, key, outDirectory, metadata: {} })).files);
      }
      const content = { script, catalog, plan, masked, scratchDirectory: folder };
      const loaded = await loadDatabase(target, session, connect, content);
      expect(loaded.blockers).toEqual([]);
      return raw;
    } finally {
      await source.close();
      await target.end();
      session.close();
    }
  }

  async function rowTexts(database: string): Promise<readonly string[]> {
    const connected = await client(database);
    try {
      const found = await connected.query<{ t: string }>(
        'SELECT types::text AS t FROM public.types UNION ALL SELECT one::text FROM public.one',
      );
      return found.rows.map((row) => row.t);
    } finally {
      await connected.end();
    }
  }

  it.each(TYPES.map(([type, values, parquet], index) => ({ type, values: values.length, parquet, index })))(
    'holds $type ($values values) as $parquet',
    ({ parquet, index }) => {
      const types = exported.find((table) => table.table.name === 'types');
      expect(types?.columns[index]?.duckdbType.replace('TIMESTAMPTZ', 'TIMESTAMP WITH TIME ZONE')).toBe(parquet);
    },
  );

  it('gives back every value of every type, byte for byte, in order', () => {
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[0]).toHaveLength(ROWS + 4);
  });

  it('counts rows of a single nullable column, which CSV would write as empty lines', () => {
    expect(exported.find((table) => table.table.name === 'one')?.rows).toBe(4);
  });
});

function keepAll(
  tables: readonly {
    readonly id: TableFiles['table'];
    readonly columns: readonly {
      readonly name: string;
      readonly type: Plan['tables'][number]['columns'][number]['type'];
      readonly nullable: boolean;
    }[];
  }[],
): Plan {
  return {
    version: 1,
    source: 'test',
    policy: 'flagged',
    keyId: 'test',
    locale: 'en',
    tables: tables.map((table) => ({
      table: table.id,
      rows: 'all',
      columns: table.columns.map((column) => ({
        column: column.name,
        type: column.type,
        nullable: column.nullable,
        spec: { mask: 'keep' },
        domain: 'd',
        unique: false,
        sensitive: false,
        identifiers: [],
        decidedBy: 'policy',
        why: 'test',
        generated: false,
      })),
    })),
  };
}
