// A schema as an ordered list of statements that recreates it in an empty database: what the loader runs and the snapshot holds.
import { z } from 'zod';
import { TableId } from './catalog.ts';

export const DdlStatement = z
  .object({
    /**
     * `before-data`: what COPY needs. `after-data`: keys, checks, indexes, views, triggers: validated against the masked rows.
     * `after-load`: patches, once everything else is in and sequences are set.
     */
    phase: z.enum(['before-data', 'after-data', 'after-load']),
    /** e.g. `table`, `check`, `foreign key`, `view`. */
    kind: z.string(),
    /** Name for people, quoted where needed. */
    object: z.string(),
    table: TableId.optional(),
    /** For constraints and indexes: the columns they cover. */
    columns: z.array(z.string()).readonly().optional(),
    /** Statements of other objects that this one needs, as `kind object`. */
    needs: z.array(z.string()).readonly().optional(),
    sql: z.string(),
  })
  .readonly();
export type DdlStatement = z.infer<typeof DdlStatement>;

/** How rules files and statements name a schema object. */
export function objectName(of: { readonly kind: string; readonly object: string }): string {
  return `${of.kind} ${of.object}`;
}

export const SequenceValue = z.object({ name: TableId, lastValue: z.string(), isCalled: z.boolean() }).readonly();
export type SequenceValue = z.infer<typeof SequenceValue>;

/** What is not recreated, and why: listed in the report, never silent. */
export const OmittedObject = z.object({ kind: z.string(), object: z.string(), why: z.string() }).readonly();
export type OmittedObject = z.infer<typeof OmittedObject>;

export const SchemaScript = z
  .object({
    statements: z.array(DdlStatement).readonly(),
    sequences: z.array(SequenceValue).readonly(),
    omitted: z.array(OmittedObject).readonly(),
  })
  .readonly();
export type SchemaScript = z.infer<typeof SchemaScript>;
