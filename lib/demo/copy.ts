// Rows become COPY text and go to the server as one stream per table: the fastest way in, and exact for every value.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ident, qualified } from '../core/sql/quote.ts';

/** What a cell may be; text arrays and JSON are printed as Postgres reads them. */
export type Cell = string | number | boolean | null | readonly string[] | Json;
/** Marks a value to be stored as JSON. */
export interface Json {
  readonly json: unknown;
}

export interface Target {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
}

const CHUNK_CHARACTERS = 64 * 1024;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Sends all rows; each has one cell per column of the target, in order. */
export async function copyRows(client: pg.Client, target: Target, rows: Iterable<readonly Cell[]>): Promise<void> {
  const columns = target.columns.map(ident).join(', ');
  const sink = client.query(copyFrom(`COPY ${qualified(target)} (${columns}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), sink);
}

function* chunks(rows: Iterable<readonly Cell[]>): Generator<Buffer> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(cellText).join('\t')}\n`;
    if (text.length > CHUNK_CHARACTERS) {
      yield Buffer.from(text);
      text = '';
    }
  }
  if (text !== '') yield Buffer.from(text);
}

/** One cell in COPY's text format. */
export function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  return escaped('json' in cell ? JSON.stringify(cell.json) : arrayText(cell));
}

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (char) => ESCAPED[char] ?? char) : text;
}

function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
