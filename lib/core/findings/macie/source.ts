// The exported source that Macie looked at: tables, columns and the objects in the raw bucket with their entity tags.
import { z } from 'zod';

const ExportedObject = z.object({
  /** Raw key, never decoded or normalised. */
  key: z.string().min(1),
  /** Entity tag of the exported object; without one no record can prove that it speaks of this content. */
  etag: z.string().nullish(),
});
export type ExportedObject = z.infer<typeof ExportedObject>;

const ExportedTable = z.object({
  schema: z.string(),
  name: z.string(),
  /** CSV: does the first line hold names? null or absent for formats that have names of their own. */
  header: z.boolean().nullish(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  objects: z.array(ExportedObject),
});
export type ExportedTable = z.infer<typeof ExportedTable>;

/** schema.json of an export. Other members (sizes, regions, buckets of results) are not needed here and left out. */
export const ExportedSource = z
  .object({
    run: z.string().min(1),
    rawBucket: z.string().min(1),
    jobId: z.string().min(1),
    customDataIdentifiers: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .nullish()
      .transform((list) => list ?? []),
    tables: z.array(ExportedTable),
  })
  .refine((source) => unique(source.tables.flatMap((table) => table.objects.map((object) => object.key))), {
    message: 'an object key is listed twice',
    path: ['tables'],
  })
  .refine((source) => source.tables.every((table) => unique(table.columns.map((column) => column.name))), {
    message: 'a table has two columns of one name',
    path: ['tables'],
  });
export type ExportedSource = z.infer<typeof ExportedSource>;

function unique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
