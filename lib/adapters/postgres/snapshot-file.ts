// Writes the loaded database aside as one compressed SQL file, and reads such a file back into an empty database.
import type { Writable } from 'node:stream';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { EnvironmentError } from '../../core/errors.ts';
import type { TableId } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import type { DdlStatement, SchemaScript } from '../../core/model/schema-script.ts';
import { SNAPSHOT_HEADER, type SnapshotBlock, snapshotBlock } from '../../core/model/snapshot-format.ts';
import { ident, qualified } from '../../core/sql/quote.ts';
import { fileError } from '../files/errors.ts';
import {
  type BlockReader,
  type RestoreProgress,
  readSnapshot,
  snapshotBlocks,
  writeGzip,
  writePiece,
} from '../files/snapshot-blocks.ts';
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
  try {
    await writeGzip(request.path, (out) => writeBlocks(client, out, request));
  } catch (error) {
    throw fileError(error, 'write the snapshot') ?? sanitizePgError(error, 'write the snapshot');
  }
}

async function writeBlocks(client: pg.ClientBase, out: Writable, request: SnapshotRequest): Promise<void> {
  const statements = async (phase: DdlStatement['phase']): Promise<void> => {
    for (const statement of request.script.statements)
      if (statement.phase === phase)
        await writePiece(out, snapshotBlock(statement.kind, statement.object, statement.sql));
  };
  await writePiece(out, `${SNAPSHOT_HEADER}\n`);
  for (const setting of SETTINGS) await writePiece(out, snapshotBlock('setting', '', setting));
  await statements('before-data');
  for (const table of request.tables) await writeTable(client, out, table);
  for (const sequence of request.script.sequences) {
    await writePiece(out, snapshotBlock('sequence value', tableKey(sequence.name), setSequenceSql(sequence)));
  }
  await statements('after-data');
  await statements('after-load');
}

async function writeTable(client: pg.ClientBase, out: Writable, table: SnapshotTable): Promise<void> {
  if (table.columns.length === 0) {
    for (let row = 0; row < table.rows; row += 1)
      await writePiece(
        out,
        snapshotBlock('row', tableKey(table.table), `INSERT INTO ${qualified(table.table)} DEFAULT VALUES`),
      );
    return;
  }
  const columns = table.columns.map(ident).join(', ');
  await writePiece(
    out,
    snapshotBlock('copy', tableKey(table.table), `COPY ${qualified(table.table)} (${columns}) FROM stdin`, table.rows),
  );
  const stream = client.query(copyTo(`COPY (SELECT ${columns} FROM ONLY ${qualified(table.table)}) TO STDOUT`));
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) await writePiece(out, chunk);
  if (stream.rowCount !== table.rows)
    throw new EnvironmentError(
      `${tableKey(table.table)}: ${table.rows} rows were loaded, the snapshot got ${stream.rowCount}`,
    );
  await writePiece(out, '\\.\n');
}

/** Restores a snapshot into an empty database. @returns rows restored */
export async function restoreSnapshot(
  client: pg.ClientBase,
  path: string,
  onTable?: (progress: RestoreProgress) => void,
): Promise<number> {
  const reader = readSnapshot(path);
  let rows = 0;
  for await (const { block, sql } of snapshotBlocks(path, [SNAPSHOT_HEADER], reader)) {
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
