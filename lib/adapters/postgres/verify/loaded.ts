// Reads the loaded database back for comparison with the masked files. Nothing here writes to it.
import pg from 'pg';
import { z } from 'zod';
import type { TableId } from '../../../core/model/catalog.ts';
import { tableKey } from '../../../core/model/names.ts';
import { ident, qualified } from '../../../core/sql/quote.ts';
import { copyToFile } from '../copy.ts';
import { sanitizePgError } from '../errors.ts';

const Count = z.object({ rows: z.tuple([z.object({ n: z.string() })]) });

/** A query whose errors carry no value. */
export async function ask(
  client: pg.ClientBase,
  sql: string,
  doing: string,
  values: readonly unknown[] = [],
): Promise<unknown> {
  try {
    // Sessions hand out text only; here numbers and arrays of the catalog are wanted as such.
    return await client.query({ text: sql, values: [...values], types: pg.types });
  } catch (error) {
    throw sanitizePgError(error, doing);
  }
}

function from(table: TableId, only: boolean): string {
  return only ? `ONLY ${qualified(table)}` : qualified(table);
}

/** @param only without inheritance children (partitioned tables have no rows of their own: read those with their partitions) */
export async function loadedRows(client: pg.ClientBase, table: TableId, only: boolean): Promise<number> {
  const result = await ask(
    client,
    `SELECT count(*)::text AS n FROM ${from(table, only)}`,
    `count the loaded rows of ${tableKey(table)}`,
  );
  return Number(Count.parse(result).rows[0].n);
}

/**
 * Writes columns of a loaded table as CSV: the first field is always `1` (so that a row of NULLs is no empty line), NULL is bare, text is quoted.
 * @param where SQL condition; default every row
 * @returns rows as the command tag says
 */
export async function copyLoaded(
  client: pg.ClientBase,
  table: TableId,
  only: boolean,
  columns: readonly string[],
  path: string,
  where?: string,
): Promise<number> {
  const select = ['1', ...columns.map(ident)].join(', ');
  const quoted = columns.map(ident).join(', ');
  const sql = `COPY (SELECT ${select} FROM ${from(table, only)}${where === undefined ? '' : ` WHERE ${where}`}) TO STDOUT (FORMAT csv, NULL '', FORCE_QUOTE (${quoted}))`;
  return (await copyToFile(client, sql, path, `read back ${tableKey(table)}`)).rows;
}

const Texts = z.object({ rows: z.array(z.object({ t: z.string().nullable() })) });

/** The texts as the database itself prints them after reading them as `type` (`1.50` and `01.5` as numeric, key order of jsonb, blanks of char(n)). */
export async function reprinted(
  client: pg.ClientBase,
  texts: readonly (string | null)[],
  type: string,
  doing: string,
): Promise<(string | null)[]> {
  // format('%s') prints through the type's output function, as COPY does; a cast to text strips char(n) and spells booleans out.
  const sql = `SELECT CASE WHEN v IS NOT NULL THEN pg_catalog.format('%s', v::${type}) END AS t FROM pg_catalog.unnest($1::text[]) WITH ORDINALITY AS u(v, n) ORDER BY n`;
  return Texts.parse(await ask(client, sql, doing, [texts])).rows.map((row) => row.t);
}

const Type = z.object({ rows: z.tuple([z.object({ type: z.string() })]) });

/** The column's type as SQL text that casts exactly, read from the loaded database itself. */
export async function columnTypeSql(client: pg.ClientBase, table: TableId, column: string): Promise<string> {
  const sql = `SELECT pg_catalog.format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_catalog.pg_attribute a WHERE a.attrelid = $1::pg_catalog.regclass AND a.attname = $2 AND NOT a.attisdropped`;
  const result = await ask(client, sql, `read the type of a column of ${tableKey(table)}`, [qualified(table), column]);
  return Type.parse(result).rows[0].type;
}
