// An export that somebody else put into the raw bucket: its last object says what it is and starts a run over it, at `classify`.
import { z } from 'zod';
import { SourceName } from '../../core/model/run-id.ts';

export const ExportManifest = z
  .strictObject({
    version: z.literal(1),
    source: SourceName,
    /** Who wrote the files: decides how their values are read. */
    format: z.enum(['dms', 'rds-export']),
    /** Folder in the raw bucket that holds `<database>/<schema>/<table>/…` (DMS) or what RDS wrote; ends in a slash. */
    folder: z.string().regex(/^[^/].*\/$/, 'must be a folder in the raw bucket, ending in a slash'),
    /** Of the database that was exported, e.g. "16.4". */
    engineVersion: z.string().regex(/^\d+(\.\d+)*$/),
    databases: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          /** Key in the raw bucket of the catalog and schema script, as step `inspect` leaves them in `state/inspect.json`. */
          inspect: z.string().min(1),
          /** Rows of tables, by `schema.table`: held against the files. Exporters write nothing for an empty table: it must be said to have 0. */
          rows: z.record(z.string(), z.int().min(0)).optional(),
        }),
      )
      .min(1)
      .readonly(),
  })
  .readonly();
export type ExportManifest = z.infer<typeof ExportManifest>;
