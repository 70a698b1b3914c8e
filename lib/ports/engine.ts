// What runs over Parquet files: classify, mask, verify, search. One executor (DuckDB plus kernels) on a laptop and in Lambda.
import type { ColumnFinding } from '../core/findings/detection.ts';
import type { MasterKey } from '../core/masks/key.ts';
import type { Catalog } from '../core/model/catalog.ts';
import type { TableFiles } from '../core/model/files.ts';
import type { OmittedObject, SchemaScript } from '../core/model/schema-script.ts';
import type { JoinPair, MeasuredJoin } from '../core/plan/joins.ts';
import type { Plan, TablePlan } from '../core/plan/plan.ts';
import type { QuotedValues } from '../core/plan/schema-text.ts';
import type { CheckResult } from '../core/verify/check.ts';
import type { StagedDatabase } from './staged-database.ts';

export interface MaskRequest {
  readonly raw: TableFiles;
  readonly plan: TablePlan;
  readonly key: MasterKey;
  readonly directory: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** Called after each file with its number of rows. */
  readonly onRows: (rows: number) => void;
}

export interface PreviewRequest {
  readonly raw: TableFiles;
  readonly plan: TablePlan;
  readonly key: MasterKey;
  /** At most so many rows. */
  readonly limit: number;
}

/** Canonical texts in the order of the table's columns. */
export interface PreviewRow {
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
}

export interface VerifyRequest {
  readonly catalog: Catalog;
  readonly plan: Plan;
  readonly findings: readonly ColumnFinding[];
  readonly raw: readonly TableFiles[];
  readonly masked: readonly TableFiles[];
  readonly script: SchemaScript;
  readonly omitted: readonly OmittedObject[];
  readonly texts: readonly { readonly label: string; readonly text: string }[];
  readonly scratch: string;
  /** To compute masks once more for cells that did not change; without it such cells are judged by chance alone. */
  readonly key?: MasterKey | undefined;
  /** Undefined in a lake-only run: checks of the loaded database are left out. */
  readonly staged: StagedDatabase | undefined;
  readonly onCheck: (check: string) => void;
}

export interface Engine {
  readonly classify: (request: {
    readonly catalog: Catalog;
    readonly tables: readonly TableFiles[];
    readonly onTable: (table: string, rows: number) => void;
  }) => Promise<readonly ColumnFinding[]>;
  /**
   * The share of `from`'s values that stand in `to`, for each pair that has enough values, by about a thousand values of each `from`.
   * Reads each column at most twice.
   */
  readonly joinable: (raw: readonly TableFiles[], pairs: readonly JoinPair[]) => Promise<readonly MeasuredJoin[]>;
  readonly mask: (request: MaskRequest) => Promise<TableFiles>;
  /** Masks the first rows in memory; nothing is written. */
  readonly preview: (request: PreviewRequest) => Promise<readonly PreviewRow[]>;
  readonly verify: (request: VerifyRequest) => Promise<readonly CheckResult[]>;
  /** Searches the decoded snapshot for raw values; the result is the check `snapshot-content`. */
  readonly searchSnapshot: (request: VerifyRequest, path: string) => Promise<CheckResult>;
  /** Searches texts that are about to be written; names the columns whose raw values they hold, never a value. */
  readonly searchTexts: (
    request: VerifyRequest,
    texts: readonly { readonly label: string; readonly text: string }[],
  ) => Promise<readonly string[]>;
  /** Columns that the plan keeps and that hold raw values of masked ones, as `schema.table.column`. */
  readonly searchKept: (request: VerifyRequest) => Promise<readonly string[]>;
  /** Objects of the schema script whose text holds raw values of masked columns; needs no loaded database. */
  readonly searchSchema: (request: VerifyRequest) => Promise<readonly QuotedValues[]>;
  /** Names of every check that must have answered, `snapshot-content` included. */
  readonly requiredChecks: (scope: 'whole' | 'lake') => readonly string[];
  /** Makes whatever runs now fail soon: Ctrl-C does not wait for the end of a statement. */
  readonly interrupt: () => void;
  readonly close: () => Promise<void>;
}
