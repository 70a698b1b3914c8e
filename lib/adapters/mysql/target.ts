// The server of the target: may it be used, and what a killed run left there.
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';
import { type DialectCapabilities, MYSQL } from '../../core/model/dialect.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';
import { describeMysql, type MysqlConnection } from './connection-options.ts';
import { isEmptyMysqlDatabase } from './empty-database.ts';
import { errnoOf, NO_SUCH_DATABASE } from './load/refusal.ts';
import { isMysqlMaskedBy } from './masked-mark.ts';
import { connectMysqlSource, connectMysqlTarget, type MysqlSession, type MysqlWriter } from './session.ts';

const NOT_ALLOWED: ReadonlySet<number> = new Set([1044, 1142, 1227]);

/** The target must be another database than the source, and empty or missing. Also asked before anything is exported. */
export async function checkMysqlTarget(target: MysqlConnection, source: MysqlConnection | undefined): Promise<void> {
  const session = await openExisting(target);
  // A missing database is created at publish; the server itself has answered.
  if (session === undefined) return;
  try {
    if (source !== undefined && (await identityOf(source)) === (await identity(session)))
      throw new EnvironmentError('the target is the source itself', {
        where: describeMysql(target),
        hint: 'give another, empty database as --target',
      });
    if (!(await isEmptyMysqlDatabase(session)))
      throw new EnvironmentError('the target database is not empty', {
        where: describeMysql(target),
        hint: 'give an empty database, or a name that does not exist yet',
      });
  } finally {
    await session.end();
  }
}

/** Undefined when the database does not exist. */
async function openExisting(target: MysqlConnection): Promise<MysqlWriter | undefined> {
  try {
    return await connectMysqlTarget(target);
  } catch (error) {
    if (errnoOf(error) === NO_SUCH_DATABASE) return undefined;
    throw withRight(error, target, 'use the target database', `GRANT ALL ON ${mysqlIdent(target.database)}.*`);
  }
}

/** A missing right in words of who may give it. */
function withRight(error: unknown, target: MysqlConnection, what: string, grant: string): unknown {
  if (!NOT_ALLOWED.has(errnoOf(error) ?? 0)) return error;
  return new EnvironmentError(`this user may not ${what}`, {
    where: describeMysql(target),
    hint: `as an administrator: ${grant} TO this user`,
  });
}

async function identityOf(source: MysqlConnection): Promise<string> {
  const session = await connectMysqlSource(source);
  try {
    return await identity(session);
  } finally {
    await session.end();
  }
}

const Identity = z.tuple([z.object({ identity: z.string() })]);

/** A text that is equal for two sessions in the same database of the same server: by what the server says of itself, not by its address. */
async function identity(session: MysqlSession): Promise<string> {
  const uuid = session.dialect === MYSQL ? '@@server_uuid' : "''";
  const sql = `SELECT CONCAT_WS('|', ${uuid}, @@hostname, @@port, @@datadir,
    IF(@@lower_case_table_names = 0, DATABASE(), LOWER(DATABASE()))) AS identity`;
  const rows = await session.rows(sql, z.object({ identity: z.string() }), 'identify the server');
  return Identity.parse(rows)[0].identity;
}

export function stagingName(run: string): string {
  return `masklake_stage_${run.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}`;
}

/** A session in which no database is selected that could be missing. */
export function onServer(target: MysqlConnection): Promise<MysqlWriter> {
  return connectMysqlTarget({ ...target, database: 'information_schema' });
}

/** Makes the staging database beside the target. @throws EnvironmentError when it is another kind of server, or a right is missing */
export async function createStaging(
  target: MysqlConnection,
  dialect: DialectCapabilities,
  staging: string,
): Promise<void> {
  const session = await onServer(target);
  try {
    if (session.dialect !== dialect)
      throw new EnvironmentError(
        `the target is a server of ${session.dialect.label}, the source one of ${dialect.label}`,
        { where: describeMysql(target), hint: 'give a target of the same kind' },
      );
    await session.run(`CREATE DATABASE ${mysqlIdent(staging)} CHARACTER SET utf8mb4`, 'create the staging database');
  } catch (error) {
    throw withRight(error, target, 'create the staging database', 'GRANT ALL ON `masklake\\_stage\\_%`.*');
  } finally {
    await session.end();
  }
}

export async function dropDatabase(target: MysqlConnection, name: string, doing: string): Promise<void> {
  const session = await onServer(target);
  try {
    await session.run(`DROP DATABASE IF EXISTS ${mysqlIdent(name)}`, doing);
  } finally {
    await session.end();
  }
}

/** Drops what a killed run left on the target's server: its staging database, and a target that it had loaded but not published. */
export async function dropUnfinishedMysql(target: MysqlConnection, run: string, published: boolean): Promise<void> {
  const doing = 'drop the database of a killed run';
  await dropDatabase(target, stagingName(run), doing);
  if (published) return;
  const session = await openExisting(target);
  if (session === undefined) return;
  const made = await isMysqlMaskedBy(session, run).finally(() => session.end());
  if (made) await dropDatabase(target, target.database, doing);
}
