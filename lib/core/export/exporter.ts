// Who brings a table's rows from the temporary database into the raw zone.
import { z } from 'zod';

/**
 * `dms`: a full load by AWS DMS · `rds-export`: an export of the snapshot by RDS · `reader`: masklake's own reader, which loses nothing, and
 * reads one table in one call of a function.
 */
export const Exporter = z.enum(['dms', 'rds-export', 'reader']);
export type Exporter = z.infer<typeof Exporter>;

/** `auto`: table by table, DMS where it loses nothing, else the export of the snapshot, else the reader. */
export const ExporterChoice = z.enum(['auto', ...Exporter.options]);
export type ExporterChoice = z.infer<typeof ExporterChoice>;

/** Whether a source with this choice may have a table exported by that exporter. */
export function mayUse(choice: ExporterChoice, exporter: Exporter): boolean {
  return choice === 'auto' || choice === exporter;
}

/** The largest table that the reader takes, as the database counts its bytes: its texts and its files share a function's disk and time. */
export const READER_BYTES = 1024 ** 3;

/** Exporters whose files are not in our own form, but as somebody else documents them. */
export type ForeignExporter = Exclude<Exporter, 'reader'>;
