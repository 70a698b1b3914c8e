// Writes and reads the blocks of a snapshot file, whatever kind of database it is of.
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UsageError } from '../../core/errors.ts';
import { BLOCK_PREFIX, SnapshotBlock } from '../../core/model/snapshot-format.ts';
import { readSnapshotText } from './snapshot-text.ts';

export interface RestoreProgress {
  readonly object: string;
  readonly rows: number;
}

/** Writes a private gzip file; what `fill` throws is thrown, and the file is given up. */
export async function writeGzip(path: string, fill: (out: Writable) => Promise<void>): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const done = pipeline(gzip, createWriteStream(path, { mode: 0o600 }));
  try {
    // Whoever writes to a pipe that has failed may wait for ever: the failure is heard beside it.
    await Promise.race([fill(gzip), done]);
    gzip.end();
    await done;
  } catch (error) {
    gzip.destroy();
    // Its own failure is the one that is thrown.
    await done.catch(() => undefined);
    throw error;
  }
}

/** Writes one piece and waits until it is taken. */
export async function writePiece(stream: Writable, chunk: string | Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

export interface ReadBlock {
  readonly block: SnapshotBlock;
  /** The statement, without what ends it. */
  readonly sql: string;
}

const DELIMITER_LINE = /^DELIMITER \S+$/;

/**
 * The blocks of a snapshot, in order.
 * @param headers first lines of snapshots of this kind of database
 * @param reader of the whole file, for rows that follow a block
 * @throws UsageError for a file of another kind, or one that is damaged
 */
export async function* snapshotBlocks(
  path: string,
  headers: readonly string[],
  reader: BlockReader,
): AsyncGenerator<ReadBlock> {
  const header = await reader.line();
  if (header === undefined || !headers.includes(header))
    throw new UsageError('not a masklake snapshot of this kind of database', {
      where: path,
      hint: 'give the snapshot folder or its snapshot.sql.gz',
    });
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    // For clients alone: a block says how long its statement is.
    if (DELIMITER_LINE.test(line)) continue;
    if (!line.startsWith(BLOCK_PREFIX))
      throw new UsageError('the snapshot is damaged: a block marker is missing', { where: path });
    const block = blockOf(line.slice(BLOCK_PREFIX.length), path);
    const sql = (await reader.bytes(block.bytes)).toString('utf8');
    await reader.line();
    yield { block, sql };
  }
}

function blockOf(text: string, path: string): SnapshotBlock {
  try {
    return SnapshotBlock.parse(JSON.parse(text));
  } catch {
    throw new UsageError('the snapshot is damaged: a block marker cannot be read', { where: path });
  }
}

/** A reader of the decoded file. */
export function readSnapshot(path: string): BlockReader {
  return new BlockReader(readSnapshotText(path));
}

const END_OF_ROWS = Buffer.from('\\.\n');
const LINE_END_OF_ROWS = Buffer.from('\n\\.\n');

/** Reads lines, counted bytes and COPY data from one byte stream. */
export class BlockReader {
  readonly #chunks: AsyncIterator<unknown>;
  #buffer: Buffer = Buffer.alloc(0);
  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true || !Buffer.isBuffer(next.value)) return false;
    this.#buffer = this.#buffer.length === 0 ? next.value : Buffer.concat([this.#buffer, next.value]);
    return true;
  }

  /** The next line without its end; a last one may have none. Undefined at the end of the file. */
  async line(): Promise<string | undefined> {
    let from = 0;
    for (;;) {
      const at = this.#buffer.indexOf(10, from);
      if (at >= 0)
        return this.#take(at + 1)
          .subarray(0, -1)
          .toString('utf8');
      from = this.#buffer.length;
      if (await this.#more()) continue;
      return from === 0 ? undefined : this.#take(from).toString('utf8');
    }
  }

  #take(count: number): Buffer {
    const bytes = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return bytes;
  }

  async bytes(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    for (;;) {
      const part = this.#take(Math.min(missing, this.#buffer.length));
      parts.push(part);
      missing -= part.length;
      if (missing === 0) return parts.length === 1 ? part : Buffer.concat(parts);
      if (!(await this.#more())) throw new UsageError('the snapshot is damaged: it ends inside a statement');
    }
  }

  /** COPY rows up to the line `\.`, as a stream. */
  copyData(): Readable {
    return Readable.from(this.#copyChunks());
  }

  /** Whole lines, as many at once as are at hand. */
  async *#copyChunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const end = this.#buffer.subarray(0, 3).equals(END_OF_ROWS) ? 0 : this.#buffer.indexOf(LINE_END_OF_ROWS) + 1;
      if (end > 0 || this.#buffer.subarray(0, 3).equals(END_OF_ROWS)) {
        if (end > 0) yield this.#take(end);
        this.#take(END_OF_ROWS.length);
        return;
      }
      const lines = this.#buffer.lastIndexOf(10) + 1;
      if (lines > 0) yield this.#take(lines);
      if (!(await this.#more())) throw new UsageError('the snapshot is damaged: it ends inside table rows');
    }
  }
}
