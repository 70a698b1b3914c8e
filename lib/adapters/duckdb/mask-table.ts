// Masks one table's files: one COPY per file, row n stays row n. Refuses unknown columns and files that are masked already;
// writes aside and renames, so that a half-written file is never seen under its final name.
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InternalError, RefusedError } from '../../core/errors.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import type { FileColumn, TableFiles } from '../../core/model/files.ts';
import { columnKey, tableKey } from '../../core/model/names.ts';
import type { TablePlan } from '../../core/plan/plan.ts';
import { ident, literal } from '../../core/sql/quote.ts';
import { selectMasked } from './mask-query.ts';
import { type DuckdbSession, readParquet } from './session.ts';

export interface MaskRequest {
  readonly raw: TableFiles;
  readonly plan: TablePlan;
  readonly key: MasterKey;
  /** Exists, private to the run. */
  readonly outDirectory: string;
  /** Key-value metadata of the Parquet files, beside `masklake.key_id`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Called after each file with its number of rows. */
  readonly onRows?: ((rows: number) => void) | undefined;
}

/** Parquet metadata that marks a file as masked. */
export const KEY_ID = 'masklake.key_id';
/** Spark can write no key of its own: it keeps the same mark in the fields of the schema that it stores here as JSON. */
const SPARK_SCHEMA = 'org.apache.spark.sql.parquet.row.metadata';

/**
 * Writes `part-00000.parquet`, … for raw file 0, …; the result's rows and columns are those of the files written.
 * @throws RefusedError when a raw file is masked already or holds a column without a plan
 * @throws InternalError, EnvironmentError when DuckDB fails or counts differ
 */
export async function maskTable(session: DuckdbSession, request: MaskRequest): Promise<{ readonly files: TableFiles }> {
  const { raw, plan } = request;
  const where = tableKey(raw.table);
  if (raw.files.length === 0 || raw.columns.length === 0) return { files: { ...raw, files: [], bytes: 0 } };
  assertPlanned(raw, plan);
  const query = await selectMasked(session, { columns: raw.columns, plan, key: request.key });
  const files: string[] = [];
  let bytes = 0;
  let rows = 0;
  try {
    for (const [number, file] of raw.files.entries()) {
      await assertRaw(session, file, raw.columns, where);
      const target = join(request.outDirectory, `part-${String(number).padStart(5, '0')}.parquet`);
      const written = await writeFile(session, {
        sql: query.sql(readParquet([file])),
        target,
        metadata: { ...request.metadata, [KEY_ID]: request.key.id },
        failure: query.failure,
        where,
      });
      rows += written.rows;
      request.onRows?.(written.rows);
      bytes += written.bytes;
      files.push(target);
    }
  } finally {
    await query.release();
  }
  if (rows !== raw.rows) throw new InternalError(`${rows} rows were masked, but ${raw.rows} were exported`, { where });
  const columns = raw.columns.map((column): FileColumn => ({ ...column }));
  return { files: { table: raw.table, files, columns, rows, bytes } };
}

async function writeFile(
  session: DuckdbSession,
  job: {
    readonly sql: string;
    readonly target: string;
    readonly metadata: Readonly<Record<string, string>>;
    readonly failure: () => unknown;
    readonly where: string;
  },
): Promise<{ readonly rows: number; readonly bytes: number }> {
  const aside = `${job.target}.writing`;
  const pairs = Object.entries(job.metadata)
    .map(([key, value]) => `${literal(key)}: ${literal(value)}`)
    .join(', ');
  const copy = `COPY (${job.sql}) TO ${literal(aside)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs}})`;
  try {
    await session.run(copy, `masking ${job.where}`);
  } catch (error) {
    await rm(aside, { force: true });
    const cause = job.failure();
    if (cause instanceof RefusedError) throw cause;
    if (cause !== undefined)
      throw new InternalError(`a mask failed (${cause instanceof Error ? cause.name : typeof cause})`, {
        where: job.where,
      });
    throw error;
  }
  const rows = await session.number(
    `SELECT coalesce(sum(num_rows), 0)::BIGINT FROM parquet_file_metadata(${literal(aside)})`,
    `counting masked rows of ${job.where}`,
  );
  await rename(aside, job.target);
  return { rows, bytes: (await stat(job.target)).size };
}

function assertPlanned(raw: TableFiles, plan: TablePlan): void {
  const planned = new Set(plan.columns.map((column) => column.column));
  const unknown = raw.columns.filter((column) => !planned.has(column.name));
  if (unknown.length === 0) return;
  throw new RefusedError(
    unknown.map((column) => ({
      code: 'UNPLANNED_COLUMN',
      where: columnKey(raw.table, column.name),
      message: 'the exported file holds a column for which the plan has no decision',
      paste: `${tableKey(raw.table)}:\n  ${ident(column.name)}: { mask: null }`,
    })),
    { where: tableKey(raw.table) },
  );
}

/** The file's own columns are those the exporter told, and nobody masked it before. */
async function assertRaw(
  session: DuckdbSession,
  file: string,
  columns: readonly FileColumn[],
  where: string,
): Promise<void> {
  const masked = await session.number(
    `SELECT count(*) FROM parquet_kv_metadata(${literal(file)}) WHERE key = encode(${literal(KEY_ID)}) OR (key = encode(${literal(SPARK_SCHEMA)}) AND contains(decode(value), ${literal(`"${KEY_ID}":`)}))`,
    `reading the metadata of ${where}`,
  );
  if (masked > 0) {
    throw new RefusedError(
      [
        {
          code: 'ALREADY_MASKED',
          where,
          message: 'the file is masked already: masking it again would hide which key made it',
          paste: '',
        },
      ],
      { where, hint: 'export the source again' },
    );
  }
  const found = await session.all(`DESCRIBE SELECT * FROM ${readParquet([file])}`, `reading the columns of ${where}`);
  const names = found.map((row) => String(row['column_name']));
  const seen = new Set<string>();
  const wrong = columns.findIndex((column, at) => {
    const folded = column.name.toLowerCase();
    // DuckDB writes a second "ID" beside "id" as "ID_1": then only the position counts.
    const renamed = seen.has(folded);
    seen.add(folded);
    return !(names[at] === column.name || (renamed && names[at]?.toLowerCase().startsWith(folded) === true));
  });
  if (names.length !== columns.length || wrong >= 0) {
    throw new RefusedError(
      [
        {
          code: 'UNKNOWN_COLUMN',
          where,
          message: `the file's columns are not those that were exported (${names.length} found, ${columns.length} expected)`,
          paste: '',
        },
      ],
      { where },
    );
  }
}
