// Is a text one that a column's mask emits, and does it stand in the lake? Nothing leads from it back to what was masked.
import { basename, join, resolve } from 'node:path';
import { DuckdbSession, readParquet } from '../../../adapters/duckdb/session.ts';
import { findLake } from '../../../adapters/local/lake-folder.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import { isOpaque } from '../../../core/masks/opaque.ts';
import { maskByName } from '../../../core/masks/registry.ts';
import type { LakeTable } from '../../../core/model/lake-manifest.ts';
import { layout } from '../../../core/model/layout.ts';
import { columnKey, sameTable } from '../../../core/model/names.ts';
import type { ColumnPlan, Plan, TablePlan } from '../../../core/plan/plan.ts';
import { withScratch } from '../../scratch.ts';

export interface ValueFacts {
  /** Could the column's mask have made the text? Null where nobody can tell: a kept column, a mask in SQL. */
  readonly emitted: boolean | null;
  /** How many rows of the run's masked lake hold it in this column; null when the run published no lake. */
  readonly inLake: number | null;
  /** Never told: masks are not undone here, and the lake holds no originals. */
  readonly original: 'not known';
}

/** @param folder `<out>/runs/<run>`; the plan's pools are added already */
export async function valueFacts(
  text: string,
  planned: { readonly folder: string; readonly plan: Plan; readonly table: TablePlan; readonly column: ColumnPlan },
): Promise<ValueFacts> {
  const { spec, type } = planned.column;
  const unjudged = spec.mask === 'keep' || isOpaque(spec);
  return {
    emitted: unjudged ? null : maskByName(spec.mask).emits(spec, type)(text),
    inLake: await rowsWith(text, planned),
    original: 'not known',
  };
}

async function rowsWith(text: string, planned: Parameters<typeof valueFacts>[1]): Promise<number | null> {
  const { folder, plan, table, column } = planned;
  const directory = layout(resolve(folder, '../..')).lake(plan.source, basename(folder));
  const lake = await findLake(directory).catch((error: unknown) => {
    if (error instanceof EnvironmentError) return undefined;
    throw error;
  });
  const files = lake?.manifest.tables.find((candidate) => sameTable(candidate.table, table.table));
  if (files === undefined) return null;
  const at = files.columns.findIndex(({ name }) => name === column.column);
  if (at < 0 || files.files.length === 0) return 0;
  return withScratch((tempDirectory) => countIn(tempDirectory, { text, directory, files, at, planned }));
}

async function countIn(
  tempDirectory: string,
  request: {
    readonly text: string;
    readonly directory: string;
    readonly files: LakeTable;
    readonly at: number;
    readonly planned: Parameters<typeof valueFacts>[1];
  },
): Promise<number> {
  const { text, directory, files, at, planned } = request;
  const session = await DuckdbSession.open({ tempDirectory });
  try {
    // Bound, so that it stands in no statement and no error.
    await session.bind('masklake_text', text);
    const parquet = readParquet(files.files.map((file) => join(directory, file)));
    const names = files.columns.map((_, index) => `c${index}`).join(', ');
    return await session.number(
      `SELECT count(*) FROM ${parquet} AS t(${names}) WHERE CAST(c${at} AS VARCHAR) = getvariable('masklake_text')`,
      `counting in ${columnKey(planned.table.table, planned.column.column)}`,
    );
  } finally {
    session.close();
  }
}
