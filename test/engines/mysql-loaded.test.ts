// A loaded MySQL database as verification reads it back: the same texts as the exporter's, and what the server alone knows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCsv } from '../../lib/adapters/duckdb/csv.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { inspectMysql } from '../../lib/adapters/mysql/inspect.ts';
import { markMysqlMasked, refuseMaskedMysql } from '../../lib/adapters/mysql/masked-mark.ts';
import { connectMysqlTarget, type MysqlWriter } from '../../lib/adapters/mysql/session.ts';
import { loadedMysql } from '../../lib/adapters/mysql/verify/loaded-database.ts';
import type { Catalog, Table } from '../../lib/core/model/catalog.ts';
import type { CopyRequest, LoadedDatabase } from '../../lib/ports/loaded-database.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { DATABASES, loadMaterial, SHOP } from './support/mysql-material.ts';
import { exportedTexts, writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';

const OWN = `CREATE DATABASE odd_keys; USE odd_keys;
CREATE SEQUENCE up START WITH 500; CREATE SEQUENCE \`back\`\`tick\` START WITH -3 INCREMENT BY -1; CREATE SEQUENCE again MAXVALUE 5 CYCLE;
CREATE TABLE by_up (id int PRIMARY KEY DEFAULT (NEXT VALUE FOR up)); INSERT INTO by_up VALUES (499);
CREATE TABLE by_down (id int PRIMARY KEY DEFAULT (NEXT VALUE FOR \`back\`\`tick\`)); INSERT INTO by_down VALUES (-2), (0);
CREATE TABLE by_again (id int PRIMARY KEY DEFAULT (NEXT VALUE FOR again));
CREATE TABLE behind (id int AUTO_INCREMENT PRIMARY KEY); INSERT INTO behind VALUES (41);
CREATE TABLE none_yet (id bigint unsigned AUTO_INCREMENT PRIMARY KEY);
CREATE TABLE in_groups (a int, id int AUTO_INCREMENT, PRIMARY KEY (a, id)) ENGINE=MyISAM; INSERT INTO in_groups VALUES (1, 1), (1, 2), (2, 1);
CREATE TABLE no_more (id tinyint unsigned AUTO_INCREMENT PRIMARY KEY); INSERT INTO no_more VALUES (255);
CREATE TABLE parent (a int, b varchar(9), PRIMARY KEY (a, b)); INSERT INTO parent VALUES (1, 'x');
CREATE TABLE child (id int PRIMARY KEY, a int, b varchar(9), CONSTRAINT \`fits;\` FOREIGN KEY (a, b) REFERENCES parent (a, b));
CREATE TABLE orphan (id int PRIMARY KEY, a int, b varchar(9), CONSTRAINT \`or\`\`phan\` FOREIGN KEY (a, b) REFERENCES parent (a, b));
INSERT INTO child VALUES (1, 1, 'x'), (2, 7, NULL), (3, NULL, 'y');
SET foreign_key_checks = 0; INSERT INTO orphan VALUES (1, 1, 'x'), (2, 1, 'y');
CREATE TABLE uuids (id uuid PRIMARY KEY);
CREATE TABLE many (id int PRIMARY KEY, v varchar(60)); INSERT INTO many SELECT seq, repeat('x', 50) FROM seq_1_to_20000;
CREATE TABLE pairs (a int, b int, PRIMARY KEY (a, b)); INSERT INTO pairs SELECT seq, seq FROM seq_1_to_9000;
ANALYZE TABLE many, pairs;`;

let server: MariadbServer;
let duckdb: DuckdbSession;
let folder: string;
const sessions: MysqlWriter[] = [];

interface Open {
  readonly loaded: LoadedDatabase;
  readonly catalog: Catalog;
  readonly table: (name: string) => Table;
}

/** As a staged database is read: the catalog calls it otherwise than the server. */
async function open(database: string): Promise<Open> {
  const session = await connectMysqlTarget(parseMysqlConnection(server.url(database), {}));
  sessions.push(session);
  const catalog = await inspectMysql(session, 'shop');
  return {
    loaded: loadedMysql(session, 'shop'),
    catalog,
    table: (name) => {
      const found = catalog.tables.find(({ id }) => id.name === name);
      if (found === undefined) throw new Error(`no table ${name}`);
      return found;
    },
  };
}

const Texts = z.array(
  z.object({ texts: z.string().transform((text) => z.array(z.string().nullable()).parse(JSON.parse(text))) }),
);

async function copied(
  { loaded }: Open,
  { id, columns }: Table,
  part?: CopyRequest['part'],
): Promise<(string | null)[][]> {
  const path = join(folder, 'rows.csv');
  const names = columns.map(({ name }) => name);
  const rows = await loaded.copyRows({ table: id, only: true, part, columns: names, path });
  const cells = names.map((_, at) => `c${at}`);
  const read = `SELECT to_json([${cells.join(', ')}])::VARCHAR AS texts FROM ${readCsv(path, ['one', ...cells], 16 << 20)}`;
  const found = Texts.parse(await duckdb.all(read, 'read what was copied')).map(({ texts }) => texts);
  expect(found).toHaveLength(rows);
  return found;
}

const sorted = (rows: readonly (readonly (string | null)[])[]) => rows.map((row) => JSON.stringify(row)).sort();

needs('mariadb')('a loaded MySQL database', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-loaded-'));
    duckdb = await DuckdbSession.open({ tempDirectory: join(folder, 'spill') });
    server = await startMariadb();
    loadMaterial(server);
    server.load(OWN);
  }, 120_000);
  afterAll(async () => {
    for (const session of sessions) await session.end();
    duckdb.close();
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  it.each(DATABASES)('%s is written as the exporter does', async (name) => {
    const [opened, exported] = [await open(name), await exportedTexts(server, name)];
    for (const table of opened.catalog.tables) {
      const columns = exported.columns[table.id.name] ?? [];
      const texts = await copied(opened, table);
      expect(texts).toHaveLength(await opened.loaded.countRows(table.id, true));
      if (texts.length === 0) continue;
      const cells = columns.map(({ duckdbType }, at) =>
        duckdbType === 'BLOB' ? `unhex(t[${at + 1}][3:])::VARCHAR` : `t[${at + 1}]::${duckdbType}::VARCHAR`,
      );
      await duckdb.bind(
        'given',
        texts.map((row) => JSON.stringify(row)),
      );
      const sql = `SELECT to_json([${cells.join(', ')}])::VARCHAR AS row FROM (SELECT json_transform(unnest(getvariable('given')), '["VARCHAR"]') AS t)`;
      const rows = z.array(z.object({ row: z.string() })).parse(await duckdb.all(sql, 'compare'));
      expect(rows.map(({ row }) => row).sort()).toEqual(exported.rows[table.id.name]);
    }
  });

  it('is read in ranges of its integer keys, which together are every row', async () => {
    const opened = await open('odd_keys');
    const ranges = await opened.loaded.ranges(100_000);
    for (const table of opened.catalog.tables) {
      const own = ranges.filter(({ range }) => range.table.name === table.id.name);
      const parts: (string | null)[][] = [];
      for (const { range } of own) parts.push(...(await copied(opened, table, range.part)));
      expect(sorted(parts)).toEqual(sorted(await copied(opened, table)));
    }
    const counts = (name: string) => ranges.filter(({ range }) => range.table.name === name).length;
    expect(counts('many')).toBeGreaterThan(5);
    expect(counts('pairs')).toBe(1);
  });

  describe('prints', () => {
    it.each(DATABASES)('every text of %s as it stands there', async (name) => {
      const opened = await open(name);
      for (const table of opened.catalog.tables) {
        const rows = await copied(opened, table);
        for (const [at, column] of table.columns.entries()) {
          const texts = rows.map((row) => row[at] ?? null);
          const print = await opened.loaded.printer(table.id, column.name);
          expect(await print(texts)).toEqual(texts);
        }
      }
    });

    it.each([
      ['numbers', 'iu', '007', '7'],
      ['numbers', 'y', '0', '0'],
      ['numbers', 'b64', '101', '101'.padStart(64, '0')],
      ['orders', 'total', '2.6', '2.60'],
      ['numbers', 'f', '0.1', '0.10000000149011612'],
      ['numbers', 'g8', '1.50', '1.5'],
      ['times', 'dt6', '2024-02-29T12:00:00.500', '2024-02-29 12:00:00.5'],
      ['texts', 'c', 'x   ', 'x'],
      ['texts', 'v', "it's\r\n\0 \\ 🙂", "it's\r\n\0 \\ 🙂"],
      ['bytes', 'b', '\\xff', '\\xff000000'],
      ['uuids', 'id', 'C0FFEE01000040008000000000000001', 'c0ffee01-0000-4000-8000-000000000001'],
    ])('%s.%s in the form of its type', async (name, column, text, printed) => {
      const { loaded, table } = await open(name === 'uuids' ? 'odd_keys' : SHOP);
      const print = await loaded.printer(table(name).id, column);
      expect(await print([null, text, null, text])).toEqual([null, printed, null, printed]);
      expect(await print([])).toEqual([]);
    });

    it('labels of a set in their order', async () => {
      const { loaded, table } = await open(SHOP);
      expect(await (await loaded.printer(table('customers').id, 'tags'))(['minor,vip'])).toEqual(['vip,minor']);
    });

    it.each([
      ['numbers', 'tu', '256'],
      ['numbers', 'i', 'secretive'],
      ['times', 'd', 'secretive'],
      ['texts', 'c', 'secretive and longer'],
      ['texts', 'l1', 'secretive 🙂'],
      ['bytes', 'b', '\\x0011223344'],
    ])('nothing for what %s.%s refuses, and no error shows it', async (name, column, text) => {
      const { loaded, table } = await open(SHOP);
      const print = await loaded.printer(table(name).id, column);
      const error: unknown = await print(['1', text].slice(-1)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(String(error)).toContain(`shop.${name}.${column}`);
      expect(JSON.stringify([String(error), error])).not.toMatch(/secretive|256|0011223344/);
      expect(await print([null])).toEqual([null]);
    });
  });

  it('says what the next number of every column is', async () => {
    const positions = await (await open('odd_keys')).loaded.sequencePositions();
    const told = positions.map(({ table, sequence, next, extreme, ascending }) => [
      `${table.schema}.${table.name}`,
      sequence.name,
      next,
      extreme,
      ascending,
    ]);
    expect(told).toEqual([
      ['shop.behind', 'behind', 42n, 41n, true],
      ['shop.none_yet', 'none_yet', 1n, undefined, true],
      ['shop.by_down', 'back`tick', -3n, -2n, false],
      ['shop.by_up', 'up', 500n, 499n, true],
    ]);
  });

  it('finds the foreign keys that rows break, whatever the server was told', async () => {
    expect(await (await open('odd_keys')).loaded.unvalidatedObjects()).toEqual([
      { table: { schema: 'shop', name: 'orphan' }, name: 'or`phan', kind: 'constraint' },
    ]);
    expect(await (await open(SHOP)).loaded.unvalidatedObjects()).toEqual([]);
  });

  it('is marked by a table that its catalog does not show, and refused as a source', async () => {
    server.load('CREATE DATABASE marked; CREATE TABLE marked.t (id int)');
    await writing(server, 'marked', async (session) => {
      await refuseMaskedMysql(session);
      const before = await inspectMysql(session);
      await markMysqlMasked(session, 'shop-20261121T090000Z-1a2b');
      expect(await inspectMysql(session)).toEqual(before);
      await expect(refuseMaskedMysql(session)).rejects.toMatchObject({
        blockers: [{ code: 'ALREADY_MASKED', where: 'marked' }],
      });
      await expect(markMysqlMasked(session, 'other')).rejects.toThrow('mark the database');
    });
  });

  it('is not taken for marked because of a table of that name', async () => {
    server.load('CREATE DATABASE unmarked; CREATE TABLE unmarked.masklake_run (id int)');
    await writing(server, 'unmarked', async (session) => {
      await refuseMaskedMysql(session);
      expect((await inspectMysql(session)).tables.map(({ id }) => id.name)).toEqual(['masklake_run']);
    });
  });
});
