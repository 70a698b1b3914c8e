// What a loader gets and gives, whatever kind of database it loads.
import type { Blocker } from '../../core/errors.ts';
import type { Table } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import type { SchemaScript } from '../../core/model/schema-script.ts';
import type { LoadContent } from '../../core/plan/load-blockers.ts';
import type { TablePlan } from '../../core/plan/plan.ts';

export interface LoadRequest extends LoadContent {
  readonly masked: readonly TableFiles[];
  readonly scratchDirectory: string;
  readonly onRows?: ((table: string, rows: number) => void) | undefined;
}

export interface LoadReport {
  readonly rows: number;
  readonly tables: ReadonlyMap<string, number>;
  readonly blockers: readonly Blocker[];
  /** The statements as they were run. */
  readonly script: SchemaScript;
  readonly notes: readonly string[];
}

/** One table on its way into the database. */
export interface TableLoad {
  /** Private folder for the CSV that the database reads. */
  readonly scratchDirectory: string;
  readonly files: TableFiles;
  readonly plan: TablePlan;
  readonly table: Table;
}

/** A column that is written, with its position in the masked file. */
export interface StoredColumn {
  readonly name: string;
  readonly position: number;
}

/** The columns that are written: generated ones are computed by the server. */
export function storedColumns(load: Pick<TableLoad, 'files' | 'plan'>): readonly StoredColumn[] {
  const generated = new Set(load.plan.columns.filter((column) => column.generated).map((column) => column.column));
  return load.files.columns
    .map((column, position) => ({ name: column.name, position }))
    .filter((column) => !generated.has(column.name));
}

/** A table of which no column is stored has no file that could be copied: its rows are only counted. */
export function hasStoredColumns(load: Pick<TableLoad, 'files' | 'plan'>): boolean {
  return storedColumns(load).length > 0;
}
