// Schema and masked rows into a fresh MySQL or MariaDB database: the session's.
import { tableKey } from '../../core/model/names.ts';
import { type DdlStatement, objectName, type SequenceValue } from '../../core/model/schema-script.ts';
import { type LoadContent, refersToLeftOutRows, statementBlocker } from '../../core/plan/load-blockers.ts';
import { isPatch } from '../../core/plan/patches.ts';
import type { LoadedDatabase } from '../../ports/loaded-database.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { type LoadTarget, loadInto, type Relaxed } from '../load/load-database.ts';
import type { LoadReport, LoadRequest } from '../load/request.ts';
import { MYSQL_SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { FOREIGN_KEY_BROKEN, type MysqlRefusal, patchRefusalOf, refusalOf, saidBy } from './load/refusal.ts';
import { loadMysqlTable } from './load/table-rows.ts';
import { setMysqlSequenceSql } from './sequence-sql.ts';
import type { MysqlWriter } from './session.ts';

/** A database that is loaded. */
export interface MysqlTarget {
  readonly session: MysqlWriter;
  /** One more session on the same database. */
  readonly connect: () => Promise<MysqlWriter>;
  /** The same database, for where its sequences stand. */
  readonly loaded: Pick<LoadedDatabase, 'sequencePositions'>;
}

/** Loads everything; problems that a rule can resolve come back as blockers, anything else throws. */
export async function loadMysql(target: MysqlTarget, duckdb: DuckdbSession, request: LoadRequest): Promise<LoadReport> {
  await prepareLoad(target.session);
  return loadInto(loadTarget(target, duckdb), request);
}

/** What a session that loads must be. */
export async function prepareLoad(session: MysqlWriter): Promise<void> {
  for (const setting of [...MYSQL_SCRIPT_SETTINGS, 'SET SESSION max_error_count = 1000'])
    await session.run(setting, 'prepare the session');
}

function loadTarget({ session, connect, loaded }: MysqlTarget, duckdb: DuckdbSession): LoadTarget<MysqlRefusal> {
  return {
    run: (statement) => runStatement(session, statement),
    runPatch: (statement) => runApart(connect, statement),
    blocker: (statement, content, refusal) => statementBlocker(statement, content, saidBy(refusal)),
    relaxed: uncheckedFor,
    loadTable: (load) => loadMysqlTable(session, duckdb, load),
    setSequences: (sequences) => setMysqlSequences(session, loaded, sequences),
  };
}

/** @returns what the database said when it refused */
export async function runStatement(session: MysqlWriter, statement: DdlStatement): Promise<MysqlRefusal | undefined> {
  const name = objectName(statement);
  try {
    await session.run(statement.sql, `make ${name}`);
    return undefined;
  } catch (error) {
    // A right that is missing is a patch's own matter: it is there to give rights.
    return isPatch(statement) ? patchRefusalOf(error) : refusalOf(error, name);
  }
}

/** Runs a statement in a session of its own. @returns what the database said when it refused */
export async function runApart(
  connect: () => Promise<MysqlWriter>,
  statement: DdlStatement,
): Promise<MysqlRefusal | undefined> {
  const session = await connect();
  try {
    await prepareLoad(session);
    return await runStatement(session, statement);
  } finally {
    await session.end();
  }
}

/** What stands in for a foreign key that breaks only because the rules leave rows out. */
export function uncheckedFor(
  statement: DdlStatement,
  content: LoadContent,
  { errno }: MysqlRefusal,
): Relaxed | undefined {
  return FOREIGN_KEY_BROKEN.has(errno) && refersToLeftOutRows(statement, content) ? unchecked(statement) : undefined;
}

/** The server has no constraint of which it knows that it was not checked: only the session can look away while it is made. */
function unchecked(statement: DdlStatement): Relaxed {
  const checks = (value: 0 | 1): DdlStatement => ({
    phase: 'after-data',
    kind: 'setting',
    object: `foreign_key_checks = ${value} for ${statement.object}`,
    sql: `SET SESSION foreign_key_checks = ${value}`,
  });
  return {
    statements: [checks(0), statement, checks(1)],
    note: `${objectName(statement)} does not hold for every row of the copy: the rules leave out rows that it refers to`,
  };
}

/**
 * Sequences keep the source's position: past every existing key. A masked key may lie past that: such a sequence goes on behind it, so
 * that an insert finds a free key. AUTO_INCREMENT does so by itself.
 */
export async function setMysqlSequences(
  session: MysqlWriter,
  loaded: Pick<LoadedDatabase, 'sequencePositions'>,
  sequences: readonly SequenceValue[],
): Promise<readonly SequenceValue[]> {
  if (sequences.length === 0) return sequences;
  const set = async (value: SequenceValue): Promise<unknown> =>
    session.run(setMysqlSequenceSql(value), `set sequence ${tableKey(value.name)}`);
  for (const sequence of sequences) await set(sequence);
  const own = new Map(sequences.map((sequence) => [tableKey(sequence.name), sequence]));
  for (const { sequence, next, extreme, ascending } of await loaded.sequencePositions()) {
    const key = tableKey(sequence);
    const isBehind = extreme !== undefined && (ascending ? next <= extreme : next >= extreme);
    if (!isBehind || !own.has(key)) continue;
    const value = { name: sequence, lastValue: String(extreme), isCalled: true };
    await set(value);
    own.set(key, value);
  }
  return [...own.values()];
}
