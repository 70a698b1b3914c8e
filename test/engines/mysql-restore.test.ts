// masklake restore, of a MySQL database: only into an empty one of its own kind, which then says that it is masked.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMysqlSchema } from '../../lib/adapters/mysql/ddl/read-schema.ts';
import { inspectMysql } from '../../lib/adapters/mysql/inspect.ts';
import { refuseMaskedMysql } from '../../lib/adapters/mysql/masked-mark.ts';
import { writeMysqlSnapshot } from '../../lib/adapters/mysql/snapshot-file.ts';
import { restore } from '../../lib/cli/commands/restore.ts';
import type { Output } from '../../lib/cli/output.ts';
import { buildEvidence, signEvidence } from '../../lib/core/report/evidence.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { writing } from './support/mysql-texts.ts';
import { needs } from './support/needs.ts';
import { testSigner } from './support/test-signer.ts';

const SHOP = `CREATE DATABASE shop; USE shop; CREATE TABLE person (id int AUTO_INCREMENT PRIMARY KEY, name varchar(99) NOT NULL);
  INSERT INTO person (name) VALUES ('Mia Doe'), ('Leo O''Roe'); CREATE VIEW names AS SELECT name FROM person`;

let server: MariadbServer;
let folder: string;

function publish(dialect: string): void {
  const bytes = readFileSync(join(folder, 'snapshot.sql.gz'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const evidence = buildEvidence({
    run: 'shop-20261121T090000Z-1a2b',
    version: '0.1.0',
    source: { name: 'shop', dialect, serverVersion: 101_119, database: 'shop' },
    startedAt: '2026-11-21T09:00:00.000Z',
    endedAt: '2026-11-21T09:01:10.500Z',
    plan: { version: 1, source: 'shop', policy: 'guarded', keyId: 'demo#12345678', locale: 'en', tables: [] },
    planSha256: 'a'.repeat(64),
    rulesSha256: 'b'.repeat(64),
    rows: {},
    findings: [],
    checks: [],
    files: [{ path: 'snapshot/snapshot.sql.gz', sha256, bytes: bytes.length }],
    omitted: [],
    verdict: { verdict: 'verified', reasons: [] },
  });
  writeFileSync(join(folder, 'evidence.json'), JSON.stringify(signEvidence(evidence, testSigner().privateKey)));
}

const told: string[] = [];
const out: Output = {
  json: false,
  result: (_, text) => void told.push(text()),
  note: (text) => void told.push(text),
  failure: () => 4,
};

function restoreInto(target: string): Promise<number> {
  told.length = 0;
  process.env['MASKLAKE_TEST_TARGET'] = target;
  return restore({ snapshot: folder, target: 'env:MASKLAKE_TEST_TARGET' }, out);
}

needs('mariadb')('masklake restore of a MySQL snapshot', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masklake-mysql-restore-'));
    server = await startMariadb();
    server.load(
      `${SHOP}; CREATE DATABASE target; CREATE DATABASE taken; CREATE FUNCTION taken.f() RETURNS int RETURN 1`,
    );
    await writing(server, 'shop', async (session) => {
      const script = await readMysqlSchema(session, { comments: 'keep' });
      const { tables } = await inspectMysql(session);
      await writeMysqlSnapshot(session, { script, tables, path: join(folder, 'snapshot.sql.gz') });
    });
    publish('mariadb');
  }, 120_000);
  afterAll(async () => {
    delete process.env['MASKLAKE_TEST_TARGET'];
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  it('refuses a database of another kind before it connects', async () => {
    await expect(restoreInto('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
      'the snapshot is of MariaDB, and --target is a database of another kind',
    );
  });

  it('refuses a database in which only a function stands', async () => {
    await expect(restoreInto(server.url('taken'))).rejects.toThrow('the target database is not empty');
  });

  it('fills an empty one, marks it, and does not take it again', async () => {
    expect(await restoreInto(server.url('target'))).toBe(0);
    expect(told[0]).toBe('  shop.person  2 rows');
    expect(told[1]).toMatch(/^restored 2 rows into 127\.0\.0\.1:\d+\/target as tester in /);
    await writing(server, 'target', async (session) => {
      await expect(refuseMaskedMysql(session)).rejects.toThrow();
      expect((await inspectMysql(session)).tables.map(({ id }) => id.name)).toEqual(['person']);
    });
    await expect(restoreInto(server.url('target'))).rejects.toThrow('the target database is not empty');
  });

  it('refuses a snapshot of Postgres for a MySQL database', async () => {
    publish('postgres');
    await expect(restoreInto(server.url('taken'))).rejects.toThrow('the snapshot is of PostgreSQL');
    publish('mariadb');
  });
});
