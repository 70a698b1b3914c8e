// Connections for the rest of the program, and one consistent view of a source for several readers: an exported snapshot, which
// lives as long as the leader's transaction.
import type pg from 'pg';
import { POSTGRES } from '../../core/model/dialect.ts';
import { literal } from '../../core/sql/quote.ts';
import { type ConnectionOptions, describeConnection } from './connection-options.ts';
import { errorCode, sanitizePgError } from './errors.ts';
import { connectSource, queryText, type SessionLimits } from './session.ts';

export { connectSource, connectTarget, queryText, type SessionLimits } from './session.ts';

export interface Snapshot {
  /** In a REPEATABLE READ, READ ONLY transaction; for catalog queries. */
  readonly leader: pg.Client;
  /** In transactions with the same snapshot; at least one (the leader itself when no other could be had). */
  readonly readers: readonly pg.Client[];
  /** To be told to the user, e.g. that fewer readers than asked for were possible. */
  readonly notes: readonly string[];
  /** Ends every transaction and session; never throws. */
  close(): Promise<void>;
}

const { begin: BEGIN, share, join, cannotShare } = POSTGRES.snapshot;

/**
 * @param count how many readers, at least 1
 * @throws EnvironmentError when the source cannot be reached or not one session can be opened
 */
export async function openSnapshot(
  options: ConnectionOptions,
  count: number,
  limits: SessionLimits = {},
): Promise<Snapshot> {
  const where = describeConnection(options);
  const leader = await connectSource(options, limits);
  const readers: pg.Client[] = [];
  const notes: string[] = [];
  const close = async (): Promise<void> => {
    await Promise.all([...readers, leader].map((client) => client.end().catch(() => undefined)));
  };
  try {
    await queryText(leader, BEGIN, `opening a snapshot on ${where}`);
    const id = await exportSnapshot(leader, notes, where);
    for (let opened = 0; id !== undefined && opened < count; opened++) {
      const reader = await joinSnapshot(options, limits, id, notes, opened);
      if (reader === undefined) break;
      readers.push(reader);
    }
    return { leader, readers: readers.length === 0 ? [leader] : readers, notes, close };
  } catch (error) {
    await close();
    throw sanitizePgError(error, `opening a snapshot on ${where}`);
  }
}

/** A server that cannot export (old standbys, some poolers) is read by one session. */
async function exportSnapshot(leader: pg.Client, notes: string[], where: string): Promise<string | undefined> {
  try {
    const result = await leader.query<{ id: string }>(share);
    return result.rows[0]?.id;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined || !cannotShare.includes(code)) throw error;
    // No savepoint: a subtransaction cannot export. Nothing has been read yet, so beginning again loses nothing.
    await queryText(leader, 'ROLLBACK', `opening a snapshot on ${where}`);
    await queryText(leader, BEGIN, `opening a snapshot on ${where}`);
    notes.push(`the server cannot share a snapshot (code ${code}): it is read by one session instead of several`);
    return undefined;
  }
}

async function joinSnapshot(
  options: ConnectionOptions,
  limits: SessionLimits,
  id: string,
  notes: string[],
  opened: number,
): Promise<pg.Client | undefined> {
  let reader: pg.Client;
  try {
    reader = await connectSource(options, limits);
  } catch (error) {
    notes.push(`only ${opened} of the wanted parallel readers could connect`);
    if (error instanceof Error && /no connection left/.test(error.message)) return undefined;
    throw error;
  }
  try {
    await reader.query(BEGIN);
    await reader.query(join(literal(id)));
    return reader;
  } catch (error) {
    await reader.end().catch(() => undefined);
    throw sanitizePgError(error, 'joining the snapshot');
  }
}
