// The masked files of one table, as a run's own documents list them: fetched from the lake, and who wrote them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateKey } from '../../lib/adapters/aws/run-keys.ts';
import { MaskState } from '../../lib/adapters/aws/workbench/state-documents.ts';
import type { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { AwsLab } from './aws-lab.ts';

export interface MaskedTable {
  readonly run: string;
  readonly database: string;
  readonly table: string;
}

/** @returns paths in `folder`, in the order of the run's list */
export async function fetchMasked(lab: AwsLab, { run, database, table }: MaskedTable, folder: string) {
  const { masked } = MaskState.parse(await lab.json('Runs', stateKey(run, database, 'mask')));
  const keys = masked.find((each) => each.table.name === table)?.files ?? [];
  return Promise.all(
    keys.map(async (key, at) => {
      const file = join(folder, `${table}-${at}.parquet`);
      await writeFile(file, await lab.object('Masked', key));
      return file;
    }),
  );
}

/** Did Spark write these files, all of them? */
export async function areOfSpark(session: DuckdbSession, files: readonly string[]): Promise<boolean> {
  const sql = `SELECT bool_and(created_by LIKE 'parquet-mr%') AS spark FROM parquet_file_metadata(['${files.join("', '")}'])`;
  const [row] = await session.all(sql, 'reading who wrote the files');
  return row?.['spark'] === true;
}
