// Where the fingerprints of raw values lie between the functions that record them and those that search for them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { FilesContext } from '../../duckdb/verify/context.ts';
import {
  type RecordedFiles,
  recordedNeedles,
  recordedSources,
  recordNeedles,
} from '../../duckdb/verify/leak/recorded.ts';
import { hashesFolder } from '../run-keys.ts';
import type { PartItem, PartPlace } from './parts.ts';

const KINDS = ['needles', 'kept'] as const;

function keyOf(run: string, database: string, kind: (typeof KINDS)[number], part: number): string {
  return `${hashesFolder(run, database)}${kind}/${part}.parquet`;
}

/** Records the needles of one slice. @param whole context of the run @param here of the slice */
export async function storeNeedles(
  raw: ObjectStore,
  { run, database }: PartPlace,
  { part }: PartItem,
  { whole, here }: { readonly whole: FilesContext; readonly here: FilesContext },
): Promise<void> {
  const path = (kind: string): string => join(here.scratchDirectory, `${kind}.parquet`);
  await recordNeedles(here, recordedSources(whole), { needles: path('needles'), kept: path('kept') });
  for (const kind of KINDS) await raw.upload(path(kind), keyOf(run.id, database, kind, part));
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
        await raw.download(keyOf(run.id, database, kind, part), path);
        paths.push(path);
      }
      return paths;
    };
    return { needles: await files('needles'), kept: await files('kept') };
  };
  let fetched: Promise<RecordedFiles> | undefined;
  const sources = recordedSources(whole);
  return {
    ...whole,
    needles: async function* stored() {
      fetched ??= fetch();
      yield* recordedNeedles(whole.session, await fetched, sources);
    },
  };
}
