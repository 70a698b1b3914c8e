// The same pipeline for a source of MariaDB: a real server behind RDS, files as DMS and RDS are documented to write them for MySQL, rows by
// LOAD DATA in the loader functions, and in the end a masked snapshot that a real server starts from.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { itemsKey } from '../../lib/adapters/aws/run-keys.ts';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { connectMysqlSource, type MysqlSession } from '../../lib/adapters/mysql/session.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { sharedFile } from '../engines/support/schema-clone.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { glueRole, startGlue } from './glue-job.ts';
import { missingOfFunctions, missingRights } from './iam.ts';
import { type LaptopLake, maskOnLaptop } from './laptop.ts';
import { areOfSpark, fetchMasked } from './masked-files.ts';
import { filesHolding } from './search-files.ts';
import { asMariadbMaster, CANARY, createInstance, MASTER, mariadbPeople } from './sources.ts';

const describe = needs('mariadb', 'python', 'java');
const PEOPLE = 200;
const SESSIONS = 2_000;
const SNAPSHOT = 'rds:store-2026-11-21-03-00';
const RUN = runIdFor('store', SNAPSHOT, 1);
const SAKILA = ['data/sakila-mysql-schema.sql', 'data/sakila-mysql-data.sql'].map(sharedFile);
const hasSakila = SAKILA.every((file) => existsSync(file) && /sakila/.test(file));
const DATABASES = hasSakila ? ['store', 'sakila'] : ['store'];
/** DMS's documents do not say what becomes of microseconds: RDS itself exports this table. Where a number counts, 0 is one as well. */
const MOMENTS = `CREATE TABLE moments (id int PRIMARY KEY AUTO_INCREMENT, at datetime(6), y year, remark text);
  SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
  INSERT INTO moments SELECT seq, timestamp '2026-11-01 00:00:00.123456' + INTERVAL seq MINUTE, 2026, 'so 🙂' FROM seq_0_to_9;`;
/** For Glue: random text does not get smaller in Parquet, some 1.3 MiB. */
const LARGE = `CREATE TABLE sessions (id bigint unsigned PRIMARY KEY, person int NOT NULL, email varchar(120) COLLATE utf8mb4_general_ci NOT NULL UNIQUE,
  mail varchar(120) CHARACTER SET latin1, card varchar(19), ip varchar(45), born date, began datetime, total decimal(12, 2), kind enum('web', 'app'), tags set('new', 'vip'),
  details json, remark text, flags bit(10), proof varbinary(20), share double, long_ago year, token varchar(1280) NOT NULL,
  FOREIGN KEY (person) REFERENCES people (id));
  INSERT INTO sessions SELECT 18446744073709551615 - s.seq, 1 + s.seq % ${PEOPLE}, concat('Someone', s.seq, '@${CANARY}.com'), concat('someone', s.seq, '@${CANARY}.com'),
    if(s.seq % 3, '4539578763621486', NULL), concat('198.51.77.', s.seq % 255), date '1950-01-01' + INTERVAL s.seq DAY, timestamp '2026-11-01 00:00:00' + INTERVAL s.seq MINUTE,
    s.seq / 7, if(s.seq % 2, 'web', 'app'), if(s.seq % 2, 'new,vip', ''), json_object('email', concat('someone', s.seq, '@${CANARY}.com'), 'n', s.seq),
    concat('called someone', s.seq, '@${CANARY}.com back'), s.seq % 1024, unhex(md5(s.seq)), s.seq / 3, 1950 + s.seq % 100,
    (SELECT group_concat(md5(concat(s.seq, '/', p.seq)) SEPARATOR '') FROM seq_1_to_40 p)
  FROM seq_1_to_${SESSIONS} s;`;
/** Customers of Sakila. */
const SOMEBODY = 'MARY.SMITH@sakilacustomer.org';

let lab: AwsLab;
let outcome: Outcome;
let folder: string;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-mariadb-'));
  await startGlue(lab);
  await createInstance(lab, 'store', { Engine: 'mariadb', EngineVersion: '10.11.9' });
  asMariadbMaster(lab, 'store', 'store', mariadbPeople(PEOPLE));
  asMariadbMaster(lab, 'store', 'store', MOMENTS);
  asMariadbMaster(lab, 'store', 'store', LARGE);
  if (hasSakila) for (const file of SAKILA) asMariadbMaster(lab, 'store', 'store', readFileSync(file, 'utf8'));
  await lab.automatedSnapshot('store', SNAPSHOT);
  outcome = await lab.outcome(await lab.onlyExecution());
});
afterAll(async () => {
  await lab?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const failure = () =>
  `${outcome.error}: ${outcome.cause.slice(0, 1500)}\n${outcome.path.slice(-12).join(' > ')}\n${lab.printed.slice(-2000)}`;

async function developers<T>(database: string, use: (session: MysqlSession) => Promise<T>): Promise<T> {
  const session = await connectMysqlSource(lab.host.servers.mariadb('developer', database));
  try {
    return await use(session);
  } finally {
    await session.end();
  }
}

describe('a snapshot of a source of MariaDB', () => {
  it('becomes a masked snapshot of MariaDB', async () => {
    expect(outcome.status, failure()).toBe('SUCCEEDED');
    const name = { DBSnapshotIdentifier: `masklake-${RUN}` };
    const { DBSnapshots = [] } = await lab.rds.send(new DescribeDBSnapshotsCommand(name));
    expect(DBSnapshots[0]).toMatchObject({ Status: 'available', Encrypted: true, Engine: 'mariadb', Port: 3306 });
    expect(DBSnapshots[0]?.KmsKeyId).toBe(lab.key('DatabasesKey'));
  });

  it('leaves no server, no raw file and no secret behind', async () => {
    const { DBInstances = [] } = await lab.rds.send(new DescribeDBInstancesCommand({}));
    const stay = DBInstances.filter(({ DBInstanceStatus }) => DBInstanceStatus !== 'deleting');
    expect(stay.map(({ DBInstanceIdentifier }) => DBInstanceIdentifier)).toEqual(['store']);
    expect(lab.host.servers.names).toEqual(['store']);
    expect(await lab.keys('Raw')).toEqual([]);
    expect((await lab.secretNames()).filter((name) => name.startsWith('masklake/'))).toEqual([]);
    expect(await lab.leftOnDisks()).toEqual([]);
  });

  it('holds no value that identifies somebody, byte for byte', async () => {
    const texts = [CANARY, ...(hasSakila ? [SOMEBODY] : [])];
    const folders = z.record(z.string(), z.string()).parse(await lab.moto.door('snapshot-folders'));
    const [before = '', after = ''] = [SNAPSHOT, `masklake-${RUN}`].map((name) =>
      lab.host.servers.snapshotFolder(folders[name] ?? ''),
    );
    for (const text of texts) expect(filesHolding(before, [text]).length, text).toBeGreaterThan(0);
    expect(filesHolding(after, texts)).toEqual([]);
  });

  it('is verified in the evidence of every database', async () => {
    for (const database of DATABASES) {
      const evidence = await lab.json('Evidence', `store/${RUN}/${database}/evidence.json`);
      expect(JSON.stringify(evidence)).toMatch(/"verdict":"verified"/);
    }
  });

  it('restores to databases with all rows, whose joins hold', async () => {
    await lab.rds.send(
      new RestoreDBInstanceFromDBSnapshotCommand({
        DBInstanceIdentifier: 'developer',
        DBSnapshotIdentifier: `masklake-${RUN}`,
      }),
    );
    const Counts = z.object({ people: z.coerce.number(), joined: z.coerce.number() });
    const counted = await developers('store', (session) =>
      session.rows(
        `SELECT (SELECT count(*) FROM people) AS people,
          (SELECT count(*) FROM visits JOIN people ON people.id = visits.person) AS joined`,
        Counts,
        'count',
      ),
    );
    expect(counted).toEqual([{ people: PEOPLE, joined: PEOPLE }]);
  });

  it('has the rows that only an export of the snapshot brings whole, a 0 that counts among them', async () => {
    const Row = z.object({ rows: z.string(), first: z.string() });
    const sql = 'SELECT COUNT(*) AS `rows`, MIN(id) AS first FROM moments';
    const [found] = await developers('store', (session) => session.rows(sql, Row, 'count'));
    expect(found).toMatchObject({ rows: '10', first: '0' });
    expect((await lab.calls()).map(({ operation }) => operation)).toContain('StartExportTask');
  });

  it.runIf(hasSakila)('has every table, view, routine and trigger of Sakila', async () => {
    const objects = (server: string) =>
      (server === 'developer'
        ? developers
        : async <T>(database: string, use: (session: MysqlSession) => Promise<T>) => {
            const session = await connectMysqlSource(lab.host.servers.mariadb(server, database));
            return use(session).finally(() => session.end());
          })('sakila', (session) =>
        session.rows(
          `SELECT table_type AS kind, table_name AS name FROM information_schema.tables WHERE table_schema = 'sakila' AND table_name <> 'masklake_run'
           UNION ALL SELECT routine_type, routine_name FROM information_schema.routines WHERE routine_schema = 'sakila'
           UNION ALL SELECT 'TRIGGER', trigger_name FROM information_schema.triggers WHERE trigger_schema = 'sakila' ORDER BY 1, 2`,
          z.object({ kind: z.string(), name: z.string() }),
          'list',
        ),
      );
    expect(await objects('developer')).toEqual(await objects('store'));
  });
});

describe('a table that is too large for a function', () => {
  it('is masked by the Glue job, alone, in several slices of a run that is verified', async () => {
    const jobs = z.array(z.record(z.string(), z.string())).parse(await lab.json('Runs', itemsKey(RUN, 'mask-spark')));
    expect(jobs.map((job) => job['--work'])).toEqual([expect.stringContaining('sessions')]);
    const slices = z.array(z.unknown()).parse(await lab.json('Runs', itemsKey(RUN, 'slices')));
    expect(slices.length).toBeGreaterThan(DATABASES.length);
  });

  it('has every row in the masked snapshot, with its person', async () => {
    const sql = `SELECT COUNT(*) AS \`rows\`, COUNT(DISTINCT s.email) AS emails, SUM(s.email LIKE '%${CANARY}%') AS originals
      FROM sessions s JOIN people p ON p.id = s.person`;
    const Row = z.object({ rows: z.coerce.number(), emails: z.coerce.number(), originals: z.coerce.number() });
    const [found] = await developers('store', (session) => session.rows(sql, Row, 'count'));
    expect(found).toEqual({ rows: SESSIONS, emails: SESSIONS, originals: 0 });
  });

  it('needs no right that the roles of the job and of the state machine do not give', async () => {
    for (const role of [glueRole(lab), lab.machineRole('Pipeline')]) {
      const calls = (await lab.calls()).filter(({ caller }) => caller === lab.stacks.ref(role));
      expect(calls.length).toBeGreaterThan(0);
      expect(missingRights(lab.stacks, role, calls)).toEqual([]);
    }
  });
});

describe('the masked lake', () => {
  let session: DuckdbSession;
  let laptop: LaptopLake;

  beforeAll(async () => {
    session = await DuckdbSession.open({ tempDirectory: folder });
    const { host, port } = lab.host.servers.mariadb('store', 'store');
    const url = `mysql://${MASTER.user}:${MASTER.password}@${host}:${port}/store?ssl-mode=REQUIRED`;
    laptop = await maskOnLaptop(lab, { source: 'store', url, folder });
  });
  afterAll(() => session?.close());

  it.each([
    { table: 'people', count: PEOPLE, spark: false },
    { table: 'sessions', count: SESSIONS, spark: true },
  ])('holds the values of $table that a laptop makes of the same database with the same key', async (expected) => {
    const { table, count, spark } = expected;
    const theirs = await fetchMasked(lab, { run: RUN, database: 'store', table }, folder);
    const own = laptop.filesOf('store', table);
    expect(await Promise.all([own, theirs].map((files) => areOfSpark(session, files)))).toEqual([false, spark]);
    const rows = (files: readonly string[], columns = '*') =>
      session.all(`SELECT ${columns} FROM ${readParquet(files)} ORDER BY id`, 'reading');
    const aws = await rows(theirs);
    expect(aws).toHaveLength(count);
    expect(aws).toEqual(await rows(own));
    expect(JSON.stringify(await rows(theirs, 'CAST(COLUMNS(*) AS varchar)'))).not.toContain(CANARY);
  });
});

describe('the roles of the functions', () => {
  it('allow every call that they make for MariaDB', async () => {
    expect(missingOfFunctions(lab.stacks, await lab.calls())).toEqual([]);
  });
});
