// What a published lake says about itself: tables, files, columns and how they were masked. Holds no value.
import { z } from 'zod';
import { TableId } from './catalog.ts';
import { TableFiles } from './files.ts';

export const LakeTable = z.object({
  ...TableFiles.unwrap().shape,
  /** File names relative to the manifest. */
  masks: z.record(z.string(), z.string()),
  /** Partition parents that a query over the whole table unions. */
  parent: TableId.optional(),
});
export type LakeTable = z.infer<typeof LakeTable>;

export const LakeManifest = z.object({
  version: z.literal(1),
  source: z.string(),
  database: z.string(),
  /** Schema whose name people leave out before its tables. */
  homeSchema: z.string().default('public'),
  run: z.string(),
  keyId: z.string(),
  tables: z.array(LakeTable),
  /** Partitioned tables without rows of their own. */
  partitioned: z.array(z.object({ table: TableId, parent: TableId.optional() })),
});
export type LakeManifest = z.infer<typeof LakeManifest>;

/** The `current` pointer of a source. */
export const LakePointer = z.object({
  run: z.string(),
  /** SHA-256 of the evidence; of several databases, of the text of `databases`. */
  evidence: z.string(),
  publishedAt: z.string(),
  /** For a run over several databases: each with the SHA-256 of its evidence. */
  databases: z.array(z.object({ database: z.string(), evidence: z.string() })).optional(),
});
export type LakePointer = z.infer<typeof LakePointer>;
