// One statement of a schema script at a time, by callers that may end before the database does. A statement and its record are one
// message, which the server finishes without its client; whoever asks again waits for it and finds the record. Two callers never run
// the same statement. Order comes from what statements need, not from who calls first.
import type pg from 'pg';
import { UnfinishedError } from '../../../core/errors.ts';
import { objectName } from '../../../core/model/schema-script.ts';
import type { LoadContent } from '../../../core/plan/load-blockers.ts';
import { literal } from '../../../core/sql/quote.ts';
import {
  ensureAll,
  type RecordedLoad,
  type RecordedTarget,
  readRecorded,
  type StatementRecord,
} from '../../load/recorded-load.ts';
import { orUnfinished } from '../../load/unfinished.ts';
import { errorCode, type Refusal, sanitizePgError, TRANSIENT } from '../errors.ts';
import { act, copyRecords, STATEMENTS, statementRecords } from './records.ts';
import { relaxedFor, relaxedNote, statementBlocker } from './statements.ts';

/** A deadlock or a catalog row that somebody else changed: the statement itself is not at fault. */
const AGAIN = new Set(['40P01', '40001', 'XX000']);
const TRIES = 6;

/** The records of a session's database. */
function recordedTarget(client: pg.ClientBase): RecordedTarget {
  return {
    statements: () => statementRecords(client),
    copies: () => copyRecords(client),
    leave: (position) => record(client, position, 'left'),
    ensure: (content, position, signal) => ensureOne(client, content, position, signal),
    relaxed: (statement, content, found) => {
      const relaxed = relaxedFor(statement, content, refusal(found));
      return relaxed === undefined ? undefined : { statements: [relaxed], note: relaxedNote(statement) };
    },
    blocker: (statement, content, found) => statementBlocker(statement, content, refusal(found)),
  };
}

/** See `ensureAll`. */
export async function ensureStatements(
  client: pg.ClientBase,
  content: LoadContent,
  positions: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  await ensureAll(recordedTarget(client), content, positions, signal);
}

/** Everything that was recorded, as loading in one go would have left it. */
export async function recordedLoad(client: pg.ClientBase, content: LoadContent): Promise<RecordedLoad> {
  return readRecorded(recordedTarget(client), content);
}

function refusal({ code, constraint }: StatementRecord): Refusal {
  return { code: code ?? 'unknown', constraint: constraint ?? undefined };
}

async function ensureOne(
  client: pg.ClientBase,
  content: LoadContent,
  position: number,
  signal: AbortSignal,
): Promise<void> {
  const statement = content.script.statements[position];
  if (statement === undefined) return;
  const name = objectName(statement);
  await untilSettled(client, recording(statement.sql, position), name, signal);
  const found = (await statementRecords(client)).get(position);
  const relaxed = found?.outcome === 'refused' ? relaxedFor(statement, content, refusal(found)) : undefined;
  // Not refused again when a table takes no NOT VALID key (a partitioned one before version 18): the refusal stays.
  if (relaxed !== undefined) await untilSettled(client, relaxing(relaxed.sql, position), name, signal);
}

async function untilSettled(client: pg.ClientBase, sql: string, name: string, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await orUnfinished(client.query(sql), name, signal);
      return;
    } catch (error) {
      if (error instanceof UnfinishedError) throw error;
      if (attempt >= TRIES || !AGAIN.has(errorCode(error) ?? '')) throw sanitizePgError(error, `run ${name}`);
    }
  }
}

/** Any number: only callers of this module take such locks. */
const LOCK_CLASS = 1_835_887_979;

/** Runs the statement and records how it went, unless that is recorded; waits while another session does so. */
function recording(sql: string, position: number): string {
  return doBlock(
    `
    IF EXISTS (SELECT FROM ${STATEMENTS} WHERE statement = ${position}) THEN RETURN; END IF;
    BEGIN
      EXECUTE ${literal(sql)};
      INSERT INTO ${STATEMENTS} (statement, outcome) VALUES (${position}, 'run');
    EXCEPTION WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, named = CONSTRAINT_NAME;
      IF state ~ ${literal(TRANSIENT)} THEN RAISE; END IF;
      INSERT INTO ${STATEMENTS} (statement, outcome, code, "constraint") VALUES (${position}, 'refused', state, nullif(named, ''));
    END;`,
    position,
  );
}

/** Runs the relaxed statement in place of the refused one. */
function relaxing(sql: string, position: number): string {
  return doBlock(
    `
    IF NOT EXISTS (SELECT FROM ${STATEMENTS} WHERE statement = ${position} AND outcome = 'refused') THEN RETURN; END IF;
    BEGIN
      EXECUTE ${literal(sql)};
      UPDATE ${STATEMENTS} SET outcome = 'relaxed' WHERE statement = ${position};
    EXCEPTION WHEN OTHERS THEN
      GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE;
      IF state ~ ${literal(TRANSIENT)} THEN RAISE; END IF;
    END;`,
    position,
  );
}

function doBlock(body: string, position: number): string {
  const text = `DECLARE state text; named text;
  BEGIN
    PERFORM pg_catalog.pg_advisory_xact_lock(${LOCK_CLASS}, ${position});${body}
  END`;
  return `DO LANGUAGE plpgsql ${literal(text)}`;
}

async function record(client: pg.ClientBase, position: number, outcome: 'left'): Promise<void> {
  const sql = `INSERT INTO ${STATEMENTS} (statement, outcome) VALUES (${position}, ${literal(outcome)}) ON CONFLICT DO NOTHING`;
  await act(client, sql, 'record a statement');
}

/** Settings of a session that may outlive its client. */
export const UNATTENDED: readonly string[] = [
  // A notice that cannot be delivered would end the statement.
  "SET client_min_messages = 'error'",
  'SET lock_timeout = 0',
  "SELECT pg_catalog.set_config('client_connection_check_interval', '0', false) WHERE pg_catalog.current_setting('server_version_num')::int >= 140000",
];
