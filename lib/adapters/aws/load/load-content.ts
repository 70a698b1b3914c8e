// What the parts of a load share: the script that is run, settled by the first part, and a session that may be outlived by the server.
import { z } from 'zod';
import { layout } from '../../../core/model/layout.ts';
import { SchemaScript } from '../../../core/model/schema-script.ts';
import type { LoadContent } from '../../../core/plan/load-blockers.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { StagedLoad } from '../../load/staged-load.ts';
import { stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { zonesOf } from '../workbench/zones.ts';
import { onStaged, type StagedConnection } from './staged-server.ts';

export interface LoadPorts {
  readonly runs: ObjectStore;
  readonly masked: ObjectStore;
  readonly connection: StagedConnection;
  /** DuckDB's, e.g. `1500MB`. */
  readonly memoryLimit: string;
}

/** `state/schema.json`: the statements as the staged database gets them; bounds of partitions are masked. */
const SchemaState = z.object({
  script: SchemaScript,
  /** Statements before the rows were refused: nothing is loaded. */
  blocked: z.boolean(),
});
export type SchemaState = z.infer<typeof SchemaState>;

export async function writeSchemaState(runs: ObjectStore, run: string, database: string, state: SchemaState) {
  await runs.writeText(stateKey(run, database, 'schema'), JSON.stringify(state));
}

export interface RunContent extends LoadContent {
  readonly blocked: boolean;
}

/** Catalog, plan and the script that `schema` settled on. */
export async function loadContent(runs: ObjectStore, run: RunReference, database: string): Promise<RunContent> {
  const state = await readOutputs({ runs, run: run.id, database, zones: zonesOf(run, layout('')) }, [
    'inspect',
    'decide',
  ]);
  const settled = SchemaState.parse(await runs.readJson(stateKey(run.id, database, 'schema')));
  return { catalog: state.need('inspect').catalog, plan: state.need('decide').plan, ...settled };
}

/** Runs `use` in a session on the database that the content is for. */
export async function onStagedOf<T>(
  { connection }: Pick<LoadPorts, 'connection'>,
  run: RunReference,
  database: string,
  { catalog }: Pick<LoadContent, 'catalog'>,
  use: (staged: StagedLoad) => Promise<T>,
): Promise<T> {
  return onStaged({ connection, run, database, dialect: catalog.dialect }, use);
}
