// What has been loaded, recorded in a database of its own beside the staged one, whose catalog, checks and snapshot then never see it. A
// file's record is part of the transaction that copies it. MySQL has none around DDL: a statement is recorded before it is run, and again
// with how it went. The records hold names, counts and error numbers; `drop` removes them.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { mysqlIdent, mysqlLiteral } from '../../../core/sql/quote.ts';
import { CopyRecord, notEmpty, StatementRecord } from '../../load/recorded-load.ts';
import { isEmptyButForTheMark } from '../empty-database.ts';
import type { MysqlSession } from '../session.ts';
import { lockName, underLock } from './named-lock.ts';

/** How a statement went; `begun` when nobody knows, for who ran it did not live to see. */
export type Settled = Pick<StatementRecord, 'outcome'> & { readonly code?: number | undefined };

export interface MysqlRecords {
  /** Makes the records when they are not there. @throws EnvironmentError for a database that holds something else already */
  readonly open: () => Promise<void>;
  /** Without those that are only begun. */
  readonly statements: () => Promise<ReadonlyMap<number, StatementRecord>>;
  readonly isBegun: (position: number) => Promise<boolean>;
  readonly begin: (position: number) => Promise<void>;
  readonly settle: (position: number, how: Settled) => Promise<void>;
  /** Unless another call has settled it. */
  readonly leave: (position: number) => Promise<void>;
  readonly copies: () => Promise<readonly CopyRecord[]>;
  readonly copy: (item: string) => Promise<CopyRecord | undefined>;
  readonly addCopy: (item: string, record: CopyRecord) => Promise<void>;
  readonly drop: () => Promise<void>;
}

const Found = z.object({ n: z.string() });
const NEVER = new AbortController().signal;

/** The database that holds the records of a staged one. */
export function recordsName(database: string): string {
  return `masklake_load_${createHash('sha256').update(database).digest('hex').slice(0, 24)}`;
}

/** @param database the staged one, which the session has selected */
export function mysqlRecords(session: MysqlSession, database: string): MysqlRecords {
  const name = recordsName(database);
  const own = mysqlIdent(name);
  const [statements, copies] = [`${own}.${mysqlIdent('statements')}`, `${own}.${mysqlIdent('copies')}`];
  const reading = 'read the records of the load';
  const writing = 'write the records of the load';
  const statementsWhere = (where: string) =>
    session.rows(
      `SELECT statement AS \`statement\`, outcome AS \`outcome\`, code AS \`code\`, NULL AS \`constraint\` FROM ${statements} WHERE ${where}`,
      StatementRecord,
      reading,
    );
  const copiesWhere = (where: string) =>
    session.rows(
      `SELECT \`table\` AS \`table\`, \`rows\` AS \`rows\`, blockers AS \`blockers\` FROM ${copies} WHERE ${where} ORDER BY item`,
      CopyRecord,
      reading,
    );
  return {
    open: () =>
      underLock(session, lockName(database, 'records'), 'the records of the load', NEVER, async () => {
        const sql = `SELECT COUNT(*) AS n FROM information_schema.tables WHERE table_schema = ${mysqlLiteral(name)}`;
        const [found] = await session.rows(sql, Found, 'look for the records of the load');
        if (found?.n === '2') return;
        if (!(await isEmptyButForTheMark(session))) throw notEmpty();
        for (const make of [
          `CREATE DATABASE IF NOT EXISTS ${own} CHARACTER SET utf8mb4`,
          `CREATE TABLE IF NOT EXISTS ${statements} (statement int NOT NULL PRIMARY KEY,
            outcome varchar(16) CHARACTER SET ascii NOT NULL, code int NULL) ENGINE = InnoDB`,
          `CREATE TABLE IF NOT EXISTS ${copies} (item varchar(255) CHARACTER SET ascii NOT NULL PRIMARY KEY,
            \`table\` text NOT NULL, \`rows\` bigint NOT NULL, blockers longtext NOT NULL) ENGINE = InnoDB`,
        ])
          await session.run(make, 'make the records of the load');
      }),
    statements: async () =>
      new Map((await statementsWhere("outcome <> 'begun'")).map((record) => [record.statement, record])),
    isBegun: async (position) => {
      const sql = `SELECT COUNT(*) AS n FROM ${statements} WHERE statement = ${position} AND outcome = 'begun'`;
      return (await session.rows(sql, Found, reading))[0]?.n === '1';
    },
    begin: async (position) => {
      await session.run(`INSERT INTO ${statements} (statement, outcome) VALUES (${position}, 'begun')`, writing);
    },
    settle: async (position, { outcome, code }) => {
      const values = `${position}, ${mysqlLiteral(outcome)}, ${code ?? 'NULL'}`;
      await session.run(`REPLACE INTO ${statements} (statement, outcome, code) VALUES (${values})`, writing);
    },
    leave: async (position) => {
      const sql = `INSERT INTO ${statements} (statement, outcome) VALUES (${position}, 'left')
        ON DUPLICATE KEY UPDATE outcome = IF(outcome = 'begun', 'left', outcome)`;
      await session.run(sql, writing);
    },
    copies: () => copiesWhere('TRUE'),
    copy: async (item) => (await copiesWhere(`item = ${mysqlLiteral(item)}`))[0],
    addCopy: async (item, { table, rows, blockers }) => {
      const values = [mysqlLiteral(item), mysqlLiteral(table), rows, mysqlLiteral(JSON.stringify(blockers))];
      const sql = `INSERT INTO ${copies} (item, \`table\`, \`rows\`, blockers) VALUES (${values.join(', ')})`;
      await session.run(sql, writing);
    },
    drop: async () => {
      await session.run(`DROP DATABASE IF EXISTS ${own}`, 'drop the records of the load');
    },
  };
}
