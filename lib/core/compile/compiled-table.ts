// The compiled plan of one table: the JSON document that the Spark job reads. Spark SQL over columns by position, the kernels as
// data, names of pools and domains; never a key, never a value.
import { z } from 'zod';
import { TableId } from '../model/catalog.ts';
import { CompiledKernel } from './kernel-call.ts';

/** A column that a stage adds to what it reads. */
const StageColumn = z.union([
  z.strictObject({ as: z.string(), sql: z.string() }),
  /** DuckDB's text of a floating-point column. */
  z.strictObject({ as: z.string(), floatText: z.enum(['double', 'float']), of: z.string() }),
  /** The kernel of this number, over SQL arguments. */
  z.strictObject({ as: z.string(), kernel: z.int(), args: z.array(z.string()).readonly() }),
]);
export type StageColumn = z.infer<typeof StageColumn>;

export const CompiledTable = z
  .strictObject({
    version: z.literal(1),
    table: TableId,
    /** The public id of the key that must be used. */
    keyId: z.string(),
    /** In the order of the file; read as `c0`, `c1`, …. `spark` is the type in the file and in the masked file. */
    columns: z.array(z.strictObject({ name: z.string(), spark: z.string(), output: z.string() })).readonly(),
    /** Each reads all columns of those before it. `joins` says which one-row relations are needed from here on. */
    stages: z
      .array(
        z.strictObject({
          joins: z.array(z.enum(['keys', 'pools'])).readonly(),
          columns: z.array(StageColumn).readonly(),
        }),
      )
      .readonly(),
    /** Columns of the relation `keys`: HMAC pads (`i`, `o`) or the salt (`s`) of a domain. */
    keys: z.array(z.strictObject({ as: z.string(), domain: z.string(), part: z.enum(['i', 'o', 's']) })).readonly(),
    /** Pools by name, with their content-addressed ids; `as` is the column of the relation `pools`, where SQL picks from it. */
    pools: z.array(z.strictObject({ name: z.string(), id: z.string(), as: z.string().optional() })).readonly(),
    kernels: z.array(CompiledKernel).readonly(),
  })
  .readonly();
export type CompiledTable = z.infer<typeof CompiledTable>;

/** What one Spark job does: tables with the files that hold them, as local paths or `s3://` URLs. */
export const SparkWork = z
  .strictObject({
    version: z.literal(1),
    /** Written into the files, beside the key's id. */
    metadata: z.record(z.string(), z.string()),
    /** Folder of `<pool id>.txt`: the entries, one a line. */
    pools: z.string(),
    tables: z
      .array(
        z.strictObject({
          plan: CompiledTable,
          /** Input n becomes `part-0000n.parquet` in `output`, row for row. */
          inputs: z.array(z.string()).readonly(),
          output: z.string(),
        }),
      )
      .readonly(),
  })
  .readonly();
export type SparkWork = z.infer<typeof SparkWork>;
