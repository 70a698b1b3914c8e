// Classifies every database of a run: the laptop's `classify` step on the workbench, with what Macie concluded.
import type { StepFunction } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import { conclusionsOf } from './macie-words.ts';
import { withRawOnDemand } from './raw-on-demand.ts';

export interface ClassifyPorts {
  /** For one database: its rules, whose custom identifiers and allow lists the classifier takes. */
  readonly bench: (database: string) => WorkbenchPorts;
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
}

/** @param step the local `classify` */
export async function classifyRun(ports: ClassifyPorts, run: RunReference, step: StepFunction): Promise<void> {
  const databases = await databasesOf(ports.runs, run.id);
  for (const database of databases) {
    const bench = ports.bench(database);
    const conclusions = () => conclusionsOf(ports.runs, run.id, database);
    await withWorkbench({ run, database, ports: { ...bench, conclusions }, step: 'classify' }, (context) =>
      step(withRawOnDemand(context, { raw: ports.raw, free: bench.free })),
    );
  }
}
