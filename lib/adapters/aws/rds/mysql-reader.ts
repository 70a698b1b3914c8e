// The user that the program itself reads production data with: it may log in over TLS and read, and nothing else. It lives in the temporary
// server only.
//
// A master user of RDS may hand on what it has: SELECT, SHOW VIEW, TRIGGER and EVENT on all databases. The text of routines is behind a right
// of its own, which not every version of RDS gives it:
// - MySQL: SHOW_ROUTINE (8.0.20), or SELECT on the whole server, which every master has.
// - MariaDB: SHOW CREATE ROUTINE (11.3), or SELECT on mysql.proc.
// Source: Amazon RDS and Aurora user guides, Master user account privileges; MySQL 8.4 Reference Manual, 15.7.7.10 SHOW CREATE PROCEDURE
// DMS reads as the master: a full load asks for SELECT, and for the rights of replication only to follow changes.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EnvironmentError } from '../../../core/errors.ts';
import { MARIADB, MYSQL } from '../../../core/model/dialect.ts';
import { READER_PREFIX, RunId } from '../../../core/model/run-id.ts';
import { mysqlIdent, mysqlLiteral } from '../../../core/sql/quote.ts';
import { errnoOf } from '../../mysql/load/refusal.ts';
import { IS_MASKED_SCHEMA } from '../../mysql/masked-mark.ts';
import { cachingSha2PasswordHash, nativePasswordHash } from '../../mysql/password-hash.ts';
import type { MysqlSession } from '../../mysql/session.ts';

/** Follows from the run, so that it can be no user of the source's own. A name has at most 32 characters, and a run's is longer. */
export function mysqlReaderName(run: string): string {
  const digest = createHash('sha256').update(RunId.parse(run)).digest('hex').slice(0, 16);
  return `${READER_PREFIX}${digest}`;
}

/** Makes the user, or gives it this password again. @param master a session of the master user that may write */
export async function ensureMysqlReader(master: MysqlSession, name: string, password: string): Promise<void> {
  const doing = 'making the user that reads';
  const login = `${account(name)} ${identified(master, password)} REQUIRE SSL`;
  try {
    await master.run(`CREATE USER IF NOT EXISTS ${login}`, doing);
    await master.run(`ALTER USER ${login}`, doing);
  } catch (error) {
    if (errnoOf(error) !== OPTION_PREVENTS) throw error;
    throw new EnvironmentError(`${doing}: the server takes no password as a hash, and it is never sent as itself`, {
      hint: 'strict_password_validation and read_only must be off in the parameter group of the source',
    });
  }
  if (master.dialect === MYSQL) await showRoutines(master, name, doing);
}

/** From outside: the address of a function is not known before. */
function account(name: string): string {
  return `${mysqlIdent(name)}@${mysqlIdent('%')}`;
}

/** MariaDB has no caching_sha2_password that every version knows, and MySQL 8.4 no mysql_native_password unless it is turned on. */
function identified({ dialect }: MysqlSession, password: string): string {
  return dialect === MARIADB
    ? `IDENTIFIED VIA mysql_native_password USING ${mysqlLiteral(nativePasswordHash(password))}`
    : `IDENTIFIED WITH caching_sha2_password AS ${mysqlLiteral(cachingSha2PasswordHash(password))}`;
}

/** Since then there is a right of its own for it. */
const SHOW_ROUTINE = 80_020;

async function showRoutines(master: MysqlSession, name: string, doing: string): Promise<void> {
  const to = account(name);
  if (master.version >= SHOW_ROUTINE && (await attempt(master, `GRANT SHOW_ROUTINE ON *.* TO ${to}`, doing))) return;
  await attempt(master, `GRANT SELECT ON *.* TO ${to}`, doing);
}

const RIGHTS = ['SELECT', 'SHOW VIEW', 'TRIGGER', 'EVENT'];
/** Since then MariaDB has a right of its own for the text of routines. */
const SHOW_CREATE_ROUTINE = 110_300;

/** Lets the user read one database. @param master a session of the master user that may write */
export async function grantMysqlDatabase(master: MysqlSession, name: string, database: string): Promise<void> {
  const doing = `letting the reading user into ${JSON.stringify(database)}`;
  const to = account(name);
  const all = `${mysqlIdent(await asPattern(master, database))}.*`;
  for (const right of RIGHTS) await attempt(master, `GRANT ${right} ON ${all} TO ${to}`, doing);
  if (master.dialect !== MARIADB) return;
  const right = `GRANT SHOW CREATE ROUTINE ON ${all} TO ${to}`;
  if (master.version >= SHOW_CREATE_ROUTINE && (await attempt(master, right, doing))) return;
  await attempt(master, `GRANT SELECT ON mysql.proc TO ${to}`, doing);
}

const PartialRevokes = z.object({ on: z.string() });

/** GRANT takes a database for a pattern, in which a backslash makes `_`, `%` and itself plain; with partial_revokes for a name. */
async function asPattern(master: MysqlSession, database: string): Promise<string> {
  if (master.dialect === MYSQL) {
    const sql = 'SELECT @@GLOBAL.partial_revokes AS `on`';
    const [setting] = await master.rows(sql, PartialRevokes, 'ask for partial_revokes');
    if (setting?.on === '1') return database;
  }
  return database.replaceAll(/[\\_%]/g, String.raw`\$&`);
}

const NameRow = z.object({ name: z.string() });

// RDS keeps files in folders called innodb and tmp, which some versions show as databases; with a table in it, it is somebody's own
const DATABASES = `SELECT s.schema_name AS name FROM information_schema.schemata s
  WHERE LOWER(s.schema_name) NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys', 'rdsadmin')
    AND (LOWER(s.schema_name) NOT IN ('innodb', 'tmp')
      OR EXISTS (SELECT 1 FROM information_schema.tables t WHERE t.table_schema = s.schema_name))
    AND NOT ${IS_MASKED_SCHEMA} ORDER BY BINARY s.schema_name`;

/** Databases of people, without those that a run made. */
export async function listMysqlDatabases(master: MysqlSession): Promise<readonly string[]> {
  return (await master.rows(DATABASES, NameRow, 'listing the databases')).map(({ name }) => name);
}

/** What a strict server says of a password that it cannot look at, and a read-only one of everything. */
const OPTION_PREVENTS = 1290;
/** No right on a database · to hand a right on · on a table · on a column · no administrative right. */
const REFUSALS = [1044, 1045, 1142, 1143, 1227];

/** Runs a statement that a managed server may refuse. What is not granted shows later: `inspect` names what cannot be read. */
async function attempt(master: MysqlSession, sql: string, doing: string): Promise<boolean> {
  try {
    await master.run(sql, doing);
    return true;
  } catch (error) {
    if (!REFUSALS.includes(errnoOf(error) ?? 0)) throw error;
    return false;
  }
}
