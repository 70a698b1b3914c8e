// One statement of a schema script at a time, by callers that may end before the database does. A lock of the session goes along with the
// statement: whoever asks again waits for it. Where the one who ran it did not live to record how it went, it is run again: the database
// was empty before, so what exists already is what it made.
import { z } from 'zod';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import { foreignKeyOf, type LoadContent, statementBlocker } from '../../../core/plan/load-blockers.ts';
import { mysqlLiteral } from '../../../core/sql/quote.ts';
import type { RecordedTarget, StatementRecord } from '../../load/recorded-load.ts';
import { orUnfinished } from '../../load/unfinished.ts';
import { settingsAt } from '../ddl/contexts.ts';
import { runStatement, uncheckedFor } from '../load.ts';
import type { MysqlWriter } from '../session.ts';
import { lockName, underLock } from './named-lock.ts';
import type { MysqlRecords } from './records.ts';
import { errnoOf, HELD_BY_OTHERS, type MysqlRefusal, saidBy, TABLE_EXISTS } from './refusal.ts';

/** A session on a staged database with its records. */
export interface Staged {
  readonly session: MysqlWriter;
  readonly database: string;
  readonly records: MysqlRecords;
}

const TRIES = 6;

export function recordedMysql(staged: Staged): RecordedTarget {
  const { records } = staged;
  return {
    statements: records.statements,
    copies: records.copies,
    leave: records.leave,
    ensure: (content, position, signal) => untilSettled(() => ensureOne(staged, content, position, signal)),
    relaxed: (statement, content, record) => uncheckedFor(statement, content, refusal(record)),
    blocker: (statement, content, record) => statementBlocker(statement, content, saidBy(refusal(record))),
  };
}

function refusal({ code }: StatementRecord): MysqlRefusal {
  return { errno: Number(code) };
}

async function untilSettled(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt >= TRIES || !HELD_BY_OTHERS.has(errnoOf(error) ?? 0)) throw error;
    }
  }
}

async function ensureOne(
  { session, database, records }: Staged,
  content: LoadContent,
  position: number,
  signal: AbortSignal,
): Promise<void> {
  const { statements } = content.script;
  const statement = statements[position];
  if (statement === undefined) return;
  const name = objectName(statement);
  const settings = settingsAt(statements, position);
  // Settings change the database for all sessions: what stands behind one is never run beside anything else of that sort.
  const together = statement.kind === 'setting' || settings.length > 0;
  await underLock(session, lockName(database, together ? 'settings' : `${position}`), name, signal, async () => {
    const run = (one: DdlStatement) => orUnfinished(runStatement(session, one), name, signal);
    let found = (await records.statements()).get(position);
    if (found === undefined) {
      const again = await records.isBegun(position);
      if (!again) await records.begin(position);
      // One that the database refuses is a blocker of its own.
      for (const sql of settings) await run({ phase: 'after-data', kind: 'setting', object: name, sql });
      const refused = await run(statement);
      const done = refused === undefined || (again && (await isMade(session, statement, content, refused)));
      await records.settle(position, done ? { outcome: 'run' } : { outcome: 'refused', code: refused.errno });
      found = (await records.statements()).get(position);
    }
    const relaxed = found?.outcome === 'refused' ? uncheckedFor(statement, content, refusal(found)) : undefined;
    if (found === undefined || relaxed === undefined) return;
    let all = true;
    for (const one of relaxed.statements) {
      const refused = await run(one);
      all &&= refused === undefined || (await isMade(session, statement, content, refused));
    }
    if (all) await records.settle(position, { outcome: 'relaxed', code: refusal(found).errno });
  });
}

/** What stands there already: a table, view or sequence, a key, a routine, a trigger, an event, a check (MariaDB's number, MySQL's). */
const EXISTS: ReadonlySet<number> = new Set([TABLE_EXISTS, 1061, 1304, 1359, 1537, 1826, 3822]);
/** May say so of a foreign key: MariaDB has one number for all that is wrong with the making of a table. */
const KEY_MAY_EXIST: ReadonlySet<number> = new Set([1005, 1022, 1826]);
const Found = z.object({ n: z.string() });

/** Whether a statement was refused for this alone, that an earlier call has run it. */
async function isMade(
  session: MysqlWriter,
  statement: DdlStatement,
  content: LoadContent,
  { errno }: MysqlRefusal,
): Promise<boolean> {
  if (statement.kind !== 'foreign key') return EXISTS.has(errno);
  const key = foreignKeyOf(statement, content);
  if (!KEY_MAY_EXIST.has(errno) || key === undefined) return false;
  const sql = `SELECT COUNT(*) AS n FROM information_schema.table_constraints WHERE constraint_schema = DATABASE()
    AND table_name = ${mysqlLiteral(statement.table?.name ?? '')} AND constraint_name = ${mysqlLiteral(key.name)}
    AND constraint_type = 'FOREIGN KEY'`;
  const [found] = await session.rows(sql, Found, `look for ${objectName(statement)}`);
  return found?.n === '1';
}
