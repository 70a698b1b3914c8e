// Writes the loaded database aside as one compressed SQL file, and reads such a file back into an empty database.
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { EnvironmentError, UsageError } from '../../core/errors.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import type { SchemaScript } from '../../core/model/schema-script.ts';
import { BLOCK_PREFIX, SNAPSHOT_HEADER, SnapshotBlock, snapshotBlock } from '../../core/model/snapshot-format.ts';
import { ident, qualified } from '../../core/sql/quote.ts';
import { fileError } from '../files/errors.ts';
import { readSnapshotText } from '../files/snapshot-text.ts';
import { copyFromStream } from './copy.ts';
import { SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { sanitizePgError } from './errors.ts';
import { setSequenceSql } from './sequence-sql.ts';

/** Session settings under which the statements were made and must run. */
const SETTINGS = [...SCRIPT_SETTINGS, "SET TimeZone = 'UTC'"];

export interface SnapshotTable {
  readonly table: TableId;
  /** Stored columns; empty for a table without columns. */
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface SnapshotRequest {
  readonly script: SchemaScript;
  readonly tables: readonly SnapshotTable[];
  readonly path: string;
}

/** Writes the snapshot; rows come from the loaded database, never from the source. */
export async function writeSnapshot(client: pg.ClientBase, request: SnapshotRequest): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const file = createWriteStream(request.path, { mode: 0o600 });
  const done = finished(gzip.pipe(file));
  // The first failure is thrown below; this keeps an early one from being unhandled meanwhile.
  done.catch(() => undefined);
  try {
    await writeBlocks(client, gzip, request);
    gzip.end();
    await done;
  } catch (error) {
    gzip.destroy();
    file.destroy();
    throw fileError(error, 'write the snapshot') ?? sanitizePgError(error, 'write the snapshot');
  }
}

async function writeBlocks(client: pg.ClientBase, out: Writable, request: SnapshotRequest): Promise<void> {
  const statements = async (phase: 'before-data' | 'after-data'): Promise<void> => {
    for (const statement of request.script.statements)
      if (statement.phase === phase) await write(out, snapshotBlock(statement.kind, statement.object, statement.sql));
  };
  await write(out, `${SNAPSHOT_HEADER}\n`);
  for (const setting of SETTINGS) await write(out, snapshotBlock('setting', '', setting));
  await statements('before-data');
  for (const table of request.tables) await writeTable(client, out, table);
  for (const sequence of request.script.sequences) {
    await write(out, snapshotBlock('sequence value', tableKey(sequence.name), setSequenceSql(sequence)));
  }
  await statements('after-data');
}

async function write(stream: Writable, chunk: string | Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeTable(client: pg.ClientBase, out: Writable, table: SnapshotTable): Promise<void> {
  if (table.columns.length === 0) {
    for (let row = 0; row < table.rows; row += 1)
      await write(
        out,
        snapshotBlock('row', tableKey(table.table), `INSERT INTO ${qualified(table.table)} DEFAULT VALUES`),
      );
    return;
  }
  const columns = table.columns.map(ident).join(', ');
  await write(
    out,
    snapshotBlock('copy', tableKey(table.table), `COPY ${qualified(table.table)} (${columns}) FROM stdin`, table.rows),
  );
  const stream = client.query(copyTo(`COPY (SELECT ${columns} FROM ONLY ${qualified(table.table)}) TO STDOUT`));
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) await write(out, chunk);
  if (stream.rowCount !== table.rows)
    throw new EnvironmentError(
      `${tableKey(table.table)}: ${table.rows} rows were loaded, the snapshot got ${stream.rowCount}`,
    );
  await write(out, '\\.\n');
}

export interface RestoreProgress {
  readonly object: string;
  readonly rows: number;
}

/** Restores a snapshot into an empty database. @returns rows restored */
export async function restoreSnapshot(
  client: pg.ClientBase,
  path: string,
  onTable?: (progress: RestoreProgress) => void,
): Promise<number> {
  const reader = new BlockReader(readSnapshotText(path));
  let rows = 0;
  if ((await reader.line()) !== SNAPSHOT_HEADER)
    throw new UsageError('not a masklake snapshot', {
      where: path,
      hint: 'give the snapshot folder or its snapshot.sql.gz',
    });
  for (let line = await reader.line(); line !== undefined; line = await reader.line()) {
    if (!line.startsWith(BLOCK_PREFIX))
      throw new UsageError('the snapshot is damaged: a block marker is missing', { where: path });
    const block = SnapshotBlock.parse(JSON.parse(line.slice(BLOCK_PREFIX.length)));
    const sql = (await reader.bytes(block.bytes)).toString('utf8');
    await reader.line();
    const copied = await restoreBlock(client, block, sql, reader);
    if (copied !== undefined) onTable?.({ object: block.object, rows: copied });
    rows += copied ?? 0;
  }
  return rows;
}

/** @returns rows of a COPY block, undefined for other statements */
async function restoreBlock(
  client: pg.ClientBase,
  block: SnapshotBlock,
  sql: string,
  reader: BlockReader,
): Promise<number | undefined> {
  const doing = `restore ${block.kind} ${block.object}`;
  if (block.kind !== 'copy') {
    try {
      await client.query(sql);
    } catch (error) {
      throw sanitizePgError(error, doing);
    }
    return undefined;
  }
  const { rows } = await copyFromStream(client, sql.replace(/;$/, ''), reader.copyData(), doing);
  if (rows !== block.rows)
    throw new EnvironmentError(`${block.object}: the snapshot holds ${block.rows} rows, ${rows} arrived`);
  return rows;
}

const END_OF_ROWS = Buffer.from('\\.\n');
const LINE_END_OF_ROWS = Buffer.from('\n\\.\n');

/** Reads lines, counted bytes and COPY data from one byte stream. */
class BlockReader {
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

  async line(): Promise<string | undefined> {
    const raw = await this.#rawLine();
    return raw?.subarray(0, -1).toString('utf8');
  }

  async #rawLine(): Promise<Buffer | undefined> {
    let from = 0;
    for (;;) {
      const at = this.#buffer.indexOf(10, from);
      if (at >= 0) return this.#take(at + 1);
      from = this.#buffer.length;
      if (!(await this.#more())) return undefined;
    }
  }

  #take(count: number): Buffer {
    const bytes = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return bytes;
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#buffer.length < count)
      if (!(await this.#more())) throw new UsageError('the snapshot is damaged: it ends inside a statement');
    return this.#take(count);
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
