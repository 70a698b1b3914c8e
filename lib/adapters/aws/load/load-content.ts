// What the parts of a load share: the script that is run, settled by the first part, and a session that may be outlived by the server.
import type pg from 'pg';
import { z } from 'zod';
import { layout } from '../../../core/model/layout.ts';
import { SchemaScript } from '../../../core/model/schema-script.ts';
import type { LoadContent } from '../../../core/plan/load-blockers.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { connectTarget } from '../../postgres/connect.ts';
import { SCRIPT_SETTINGS } from '../../postgres/ddl/read-schema.ts';
import { sanitizePgError } from '../../postgres/errors.ts';
import { UNATTENDED } from '../../postgres/load/recorded-statements.ts';
import { stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { zonesOf } from '../workbench/zones.ts';
import type { StagedConnection } from './staged-server.ts';

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

/** Runs `use` in a session on the staged database; the session is closed at once, even when a statement still runs in the server. */
export async function onStaged<T>(
  { connection }: Pick<LoadPorts, 'connection'>,
  run: RunReference,
  database: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connectTarget(await connection(run, database));
  try {
    for (const setting of [...SCRIPT_SETTINGS, ...UNATTENDED]) await client.query(setting);
    return await use(client);
  } catch (error) {
    throw sanitizePgError(error, `load ${database}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
