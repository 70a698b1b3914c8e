// load, last part: the statements that take no time, sequences, statistics, then patches; what was refused becomes the run's blockers, and
// the records of the load go.
import { EnvironmentError } from '../../../core/errors.ts';
import { type DdlStatement, objectName } from '../../../core/model/schema-script.ts';
import type { StagedLoad } from '../../load/staged-load.ts';
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
  const on = <T>(use: (staged: StagedLoad) => Promise<T>): Promise<T> => onStagedOf(ports, run, database, content, use);
  const before = await ports.runs.findJson(key);
  if (before !== undefined) {
    await on((staged) => staged.dropRecords());
    return LoadState.parse(before).rows;
  }
  const { blockers, sequences } = await on(async (staged) => {
    if (!content.blocked) await staged.ensureStatements(content, phasePositions(content, 'after-data'), signal);
    const found = await staged.recordedLoad(content);
    if (content.blocked) return { ...found, sequences: [] };
    const set = await staged.setSequences(content);
    await staged.analyse(content.catalog, signal);
    return { ...found, sequences: set };
  });
  const patches = phasePositions(content, 'after-load');
  // Nobody knows what a patch needs: where something is missing, what it says of that is worth nothing. Each has a session of its own.
  if (blockers.length === 0)
    for (const position of patches) await on((staged) => staged.ensureStatements(content, [position], signal));
  return on(async (staged) => {
    const loaded = await staged.recordedLoad(content);
    if (loaded.blockers.length > 0) await addBlockers({ runs: ports.runs, run: run.id, database }, loaded.blockers);
    else demandAll(content, loaded.run, patches);
    if (content.blocked) return 0;
    const script = { ...content.script, statements: loaded.run, sequences };
    const state: LoadState = { script, rows: loaded.rows, notes: loaded.notes };
    await ports.runs.writeText(key, JSON.stringify(state));
    await staged.dropRecords();
    return loaded.rows;
  });
}

/** @throws EnvironmentError for a patch that took back its own record: what it left behind, nobody can say */
function demandAll({ script }: RunContent, run: readonly DdlStatement[], patches: readonly number[]): void {
  for (const position of patches) {
    const statement = script.statements[position];
    if (statement === undefined || run.includes(statement)) continue;
    throw new EnvironmentError(`nothing says how ${objectName(statement)} went`, {
      where: 'load',
      hint: 'a patch must not touch transactions or locks',
    });
  }
}
