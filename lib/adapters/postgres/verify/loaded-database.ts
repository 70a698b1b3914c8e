// A loaded Postgres database as verification reads it back.
import type pg from 'pg';
import type { LoadedDatabase } from '../../../ports/loaded-database.ts';
import { inRange, PageRange } from '../page-range.ts';
import { columnTypeSql, copyLoaded, loadedRows, reprinted } from './loaded.ts';
import { loadedRanges } from './loaded-ranges.ts';
import { sequencePositions, unvalidatedObjects } from './server-state.ts';

/** @param client search_path='', UTC, ISO DateStyle, postgres IntervalStyle, hex bytea, extra_float_digits 1; it sees every row */
export function loadedPostgres(client: pg.ClientBase): LoadedDatabase {
  return {
    countRows: (table, only) => loadedRows(client, table, only),
    copyRows: ({ table, only, part, columns, path }) =>
      copyLoaded(client, table, only, columns, path, part === undefined ? undefined : inRange(PageRange.parse(part))),
    printer: async (table, column) => {
      const type = await columnTypeSql(client, table, column);
      return (texts) => reprinted(client, texts, type, 'print masked values as the database does');
    },
    ranges: (bytes) => loadedRanges(client, bytes),
    sequencePositions: () => sequencePositions(client),
    unvalidatedObjects: () => unvalidatedObjects(client),
  };
}
