// COPY in and out as streams, with the row count of the command tag: a dead producer looks like end of file, a count does not lie.
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { fileError } from '../files/errors.ts';
import { sanitizePgError } from './errors.ts';

export interface CopyResult {
  readonly rows: number;
  readonly bytes: number;
}

/** Runs `COPY … TO STDOUT` into a file. @param onBytes called with every chunk's size, for progress */
export async function copyToFile(
  client: pg.ClientBase,
  sql: string,
  path: string,
  doing: string,
  onBytes?: (bytes: number) => void,
): Promise<CopyResult> {
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      onBytes?.(chunk.length);
      done(null, chunk);
    },
  });
  try {
    const stream = client.query(copyTo(sql));
    await pipeline(stream, meter, createWriteStream(path, { mode: 0o600 }));
    return { rows: stream.rowCount, bytes };
  } catch (error) {
    throw fileError(error, doing) ?? sanitizePgError(error, doing);
  }
}

/** Runs `COPY … FROM STDIN` from a file. */
export async function copyFromFile(
  client: pg.ClientBase,
  sql: string,
  path: string,
  doing: string,
): Promise<CopyResult> {
  return copyFromStream(client, sql, createReadStream(path), doing);
}

/** Runs `COPY … FROM STDIN` from any byte stream. */
export async function copyFromStream(
  client: pg.ClientBase,
  sql: string,
  source: NodeJS.ReadableStream,
  doing: string,
): Promise<CopyResult> {
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    const stream = client.query(copyFrom(sql));
    await pipeline(source, meter, stream);
    return { rows: stream.rowCount, bytes };
  } catch (error) {
    throw fileError(error, doing) ?? sanitizePgError(error, doing);
  }
}
