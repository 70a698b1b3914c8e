// load, last part: the statements that take no time, sequences, statistics; what was refused becomes the run's blockers, and the records
// of the load go.
import { phasePositions } from '../../load/statement-order.ts';
import { stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { addBlockers, LoadState } from '../workbench/state-documents.ts';
import { type LoadPorts, loadContent, onStagedOf, type RunContent } from './load-content.ts';

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
  return onStagedOf(ports, run, database, content, async (staged) => {
    const before = await ports.runs.findJson(key);
    if (before !== undefined) {
      await staged.dropRecords();
      return LoadState.parse(before).rows;
    }
    if (!content.blocked) await staged.ensureStatements(content, phasePositions(content, 'after-data'), signal);
    const loaded = await staged.recordedLoad(content);
    if (loaded.blockers.length > 0) await addBlockers({ runs: ports.runs, run: run.id, database }, loaded.blockers);
    if (content.blocked) return 0;
    const sequences = await staged.setSequences(content);
    await staged.analyse(content.catalog, signal);
    const script = { ...content.script, statements: loaded.run, sequences };
    const state: LoadState = { script, rows: loaded.rows, notes: loaded.notes };
    await ports.runs.writeText(key, JSON.stringify(state));
    await staged.dropRecords();
    return loaded.rows;
  });
}
