// The first rows of a table, masked in memory by the statement that a run would use; nothing is written.
import { InternalError, RefusedError } from '../../core/errors.ts';
import { tableKey } from '../../core/model/names.ts';
import type { PreviewRequest, PreviewRow } from '../../ports/engine.ts';
import { selectMasked } from './mask-query.ts';
import { type DuckdbSession, type Row, readParquet } from './session.ts';

/** Texts of the first `limit` rows before and after masking, in the files' order of columns. @throws InternalError */
export async function previewRows(session: DuckdbSession, request: PreviewRequest): Promise<readonly PreviewRow[]> {
  const { raw, plan, key, limit } = request;
  const where = tableKey(raw.table);
  if (raw.files.length === 0 || raw.columns.length === 0) return [];
  const first = `(SELECT * FROM ${readParquet(raw.files)} LIMIT ${Math.trunc(limit)})`;
  const columns = raw.columns.map((_, at) => `c${at}`);
  const texts = columns.map((column) => `CAST(${column} AS VARCHAR) AS ${column}`).join(', ');
  const read = (relation: string): Promise<Row[]> =>
    session.all(`SELECT ${texts} FROM ${relation} AS r(${columns.join(', ')})`, `previewing ${where}`);
  const query = await selectMasked(session, { columns: raw.columns, plan, key });
  try {
    const before = await read(first);
    const after = await read(`(${query.sql(first)})`).catch((error: unknown) => {
      const cause = query.failure();
      if (cause === undefined) throw error;
      if (cause instanceof RefusedError) throw cause;
      throw new InternalError(`a mask failed (${cause instanceof Error ? cause.name : typeof cause})`, { where });
    });
    if (before.length !== after.length) throw new InternalError('rows were lost while masking', { where });
    return before.map((row, at) => ({ before: cells(row, columns), after: cells(after[at], columns) }));
  } finally {
    await query.release();
  }
}

function cells(row: Row | undefined, columns: readonly string[]): readonly (string | null)[] {
  return columns.map((column) => {
    const value = row?.[column];
    return typeof value === 'string' ? value : null;
  });
}
