// What is known of an exported database when its files are adopted. Of a run's own export everything was measured; of an export that somebody
// else made only what its manifest says, so that less can be proven, and what cannot be told apart is refused.

import { InternalError } from '../../../core/errors.ts';
import type { MeasuredTable } from '../../../core/export/measure.ts';
import type { TableChoice } from '../../../core/export/preflight.ts';
import type { Catalog, TableId } from '../../../core/model/catalog.ts';
import { pathSegment, sameTable, tableKey } from '../../../core/model/names.ts';
import { schemaText } from '../../../core/model/schema-document.ts';
import { hasRows } from '../../../core/plan/input.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { ExportManifest } from '../export-manifest.ts';
import { dmsFolder, documentKey, manifestKey, rdsExportFolder, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { InspectState } from '../workbench/state-documents.ts';
import { DmsResult, dmsResultKey, exportTaskName, Measured, measuredKey } from './documents.ts';
import { readChoices } from './start.ts';

export interface AdoptSource {
  readonly name: string;
  readonly catalog: Catalog;
  readonly tables: readonly TableChoice[];
  /** Undefined when nobody asked the source database. */
  readonly measuredOf: (table: TableId) => MeasuredTable | undefined;
  /** Rows as the exporter counted them, where it did. */
  readonly toldOf: (table: TableId) => number | undefined;
  /** Folder of this database that DMS wrote, if it did; ends in a slash. */
  readonly dmsFolder: string | undefined;
  /** Folder of all databases that RDS wrote, if it did; ends in a slash. */
  readonly rdsFolder: string | undefined;
  /** Keys of documents that may lie between the files. */
  readonly besides: readonly string[];
}

export interface SourcePorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
}

export async function openAdoptSource(ports: SourcePorts, run: RunReference, name: string): Promise<AdoptSource> {
  const { catalog } = InspectState.parse(await ports.runs.readJson(stateKey(run.id, name, 'inspect')));
  switch (run.from) {
    case 'snapshot':
      return ownExport(ports, run.id, name, catalog);
    case 'export':
      return othersExport(ports, run, name, catalog);
  }
}

/** What `inspect` leaves for people and evidence beside its output: nobody inspected the source of somebody's export. */
export async function describeSources(
  { runs }: SourcePorts,
  run: RunReference,
  names: readonly string[],
): Promise<void> {
  if (run.from === 'snapshot') return;
  for (const name of names) {
    const { catalog, script } = InspectState.parse(await runs.readJson(stateKey(run.id, name, 'inspect')));
    await runs.writeText(documentKey(run.id, name, 'schema.json'), schemaText(catalog, script));
  }
}

async function ownExport(
  { runs, raw }: SourcePorts,
  run: string,
  name: string,
  catalog: Catalog,
): Promise<AdoptSource> {
  const { tables } = await readChoices(runs, run, name);
  const measured = Measured.parse(await raw.readJson(measuredKey(run, name)));
  const told = DmsResult.optional().parse(await runs.findJson(dmsResultKey(run, name)));
  return {
    name,
    catalog,
    tables,
    measuredOf: (table) => {
      const found = measured.tables.find((one) => sameTable(one.table, table));
      const exported = tables.some((one) => one.by !== 'nothing' && sameTable(one.table, table));
      if (found === undefined && exported)
        throw new InternalError('an exported table was not measured', { where: tableKey(table) });
      return found;
    },
    toldOf: (table) => told?.tables.find((one) => sameTable(one.table, table))?.rows,
    dmsFolder: dmsFolder(run, name),
    rdsFolder: `${rdsExportFolder(run)}${exportTaskName(run)}/`,
    besides: [],
  };
}

async function othersExport(
  { runs }: SourcePorts,
  { id, snapshotId }: RunReference,
  name: string,
  catalog: Catalog,
): Promise<AdoptSource> {
  const manifest = ExportManifest.parse(await runs.readJson(manifestKey(id)));
  const rows = manifest.databases.find((one) => one.name === name)?.rows ?? {};
  return {
    name,
    catalog,
    tables: catalog.tables.filter(hasRows).map(({ id: table, columns }) => ({
      table,
      by: columns.length === 0 || rows[tableKey(table)] === 0 ? ('nothing' as const) : manifest.format,
      because: [],
      unneeded: [],
      leftOut: false,
    })),
    measuredOf: () => undefined,
    toldOf: (table) => rows[tableKey(table)],
    dmsFolder: manifest.format === 'dms' ? `${manifest.folder}${pathSegment(name)}/` : undefined,
    rdsFolder: manifest.format === 'rds-export' ? manifest.folder : undefined,
    besides: [snapshotId, ...manifest.databases.map(({ inspect }) => inspect)],
  };
}
