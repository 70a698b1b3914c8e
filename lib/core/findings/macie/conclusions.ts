// The document of conclusions: what Macie's statements come to, for every table, object and column of an export.
import { z } from 'zod';

const identifier = {
  kind: z.enum(['managed', 'custom', 'category']),
  id: z.string(),
  /** Custom identifiers only. */
  name: z.string().optional(),
};

/** Where one occurrence stands; never what stands there. */
export const RecordLocation = z.object({
  /** Key of the object. */
  object: z.string(),
  /** Of a Parquet, Avro or JSON Lines file, from 0. */
  record: z.number().optional(),
  /** Of a CSV file, from 1. */
  row: z.number().optional(),
  /** Inside the column's value, e.g. `$.contact.email`. */
  path: z.string().optional(),
});
export type RecordLocation = z.infer<typeof RecordLocation>;

export const IdentifierEntry = z.object({
  ...identifier,
  /** Occurrences of the detections that name this column: an upper bound, others may be in another column. */
  count: z.number().min(0),
  /** Locations in this column. */
  located: z.number().min(0),
  /** Every occurrence of this identifier in this table is located in a column. */
  allLocated: z.boolean(),
  sources: z.array(z.enum(['finding', 'result'])).readonly(),
  /** Places inside the column's values, e.g. `$.contact.email`; only where they were asked for. */
  paths: z.array(z.string()).readonly().optional(),
  /** The first locations, so that they can be looked up; with `paths`. */
  first: z.array(RecordLocation).readonly().optional(),
});
export type IdentifierEntry = z.infer<typeof IdentifierEntry>;

/** Why an object is not `complete`; `unreadable` is a record that belongs to it and cannot be read. */
export const ObjectReason = z.enum([
  'no-result',
  'skipped',
  'partial',
  'other-version',
  'unknown-status',
  'unreadable',
]);
export type ObjectReason = z.infer<typeof ObjectReason>;

export const ObjectConclusion = z.object({
  key: z.string(),
  status: z.enum(['complete', 'unknown']),
  reason: ObjectReason.nullable(),
  /** Macie's own word: the reason of a skipped or partial analysis, or the unknown status. */
  detail: z.string().nullable(),
});
export type ObjectConclusion = z.infer<typeof ObjectConclusion>;

export const TableReason = z.object({
  /** `unreadable-result`: a line of the results that cannot be read and may speak of any object. */
  code: z.enum([...ObjectReason.options, 'no-objects', 'untied-detection', 'unreadable-result']),
  object: z.string().nullable(),
  detail: z.string().nullable(),
});
export type TableReason = z.infer<typeof TableReason>;

export const TableConclusion = z.object({
  schema: z.string(),
  name: z.string(),
  status: z.enum(['complete', 'unknown']),
  reasons: z.array(TableReason).readonly(),
  objects: z.array(ObjectConclusion).readonly(),
  columns: z.array(z.object({ name: z.string(), identifiers: z.array(IdentifierEntry).readonly() })).readonly(),
  /** Occurrences that no location ties to a column. */
  tableWide: z.array(z.object({ ...identifier, occurrences: z.number().min(0) })).readonly(),
  /** Counted beyond what is located: they may lie in any column. */
  unlocated: z.array(z.object({ ...identifier, missing: z.number().min(0), atLeast: z.boolean() })).readonly(),
  /** Columns shown to hold nothing. */
  provenClean: z.array(z.string()).readonly(),
});
export type TableConclusion = z.infer<typeof TableConclusion>;

export const IGNORED_BECAUSE = [
  'sample',
  'policy',
  'automated-discovery',
  'other-bucket',
  'other-run',
  'other-job',
  'not-an-object-of-this-run',
  'duplicate',
  'superseded',
  'covered-by-result',
  'unreadable',
] as const;
export type IgnoredBecause = (typeof IGNORED_BECAUSE)[number];

/** Where a statement stands: a file, in it a line (from 1) of a results file or an item (from 0) of an API answer. */
export const Place = z.object({ file: z.string(), line: z.number().optional(), item: z.number().optional() });
export type Place = z.infer<typeof Place>;

export const Ignored = Place.extend({ reason: z.enum(IGNORED_BECAUSE) });
export type Ignored = z.infer<typeof Ignored>;

export const Conclusions = z.object({
  run: z.string(),
  jobId: z.string(),
  tables: z.array(TableConclusion).readonly(),
  /** Statements that had no effect, each with the reason. */
  ignored: z.array(Ignored).readonly(),
});
export type Conclusions = z.infer<typeof Conclusions>;
