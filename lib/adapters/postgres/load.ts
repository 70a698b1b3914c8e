// Schema and masked rows into a fresh database that never held a production byte. Constraints come last and every one that the
// masked rows break is collected, so that a refusal lists them all at once.
import type pg from 'pg';
import type { Blocker } from '../../core/errors.ts';
import { tableKey } from '../../core/model/names.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import type { LoadReport, LoadRequest } from './load/request.ts';
import { pastMaskedKeys, setSequences } from './load/sequences.ts';
import { runStatements, type Statements } from './load/statements.ts';
import { diagnose, loadTable, RowsRefused } from './load/table-rows.ts';

/** Loads everything; problems that a rule can resolve come back as blockers, anything else throws. */
export async function loadDatabase(
  client: pg.ClientBase,
  session: DuckdbSession,
  request: LoadRequest,
): Promise<LoadReport> {
  const blockers: Blocker[] = [];
  const run: Statements = { refused: new Set(), missing: new Set(), run: [], notes: [] };
  for (const setting of SCRIPT_SETTINGS) await client.query(setting);
  await runStatements(client, request, 'before-data', blockers, run);
  const tables = new Map<string, number>();
  if (blockers.length > 0) return { rows: 0, tables, blockers, script: request.script, notes: [] };
  const plans = new Map(request.plan.tables.map((plan) => [tableKey(plan.table), plan]));
  const sources = new Map(request.catalog.tables.map((table) => [tableKey(table.id), table]));
  for (const files of request.masked) {
    const key = tableKey(files.table);
    const plan = plans.get(key);
    const table = sources.get(key);
    if (plan === undefined || table === undefined) continue;
    const load = { scratchDirectory: request.scratchDirectory, files, plan, table };
    let rows = 0;
    try {
      rows = await loadTable(client, session, load);
    } catch (error) {
      if (!(error instanceof RowsRefused)) throw error;
      blockers.push(...(await diagnose(client, session, load, error)));
      run.missing.add(key);
    }
    tables.set(key, rows);
    request.onRows?.(key, rows);
  }
  await runStatements(client, request, 'after-data', blockers, run);
  await setSequences(client, request.script.sequences);
  const sequences = await pastMaskedKeys(client, request.script.sequences);
  const script = { ...request.script, statements: run.run, sequences };
  return {
    rows: [...tables.values()].reduce((total, rows) => total + rows, 0),
    tables,
    blockers,
    script,
    notes: run.notes,
  };
}
