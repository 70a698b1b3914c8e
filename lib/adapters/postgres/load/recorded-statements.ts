// One statement of a schema script at a time, by callers that may end before the database does. A statement and its record are one
// message, which the server finishes without its client; whoever asks again waits for it and finds the record. Two callers never run
// the same statement. Order comes from what statements need, not from who calls first.
import type pg from 'pg';
import type { Blocker } from '../../../core/errors.ts';
import { UnfinishedError } from '../../../core/errors.ts';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import { type LoadContent, leavesWith } from '../../../core/plan/load-blockers.ts';
import { literal } from '../../../core/sql/quote.ts';
import { errorCode, type Refusal, sanitizePgError, TRANSIENT } from '../errors.ts';
import { act, copyRecords, STATEMENTS, type StatementRecord, statementRecords } from './records.ts';
import { relaxedFor, relaxedNote, statementBlocker } from './statements.ts';

/** Statements that read or sort rows: worth a caller of their own. All others take no time and run in order. */
const HEAVY: ReadonlySet<string> = new Set([
  'index',
  'primary key',
  'unique constraint',
  'exclusion constraint',
  'check',
  'foreign key',
  'refresh',
]);

/** Positions in the script of the statements after the data that are worth a caller of their own. */
export function heavyStatements({ statements }: LoadContent['script']): readonly number[] {
  return statements.flatMap((statement, at) => (isHeavy(statement) ? [at] : []));
}

function isHeavy(statement: DdlStatement): boolean {
  return statement.phase === 'after-data' && HEAVY.has(statement.kind);
}

/**
 * Positions that must be run for statement `at`, itself included, in order. What stands later in the script is never needed: it was
 * ordered. Before light statements, all light ones; before heavy ones those that they name, and those whose order counts though
 * nothing names it: checks of one name (a child's comes first) and refreshes.
 */
export function neededFor(statements: readonly DdlStatement[], at: number): readonly number[] {
  const wanted = new Set([at]);
  const names = new Set<string>();
  const checks = new Set<string>();
  let refresh = false;
  for (let position = at; position >= 0; position -= 1) {
    const statement = statements[position];
    if (statement === undefined) continue;
    const name = objectName(statement);
    const byOrder =
      (statement.kind === 'refresh' && refresh) ||
      (statement.kind === 'check' && checks.has(constraintName(statement)));
    if (!wanted.has(position) && isHeavy(statement) && !names.has(name) && !byOrder) continue;
    wanted.add(position);
    names.add(name);
    for (const need of statement.needs ?? []) names.add(need);
    if (statement.kind === 'check') checks.add(constraintName(statement));
    refresh ||= statement.kind === 'refresh';
  }
  return [...wanted].sort((a, b) => a - b);
}

/** `name on schema.table`: a superset of the same name does no harm, it only waits. */
function constraintName({ object }: DdlStatement): string {
  return object.split(' on ')[0] ?? object;
}

/** A deadlock or a catalog row that somebody else changed: the statement itself is not at fault. */
const AGAIN = new Set(['40P01', '40001', 'XX000']);
const TRIES = 6;

/**
 * Runs the statements at `positions` that nobody has run, in the order given.
 * @throws UnfinishedError when `signal` ends first: the server goes on, and the next call finds what it did
 */
export async function ensureStatements(
  client: pg.ClientBase,
  content: LoadContent,
  positions: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const records = new Map(await statementRecords(client));
  const missing = new Set(
    (await copyRecords(client)).filter(({ blockers }) => blockers.length > 0).map(({ table }) => table),
  );
  for (const position of positions) {
    const statement = content.script.statements[position];
    if (statement === undefined || isSettled(records.get(position), statement, content)) continue;
    const refused = refusedNames(content, records);
    if (leavesWith(statement, content, { refused, missing })) await record(client, position, 'left');
    else await ensureOne(client, content, statement, position, signal);
    for (const [at, found] of await statementRecords(client)) records.set(at, found);
  }
}

/** Nothing is left to do: also a key that could be relaxed has been. */
function isSettled(record: StatementRecord | undefined, statement: DdlStatement, content: LoadContent): boolean {
  if (record === undefined) return false;
  return record.outcome !== 'refused' || relaxedFor(statement, content, refusal(record)) === undefined;
}

function refusal({ code, constraint }: StatementRecord): Refusal {
  return { code: code ?? 'unknown', constraint: constraint ?? undefined };
}

async function ensureOne(
  client: pg.ClientBase,
  content: LoadContent,
  statement: DdlStatement,
  position: number,
  signal: AbortSignal,
): Promise<void> {
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
      return await orUnfinished(client.query(sql), name, signal);
    } catch (error) {
      if (error instanceof UnfinishedError) throw error;
      if (attempt >= TRIES || !AGAIN.has(errorCode(error) ?? '')) throw sanitizePgError(error, `run ${name}`);
    }
  }
}

/** The result, or an end of waiting: the session is then closed by whoever opened it, and the server goes on. */
export async function orUnfinished(running: Promise<unknown>, what: string, signal: AbortSignal): Promise<void> {
  // Its end after ours is nobody's any more.
  running.catch(() => undefined);
  if (signal.aborted) throw unfinished(what);
  let stop: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(unfinished(what));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([running, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function unfinished(what: string): UnfinishedError {
  return new UnfinishedError('the database is still at work', { where: what, hint: 'call again: it is waited for' });
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

function refusedNames(content: LoadContent, records: ReadonlyMap<number, StatementRecord>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [position, { outcome }] of records) {
    const statement = content.script.statements[position];
    if (statement !== undefined && (outcome === 'refused' || outcome === 'left')) names.add(objectName(statement));
  }
  return names;
}

export interface RecordedLoad {
  /** Statements as they were run. */
  readonly run: readonly DdlStatement[];
  readonly notes: readonly string[];
  readonly blockers: readonly Blocker[];
  readonly rows: number;
}

/** Everything that was recorded, as loading in one go would have left it. */
export async function recordedLoad(client: pg.ClientBase, content: LoadContent): Promise<RecordedLoad> {
  const records = await statementRecords(client);
  const copies = await copyRecords(client);
  const blockers: Blocker[] = copies.flatMap((copy) => copy.blockers);
  const run: DdlStatement[] = [];
  const notes: string[] = [];
  for (const [position, statement] of content.script.statements.entries()) {
    const record = records.get(position);
    if (record?.outcome === 'run') run.push(statement);
    if (record?.outcome === 'relaxed') {
      run.push({ ...statement, sql: `${statement.sql} NOT VALID` });
      notes.push(relaxedNote(statement));
    }
    if (record?.outcome === 'refused') blockers.push(statementBlocker(statement, content, refusal(record)));
  }
  return {
    run,
    notes,
    blockers: [...new Map(blockers.map((blocker) => [JSON.stringify(blocker), blocker])).values()],
    rows: copies.reduce((sum, copy) => sum + copy.rows, 0),
  };
}

/** The positions of one phase, light and heavy, in order. */
export function phasePositions(content: LoadContent, phase: DdlStatement['phase']): readonly number[] {
  return content.script.statements.flatMap((statement, at) => (statement.phase === phase ? [at] : []));
}

/** Settings of a session that may outlive its client. */
export const UNATTENDED: readonly string[] = [
  // A notice that cannot be delivered would end the statement.
  "SET client_min_messages = 'error'",
  'SET lock_timeout = 0',
  "SELECT pg_catalog.set_config('client_connection_check_interval', '0', false) WHERE pg_catalog.current_setting('server_version_num')::int >= 140000",
];
