// Where masked rows of MariaDB are loaded: a private server that nobody else reaches and that ends with its run, or a database beside the
// target, of which the target gets everything or nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findMysqlServer } from '../../lib/adapters/local/mysql-binaries.ts';
import { startPrivateMysql } from '../../lib/adapters/local/mysql-server.ts';
import { removeServer, startTimeOf, stopOrphan } from '../../lib/adapters/local/server-process.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { promoteMysql } from '../../lib/adapters/mysql/promote.ts';
import { connectMysqlTarget } from '../../lib/adapters/mysql/session.ts';
import { openPrivateMysqlStage } from '../../lib/adapters/mysql/staged.ts';
import { checkMysqlTarget, dropUnfinishedMysql } from '../../lib/adapters/mysql/target.ts';
import { MARIADB, MYSQL } from '../../lib/core/model/dialect.ts';
import { objectName } from '../../lib/core/model/schema-script.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { mysqlScript, runMysql } from './support/mysql-schema-clone.ts';
import { type ExportedMysql, exportMysql, stageBeside } from './support/mysql-stage.ts';
import { exportedTexts, writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mlk-'));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function binaries() {
  const found = await findMysqlServer(MARIADB, MARIADB.version.oldest);
  if (found === undefined) throw new Error('no MariaDB was found');
  return found;
}

async function start(directory: string) {
  const server = await startPrivateMysql({ directory, binaries: await binaries(), databases: ['masked'] });
  cleanups.push(() => removeServer(directory));
  return server;
}

/** Everything that a database may have, under names that are hard to quote. */
const SHOP = `CREATE DATABASE \`sh\`\`op 1\` CHARACTER SET latin1; USE \`sh\`\`op 1\`;
CREATE SEQUENCE \`num bers\` START WITH 7;
CREATE TABLE \`par"ent\` (\`i\`\`d\` int PRIMARY KEY DEFAULT (NEXT VALUE FOR \`num bers\`), \`select\` varchar(20) CHECK (\`select\` <> 'x'), UNIQUE (\`select\`));
CREATE TABLE \`ch\\ild,\` (id int AUTO_INCREMENT PRIMARY KEY, \`pä;rent\` int, CONSTRAINT \`f'k\` FOREIGN KEY (\`pä;rent\`) REFERENCES \`par"ent\` (\`i\`\`d\`));
CREATE TABLE log (what varchar(40), at date) PARTITION BY HASH (to_days(at));
CREATE TABLE history (id int PRIMARY KEY) WITH SYSTEM VERSIONING;
INSERT INTO \`par"ent\` VALUES (1, 'one'), (2, NULL); INSERT INTO \`ch\\ild,\` VALUES (5, 1); INSERT INTO log VALUES ('a', '2024-01-01');
INSERT INTO history VALUES (3);
CREATE VIEW \`v iew\` AS SELECT * FROM \`par"ent\`; CREATE VIEW second AS SELECT * FROM \`v iew\`;
CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETURN n * 2;
CREATE PROCEDURE nothing() SELECT 1; CREATE EVENT later ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM log;
DELIMITER $$
CREATE TRIGGER watch AFTER INSERT ON \`par"ent\` FOR EACH ROW BEGIN INSERT INTO log VALUES (NEW.\`select\`, '2024-01-02'); END$$
DELIMITER ;`;
const NAME = 'sh`op 1';

let server: MariadbServer;
let shop: ExportedMysql;
let stages = 0;
const target = (name: string) => parseMysqlConnection(server.url(name), {});

/** A stage with the shop's rows, beside a target. */
async function loadedBeside(name: string, run?: string) {
  stages += 1;
  const stage = await stageBeside(server, shop, name, run ?? `r${stages}`);
  cleanups.push(() => stage.dispose());
  const { blockers } = await stage.load(shop);
  expect(blockers).toEqual([]);
  return stage;
}

async function databases(): Promise<unknown> {
  const rows = await runMysql(
    server,
    'mysql',
    "SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE 'masklake\\_stage%'",
  );
  return rows;
}

needs('mariadb')('a stage for MariaDB', () => {
  beforeAll(async () => {
    server = await startMariadb({ 'local-infile': '1' });
    server.load(SHOP);
    shop = await exportMysql(server, NAME);
  }, 180_000);
  afterAll(async () => {
    shop?.close();
    await server?.stop();
  });

  describe('on a private server', () => {
    it('holds what was loaded, called as the source, and leaves nothing behind', async () => {
      const work = await folder();
      const { database, serverVersion } = shop.catalog;
      const request = { run: 'r', work, dialect: MARIADB.name, database, serverVersion, extensions: [] };
      const stage = await openPrivateMysqlStage(request, async () => shop.duckdb);
      cleanups.push(() => stage.dispose());
      const result = await stage.load(shop);
      expect(result.blockers).toEqual([]);
      const catalog = await stage.catalog();
      expect(catalog.database).toBe(NAME);
      expect(catalog.objects).toEqual(shop.catalog.objects);
      expect(catalog.tables.map(({ id }) => id)).toEqual(shop.catalog.tables.map(({ id }) => id));
      expect(catalog.tables.map((table) => table.foreignKeys)).toEqual(
        shop.catalog.tables.map((table) => table.foreignKeys),
      );
      const path = join(work, 'snapshot.sql.gz');
      await stage.writeSnapshot({ script: result.script, catalog, path });
      expect((await stat(path)).size).toBeGreaterThan(100);
      await stage.dispose();
      await stage.dispose();
      await expect(stat(join(work, 'stage'))).rejects.toMatchObject({ code: 'ENOENT' });
    }, 180_000);

    it('lets nobody in without its password, runs as no root and shows the password nowhere', async () => {
      const running = await start(await folder());
      const connection = running.connection('masked');
      for (const user of ['root', '', 'masklake'])
        await expect(connectMysqlTarget({ ...connection, user, password: undefined })).rejects.toMatchObject({
          code: 'ENVIRONMENT',
        });
      const password = connection.password?.reveal() ?? '';
      const command = await readFile(`/proc/${running.pid}/cmdline`, 'utf8');
      const environment = await readFile(`/proc/${running.pid}/environ`, 'utf8');
      expect(`${command}${environment}`).not.toContain(password);
      expect(await readFile(`/proc/${running.pid}/status`, 'utf8')).not.toMatch(/^Uid:\s+0\b/m);
      await expect(stat(join(running.dataDirectory, '..', 'accounts.sql'))).rejects.toMatchObject({ code: 'ENOENT' });
      await running.stop();
      await running.stop();
      expect(await startTimeOf(running.pid)).toBeUndefined();
    }, 180_000);

    it('listens on 127.0.0.1 when the folder is too long for a socket, and is ended by a later run', async () => {
      const above = await folder();
      await chmod(above, 0o711);
      const directory = join(above, 'long'.repeat(20));
      const running = await start(directory);
      expect(running.connection('masked')).toMatchObject({ host: '127.0.0.1', socket: undefined });
      await (await connectMysqlTarget(running.connection('masked'))).end();
      expect(await stopOrphan(directory)).toBe(true);
      expect(await startTimeOf(running.pid)).toBeUndefined();
    }, 180_000);

    it('ends with the process that started it', async () => {
      const directory = await folder();
      const program = join(await folder(), 'owner.cjs');
      const path = (file: string) => JSON.stringify(resolve(file));
      await build({
        stdin: {
          contents: `import { findMysqlServer } from ${path('lib/adapters/local/mysql-binaries.ts')};
            import { startPrivateMysql } from ${path('lib/adapters/local/mysql-server.ts')};
            import { MARIADB } from ${path('lib/core/model/dialect.ts')};
            findMysqlServer(MARIADB, 0).then((binaries) => startPrivateMysql({ directory: process.argv[2], binaries })).then((server) => console.log(server.pid));
            setInterval(() => {}, 1000);`,
          resolveDir: resolve('.'),
        },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        outfile: program,
        logLevel: 'error',
      });
      const owner = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(owner.stdout, 'data');
      const pid = Number(String(line));
      cleanups.push(() => removeServer(directory));
      expect(await readlink(`/proc/${pid}/exe`)).toMatch(/mariadbd/);
      owner.kill('SIGKILL');
      for (let tries = 0; tries < 900 && (await startTimeOf(pid)) !== undefined; tries += 1) await sleep(50);
      expect(await startTimeOf(pid)).toBeUndefined();
    }, 180_000);

    it('is refused when no server of the kind and version is installed', async () => {
      const request = { run: 'r', work: '/nowhere', database: 'd', extensions: [] };
      const open = (dialect: typeof MARIADB, serverVersion: number) =>
        openPrivateMysqlStage({ ...request, dialect: dialect.name, serverVersion }, async () => shop.duckdb);
      await expect(open(MARIADB, 990_103)).rejects.toMatchObject({
        blockers: [{ code: 'NO_STAGING_SERVER', message: expect.stringContaining('no MariaDB 99.1 or newer') }],
      });
      await expect(open(MYSQL, 990_103)).rejects.toMatchObject({
        blockers: [{ code: 'NO_STAGING_SERVER', message: expect.stringContaining('no MySQL 99.1 or newer') }],
      });
    });
  });

  describe('beside a target', () => {
    it('gives a missing target everything, and leaves nothing behind', async () => {
      const stage = await loadedBeside('new `shop');
      expect(await databases()).toHaveLength(1);
      await stage.promote();
      await stage.dispose();
      expect(await databases()).toEqual([]);
      const [before, after] = [await exportedTexts(server, NAME), await exportedTexts(server, 'new `shop')];
      expect(after.rows).toEqual(before.rows);
      expect(after.catalog.objects).toEqual(before.catalog.objects);
      const made = await mysqlScript(server, 'new `shop');
      const own = made.statements.filter(({ object }) => !object.endsWith('.masklake_run'));
      expect(own.map(({ sql }) => sql)).toEqual(shop.script.statements.map(({ sql }) => sql));
    }, 180_000);

    it('lets defaults, foreign keys, triggers and views of the target use its own tables', async () => {
      const stage = await loadedBeside('used');
      await stage.promote();
      await stage.dispose();
      await runMysql(server, 'used', "INSERT INTO `par\"ent` (`select`) VALUES ('new')");
      expect(
        await runMysql(server, 'used', "SELECT `i``d` AS id, twice(`i``d`) AS n FROM second WHERE `select` = 'new'"),
      ).toEqual([{ id: 7, n: 14 }]);
      expect(await runMysql(server, 'used', "SELECT COUNT(*) AS n FROM log WHERE what = 'new'")).toEqual([{ n: 1 }]);
      await expect(runMysql(server, 'used', 'INSERT INTO `ch\\ild,` VALUES (9, 99)')).rejects.toMatchObject({
        errno: 1452,
      });
    }, 180_000);

    it('takes an empty target, and drops the stage of a run that fails', async () => {
      server.load('CREATE DATABASE waiting CHARACTER SET koi8r');
      const stage = await loadedBeside('waiting');
      await stage.dispose();
      expect(await databases()).toEqual([]);
      const again = await loadedBeside('waiting');
      await again.promote();
      expect((await exportedTexts(server, 'waiting')).catalog.encoding).toBe('latin1');
    }, 180_000);

    it('puts everything back when the target refuses an object', async () => {
      const stage = await stageBeside(server, shop, 'half', 'half');
      cleanups.push(() => stage.dispose());
      await stage.load(shop);
      const statements = shop.script.statements.map((statement) =>
        objectName(statement).startsWith('view ') && objectName(statement).includes('second')
          ? { ...statement, sql: 'CREATE VIEW second AS SELECT * FROM missing' }
          : statement,
      );
      await writing(server, 'masklake_stage_half', async (session) => {
        const move = promoteMysql({ session, staging: 'masklake_stage_half', target: target('half'), statements });
        await expect(move).rejects.toMatchObject({ message: expect.stringContaining('the target refuses view') });
      });
      const left = await runMysql(
        server,
        'mysql',
        "SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name = 'half'",
      );
      expect(left).toEqual([]);
      expect(Object.keys((await exportedTexts(server, 'masklake_stage_half')).rows)).toHaveLength(4);
    }, 180_000);

    it('is refused for the source itself, and for a database that holds something', async () => {
      await expect(checkMysqlTarget(target(NAME), target(NAME))).rejects.toMatchObject({
        message: 'the target is the source itself',
      });
      await expect(checkMysqlTarget(target(NAME), undefined)).rejects.toMatchObject({
        message: 'the target database is not empty',
      });
      await checkMysqlTarget(target('does not exist'), target(NAME));
    });

    it('says which right is missing', async () => {
      server.load(
        "CREATE USER poor@'127.0.0.1' IDENTIFIED BY 'p'; CREATE DATABASE poor; GRANT ALL ON poor.* TO poor@'127.0.0.1'",
      );
      const url = new URL(server.url('poor'));
      url.username = 'poor';
      url.password = 'p';
      const poor = { ...server, url: (name: string) => (name === 'poor' ? url.href : server.url(name)) };
      await expect(stageBeside(poor, shop, 'poor')).rejects.toMatchObject({
        message: 'this user may not create the staging database',
        hint: 'as an administrator: GRANT ALL ON `masklake\\_stage\\_%`.* TO this user',
      });
      url.pathname = '/elsewhere';
      await expect(checkMysqlTarget(parseMysqlConnection(url.href, {}), undefined)).rejects.toMatchObject({
        hint: 'as an administrator: GRANT ALL ON `elsewhere`.* TO this user',
      });
    });

    it('of a killed run is dropped, with a target that was not published', async () => {
      await loadedBeside('killed', 'gone');
      await dropUnfinishedMysql(target('killed'), 'gone', false);
      expect(await databases()).toEqual([]);
      await (await loadedBeside('killed', 'gone')).promote();
      await dropUnfinishedMysql(target('killed'), 'another', false);
      await dropUnfinishedMysql(target('killed'), 'gone', true);
      await expect(checkMysqlTarget(target('killed'), undefined)).rejects.toMatchObject({
        message: 'the target database is not empty',
      });
      await dropUnfinishedMysql(target('killed'), 'gone', false);
      await checkMysqlTarget(target('killed'), undefined);
    }, 180_000);
  });
});
