// The twin of canonical-text.test.ts for MariaDB: one table with nearly every type, exported by us, by a stand-in for DMS and by one for an
// RDS snapshot export. Where a decoder claims exact, the texts agree; where it does not, it says what is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlSource, type MysqlSession } from '../../lib/adapters/mysql/session.ts';
import { openMysqlSource } from '../../lib/adapters/mysql/source.ts';
import { type MeasuredColumn, measureQueries } from '../../lib/core/export/measure.ts';
import { exportersOf } from '../../lib/core/model/canonical/exporters.ts';
import { columnLoss } from '../../lib/core/model/canonical/losses.ts';
import { OWN_EXPORT } from '../../lib/core/model/canonical/own.ts';
import { ownColumn } from '../../lib/core/model/canonical/own-form.ts';
import { sourceSqlOf } from '../../lib/core/model/canonical/source-sql.ts';
import type { Column, Table } from '../../lib/core/model/catalog.ts';
import { ident, mysqlIdent } from '../../lib/core/sql/quote.ts';
import { type DecodedExport, decodedExport, decodedTexts, exportByStandIn } from './support/decoded-export.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { needs } from './support/needs.ts';

const PLAIN = '';
const SOME = 'some';
const ALWAYS = 'always';
/** Definition, values as SQL, and what DMS and RDS export lose: nothing, some values, or the column. */
type Row = readonly [definition: string, values: readonly string[], dms: string, rds: string];
const TYPES: readonly Row[] = [
  ['tinyint', ['-128', '127'], PLAIN, PLAIN],
  ['tinyint(1)', ['0', '1', '2'], PLAIN, PLAIN],
  ['tinyint unsigned', ['0', '255'], PLAIN, PLAIN],
  ['smallint', ['-32768', '32767'], PLAIN, PLAIN],
  ['smallint unsigned', ['65535'], PLAIN, PLAIN],
  ['mediumint', ['-8388608'], PLAIN, PLAIN],
  ['mediumint unsigned', ['16777215'], PLAIN, PLAIN],
  ['int', ['-2147483648', '0'], PLAIN, PLAIN],
  ['int(10) unsigned zerofill', ['0', '42', '4294967295'], PLAIN, PLAIN],
  ['bigint', ['-9223372036854775808', '9007199254740993'], PLAIN, PLAIN],
  ['bigint(20) unsigned zerofill', ['18446744073709551615', '7'], PLAIN, PLAIN],
  ['year', ['1901', '2155', '0'], PLAIN, PLAIN],
  ['decimal(10,2)', ['0.1', '-99999999.99', '2.60', '0'], PLAIN, PLAIN],
  ['decimal(8,3) zerofill', ['1.5', '0'], PLAIN, PLAIN],
  ['decimal(38,10)', ['1234567890123456789012345678.0123456789', '-0.0000000001'], PLAIN, PLAIN],
  ['decimal(65,30)', ['12345678901234567890123456789012345.123456789012345678901234567890', '-1e-30'], PLAIN, PLAIN],
  ['float', ['0.1', '1.3', '-0e0', '1.5e-38', '16777217', '3.4028234e38', '16777216'], SOME, SOME],
  ['float(7,4)', ['123.4567', '0'], PLAIN, PLAIN],
  ['double', ['0.1', '1e15', '1e16', '1.7976931348623157e308', '5e-324', '-0e0', '0.30000000000000004'], PLAIN, PLAIN],
  ['double', ['2.4178516392292583e24', '-8.535058474086213e242', '0.5'], SOME, SOME],
  ['bit(1)', ["b'0'", "b'1'"], PLAIN, PLAIN],
  ['bit(10)', ["b'1000000101'", "b'11'", "b'0'"], ALWAYS, PLAIN],
  ['bit(64)', ['18446744073709551615', '5', '0'], PLAIN, PLAIN],
  [
    'date',
    ["'0000-00-00'", "'2024-02-30'", "'2024-02-00'", "'0001-01-01'", "'9999-12-31'", "'2024-02-29'"],
    SOME,
    PLAIN,
  ],
  ['date', ["'1000-01-01'", "'2000-02-29'", "'2023-02-28'"], PLAIN, PLAIN],
  ['time', ["'00:00:00'", "'23:59:59'"], PLAIN, PLAIN],
  ['time', ["'-838:59:59'", "'24:00:00'", "'12:00:00'", "'-00:00:01'"], SOME, PLAIN],
  ['time(6)', ["'838:59:58.999999'", "'-00:00:00.000001'", "'12:00:00.5'", "'12:00:00'"], SOME, PLAIN],
  ['datetime', ["'1000-01-01 00:00:00'", "'9999-12-31 23:59:59'", "'2024-02-29 12:00:00'"], PLAIN, PLAIN],
  ['datetime', ["'0000-00-00 00:00:00'", "'2024-00-00 01:00:00'", "'2024-06-01'"], SOME, SOME],
  ['datetime(3)', ["'2024-02-29 12:00:00.120'", "'2024-02-29 12:00:00'"], PLAIN, PLAIN],
  ['datetime(6)', ["'2010-01-01 00:00:00.000001'", "'2024-12-31 23:59:59'"], SOME, PLAIN],
  ['timestamp NULL', ["'1970-01-01 00:00:01'", "'2038-01-19 03:14:07'", "'2024-03-31 01:30:00'"], PLAIN, PLAIN],
  ['timestamp(6) NULL', ["'2024-10-27 00:30:00.5'", "'2024-10-27 00:30:00'"], SOME, PLAIN],
  ['char(10)', ["'ab'", "''", "'x   '", "'é'"], PLAIN, PLAIN],
  ['varchar(60)', ["' spaced '", "''", String.raw`'a\r\nb\tc\\"\''`, String.raw`'a\0b'`, "'夢'"], PLAIN, PLAIN],
  ['varchar(60)', ["'🙂👩‍👧'", "'plain'"], SOME, PLAIN],
  ['varchar(60) CHARACTER SET latin1', ["'plain'", "'é'"], PLAIN, SOME],
  ['varchar(60) CHARACTER SET utf8mb3', ["'é夢'"], PLAIN, PLAIN],
  ['varchar(60) CHARACTER SET utf16', ["'plain'"], PLAIN, SOME],
  ['varchar(60) CHARACTER SET binary', ["x'5c27ff'"], PLAIN, PLAIN],
  ['tinytext', ["'t'"], PLAIN, PLAIN],
  ['text', ["repeat('é', 30000)"], PLAIN, PLAIN],
  ['mediumtext', ["repeat('é', 16384)", "repeat('é', 16385)"], SOME, PLAIN],
  ['longtext', ["repeat('x', 20000)", "''"], SOME, PLAIN],
  ['binary(4)', ["x'00'", "x'ff00ff00'"], PLAIN, PLAIN],
  ['varbinary(300)', ["''", "x'5C274E0A0D1A00'"], PLAIN, PLAIN],
  ['tinyblob', ["x'00'"], PLAIN, PLAIN],
  ['blob', ["repeat(x'deadbeef', 10000)"], PLAIN, PLAIN],
  ['mediumblob', ["repeat('x', 32768)", "repeat('x', 32769)"], SOME, PLAIN],
  ["enum('basic','it''s \"odd\"','é')", ["'basic'", String.raw`'it\'s "odd"'`, "'é'"], PLAIN, PLAIN],
  ["set('vip','minor','no mail')", ["'vip,no mail'", "''"], PLAIN, PLAIN],
  ['json', [`'{"b": 2.600,  "a": [1, null]}'`, "'null'"], PLAIN, PLAIN],
  ['point', ["ST_GeomFromText('POINT(-1.5 2.25)')", "ST_GeomFromText('POINT(1 1)', 4326)"], ALWAYS, PLAIN],
  ['geometry', ["ST_GeomFromText('GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,1 1))')"], ALWAYS, PLAIN],
  ['uuid', ["'ca7a1e55-0000-4000-8000-00000000cafe'"], ALWAYS, ALWAYS],
  ['inet4', ["'203.0.113.7'"], ALWAYS, ALWAYS],
  ['inet6', ["'2001:db8::1'"], ALWAYS, ALWAYS],
  ['int INVISIBLE', ['7'], ALWAYS, PLAIN],
  ["varchar(40) AS (concat(id, ' virtual')) VIRTUAL", ['DEFAULT'], PLAIN, PLAIN],
  ["varchar(40) AS (concat(id, ' stored')) STORED", ['DEFAULT'], PLAIN, PLAIN],
];
const ROWS = Math.max(...TYPES.map(([, values]) => values.length)) + 1;
const EXPORTERS_OF = exportersOf('mariadb');
const SOURCE = sourceSqlOf('mariadb');
const DATABASE = 'many types';

needs('mariadb', 'python')('canonical text of MariaDB', () => {
  let server: MariadbServer;
  let duckdb: DuckdbSession;
  let session: MysqlSession;
  let table: Table;
  let own: DecodedExport;
  const foreign = new Map<string, DecodedExport>();
  const folder = mkdtempSync(join(tmpdir(), 'masklake-canonical-mysql-'));
  const names = TYPES.map((_, at) => `c${at}`);

  beforeAll(async () => {
    server = await startMariadb();
    server.load(`CREATE DATABASE ${mysqlIdent(DATABASE)} CHARACTER SET utf8mb4`);
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const values = TYPES.map(([type, list]) => (/ AS /.test(type) ? 'DEFAULT' : (list[row] ?? 'NULL')));
      return `(${[row, ...values].join(', ')})`;
    });
    server.load(
      `SET time_zone = '+00:00'; SET sql_mode = 'ALLOW_INVALID_DATES';
       CREATE TABLE every (id int PRIMARY KEY, ${TYPES.map(([type], at) => `c${at} ${type}`).join(', ')});
       INSERT INTO every (id, ${names.join(', ')}) VALUES ${rows.join(',\n')};`,
      DATABASE,
    );
    duckdb = await DuckdbSession.open({ tempDirectory: folder });
    session = await connectMysqlSource(parseMysqlConnection(server.url(DATABASE), {}));
    own = await ownExport();
    // the stand-ins take a server's every database, and no name that a URL would have to quote
    const from = { url: server.url('').replace(/\/$/, ''), folder, table: table.id };
    const script = { dms: 'dms_like_export.py', rds: 'rds_export_like.py' };
    foreign.set('dms', await exportByStandIn(duckdb, EXPORTERS_OF.dms(), { ...from, script: script.dms }));
    foreign.set('rds', await exportByStandIn(duckdb, EXPORTERS_OF.rdsExport, { ...from, script: script.rds }));
  });
  afterAll(async () => {
    await session?.end();
    duckdb?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ownExport(): Promise<DecodedExport> {
    const source = await openMysqlSource(
      { connection: parseMysqlConnection(server.url(DATABASE), {}), comments: 'drop' },
      async () => duckdb,
    );
    try {
      const catalog = await source.catalog();
      const [found] = catalog.tables;
      if (found === undefined) throw new Error('the table is not in the catalog');
      table = found;
      const [raw] = await source.exportTables({
        catalog,
        rowsFor: () => 'all',
        directory: join(folder, 'own'),
        scratch: join(folder, 'scratch'),
        onProgress: () => undefined,
      });
      return decodedExport(duckdb, OWN_EXPORT, raw?.files ?? []);
    } finally {
      await source.close();
    }
  }

  /** The first column of this definition. */
  function nameOf(type: string): string {
    return `c${TYPES.findIndex(([definition]) => definition === type)}`;
  }

  function columnOf(name: string): Column {
    const found = table.columns.find((column) => column.name === name);
    if (found === undefined) throw new Error(`no column ${name}`);
    return found;
  }

  const texts = (of: DecodedExport, name: string) => decodedTexts(duckdb, of, name, columnOf(name).type);

  /** Per row: does the exporter announce that this value is lost? */
  async function lostRows(of: DecodedExport, name: string): Promise<readonly boolean[]> {
    const condition = columnLoss(columnOf(name), of.decoder, SOURCE)?.sourceCondition ?? 'FALSE';
    const shape = z.object({ lost: z.string().nullable() });
    const rows = await session.rows(`SELECT (${condition}) AS lost FROM every ORDER BY id`, shape, 'ask');
    return rows.map(({ lost }) => lost === '1');
  }

  const cases = (['dms', 'rds'] as const).flatMap((exporter) =>
    TYPES.map(([type, , dms, rds], at) => ({ exporter, type, name: `c${at}`, loses: exporter === 'dms' ? dms : rds })),
  );

  it.each(cases)('of $type from $exporter is ours, or the loss is announced', async ({ exporter, name, loses }) => {
    const other = foreign.get(exporter);
    if (other === undefined) throw new Error('not exported');
    const [mine, theirs] = [await texts(own, name), await texts(other, name)];
    const lost = await lostRows(other, name);
    if (loses === ALWAYS) {
      expect(theirs).toBeUndefined();
      expect(lost).toEqual(mine?.map((text) => text !== null));
      return;
    }
    expect(lost.some(Boolean)).toBe(loses === SOME);
    expect(theirs).toHaveLength(ROWS);
    expect(theirs?.filter((_, row) => !lost[row])).toEqual(mine?.filter((_, row) => !lost[row]));
  });

  it('is refused where a file holds another type than the exporter writes', () => {
    for (const { decoder } of foreign.values())
      expect(decoder.decode(columnOf('c0').type, 'VARCHAR').exact).toBe(false);
  });

  describe('that is spelt otherwise', () => {
    const decoder = EXPORTERS_OF.rdsExport;
    const WRONG: readonly (readonly [type: string, parquet: string, value: string])[] = [
      ['date', 'VARCHAR', "'02/29/2024'"],
      ['time', 'VARCHAR', "'1 day, 3:00'"],
      // a WKB without its reference system
      ['point', 'BLOB', "unhex('0101000000000000000000F8BF0000000000000240')"],
    ];
    it.each(WRONG)('%s: fails without the value', async (type, parquet, value) => {
      const decoded = decoder.decode(columnOf(nameOf(type)).type, parquet);
      const sql = decoded.exact ? decoded.sql('v') : '';
      const error: unknown = await duckdb
        .all(`SELECT ${sql} FROM (SELECT ${value} AS v)`, 'decode')
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).not.toContain(value.slice(1, -1));
    });

    it('reads a CHAR that is not annotated as text', async () => {
      const decoded = decoder.decode(columnOf(nameOf('char(10)')).type, 'BLOB');
      const sql = decoded.exact ? decoded.sql('v') : '';
      const [row] = await duckdb.all(`SELECT ${sql} AS text FROM (SELECT unhex('C3A9') AS v)`, 'decode');
      expect(row?.['text']).toBe('é');
    });
  });

  async function measured(): Promise<readonly MeasuredColumn[]> {
    const [query] = measureQueries(table, { dialect: 'mariadb', encoding: 'utf8mb4' });
    const shape = z.record(z.string(), z.string().nullable());
    const [row = {}] = await session.rows(query?.sql ?? '', shape, 'measure');
    return query?.read(row).columns ?? [];
  }

  it('of the whole table from DMS and RDS is known to be lossy before anything is exported', async () => {
    const found = await measured();
    const lossy = (lost: (column: MeasuredColumn) => number) =>
      found.filter((column) => lost(column) > 0).map(({ column }) => column);
    // those that are only cut are not: the settings follow from the largest value
    const cut = new Set(['mediumtext', 'longtext', 'mediumblob']);
    const expected = (loses: (row: Row) => string, except: ReadonlySet<string>) =>
      TYPES.flatMap((row, at) => (loses(row) === PLAIN || except.has(row[0]) ? [] : [`c${at}`]));
    expect(lossy(({ lostByDms }) => lostByDms)).toEqual(expected(([, , dms]) => dms, cut));
    expect(lossy(({ lostByRdsExport }) => lostByRdsExport)).toEqual(expected(([, , , rds]) => rds, new Set()));
  });

  it('has its largest value measured as DMS counts it', async () => {
    const found = await measured();
    const bytes = (type: string) => found.find(({ column }) => column === nameOf(type))?.bytes;
    expect(['mediumtext', 'longtext', 'mediumblob', 'text', 'blob'].map(bytes)).toEqual([32_770, 40_000, 32_769, 0, 0]);
  });

  it('is typed or text in our own files as the source database foretells', async () => {
    for (const { column, asText } of await measured()) {
      const { duckdbType } = ownColumn(columnOf(column), asText);
      expect([column, own.types.get(column)]).toEqual([column, duckdbType]);
    }
  });

  async function expectSameContent(
    found: readonly MeasuredColumn[],
    { relation, types }: DecodedExport,
  ): Promise<void> {
    for (const { column, values, content } of found) {
      const of = columnOf(column);
      const sum = SOURCE.fileContent(of.type, ownColumn(of, types.get(column) === 'VARCHAR' ? 1 : 0))(ident(column));
      const [row] = await duckdb.all(
        `SELECT count(${ident(column)})::INT AS counted, CAST(coalesce(${sum}, 0) AS VARCHAR) AS summed FROM ${relation}`,
        'sum',
      );
      expect([column, row?.['counted'], row?.['summed']]).toEqual([column, values, content]);
    }
  }

  it('has the same content in the source database and in our own files, by one number for each column', async () => {
    await expectSameContent(await measured(), own);
  });

  it('is announced as lost where a timestamp has a day that does not exist', async () => {
    // on which the stand-ins fail
    server.load(
      `SET sql_mode = 'ALLOW_INVALID_DATES'; CREATE TABLE days (id int PRIMARY KEY, at datetime);
       INSERT INTO days VALUES (1, '2024-02-31'), (2, '2100-02-29'), (3, '2023-02-29'), (4, '2024-04-31'), (5, '2024-02-29'), (6, '2000-02-29'), (7, '2024-12-31');`,
      DATABASE,
    );
    for (const decoder of [EXPORTERS_OF.dms(), EXPORTERS_OF.rdsExport]) {
      const column = { ...columnOf(nameOf('datetime')), name: 'at' };
      const condition = columnLoss(column, decoder, SOURCE)?.sourceCondition ?? '';
      const rows = await session.rows(
        `SELECT id FROM days WHERE ${condition} ORDER BY id`,
        z.object({ id: z.string() }),
        'ask',
      );
      expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    }
  });

  it('has the same content of two thousand floats of every size', async () => {
    server.load(
      `CREATE TABLE floats (id int PRIMARY KEY, g double, f float);
       INSERT INTO floats SELECT seq, (rand(seq) - 0.5) * pow(10, floor(rand(seq + 5000) * 600) - 300),
         (rand(seq + 9000) - 0.5) * pow(10, floor(rand(seq + 7000) * 74) - 37) FROM seq_1_to_2000;`,
      DATABASE,
    );
    const sums = await session.rows(
      `SELECT ${SOURCE.content(columnOf(nameOf('double')).type, '')('g')} AS g, ${SOURCE.content(columnOf(nameOf('float')).type, '')('f')} AS f FROM floats`,
      z.object({ g: z.string(), f: z.string() }),
      'sum',
    );
    const rows = await session.rows(
      'SELECT g * 1e0 AS g, f * 1e0 AS f FROM floats',
      z.object({ g: z.string(), f: z.string() }),
      'read',
    );
    const values = rows.map(({ g, f }) => `(CAST('${g}' AS DOUBLE), CAST('${f}' AS FLOAT))`).join(', ');
    const typed = (type: string) => {
      const column = columnOf(nameOf(type));
      return SOURCE.fileContent(column.type, ownColumn(column, 0));
    };
    const [row] = await duckdb.all(
      `SELECT CAST(${typed('double')('g')} AS VARCHAR) AS g, CAST(${typed('float')('f')} AS VARCHAR) AS f FROM (VALUES ${values}) AS v(g, f)`,
      'sum',
    );
    expect(row).toEqual(sums[0]);
  });
});
