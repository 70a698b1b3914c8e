// A snapshot of a MySQL database is the same database again, restored by us and by the server's own client.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RestoreProgress } from '../../lib/adapters/files/snapshot-blocks.ts';
import { readMysqlSchema } from '../../lib/adapters/mysql/ddl/read-schema.ts';
import { inspectMysql } from '../../lib/adapters/mysql/inspect.ts';
import { restoreMysqlSnapshot, writeMysqlSnapshot } from '../../lib/adapters/mysql/snapshot-file.ts';
import type { SchemaScript } from '../../lib/core/model/schema-script.ts';
import { SNAPSHOT_HEADER, SnapshotBlock } from '../../lib/core/model/snapshot-format.ts';
import { mysqlIdent } from '../../lib/core/sql/quote.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { DATABASES, loadMaterial, SHOP } from './support/mysql-material.ts';
import { mysqlScript, statementsOf } from './support/mysql-schema-clone.ts';
import { type Exported, exportedTexts, writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';

let server: MariadbServer;
let folder: string;

async function written(database: string, file = `${database}.sql.gz`): Promise<string> {
  const path = join(folder, file);
  await writing(server, database, async (session) => {
    const script = await readMysqlSchema(session, { comments: 'keep' });
    await writeMysqlSnapshot(session, { script, tables: (await inspectMysql(session)).tables, path });
  });
  return path;
}

function emptyDatabase(name: string): string {
  server.load(`CREATE DATABASE ${mysqlIdent(name)} CHARACTER SET latin2`);
  return name;
}

/** Through the client that people have, with its own settings. */
function byClient(path: string, database: string, ...options: readonly string[]): void {
  const url = new URL(server.url(database));
  const ran = spawnSync(
    'mariadb',
    ['--no-defaults', `--host=${url.hostname}`, `--port=${url.port}`, `--user=${url.username}`, ...options, database],
    {
      input: gunzipSync(readFileSync(path)),
      env: { ...process.env, MYSQL_PWD: decodeURIComponent(url.password) },
      encoding: 'utf8',
    },
  );
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
}

needs('mariadb')('the snapshot of a MySQL database', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-snapshot-'));
    server = await startMariadb();
    loadMaterial(server);
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  describe.each(DATABASES)('of %s', (database) => {
    let path: string;
    let before: Exported;
    beforeAll(async () => {
      path = await written(database);
      before = await exportedTexts(server, database);
    });

    it.each([
      ['masklake', async (copy: string) => writing(server, copy, (session) => restoreMysqlSnapshot(session, path))],
      ['the client', async (copy: string) => byClient(path, copy)],
      ['the client in binary mode', async (copy: string) => byClient(path, copy, '--binary-mode')],
    ])('is restored by %s with every row and every object', async (how, restore) => {
      const copy = emptyDatabase(`${database} by ${how}`);
      await restore(copy);
      const after = await exportedTexts(server, copy);
      expect(after.rows).toEqual(before.rows);
      expect(after.catalog.objects).toEqual(before.catalog.objects);
      const [again, first] = [await mysqlScript(server, copy), await mysqlScript(server, database)];
      // Without its option the client changes line ends in the text of a trigger, as it does with any dump.
      const lines = (text: string) => (how === 'the client' ? text.replaceAll('\\r\\n', '\\n') : text);
      expect(lines(JSON.stringify(statementsOf(again)))).toEqual(lines(JSON.stringify(statementsOf(first))));
    });
  });

  it('keeps what hides behind a client: delimiters, comments, semicolons, and settings of their own', async () => {
    server.load(`CREATE DATABASE hostile; USE hostile;
      CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t VALUES (0, 'DELIMITER x\n-- masklake: {}\n\\.\n;');
      CREATE SEQUENCE used_up MAXVALUE 3; DO NEXTVAL(used_up); DO NEXTVAL(used_up); DO NEXTVAL(used_up); CREATE SEQUENCE goes_on START WITH 7;
      DELIMITER @@
      CREATE PROCEDURE p() BEGIN SELECT '$$', "$1$"; /* ; */ END@@
      SET sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'@@
      CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW SET NEW."v" = concat('\\;', NEW."v") -- ;
      @@`);
    const path = await written('hostile');
    const texts = await exportedTexts(server, 'hostile');
    for (const [how, restore] of [
      ['us', (copy: string) => writing(server, copy, (session) => restoreMysqlSnapshot(session, path))],
      ['the client', async (copy: string) => byClient(path, copy)],
    ] as const) {
      const copy = emptyDatabase(`hostile by ${how}`);
      await restore(copy);
      expect((await exportedTexts(server, copy)).rows).toEqual(texts.rows);
      const [again, first] = [await mysqlScript(server, copy), await mysqlScript(server, 'hostile')];
      expect(statementsOf(again)).toEqual(statementsOf(first));
      const positions = ({ sequences }: SchemaScript) =>
        sequences.map(({ lastValue, isCalled }) => [lastValue, isCalled]);
      expect(positions(again)).toEqual(positions(first));
    }
  });

  it('holds rows in statements of about a megabyte, and a longer row alone', async () => {
    server.load(`CREATE DATABASE large; CREATE TABLE large.t (id int AUTO_INCREMENT PRIMARY KEY, v longtext);
      INSERT INTO large.t (v) SELECT repeat('x', 10000) FROM information_schema.columns LIMIT 300; INSERT INTO large.t (v) VALUES (repeat('y', 3000000)), ('z')`);
    const path = await written('large');
    const blocks = [
      ...gunzipSync(readFileSync(path))
        .toString()
        .matchAll(/^-- masklake: (.*"kind":"rows".*)$/gm),
    ].map((match) => SnapshotBlock.parse(JSON.parse(match[1] ?? '')));
    expect(blocks.map(({ rows }) => rows)).toEqual([104, 104, 92, 1, 1]);
    expect(Math.max(...blocks.slice(0, 3).map(({ bytes }) => bytes))).toBeLessThan(1_100_000);
    const copy = emptyDatabase('large copy');
    const told: RestoreProgress[] = [];
    const rows = await writing(server, copy, (session) =>
      restoreMysqlSnapshot(session, path, (table) => told.push(table)),
    );
    expect([rows, told]).toEqual([302, [{ object: 'large.t', rows: 302 }]]);
  });

  it('gives the session back as it was', async () => {
    const path = await written(SHOP, 'settings.sql.gz');
    await writing(server, emptyDatabase('settings'), async (session) => {
      const asked = 'SELECT @@sql_mode AS m, @@time_zone AS z, @@foreign_key_checks AS f, @@unique_checks AS u';
      const settings = () => session.rows(asked, z.record(z.string(), z.string()), 'ask');
      await session.run("SET SESSION sql_mode = 'TRADITIONAL', time_zone = '+03:00', unique_checks = 0", 'set');
      const before = await settings();
      await restoreMysqlSnapshot(session, path);
      expect(await settings()).toEqual(before);
    });
  });

  it('is refused when it is of another kind, damaged, or holds other rows than it says', async () => {
    const path = await written(SHOP, 'damaged.sql.gz');
    const text = gunzipSync(readFileSync(path)).toString();
    const restoring = (changed: string, name: string) => {
      writeFileSync(path, gzipSync(changed));
      return writing(server, emptyDatabase(name), (session) => restoreMysqlSnapshot(session, path));
    };
    await expect(restoring(text.replace(/^.*/, SNAPSHOT_HEADER), 'd1')).rejects.toThrow(
      'not a masklake snapshot of this kind',
    );
    await expect(restoring(text.slice(0, -200), 'd2')).rejects.toThrow('damaged');
    await expect(restoring(text.replace('"rows":2}', '"rows":7}'), 'd3')).rejects.toThrow('holds 7 rows, 2 arrived');
  });
});
