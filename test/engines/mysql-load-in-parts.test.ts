// Loading MariaDB part by part, as functions do it, leaves what loading in one go leaves; a part that is repeated, that dies in the middle
// or that nobody waits for changes nothing.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { lockName } from '../../lib/adapters/mysql/load/named-lock.ts';
import { recordsName } from '../../lib/adapters/mysql/load/records.ts';
import { connectMysqlTarget } from '../../lib/adapters/mysql/session.ts';
import { ensureMaskedMysql, openStandingMysqlStage } from '../../lib/adapters/mysql/standing-stage.ts';
import { UnfinishedError } from '../../lib/core/errors.ts';
import { objectName } from '../../lib/core/model/schema-script.ts';
import { mysqlIdent, mysqlLiteral } from '../../lib/core/sql/quote.ts';
import { NEVER } from './support/loaded-parts.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import {
  copyAll,
  copyPart,
  copyParts,
  finish,
  inFiles,
  loadMysqlInParts,
  makeTables,
  onStage,
} from './support/mysql-loaded-parts.ts';
import { DATABASES, loadMaterial } from './support/mysql-material.ts';
import { mysqlScript, ODD_MYSQL_SCHEMA, runMysql, statementsOf } from './support/mysql-schema-clone.ts';
import { type ExportedMysql, exportMysql, stageBeside } from './support/mysql-stage.ts';
import { exportedTexts } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';

const HOSTILE = 'sh`op "1" \'x\\';
const SETUP = `CREATE DATABASE ${mysqlIdent(HOSTILE)} CHARACTER SET utf8mb4; USE ${mysqlIdent(HOSTILE)};
CREATE SEQUENCE \`s\`\`eq\` START WITH 3;
CREATE TABLE \`par"ent\` (\`i\`\`d\` int PRIMARY KEY DEFAULT (NEXT VALUE FOR \`s\`\`eq\`), \`sel'ect\` varchar(20), UNIQUE KEY \`u\\\\ni\` (\`sel'ect\`));
INSERT INTO \`par"ent\` VALUES (1, 'a'), (7, 'it''s'), (9, NULL);
CREATE TABLE \`ch\\\\ild,\` (p int, n int, KEY \`k,\` (p), CONSTRAINT \`f\`\`k\` FOREIGN KEY (p) REFERENCES \`par"ent\` (\`i\`\`d\`), CONSTRAINT \`c"h\` CHECK (n > 0));
INSERT INTO \`ch\\\\ild,\` VALUES (1, 1), (7, 2);
CREATE TABLE \`my isam\` (id int PRIMARY KEY, v varchar(20)) ENGINE=MyISAM; INSERT INTO \`my isam\` SELECT seq, concat('v', seq) FROM seq_1_to_50;
CREATE TABLE aria (v int, KEY (v)) ENGINE=Aria; INSERT INTO aria SELECT seq % 7 FROM seq_1_to_50;
CREATE TABLE computed (n int AS (1) VIRTUAL); INSERT INTO computed () VALUES (), (), ();
CREATE TABLE counted (id int PRIMARY KEY AUTO_INCREMENT, u int UNIQUE); INSERT INTO counted SELECT seq, 1000 - seq FROM seq_1_to_400;
CREATE DATABASE plain; USE plain; CREATE TABLE t (id int PRIMARY KEY, v int); INSERT INTO t SELECT seq, seq FROM seq_1_to_1000; ALTER TABLE t ADD KEY by_v (v);`;
const LISTED = [...DATABASES.filter((name) => /^(own shop|fx_odd|fx odd\.schema)$/.test(name)), 'odd', HOSTILE];

let server: MariadbServer;
let directory: string;
const open: ExportedMysql[] = [];
let made = 0;
const fresh = (): string => `parts_${++made}`;
const connection = (name: string) => parseMysqlConnection(server.url(name), {});

/** Each table in three files. */
async function exported(
  database: string,
  ...more: Parameters<typeof exportMysql> extends [unknown, unknown, ...infer R] ? R : never
): Promise<ExportedMysql> {
  const found = await exportMysql(server, database, ...more);
  open.push(found);
  return inFiles(found, 3);
}

/** The same content loaded in one go; the staging database stays until the tests end. */
async function inOneGo(content: ExportedMysql) {
  const name = `whole_${++made}`;
  const stage = await stageBeside(server, content, name);
  return { report: await stage.load(content), name: `masklake_stage_${name}` };
}

async function hasRecords(name: string): Promise<boolean> {
  const sql = `SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name = '${recordsName(name)}'`;
  return JSON.stringify(await runMysql(server, 'mysql', sql)) !== '[]';
}

/** Objects, positions of sequences and rows, whatever the database is called. */
async function contentOf(name: string) {
  const { rows } = await exportedTexts(server, name);
  const script = await mysqlScript(server, name);
  const statements = statementsOf(script).filter(({ object }) => object !== 'db.masklake_run');
  const sequences = script.sequences.map((value) => ({ ...value, name: value.name.name }));
  return { statements, sequences, rows };
}

/** What a call leaves that dies at the worst time. @param sql about the database that holds the records */
async function alterRecords(name: string, sql: (records: string) => string): Promise<void> {
  await runMysql(server, name, sql(recordsName(name)));
}

needs('mariadb')('MariaDB', () => {
  beforeAll(async () => {
    server = await startMariadb({ 'local-infile': '1' });
    directory = mkdtempSync(join(tmpdir(), 'masklake-test-directory-'));
    chmodSync(directory, 0o777);
    loadMaterial(server);
    server.load(readFileSync(ODD_MYSQL_SCHEMA, 'utf8').replaceAll('{directory}', directory));
    server.load(SETUP);
  }, 120_000);
  afterAll(async () => {
    for (const one of open) one.close();
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  describe.each(LISTED)('%s', (database) => {
    let content: ExportedMysql;
    let whole: Awaited<ReturnType<typeof inOneGo>>;
    let expected: Awaited<ReturnType<typeof contentOf>>;
    beforeAll(async () => {
      content = await exported(database);
      whole = await inOneGo(content);
      expected = await contentOf(whole.name);
    }, 180_000);

    it.each([
      ['one after the other', { times: 1, concurrency: 1 }],
      ['at the same time, each part three times', { times: 3, concurrency: 4 }],
    ])(
      'is loaded in parts %s as in one go',
      async (_how, options) => {
        const name = fresh();
        const loaded = await loadMysqlInParts(server, name, content, options);
        expect(loaded.blockers).toEqual(whole.report.blockers);
        expect(loaded.notes).toEqual(whole.report.notes);
        expect(loaded.rows).toBe(whole.report.rows);
        expect(loaded.run).toEqual(whole.report.script.statements);
        expect(await contentOf(name)).toEqual(expected);
        expect(await hasRecords(name)).toBe(false);
      },
      180_000,
    );

    it.each([
      ['before the server had run them', 'before'],
      ['when the server had run them', 'after'],
    ])(
      'is loaded in parts of which every first call died, %s',
      async (_when, when) => {
        const name = fresh();
        const once = { times: 1, concurrency: 1 };
        const begun = (records: string) =>
          when === 'before'
            ? `INSERT IGNORE INTO ${records}.statements (statement, outcome) VALUES ${content.script.statements.map((_, at) => `(${at}, 'begun')`).join(', ')}`
            : `UPDATE ${records}.statements SET outcome = 'begun', code = NULL`;
        if (when === 'before') {
          await ensureMaskedMysql(connection(name), 'run');
          await onStage(server, name, (staged) => staged.openRecords());
          await alterRecords(name, begun);
        }
        const files = await makeTables(server, name, content);
        if (when === 'after') {
          await alterRecords(name, begun);
          await makeTables(server, name, content);
        }
        await copyAll(server, name, content, files, once);
        if (when === 'after') {
          const { length } = content.script.statements;
          await onStage(server, name, (staged) => staged.ensureStatements(content, [...Array(length).keys()], NEVER));
          await alterRecords(name, begun);
          await makeTables(server, name, content);
        }
        const loaded = await finish(server, name, content, once);
        expect(loaded.blockers).toEqual(whole.report.blockers);
        expect(loaded.run).toEqual(whole.report.script.statements);
        expect(await contentOf(name)).toEqual(expected);
      },
      180_000,
    );
  });

  describe('a statement that outlives its caller', () => {
    it('goes on in the server, is waited for, and is found done', async () => {
      const content = await exported('plain');
      const name = fresh();
      await copyAll(server, name, content, await makeTables(server, name, content), { times: 1, concurrency: 1 });
      const { statements } = content.script;
      const at = statements.findIndex(({ kind }) => kind === 'index');
      const call = (milliseconds: number) =>
        onStage(server, name, (staged) =>
          staged.ensureStatements(content, staged.neededFor(content, at), AbortSignal.timeout(milliseconds)),
        );
      // the table is read by somebody, so the statement waits in the server
      const reader = await connectMysqlTarget(connection(name));
      await reader.run('START TRANSACTION', 'read');
      await reader.run('SELECT * FROM t LIMIT 1', 'read');
      await expect(call(700)).rejects.toBeInstanceOf(UnfinishedError);
      await expect(call(1500)).rejects.toBeInstanceOf(UnfinishedError);
      await reader.end();
      await Promise.all([call(30_000), call(30_000)]);
      const loaded = await onStage(server, name, (staged) => staged.recordedLoad(content));
      expect(loaded.blockers).toEqual([]);
      expect(loaded.run.map(objectName)).toContain('index by_v on plain.t');
      const keys = await runMysql(server, name, "SHOW KEYS FROM t WHERE key_name LIKE 'by_v%'");
      expect(keys).toHaveLength(1);
    }, 180_000);

    it('and that the server then ends with its session is run by the next call', async () => {
      const content = await exported('plain');
      const name = fresh();
      await copyAll(server, name, content, await makeTables(server, name, content), { times: 1, concurrency: 1 });
      const at = content.script.statements.findIndex(({ kind }) => kind === 'index');
      const call = () =>
        onStage(server, name, (staged) => staged.ensureStatements(content, staged.neededFor(content, at), NEVER));
      const reader = await connectMysqlTarget(connection(name));
      await reader.run('START TRANSACTION', 'read');
      await reader.run('SELECT * FROM t LIMIT 1', 'read');
      const ended = expect(call()).rejects.toMatchObject({ code: 'ENVIRONMENT' });
      const holder = async () =>
        await runMysql(server, name, `SELECT IS_USED_LOCK(${mysqlLiteral(lockName(name, `${at}`))}) AS id`);
      let found = await holder();
      for (let tries = 0; JSON.stringify(found) === '[{"id":null}]' && tries < 100; tries += 1) {
        await sleep(50);
        found = await holder();
      }
      const [{ id }] = z.tuple([z.object({ id: z.number() })]).parse(found);
      await sleep(200);
      await runMysql(server, name, `KILL CONNECTION ${id}`);
      await ended;
      await reader.end();
      await call();
      expect(await runMysql(server, name, "SHOW KEYS FROM t WHERE key_name LIKE 'by_v%'")).toHaveLength(1);
    }, 180_000);
  });

  describe('a file that is copied', () => {
    const counted = async (name: string, table = 't') =>
      runMysql(server, name, `SELECT CAST(COUNT(*) AS CHAR) AS n FROM ${mysqlIdent(table)}`);

    async function ready(database: string, table: string) {
      const content = await exported(database);
      const name = fresh();
      const whole = await makeTables(server, name, content);
      const parts = content.masked
        .filter((files) => files.table.name === table)
        .flatMap((files) => copyParts(content, files, whole));
      const [part] = parts;
      if (part === undefined) throw new Error('no part');
      const copy = (one = part) => onStage(server, name, (staged) => copyPart(staged, content, one));
      return { content, name, parts, part, copy };
    }

    it('again after its caller died in the middle is in the table once', async () => {
      const { name, part, copy, content } = await ready('plain', 't');
      // dies holding its transaction: rows are in, nothing is committed, nobody closes the session
      const dead = await connectMysqlTarget(connection(name));
      await dead.run(`SELECT GET_LOCK(${mysqlLiteral(lockName(name, `copy ${part.item}`))}, 0)`, 'die');
      await dead.run('START TRANSACTION', 'die');
      await dead.run('INSERT INTO t VALUES (1, 1), (5000, 1)', 'die');
      for (let time = 0; time < 2; time += 1) expect(await copy()).toBe(334);
      await dead.end();
      expect(await counted(name)).toEqual([{ n: '334' }]);
      expect((await onStage(server, name, (staged) => staged.recordedLoad(content))).rows).toBe(334);
    });

    it('and of which the session is closed meanwhile fails at once, and is copied whole by the next call', async () => {
      const { name, part, copy, content } = await ready('plain', 't');
      for (const milliseconds of [0, 2, 5, 10, 20, 40]) {
        const call = onStage(server, name, async (staged) => {
          const copied = copyPart(staged, content, part);
          copied.catch(() => undefined);
          await sleep(milliseconds);
          staged.end();
          return copied;
        });
        await call.catch((error: unknown) => expect(error).toMatchObject({ code: 'ENVIRONMENT' }));
      }
      expect(await copy()).toBe(334);
      expect(await counted(name)).toEqual([{ n: '334' }]);
    });

    it('by two calls at once is in the table once', async () => {
      const { name, parts, copy } = await ready('plain', 't');
      // the later call ends the earlier one, which is called again as the state machine does it: after waits that double
      const persistent = async (part: (typeof parts)[number], wait = 500): Promise<number> =>
        copy(part).catch(async (error: unknown) => {
          if (wait > 16_000) throw error;
          await sleep(wait);
          return persistent(part, wait * 2);
        });
      await Promise.all(parts.flatMap((part) => [persistent(part), persistent(part)]));
      expect(await counted(name)).toEqual([{ n: '1000' }]);
    });

    it.each(['my isam', 'aria'])('into the table %s, which undoes nothing, is in it once', async (table) => {
      const { name, parts, part, copy } = await ready(HOSTILE, table);
      expect(parts).toHaveLength(1);
      expect(part.load.files.files).toHaveLength(3);
      expect(await copy()).toBe(50);
      // it died before the record was written
      await alterRecords(name, (records) => `DELETE FROM ${records}.copies`);
      expect(await copy()).toBe(50);
      expect(await copy()).toBe(50);
      expect(await counted(name, table)).toEqual([{ n: '50' }]);
    });
  });

  describe('what the database refuses', () => {
    it('becomes the blockers of loading in one go, and what needs it leaves with it', async () => {
      server.load(`CREATE DATABASE refused; USE refused; CREATE TABLE a (id int PRIMARY KEY, n int, CONSTRAINT positive CHECK (n > 0));
        CREATE TABLE b (a int, CONSTRAINT to_a FOREIGN KEY (a) REFERENCES a (id)); CREATE TABLE c (id int PRIMARY KEY, u int, UNIQUE KEY one (u));
        CREATE TABLE d (u int, CONSTRAINT to_c FOREIGN KEY (u) REFERENCES c (u));
        INSERT INTO a SELECT seq, seq FROM seq_1_to_9; INSERT INTO b VALUES (1); INSERT INTO c SELECT seq, seq FROM seq_1_to_9; INSERT INTO d VALUES (1)`);
      const sound = await exported('refused');
      server.load(
        'USE refused; CREATE TABLE refused.twice (id int, u int); INSERT INTO refused.twice SELECT seq, 5 FROM seq_1_to_9',
      );
      const other = await exported('refused');
      const twice = other.masked.find(({ table }) => table.name === 'twice');
      const broken: ExportedMysql = {
        ...sound,
        masked: sound.masked.map((files) => {
          // the rows of a come twice: its key is refused; those of c have one value in the unique column
          if (files.table.name === 'a') return { ...files, files: [...files.files, ...files.files], rows: 18 };
          return files.table.name === 'c' && twice !== undefined ? { ...twice, table: files.table } : files;
        }),
      };
      const { report } = await inOneGo(broken);
      expect(report.blockers.map(({ code, where }) => [code, where])).toEqual([
        ['CONSTRAINT_BROKEN', 'refused.a'],
        ['CONSTRAINT_BROKEN', 'refused.c'],
      ]);
      const loaded = await loadMysqlInParts(server, fresh(), broken, { times: 2, concurrency: 3 });
      expect(loaded.blockers).toEqual(report.blockers);
      expect(loaded.run).toEqual(report.script.statements);
      expect(JSON.stringify(loaded)).not.toContain('Duplicate entry');
    }, 180_000);

    it('of a table that undoes nothing leaves it empty', async () => {
      server.load(`CREATE DATABASE refused_whole; USE refused_whole; CREATE TABLE a (id int PRIMARY KEY) ENGINE=MyISAM;
        INSERT INTO a SELECT seq FROM seq_1_to_9`);
      const sound = await exported('refused_whole');
      const masked = sound.masked.map((files) => ({ ...files, files: [...files.files, ...files.files], rows: 18 }));
      const broken = { ...sound, masked };
      const { report } = await inOneGo(broken);
      const name = fresh();
      const loaded = await loadMysqlInParts(server, name, broken, { times: 2, concurrency: 1 });
      expect(loaded.blockers.map(({ code }) => code)).toEqual(['CONSTRAINT_BROKEN']);
      expect(loaded.blockers).toEqual(report.blockers);
      expect(await runMysql(server, name, 'SELECT * FROM a')).toEqual([]);
    }, 180_000);

    it.each([
      ['', 1],
      [' by two callers at once', 2],
    ])(
      'is a foreign key into rows that the rules leave out: it is made without a look at rows%s',
      async (_how, times) => {
        server.load(`CREATE OR REPLACE DATABASE partly; USE partly; CREATE TABLE p (id int PRIMARY KEY); INSERT INTO p VALUES (1);
        CREATE TABLE c (p int, CONSTRAINT to_p FOREIGN KEY (p) REFERENCES p (id)); INSERT INTO c VALUES (1)`);
        const from = await exported('partly', (table) => (table === 'partly.p' ? 'none' : 'all'));
        const tables = from.plan.tables.map((table) =>
          table.table.name === 'p' ? { ...table, rows: 'none' as const } : table,
        );
        const content = { ...from, plan: { ...from.plan, tables } };
        const { report } = await inOneGo(content);
        const name = fresh();
        const loaded = await loadMysqlInParts(server, name, content, { times, concurrency: 2 });
        expect(loaded.blockers).toEqual([]);
        expect(loaded.notes).toEqual(report.notes);
        expect(loaded.notes).toHaveLength(1);
        expect(loaded.run).toEqual(report.script.statements);
        const sql = `SELECT constraint_name AS name FROM information_schema.referential_constraints WHERE constraint_schema = '${name}'`;
        expect(await runMysql(server, name, sql)).toEqual([{ name: 'to_p' }]);
      },
    );
  });

  describe('a staged database', () => {
    it('that holds something else is refused, and is not marked', async () => {
      server.load('CREATE DATABASE foreigner; CREATE TABLE foreigner.t (id int)');
      await expect(ensureMaskedMysql(connection('foreigner'), 'run')).rejects.toThrow(/not empty/);
      await expect(onStage(server, 'foreigner', (staged) => staged.openRecords())).rejects.toThrow(/not empty/);
      expect(await runMysql(server, 'foreigner', 'SHOW TABLES')).toHaveLength(1);
    });

    it('is made and marked once, by several calls at once', async () => {
      const name = fresh();
      await Promise.all([1, 2, 3].map(() => ensureMaskedMysql(connection(name), 'run')));
      await expect(ensureMaskedMysql(connection(name), 'another')).rejects.toThrow(/not empty/);
      await Promise.all([1, 2, 3].map(() => onStage(server, name, (staged) => staged.openRecords())));
      await onStage(server, name, (staged) => staged.dropRecords());
    });

    it('is opened for checks without its records, and is left standing', async () => {
      const content = await exported('plain');
      const name = fresh();
      await copyAll(server, name, content, await makeTables(server, name, content), { times: 1, concurrency: 1 });
      const stage = await openStandingMysqlStage(connection(name), () =>
        Promise.reject(new Error('no DuckDB is needed')),
      );
      expect((await stage.catalog()).tables.map(({ id }) => id)).toEqual([{ schema: name, name: 't' }]);
      expect(await stage.loaded.countRows({ schema: name, name: 't' }, false)).toBe(1000);
      await stage.dispose();
      await stage.dispose();
      expect(await runMysql(server, name, 'SELECT id FROM t WHERE id = 1')).toEqual([{ id: 1 }]);
    });
  });
});
