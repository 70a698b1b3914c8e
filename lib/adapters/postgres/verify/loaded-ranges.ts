// Loaded tables in ranges, so that several processes read them side by side. Nobody writes to the database meanwhile: a row stays where it is.
import type pg from 'pg';
import { z } from 'zod';
import type { TableId } from '../../../core/model/catalog.ts';
import { POSTGRES } from '../../../core/model/dialect.ts';
import type { TableRange } from '../../../core/verify/table-range.ts';
import type { SizedRange } from '../../../ports/loaded-database.ts';
import { type PageRange, pageRanges } from '../page-range.ts';
import { ask } from './loaded.ts';

const Sizes = z.object({
  rows: z.array(
    z.object({ schema: z.string(), name: z.string(), pages: z.string(), bytes: z.string(), version: z.string() }),
  ),
});

const SIZES = `SELECT n.nspname AS schema, c.relname AS name, pg_catalog.pg_table_size(c.oid)::text AS bytes,
  (pg_catalog.pg_relation_size(c.oid) / pg_catalog.current_setting('block_size')::int)::text AS pages,
  pg_catalog.current_setting('server_version_num') AS version
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/**
 * Ranges that together hold every row of every table; at least one for each.
 * @param bytes wanted for one range, long values included
 */
export async function loadedRanges(client: pg.ClientBase, bytes: number): Promise<readonly SizedRange[]> {
  const { rows } = Sizes.parse(await ask(client, SIZES, 'read the sizes of the loaded tables'));
  return rows.flatMap((row) => {
    const pages = Number(row.pages);
    const whole = Number(row.version) < POSTGRES.since.tidRangeScan;
    const parts = whole ? 1 : Math.max(1, Math.ceil(Number(row.bytes) / bytes));
    const table: TableId = { schema: row.schema, name: row.name };
    const each = Math.ceil(Number(row.bytes) / parts);
    return pageRanges(pages, Math.max(1, Math.ceil(pages / parts))).map((range) => ({
      range: { table, part: written(range) },
      bytes: each,
    }));
  });
}

/** JSON knows no undefined. */
function written({ from, to }: PageRange): TableRange['part'] {
  return to === undefined ? { from } : { from, to };
}
