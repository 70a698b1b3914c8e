// Sabotage: a masked file whose column holds the raw values, as if its mask had never run.
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckdbSession, readParquet } from '../../../lib/adapters/duckdb/session.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import { ident, literal } from '../../../lib/core/sql/quote.ts';

/** Rewrites one column of a masked file with the raw values, row by row. */
export async function unmask(raw: TableFiles, masked: TableFiles, column: string, target = masked): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'masklake-e2e-unmask-'));
  const session = await DuckdbSession.open({ tempDirectory: scratch });
  try {
    const select = masked.columns.map(({ name }) => `${name === column ? 'r' : 'm'}.${ident(name)}`).join(', ');
    const from = `${readParquet(masked.files)} AS m POSITIONAL JOIN ${readParquet(raw.files)} AS r`;
    const aside = join(scratch, 'aside.parquet');
    await session.run(`COPY (SELECT ${select} FROM ${from}) TO ${literal(aside)} (FORMAT parquet)`, 'unmask');
    const [file] = target.files;
    if (file === undefined || target.files.length !== 1) throw new Error('one file was expected');
    renameSync(aside, file);
  } finally {
    session.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
