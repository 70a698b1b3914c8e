// Step `export` on AWS: DMS and the export of the snapshot, side by side, until both are done and nothing of them costs anything any more.
import type { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import type { RDSClient } from '@aws-sdk/client-rds';
import { EnvironmentError } from '../../../core/errors.ts';
import { TemporarySource } from '../rds/server-documents.ts';
import { ownTags } from '../rds/tags.ts';
import { sourceKey, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { InspectState } from '../workbench/state-documents.ts';
import type { DmsPlace } from './dms-requests.ts';
import { dmsResultKey, rdsResultKey } from './documents.ts';
import { advance, remove, removeAll } from './replications.ts';
import { advanceExport, cancelExport, type SnapshotExportPlace } from './snapshot-export.ts';
import { type ChoosePorts, chooseExporters, readChoices } from './start.ts';

export interface ExportPorts extends ChoosePorts {
  readonly dms: DatabaseMigrationServiceClient;
  readonly rds: RDSClient;
  readonly place: DmsPlace & SnapshotExportPlace;
  readonly now: () => Date;
}

export interface Status {
  readonly status: 'waiting' | 'ready';
}

/** Chooses exporters and starts them; calling it again starts nothing twice. @throws RefusedError when data would be lost */
export async function startExport(ports: ExportPorts, run: RunReference): Promise<Record<string, never>> {
  await chooseExporters(ports, run);
  await checkExport(ports, run);
  return {};
}

/** Does what is next everywhere. `ready`: every table is in the raw zone, and replications and endpoints are gone. */
export async function checkExport(ports: ExportPorts, run: RunReference): Promise<Status> {
  const ready: boolean[] = [];
  for (const database of await databasesOf(ports.runs, run.id)) ready.push(await load(ports, run, database));
  ready.push(await exportSnapshot(ports, run));
  return { status: ready.every(Boolean) ? 'ready' : 'waiting' };
}

async function load(ports: ExportPorts, run: RunReference, database: string): Promise<boolean> {
  const choices = await readChoices(ports.runs, run.id, database);
  if (!choices.tables.some(({ by }) => by === 'dms')) return true;
  const key = dmsResultKey(run.id, database);
  if ((await ports.runs.findJson(key)) === undefined) {
    const { engine } = TemporarySource.parse(await ports.runs.readJson(sourceKey(run.id)));
    const tags = ownTags(run, 'temporary', ports.now());
    const result = await advance(ports.dms, { run: run.id, database, engine, choices, place: ports.place, tags });
    if (result === undefined) return false;
    // first: the statistics are gone when the replication is
    await ports.runs.writeText(key, JSON.stringify(result));
  }
  return remove(ports.dms, run.id, database);
}

async function exportSnapshot(ports: ExportPorts, run: RunReference): Promise<boolean> {
  const key = rdsResultKey(run.id);
  if ((await ports.runs.findJson(key)) !== undefined) return true;
  const tables = [];
  for (const database of await databasesOf(ports.runs, run.id)) {
    const choices = await readChoices(ports.runs, run.id, database);
    const chosen = choices.tables.filter(({ by }) => by === 'rds-export');
    if (chosen.length === 0) continue;
    const { catalog } = InspectState.parse(await ports.runs.readJson(stateKey(run.id, database, 'inspect')));
    tables.push(...chosen.map(({ table }) => ({ dialect: catalog.dialect, database, table })));
  }
  if (tables.length === 0) return true;
  const result = await advanceExport(ports.rds, { run, tables, place: ports.place });
  if (result !== undefined) await ports.runs.writeText(key, JSON.stringify(result));
  return result !== undefined;
}

export interface StopPorts extends Pick<ExportPorts, 'dms' | 'rds'> {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds until the function is ended. */
  readonly remaining: () => number;
}

const PAUSE_MILLISECONDS = 15_000;

/**
 * Takes back whatever the run made for its export, and waits until it is gone: nothing may be written to the raw zone after it was emptied.
 * @throws EnvironmentError when the time is over; it can be called again
 */
export async function stopExport(ports: StopPorts, run: RunReference): Promise<Record<string, never>> {
  for (;;) {
    const gone = [await removeAll(ports.dms, run.id), await cancelExport(ports.rds, run.id)];
    if (gone.every(Boolean)) return {};
    if (ports.remaining() < 2 * PAUSE_MILLISECONDS)
      throw new EnvironmentError('the export is not taken back yet: DMS or RDS is still stopping', {
        where: run.id,
        hint: 'it is asked for again; the sweeper does it otherwise',
      });
    await ports.sleep(PAUSE_MILLISECONDS);
  }
}
