// What the steps of an export leave for each other. Sums of contents lie in the raw bucket: a value could be guessed from one, so that they
// go with the raw files.
import { z } from 'zod';
import { Exporter } from '../../../core/export/exporter.ts';
import { MeasuredTable } from '../../../core/export/measure.ts';
import { TableChoice } from '../../../core/export/preflight.ts';
import { TableId } from '../../../core/model/catalog.ts';
import { tableFolder } from '../../../core/model/layout.ts';
import { pathSegment } from '../../../core/model/names.ts';
import { TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import { databaseFolder, rawFolder, runFolder, stateKey } from '../run-keys.ts';

// --- raw bucket ---

function measuredFolder(run: string): string {
  return `${rawFolder(run)}measured/`;
}
/** Measured: what the temporary database says about its own content. */
export function measuredKey(run: string, database: string): string {
  return `${measuredFolder(run)}${pathSegment(database)}.json`;
}
/** AdoptedFile: what one adopted file holds. */
export function adoptedKey(run: string, database: string, table: TableId, file: number): string {
  return `${measuredFolder(run)}${tableFolder(database, table)}/${file}.json`;
}

export const Measured = z
  .object({
    /** Whole tables. */
    tables: z.array(MeasuredTable).readonly(),
    /** The table that is being measured, and where its next part begins (`measure-parts`). */
    partly: z.object({ measured: MeasuredTable, next: z.string().regex(/^-?\d+$/) }).optional(),
    complete: z.boolean(),
  })
  .readonly();
export type Measured = z.infer<typeof Measured>;

// --- runs bucket ---

/** Losses for people: counts and sizes, nothing from which a value could be guessed. */
export function lossesKey(run: string, database: string): string {
  return `${databaseFolder(run, database)}losses.json`;
}
export function choicesKey(run: string, database: string): string {
  return stateKey(run, database, 'exporters');
}
/** Who exports which table, and with which settings. */
export const Choices = z
  .object({
    tables: z.array(TableChoice).readonly(),
    settings: z.object({ lobKilobytes: z.int(), varcharBytes: z.int() }).readonly(),
  })
  .readonly();
export type Choices = z.infer<typeof Choices>;

export function dmsResultKey(run: string, database: string): string {
  return `${databaseFolder(run, database)}dms.json`;
}
/** DMS's statistics, which vanish with the replication. */
export const DmsResult = z
  .object({
    stopReason: z.string(),
    tables: z.array(z.object({ table: TableId, state: z.string(), rows: z.int().min(0) })).readonly(),
  })
  .readonly();
export type DmsResult = z.infer<typeof DmsResult>;

/** Identifier of the run's export of the snapshot; RDS writes into a folder of this name. */
export function exportTaskName(run: string): string {
  return `${TEMPORARY_PREFIX}${run}`;
}
/** One export of the snapshot serves every database in it. */
export function rdsResultKey(run: string): string {
  return `${runFolder(run)}rds-export.json`;
}
export const RdsResult = z.object({ task: z.string(), warned: z.boolean() }).readonly();
export type RdsResult = z.infer<typeof RdsResult>;

export function rawTablesKey(run: string, database: string): string {
  return stateKey(run, database, 'raw-files');
}
/** The raw files of each table that was exported, in order. */
export const RawTables = z
  .array(
    z
      .object({
        table: TableId,
        by: Exporter,
        files: z.array(z.object({ key: z.string(), bytes: z.int().min(0) })).readonly(),
      })
      .readonly(),
  )
  .readonly();
export type RawTables = z.infer<typeof RawTables>;

/** One call of the `adopt` map. */
export const AdoptItem = z.strictObject({ database: z.string(), table: TableId, file: z.int().min(0) });
export type AdoptItem = z.infer<typeof AdoptItem>;
