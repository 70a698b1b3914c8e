// A run's Parquet files on a function's disk: only what fits, and refused before the first byte when it does not.
import { mkdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { EnvironmentError } from '../../../core/errors.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable } from '../../../core/model/names.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { keyOf, type Zone } from './zones.ts';

/** `true`: files of every table; a list: of these tables only. */
export type FilesWanted = boolean | readonly TableId[] | undefined;

/** Left free beside the files, for what DuckDB spills. */
const HEADROOM_BYTES = 256 * 1024 ** 2;
const AT_ONCE = 4;

export interface Wanted {
  readonly store: ObjectStore;
  readonly zone: Zone;
  /** Files are paths. */
  readonly tables: readonly TableFiles[];
}

/** The tables of `all` whose files are wanted. */
export function wantedTables(all: readonly TableFiles[], wanted: FilesWanted): readonly TableFiles[] {
  if (wanted === undefined || wanted === false) return [];
  return wanted === true ? all : all.filter(({ table }) => wanted.some((other) => sameTable(table, other)));
}

/** Bytes that are free where private folders are made. */
export async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(tmpdir());
  return bavail * bsize;
}

/**
 * Downloads the files.
 * @throws EnvironmentError, before anything is downloaded, when they do not fit on the disk
 */
export async function downloadFiles(
  wanted: readonly Wanted[],
  free: () => Promise<number>,
  signal: AbortSignal,
): Promise<void> {
  const bytes = wanted.flatMap(({ tables }) => tables.map((table) => table.bytes)).reduce((sum, each) => sum + each, 0);
  if (bytes === 0) return;
  const room = (await free()) - HEADROOM_BYTES;
  if (bytes > room)
    throw new EnvironmentError(
      `the files of this step are ${gigabytes(bytes)}, and the function's disk has room for ${gigabytes(Math.max(0, room))}`,
      {
        hint: 'leave rows out with `rows` in the rules file, or raise the ephemeral storage of the function (10 GB at most)',
      },
    );
  const jobs = wanted.flatMap(({ store, zone, tables }) =>
    tables.flatMap(({ files }) => files.map((file) => () => fetchFile(store, zone, file))),
  );
  await inParallel(jobs, signal);
}

async function fetchFile(store: ObjectStore, zone: Zone, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await store.download(keyOf(zone, file), file);
}

async function inParallel(jobs: readonly (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const rest = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = rest.shift(); job !== undefined; job = rest.shift()) {
      signal.throwIfAborted();
      await job();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, work));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
