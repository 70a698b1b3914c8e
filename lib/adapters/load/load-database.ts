// Schema and masked rows into a fresh database that never held a production byte. Constraints come last and every one that the
// masked rows break is collected, so that a refusal lists them all at once.
import type { Blocker } from '../../core/errors.ts';
import { tableKey } from '../../core/model/names.ts';
import { type DdlStatement, objectName, type SequenceValue } from '../../core/model/schema-script.ts';
import { type LoadContent, leavesWith } from '../../core/plan/load-blockers.ts';
import { isPatch } from '../../core/plan/patches.ts';
import type { LoadReport, LoadRequest, TableLoad } from './request.ts';

/** The database that is filled. Each kind of database has one. */
export interface LoadTarget<Refusal> {
  /** @returns what the database said when it refused @throws for what says nothing about the statement, e.g. a lost connection */
  readonly run: (statement: DdlStatement) => Promise<Refusal | undefined>;
  /** The same in a session of its own: what a patch sets there, no check reads under. */
  readonly runPatch: (statement: DdlStatement) => Promise<Refusal | undefined>;
  readonly blocker: (statement: DdlStatement, content: LoadContent, refusal: Refusal) => Blocker;
  /** What stands in for a foreign key that breaks only because the rules leave rows out: without a look at the rows. */
  readonly relaxed: (statement: DdlStatement, content: LoadContent, refusal: Refusal) => Relaxed | undefined;
  /** @returns the rows of a table, or why none of them is in it */
  readonly loadTable: (load: TableLoad) => Promise<number | readonly Blocker[]>;
  /** Puts sequences where the source has them, or past masked keys. @returns where they stand */
  readonly setSequences: (sequences: readonly SequenceValue[]) => Promise<readonly SequenceValue[]>;
}

export interface Relaxed {
  /** To be run in order. */
  readonly statements: readonly DdlStatement[];
  readonly note: string;
}

interface State {
  readonly refused: Set<string>;
  readonly missing: Set<string>;
  readonly run: DdlStatement[];
  readonly notes: string[];
  readonly blockers: Blocker[];
}

/** Loads everything; problems that a rule can resolve come back as blockers, anything else throws. */
export async function loadInto<Refusal>(target: LoadTarget<Refusal>, request: LoadRequest): Promise<LoadReport> {
  const state: State = { refused: new Set(), missing: new Set(), run: [], notes: [], blockers: [] };
  const { blockers } = state;
  await runPhase(target, request, 'before-data', state);
  const tables = new Map<string, number>();
  if (blockers.length > 0) return { rows: 0, tables, blockers, script: request.script, notes: [] };
  const plans = new Map(request.plan.tables.map((plan) => [tableKey(plan.table), plan]));
  const sources = new Map(request.catalog.tables.map((table) => [tableKey(table.id), table]));
  for (const files of request.masked) {
    const key = tableKey(files.table);
    const plan = plans.get(key);
    const table = sources.get(key);
    if (plan === undefined || table === undefined) continue;
    const loaded = await target.loadTable({ scratchDirectory: request.scratchDirectory, files, plan, table });
    const rows = typeof loaded === 'number' ? loaded : 0;
    if (typeof loaded !== 'number') {
      blockers.push(...loaded);
      state.missing.add(key);
    }
    tables.set(key, rows);
    request.onRows?.(key, rows);
  }
  await runPhase(target, request, 'after-data', state);
  const sequences = await target.setSequences(request.script.sequences);
  // Nobody knows what a patch needs: where something is missing, what it says of that is worth nothing.
  if (blockers.length === 0) await runPhase(target, request, 'after-load', state);
  const script = { ...request.script, statements: state.run, sequences };
  const rows = [...tables.values()].reduce((total, count) => total + count, 0);
  return { rows, tables, blockers, script, notes: state.notes };
}

/** Runs the statements of one phase, in order. What the database refuses becomes a blocker; what needs it leaves with it. */
async function runPhase<Refusal>(
  target: LoadTarget<Refusal>,
  content: LoadContent,
  phase: DdlStatement['phase'],
  state: State,
): Promise<void> {
  for (const statement of content.script.statements) {
    if (statement.phase !== phase) continue;
    if (leavesWith(statement, content, state)) {
      state.refused.add(objectName(statement));
      continue;
    }
    const refused = await (isPatch(statement) ? target.runPatch(statement) : target.run(statement));
    if (refused === undefined) {
      state.run.push(statement);
      continue;
    }
    const relaxed = target.relaxed(statement, content, refused);
    if (relaxed !== undefined && (await runAll(target, relaxed))) {
      state.run.push(...relaxed.statements);
      state.notes.push(relaxed.note);
    } else {
      state.refused.add(objectName(statement));
      state.blockers.push(target.blocker(statement, content, refused));
    }
  }
}

/** @returns false when one was refused; those behind it are run all the same: a setting is set back */
async function runAll<Refusal>(target: LoadTarget<Refusal>, { statements }: Relaxed): Promise<boolean> {
  let all = true;
  for (const statement of statements) all = (await target.run(statement)) === undefined && all;
  return all;
}
