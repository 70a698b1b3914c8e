// load, last part: the statements that take no time, sequences, statistics; what was refused becomes the run's blockers, and the records
// of the load go.
import type pg from 'pg';
import { tableKey } from '../../../core/model/names.ts';
import { qualified } from '../../../core/sql/quote.ts';
import {
  ensureStatements,
  orUnfinished,
  phasePositions,
  recordedLoad,
} from '../../postgres/load/recorded-statements.ts';
import { dropRecords } from '../../postgres/load/records.ts';
import { pastMaskedKeys, setSequences } from '../../postgres/load/sequences.ts';
import { stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { addBlockers, LoadState } from '../workbench/state-documents.ts';
import { type LoadPorts, loadContent, onStaged, type RunContent } from './load-content.ts';

/** @throws UnfinishedError when `signal` ends first; call again */
export async function finishLoad(
  ports: LoadPorts,
  run: RunReference,
  signal: AbortSignal,
): Promise<{ readonly rows: number }> {
  let rows = 0;
  for (const database of await databasesOf(ports.runs, run.id)) {
    const content = await loadContent(ports.runs, run, database);
    rows += await finishDatabase(ports, run, database, content, signal);
  }
  return { rows };
}

async function finishDatabase(
  ports: LoadPorts,
  run: RunReference,
  database: string,
  content: RunContent,
  signal: AbortSignal,
): Promise<number> {
  const key = stateKey(run.id, database, 'load');
  return onStaged(ports, run, database, async (client) => {
    const before = await ports.runs.findJson(key);
    if (before !== undefined) {
      await dropRecords(client);
      return LoadState.parse(before).rows;
    }
    if (!content.blocked) await ensureStatements(client, content, phasePositions(content, 'after-data'), signal);
    const loaded = await recordedLoad(client, content);
    if (loaded.blockers.length > 0) await addBlockers({ runs: ports.runs, run: run.id, database }, loaded.blockers);
    if (content.blocked) return 0;
    await setSequences(client, content.script.sequences);
    const sequences = await pastMaskedKeys(client, content.script.sequences);
    await analyse(client, content, signal);
    const script = { ...content.script, statements: loaded.run, sequences };
    const state: LoadState = { script, rows: loaded.rows, notes: loaded.notes };
    await ports.runs.writeText(key, JSON.stringify(state));
    await dropRecords(client);
    return loaded.rows;
  });
}

/** Statistics, so that whoever restores the snapshot has good plans from the start; tables that have them are passed over. */
async function analyse(client: pg.Client, { catalog }: RunContent, signal: AbortSignal): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    'SELECT schemaname AS schema, relname AS name FROM pg_catalog.pg_stat_user_tables WHERE last_analyze IS NULL',
  );
  const open = new Set(rows.map(tableKey));
  for (const { id, kind } of catalog.tables)
    if (kind !== 'foreign' && open.has(tableKey(id)))
      await orUnfinished(client.query(`ANALYZE ${qualified(id)}`), `statistics of ${tableKey(id)}`, signal);
}
