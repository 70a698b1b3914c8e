// The plan: every column with its mask, its reason and its consequences. It holds key ids and domains, never a key.
import { z } from 'zod';
import { ColumnType, TableId } from '../model/catalog.ts';

export const Policy = z.enum(['flagged', 'guarded', 'allowlist']);
export type Policy = z.infer<typeof Policy>;

/** A mask with its parameters, as in the rules file: `{ mask: 'email', unique: true }`. Validated by the mask's own schema. */
export const MaskSpec = z.looseObject({ mask: z.string() }).readonly();
export type MaskSpec = z.infer<typeof MaskSpec>;

export const ColumnPlan = z
  .object({
    column: z.string(),
    type: ColumnType,
    nullable: z.boolean(),
    /** `keep` or the name of a mask, with parameters. */
    spec: MaskSpec,
    /** Values of one domain mask alike; the HKDF label of the column's key. */
    domain: z.string(),
    /** The mask must be injective on this column's values. */
    unique: z.boolean(),
    /** The column holds or may hold personal data (so raw values are searched for). */
    sensitive: z.boolean(),
    identifiers: z.array(z.string()).readonly(),
    decidedBy: z.enum(['rule', 'detection', 'policy', 'reference', 'drift']),
    /** One sentence for people; holds no data value. */
    why: z.string(),
    /** Computed by the database: masked in the lake, recomputed in the loaded database, never loaded. */
    generated: z.boolean(),
  })
  .readonly();
export type ColumnPlan = z.infer<typeof ColumnPlan>;

export const RowSelection = z.union([z.literal('all'), z.literal('none'), z.object({ where: z.string() })]);
export type RowSelection = z.infer<typeof RowSelection>;

/** The condition (SQL) of a selection; undefined where it takes all rows, or none. */
export function conditionOf(rows: RowSelection): string | undefined {
  return typeof rows === 'object' ? rows.where : undefined;
}

export const TablePlan = z
  .object({
    table: TableId,
    rows: RowSelection,
    columns: z.array(ColumnPlan).readonly(),
    /** Load through this partitioned ancestor because a partition-key column is masked. */
    loadThrough: TableId.optional(),
    /** Why Spark cannot mask this table bit for bit as DuckDB does, so that DuckDB must; absent when it can. */
    onlyDuckdb: z.object({ because: z.string(), where: z.string().optional() }).optional(),
  })
  .readonly();
export type TablePlan = z.infer<typeof TablePlan>;

/** A consequence that a person should know before the run goes on: where, what, and the line that changes it. */
export const PlanWarning = z
  .object({ code: z.string(), where: z.string(), message: z.string(), paste: z.string() })
  .readonly();
export type PlanWarning = z.infer<typeof PlanWarning>;

/** One SQL statement that is run in the masked database before it is verified. */
export const Patch = z
  .object({
    sql: z.string(),
    /** A person's reason. */
    why: z.string(),
  })
  .readonly();
export type Patch = z.infer<typeof Patch>;

export const Plan = z
  .object({
    version: z.literal(1),
    source: z.string(),
    policy: Policy,
    /** Public id of the master key: safe to print. */
    keyId: z.string(),
    locale: z.string(),
    tables: z.array(TablePlan).readonly(),
    /** Absent in plans that were made before a plan told them. */
    warnings: z.array(PlanWarning).readonly().optional(),
    /** In the order in which they are run; absent when there are none. */
    patches: z.array(Patch).readonly().optional(),
  })
  .readonly();
export type Plan = z.infer<typeof Plan>;
