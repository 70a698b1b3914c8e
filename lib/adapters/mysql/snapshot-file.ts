// Writes a loaded database aside as one compressed SQL file, and reads such a file back into an empty database. A value of text stands on
// one line with backslash escapes, as the servers' own dumps have it: clients then need no option to keep line ends and NUL characters.
import type { Writable } from 'node:stream';
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';
import type { Column, Table } from '../../core/model/catalog.ts';
import { tableKey } from '../../core/model/names.ts';
import type { DdlStatement, SchemaScript } from '../../core/model/schema-script.ts';
import { delimitedBlock, MYSQL_SNAPSHOT_HEADER, snapshotBlock } from '../../core/model/snapshot-format.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';
import { fileError } from '../files/errors.ts';
import { type RestoreProgress, readSnapshot, snapshotBlocks, writeGzip, writePiece } from '../files/snapshot-blocks.ts';
import { MYSQL_SCRIPT_SETTINGS } from './ddl/read-schema.ts';
import { columnText, type StreamedRow, selectList } from './rows-csv.ts';
import { setMysqlSequenceSql } from './sequence-sql.ts';
import type { MysqlSession, MysqlWriter } from './session.ts';
import { valueLiteral } from './value-literal.ts';

/** Characters of one INSERT, unless a row alone is longer: well below what servers and clients take by default (16 MiB). */
const INSERT_CHARACTERS = 1 << 20;

/** What the statements set, so that whoever runs the file in a session of their own gets it back as it was. */
const KEPT = ['sql_mode', 'time_zone', 'foreign_key_checks', 'unique_checks'];
const KEEP_SETTINGS = `SET ${KEPT.map((name) => `@masklake_${name} = @@SESSION.${name}`).join(', ')}`;
const RESET_SETTINGS = `SET ${KEPT.map((name) => `SESSION ${name} = @masklake_${name}`).join(', ')}`;

/** Keys were proven where the rows come from: rows that rules leave out may be referred to. */
const SETTINGS = [
  KEEP_SETTINGS,
  ...MYSQL_SCRIPT_SETTINGS,
  'SET SESSION foreign_key_checks = 0',
  'SET SESSION unique_checks = 0',
];

export interface MysqlSnapshotRequest {
  readonly script: SchemaScript;
  /** Of the loaded database's catalog; those whose rows are elsewhere are left out. */
  readonly tables: readonly Table[];
  readonly path: string;
}

/** Writes the snapshot; rows come from the loaded database, never from the source. */
export async function writeMysqlSnapshot(session: MysqlSession, request: MysqlSnapshotRequest): Promise<void> {
  try {
    await writeGzip(request.path, (out) => writeBlocks(session, out, request));
  } catch (error) {
    throw fileError(error, 'write the snapshot') ?? error;
  }
}

async function writeBlocks(session: MysqlSession, out: Writable, request: MysqlSnapshotRequest): Promise<void> {
  const statements = async (phase: DdlStatement['phase']): Promise<void> => {
    for (const statement of request.script.statements)
      if (statement.phase === phase) await writePiece(out, statementBlock(statement));
  };
  await writePiece(out, `${MYSQL_SNAPSHOT_HEADER}\n`);
  for (const setting of SETTINGS) await writePiece(out, snapshotBlock('setting', '', setting));
  await statements('before-data');
  for (const table of request.tables) if (table.kind !== 'foreign') await writeTable(session, out, table);
  for (const sequence of request.script.sequences)
    await writePiece(out, snapshotBlock('sequence value', tableKey(sequence.name), setMysqlSequenceSql(sequence)));
  await statements('after-data');
  await statements('after-load');
  await writePiece(out, snapshotBlock('setting', '', RESET_SETTINGS));
}

/** Clients end a statement at a semicolon, inside a routine's body, too. A comment at the end would swallow it. */
function statementBlock({ kind, object, sql }: DdlStatement): string {
  return /;|--|#|\/\*/.test(sql) ? delimitedBlock(kind, object, sql) : snapshotBlock(kind, object, sql);
}

const Count = z.tuple([z.object({ n: z.coerce.number() })]);

async function writeTable(session: MysqlSession, out: Writable, table: Table): Promise<void> {
  const key = tableKey(table.id);
  const doing = `write the rows of ${key} to the snapshot`;
  const name = mysqlIdent(table.id.name);
  const [counted] = Count.parse(
    await session.rows(`SELECT COUNT(*) AS n FROM ${name}`, z.object({ n: z.string() }), doing),
  );
  const columns = table.columns.filter(({ generated }) => generated === undefined);
  const insert = `INSERT INTO ${name} (${columns.map((column) => mysqlIdent(column.name)).join(', ')}) VALUES`;
  const values = rowValues(table, columns, doing);
  let lines: string[] = [];
  let length = 0;
  let written = 0;
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    written += lines.length;
    await writePiece(out, snapshotBlock('rows', key, `${insert}\n${lines.join(',\n')}`, lines.length));
    lines = [];
    length = 0;
  };
  const select = `SELECT ${columns.length === 0 ? '1' : selectList(columns)} FROM ${name}`;
  for await (const row of session.stream(select, doing)) {
    const line = values(row);
    if (length + line.length > INSERT_CHARACTERS) await flush();
    lines.push(line);
    length += line.length;
  }
  await flush();
  if (written !== counted.n)
    throw new EnvironmentError(`${key}: ${counted.n} rows were loaded, the snapshot got ${written}`);
}

/** One row as `(1,'a',NULL)`. A table whose columns are all generated has rows of none. */
function rowValues(table: Table, columns: readonly Column[], doing: string): (row: StreamedRow) => string {
  const literals = columns.map((column) => {
    const text = columnText(table.id, column, doing);
    const literal = valueLiteral(column.type);
    return (bytes: Buffer) => literal(text(bytes));
  });
  return (row) =>
    `(${literals
      .map((literal, index) => {
        const value = row[index] ?? null;
        return value === null ? 'NULL' : literal(value);
      })
      .join(',')})`;
}

/**
 * Restores a snapshot into the session's database, which must be empty.
 * @param onTable told of every table that has rows, when they are all there
 * @returns rows restored
 */
export async function restoreMysqlSnapshot(
  session: MysqlWriter,
  path: string,
  onTable?: (progress: RestoreProgress) => void,
): Promise<number> {
  let rows = 0;
  let table: { object: string; rows: number } | undefined;
  for await (const { block, sql } of snapshotBlocks(path, [MYSQL_SNAPSHOT_HEADER], readSnapshot(path))) {
    const changed = await session.run(sql, `restore ${block.kind} ${block.object}`);
    if (table !== undefined && (block.rows === undefined || block.object !== table.object)) {
      onTable?.(table);
      table = undefined;
    }
    if (block.rows === undefined) continue;
    if (changed !== block.rows)
      throw new EnvironmentError(`${block.object}: the snapshot holds ${block.rows} rows, ${changed} arrived`);
    rows += changed;
    table = { object: block.object, rows: (table?.rows ?? 0) + changed };
  }
  return rows;
}
