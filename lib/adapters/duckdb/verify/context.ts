// What every check is given. The pipeline fills it once per run; checks read it and change nothing.
import type { z } from 'zod';
import type { ColumnFinding } from '../../../core/findings/detection.ts';
import type { ColumnMask } from '../../../core/masks/remask.ts';
import type { Catalog, ColumnType } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import type { OmittedObject } from '../../../core/model/schema-script.ts';
import type { ColumnPlan, MaskSpec, Plan, TablePlan } from '../../../core/plan/plan.ts';
import type { CheckResult } from '../../../core/verify/check.ts';
import type { LoadedDatabase } from '../../../ports/loaded-database.ts';
import type { DuckdbSession } from '../session.ts';
import type { Needles } from './leak/needles.ts';

/** A text that the run wrote or will write. Labels of schema texts begin with `schema`. */
export interface WrittenText {
  readonly label: string;
  readonly text: string;
}

/** What checks of files are given: source and masked zone, no loaded database. */
export interface FilesContext {
  readonly session: DuckdbSession;
  /** Catalog of the source as `inspect` read it. */
  readonly source: Catalog;
  readonly plan: Plan;
  /** What `classify` found in the source. */
  readonly findings: readonly ColumnFinding[];
  readonly raw: readonly TableFiles[];
  readonly masked: readonly TableFiles[];
  /** tableKey -> rows, from the exporter's COPY command tags. */
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** Objects the schema script leaves out on purpose, and why. */
  readonly omitted: readonly OmittedObject[];
  readonly texts: readonly WrittenText[];
  /** Private (mode 0700); checks delete what they write there. */
  readonly scratchDirectory: string;
  /** The classifier, over the masked files. */
  readonly classify: (tables: readonly TableFiles[]) => Promise<readonly ColumnFinding[]>;
  /**
   * Tells whether the mask could have written this text; undefined when the mask cannot say. For masks that edit within a value (redact,
   * json, list, composite, partial, generalize): everything detectable in it is the mask's own output, or there is nothing to mask.
   */
  readonly maskEmits: (spec: MaskSpec, type: ColumnType) => ((value: string) => boolean) | undefined;
  /** Number of different values the mask can write; Infinity when practically unbounded. */
  readonly maskCapacity: (spec: MaskSpec, type: ColumnType) => number;
  /** The reference function of a column's mask, where the mask has one; undefined where the key is not at hand. */
  readonly remask?: ((column: ColumnPlan, table: TablePlan) => ColumnMask | undefined) | undefined;
  /** Values to search for that were recorded before, portion by portion; missing: they are collected from the raw files. */
  readonly needles?: (() => AsyncIterable<Needles>) | undefined;
  readonly onProgress?: ((check: string) => void) | undefined;
}

/** What every check of a whole run is given: also the loaded database. */
export interface VerifyContext extends FilesContext {
  /** Catalog of the loaded database. */
  readonly staged: Catalog;
  /** Its rows, and what only its server knows. */
  readonly loaded: LoadedDatabase;
}

/** True when a database was loaded: a lake-only run has none. */
export function hasDatabase(ctx: FilesContext): ctx is VerifyContext {
  return 'loaded' in ctx;
}

/** One check: a name that stays, what a pass proves, and how it is found out. */
export interface Check {
  readonly name: string;
  /** One sentence for the report. */
  readonly proves: string;
  readonly run: (ctx: FilesContext) => Promise<CheckResult>;
}

/** A check of files whose work divides: parts are gathered apart, each from some of the files, and judged together. */
export interface DividedCheck<Part> extends Check {
  /** A part as it is written down between two functions: counts and names, never a data value. */
  readonly part: z.ZodType<Part>;
  readonly gather: (ctx: FilesContext) => Promise<Part>;
  /** @param ctx of the whole run, whose files need not be at hand */
  readonly judge: (ctx: FilesContext, parts: readonly Part[]) => CheckResult;
}

/** Whole is one part. */
export function dividedCheck<Part>(check: Omit<DividedCheck<Part>, 'run'>): DividedCheck<Part> {
  return { ...check, run: async (ctx) => check.judge(ctx, [await check.gather(ctx)]) };
}

/** A check that reads the loaded database; a lake-only run leaves it out. */
export interface DatabaseCheck {
  readonly name: string;
  readonly proves: string;
  readonly runLoaded: (ctx: VerifyContext) => Promise<CheckResult>;
}
