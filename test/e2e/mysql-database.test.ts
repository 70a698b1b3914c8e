// The whole run of a MySQL (here MariaDB) source: a masked database as a snapshot and in a target, and what turns it red.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readSnapshotText } from '../../lib/adapters/files/snapshot-text.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlTarget } from '../../lib/adapters/mysql/session.ts';
import { localSteps } from '../../lib/pipeline/run.ts';
import type { StagedDatabase } from '../../lib/ports/staged-database.ts';
import { type MariadbServer, startMariadb } from '../engines/support/mariadb-server.ts';
import { needs } from '../engines/support/needs.ts';
import { sharedFile } from '../engines/support/schema-clone.ts';
import { type CliResult, runCli, runLine, startCli } from './support/cli.ts';
import { runWith } from './support/pipeline.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { canariesBelow, canariesIn } from './support/shop.ts';
import { runUntilVerified } from './support/until-verified.ts';

const SHOP = readFileSync(new URL('../fixtures/mysql-shop.sql', import.meta.url), 'utf8');
const ENDS_OF_TIME = readFileSync(new URL('../fixtures/mysql-ends-of-time.sql', import.meta.url), 'utf8');
const EVERYTHING = sharedFile('fixtures/mariadb-everything.sql');
const hasEverything = existsSync(EVERYTHING) && EVERYTHING.includes('mariadb');

let server: MariadbServer;
let place: Place;

needs('mariadb')('the masked database of a MySQL source', () => {
  beforeAll(async () => {
    server = await startMariadb();
    server.load('CREATE DATABASE shop CHARACTER SET utf8mb4');
    server.load(SHOP + ENDS_OF_TIME, 'shop');
    vi.stubEnv('SHOP', server.url('shop'));
  }, 60_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server?.stop();
  });
  beforeEach(() => {
    place = newPlace();
  });
  afterEach(() => place.remove());

  async function cli(...args: string[]): Promise<CliResult> {
    const env = { ...place.env, SHOP: server.url('shop'), COPY: server.url('dev') };
    const result = await runCli(args, { env, cwd: place.folder });
    expect(canariesIn(result.stdout + result.stderr)).toEqual([]);
    return result;
  }

  async function ask(database: string, sql: string): Promise<readonly unknown[]> {
    const session = await connectMysqlTarget(parseMysqlConnection(server.url(database), {}));
    try {
      return await session.rows(sql, z.record(z.string(), z.string().nullable()), 'ask');
    } finally {
      await session.end();
    }
  }

  /** The masked copy, compared with the source in what must not change. */
  async function isTheMaskedShop(database: string): Promise<void> {
    const counts =
      'SELECT (SELECT COUNT(*) FROM customers) AS c, (SELECT COUNT(*) FROM orders) AS o, (SELECT COUNT(*) FROM texts) AS t';
    expect(await ask(database, counts)).toEqual(await ask('shop', counts));
    const joined = 'SELECT COUNT(*) AS n FROM orders o JOIN customers c ON c.id = o.customer_id';
    expect(await ask(database, joined)).toEqual([{ n: '3' }]);
    expect(await ask(database, 'SELECT COUNT(*) AS n FROM gold_customers')).toEqual([{ n: '1' }]);
    const mails = await ask(
      database,
      'SELECT LOWER(email) = mail_lower AS same FROM customers WHERE email IS NOT NULL',
    );
    expect(mails).toEqual([{ same: '1' }, { same: '1' }, { same: '1' }]);
    for (const table of ['customers', 'orders', '`order`'])
      expect(canariesIn(JSON.stringify(await ask(database, `SELECT * FROM ${table}`)))).toEqual([]);
    await expect(ask(database, 'INSERT INTO orders (customer_id, total) VALUES (4000000000, 1)')).rejects.toThrow(
      '1452',
    );
    expect(await ask(database, "SHOW TRIGGERS LIKE 'orders'")).toHaveLength(1);
  }

  it('is verified without a rule, sealed, and restored by the program', async () => {
    const result = await cli('run', '--source', 'env:SHOP', '--out', place.out, '--json');
    expect([result.code, result.stderr]).toEqual([0, '']);
    const line = runLine(result);
    expect(line.steps.map(({ name }) => name)).toEqual(localSteps('whole'));
    expect(await canariesBelow(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
    server.load('DROP DATABASE IF EXISTS dev; CREATE DATABASE dev');
    expect((await cli('restore', String(line.snapshot), '--target', 'env:COPY', '--json')).code).toBe(0);
    await isTheMaskedShop('dev');
    expect(
      (await cli('verify', '--run', String(line.evidence).replace('/evidence.json', ''), '--source', 'env:SHOP')).code,
    ).toBe(0);
  });

  it('is restored by the server’s own client', async () => {
    const { snapshot } = runLine(await cli('run', '--source', 'env:SHOP', '--out', place.out, '--json'));
    const chunks: Buffer[] = [];
    for await (const chunk of readSnapshotText(`${String(snapshot)}/snapshot.sql.gz`)) chunks.push(Buffer.from(chunk));
    server.load('DROP DATABASE IF EXISTS dev; CREATE DATABASE dev');
    server.load(Buffer.concat(chunks).toString('utf8'), 'dev');
    await isTheMaskedShop('dev');
  });

  it('comes into a target that does not exist yet, and is never taken as a source', async () => {
    server.load('DROP DATABASE IF EXISTS dev');
    const result = await cli('run', '--source', 'env:SHOP', '--target', 'env:COPY', '--out', place.out, '--json');
    expect([result.code, result.stderr]).toEqual([0, '']);
    await isTheMaskedShop('dev');
    expect(await ask('shop', "SHOW DATABASES LIKE 'masklake%'")).toEqual([]);
    const again = await cli('run', '--source', 'env:COPY', '--out', `${place.out}2`);
    expect(again.code).toBe(3);
    expect(again.stderr).toContain('masked already');
  });

  it('does not come into a target that holds something', async () => {
    server.load('DROP DATABASE IF EXISTS dev; CREATE DATABASE dev; CREATE TABLE dev.mine (id int)');
    const result = await cli('run', '--source', 'env:SHOP', '--target', 'env:COPY', '--out', place.out);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('not empty');
    expect(await ask('dev', 'SHOW TABLES')).toHaveLength(1);
  });

  it('has no target of another kind', async () => {
    const result = await cli('run', '--source', 'env:SHOP', '--target', 'postgres://u@localhost/x', '--out', place.out);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('different kinds');
  });

  it('is red by name when the loaded database holds an original, and nothing is left', async () => {
    const { outcome, message } = await runChanged(
      "UPDATE customers SET email = 'zebulon.quillfeather@example.com' LIMIT 1",
    );
    expect(outcome.verdict).toBe('failed');
    expect(message).toContain('loaded-content');
    expect(message).toContain('shop.customers');
    expect(canariesIn(message)).toEqual([]);
    expect(visibleResults(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
    expect(await ask('shop', "SHOW DATABASES WHERE `Database` LIKE 'masklake%' OR `Database` = 'dev'")).toEqual([]);
  });

  it.each([
    [
      'a table',
      "CREATE TABLE extra (m varchar(99)); INSERT INTO extra VALUES ('zebulon.quillfeather@example.com')",
      'shop.extra: the loaded database has this table, the source has not',
    ],
    ['no index', 'ALTER TABLE customers DROP KEY customers_name', 'shop.customers: index customers_name is missing'],
    [
      'another unique key',
      'ALTER TABLE customers DROP KEY customers_email, ADD UNIQUE KEY customers_email (email, id)',
      'shop.customers: key customers_email is over other columns',
    ],
    [
      'another foreign key',
      'ALTER TABLE orders DROP FOREIGN KEY orders_boss; ALTER TABLE orders ADD CONSTRAINT orders_boss FOREIGN KEY (id) REFERENCES orders (id)',
      'shop.orders: foreign key orders_boss is over other columns',
    ],
    [
      'another character set',
      'ALTER TABLE texts MODIFY l1 varchar(60) CHARACTER SET utf8mb4',
      'shop.texts.l1: character set utf8mb4 instead of latin1',
    ],
    [
      'another collation',
      'ALTER TABLE texts MODIFY v varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
      'shop.texts.v: collation utf8mb4_bin instead of utf8mb4_general_ci',
    ],
    ['another engine', 'ALTER TABLE texts ENGINE = MyISAM', 'shop.texts: engine MyISAM instead of InnoDB'],
    ['a row less', 'DELETE FROM texts LIMIT 1', 'row-counts: shop.texts'],
    ['a NULL', 'UPDATE texts SET v = NULL WHERE id = 5', 'shop.texts.v'],
    ['a value without its last blank', "UPDATE texts SET v = 'x  ' WHERE id = 7", 'shop.texts.v'],
  ])('is red by name when the loaded database has %s', async (_, change, said) => {
    const { outcome, message } = await runChanged(change);
    expect([outcome.verdict, message]).toEqual(['failed', expect.stringContaining(said)]);
    expect(await ask('shop', "SHOW DATABASES WHERE `Database` LIKE 'masklake%' OR `Database` = 'dev'")).toEqual([]);
  });

  /** A run into a target, of which the loaded database is changed so. */
  async function runChanged(change: string): ReturnType<typeof runWith> {
    server.load('DROP DATABASE IF EXISTS dev');
    vi.stubEnv('COPY', server.url('dev'));
    return runWith(
      { source: 'env:SHOP', target: 'env:COPY', out: place.out },
      {
        context: (context) => ({
          ...context,
          openStage: async (request) => changed(await context.openStage(request), change),
        }),
      },
    );
  }

  /** A staged database that somebody changes behind the run's back, when it is loaded. */
  function changed(staged: StagedDatabase, sql: string): StagedDatabase {
    return {
      ...staged,
      load: async (request) => {
        const loaded = await staged.load(request);
        const [found] = await ask('shop', "SHOW DATABASES LIKE 'masklake_stage%'");
        const [name] = Object.values(z.record(z.string(), z.string()).parse(found));
        server.load(sql, name);
        return loaded;
      },
    };
  }

  it.each([
    ['a hexadecimal constant', `0x${Buffer.from('zebulon.quillfeather@example.com').toString('hex')}`],
    ['doubled quotes', "'o''hara.quillfeather@example.com'"],
  ])('is refused when the schema quotes an original as %s', async (_, constant) => {
    server.load('DROP DATABASE IF EXISTS quoting; CREATE DATABASE quoting');
    const rows =
      "(1, 'zebulon.quillfeather@example.com'), (2, 'o''hara.quillfeather@example.com'), (3, 'x.y@example.org')";
    server.load(
      `CREATE TABLE people (id int PRIMARY KEY, email varchar(80)); INSERT INTO people VALUES ${rows};
      CREATE TRIGGER fills BEFORE INSERT ON people FOR EACH ROW SET NEW.email = coalesce(NEW.email, ${constant})`,
      'quoting',
    );
    const result = await cli('run', '--source', server.url('quoting'), '--out', place.out);
    expect(result.code).toBe(3);
    expect(result.stderr).toContain('raw values of quoting.people.email');
  });

  it.each(['mask', 'load', 'verify', 'snapshot'] as const)('is red without the step %s', async (step) => {
    const { outcome, message } = await runWith(
      { source: 'env:SHOP', out: place.out },
      { options: { off: new Set([step]) } },
    );
    expect(outcome.verdict).toBe('failed');
    expect(message).toContain(`step ${step} `);
    expect(visibleResults(place.out)).toEqual([]);
    expect(leftovers(place)).toEqual([]);
  });

  it('is swept by the next run when the program is killed while it loads', async () => {
    const env = { ...place.env, SHOP: server.url('shop') };
    const running = startCli(['run', '--source', 'env:SHOP', '--out', place.out], { env });
    await running.until(/^ +mask +/m);
    running.child.kill('SIGKILL');
    await running.ended;
    const next = await cli('run', '--source', 'env:SHOP', '--out', place.out, '--json');
    expect(runLine(next).verdict).toBe('verified');
    expect(leftovers(place)).toEqual([]);
  });

  it.skipIf(!hasEverything)(
    'is verified for everything that MariaDB has, and no run is refused',
    async () => {
      server.load(readFileSync(EVERYTHING, 'utf8'));
      for (const database of ['fx_crm', 'fx_types', 'fx_odd', 'fx odd.schema', 'fx_empty']) {
        vi.stubEnv('ANY', server.url(database));
        const runs = await runUntilVerified({ source: 'env:ANY', out: `${place.out}/${encodeURIComponent(database)}` });
        expect([database, runs.verdicts, runs.message]).toEqual([database, ['verified'], '']);
      }
    },
    240_000,
  );
});
