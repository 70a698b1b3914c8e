// Schema and masked rows into a fresh Postgres database.
import type pg from 'pg';
import type { DdlStatement } from '../../core/model/schema-script.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { type LoadTarget, loadInto } from '../load/load-database.ts';
import type { LoadReport, LoadRequest } from '../load/request.ts';
import { SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { type Refusal, refusalOf } from './errors.ts';
import { runPatch } from './load/patch.ts';
import { pastMaskedKeys, setSequences } from './load/sequences.ts';
import { relaxedFor, relaxedNote, statementBlocker } from './load/statements.ts';
import { diagnose, loadTable, RowsRefused } from './load/table-rows.ts';

/**
 * Loads everything; problems that a rule can resolve come back as blockers, anything else throws.
 * @param connect opens one more session on the same database
 */
export async function loadDatabase(
  client: pg.ClientBase,
  session: DuckdbSession,
  connect: () => Promise<pg.Client>,
  request: LoadRequest,
): Promise<LoadReport> {
  for (const setting of SCRIPT_SETTINGS) await client.query(setting);
  return loadInto(loadTarget(client, session, connect), request);
}

function loadTarget(
  client: pg.ClientBase,
  session: DuckdbSession,
  connect: () => Promise<pg.Client>,
): LoadTarget<Refusal> {
  return {
    run: (statement) => runOne(client, statement),
    runPatch: (statement) => runPatch(connect, statement),
    blocker: statementBlocker,
    // A partitioned table takes no NOT VALID key before version 18: then the constraint is a blocker like any other.
    relaxed: (statement, content, refusal) => {
      const relaxed = relaxedFor(statement, content, refusal);
      return relaxed === undefined ? undefined : { statements: [relaxed], note: relaxedNote(statement) };
    },
    loadTable: async (load) => {
      try {
        return await loadTable(client, session, load);
      } catch (error) {
        if (!(error instanceof RowsRefused)) throw error;
        return diagnose(client, session, load, error);
      }
    },
    setSequences: async (sequences) => {
      await setSequences(client, sequences);
      return pastMaskedKeys(client, sequences);
    },
  };
}

/** @returns what the database said when it refused */
async function runOne(client: pg.ClientBase, { sql }: DdlStatement): Promise<Refusal | undefined> {
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}
