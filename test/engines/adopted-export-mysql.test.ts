// The twin of adopted-export.test.ts for MariaDB: what stand-ins for AWS's exporters write, adopted, is what our own exporter writes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Measured, measuredKey } from '../../lib/adapters/aws/export/documents.ts';
import { measureDatabase } from '../../lib/adapters/aws/export/measure.ts';
import type { Ask } from '../../lib/adapters/aws/export/measure-parts.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { MasklakeError, RefusedError } from '../../lib/core/errors.ts';
import type { Catalog } from '../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../lib/core/model/files.ts';
import { tableKey } from '../../lib/core/model/names.ts';
import { rowTexts } from './support/decoded-export.ts';
import { folderStore } from './support/folder-store.ts';
import { askingMysql, ForeignExport, RUN } from './support/foreign-export.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { DATABASES, loadMaterial } from './support/mysql-material.ts';
import { needs } from './support/needs.ts';

/** Values that DMS loses stand in a table of their own, and so do those that nobody brings. */
const EVERYTHING = `
SET time_zone = '+00:00'; SET sql_mode = 'ALLOW_INVALID_DATES';
CREATE TABLE plain (id bigint unsigned AUTO_INCREMENT PRIMARY KEY, t tinyint, b1 tinyint(1), su smallint unsigned, mu mediumint unsigned,
  z int(10) unsigned zerofill, g bigint, y year, d decimal(12,2), d38 decimal(38,10), d65 decimal(65,30), f float, g8 double, bt bit(1), b64 bit(64),
  dt date, tm time, at datetime, at3 datetime(3), ts timestamp NULL, c char(10), v varchar(80), l1 varchar(80) CHARACTER SET latin1,
  tx text, mt mediumtext, lt longtext, bi binary(4), vb varbinary(60), bl blob, mb mediumblob, e enum('ok', 'so so'), s set('a','b'),
  j json, doubled int AS (t * 2) VIRTUAL, kept varchar(20) AS (concat('k', su)) STORED, \`Odd "Name" %s\` varchar(20));
INSERT INTO plain (t, b1, su, mu, z, g, y, d, d38, d65, f, g8, bt, b64, dt, tm, at, at3, ts, c, v, l1, tx, mt, lt, bi, vb, bl, mb, e, s, j, \`Odd "Name" %s\`)
  SELECT CAST(seq % 100 AS SIGNED) - 50, seq % 3, 65535 - seq, seq * 40000, seq, seq * 12345678901, 1901 + seq % 200, seq / 4, seq * 1234567890123456789.1234567891,
  seq * 12345678901234567890.5, seq / 4, 1e15 + seq / 7, seq % 2, 18446744073709551615 - seq, '2024-02-29' + INTERVAL seq DAY, sec_to_time(seq * 200 % 86400),
  '2024-02-29 23:59:59' - INTERVAL seq * 86401 SECOND, '2024-02-29 23:59:59.125', '1971-01-01 00:00:00' + INTERVAL seq * 400000 SECOND,
  concat('ab', seq), ' spaced ', 'Ärger', repeat('é', seq), repeat('é', seq * 5), concat(repeat('x', if(seq = 400, 20000, seq)), '\\r\\n"\\''), unhex('00ff'), unhex(repeat('00ff', seq % 20)),
  repeat(unhex('DEADBEEF'), seq), repeat(unhex('00'), seq), if(seq % 2, 'ok', 'so so'), 'a,b', concat('{"b": 1,  "a": ', seq, '}'), concat('odd ', seq) FROM seq_1_to_400;
INSERT INTO plain (id, tx) VALUES (18446744073709551610, '');
CREATE TABLE odd (id int PRIMARY KEY, dt date, tm time(6), at6 datetime(6), ts timestamp(6) NULL, bt bit(10), tx text, p point, g geometry, hidden int INVISIBLE);
INSERT INTO odd (id, dt, tm, at6, ts, bt, tx, p, g, hidden) VALUES (1, '0000-00-00', '-838:59:59', '2024-01-01 00:00:00.000001', '2024-01-01 00:00:00.5', 5, '🙂', ST_GeomFromText('POINT(-1.5 2.25)'), ST_GeomFromText('POLYGON((0 0,4 0,4 3,0 0))', 4326), 7),
  (2, '2024-02-30', '24:00:00', '1000-01-01', NULL, 1023, '', NULL, NULL, NULL), (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE latin (id int PRIMARY KEY, v varchar(20) CHARACTER SET latin1); INSERT INTO latin VALUES (1, 'é'), (2, 'e');
CREATE TABLE parts (id int, day date, note text) PARTITION BY RANGE COLUMNS (day) (PARTITION a VALUES LESS THAN ('2025-01-01'), PARTITION b VALUES LESS THAN (MAXVALUE));
INSERT INTO parts SELECT seq, '2024-06-01' + INTERVAL seq * 3 DAY, concat('note ', seq) FROM seq_1_to_150;
CREATE TABLE versions (id int PRIMARY KEY, mail varchar(40)) WITH SYSTEM VERSIONING; INSERT INTO versions VALUES (1, 'old'); UPDATE versions SET mail = 'new';
CREATE TABLE \`it's\` (id int PRIMARY KEY); INSERT INTO \`it's\` VALUES (1);
CREATE TABLE \`with space\` (id int PRIMARY KEY, \`a b\` int); INSERT INTO \`with space\` VALUES (1, 2);
CREATE TABLE nothing_in_it (id uuid PRIMARY KEY); CREATE SEQUENCE counts;
`;

const SHOP_SQL = ['mysql-shop', 'mysql-ends-of-time']
  .map((name) => readFileSync(new URL(`../fixtures/${name}.sql`, import.meta.url), 'utf8'))
  .join('\n');

needs('mariadb', 'python')('an export of MariaDB by others, adopted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-adopted-mysql-'));
  let server: MariadbServer;
  let session: DuckdbSession;
  let runs = 0;
  beforeAll(async () => {
    server = await startMariadb();
    loadMaterial(server);
    session = await DuckdbSession.open({ tempDirectory: folder });
  });
  afterAll(async () => {
    session?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function started(database: string, sql?: string) {
    if (sql !== undefined) {
      server.load(`CREATE DATABASE \`${database}\` CHARACTER SET utf8mb4`);
      server.load(sql, database);
    }
    runs += 1;
    const foreign = new ForeignExport(server.url(database), join(folder, String(runs)), session);
    return { foreign, local: await foreign.local() };
  }

  const contents = (table: TableFiles): Promise<readonly string[]> => rowTexts(session, table);

  async function expectSame(adopted: readonly TableFiles[], local: readonly TableFiles[]): Promise<void> {
    expect(adopted.map(({ table }) => table)).toEqual(local.map(({ table }) => table));
    for (const [at, theirs] of adopted.entries()) {
      const mine = local[at];
      if (mine === undefined) throw new Error('not exported');
      expect({ ...theirs, files: 0, bytes: 0, columns: theirs.rows === 0 ? 0 : theirs.columns }).toEqual({
        ...mine,
        files: 0,
        bytes: 0,
        columns: mine.rows === 0 ? 0 : mine.columns,
      });
      expect([tableKey(theirs.table), await contents(theirs)]).toEqual([tableKey(mine.table), await contents(mine)]);
    }
  }

  async function thrownBy(promise: Promise<unknown>): Promise<string> {
    const thrown: unknown = await promise.catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(MasklakeError);
    return thrown instanceof MasklakeError ? `${thrown.message} ${thrown.where}` : '';
  }

  describe('of nearly every type', () => {
    let foreign: ForeignExport;
    let local: readonly TableFiles[];
    beforeAll(async () => {
      ({ foreign, local } = await started('everything', EVERYTHING));
      await foreign.choose('auto', { rowsFor: (table) => (table === 'everything.nothing_in_it' ? 'none' : 'all') });
    });
    afterEach(() => foreign.forget());

    it('goes by DMS where nothing is lost, else by the export of the snapshot, and is ours', async () => {
      const by = (await foreign.choices()).tables.map((choice) => [choice.table.name, choice.by]);
      expect(Object.fromEntries(by)).toEqual({
        plain: 'dms',
        odd: 'rds-export',
        latin: 'dms',
        parts: 'dms',
        versions: 'rds-export',
        "it's": 'rds-export',
        'with space': 'dms',
        nothing_in_it: 'nothing',
      });
      await foreign.loadByDms();
      await foreign.exportSnapshot();
      await expectSame(await foreign.adopt(), local);
    });

    it('lets DMS take the largest value', async () => {
      const { settings } = await foreign.choices();
      expect(settings).toEqual({ lobKilobytes: Math.ceil(((20_000 + 4) * 2) / 1024), varcharBytes: 8000 });
    });

    const FAULTS: readonly (readonly [fault: string, error: RegExp])[] = [
      ['truncate-lob:everything.plain.lt:100', /plain\.lt: the files hold other values/],
      ['truncate-lob:everything.plain.mb:100', /plain\.mb: the files hold other values/],
      ['duplicate-rows:everything.plain:3', /plain: the database holds 401 rows, dms says 404, its files hold 404/],
      ['missing-file:everything.plain:1', /plain: the database holds 401 rows, dms says 401, its files hold \d+/],
      ['corrupt-file:everything.plain', /cannot be read as Parquet/],
    ];
    it.each(FAULTS)('stops with a name at %s', async (fault, error) => {
      await foreign.loadByDms(fault);
      await foreign.exportSnapshot();
      expect(await thrownBy(foreign.adopt())).toMatch(error);
    });

    it.each([
      ['duplicate-rows:everything.odd', /odd: the database holds 3 rows, its files hold 4/],
      ['missing-file:everything.odd', /everything\.odd/],
    ])('stops with a name at %s of the export of the snapshot', async (fault, error) => {
      await foreign.loadByDms();
      await foreign.exportSnapshot(fault);
      expect(await thrownBy(foreign.adopt())).toMatch(error);
    });

    it.each(['f', 'g8', 'd65', 'b64', 'dt', 'tm', 'at', 'bl', 'e', 'z', 'j', 'kept'])(
      'notices one other value in the column %s of a file',
      async (column) => {
        await foreign.loadByDms();
        await foreign.exportSnapshot();
        const { raw } = foreign.ports;
        const [plain] = (await raw.list(`${RUN.id}/dms/everything/everything/plain/`)).map(({ key }) => key);
        if (plain === undefined) throw new Error('nothing was exported');
        await foreign.rewrite(plain, `* REPLACE (lag("${column}", 1, "${column}") OVER () AS "${column}")`);
        expect(await thrownBy(foreign.adopt())).toMatch(
          new RegExp(`plain\\.${column}: the (files hold other values|database holds)`),
        );
      },
    );
  });

  const LOSSY = `SET sql_mode = ''; CREATE TABLE people (id uuid PRIMARY KEY, ip inet6, born datetime, note varchar(9), size float);
    INSERT INTO people VALUES ('c0ffee01-0000-4000-8000-00000000cafe', '::1', '0000-00-00', 'x', 16777217);
    CREATE TABLE \`a/b\` (id int PRIMARY KEY); INSERT INTO \`a/b\` VALUES (1); CREATE TABLE fine (id uuid)`;

  it('goes by the reader where neither DMS nor RDS brings it whole', async () => {
    const { foreign, local } = await started('lossy_read', LOSSY);
    await foreign.choose('auto');
    expect((await foreign.choices()).tables.map(({ table, by }) => [table.name, by])).toEqual([
      ['a/b', 'reader'],
      ['fine', 'nothing'],
      ['people', 'reader'],
    ]);
    await foreign.read();
    await expectSame(await foreign.adopt(), local);
  });

  it('holds the rows of a condition alone, which the reader applies', async () => {
    const { foreign } = await started(
      'conditional',
      "CREATE TABLE t (id int PRIMARY KEY, note varchar(9)); INSERT INTO t SELECT seq, concat('n', seq) FROM seq_1_to_100",
    );
    const rowsFor = () => ({ where: 'id > 90 OR id = 5' });
    const local = await foreign.local(rowsFor);
    await foreign.choose('auto', { rowsFor });
    await foreign.read();
    const adopted = await foreign.adopt();
    expect(adopted.map(({ rows }) => rows)).toEqual([11]);
    await expectSame(adopted, local);
  });

  it('refuses once what the one exporter that is allowed does not bring, column by column, with the line that resolves it', async () => {
    const { foreign } = await started('lossy', LOSSY);
    const refused: unknown = await foreign.choose('rds-export').catch((caught: unknown) => caught);
    expect(refused).toBeInstanceOf(RefusedError);
    expect(refused instanceof RefusedError ? refused.blockers.map(({ where, paste }) => [where, paste]) : []).toEqual([
      ['lossy."a/b"', 'lossy."a/b": { rows: none }'],
      ['lossy.people.id', 'lossy.people: { rows: none }'],
      ['lossy.people.ip', 'lossy.people: { ip: { mask: "null" } }'],
      ['lossy.people.born', 'lossy.people: { born: { mask: "null" } }'],
      ['lossy.people.size', 'lossy.people: { size: { mask: "null" } }'],
    ]);
  });

  it('measures the same in parts of a key as at once, and goes on where it stopped', async () => {
    const { foreign } = await started(
      'large',
      `CREATE TABLE sparse (id bigint PRIMARY KEY, note varchar(100));
       INSERT INTO sparse SELECT CAST(seq * seq AS SIGNED) - 40000000, repeat('x', seq % 100) FROM seq_1_to_9000;
       CREATE TABLE keyless (note varchar(100)); INSERT INTO keyless SELECT note FROM sparse; ANALYZE TABLE sparse, keyless`,
    );
    const catalog: Catalog = foreign.catalog ?? never();
    const measured = async (partBytes: number | undefined, remaining?: () => number) => {
      runs += 1;
      const store = folderStore(join(folder, String(runs)));
      let calls = 0;
      let asked = 0;
      await askingMysql(server.url('large'), async (ask) => {
        const counting: Ask = (sql, doing) => {
          asked += 1;
          return ask(sql, doing);
        };
        const request = { run: RUN.id, catalog, rowsFor: () => 'all' as const, ask: counting, raw: store, runs: store };
        do calls += 1;
        while ((await measureDatabase({ ...request, partBytes, remaining })) === 'waiting');
      });
      return { calls, asked, found: Measured.parse(await store.readJson(measuredKey(RUN.id, 'large'))) };
    };
    const whole = await measured(undefined);
    expect(whole.asked).toBe(2);
    let looks = 0;
    const parts = await measured(1, () => (looks++ % 3 === 2 ? 0 : 1e9));
    expect(parts.calls).toBeGreaterThan(3);
    expect(parts.asked).toBeGreaterThan(10);
    expect(parts.found).toEqual(whole.found);
    expect(whole.found.tables.map(({ rows }) => rows)).toEqual([9000, 9000]);
  });

  // the stand-ins take no name of a database that a URL has to quote
  const material = ['shop', ...DATABASES.filter((name) => !/ /.test(name) && name !== 'fx_empty')];
  it.each(material)('of %s is ours, whoever brings it', async (database) => {
    const { foreign, local } = await started(database, database === 'shop' ? SHOP_SQL : undefined);
    await foreign.choose('auto');
    await foreign.loadByDms();
    await foreign.exportSnapshot();
    await foreign.read();
    await expectSame(await foreign.adopt(), local);
    expect(local.length).toBeGreaterThan(0);
  });
});

function never(): never {
  throw new Error('nothing was read');
}
