// Locks by name, which belong to a session and end with it: also when its client is gone and the server still works for it.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EnvironmentError, UnfinishedError } from '../../../core/errors.ts';
import { mysqlLiteral } from '../../../core/sql/quote.ts';
import { orUnfinished } from '../../load/unfinished.ts';
import type { MysqlSession } from '../session.ts';
import { errnoOf } from './refusal.ts';

/** Such names are the server's, not a database's, and at most 64 characters long. @param of what is locked in the database */
export function lockName(database: string, of: string): string {
  const digest = createHash('sha256').update(`${database}\0${of}`).digest('hex').slice(0, 40);
  return `masklake ${digest}`;
}

const Got = z.object({ got: z.string().nullable() });

/** @param seconds to wait for it at most */
async function takes(session: MysqlSession, name: string, seconds: number): Promise<boolean> {
  const sql = `SELECT GET_LOCK(${mysqlLiteral(name)}, ${seconds}) AS got`;
  const [row] = await session.rows(sql, Got, 'wait for other calls');
  return row?.got === '1';
}

async function release(session: MysqlSession, name: string): Promise<void> {
  await session.run(`DO RELEASE_LOCK(${mysqlLiteral(name)})`, 'let other calls go on').catch(() => undefined);
}

/** Runs `act` while no other session holds the lock. @throws UnfinishedError when `signal` ends first */
export async function underLock<T>(
  session: MysqlSession,
  name: string,
  what: string,
  signal: AbortSignal,
  act: () => Promise<T>,
): Promise<T> {
  while (!(await orUnfinished(takes(session, name, 1), what, signal)));
  try {
    const result = await act();
    await release(session, name);
    return result;
  } catch (error) {
    // The session is still at work, and keeps the lock until it is done.
    if (!(error instanceof UnfinishedError)) await release(session, name);
    throw error;
  }
}

const Holder = z.object({ id: z.string().nullable() });
const NO_SUCH_SESSION = 1094;
const GONE_TRIES = 600;
const GONE_MILLISECONDS = 500;

/** Runs `act` under the lock; the session of an earlier call that still holds it is ended, and what it had not committed is undone. */
export async function takeOver<T>(session: MysqlSession, name: string, act: () => Promise<T>): Promise<T> {
  for (let tries = 0; !(await takes(session, name, 0)); tries += 1) {
    if (tries >= GONE_TRIES)
      throw new EnvironmentError('the session of an earlier call does not end', { where: name, hint: 'call again' });
    await endHolder(session, name);
    await sleep(GONE_MILLISECONDS);
  }
  try {
    return await act();
  } finally {
    await release(session, name);
  }
}

async function endHolder(session: MysqlSession, name: string): Promise<void> {
  const [row] = await session.rows(
    `SELECT IS_USED_LOCK(${mysqlLiteral(name)}) AS id`,
    Holder,
    'look for an earlier call',
  );
  if (row?.id === undefined || row.id === null) return;
  try {
    await session.run(`KILL CONNECTION ${BigInt(row.id)}`, 'end an earlier call');
  } catch (error) {
    if (errnoOf(error) !== NO_SUCH_SESSION) throw error;
  }
}
