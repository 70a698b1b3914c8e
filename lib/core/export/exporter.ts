// Who brings a table's rows from the temporary database into the raw zone.
import { z } from 'zod';

/** `dms`: a full load by AWS DMS · `rds-export`: an export of the snapshot by RDS. */
export const Exporter = z.enum(['dms', 'rds-export']);
export type Exporter = z.infer<typeof Exporter>;

/** `auto`: table by table, DMS where it loses nothing, else the export of the snapshot. */
export const ExporterChoice = z.enum(['auto', ...Exporter.options]);
export type ExporterChoice = z.infer<typeof ExporterChoice>;
