// Where the fingerprints of raw values lie between the functions that record them and those that search for them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { FilesContext } from '../../duckdb/verify/context.ts';
import type { Needles } from '../../duckdb/verify/leak/needles.ts';
import {
  type RecordedFiles,
  recordedNeedles,
  recordedSources,
  recordNeedles,
} from '../../duckdb/verify/leak/recorded.ts';
import { fingerprintsKey } from '../run-keys.ts';
import type { PartItem, PartPlace } from './parts.ts';

const KINDS = ['needles', 'kept'] as const;

/** Records the needles of one slice. @param whole context of the run @param here of the slice */
export async function storeNeedles(
  raw: ObjectStore,
  { run, database }: PartPlace,
  { part }: PartItem,
  { whole, here }: { readonly whole: FilesContext; readonly here: FilesContext },
): Promise<void> {
  const path = (kind: string): string => join(here.scratchDirectory, `${kind}.parquet`);
  await recordNeedles(here, recordedSources(whole), { needles: path('needles'), kept: path('kept') });
  for (const kind of KINDS) await raw.upload(path(kind), fingerprintsKey(run.id, database, kind, part));
}

/**
 * The context, with the needles that all slices have recorded: their files come when they are first asked for.
 * @param slices number of slices of the database @throws EnvironmentError when a slice has recorded none
 */
export function withStoredNeedles<Context extends FilesContext>(
  raw: ObjectStore,
  { run, database }: PartPlace,
  slices: number,
  whole: Context,
): Context {
  const folder = join(whole.scratchDirectory, 'needles');
  const fetch = async (): Promise<RecordedFiles> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const files = async (kind: (typeof KINDS)[number]): Promise<readonly string[]> => {
      const paths: string[] = [];
      for (let part = 0; part < slices; part += 1) {
        const path = join(folder, `${kind}-${part}.parquet`);
        await raw.download(fingerprintsKey(run.id, database, kind, part), path);
        paths.push(path);
      }
      return paths;
    };
    return { needles: await files('needles'), kept: await files('kept') };
  };
  let fetched: Promise<RecordedFiles> | undefined;
  let only: Needles | undefined;
  return {
    ...whole,
    needles: async function* stored() {
      if (only !== undefined) {
        yield only;
        return;
      }
      fetched ??= fetch();
      let portions = 0;
      let last: Needles | undefined;
      for await (const needles of recordedNeedles(whole.session, await fetched, recordedSources(whole))) {
        portions += 1;
        last = needles;
        yield needles;
      }
      // who asks again need not prepare it again
      if (portions === 1) only = last;
    },
  };
}
