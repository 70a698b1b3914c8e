// One table with nearly every type, exported three ways from one Postgres: by us, by a stand-in for DMS and by one for RDS snapshot
// export (written from their documentation, not from our decoders). Where a decoder claims exact, canonical text and masks agree;
// where it does not, it says what is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selectMasked } from '../../lib/adapters/duckdb/mask-query.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { openPostgresSource } from '../../lib/adapters/postgres/source.ts';
import { type MeasuredColumn, measureQueries } from '../../lib/core/export/measure.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { fileContent } from '../../lib/core/model/canonical/content.ts';
import { dmsExport } from '../../lib/core/model/canonical/dms.ts';
import { OWN_EXPORT } from '../../lib/core/model/canonical/own.ts';
import { ownColumn } from '../../lib/core/model/canonical/own-form.ts';
import { RDS_EXPORT } from '../../lib/core/model/canonical/rds-export.ts';
import type { ColumnType, Table } from '../../lib/core/model/catalog.ts';
import { ident } from '../../lib/core/sql/quote.ts';
import { type DecodedExport, decodedExport, decodedTexts, exportByStandIn } from './support/decoded-export.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';

const PLAIN = '';
const ALWAYS = 'always';
/** Type, values as SQL, and what DMS and RDS export lose: nothing, some values, or the column. */
type Row = readonly [type: string, values: readonly string[], dms: string, rds: string];
const SOME = 'some';
const TYPES: readonly Row[] = [
  ['smallint', ['-32768', '32767'], PLAIN, PLAIN],
  ['integer', ['-2147483648', '0'], PLAIN, PLAIN],
  ['bigint', ['9223372036854775807', '9007199254740993'], PLAIN, PLAIN],
  ['boolean', ['true', 'false'], PLAIN, PLAIN],
  ['real', ['1.1', '3.4028235e38', '1e-45', "'-0'", "'NaN'"], SOME, PLAIN],
  ['double precision', ['0.1', '1e15', '1e16', '1.7976931348623157e308', '5e-324', "'-Infinity'"], SOME, PLAIN],
  ['numeric(10,2)', ['0.1', '-99999999.99', "'NaN'"], SOME, PLAIN],
  ['numeric(38,10)', ['1234567890123456789012345678.0123456789'], PLAIN, PLAIN],
  ['numeric(60,20)', ['12345678901234567890123456789.123456789'], PLAIN, PLAIN],
  ['numeric(5,-2)', ['12300'], ALWAYS, PLAIN],
  ['numeric', ['2.600', '1e-30', "'Infinity'"], ALWAYS, PLAIN],
  [
    'date',
    ["'0001-01-01'", "'9999-12-31'", "'2024-02-29'", "'infinity'", "'0044-03-15 BC'", "'99999-01-01'"],
    SOME,
    PLAIN,
  ],
  [
    'timestamp',
    ["'2024-02-29 23:59:59.999999'", "'2024-01-01 00:00:00.5'", "'infinity'", "'4713-01-01 00:00 BC'"],
    SOME,
    PLAIN,
  ],
  [
    'timestamptz',
    ["'2024-02-29 23:59:59.999999+14'", "'1883-11-18 12:00:00-04:56:02'", "'-infinity'", "'294276-12-31 23:59:59+00'"],
    SOME,
    PLAIN,
  ],
  ['time', ["'23:59:59.5'", "'00:00'", "'24:00'", "'23:59:59.999999'"], SOME, PLAIN],
  ['timetz', ["'12:34:56.5-15:59'"], ALWAYS, PLAIN],
  ['interval', ["'-1 year 2 mons -3 days 04:05:06.789'", "'0'", "'-00:00:01'", "'1 day'"], ALWAYS, PLAIN],
  ['text', ["''", `E'a,"b"\\r\\nc\\td'`, "'é🙂\u200b'", "repeat('é', 16384)", "repeat('🙂', 8193)"], SOME, PLAIN],
  ['citext', ["'Ärger'"], PLAIN, PLAIN],
  ['varchar', ["' spaced '", "repeat('é', 4001)"], SOME, PLAIN],
  ['varchar(40)', ["' spaced '"], PLAIN, PLAIN],
  ['char(10)', ["'ab'", "''", "'🙂é'", "'0123456789'"], PLAIN, PLAIN],
  ['name', ["'a name'"], ALWAYS, PLAIN],
  ['bytea', ["'\\x'", "'\\x00ff5c27'", "decode(repeat('00', 40000), 'hex')"], SOME, PLAIN],
  ['uuid', ["'ca7a1e55-0000-4000-8000-00000000cafe'"], PLAIN, PLAIN],
  ['json', [`'{"b": 1,  "a": 2.600, "b": null}'`], PLAIN, PLAIN],
  ['jsonb', [`'{"b": 2.600, "a": ["\\u00e9", 1e3]}'`], PLAIN, PLAIN],
  ['xml', [`'<a b="c">d</a>'`], PLAIN, PLAIN],
  ['inet', ["'2001:db8::1/64'", "'10.0.0.1'", "'2001:db8::1'", "'::ffff:1.2.3.4/128'", "'10.0.0.1/24'"], PLAIN, PLAIN],
  ['cidr', ["'10.0.0.0/8'", "'10.0.0.1/32'"], PLAIN, PLAIN],
  ['macaddr', ["'08:00:2b:01:02:03'"], PLAIN, PLAIN],
  ['macaddr8', ["'08:00:2b:01:02:03:04:05'"], ALWAYS, PLAIN],
  ['money', ["'-1234.56'"], ALWAYS, ALWAYS],
  ['bit(3)', ["B'101'"], PLAIN, PLAIN],
  ['varbit', ["B'1'", "B''"], PLAIN, PLAIN],
  ['int[]', ["'{}'", "'[5:6]={1,NULL}'"], PLAIN, PLAIN],
  ['text[]', [`ARRAY['a"b', 'NULL', NULL, '', '{}', 'c,d\\']`], PLAIN, PLAIN],
  ['timestamptz[]', [`ARRAY['2024-02-29 10:00+02'::timestamptz]`], ALWAYS, ALWAYS],
  ['mood', ["'it''s ok'"], PLAIN, PLAIN],
  ['pair', ["ROW('a,\"b', NULL)"], PLAIN, PLAIN],
  ['positive', ['7'], PLAIN, PLAIN],
  ['ratio', ['1e16', '0.25'], PLAIN, PLAIN],
  ['flag', ['true'], PLAIN, PLAIN],
  ['int4range', ["'[1,5)'", "'empty'"], PLAIN, PLAIN],
  ['tstzrange', ["'[2024-01-01,2024-01-02)'"], ALWAYS, ALWAYS],
  ['tsvector', ["'cat:1A rat:2'"], PLAIN, PLAIN],
  ['tsquery', ["'cat & !rat'"], PLAIN, PLAIN],
  ['point', ["'(1.5,-2e-300)'"], PLAIN, PLAIN],
  ['polygon', ["'((0,0),(1,1),(2,0))'"], PLAIN, PLAIN],
  ['oid', ['4294967295'], ALWAYS, ALWAYS],
  ['pg_lsn', ["'16/B374D848'"], ALWAYS, PLAIN],
];
const ROWS = Math.max(...TYPES.map(([, values]) => values.length)) + 1;

needs('python')('canonical text', () => {
  let server: TestServer;
  let session: DuckdbSession;
  let client: pg.Client;
  let table: Table;
  let own: DecodedExport;
  const foreign = new Map<string, DecodedExport>();
  const folder = mkdtempSync(join(tmpdir(), 'masklake-canonical-'));
  const columns = TYPES.map(([type], at) => ({ type, name: `c${at}` }));

  beforeAll(async () => {
    server = await startPostgres('embedded');
    client = new pg.Client(server.url);
    client.on('error', () => undefined);
    await client.connect();
    await client.query(
      `CREATE EXTENSION citext; CREATE TYPE mood AS ENUM ('it''s ok', ''); CREATE TYPE pair AS (a text, b int);
       CREATE DOMAIN positive AS int; CREATE DOMAIN ratio AS float8; CREATE DOMAIN flag AS bool;
       CREATE TABLE every (id int PRIMARY KEY, ${columns.map(({ type, name }) => `${name} ${type}`).join(', ')})`,
    );
    for (let row = 0; row < ROWS; row += 1) {
      const values = TYPES.map(([type, list]) => (list[row] === undefined ? 'NULL' : `(${list[row]})::${type}`));
      await client.query(`INSERT INTO every VALUES (${[row, ...values].join(', ')})`);
    }
    session = await DuckdbSession.open({ tempDirectory: folder });
    own = await ownExport();
    const from = { url: server.url, folder, table: table.id };
    const script = { dms: 'dms_like_export.py', rds: 'rds_export_like.py' };
    foreign.set('dms', await exportByStandIn(session, dmsExport(), { ...from, script: script.dms }));
    foreign.set('rds', await exportByStandIn(session, RDS_EXPORT, { ...from, script: script.rds }));
  });
  afterAll(async () => {
    session?.close();
    await client?.end();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ownExport(): Promise<DecodedExport> {
    const source = await openPostgresSource(
      { connection: parseConnection(server.url, {}), readers: 1, comments: 'drop' },
      async () => session,
    );
    try {
      const catalog = await source.catalog();
      const found = catalog.tables[0];
      if (found === undefined) throw new Error('the table is not in the catalog');
      table = found;
      const raw = await source.exportTables({
        catalog,
        rowsFor: () => 'all',
        directory: join(folder, 'own'),
        scratch: join(folder, 'scratch'),
        onProgress: () => undefined,
      });
      return decodedExport(session, OWN_EXPORT, raw[0]?.files ?? []);
    } finally {
      await source.close();
    }
  }

  function typeOf(name: string): ColumnType {
    const found = table.columns.find((column) => column.name === name);
    if (found === undefined) throw new Error(`no column ${name}`);
    return found.type;
  }

  const texts = (of: DecodedExport, name: string) => decodedTexts(session, of, name, typeOf(name));

  /** Per row: does the exporter announce that this value is lost? */
  async function lostRows(of: DecodedExport, name: string): Promise<readonly boolean[]> {
    const decoded = of.decoder.decode(typeOf(name), of.types.get(name) ?? '');
    const condition = decoded.exact ? decoded.lossWhen?.sourceCondition(ident(name)) : undefined;
    const { rows } = await client.query<{ lost: boolean | null }>(
      `SELECT ${condition ?? 'false'} AS lost FROM every ORDER BY id`,
    );
    return rows.map(({ lost }) => lost === true);
  }

  const cases = (['dms', 'rds'] as const).flatMap((exporter) =>
    TYPES.map(([type, , dms, rds], at) => ({ exporter, type, name: `c${at}`, loses: exporter === 'dms' ? dms : rds })),
  );

  it.each(cases)('of $type from $exporter is ours, or the loss is announced', async ({ exporter, name, loses }) => {
    const other = foreign.get(exporter);
    if (other === undefined) throw new Error('not exported');
    const [mine, theirs] = [await texts(own, name), await texts(other, name)];
    if (loses === ALWAYS) {
      expect(theirs).toBeUndefined();
      return;
    }
    const lost = await lostRows(other, name);
    expect(lost.some(Boolean)).toBe(loses === SOME);
    expect(theirs?.filter((_, row) => !lost[row])).toEqual(mine?.filter((_, row) => !lost[row]));
  });

  it('gives the same masks from every exporter', async () => {
    const key = masterKey(
      Uint8Array.from({ length: 32 }, (_, at) => (at * 31 + 7) % 256),
      'canonical',
    );
    const masked = async (of: DecodedExport, names: readonly string[]) => {
      const given = names.map((name) => {
        const decoded = of.decoder.decode(typeOf(name), of.types.get(name) ?? '');
        if (!decoded.exact) throw new Error(`${name} is lost`);
        return `${decoded.sql(ident(name))} AS ${name}`;
      });
      const query = await selectMasked(session, {
        columns: names.map((name) => ({ name, sourceType: '', encoding: 'text', duckdbType: 'VARCHAR' })),
        plan: {
          table: table.id,
          rows: 'all',
          columns: names.map((name) => ({
            column: name,
            type: typeOf(name),
            nullable: true,
            // one mask that SQL computes and one kernel
            spec: { mask: typeOf(name).category === 'integer' ? 'number' : 'hash' },
            domain: 'd',
            unique: false,
            sensitive: true,
            identifiers: [],
            decidedBy: 'rule',
            why: '',
            generated: false,
          })),
        },
        key,
      });
      const rows = await session.all(
        query.sql(`(SELECT ${given.join(', ')} FROM (SELECT * FROM ${of.relation} ORDER BY id))`),
        'mask',
      );
      await query.release();
      return rows;
    };
    for (const [exporter, other] of foreign) {
      const lossless = cases.filter((one) => one.exporter === exporter && one.loses === PLAIN).map(({ name }) => name);
      expect(lossless.length).toBeGreaterThan(20);
      expect(await masked(other, lossless)).toEqual(await masked(own, lossless));
    }
  });

  it('is refused where a file holds another type than the exporter writes', () => {
    for (const { decoder } of foreign.values()) expect(decoder.decode(typeOf('c0'), 'VARCHAR').exact).toBe(false);
  });

  it('fails without a value when text is spelt by other settings', async () => {
    const spelt: readonly (readonly [string, string])[] = [
      ['date', '02/29/2024'],
      ['timestamptz', '29 Feb 2024 10:00 CET'],
      ['interval', 'P1Y2M'],
      ['timestamp', 'Thu Feb 29 10:00:00 2024'],
    ];
    for (const [type, value] of spelt) {
      const name = columns.find((column) => column.type === type)?.name ?? '';
      const decoded = RDS_EXPORT.decode(typeOf(name), 'VARCHAR');
      const sql = decoded.exact ? decoded.sql('v') : '';
      const error: unknown = await session
        .all(`SELECT ${sql} FROM (SELECT '${value}' AS v)`, 'decode')
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).not.toContain(value);
    }
  });

  it('brings a zone other than UTC to UTC', async () => {
    const name = columns.find((column) => column.type === 'timestamptz')?.name ?? '';
    const decoded = RDS_EXPORT.decode(typeOf(name), 'VARCHAR');
    const sql = decoded.exact ? decoded.sql('v') : '';
    const [row] = await session.all(`SELECT ${sql} AS text FROM (SELECT '2024-02-29 12:00:00.5+05:30' AS v)`, 'decode');
    expect(row?.['text']).toBe('2024-02-29 06:30:00.5+00');
  });

  async function measured(): Promise<readonly MeasuredColumn[]> {
    const [query] = measureQueries(table, { dialect: 'postgres', encoding: 'UTF8' });
    const { rows } = await client.query<Record<string, string>>(query?.sql ?? '');
    return query?.read(rows[0] ?? {}).columns ?? [];
  }

  it('of the whole table from DMS is known to be lossy before anything is exported', async () => {
    const lossy = (await measured()).filter(({ lostByDms }) => lostByDms > 0).map(({ column }) => column);
    // those that are only cut are not: the settings follow from the largest value
    const cut = new Set(['text', 'varchar', 'bytea']);
    expect(lossy).toEqual(TYPES.flatMap(([type, , dms], at) => (dms === PLAIN || cut.has(type) ? [] : [`c${at}`])));
  });

  it('is typed or text in our own files as the source database foretells', async () => {
    for (const { column, asText } of await measured()) {
      const of = table.columns.find(({ name }) => name === column);
      if (of === undefined) throw new Error(`no column ${column}`);
      const { duckdbType } = ownColumn(of, asText);
      expect([column, own.types.get(column)]).toEqual([
        column,
        duckdbType === 'TIMESTAMPTZ' ? 'TIMESTAMP WITH TIME ZONE' : duckdbType,
      ]);
    }
  });

  it('has the same content in the source database and in our own files, by one number for each column', async () => {
    for (const { column, values, content } of await measured()) {
      const of = table.columns.find(({ name }) => name === column);
      if (of === undefined) throw new Error(`no column ${column}`);
      const sum = fileContent(of.type, ownColumn(of, own.types.get(column) === 'VARCHAR' ? 1 : 0))(ident(column));
      const [row] = await session.all(
        `SELECT count(${ident(column)})::INT AS counted, CAST(coalesce(${sum}, 0) AS VARCHAR) AS summed FROM ${own.relation}`,
        'sum',
      );
      expect([column, row?.['counted'], row?.['summed']]).toEqual([column, values, content]);
    }
  });
});
