// What a run works on, from the documents that its steps have left: as exactly as is known at the time.
import { z } from 'zod';
import type { Deployment } from '../../../config/deployment.ts';
import type { Source } from '../../../config/source.ts';
import type { Workload } from '../../../core/aws-cost/estimate.ts';
import { Exporter } from '../../../core/export/exporter.ts';
import { TableFiles } from '../../../core/model/files.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { RawTables, rawTablesKey } from '../export/documents.ts';
import { TemporarySource } from '../rds/server-documents.ts';
import { sourceKey, stateKey } from '../run-keys.ts';
import { databasesOf } from '../workbench/databases.ts';

/** The parts of the configuration that an estimate depends on. */
export interface SpendingSettings {
  readonly limits: Deployment['limits'];
  readonly costs: Deployment['costs'];
  readonly architecture: Deployment['architecture'];
  readonly source: Pick<Source, 'macie' | 'sizes' | 'staged' | 'restore'>;
}

/** The part of the export's state that counts rows. */
const Counted = z.object({ raw: z.array(TableFiles) });

const MEBIBYTE = 1024 ** 2;

export async function workloadOf(runs: ObjectStore, run: string, settings: SpendingSettings): Promise<Workload> {
  const { source, architecture } = settings;
  const tables: { readonly bytes: number; readonly largest: number; readonly files: number; readonly by: Exporter }[] =
    [];
  let cells: number | undefined = 0;
  for (const database of await databasesOf(runs, run)) {
    for (const { files, by } of RawTables.parse(await runs.readJson(rawTablesKey(run, database)))) {
      const bytes = files.map((file) => file.bytes);
      const sum = bytes.reduce((total, each) => total + each, 0);
      tables.push({ bytes: sum, largest: Math.max(0, ...bytes), files: bytes.length, by });
    }
    const counted = Counted.safeParse(await runs.findJson(stateKey(run, database, 'export')));
    if (!counted.success) cells = undefined;
    else if (cells !== undefined)
      cells += counted.data.raw.reduce((total, { rows, columns }) => total + rows * columns.length, 0);
  }
  const temporary = TemporarySource.safeParse(await runs.findJson(sourceKey(run)));
  const temporaryClass = temporary.success ? temporary.data.instanceClass : source.restore.instanceClass;
  return {
    bytes: tables.reduce((total, { bytes }) => total + bytes, 0),
    cells,
    files: tables.reduce((total, { files }) => total + files, 0),
    glueTables: tables.flatMap(({ bytes, largest }) => (largest > source.sizes.glueAbove * MEBIBYTE ? [bytes] : [])),
    glueWorkers: source.sizes.glueWorkers,
    exporter: Exporter.options.find((one) => tables.some(({ by }) => by === one)) ?? 'dms',
    macie: source.macie,
    temporaryClass,
    stagedClass: source.staged.instanceClass ?? temporaryClass,
    architecture,
  };
}
