// Rows as they stream in -> CSV of canonical texts, as `readCsv` reads it: a constant first, NULL bare, everything else quoted.
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { EnvironmentError } from '../../core/errors.ts';
import type { Column, TableId } from '../../core/model/catalog.ts';
import { columnKey } from '../../core/model/names.ts';
import { mysqlIdent } from '../../core/sql/quote.ts';
import type { CsvChunk } from '../duckdb/raw-parquet.ts';
import { valueText } from './value-text.ts';

/** Rows are handed to the file in pieces of this size. */
const PIECE_CHARACTERS = 1 << 20;

/** A row as the session streams it. */
export type StreamedRow = readonly (Buffer | null)[];

/** What to select of these columns, so that `valueText` reads every value exactly. */
export function selectList(columns: readonly Column[]): string {
  return columns.map(selected).join(', ');
}

/** A float is printed with six digits only; as a double it has all of them, and its sign even where it is zero. */
export function selected({ name, type }: Column): string {
  return type.category === 'float' ? `${mysqlIdent(name)} * 1e0` : mysqlIdent(name);
}

/** A column's values as canonical texts. @param doing opens an error's message */
export function columnText(table: TableId, column: Column, doing: string): (bytes: Buffer) => string {
  const text = valueText(column.type);
  return (bytes) => {
    try {
      return text(bytes);
    } catch {
      throw new EnvironmentError(`${doing}: a text is no valid UTF-8, although the server was asked for it`, {
        where: columnKey(table, column.name),
        hint: 'correct the value, or store it in a binary column',
      });
    }
  };
}

/** One row of these columns as a line. */
export function csvLine(table: TableId, columns: readonly Column[], doing: string): (row: StreamedRow) => string {
  const texts = columns.map((column) => columnText(table, column, doing));
  return (row) => {
    let line = '1';
    for (const [index, value] of row.entries())
      line += value === null ? ',' : `,"${texts[index]?.(value).replaceAll('"', '""') ?? ''}"`;
    return `${line}\n`;
  };
}

export interface CsvFile {
  /** Characters so far. */
  readonly written: number;
  readonly add: (line: string) => Promise<void>;
  readonly close: () => Promise<CsvChunk>;
  readonly destroy: () => void;
}

/** Makes or replaces a private file. @param onBytes called with the size of what is handed to it */
export function openCsvFile(path: string, onBytes?: (bytes: number) => void): CsvFile {
  const stream = createWriteStream(path, { mode: 0o600 });
  const done = finished(stream);
  // Thrown by whoever writes next; until then nobody listens.
  done.catch(() => undefined);
  let rows = 0;
  let written = 0;
  let piece = '';
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(piece, 'utf8');
    piece = '';
    onBytes?.(bytes.length);
    await write(stream, bytes);
  };
  return {
    get written() {
      return written;
    },
    add: async (line) => {
      rows += 1;
      written += line.length;
      piece += line;
      if (piece.length > PIECE_CHARACTERS) await flush();
    },
    close: async () => {
      await flush();
      stream.end();
      await done;
      return { path, rows };
    },
    destroy: () => void stream.destroy(),
  };
}

function write(stream: WriteStream, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
