// A load by callers that may end before the database does: each statement and each file leaves a record in the server, so that whoever
// asks again finds what is done. Order comes from what statements need, not from who calls first.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Blocker, EnvironmentError } from '../../core/errors.ts';
import { tableKey } from '../../core/model/names.ts';
import { type DdlStatement, objectName } from '../../core/model/schema-script.ts';
import { type LoadContent, leavesWith } from '../../core/plan/load-blockers.ts';
import type { Relaxed } from './load-database.ts';
import type { TableLoad } from './request.ts';

/** `run` as it stands, `relaxed` without a look at rows, `refused` by the database, `left` because what it needs was refused. */
const Outcome = z.enum(['run', 'relaxed', 'refused', 'left']);
/** A row of the records, every value as text. */
export const StatementRecord = z.object({
  statement: z.string().transform(Number),
  outcome: Outcome,
  /** What the database said when it refused. */
  code: z.string().nullable(),
  constraint: z.string().nullable(),
});
export type StatementRecord = z.infer<typeof StatementRecord>;

const RecordedBlocker = z.object({ code: z.string(), where: z.string(), message: z.string(), paste: z.string() });
/** A row of the records, every value as text. */
export const CopyRecord = z.object({
  table: z.string(),
  rows: z.string().transform(Number),
  blockers: z.string().transform((text): readonly Blocker[] => z.array(RecordedBlocker).parse(JSON.parse(text))),
});
export type CopyRecord = z.infer<typeof CopyRecord>;

/** Names one file of a table in records and sessions; undefined for a table of which no column is stored, or that is copied whole. */
export function copyItem(load: Pick<TableLoad, 'files'>, file: number | undefined): string {
  const table = createHash('sha256').update(tableKey(load.files.table)).digest('hex').slice(0, 24);
  return file === undefined ? table : `${table}/${file}`;
}

/** Masked rows never come to rest beside anything else. */
export function notEmpty(): EnvironmentError {
  return new EnvironmentError('the staged database is not empty, and no earlier call of this run filled it', {
    where: 'load',
    hint: 'masked rows are only loaded into a database that never held anything else',
  });
}

/** The records of a load with the database that they are about. Each kind of database has one. */
export interface RecordedTarget {
  readonly statements: () => Promise<ReadonlyMap<number, StatementRecord>>;
  readonly copies: () => Promise<readonly CopyRecord[]>;
  /** Records that a statement was not run, for what it needs was refused. */
  readonly leave: (position: number) => Promise<void>;
  /**
   * Runs one statement, relaxed when that is called for, and records how it went, unless that is recorded; two callers never run it twice.
   * @throws UnfinishedError when `signal` ends first
   */
  readonly ensure: (content: LoadContent, position: number, signal: AbortSignal) => Promise<void>;
  /** What stands in for a refused foreign key that may be relaxed. */
  readonly relaxed: (statement: DdlStatement, content: LoadContent, record: StatementRecord) => Relaxed | undefined;
  readonly blocker: (statement: DdlStatement, content: LoadContent, record: StatementRecord) => Blocker;
}

/**
 * Runs the statements at `positions` that nobody has run, in the order given.
 * @throws UnfinishedError when `signal` ends first: the server goes on, and the next call finds what it did
 */
export async function ensureAll(
  target: RecordedTarget,
  content: LoadContent,
  positions: readonly number[],
  signal: AbortSignal,
): Promise<void> {
  const records = new Map(await target.statements());
  const missing = new Set(
    (await target.copies()).filter(({ blockers }) => blockers.length > 0).map(({ table }) => table),
  );
  for (const position of positions) {
    const statement = content.script.statements[position];
    if (statement === undefined || isSettled(target, records.get(position), statement, content)) continue;
    const refused = refusedNames(content, records);
    if (leavesWith(statement, content, { refused, missing })) await target.leave(position);
    else await target.ensure(content, position, signal);
    for (const [at, found] of await target.statements()) records.set(at, found);
  }
}

/** Nothing is left to do: also a key that could be relaxed has been. */
function isSettled(
  target: RecordedTarget,
  record: StatementRecord | undefined,
  statement: DdlStatement,
  content: LoadContent,
): boolean {
  if (record === undefined) return false;
  return record.outcome !== 'refused' || target.relaxed(statement, content, record) === undefined;
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
export async function readRecorded(target: RecordedTarget, content: LoadContent): Promise<RecordedLoad> {
  const records = await target.statements();
  const copies = await target.copies();
  const blockers: Blocker[] = copies.flatMap((copy) => copy.blockers);
  const run: DdlStatement[] = [];
  const notes: string[] = [];
  for (const [position, statement] of content.script.statements.entries()) {
    const record = records.get(position);
    if (record?.outcome === 'run') run.push(statement);
    const relaxed = record?.outcome === 'relaxed' ? target.relaxed(statement, content, record) : undefined;
    if (relaxed !== undefined) {
      run.push(...relaxed.statements);
      notes.push(relaxed.note);
    }
    if (record?.outcome === 'refused') blockers.push(target.blocker(statement, content, record));
  }
  return {
    run,
    notes,
    blockers: [...new Map(blockers.map((blocker) => [JSON.stringify(blocker), blocker])).values()],
    rows: copies.reduce((sum, copy) => sum + copy.rows, 0),
  };
}
