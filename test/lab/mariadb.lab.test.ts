// The same pipeline for a source of MariaDB: a real server behind RDS, files as DMS and RDS are documented to write them for MySQL, rows by
// LOAD DATA in the loader functions, and in the end a masked snapshot that a real server starts from.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  RestoreDBInstanceFromDBSnapshotCommand,
} from '@aws-sdk/client-rds';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { DuckdbSession, readParquet } from '../../lib/adapters/duckdb/session.ts';
import { connectMysqlSource, type MysqlSession } from '../../lib/adapters/mysql/session.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { sharedFile } from '../engines/support/schema-clone.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { missingRights, roleOf } from './iam.ts';
import { filesHolding } from './search-files.ts';
import { asMariadbMaster, CANARY, createInstance, MASTER, mariadbPeople } from './sources.ts';

const run = promisify(execFile);
const describe = needs('mariadb', 'python');
const PEOPLE = 200;
const SNAPSHOT = 'rds:store-2026-11-21-03-00';
const RUN = runIdFor('store', SNAPSHOT, 1);
const SAKILA = ['data/sakila-mysql-schema.sql', 'data/sakila-mysql-data.sql'].map(sharedFile);
const hasSakila = SAKILA.every((file) => existsSync(file) && /sakila/.test(file));
const DATABASES = hasSakila ? ['store', 'sakila'] : ['store'];
/** DMS's documents do not say what becomes of microseconds: RDS itself exports this table. Where a number counts, 0 is one as well. */
const MOMENTS = `CREATE TABLE moments (id int PRIMARY KEY AUTO_INCREMENT, at datetime(6), y year, remark text);
  SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
  INSERT INTO moments SELECT seq, timestamp '2026-11-01 00:00:00.123456' + INTERVAL seq MINUTE, 2026, 'so 🙂' FROM seq_0_to_9;`;
/** Customers of Sakila. */
const SOMEBODY = 'MARY.SMITH@sakilacustomer.org';

let lab: AwsLab;
let outcome: Outcome;
let folder: string;

beforeAll(async () => {
  lab = await AwsLab.start();
  folder = await mkdtemp(join(tmpdir(), 'masklake-mariadb-'));
  await createInstance(lab, 'store', { Engine: 'mariadb', EngineVersion: '10.11.9' });
  asMariadbMaster(lab, 'store', 'store', mariadbPeople(PEOPLE));
  asMariadbMaster(lab, 'store', 'store', MOMENTS);
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

describe('the masked lake', () => {
  it('holds the values that a laptop makes of the same database with the same key', async () => {
    const { stack, id } = lab.stacks.one('AWS::SecretsManager::Secret', '/Key-store/');
    const SecretId = lab.stacks.ref({ stack, id, type: '', properties: {}, metadata: {} });
    const { SecretString: KEY = '' } = await lab.secrets.send(new GetSecretValueCommand({ SecretId }));
    const { host, port } = lab.host.servers.mariadb('store', 'store');
    const STORE = `mysql://${MASTER.user}:${MASTER.password}@${host}:${port}/store?ssl-mode=REQUIRED`;
    const [out, masklake] = [join(folder, 'laptop'), join(import.meta.dirname, '../../bin/cli.ts')];
    const parameters = ['mask', '--source', 'env:STORE', '--key', 'env:KEY', '--out', out];
    await run(process.execPath, ['--import', 'tsx', masklake, ...parameters], { env: { ...process.env, KEY, STORE } });
    const own = (await readdir(out, { recursive: true })).filter((path) => /store\/people\/.*\.parquet$/.test(path));
    const keys = await lab.keys('Masked', `lake/masked/store/${RUN}/store/store/people/`);
    const theirs = await Promise.all(
      keys.map(async (key, at) => {
        const file = join(folder, `${at}.parquet`);
        await writeFile(file, await lab.object('Masked', key));
        return file;
      }),
    );
    const session = await DuckdbSession.open({ tempDirectory: folder });
    try {
      const rows = (files: readonly string[]) =>
        session.all(`SELECT id, email, born FROM ${readParquet(files)} ORDER BY id`, 'reading');
      const [laptop, aws] = [await rows(own.map((path) => join(out, path))), await rows(theirs)];
      expect(aws).toHaveLength(PEOPLE);
      expect(aws).toEqual(laptop);
      expect(JSON.stringify(aws)).not.toContain(CANARY);
    } finally {
      session.close();
    }
  });
});

describe('the roles of the functions', () => {
  it.each([
    'Select',
    'Restore',
    'Inspect',
    'Export',
    'Adopt',
    'Stage',
    'Load',
    'Verify',
    'Snapshot',
    'Seal',
    'CleanUp',
  ])('of %s allows every call that it makes for MariaDB', async (construct) => {
    const name = lab.function(construct);
    const calls = (await lab.calls()).filter(({ caller }) => caller === name);
    expect(calls.length).toBeGreaterThan(0);
    expect(missingRights(lab.stacks, roleOf(lab.stacks, name), calls)).toEqual([]);
  });
});
