// What a run knows of its classification job: written once when the job starts, read by everything after it.
import { z } from 'zod';

export const MacieJob = z.discriminatedUnion('asked', [
  z.strictObject({
    asked: z.literal(false),
    /** `switched off` in the configuration, or the export left `no objects`. */
    why: z.enum(['switched off', 'no objects']),
  }),
  z.strictObject({
    asked: z.literal(true),
    jobId: z.string().min(1),
    jobArn: z.string().startsWith('arn:'),
    /** Folder of the results bucket that holds the records of this job. */
    results: z.string().endsWith('/'),
    /** So many objects must have a record. */
    objects: z.int(),
    /** Percent of the objects: below 100 some never get a record. */
    sampling: z.int().default(100),
  }),
]);
export type MacieJob = z.infer<typeof MacieJob>;

/** The objects of one table, as Macie's results are read against them. */
const ObjectsOfTable = z.object({
  database: z.string(),
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  objects: z.array(z.object({ key: z.string(), etag: z.string() })),
});
export type ObjectsOfTable = z.infer<typeof ObjectsOfTable>;

/** Tables in the order of their databases and catalogs. */
export const MacieObjects = z.array(ObjectsOfTable).readonly();

export const MacieComplete = z.strictObject({
  /** ISO time. */
  at: z.string(),
  /** `lastRunErrorStatus`: the job ended, and not every object could be looked at. */
  errors: z.boolean(),
});
export type MacieComplete = z.infer<typeof MacieComplete>;
