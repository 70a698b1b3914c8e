// A database that a run made says so, so that it is never masked a second time: that would hide which key made it, and its fakes would be
// reported as found and masked personal data. MySQL has no comment on a database, and MariaDB's is lost in a dump: the mark is an empty
// table of a name of its own whose comment says it. It goes along with dumps, copies and snapshots of the server, and no column, key or row
// of the database is touched. Reading a catalog leaves it out (`NOT_THE_MARK`); a table of that name without the comment is nobody's mark.
import { z } from 'zod';
import { RefusedError } from '../../core/errors.ts';
import { mysqlIdent, mysqlLiteral } from '../../core/sql/quote.ts';
import type { MysqlSession } from './session.ts';

const MARK = 'masklake run ';
const TABLE = 'masklake_run';

const IS_THE_MARK = `table_name = '${TABLE}' AND table_comment LIKE '${MARK}%'`;

/** SQL condition over a row of information_schema.tables: it is not the mark. */
export const NOT_THE_MARK = `NOT (${IS_THE_MARK})`;

/** SQL condition over `s`, a row of information_schema.schemata: a run made the database. */
export const IS_MASKED_SCHEMA = `EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = s.schema_name AND ${IS_THE_MARK})`;

/** Marks the session's database. @throws EnvironmentError without the right to make a table, or when one of that name is there */
export async function markMysqlMasked(session: MysqlSession, run: string): Promise<void> {
  // Some servers demand a primary key of every table.
  const columns = '(run varchar(64) CHARACTER SET ascii NOT NULL PRIMARY KEY)';
  const sql = `CREATE TABLE ${mysqlIdent(TABLE)} ${columns} ENGINE = InnoDB COMMENT = ${mysqlLiteral(MARK + run)}`;
  await session.run(sql, 'mark the database as masked');
}

const Found = z.object({ name: z.string() });

/** @throws RefusedError when the session's database was made by a run */
export async function refuseMaskedMysql(session: MysqlSession): Promise<void> {
  const sql = `SELECT table_schema AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND ${IS_THE_MARK}`;
  const [found] = await session.rows(sql, Found, 'look whether the source is masked already');
  if (found === undefined) return;
  const message = `the database is masked already (the comment of its table ${TABLE} says which run made it): give the database it was made from as --source`;
  throw new RefusedError([{ code: 'ALREADY_MASKED', where: found.name, message, paste: '' }], { where: 'inspect' });
}

/** Whether this run made the session's database. */
export async function isMysqlMaskedBy(session: MysqlSession, run: string): Promise<boolean> {
  const sql = `SELECT table_schema AS name FROM information_schema.tables
    WHERE table_schema = DATABASE() AND table_name = '${TABLE}' AND table_comment = ${mysqlLiteral(MARK + run)}`;
  return (await session.rows(sql, Found, 'look which run made the database')).length > 0;
}
