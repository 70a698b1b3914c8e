// A snapshot file's content, whatever kind of database it is of.
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Decoded SQL text of a snapshot, for searching and for restoring. */
export function readSnapshotText(path: string): Readable {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}
