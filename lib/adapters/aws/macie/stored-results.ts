// The result files of one job, out of the results bucket: a few at a time on the disk, one line at a time in memory.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MacieReading } from '../../../core/findings/macie/read.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { inPrivateFolder } from '../workbench/private-folder.ts';
import { readResultLines } from './result-lines.ts';

const AT_ONCE = 16;

/** Reads every result file below `folder` into `reading`, in the order of their keys. @returns how many files there were */
export async function readStoredResults(store: ObjectStore, folder: string, reading: MacieReading): Promise<number> {
  const keys = (await store.list(folder)).map(({ key }) => key).filter((key) => /\.jsonl(\.gz)?$/.test(key));
  return inPrivateFolder(async (disk) => {
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const batch = keys
        .slice(from, from + AT_ONCE)
        .map((key, index) => ({ key, file: fileFor(disk, from + index, key) }));
      await Promise.all(batch.map(({ key, file }) => store.download(key, file)));
      for (const { key, file } of batch) {
        await readResultLines(file, ({ line, value }) => reading.result({ file: key, line }, value));
        await rm(file);
      }
    }
    return keys.length;
  });
}

function fileFor(disk: string, number: number, key: string): string {
  return join(disk, `${number}.jsonl${key.endsWith('.gz') ? '.gz' : ''}`);
}
