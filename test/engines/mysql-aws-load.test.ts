// A run of MariaDB on AWS from masked files to the verdict: loaded and verified in parts on a staged server, whose master user has no more
// rights than RDS gives.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { finishLoad } from '../../lib/adapters/aws/load/finish.ts';
import { loadSchema } from '../../lib/adapters/aws/load/schema.ts';
import { itemsKey, stateKey } from '../../lib/adapters/aws/run-keys.ts';
import type { VerifyPorts } from '../../lib/adapters/aws/verify/slice-work.ts';
import { requiredChecks } from '../../lib/adapters/duckdb/verify/registry.ts';
import { parseMysqlConnection } from '../../lib/adapters/mysql/connection-options.ts';
import { CheckResult } from '../../lib/core/verify/check.ts';
import { verdictOf } from '../../lib/core/verify/verdict.ts';
import { filesRequest, verifyRequest } from '../../lib/pipeline/steps/verify.ts';
import { type AwsRun, awsRun, RUN } from './support/aws-run.ts';
import { loaded, masked } from './support/aws-steps.ts';
import { NEVER } from './support/loaded-parts.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { runMysql } from './support/mysql-schema-clone.ts';
import { needs } from './support/needs.ts';
import { recordAndBlock, verifyInParts } from './support/verify-in-parts.ts';

const SHOP = `CREATE DATABASE shop CHARACTER SET utf8mb4; USE shop;
CREATE SEQUENCE numbers START WITH 1000;
CREATE TABLE people (id int PRIMARY KEY AUTO_INCREMENT, email varchar(120) NOT NULL, full_name varchar(80) NOT NULL, score decimal(8,2), extra json, UNIQUE KEY by_email (email));
CREATE TABLE visits (id int PRIMARY KEY DEFAULT (NEXT VALUE FOR numbers), email varchar(120) NOT NULL, at datetime(3), remark text,
  CONSTRAINT of_person FOREIGN KEY (email) REFERENCES people (email), CONSTRAINT has_remark CHECK (remark <> ''));
CREATE TABLE notes (id int PRIMARY KEY, contact_email varchar(120)) ENGINE=MyISAM;
INSERT INTO people SELECT seq, concat('quill.feather', seq, '@nest', seq % 7, '.example'), concat('Quill Feather', seq), seq / 3, json_object('z', seq, 'mail', concat('q', seq, '@nest.example')) FROM seq_1_to_400;
INSERT INTO visits SELECT seq, (SELECT email FROM people WHERE id = 1 + seq % 400), '2026-01-02 03:04:05.006', concat('colour ', seq % 5) FROM seq_1_to_600;
INSERT INTO notes SELECT seq, concat('quill.feather', seq, '@nest.example') FROM seq_1_to_120;
CREATE VIEW scores AS SELECT id, score FROM people;
DELIMITER $$
CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC BEGIN RETURN 2 * n; END$$
CREATE TRIGGER watch BEFORE INSERT ON visits FOR EACH ROW BEGIN SET NEW.remark = coalesce(NEW.remark, 'none'); END$$
DELIMITER ;`;
/** What a master user of RDS has, of what counts here: no SUPER, no right on others' sessions. */
const MASTER = `CREATE USER master@'127.0.0.1' IDENTIFIED BY 'm';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE,
  CREATE VIEW, SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER ON *.* TO master@'127.0.0.1' WITH GRANT OPTION;`;

let source: MariadbServer;
let staged: MariadbServer;
let run: AwsRun;

const ports = (isStaged = true): VerifyPorts => ({
  ...run.buckets,
  runsBucket: 'runs',
  bench: run.bench({ staged: isStaged }),
  request: isStaged ? verifyRequest : filesRequest,
  sliceBytes: isStaged ? 30_000 : 1,
});

async function red(): Promise<readonly string[]> {
  const found = await run.buckets.runs.readJson(stateKey(RUN.id, 'shop', 'verify'));
  const { checks } = z.object({ checks: z.array(CheckResult) }).parse(found);
  const { reasons } = verdictOf(checks, [...requiredChecks('whole'), 'snapshot-content']);
  return reasons;
}

needs('mariadb')('a run of MariaDB on AWS', () => {
  beforeAll(async () => {
    source = await startMariadb();
    source.load(SHOP);
    staged = await startMariadb({ 'local-infile': '1' });
    staged.load(MASTER);
    const master = (database: string) => {
      const url = new URL(staged.url(database));
      [url.username, url.password] = ['master', 'm'];
      return parseMysqlConnection(url.href, {});
    };
    run = await awsRun({ source: source.url('shop'), database: 'shop', stagedMysql: master, files: 2 });
    await masked(run, 'shop');
    expect(await recordAndBlock(ports(false), RUN)).toEqual({ kept: 0, schema: 0 });
    await loaded(run);
  }, 120_000);
  afterAll(async () => {
    run?.close();
    await source?.stop();
    await staged?.stop();
  });

  it('copies files one by one, and a table that undoes nothing as a whole', async () => {
    const Item = z.array(z.object({ table: z.object({ name: z.string() }), file: z.number().optional() }));
    const items = Item.parse(await run.buckets.runs.readJson(itemsKey(RUN.id, 'copy')));
    expect(items.map(({ table, file }) => `${table.name} ${file ?? 'whole'}`).sort()).toEqual([
      'notes whole',
      'people 0',
      'people 1',
      'visits 0',
      'visits 1',
    ]);
  });

  it('is verified in parts, without a remark', async () => {
    await verifyInParts(ports(), RUN);
    expect(await red()).toEqual([]);
  }, 120_000);

  it('leaves nothing on the server but the marked database', async () => {
    const sql = `SELECT schema_name AS name FROM information_schema.schemata
      WHERE schema_name NOT IN ('information_schema', 'mysql', 'performance_schema', 'sys')`;
    expect(await runMysql(staged, 'mysql', sql)).toEqual([{ name: 'shop' }]);
    expect(await runMysql(staged, 'shop', "SHOW TABLES LIKE 'masklake%'")).toHaveLength(1);
  });

  it('answers the same when its end is called again, and is not loaded a second time', async () => {
    expect(await finishLoad(run.load, RUN, NEVER)).toEqual({ rows: 1120 });
    await expect(loadSchema(run.load, RUN, NEVER)).rejects.toThrow(/not empty/);
  });

  it('turns red for a row that was changed after it was loaded', async () => {
    await runMysql(staged, 'shop', "UPDATE visits SET remark = 'see quill.feather7@nest0.example' WHERE id = 500");
    await verifyInParts(ports(), RUN);
    expect((await red()).join('\n')).toMatch(/loaded-content/);
  }, 120_000);
});
