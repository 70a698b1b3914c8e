// Masked rows into MariaDB: what arrives is what was exported, and what does not fit is named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objectName } from '../../lib/core/model/schema-script.ts';
import type { Plan } from '../../lib/core/plan/plan.ts';
import type { LoadResult } from '../../lib/ports/staged-database.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { DATABASES, loadMaterial } from './support/mysql-material.ts';
import { runMysql } from './support/mysql-schema-clone.ts';
import { type ExportedMysql, exportMysql, stageBeside } from './support/mysql-stage.ts';
import { exportedTexts } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';

/** Texts that a CSV reader may take for something else. */
const TEXTS = `CREATE DATABASE texts CHARACTER SET utf8mb4 COLLATE utf8mb4_bin; USE texts;
CREATE TABLE t (id int PRIMARY KEY, v longtext, b longblob, f float, d double, y year, n bit(3));
INSERT INTO t VALUES (0, NULL, NULL, NULL, NULL, NULL, NULL), (1, 'NULL', 'NULL', 0.1, -0e0, 0, b'101'), (2, '\\\\N', '\\\\N', 3.4e38, 5e-324, 1901, b'0'),
  (3, '', '', -1e-38, 1e300, 2155, b'111'), (4, '"', '"', 0, 0, 2000, b'1'), (5, '","', '"",', 1, 1, 2001, b'1'), (6, 'a"\\n"b', 'x', 1, 1, 2001, b'1'),
  (7, '\\r\\n\\t\\0\\Z', 0x000A0D225C2C, 1, 1, 2001, b'1'), (8, '🙂"🙂,', 'x', 1, 1, 2001, b'1'), (9, concat(repeat('long "x",\\n', 300000), 'end'), repeat(0x22, 70000), 1, 1, 2001, b'1'),
  (10, '\\\\', '\\\\x41', 1, 1, 2001, b'1'), (11, '\\\\"', '\\\\', 1, 1, 2001, b'1'), (12, 'NULL,NULL', 'x', 1, 1, 2001, b'1');
CREATE TABLE one_long_line (id int, b longblob, x longtext); INSERT INTO one_long_line VALUES (1, repeat(0xFE5C22, 1200000), 'x'), (2, NULL, NULL);
CREATE TABLE only (v varchar(9)); INSERT INTO only VALUES (NULL), (''), ('NULL'), (NULL);
CREATE SEQUENCE numbers START WITH 100; CREATE TABLE counted (id int PRIMARY KEY DEFAULT (NEXT VALUE FOR numbers), a int); INSERT INTO counted VALUES (140, 1);
SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'; CREATE TABLE from_zero (id int PRIMARY KEY AUTO_INCREMENT, y year, n bit(3));
INSERT INTO from_zero VALUES (-3, 1901, b'1'), (0, 2001, b'101'), (1, NULL, NULL);`;

let server: MariadbServer;
const open: ExportedMysql[] = [];

async function exported(...given: Parameters<typeof exportMysql> extends [unknown, ...infer R] ? R : never) {
  const found = await exportMysql(server, ...given);
  open.push(found);
  return found;
}

/** Loads beside a target that does not exist, and lets `look` see the staged database. */
async function load(
  from: ExportedMysql,
  name: string,
  look: (staging: string) => Promise<void> = async () => undefined,
): Promise<LoadResult> {
  const stage = await stageBeside(server, from, name);
  try {
    const result = await stage.load(from);
    if (result.blockers.length === 0) await look(`masklake_stage_${name}`);
    return result;
  } finally {
    await stage.dispose();
  }
}

/** The plan with a mask on a column. */
function masking(plan: Plan, table: string, column: string, mask: string): Plan {
  return {
    ...plan,
    tables: plan.tables.map((one) => ({
      ...one,
      columns: one.columns.map((each) =>
        one.table.name === table && each.column === column ? { ...each, spec: { ...each.spec, mask } } : each,
      ),
    })),
  };
}

/** Rows of one database with the schema of another that differs from it. */
async function loadOther(
  name: string,
  rows: string,
  schema: string,
  mask: readonly [string, string],
): Promise<LoadResult> {
  server.load(`CREATE DATABASE ${name}_a; USE ${name}_a; ${rows}; CREATE DATABASE ${name}_b; USE ${name}_b; ${schema}`);
  const [from, to] = [await exported(`${name}_a`), await exported(`${name}_b`)];
  const masked = from.masked.map((files) => ({ ...files, table: { ...files.table, schema: `${name}_b` } }));
  return load({ ...to, plan: masking(to.plan, ...mask, 'fake'), masked }, name);
}

needs('mariadb')('loading a MariaDB database', () => {
  beforeAll(async () => {
    server = await startMariadb({ 'local-infile': '1' });
    loadMaterial(server);
    server.load(TEXTS);
  }, 120_000);
  afterAll(async () => {
    for (const one of open) one.close();
    await server?.stop();
  });

  it.each([...DATABASES, 'texts'])('brings every value of %s as it was', async (database) => {
    const from = await exported(database);
    const before = await exportedTexts(server, database);
    const result = await load(from, `of_${database.replaceAll(/\W/g, '_')}`, async (staging) => {
      const after = await exportedTexts(server, staging);
      for (const [table, rows] of Object.entries(before.rows)) {
        const lost = rows.filter((row, at) => row !== after.rows[table]?.[at]).slice(0, 3);
        expect({ table, lost, rows: after.rows[table]?.length }).toEqual({ table, lost: [], rows: rows.length });
      }
    });
    expect(result.blockers).toEqual([]);
    expect(result.notes).toEqual([]);
    expect(result.script.statements.map(objectName)).toEqual(from.script.statements.map(objectName));
    expect(result.rows).toBe(from.masked.reduce((sum, { rows }) => sum + rows, 0));
  });

  it('moves a sequence past keys that lie beyond it', async () => {
    await load(await exported('texts'), 'sequence', async (staging) => {
      await runMysql(server, staging, 'INSERT INTO counted (a) VALUES (2)');
      expect(await runMysql(server, staging, 'SELECT id FROM counted WHERE a = 2')).toEqual([{ id: 141 }]);
    });
  });

  describe('names what does not fit', () => {
    it('a value that is too long, and another that is out of range', async () => {
      const rows =
        "CREATE TABLE t (id int PRIMARY KEY, v varchar(20), n int); INSERT INTO t VALUES (1, 'secret too long', 300), (2, 'x', 1)";
      const schema = 'CREATE TABLE t (id int PRIMARY KEY, v varchar(5), n tinyint)';
      const { blockers } = await loadOther('fit', rows, schema, ['t', 'v']);
      expect(blockers).toEqual([
        {
          code: 'VALUE_REFUSED',
          where: 'fit_b.t.v',
          message: 'what mask fake makes is no valid varchar(5) (error 1265)',
          paste: 'fit_b.t: { v: { mask: "null" } }',
        },
        {
          code: 'VALUE_REFUSED',
          where: 'fit_b.t.n',
          message: 'what mask keep makes is no valid tinyint(4) (error 1264)',
          paste: 'fit_b.t: { n: { mask: "null" } }',
        },
      ]);
    });

    it('NULL where there must be a value, and text that is no number', async () => {
      const rows = "CREATE TABLE t (v varchar(20), n varchar(9)); INSERT INTO t VALUES (NULL, 'private')";
      const schema = 'CREATE TABLE t (v varchar(20) NOT NULL, n int)';
      const { blockers } = await loadOther('bad', rows, schema, ['t', 'v']);
      expect(blockers.map(({ code, where, message }) => [code, where, message])).toEqual([
        ['VALUE_REFUSED', 'bad_b.t.v', 'what mask fake makes is no valid varchar(20) (error 1263)'],
        ['VALUE_REFUSED', 'bad_b.t.n', 'what mask keep makes is no valid int(11) (error 1366)'],
      ]);
    });

    it('a kept value that the source should not hold, with a rule that gets rid of it', async () => {
      server.load(
        `CREATE DATABASE lax; USE lax; SET sql_mode = ''; CREATE TABLE t (e enum('a') NOT NULL); INSERT INTO t VALUES ('none')`,
      );
      const { blockers } = await load(await exported('lax'), 'of_lax');
      expect(blockers.map(({ where, paste }) => [where, paste])).toEqual([['lax.t.e', 'lax.t: { rows: none }']]);
    });

    it('a duplicate key, in the table and after the rows, and nothing of the values', async () => {
      const rows =
        "CREATE TABLE t (a varchar(9), b varchar(9)); INSERT INTO t VALUES ('secret', 'hidden'), ('secret', 'hidden')";
      const schema = 'CREATE TABLE t (a varchar(9) PRIMARY KEY, b varchar(9))';
      const first = await loadOther('dup', rows, schema, ['t', 'a']);
      expect(first.blockers).toEqual([
        {
          code: 'CONSTRAINT_BROKEN',
          where: 'dup_b.t',
          message: 'primary key on dup_b.t was refused (error 1062); masked columns: a: fake',
          paste: 'dup_b.t: { a: { keep: <reason>, by: <your name> } }',
        },
      ]);
      const later = 'CREATE TABLE t (a varchar(9), b varchar(9), UNIQUE KEY `odd ``key` (b))';
      const second = await loadOther('dup2', rows, later, ['t', 'b']);
      expect(second.blockers.map(({ code, message }) => [code, message])).toEqual([
        ['CONSTRAINT_BROKEN', 'unique "odd `key" on dup2_b.t was refused (error 1062); masked columns: b: fake'],
      ]);
      expect(JSON.stringify([first, second])).not.toMatch(/secret|hidden/);
    });

    it('a check and a foreign key that masked rows break', async () => {
      const rows =
        'CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int, n int); INSERT INTO p VALUES (1); INSERT INTO c VALUES (2, 5)';
      const schema =
        'CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE c (p int, n int, CONSTRAINT small CHECK (n < 3), CONSTRAINT to_p FOREIGN KEY (p) REFERENCES p (id))';
      const { blockers } = await loadOther('broken', rows, schema, ['c', 'p']);
      expect(blockers.map(({ code, message, paste }) => [code, message, paste])).toEqual([
        [
          'CONSTRAINT_BROKEN',
          'check small on broken_b.c was refused (error 4025)',
          'omit: [ check small on broken_b.c ]',
        ],
        [
          'CONSTRAINT_BROKEN',
          'foreign key to_p on broken_b.c was refused (error 1452); masked columns: p: fake',
          'omit: [ foreign key to_p on broken_b.c ]',
        ],
      ]);
    });

    it('rows that fit no partition', async () => {
      const rows = 'CREATE TABLE t (n int); INSERT INTO t VALUES (1), (9)';
      const schema = 'CREATE TABLE t (n int) PARTITION BY RANGE (n) (PARTITION a VALUES LESS THAN (5))';
      const { blockers, rows: count } = await loadOther('parts', rows, schema, ['t', 'n']);
      expect(count).toBe(0);
      expect(blockers.map(({ code, message }) => [code, message])).toEqual([
        ['LOAD_FAILED', 'the masked rows cannot be loaded (error 1526): masked rows fit no partition'],
      ]);
    });
  });

  it('keeps a foreign key into rows that the rules leave out, and says so', async () => {
    server.load(`CREATE DATABASE partly; USE partly; CREATE TABLE p (id int PRIMARY KEY); INSERT INTO p VALUES (1);
      CREATE TABLE c (p int, CONSTRAINT to_p FOREIGN KEY (p) REFERENCES p (id)); INSERT INTO c VALUES (1)`);
    const from = await exported('partly', (table) => (table === 'partly.p' ? 'none' : 'all'));
    const tables = from.plan.tables.map((table) =>
      table.table.name === 'p' ? { ...table, rows: 'none' as const } : table,
    );
    const result = await load({ ...from, plan: { ...from.plan, tables } }, 'partly_copy', async (staging) => {
      const sql = `SELECT constraint_name AS name FROM information_schema.referential_constraints WHERE constraint_schema = '${staging}'`;
      expect(await runMysql(server, staging, sql)).toEqual([{ name: 'to_p' }]);
    });
    expect(result.blockers).toEqual([]);
    expect(result.notes).toEqual([
      'foreign key to_p on partly.c does not hold for every row of the copy: the rules leave out rows that it refers to',
    ]);
  });

  it('says what to set when the server takes no rows from its clients', async () => {
    server.load('SET GLOBAL local_infile = 0');
    try {
      await expect(load(await exported('texts'), 'no_infile')).rejects.toMatchObject({
        message: expect.stringMatching(/local_infile is off/),
        hint: expect.stringMatching(/SET GLOBAL local_infile = 1/),
      });
    } finally {
      server.load('SET GLOBAL local_infile = 1');
    }
  });
});
